import type { Point, Rectangle } from "./geometry.ts";

/** A frame and how many are around it. */
export interface Level extends Rectangle {
  readonly depth: number;
  /** What it is called where something lies on it. */
  readonly ground: string;
}

/** The class of what a place lies on: that of the innermost frame, or nothing for the paper. */
export type Ground = (place: Point) => string;

/** Pixels of the squares by which frames are looked up. */
const TILE = 1024;

export function groundOf(frames: readonly Level[]): Ground {
  const tiles = new Map<string, Level[]>();
  for (const frame of frames) {
    for (let x = tile(frame.x); x <= tile(frame.x + frame.width); x++) {
      for (let y = tile(frame.y); y <= tile(frame.y + frame.height); y++) {
        const key = `${x} ${y}`;
        const known = tiles.get(key);
        if (known === undefined) tiles.set(key, [frame]);
        else known.push(frame);
      }
    }
  }
  return (place) => {
    let on: Level | undefined;
    for (const frame of tiles.get(`${tile(place.x)} ${tile(place.y)}`) ?? []) {
      if (frame.depth > (on?.depth ?? -1) && holds(frame, place)) on = frame;
    }
    return on?.ground ?? "";
  };
}

function tile(pixels: number): number {
  return Math.floor(pixels / TILE);
}

function holds(frame: Rectangle, { x, y }: Point): boolean {
  return frame.x < x && x < frame.x + frame.width && frame.y < y && y < frame.y + frame.height;
}
