import type { LayoutDirection, LayoutGraph, Measure, Size } from "../../../layout/graph.ts";
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
  readonly quick?: boolean;
}

export interface Drawn {
  readonly scene: Scene;
  readonly texts: SceneTexts;
  readonly painting: Painting;
}

/** Lays a graph out and draws it with these texts; undefined when it is wider than the canvas. */
export function tryDrawing(
  graph: GraphPart,
  attempt: Attempt,
  wording: Wording,
  canvas: Canvas,
): Drawn | undefined {
  const tight = drawWith(graph, attempt, wording, canvas, false);
  // Only ASCII can be ambiguous where a corner touches a label; with a free row between them it is not.
  return tight === undefined || tight.painting.faults.length === 0
    ? tight
    : drawWith(graph, attempt, wording, canvas, true);
}

function drawWith(
  graph: GraphPart,
  attempt: Attempt,
  { texts, measure }: Wording,
  canvas: Canvas,
  airy: boolean,
): Drawn | undefined {
  const isAscii = canvas.charset === "ascii";
  const scene = layout(withTrunks(graph, texts), measure, {
    direction: attempt.direction,
    limit: canvas.width,
    spaced: isAscii,
    airy,
    ...(attempt.layerLimit !== undefined && { layerLimit: attempt.layerLimit }),
    ...(attempt.thorough && { thorough: true }),
    ...(attempt.roomy && { roomy: true }),
    ...(attempt.quick && { quick: true }),
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

/** All that a graph says, in lines, and how large that is. */
export interface Wording {
  readonly texts: SceneTexts;
  readonly measure: Measure;
}

/** The wordings of a graph by their columns, each made once; where narrower ones say the same they are the same. */
export function wordingsOf(graph: GraphPart, canvas: Canvas): (attempt: Attempt) => Wording {
  const wordings = new Map<string, Wording>();
  return (attempt) => {
    const { boxColumns, labelColumns } = attempt;
    const isInLine = attempt.direction === "right" && canvas.charset === "ascii";
    const key = `${boxColumns} ${labelColumns} ${isInLine}`;
    const known = wordings.get(key);
    if (known !== undefined) return known;
    const texts = textsOf(graph, attempt, isInLine, canvas);
    const same = [...wordings.values()].find((one) => saysTheSame(graph, one.texts, texts));
    const wording = same ?? { texts, measure: measureOf(graph, texts) };
    wordings.set(key, wording);
    return wording;
  };
}

function saysTheSame(graph: GraphPart, some: SceneTexts, others: SceneTexts): boolean {
  const areSame = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((line, i) => line === b[i]);
  return (
    graph.boxes.every(({ id }) => areSame(some.node(id), others.node(id))) &&
    graph.edges.every(({ id }) => areSame(some.label(id), others.label(id)))
  );
}

function measureOf(graph: GraphPart, texts: SceneTexts): Measure {
  const nodes = new Map<string, Size>();
  const titles = new Map<string, Size>();
  const labels = new Map<string, Size>();
  for (const { id, kind } of graph.boxes) {
    nodes.set(id, grown(sizeOf(texts.node(id)), 4, 2));
    if (kind === "frame") titles.set(id, sizeOf(texts.title(id)));
  }
  for (const { id } of graph.edges) if (texts.label(id).length > 0) labels.set(id, sizeOf(texts.label(id)));
  return {
    node: (id) => nodes.get(id) as Size,
    title: (id) => titles.get(id)?.width ?? 0,
    titleLines: (id) => Math.max(1, titles.get(id)?.height ?? 0),
    label: (id) => labels.get(id),
  };
}

function textsOf(graph: GraphPart, attempt: Attempt, isInLine: boolean, canvas: Canvas): SceneTexts {
  const nodes = new Map<string, readonly string[]>();
  const titles = new Map<string, readonly string[]>();
  const labels = new Map<string, readonly string[]>();
  const edges = new Map<string, GraphEdge>();
  for (const box of graph.boxes) {
    if (box.kind === "node") nodes.set(box.id, nodeLines(box as GraphNode, attempt.boxColumns, canvas));
    else titles.set(box.id, frameTitle(box as GraphFrame, canvas));
  }
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
