import { displayWidth, truncate, visible } from "../../../text/width.ts";
import { wrap } from "../../../text/wrap.ts";
import type { Box, GraphEdge, GraphFrame, GraphNode } from "../../../views/view.ts";
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
  return withoutStrokes(lines.join("\n")).replaceAll(JOINING_BACK, "$1◌$2").replaceAll(JOINING_ON, "\ufffd");
}

function oneLine(text: string): string {
  return clean(text).replaceAll("\n", " ").trim();
}

function wrapClean(text: string, columns: number): readonly string[] {
  return wrap(clean(text), columns)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What a box says: title; `[kind: technology]`; description; the note that goes with it. */
export function nodeLines(node: GraphNode, columns: number, canvas: Canvas): readonly string[] {
  const lines = [...wrapClean(node.title, columns)];
  if (canvas.detail !== "title") lines.push(...wrapClean(`[${whatIs(node, canvas)}]`, columns));
  if (canvas.detail === "full" && node.description !== undefined)
    lines.push(...wrapClean(node.description, columns));
  if (node.note !== undefined) lines.push("", ...wrapClean(node.note, columns));
  return lines;
}

/** A frame says its title, and what it is unless it is a mere group. */
export function frameTitle(frame: GraphFrame, columns: number, canvas: Canvas): string {
  const kind = canvas.detail === "title" || frame.role === "group" ? "" : ` [${whatIs(frame, canvas)}]`;
  const title = oneLine(frame.title);
  const whole = `${title}${kind}`;
  return displayWidth(whole) <= columns ? whole : truncate(title, columns);
}

/** `container: Next.js 15, × 2..10`. */
function whatIs(box: Box, { glyphs }: Canvas): string {
  const technology = box.technology.length > 0 ? `: ${box.technology.join(", ")}` : "";
  const instances = box.instances === undefined ? "" : `, ${glyphs.times} ${box.instances}`;
  return oneLine(`${box.word}${technology}${instances}`);
}

/** What an edge says: its label, how many it stands for, and with all detail the technology. */
export function edgeLines(edge: GraphEdge, columns: number, canvas: Canvas): readonly string[] {
  const count = edge.count > 1 ? `(${edge.count} relationships)` : "";
  const technology =
    canvas.detail === "full" && edge.technology.length > 0 ? `[${edge.technology.join(", ")}]` : "";
  const said = [edge.label ?? "", count, technology].filter((text) => text !== "").join(" ");
  return wrapClean(said, columns);
}
