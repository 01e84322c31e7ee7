import { type Box, contentOf, type GraphFrame, type GraphNode, type GraphView } from "../../views/view.ts";

/** What a nested diagram says of boxes: `close` after what is in the frame. `depth` is 0 outermost. */
export interface BoxWriter {
  readonly open: (frame: GraphFrame, depth: number) => readonly string[];
  readonly node: (node: GraphNode, depth: number) => string;
  readonly close: string;
}

/** The lines for all boxes, frames around what is in them, without recursion: models nest as deep as they like. */
export function nestedLines(view: Pick<GraphView, "boxes">, { open, node, close }: BoxWriter): string[] {
  const content = contentOf(view);
  const lines: string[] = [];
  const levels: { readonly boxes: readonly Box[]; next: number }[] = [
    { boxes: content.get(undefined) ?? [], next: 0 },
  ];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const depth = levels.length - 1;
    const box = level.boxes[level.next++];
    if (box === undefined) {
      levels.pop();
      if (depth > 0) lines.push("  ".repeat(depth) + close);
    } else if (box.kind === "frame") {
      for (const line of open(box, depth)) lines.push("  ".repeat(depth + 1) + line);
      levels.push({ boxes: content.get(box.id) ?? [], next: 0 });
    } else lines.push("  ".repeat(depth + 1) + node(box, depth));
  }
  return lines;
}

/** The edges from a box to itself, by its id: not every diagram has lines for them. */
export function loopsOf({ edges }: Pick<GraphView, "edges">): ReadonlyMap<string, GraphView["edges"]> {
  const loops = new Map<string, GraphView["edges"][number][]>();
  for (const edge of edges) {
    if (edge.from !== edge.to) continue;
    const known = loops.get(edge.from);
    if (known === undefined) loops.set(edge.from, [edge]);
    else known.push(edge);
  }
  return loops;
}
