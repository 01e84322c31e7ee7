import type { Point } from "./geometry.ts";
import { number } from "./markup.ts";

/** Corners are rounded with this radius where there is room for it. */
const RADIUS = 7;

/** A part of a horizontal stretch that stays free, for the label that stands there. */
export interface Gap {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** The data of one `<path>`: straight stretches, rounded corners, and nothing in the gap. */
export function edgePath(points: readonly Point[], gap?: Gap): string {
  const all = withoutStraight(points);
  const [first, ...rest] = all;
  if (first === undefined) return "";
  let path = `M${pair(first)}`;
  let at = first;
  for (const [i, corner] of rest.entries()) {
    const next = rest[i + 1];
    const radius =
      next === undefined ? 0 : Math.min(RADIUS, half(all[i] as Point, corner), half(corner, next));
    const before = towards(corner, all[i] as Point, radius);
    if (gap !== undefined && crosses(at, before, gap)) {
      const [near, far] = at.x < before.x ? [gap.from, gap.to] : [gap.to, gap.from];
      path += `H${number(near)}M${number(far)} ${number(gap.y)}`;
    }
    path += before.y === at.y ? `H${number(before.x)}` : `V${number(before.y)}`;
    if (next !== undefined && radius > 0) {
      const after = towards(corner, next, radius);
      path += `Q${pair(corner)} ${pair(after)}`;
      at = after;
    } else at = corner;
  }
  return path;
}

/** A point so many pixels from one towards another, in a right angle to the axes. */
export function towards(from: Point, to: Point, pixels: number): Point {
  return {
    x: from.x + Math.sign(to.x - from.x) * pixels,
    y: from.y + Math.sign(to.y - from.y) * pixels,
  };
}

function crosses(from: Point, to: Point, gap: Gap): boolean {
  const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
  return from.y === to.y && from.y === gap.y && left < gap.from && gap.to < right;
}

/** Points at which nothing turns say nothing. */
export function withoutStraight(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    if (before !== undefined && last !== undefined) {
      const isStraight =
        (before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y);
      if (isStraight) kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

function half(one: Point, other: Point): number {
  return (Math.abs(one.x - other.x) + Math.abs(one.y - other.y)) / 2;
}

function pair({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}
