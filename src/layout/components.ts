import type { LayoutGraph } from "./graph.ts";
import { moveScene } from "./routes.ts";
import type { Point, Scene } from "./scene.ts";
import { type Tree, treeOf } from "./tree.ts";

/** The parts of a graph that nothing connects, in the order of their first boxes. */
export function componentsOf(graph: LayoutGraph): readonly LayoutGraph[] {
  const tree = treeOf(graph);
  const leader = Int32Array.from({ length: tree.count }, (_, i) => i);
  const find = (box: number): number => {
    let at = box;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] as number] as number;
      at = leader[at] as number;
    }
    return at;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    leader[Math.max(x, y)] = Math.min(x, y);
  };
  for (let box = 0; box < tree.count; box++)
    if ((tree.parent[box] as number) >= 0) join(box, tree.parent[box] as number);
  for (const { from, to } of graph.edges) join(numberOf(tree, from), numberOf(tree, to));
  const parts = new Map<
    number,
    { boxes: LayoutGraph["boxes"][number][]; edges: LayoutGraph["edges"][number][] }
  >();
  for (const [box, one] of graph.boxes.entries()) {
    const part = parts.get(find(box));
    if (part === undefined) parts.set(find(box), { boxes: [one], edges: [] });
    else part.boxes.push(one);
  }
  for (const edge of graph.edges) parts.get(find(numberOf(tree, edge.from)))?.edges.push(edge);
  return [...parts.values()];
}

function numberOf(tree: Tree, id: string): number {
  const number = tree.indexOf.get(id);
  if (number === undefined) throw new RangeError(`an edge ends at ${id}, which is no box`);
  return number;
}

const GAP = 3;
const ROW_GAP = 1;

/** Scenes side by side, in rows no wider than `limit` columns as far as each of them is not. */
export function packScenes(scenes: readonly Scene[], limit: number): Scene {
  const places: Point[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  let width = 0;
  for (const scene of scenes) {
    if (x > 0 && x + scene.width > limit) {
      y += rowHeight + ROW_GAP;
      x = 0;
      rowHeight = 0;
    }
    places.push({ x, y });
    width = Math.max(width, x + scene.width);
    rowHeight = Math.max(rowHeight, scene.height);
    x += scene.width + GAP;
  }
  const moved = scenes.map((scene, i) => moveScene(scene, places[i] as Point));
  return {
    width,
    height: y + rowHeight,
    nodes: moved.flatMap((scene) => scene.nodes),
    frames: moved.flatMap((scene) => scene.frames),
    edges: moved.flatMap((scene) => scene.edges),
    crossings: scenes.reduce((sum, { crossings }) => sum + crossings, 0),
    bends: scenes.reduce((sum, { bends }) => sum + bends, 0),
  };
}
