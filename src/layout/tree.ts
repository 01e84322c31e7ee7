import type { LayoutGraph } from "./graph.ts";

/** The boxes by number, in the order given, and how they stand in each other. */
export interface Tree {
  readonly count: number;
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** The frame that a box stands in, or -1. */
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  /** Whether something stands in it: a frame without content is laid out as a node. */
  readonly isFrame: Uint8Array;
  readonly children: readonly (readonly number[])[];
}

export function treeOf({ boxes }: Pick<LayoutGraph, "boxes">): Tree {
  const indexOf = new Map(boxes.map((box, i) => [box.id, i]));
  const parent = new Int32Array(boxes.length).fill(-1);
  const depth = new Int32Array(boxes.length);
  const isFrame = new Uint8Array(boxes.length);
  const children: number[][] = boxes.map(() => []);
  for (let i = 0; i < boxes.length; i++) {
    const frame = boxes[i]?.frame;
    const above = frame === undefined ? undefined : indexOf.get(frame);
    if (above === undefined) continue;
    parent[i] = above;
    depth[i] = (depth[above] as number) + 1;
    isFrame[above] = 1;
    children[above]?.push(i);
  }
  return { count: boxes.length, ids: boxes.map((box) => box.id), indexOf, parent, depth, isFrame, children };
}

/** The boxes that contain both, or are them, just below the innermost frame that has both inside. */
export function liftToSiblings({ parent, depth }: Tree, a: number, b: number): readonly [number, number] {
  let x = a;
  let y = b;
  while ((depth[x] as number) > (depth[y] as number)) x = parent[x] as number;
  while ((depth[y] as number) > (depth[x] as number)) y = parent[y] as number;
  while (parent[x] !== parent[y]) {
    x = parent[x] as number;
    y = parent[y] as number;
  }
  return [x, y];
}

/** The frames around a box, the outermost first; the box itself is not among them. */
export function framesAround({ parent }: Tree, box: number): readonly number[] {
  const around: number[] = [];
  for (let frame = parent[box] as number; frame >= 0; frame = parent[frame] as number) around.push(frame);
  return around.reverse();
}
