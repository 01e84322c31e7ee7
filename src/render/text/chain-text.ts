import { displayWidth } from "../../text/width.ts";
import type { GraphEdge, GraphNode, GraphView } from "../../views/view.ts";
import { namesOf } from "../names.ts";
import { asynchronousLine, type Canvas, widest } from "./canvas.ts";
import { blankCells, type Cells, linesOf, put, write } from "./graph/cells.ts";
import { emphasizeBorder } from "./graph/emphasis.ts";
import { asciiStrokes, EAST, HORIZONTAL, unicodeStrokes, WEST } from "./graph/strokes.ts";
import { tintedLines } from "./graph/tint.ts";
import { edgeLines, nodeLines } from "./graph/wording.ts";

/** Columns at which texts are wrapped, in the order tried. */
const columnsTried = [40, 32, 26, 22, 18, 15, 12] as const;
/** Wide enough that nothing is wrapped. */
const UNWRAPPED = 1_000_000;

/** Columns between two boxes for a line and its heads; in ASCII a port looks like a corner and keeps apart from others. */
const GAP = { unicode: 2, ascii: 4 } as const;

/** What leads from a box to its note. */
const DOWN = { unicode: "↓", ascii: "v" } as const;

/** A box and the note under it, in the middle of the columns that they take together. */
interface Link {
  readonly node: GraphNode;
  readonly lines: readonly string[];
  readonly note: readonly string[];
  /** Of the box, borders included. */
  readonly width: number;
  readonly columns: number;
}

interface PlacedLink extends Link {
  /** Where its columns begin. */
  readonly start: number;
  /** Where its box begins. */
  readonly x: number;
}

/**
 * A chain as a row of boxes of one height, with a row of notes underneath. Nothing where that does not fit into the
 * width with all words whole, where the chain leads downwards, or where there is more to show than boxes that follow
 * each other and notes.
 */
export function chainText(view: GraphView, canvas: Canvas): string[] | undefined {
  const nodes = nodesInRow(view, canvas);
  if (nodes === undefined) return undefined;
  for (const columns of columnsTried) {
    if (longestWord(nodes, canvas) > columns) return undefined;
    const placed = placeLinks(nodes, view.edges, columns, canvas);
    const width = placed.reduce((end, link) => Math.max(end, link.start + link.columns), 0);
    if (width <= canvas.width) return paintChain(view.edges, placed, width, canvas);
  }
  return undefined;
}

/** The boxes with names that tell them apart, where they and their notes are all that there is to show. */
function nodesInRow(view: GraphView, canvas: Canvas): readonly GraphNode[] | undefined {
  const { subject, direction, boxes, edges } = view;
  const nodes = boxes.filter((box) => box.kind === "node");
  const isRow =
    nodes.length === boxes.length &&
    edges.length === nodes.length - 1 &&
    edges.every(({ from, to }, i) => from === nodes[i]?.id && to === nodes[i + 1]?.id);
  const isPlain = edges.every((edge) => {
    return !edge.highlight && edgeLines(view, edge, UNWRAPPED, canvas).length === 0;
  });
  const isNoted = nodes.some((node) => noteLines(node, UNWRAPPED, canvas).length > 0);
  if (subject !== "chain" || direction !== "right" || !isRow || !isPlain || !isNoted) return undefined;
  const names = namesOf(nodes);
  return nodes.map((node) => ({ ...node, title: names.get(node.id)?.title ?? node.title }));
}

function longestWord(nodes: readonly GraphNode[], canvas: Canvas): number {
  const words = nodes.flatMap((node) =>
    nodeLines(node, UNWRAPPED, canvas).flatMap((line) => line.split(" ")),
  );
  return widest(words);
}

function boxLines(node: GraphNode, columns: number, canvas: Canvas): readonly string[] {
  const { note: _, ...bare } = node;
  return nodeLines(bare, columns, canvas);
}

/** What a box says of its note, behind an empty line. */
function noteLines(node: GraphNode, columns: number, canvas: Canvas): readonly string[] {
  return nodeLines(node, columns, canvas).slice(boxLines(node, columns, canvas).length + 1);
}

