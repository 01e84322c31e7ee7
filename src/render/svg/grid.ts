import type { LayoutDirection, Size } from "../../layout/graph.ts";
import type { Point as CellPoint, SceneBox } from "../../layout/scene.ts";
import type { Point, Rectangle } from "./geometry.ts";

/** A cell of a scene, in pixels. */
export const CELL = { width: 8, height: 20 } as const;

/** A box is drawn so much smaller than the cells it was given, so that edges have room to be seen. */
const around: Readonly<Record<LayoutDirection, Point>> = { down: { x: 2, y: 6 }, right: { x: 10, y: 3 } };

export function columnsFor(pixels: number): number {
  return Math.max(1, Math.ceil(pixels / CELL.width));
}

export function rowsFor(pixels: number): number {
  return Math.max(1, Math.ceil(pixels / CELL.height));
}

/** The cells of a node whose drawing takes so many pixels. A border runs through the middle of its cells. */
export function nodeCells(width: number, height: number, direction: LayoutDirection): Size {
  const { x, y } = around[direction];
  const columns = Math.max(3, columnsFor(width + 2 * x) + 1);
  return {
    // An odd number has a column in its middle, for a line from there.
    width: direction === "down" ? columns | 1 : columns,
    height: Math.max(3, rowsFor(height + 2 * y) + 1),
  };
}

export function middleOf({ x, y }: CellPoint): Point {
  return { x: (x + 0.5) * CELL.width, y: (y + 0.5) * CELL.height };
}

export function nodeRectangle(box: SceneBox, direction: LayoutDirection): Rectangle {
  const { x, y } = middleOf(box);
  const free = around[direction];
  return {
    x: x + free.x,
    y: y + free.y,
    width: (box.width - 1) * CELL.width - 2 * free.x,
    height: (box.height - 1) * CELL.height - 2 * free.y,
  };
}

/** A frame begins above its title, which stands in its first row. */
export function frameRectangle(box: SceneBox): Rectangle {
  const x = (box.x + 0.5) * CELL.width;
  const y = box.y * CELL.height + 1;
  const bottom = (box.y + box.height - 0.5) * CELL.height;
  return { x, y, width: (box.width - 1) * CELL.width, height: bottom - y };
}
