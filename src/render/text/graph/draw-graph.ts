import type { LayoutDirection } from "../../../layout/graph.ts";
import { displayWidth } from "../../../text/width.ts";
import { wrap } from "../../../text/wrap.ts";
import type { Box, GraphEdge, GraphView } from "../../../views/view.ts";
import { type Name, namesOf } from "../../names.ts";
import { type GraphPart, type Part, splitGraph } from "../../split-graph.ts";
import { asynchronousLine, type Canvas, hang } from "../canvas.ts";
import { graphList } from "../graph-list.ts";
import type { Drawn } from "./attempt.ts";
import { linesOf } from "./cells.ts";
import { emphasize } from "./emphasis.ts";
import { drawToFit, type Effort } from "./ladder.ts";
import { namesOfParts, type PartOf } from "./part-names.ts";
import { tintedLines } from "./tint.ts";
import { clean, frameTitle, wholeTitle } from "./wording.ts";

/** A picture of a graph or of a part of one. */
export interface GraphPicture {
  /** What it shows; absent when it is all of the view. */
  readonly part?: PartOf;
  /** Of a part that shows the inside of a frame: which of its boxes are not in there. */
  readonly beyond?: Beyond;
  readonly graph: GraphPart;
  readonly lines: readonly string[];
  /** It could not be drawn. */
  readonly listed?: true;
  /** Edges from frames to themselves for which there was no room at the side. */
  readonly besides?: readonly GraphEdge[];
}

interface Beyond {
  /** The title of the innermost frame. */
  readonly frame: string;
  /** Boxes of the graph, and maybe others. */
  readonly ids: ReadonlySet<string>;
}

/** Of a view with more boxes parts are drawn in less time. */
const VERY_MANY_BOXES = 400;

/**
 * Draws a graph within the width: as one picture where that is possible, else as several, of which every one
 * can be read by itself. What cannot be drawn even alone is listed.
 */
export function drawGraph(
  view: GraphPart & Pick<GraphView, "direction">,
  canvas: Canvas,
): readonly GraphPicture[] {
  const direction = view.direction === "right" ? "right" : "down";
  const pictures: GraphPicture[] = [];
  const unshown: GraphEdge[] = [];
  const names = namesOf(view.boxes);
  const whole: Piece = { place: "", graph: called(view, names, "title") };
  // Time is better spent on one picture than on parts of many.
  const effort = view.boxes.length > VERY_MANY_BOXES ? "quick" : "usual";
  const waiting: Piece[] = [whole];
  for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
    const isWhole = piece === whole;
    const { beyond } = piece;
    const part = isWhole ? {} : { part: partOf(piece), ...(beyond !== undefined && { beyond }) };
    const drawn = drawPart(piece.graph, direction, canvas, isWhole ? "thorough" : effort);
    if (drawn !== undefined) {
      pictures.push({ ...drawn, ...part });
      continue;
    }
    // A part does not show all frames around what is in it.
    const { graph, besides } = withoutOnlyFrame(isWhole ? called(view, names, "listed") : piece.graph);
    const smaller = splitGraph(graph);
    if (smaller === undefined)
      pictures.push({ graph, lines: graphList(graph, canvas), listed: true, ...part });
    else waiting.unshift(...smaller.map((one) => pieceOf(one, piece)));
    unshown.push(...besides);
  }
  const last = pictures.pop();
  const besides = [...(last?.besides ?? []), ...unshown];
  if (last !== undefined) pictures.push({ ...last, ...(besides.length > 0 && { besides }) });
  return pictures;
}

interface Piece extends PartOf {
  readonly graph: GraphPart;
  readonly beyond?: Beyond;
}

function partOf({ place, from }: Piece): PartOf {
  return { place, ...(from !== undefined && { from }) };
}

/** What a piece is cut into: some boxes of a place are at the same place. */
function pieceOf({ heading, from, graph, inside, outside }: Part, whole: Piece): Piece {
  const ids = new Set([...(whole.beyond?.ids ?? []), ...(outside ?? [])]);
  const frame = inside?.title ?? whole.beyond?.frame;
  const piece = { graph, ...(frame !== undefined && { beyond: { frame, ids } }) };
  return from === undefined
    ? { ...piece, place: joined(whole.place, heading) }
    : { ...piece, place: whole.place, from };
}

/** The graph with names for titles that tell the boxes apart. */
function called(graph: GraphPart, names: ReadonlyMap<string, Name>, as: keyof Name): GraphPart {
  const boxes = graph.boxes.map((box) => ({ ...box, title: names.get(box.id)?.[as] ?? box.title }));
  return { ...graph, boxes };
}

/** What is split where one frame is around all has no picture of that frame, and of its edges to itself. */
function withoutOnlyFrame(graph: GraphPart): {
  readonly graph: GraphPart;
  readonly besides: readonly GraphEdge[];
} {
  const [only, ...others] = graph.boxes.filter(({ frame }) => frame === undefined);
  if (only?.kind !== "frame" || others.length > 0) return { graph, besides: [] };
  const isLoop = ({ from, to }: GraphEdge) => from === only.id && to === only.id;
  const edges = graph.edges.filter((edge) => !isLoop(edge));
  return { graph: { ...graph, edges }, besides: graph.edges.filter(isLoop) };
}

