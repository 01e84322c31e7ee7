import { truncate, visible } from "../../../text/width.ts";
import { wrap } from "../../../text/wrap.ts";
import type { GraphEdge, GraphFrame, GraphNode, GraphView } from "../../../views/view.ts";
import { kindOf, labelOf, noteOf } from "../../words.ts";
import type { Canvas } from "../canvas.ts";
import { withoutStrokes } from "./strokes.ts";

/** Marks that would join what stands before them, and signs that would join what follows. */
const JOINING_BACK = /(^|\s)(\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}])/gu;
const JOINING_ON =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}]/gu;

/**
 * A text as it may stand in a picture: visible, blanks single, no glyph of the picture's own lines, nothing that
 * would melt with its surroundings. Line ends stay.
 */
export function clean(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => visible(line.replaceAll(/\s+/g, " ")).trim());
  return apart(withoutStrokes(lines.join("\n")));
}

/** A text that melts with nothing beside it. */
export function apart(text: string): string {
  return text.replaceAll(JOINING_BACK, "$1◌$2").replaceAll(JOINING_ON, "\ufffd");
}

/** A text without strokes that would melt with its surroundings, in one line. */
export function oneLine(text: string): string {
  return clean(text).replaceAll("\n", " ").trim();
}

function wrapClean(text: string, columns: number): readonly string[] {
  return wrap(clean(text), columns)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What a box says: title; `[kind: technology]`; description; the note that goes with it. */
export function nodeLines(node: GraphNode, columns: number, canvas: Canvas): readonly string[] {
  const lines = [...wrapClean(marked(node.title, node.highlight, canvas), columns)];
  if (canvas.detail !== "title") lines.push(...wrapClean(`[${kindOf(node, canvas.glyphs.times)}]`, columns));
  if (canvas.detail === "full" && node.description !== undefined)
    lines.push(...wrapClean(node.description, columns));
  const note = noteOf(node, canvas.detail);
  if (note !== undefined) lines.push("", ...wrapClean(note, columns));
  return lines;
}

const WIDEST_TITLE = 48;
/** More lines are not worth the room. */
const MOST_TITLE_LINES = 3;

/**
 * What a frame says in lines, of which the first stands in its border and the others right below: its title, and what
 * it is unless it is a mere group. Cut off where it is too long for that.
 */
export function frameTitle(frame: GraphFrame, canvas: Canvas): readonly string[] {
  const columns = Math.min(WIDEST_TITLE, canvas.width - 8);
  const lines = wrapClean(wholeTitle(frame, canvas), columns);
  if (lines.length <= MOST_TITLE_LINES) return lines;
  const rest = lines.slice(MOST_TITLE_LINES - 1).join(" ");
  return [...lines.slice(0, MOST_TITLE_LINES - 1), truncate(rest, columns)];
}

/** The same in one line, however long. */
export function wholeTitle(frame: GraphFrame, canvas: Canvas): string {
  const title = oneLine(marked(frame.title, frame.highlight, canvas));
  const isPlain = canvas.detail === "title" || frame.role === "group";
  return isPlain ? title : `${title} [${oneLine(kindOf(frame, canvas.glyphs.times))}]`;
}

/** What an edge says: its label, how many it stands for, and with all detail the technology. */
export function edgeLines(
  view: Pick<GraphView, "subject">,
  edge: GraphEdge,
  columns: number,
  canvas: Canvas,
): readonly string[] {
  const { technology } = edge;
  const by = canvas.detail === "full" && technology.length > 0 ? `[${technology.join(", ")}]` : "";
  const label = labelOf(view, edge, canvas.glyphs.times) ?? "";
  return wrapClean(marked(`${label} ${by}`, edge.highlight, canvas), columns);
}

/** What is highlighted has heavy lines; ASCII has none, so that a mark stands before its text. */
export function marked(text: string, highlight: boolean, { charset }: Canvas): string {
  return highlight && charset === "ascii" ? `* ${text}` : text;
}
