import type { LayoutDirection, LayoutGraph, Size } from "../../../layout/graph.ts";
import { layout } from "../../../layout/layout.ts";
import type { Scene } from "../../../layout/scene.ts";
import { displayWidth } from "../../../text/width.ts";
import type { GraphEdge, GraphFrame, GraphNode } from "../../../views/view.ts";
import type { GraphPart } from "../../split-graph.ts";
import type { Canvas } from "../canvas.ts";
import { type Painting, paintScene, type SceneTexts } from "./paint-scene.ts";
import { asciiStrokes, unicodeStrokes } from "./strokes.ts";
import { edgeLines, frameTitle, nodeLines } from "./wording.ts";

/** One way to lay a graph out. */
export interface Attempt {
  readonly direction: LayoutDirection;
  /** Columns at which the texts of boxes and of edges are wrapped. */
  readonly boxColumns: number;
  readonly labelColumns: number;
  readonly layerLimit?: number;
  readonly thorough?: boolean;
  readonly roomy?: boolean;
}

export interface Drawn {
  readonly scene: Scene;
  readonly texts: SceneTexts;
  readonly painting: Painting;
}

/** Lays a graph out and draws it; undefined when it is wider than the canvas. */
export function tryDrawing(graph: GraphPart, attempt: Attempt, canvas: Canvas): Drawn | undefined {
  const tight = drawWith(graph, attempt, canvas, false);
  // Only ASCII can be ambiguous where a corner touches a label; with a free row between them it is not.
  return tight === undefined || tight.painting.faults.length === 0
    ? tight
    : drawWith(graph, attempt, canvas, true);
}

function drawWith(graph: GraphPart, attempt: Attempt, canvas: Canvas, airy: boolean): Drawn | undefined {
  const isAscii = canvas.charset === "ascii";
  const texts = textsOf(graph, attempt, canvas);
  const measure = {
    node: (id: string) => grown(sizeOf(texts.node(id)), 4, 2),
    title: (id: string) => sizeOf(texts.title(id)).width,
    titleLines: (id: string) => Math.max(1, texts.title(id).length),
    label: (id: string) => (texts.label(id).length === 0 ? undefined : sizeOf(texts.label(id))),
  };
  const scene = layout(withTrunks(graph, texts), measure, {
    direction: attempt.direction,
    limit: canvas.width,
    spaced: isAscii,
    airy,
    ...(attempt.layerLimit !== undefined && { layerLimit: attempt.layerLimit }),
    ...(attempt.thorough && { thorough: true }),
    ...(attempt.roomy && { roomy: true }),
  });
  if (scene === undefined || scene.width > canvas.width) return undefined;
  return { scene, texts, painting: paintScene(scene, texts, isAscii ? asciiStrokes : unicodeStrokes) };
}

/** Whether any text has more lines where columns are fewer. */
export function wrapsAnew(graph: GraphPart, drawn: Drawn, narrower: Attempt): boolean {
  const isWider = (lines: readonly string[], columns: number) =>
    lines.some((line) => displayWidth(line) > columns);
  return (
    graph.boxes.some(({ id }) => isWider(drawn.texts.node(id), narrower.boxColumns)) ||
    graph.edges.some(({ id }) => isWider(drawn.texts.label(id), narrower.labelColumns))
  );
}

/** Edges that say nothing share lines with those of the same kind. */
function withTrunks({ boxes, edges }: GraphPart, texts: SceneTexts): LayoutGraph {
  return {
    boxes,
    edges: edges.map(({ id, from, to, kind, style }) => {
      const isShared = kind !== "both" && texts.label(id).length === 0;
      const looks = `${kind} ${texts.isDashed(id)} ${style.color ?? ""}`;
      return { id, from, to, kind, ...(isShared && { trunk: looks }) };
    }),
  };
}

function textsOf(graph: GraphPart, attempt: Attempt, canvas: Canvas): SceneTexts {
  const nodes = new Map<string, readonly string[]>();
  const titles = new Map<string, readonly string[]>();
  const labels = new Map<string, readonly string[]>();
  const edges = new Map<string, GraphEdge>();
  for (const box of graph.boxes) {
    if (box.kind === "node") nodes.set(box.id, nodeLines(box as GraphNode, attempt.boxColumns, canvas));
    else titles.set(box.id, frameTitle(box as GraphFrame, canvas));
  }
  const isInLine = attempt.direction === "right" && canvas.charset === "ascii";
  for (const edge of graph.edges) {
    const lines = edgeLines(graph, edge, attempt.labelColumns, canvas);
    labels.set(edge.id, isInLine ? lines.map(withoutLines) : lines);
    edges.set(edge.id, edge);
  }
  return {
    node: (id) => nodes.get(id) ?? [],
    title: (id) => titles.get(id) ?? [],
    label: (id) => labels.get(id) ?? [],
    kind: (id) => edges.get(id)?.kind ?? "sync",
    isDashed: (id) => isDashed(edges.get(id), canvas),
  };
}

/** What does not wait is dashed whatever its style says; in ASCII nothing else is, as heads do not tell it there. */
function isDashed(edge: GraphEdge | undefined, { charset }: Canvas): boolean {
  if (edge === undefined || edge.kind === "async") return edge !== undefined;
  return charset === "unicode" && edge.style.line !== "solid";
}

/** In ASCII, a word that begins or ends like a line would seem to be where the line goes on beside its label. */
export function withoutLines(line: string): string {
  return line.replaceAll(/(^| )[-~]+|[-~]+(?= |$)/g, (part) => part.replaceAll(/[-~]/g, "_"));
}

function sizeOf(lines: readonly string[]): Size {
  return {
    width: lines.reduce((width, line) => Math.max(width, displayWidth(line)), 0),
    height: lines.length,
  };
}

function grown({ width, height }: Size, columns: number, rows: number): Size {
  return { width: Math.max(1, width) + columns, height: Math.max(1, height) + rows };
}
