import { displayWidth, truncate } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { Box, GraphEdge, GraphFrame, GraphView } from "../../views/view.ts";
import { boxAround, type Canvas, hang, oneLine, pad } from "./canvas.ts";

/** Frames nested deeper than this get no border any more: they would leave no room for what is in them. */
const DEEPEST = 12;
/** Boxes wrap their text at this width where there is room for it. */
const BOX_WIDTH = 48;
const NARROWEST_BOX = 16;

/**
 * What cannot be drawn in so few columns: boxes one under the other, frames around them; then a line for each edge.
 * `named` are the boxes that edges may end at.
 */
export function graphList(
  view: Pick<GraphView, "boxes" | "edges">,
  canvas: Canvas,
  named: readonly Box[] = view.boxes,
): string[] {
  const names = distinctNames(named);
  const edges = view.edges.flatMap((edge) => edgeLines(edge, names, canvas));
  const boxes = boxLines(view, canvas);
  return boxes.length > 0 && edges.length > 0 ? [...boxes, "", ...edges] : [...boxes, ...edges];
}

/** What is drawn of a box before the frames around it are. */
interface Piece {
  readonly depth: number;
  readonly lines: readonly string[];
}

interface OpenFrame {
  readonly id: string;
  /** Columns between its borders. */
  readonly inner: number;
}

function boxLines(view: Pick<GraphView, "boxes">, canvas: Canvas): string[] {
  const depths = depthsOf(view.boxes);
  const pieces = new Map<string, Piece>();
  for (const box of view.boxes) {
    const depth = Math.min(DEEPEST, depths.get(box.id) ?? 0);
    pieces.set(box.id, {
      depth,
      lines: pieceLines(box, Math.max(NARROWEST_BOX, canvas.width - 4 * depth), canvas),
    });
  }
  const widths = widthsOf(view.boxes, pieces);
  const open: OpenFrame[] = [];
  const lines: string[] = [];
  const emit = (line: string) => lines.push(inFrames(line, open, canvas));
  const close = () => {
    const frame = open.pop();
    const [, , bottomRight, bottomLeft, across] = canvas.glyphs.frame;
    if (frame !== undefined) emit(bottomLeft + across.repeat(frame.inner + 2) + bottomRight);
  };
  for (const box of view.boxes) {
    const piece = pieces.get(box.id) as Piece;
    while (open.length > piece.depth) close();
    if (box.kind === "frame" && piece.depth < DEEPEST) {
      const inner = (widths.get(box.id) ?? 0) - 4;
      emit(frameTop(piece.lines[0] ?? "", inner, canvas));
      open.push({ id: box.id, inner });
      for (const line of piece.lines.slice(1)) emit(line);
    } else {
      for (const line of piece.lines) emit(line);
    }
  }
  while (open.length > 0) close();
  return lines;
}

function depthsOf(boxes: readonly Box[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const box of boxes) depths.set(box.id, box.frame === undefined ? 0 : (depths.get(box.frame) ?? 0) + 1);
  return depths;
}

/** Outer widths; of a frame what its content and title need. */
function widthsOf(boxes: readonly Box[], pieces: ReadonlyMap<string, Piece>): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i] as Box;
    const piece = pieces.get(box.id) as Piece;
    const own = piece.lines.reduce((width, line) => Math.max(width, displayWidth(line)), 0);
    const framed = box.kind === "frame" && piece.depth < DEEPEST;
    const width = framed
      ? Math.max(own, widths.get(box.id) ?? 0) + 4
      : Math.max(own, widths.get(box.id) ?? 0);
    widths.set(box.id, width);
    if (box.frame !== undefined) widths.set(box.frame, Math.max(width, widths.get(box.frame) ?? 0));
  }
  return widths;
}

function inFrames(line: string, open: readonly OpenFrame[], canvas: Canvas): string {
  const side = canvas.glyphs.frame[5];
  let framed = line;
  for (let i = open.length - 1; i >= 0; i--) {
    framed = `${side} ${pad(framed, (open[i] as OpenFrame).inner)} ${side}`;
  }
  return framed;
}

function frameTop(title: string, inner: number, canvas: Canvas): string {
  const [topLeft, topRight, , , across] = canvas.glyphs.frame;
  const rest = inner - displayWidth(title) - 1;
  return `${topLeft}${across} ${title} ${across.repeat(Math.max(0, rest))}${topRight}`;
}

/** A box with its text; of a frame its title, then its description. */
function pieceLines(box: Box, room: number, canvas: Canvas): string[] {
  const inner = Math.max(NARROWEST_BOX - 4, Math.min(BOX_WIDTH, room - 4));
  if (box.kind === "frame") return frameText(box, room, inner, canvas);
  const text = wrap(oneLine(box.title), inner).slice();
  if (canvas.detail !== "title") text.push(...wrap(`[${whatIs(box, canvas)}]`, inner));
  if (canvas.detail === "full" && box.description !== undefined)
    text.push(...wrap(box.description.trim(), inner));
  if (box.note !== undefined) text.push("", ...wrap(box.note.trim(), inner));
  return boxAround(text, canvas.glyphs);
}

function frameText(frame: GraphFrame, room: number, inner: number, canvas: Canvas): string[] {
  const kind = canvas.detail === "title" || frame.role === "group" ? "" : ` [${whatIs(frame, canvas)}]`;
  const title = truncate(`${oneLine(frame.title)}${kind}`, Math.max(8, room - 6));
  const told = canvas.detail === "full" && frame.description !== undefined;
  return told ? [title, ...wrap((frame.description ?? "").trim(), inner)] : [title];
}

/** `container: Next.js 15, × 2..10`. */
function whatIs(box: Box, canvas: Canvas): string {
  const technology = box.technology.length > 0 ? `: ${box.technology.join(", ")}` : "";
  const instances = box.instances === undefined ? "" : `, ${canvas.glyphs.times} ${box.instances}`;
  return oneLine(`${box.word}${technology}${instances}`);
}

function edgeLines(edge: GraphEdge, names: ReadonlyMap<string, string>, canvas: Canvas): string[] {
  const ends = `${names.get(edge.from) ?? edge.from} ${canvas.glyphs.arrows[edge.kind]} ${names.get(edge.to) ?? edge.to}`;
  const label = edge.label === undefined ? "" : `  ${oneLine(edge.label)}`;
  const count = edge.count > 1 ? `  (${edge.count} relationships)` : "";
  const technology = edge.technology.length > 0 ? ` [${oneLine(edge.technology.join(", "))}]` : "";
  return hang(`${ends}${label}${technology}${count}`, "    ", canvas.width);
}

/** Titles by id, with the id where the same title is shown twice. */
export function distinctNames(
  things: readonly { readonly id: string; readonly title: string }[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { title } of things) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Map(
    things.map(({ id, title }) => {
      const name = oneLine(title);
      return [id, (counts.get(title) ?? 0) > 1 || name === "" ? oneLine(`${name} (${id})`) : name];
    }),
  );
}
