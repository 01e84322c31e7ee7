import type { LayoutGraph, Measure } from "../../../src/layout/graph.ts";

/** `a b F(c d)`: boxes, in frames where there are brackets; `a>b` edges. */
export function graphOf(boxes: string, ...edges: readonly string[]): LayoutGraph {
  const open: string[] = [];
  const list: LayoutGraph["boxes"][number][] = [];
  for (const [, name, bracket, close] of boxes.matchAll(/(\w+)(\()?|(\))/g)) {
    if (close !== undefined) open.pop();
    if (name === undefined) continue;
    const frame = open.at(-1);
    list.push({ id: name, kind: bracket ? "frame" : "node", ...(frame !== undefined && { frame }) });
    if (bracket) open.push(name);
  }
  return {
    boxes: list,
    edges: edges.map((id) => {
      const [from = "", to = ""] = id.split(">");
      return { id, from, to: to.replace(/#.*/, ""), kind: "sync" };
    }),
  };
}

/** Nodes of 9 by 3 cells, titles of 5 columns, labels as said. */
export function measured(labels: Readonly<Record<string, number>> = {}): Measure {
  return {
    node: () => ({ width: 9, height: 3 }),
    title: () => 5,
    label: (id) => (labels[id] === undefined ? undefined : { width: labels[id], height: 1 }),
  };
}
