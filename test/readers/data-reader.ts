import type { Cardinality } from "../../src/views/view.ts";
import { ascii, delta, opposite, type Side, unicode } from "../property/pictures/alphabet.ts";
import { joined } from "../property/pictures/compare.ts";
import { glyphAt, gridOf } from "../property/pictures/grid.ts";
import { readPicture } from "../property/pictures/reader.ts";
import { findBoxes, type Rectangle } from "../property/pictures/rectangles.ts";

/*
 * Reads entities and their relations back from a picture: boxes and lines as in any other, but at both ends of a
 * line, where an arrowhead would be, there is a mark that tells how many.
 */

/** One end of a relation: how many of what is there belong to one of the other end. */
export interface ReadEnd {
  readonly at: string;
  readonly other: string;
  readonly count: Cardinality;
  readonly label: string;
}

export interface ReadData {
  /** The lines of each box. */
  readonly boxes: readonly (readonly string[])[];
  readonly ends: readonly ReadEnd[];
}

const marks = {
  unicode: { "1": "1", "?": "0..1", "*": "0..*", "+": "1..*" },
  ascii: { "1": "1", "?": "0..1", "*": "0..*", n: "1..*" },
} as const;

interface Mark {
  readonly x: number;
  readonly y: number;
  /** The side of the box that it stands at. */
  readonly side: Side;
  readonly count: Cardinality;
}

/**
 * Reads the picture once as one with heads for marks, then once for each mark, with a line that leaves the box in
 * its place: the one edge that then has a direction is the edge of the mark.
 */
export function readData(picture: string, charset: "unicode" | "ascii"): ReadData {
  const alphabet = charset === "ascii" ? ascii : unicode;
  const grid = gridOf(picture);
  const found = findBoxes(grid, alphabet).flatMap((box) => marksAt(grid, box, charset));
  const heads = found.map(({ x, y, side }) => ({ x, y, glyph: alphabet.heads.solid[opposite[side]] }));
  const { boxes, edges } = readPicture(changed(grid, heads), charset);
  if (2 * edges.length !== found.length) throw new Error(`${found.length} marks at ${edges.length} lines`);
  const ends = found.map(({ x, y, side, count }, i): ReadEnd => {
    const [dx, dy] = delta[side];
    const across = side === "east" || side === "west";
    const line = alphabet.lines.solid[across ? "across" : "down"];
    const port = { x: x - dx, y: y - dy, glyph: alphabet.port[side] };
    const others = heads.filter((_, other) => other !== i);
    const reading = readPicture(changed(grid, [...others, { x, y, glyph: line }, port]), charset);
    const [edge, ...more] = reading.edges.filter(({ kind }) => kind === "sync");
    if (edge === undefined || more.length > 0) throw new Error(`a mark of no line at ${x}, ${y}`);
    const [at = "", other = ""] = [edge.from, edge.to].map((box) => reading.boxes[box]?.text[0]);
    return { at, other, count, label: joined(edge.label) };
  });
  return { boxes: boxes.map(({ text }) => text), ends };
}

function marksAt(
  grid: ReturnType<typeof gridOf>,
  { left, right, top, bottom }: Rectangle,
  charset: "unicode" | "ascii",
): Mark[] {
  const counts: Readonly<Record<string, Cardinality>> = marks[charset];
  const isLine = (x: number, y: number, side: Side) => {
    const glyph = glyphAt(grid, x, y);
    if (charset === "ascii")
      return glyph === "+" || glyph === (side === "east" || side === "west" ? "-" : "|");
    return (side === "east" || side === "west" ? "─┌┐└┘┼" : "│┌┐└┘┼").includes(glyph) && glyph !== "";
  };
  const at = (x: number, y: number, side: Side): Mark[] => {
    const count = counts[glyphAt(grid, x, y)];
    const [dx, dy] = delta[side];
    // A line may be so short that a mark stands at its other end at once.
    const next = glyphAt(grid, x + dx, y + dy);
    const goesOn = isLine(x + dx, y + dy, side) || counts[next] !== undefined;
    return count !== undefined && goesOn ? [{ x, y, side, count }] : [];
  };
  const found: Mark[] = [];
  for (let x = left + 1; x < right; x++)
    found.push(...at(x, top - 1, "north"), ...at(x, bottom + 1, "south"));
  for (let y = top + 1; y < bottom; y++) found.push(...at(left - 1, y, "west"), ...at(right + 1, y, "east"));
  return found;
}

function changed(
  grid: ReturnType<typeof gridOf>,
  cells: readonly { readonly x: number; readonly y: number; readonly glyph: string }[],
): string {
  const rows = grid.map((row) => [...row]);
  for (const { x, y, glyph } of cells) (rows[y] as string[])[x] = glyph;
  return rows.map((row) => row.join("")).join("\n");
}