/** A part as one picture; without the edges from frames to themselves where they find no room. */
function drawPart(
  graph: GraphPart,
  direction: LayoutDirection,
  canvas: Canvas,
  effort: Effort,
): GraphPicture | undefined {
  const lines = linesFor(graph, drawToFit(graph, direction, canvas, effort), canvas);
  if (lines !== undefined) return { graph, lines };
  const frames = new Set(graph.boxes.filter(({ kind }) => kind === "frame").map(({ id }) => id));
  const besides = graph.edges.filter(({ from, to }) => from === to && frames.has(from));
  if (besides.length === 0) return undefined;
  const others = { ...graph, edges: graph.edges.filter((edge) => !besides.includes(edge)) };
  const without = linesFor(others, drawToFit(others, direction, canvas, effort), canvas);
  return without && { graph: others, lines: without, besides };
}

function linesFor(graph: GraphPart, drawn: Drawn | undefined, canvas: Canvas): readonly string[] | undefined {
  if (drawn === undefined) return undefined;
  const { scene, texts, painting } = drawn;
  if (canvas.charset === "unicode") emphasize(painting.cells, scene, highlightedIn(graph));
  if (!canvas.color) return linesOf(painting.cells);
  const bases = new Map(graph.boxes.map(({ id, base }) => [id, base]));
  const tinted = [...scene.frames, ...scene.nodes].map((box) => ({ ...box, base: bases.get(box.id) }));
  const colors = new Map(graph.edges.map(({ id, style }) => [id, style.color]));
  const lines = scene.edges.map((edge) => {
    return { ...edge, text: texts.label(edge.id), color: colors.get(edge.id) };
  });
  return tintedLines(painting.cells, tinted, lines);
}

function highlightedIn({ boxes, edges }: GraphPart): ReadonlySet<string> {
  const isHighlighted = ({ highlight }: { readonly highlight: boolean }) => highlight;
  return new Set([...boxes.filter(isHighlighted), ...edges.filter(isHighlighted)].map(({ id }) => id));
}

function joined(outer: string, inner: string): string {
  return outer === "" || inner === "" ? outer + inner : `${outer}: ${inner}`;
}

/** The pictures one under the other; where there are several, a line that says which. */
export function graphText(view: GraphView, canvas: Canvas): string[] {
  const pictures = drawGraph(view, canvas);
  const lines = pictures.length === 1 ? [...(pictures[0]?.lines ?? [])] : severalPictures(pictures, canvas);
  const loops = pictures.flatMap((picture) => picture.besides ?? []);
  const listed =
    loops.length === 0 ? [] : graphList({ ...view, boxes: [], edges: loops }, canvas, view.boxes);
  const told = framesTold(view, pictures, canvas);
  const isDashed = pictures.some(
    ({ graph, listed }) => !listed && graph.edges.some(({ kind }) => kind === "async"),
  );
  const legend = isDashed ? [asynchronousLine(canvas, "graph")] : [];
  return [...lines, ...[listed, legend, told].flatMap((more) => (more.length === 0 ? [] : ["", ...more]))];
}

/** What finds no room in the border of a frame: what it is for, and what a title too long for it says. */
function framesTold({ boxes }: GraphView, pictures: readonly GraphPicture[], canvas: Canvas): string[] {
  const names = namesOf(boxes);
  const cut = new Set(
    pictures.flatMap(({ graph }) => graph.boxes.filter((box) => isTitleCut(box, canvas)).map(({ id }) => id)),
  );
  return boxes.flatMap((box) => {
    if (box.kind === "node") return [];
    const title = { ...box, title: names.get(box.id)?.listed ?? box.title, highlight: false };
    const whole = wholeTitle(title, canvas);
    const isCut = cut.has(box.id);
    const description = canvas.detail === "full" ? clean(box.description ?? "").replaceAll("\n", " ") : "";
    if (!isCut && description === "") return [];
    const said = description === "" ? whole : `${isCut ? whole : clean(title.title)}: ${description}`;
    return hang(said, "  ", canvas.width);
  });
}

function isTitleCut(box: Box, canvas: Canvas): boolean {
  if (box.kind === "node") return false;
  return frameTitle(box, canvas).at(-1)?.endsWith("…") === true && !box.title.endsWith("…");
}

function severalPictures(pictures: readonly GraphPicture[], { width, glyphs }: Canvas): string[] {
  const { line, titles } = namesOfParts(pictures.map(({ part }) => part ?? { place: "" }));
  const lines = [...wrap(line, width)];
  for (const [i, { lines: picture, beyond, graph }] of pictures.entries()) {
    const title = wrap(titles[i] ?? "", width);
    const underline = glyphs.box[4].repeat(Math.max(1, ...title.map(displayWidth)));
    lines.push("", ...title, underline, ...beyondLines(graph, beyond, width), "");
    for (const line of picture) lines.push(line);
  }
  return lines;
}

/** Nothing else would tell what is in the frame from what it is tied to. */
function beyondLines({ boxes }: GraphPart, beyond: Beyond | undefined, width: number): readonly string[] {
  const titles = boxes.filter(({ id }) => beyond?.ids.has(id)).map(({ title }) => title);
  if (beyond === undefined || titles.length === 0) return [];
  return wrap(clean(`Outside ${beyond.frame}: ${titles.join(", ")}.`).replaceAll("\n", " "), width);
}
