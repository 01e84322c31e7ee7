import type { LayoutDirection } from "./graph.ts";
import type { Point, Scene } from "./scene.ts";

/** Without points that lie on the way between their neighbours. */
export function simplify(points: readonly Point[]): readonly Point[] {
  const corners: Point[] = [];
  for (const point of points) {
    const last = corners.at(-1);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const before = corners.at(-2);
    const isStraight =
      last !== undefined &&
      before !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (isStraight) corners.pop();
    corners.push(point);
  }
  return corners;
}

/** From coordinates across and inside layers to columns and rows. */
export function pointAt(u: number, v: number, direction: LayoutDirection): Point {
  return direction === "down" ? { x: v, y: u } : { x: u, y: v };
}

export function moveScene(scene: Scene, by: Point): Scene {
  if (by.x === 0 && by.y === 0) return scene;
  const shift = <T extends Point>(point: T): T => ({ ...point, x: point.x + by.x, y: point.y + by.y });
  return {
    ...scene,
    nodes: scene.nodes.map(shift),
    frames: scene.frames.map((frame) => ({ ...shift(frame), titleX: frame.titleX + by.x })),
    edges: scene.edges.map((edge) => ({
      ...edge,
      points: edge.points.map(shift),
      ...(edge.label !== undefined && { label: shift(edge.label) }),
    })),
  };
}