/** Notes are as narrow as their boxes where these are not much narrower than a note may be. */
function linkOf(node: GraphNode, columns: number, canvas: Canvas): Link {
  const lines = boxLines(node, columns, canvas);
  const width = widest(lines) + 4;
  const words = noteLines(node, UNWRAPPED, canvas).flatMap((line) => line.split(" "));
  const note = noteLines(node, Math.max(width, widest(words)), canvas);
  return { node, lines, note, width, columns: Math.max(width, widest(note)) };
}

function placeLinks(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  columns: number,
  canvas: Canvas,
): readonly PlacedLink[] {
  let start = 0;
  return nodes.map((node, i) => {
    const link = linkOf(node, columns, canvas);
    const placed = { ...link, start, x: start + ((link.columns - link.width) >> 1) };
    start += link.columns + GAP[canvas.charset] + (edges[i]?.kind === "both" ? 1 : 0);
    return placed;
  });
}

function paintChain(
  edges: readonly GraphEdge[],
  links: readonly PlacedLink[],
  width: number,
  canvas: Canvas,
): string[] {
  const boxHeight = Math.max(...links.map(({ lines }) => lines.length)) + 2;
  const noteHeight = Math.max(...links.map(({ note }) => note.length));
  const cells = blankCells(width, boxHeight + 1 + noteHeight);
  for (const link of links) paintLink(cells, link, boxHeight, canvas);
  for (const [i, edge] of edges.entries()) {
    const [from, to] = [links[i], links[i + 1]];
    if (from !== undefined && to !== undefined)
      paintArrow(cells, edge, from.x + from.width - 1, to.x, boxHeight >> 1, canvas);
  }
  const boxes = links.map(({ node, x, width: across }) => {
    return { x, y: 0, width: across, height: boxHeight, base: node.base, highlight: node.highlight };
  });
  if (canvas.charset === "unicode") for (const box of boxes) if (box.highlight) emphasizeBorder(cells, box);
  const isDashed = edges.some(({ kind }) => kind === "async");
  return [
    ...(canvas.color ? tintedLines(cells, boxes) : linesOf(cells)),
    ...(isDashed ? ["", asynchronousLine(canvas, "graph")] : []),
  ];
}

function paintLink(
  cells: Cells,
  { lines, note, x, width, start, columns }: PlacedLink,
  height: number,
  { glyphs, charset }: Canvas,
): void {
  const [topLeft, topRight, bottomRight, bottomLeft, across, down] = glyphs.box;
  write(cells, x, 0, topLeft + across.repeat(width - 2) + topRight);
  for (let y = 1; y < height - 1; y++) {
    put(cells, x, y, down);
    put(cells, x + width - 1, y, down);
  }
  write(cells, x, height - 1, bottomLeft + across.repeat(width - 2) + bottomRight);
  const top = 1 + ((height - 2 - lines.length) >> 1);
  for (const [i, line] of lines.entries())
    write(cells, x + ((width - displayWidth(line)) >> 1), top + i, line);
  if (note.length > 0) put(cells, x + ((width - 1) >> 1), height, DOWN[charset]);
  for (const [i, line] of note.entries())
    write(cells, start + ((columns - displayWidth(line)) >> 1), height + 1 + i, line);
}

/** From the border of a box to the cell before the next one. */
function paintArrow(
  cells: Cells,
  { kind }: GraphEdge,
  border: number,
  next: number,
  y: number,
  { charset }: Canvas,
): void {
  const strokes = charset === "ascii" ? asciiStrokes : unicodeStrokes;
  const isAsync = kind === "async";
  const [line, heads] = isAsync ? [strokes.dashed, strokes.asyncHeads] : [strokes.solid, strokes.heads];
  for (let x = border + 1; x < next; x++) put(cells, x, y, line[HORIZONTAL] ?? "");
  put(cells, next - 1, y, heads[EAST]);
  if (kind === "both") put(cells, border + 1, y, heads[WEST]);
  else put(cells, border, y, strokes.ports[EAST]);
}
