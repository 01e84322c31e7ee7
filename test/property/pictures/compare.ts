import type { GraphEdge, GraphView } from "../../../src/views/view.ts";
import type { Reading } from "./reader.ts";

/** What a picture must say of a graph, and what it says, as lines that can be compared. */
export function said(graph: Pick<GraphView, "boxes" | "edges">): readonly string[] {
  const titles = new Map(graph.boxes.map((box) => [box.id, squeezed(box.title)]));
  const name = (id: string | undefined) => (id === undefined ? "nothing" : titles.get(id));
  return [
    ...graph.boxes.map(
      (box) => `${box.kind === "node" ? "box" : "frame"} ${name(box.id)} in ${name(box.frame)}`,
    ),
    ...graph.edges.map((edge) => line(name(edge.from), name(edge.to), edge.kind, labelOf(edge))),
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

function labelOf({ label, count }: GraphEdge): string {
  if (count === 1) return squeezed(label ?? "");
  return squeezed(label === undefined ? `${count} relationships` : `${label} ×${count}`);
}

/** Where lines were broken does not matter. */
export function joined(lines: readonly string[]): string {
  return squeezed(lines.join(""));
}

const alike: readonly (readonly [RegExp, string])[] = [
  [/[\s◌]/g, ""],
  [/×/g, "x"],
  [/[─╌┄~_]/g, "-"],
  [/[│╎┆]/g, "|"],
  [/[┌┐└┘├┤┬┴┼]/g, "+"],
  [/[▶▷]/g, ">"],
  [/[◀◁]/g, "<"],
  [/[▲△]/g, "^"],
  [/[▼▽]/g, "v"],
];

/** A picture may show a glyph of its own lines in a text by another that looks like it. */
function squeezed(text: string): string {
  return alike.reduce((all, [glyphs, one]) => all.replaceAll(glyphs, one), text);
}
