import type { Box, GraphEdge, GraphView } from "../../src/views/view.ts";
import { joined } from "../property/pictures/compare.ts";
import type { Reading } from "../property/pictures/reader.ts";
import { kindSeen, seen } from "./seen.ts";

/** The part of a view that one picture shows. */
type Part = Pick<GraphView, "boxes" | "edges" | "subject">;

/** All that a picture in full detail must say of a graph, as lines that can be compared, in any order. */
export function toldOfGraph(
  { boxes, edges, subject }: Part,
  charset: "unicode" | "ascii",
): readonly string[] {
  const mark = (highlight: boolean) => (highlight && charset === "ascii" ? "* " : "");
  const texts = new Map(boxes.map((box) => [box.id, textOf(box, charset)]));
  const name = (id: string | undefined) => (id === undefined ? "nothing" : (texts.get(id) ?? `no ${id}`));
  return [
    ...boxes.map((box) => `${box.kind === "node" ? "box" : "frame"} ${name(box.id)} in ${name(box.frame)}`),
    ...edges.map((edge) => {
      const ends = [name(edge.from), name(edge.to)];
      const said = joined([mark(edge.highlight) + labelOf(edge, subject)]);
      return lineOf(edge.kind, ends, said === "*" ? "" : said);
    }),
  ].sort();
}

/** What a reader found, as lines of the same kind. */
export function readOfGraph({ boxes, edges }: Reading): readonly string[] {
  const name = (i: number | undefined) => (i === undefined ? "nothing" : joined(boxes[i]?.text ?? []));
  return [
    ...boxes.map((box) => `${box.kind} ${joined(box.text)} in ${name(box.frame)}`),
    ...edges.map((edge) => lineOf(edge.kind, [name(edge.from), name(edge.to)], joined(edge.label))),
  ].sort();
}

/** An edge in both directions has no first end. */
function lineOf(kind: string, ends: readonly string[], label: string): string {
  return `${kind} ${(kind === "both" ? ends.toSorted() : ends).join(" -> ")} says ${label}`;
}

/** A frame says its title, and what it is unless it is a group; its description stands below the picture. */
export function textOf(box: Box, charset: "unicode" | "ascii"): string {
  return joined([box.highlight && charset === "ascii" ? "* " : "", wordsOf(box)]);
}

function wordsOf(box: Box): string {
  const title = seen(box.title);
  const kind = kindSeen(seen(box.word), box.technology.map(seen), box.instances);
  if (box.kind === "frame") return box.role === "group" ? title : `${title} ${kind}`;
  const note = box.note === undefined || box.note === box.technology.join(", ") ? "" : box.note;
  return [title, kind, seen(box.description ?? ""), seen(note)].join(" ");
}

function labelOf({ label, count, technology }: GraphEdge, subject: GraphView["subject"]): string {
  const by = technology.length > 0 ? `[${technology.join(", ")}]` : "";
  const many = label === undefined ? `${count} relationships` : `${label} ×${count}`;
  const said = count === 1 || (label !== undefined && subject === "data-flow") ? (label ?? "") : many;
  return seen(`${said} ${by}`);
}
