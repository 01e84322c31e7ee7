import type { LayoutDirection, LayoutGraph } from "../../layout/graph.ts";
import { layout } from "../../layout/layout.ts";
import type { Point, Scene } from "../../layout/scene.ts";
import { displayWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { type Canvas, hang } from "./canvas.ts";
import { withoutLines } from "./graph/attempt.ts";
import { put } from "./graph/cells.ts";
import { emphasize } from "./graph/emphasis.ts";
import { type Painting, paintScene } from "./graph/paint-scene.ts";
import { asciiStrokes, unicodeStrokes } from "./graph/strokes.ts";
import { clean } from "./graph/wording.ts";

/** Boxes with lines of their own and edges between them: what states and data models are drawn as. */
export interface Diagram {
  readonly direction: LayoutDirection;
  readonly boxes: readonly DiagramBox[];
  readonly edges: readonly DiagramEdge[];
}

export interface DiagramBox {
  readonly id: string;
  /** Drawn with a heavy border, where the glyphs have one. */
  readonly highlight?: boolean;
  /** Whether each of its lines stands in the middle; else they are aligned on the left. */
  readonly isCentred?: boolean;
  /** What stands in it, in lines of at most so many columns. */
  readonly lines: (columns: number) => readonly string[];
}

export interface DiagramEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** A glyph of one column for each end, where it is no arrow. */
  readonly marks?: { readonly from: string; readonly to: string };
}

/** Columns at which the texts of boxes and of edges are wrapped, in the order tried. */
const columnsTried: readonly (readonly [number, number])[] = [
  [56, 28],
  [40, 20],
  [30, 16],
  [22, 12],
];

/** More boxes than these are better listed than drawn. */
const MOST_BOXES = 150;

/** The diagram as text; nothing where it cannot be drawn within the width. */
export function drawDiagram(diagram: Diagram, canvas: Canvas): readonly string[] | undefined {
  if (diagram.boxes.length > MOST_BOXES) return undefined;
  const other = diagram.direction === "down" ? "right" : "down";
  for (const [boxColumns, labelColumns] of columnsTried) {
    for (const direction of [diagram.direction, other] as const) {
      for (const airy of [false, true]) {
        const drawn = attempt(diagram, { direction, boxColumns, labelColumns, airy }, canvas);
        if (drawn === undefined) break;
        if (drawn.painting.faults.length === 0) return linesOf(diagram, drawn, canvas);
      }
    }
  }
  return undefined;
}

/** Why there is a list instead of a picture of these. */
export function whyListed(things: readonly string[], { width }: Canvas): string[] {
  const all = [things.slice(0, -1).join(", "), ...things.slice(-1)]
    .filter((part) => part !== "")
    .join(" and ");
  return hang(`A list: ${all} do not fit as a picture into ${width} columns.`, "", width);
}

interface Attempt {
  readonly direction: LayoutDirection;
  readonly boxColumns: number;
  readonly labelColumns: number;
  readonly airy: boolean;
}

interface Drawn {
  readonly scene: Scene;
  readonly painting: Painting;
}

function attempt(diagram: Diagram, how: Attempt, canvas: Canvas): Drawn | undefined {
  const isAscii = canvas.charset === "ascii";
  const boxes = new Map(
    diagram.boxes.map(({ id, lines, isCentred }) => {
      const told = lines(how.boxColumns);
      return [id, isCentred ? told : squared(told)];
    }),
  );
  const isInLine = isAscii && how.direction === "right";
  const labels = new Map(
    diagram.edges.map(({ id, label }) => {
      const lines = labelLines(label, how.labelColumns);
      return [id, isInLine ? lines.map(withoutLines) : lines];
    }),
  );
  const marked = new Set(diagram.edges.flatMap(({ id, marks }) => (marks === undefined ? [] : [id])));
  const graph: LayoutGraph = {
    boxes: diagram.boxes.map(({ id }) => ({ id, kind: "node" })),
    edges: diagram.edges.map(({ id, from, to }) => ({
      id,
      from,
      to,
      kind: marked.has(id) ? "both" : "sync",
    })),
  };
  const measure = {
    node: (id: string) => {
      const lines = boxes.get(id) ?? [];
      return { width: widest(lines) + 4, height: lines.length + 2 };
    },
    title: () => 0,
    label: (id: string) => {
      const lines = labels.get(id) ?? [];
      return lines.length === 0 ? undefined : { width: widest(lines), height: lines.length };
    },
  };
  const { direction, airy } = how;
  const options = { direction, limit: canvas.width, layerLimit: canvas.width, spaced: isAscii, airy };
  const scene = layout(graph, measure, options);
  if (scene === undefined || scene.width > canvas.width) return undefined;
  const texts = {
    node: (id: string) => boxes.get(id) ?? [],
    title: () => [],
    label: (id: string) => labels.get(id) ?? [],
    kind: (id: string) => (marked.has(id) ? ("both" as const) : ("sync" as const)),
    isDashed: () => false,
  };
  return { scene, painting: paintScene(scene, texts, isAscii ? asciiStrokes : unicodeStrokes) };
}

/** Lines of the same width, so that what is centred as a whole stays aligned. */
function squared(lines: readonly string[]): readonly string[] {
  const width = widest(lines);
  return lines.map((line) => line + " ".repeat(width - displayWidth(line)));
}

function widest(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, displayWidth(line)), 1);
}

function labelLines(label: string, columns: number): readonly string[] {
  const text = clean(label).replaceAll("\n", " ").trim();
  return text === "" ? [] : wrap(text, columns).map((line) => line.trim());
}

function linesOf({ boxes, edges }: Diagram, { scene, painting }: Drawn, canvas: Canvas): readonly string[] {
  const highlighted = new Set(boxes.flatMap(({ id, highlight }) => (highlight ? [id] : [])));
  if (canvas.charset === "unicode") emphasize(painting.cells, scene, highlighted);
  const marks = new Map(edges.map(({ id, marks }) => [id, marks]));
  for (const { id, points } of scene.edges) {
    const ends = marks.get(id);
    const [first, second] = points;
    const [beforeLast, last] = points.slice(-2);
    if (ends === undefined || !first || !second || !beforeLast || !last) continue;
    const start = next(first, second);
    const end = next(last, beforeLast);
    put(painting.cells, start.x, start.y, ends.from);
    put(painting.cells, end.x, end.y, ends.to);
  }
  return painting.cells.rows.map((row) => row.join("").trimEnd());
}

/** The cell outside the border at which an edge ends. */
function next(from: Point, to: Point): Point {
  return { x: from.x + Math.sign(to.x - from.x), y: from.y + Math.sign(to.y - from.y) };
}
