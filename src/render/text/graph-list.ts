import { displayWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { Box, GraphEdge, GraphFrame, GraphNode, GraphView } from "../../views/view.ts";
import { type Name, namesOf } from "../names.ts";
import { kindOf, labelOf, noteOf } from "../words.ts";
import { type Border, boxAround, type Canvas, marked, oneLine, pad, widest } from "./canvas.ts";

/** Frames nested deeper than this get no border any more: they would leave no room for what is in them. */
const DEEPEST = 12;
/** Boxes wrap their text at this width where there is room for it. */
const BOX_WIDTH = 48;
const NARROWEST_BOX = 16;
/** Columns that the two sides of a frame or a box take, with the blanks beside them. */
const SIDES = 4;

type GraphPart = Pick<GraphView, "boxes" | "edges" | "subject">;

/**
 * What cannot be drawn in so few columns: boxes one under the other, frames around them; then a line for
 * each edge. `named` are the boxes that edges may end at.
 */
export function graphList(view: GraphPart, canvas: Canvas, named: readonly Box[] = view.boxes): string[] {
  const names = namesOf(named);
  const boxes = boxLines(view, names, canvas);
  const edges = edgeLines(view, named, names, canvas);
  return boxes.length > 0 && edges.length > 0 ? [...boxes, "", ...edges] : [...boxes, ...edges];
}

/** What is drawn of a box before the frames around it are: of a frame what stands above its content. */
interface Piece {
  readonly depth: number;
  /** Stands in the border of a frame; absent for a node, and for a frame that gets no border. */
  readonly title?: string;
  readonly lines: readonly string[];
}

interface OpenFrame {
  /** Columns between its borders. */
  readonly inner: number;
  readonly border: Border;
}

function boxLines(view: GraphPart, names: ReadonlyMap<string, Name>, canvas: Canvas): string[] {
  const pieces = piecesOf(view.boxes, names, canvas);
  const widths = widthsOf(view.boxes, pieces);
  const open: OpenFrame[] = [];
  const lines: string[] = [];
  const emit = (line: string) => lines.push(inFrames(line, open));
  const close = () => {
    const frame = open.pop();
    if (frame === undefined) return;
    const [, , bottomRight, bottomLeft, across] = frame.border;
    emit(bottomLeft + across.repeat(frame.inner + 2) + bottomRight);
  };
  for (const box of view.boxes) {
    const piece = pieces.get(box.id) as Piece;
    while (open.length > piece.depth) close();
    if (piece.title !== undefined) {
      const frame = {
        inner: (widths.get(box.id) ?? 0) - SIDES,
        border: box.highlight ? canvas.glyphs.heavyFrame : canvas.glyphs.frame,
      };
      emit(frameTop(piece.title, frame));
      open.push(frame);
    }
    for (const line of piece.lines) emit(line);
  }
  while (open.length > 0) close();
  return lines;
}

function piecesOf(
  boxes: readonly Box[],
  names: ReadonlyMap<string, Name>,
  canvas: Canvas,
): ReadonlyMap<string, Piece> {
  const deepest = Math.min(DEEPEST, Math.floor((canvas.width - NARROWEST_BOX) / SIDES));
  const pieces = new Map<string, Piece>();
  /** How many frames with a border stand around what is in each frame. */
  const within = new Map<string | undefined, number>([[undefined, 0]]);
  for (const box of boxes) {
    const depth = within.get(box.frame) ?? 0;
    const room = canvas.width - SIDES * depth;
    const title = names.get(box.id)?.title ?? box.title;
    if (box.kind === "node") pieces.set(box.id, { depth, lines: nodeLines(box, title, room, canvas) });
    else {
      const bordered = depth < deepest;
      const lines = frameText(box, title, room, canvas);
      within.set(box.id, bordered ? depth + 1 : depth);
      pieces.set(
        box.id,
        bordered ? { depth, title: lines[0] ?? "", lines: lines.slice(1) } : { depth, lines },
      );
    }
  }
  return pieces;
}

/** Outer widths; of a frame what its content and title need. */
function widthsOf(boxes: readonly Box[], pieces: ReadonlyMap<string, Piece>): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i] as Box;
    const { title, lines } = pieces.get(box.id) as Piece;
    const content = Math.max(widest(lines), widths.get(box.id) ?? 0);
    // In the border a dash stands before the title and one blank more behind it.
    const width = title === undefined ? content : Math.max(displayWidth(title) + 1, content) + SIDES;
    widths.set(box.id, width);
    if (box.frame !== undefined) widths.set(box.frame, Math.max(width, widths.get(box.frame) ?? 0));
  }
  return widths;
}

function inFrames(line: string, open: readonly OpenFrame[]): string {
  let framed = line;
  for (let i = open.length - 1; i >= 0; i--) {
    const { inner, border } = open[i] as OpenFrame;
    framed = `${border[5]} ${pad(framed, inner)} ${border[5]}`;
  }
  return framed;
}

function frameTop(title: string, { inner, border }: OpenFrame): string {
  const [topLeft, topRight, , , across] = border;
  return `${topLeft}${across} ${title} ${across.repeat(inner - displayWidth(title) - 1)}${topRight}`;
}

function nodeLines(node: GraphNode, title: string, room: number, canvas: Canvas): string[] {
  const inner = Math.min(BOX_WIDTH, room - SIDES);
  const note = noteOf(node, canvas.detail);
  const text = [
    ...wrap(title, inner),
    ...(canvas.detail === "title" ? [] : wrap(oneLine(`[${kindOf(node, canvas.glyphs.times)}]`), inner)),
    ...descriptionOf(node, inner, canvas),
    ...(note === undefined ? [] : ["", ...wrap(note.trim(), inner)]),
  ];
  return boxAround(text, node.highlight ? canvas.glyphs.heavyBox : canvas.glyphs.box);
}

/** Its title, of which the first line stands in the border, then its description. */
function frameText(frame: GraphFrame, title: string, room: number, canvas: Canvas): string[] {
  const isBare = canvas.detail === "title" || frame.role === "group";
  const kind = isBare ? "" : ` [${oneLine(kindOf(frame, canvas.glyphs.times))}]`;
  const inner = room - SIDES;
  return [...wrap(title + kind, inner - 1), ...descriptionOf(frame, Math.min(BOX_WIDTH, inner), canvas)];
}

function descriptionOf({ description }: Box, inner: number, canvas: Canvas): readonly string[] {
  return canvas.detail === "full" && description !== undefined ? wrap(description.trim(), inner) : [];
}

/** A line for each edge, box by box. */
function edgeLines(
  view: GraphPart,
  named: readonly Box[],
  names: ReadonlyMap<string, Name>,
  canvas: Canvas,
): string[] {
  const order = new Map(named.map((box, i) => [box.id, i]));
  const placeOf = (edge: GraphEdge) => order.get(edge.from) ?? 0;
  const edges = [...view.edges].sort((a, b) => placeOf(a) - placeOf(b));
  const nameOf = (id: string) => names.get(id)?.listed ?? id;
  const entries = edges.map((edge) => {
    const technology = edge.technology.length > 0 ? `[${edge.technology.join(", ")}]` : "";
    const said = oneLine(`${labelOf(view, edge, canvas.glyphs.times) ?? ""} ${technology}`);
    const line = `${nameOf(edge.from)} ${canvas.glyphs.arrows[edge.kind]} ${nameOf(edge.to)}  ${said}`;
    return { line: line.trimEnd(), mark: edge.highlight };
  });
  return marked(entries, canvas.width);
}
