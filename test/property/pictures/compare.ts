import type { GraphView } from "../../../src/views/view.ts";
import type { Reading } from "./reader.ts";

/** What a picture must say of a graph, and what it says, as lines that can be compared. */
export function said(
  graph: Pick<GraphView, "boxes" | "edges">,
  squeeze: (text: string) => string,
): readonly string[] {
  const titles = new Map(graph.boxes.map((box) => [box.id, squeeze(box.title)]));
  const name = (id: string | undefined) => (id === undefined ? "nothing" : titles.get(id));
  return [
    ...graph.boxes.map(
      (box) => `${box.kind === "node" ? "box" : "frame"} ${name(box.id)} in ${name(box.frame)}`,
    ),
    ...graph.edges.map((edge) => line(name(edge.from), name(edge.to), edge.kind, squeeze(edge.label ?? ""))),
  ].sort();
}

export function read(reading: Reading): readonly string[] {
  const name = (i: number | undefined) =>
    i === undefined ? "nothing" : joined(reading.boxes[i]?.text ?? []);
  return [
    ...reading.boxes.map((box) => `${box.kind} ${joined(box.text)} in ${name(box.frame)}`),
    ...reading.edges.map((edge) => line(name(edge.from), name(edge.to), edge.kind, joined(edge.label))),
  ].sort();
}

/** An edge in both directions has no first end. */
function line(from: string | undefined, to: string | undefined, kind: string, label: string): string {
  const ends = kind === "both" ? [from, to].sort() : [from, to];
  return `${kind} ${ends.join(" -> ")} says ${label}`;
}

/** Where lines were broken does not matter. */
export function joined(lines: readonly string[]): string {
  return lines.join("").replaceAll(/\s/g, "");
}
