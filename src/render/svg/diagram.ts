import type { LayoutDirection, LayoutEdge } from "../../layout/graph.ts";
import { layout } from "../../layout/layout.ts";
import type { Scene, SceneEdge, SceneFrame, SceneLabel } from "../../layout/scene.ts";
import { edgePath, type Gap, towards } from "./edge-path.ts";
import type { Point, Rectangle, Side } from "./geometry.ts";
import { CELL, columnsFor, frameRectangle, middleOf, nodeCells, nodeRectangle, rowsFor } from "./grid.ts";
import { escaped, type Markup, tag } from "./markup.ts";
import { type Shape, shapeInset } from "./shapes.ts";
import type { Ending, Sheet } from "./sheet.ts";
import { baseline, drawLine, type Line, lineHeight, lineWidth } from "./text.ts";

/** Anything with boxes and lines, as it is handed over to be laid out and painted. */
export interface Diagram {
  readonly direction: LayoutDirection;
  /** A frame before what is in it. */
  readonly boxes: readonly (DiagramNode | DiagramFrame)[];
  readonly edges: readonly DiagramEdge[];
}

interface DiagramBox {
  readonly id: string;
  readonly frame?: string;
  /** Classes of its group. */
  readonly class: string;
  /** What it is, for those who cannot see it and in a tooltip. */
  readonly said: string;
  readonly href?: string;
}

export interface DiagramNode extends DiagramBox {
  readonly kind: "node";
  readonly shape: Shape;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly draw: (rectangle: Rectangle) => readonly Markup[];
}

export interface DiagramFrame extends DiagramBox {
  readonly kind: "frame";
  /** Side by side. */
  readonly title: readonly Line[];
  /** How many frames are around it. */
  readonly depth: number;
}

export interface DiagramEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What the layout keeps room for: heads at one end, or at both. */
  readonly kind: LayoutEdge["kind"];
  readonly class: string;
  /** The class of its colour, if it has one of its own. */
  readonly paint: string;
  readonly start?: Ending;
  readonly end?: Ending;
  readonly label: readonly Line[];
  readonly said: string;
  readonly href?: string;
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly content: readonly Markup[];
  readonly nodes: ReadonlyMap<string, Rectangle>;
}

/** Lays a diagram out and paints it: frames, then edges, then boxes, then labels. */
export function drawDiagram(diagram: Diagram, sheet: Sheet): Placed {
  if (diagram.boxes.length === 0) return { width: 0, height: 0, content: [], nodes: new Map() };
  const scene = place(diagram);
  const boxes = new Map(diagram.boxes.map((box) => [box.id, box]));
  const edges = new Map(diagram.edges.map((edge) => [edge.id, edge]));
  const nodes = new Map(scene.nodes.map((one) => [one.id, nodeRectangle(one, diagram.direction)]));
  const outlines = new Map<string, Outline>();
  for (const [id, rectangle] of nodes) {
    const box = boxes.get(id);
    outlines.set(id, { rectangle, shape: box?.kind === "node" ? box.shape : "box" });
  }
  for (const frame of scene.frames)
    outlines.set(frame.id, { rectangle: frameRectangle(frame), shape: "box" });
  const content: Markup[] = [];
  for (const frame of scene.frames) {
    const box = boxes.get(frame.id);
    if (box?.kind === "frame") content.push(drawFrame(frame, box));
  }
  const frameAt = frameFinder(scene, boxes);
  for (const one of scene.edges) {
    const edge = edges.get(one.id);
    if (edge !== undefined) content.push(drawEdge(one, edge, outlines, frameAt, sheet));
  }
  for (const { id } of scene.nodes) {
    const box = boxes.get(id);
    if (box?.kind === "node")
      content.push(group(box, `node ${box.class}`, box.draw(nodes.get(id) as Rectangle)));
  }
  return { width: scene.width * CELL.width, height: scene.height * CELL.height, content, nodes };
}

function place(diagram: Diagram): Scene {
  const nodes = new Map(diagram.boxes.map((box) => [box.id, box]));
  const labels = new Map(diagram.edges.map((edge) => [edge.id, edge.label]));
  const measure = {
    node: (id: string) => {
      const box = nodes.get(id);
      return box?.kind === "node"
        ? nodeCells(box.width, box.height, diagram.direction)
        : { width: 3, height: 3 };
    },
    title: (id: string) => {
      const box = nodes.get(id);
      return box?.kind === "frame" ? columnsFor(titleWidth(box.title)) : 0;
    },
    label: (id: string) => {
      const lines = labels.get(id) ?? [];
      if (lines.length === 0) return undefined;
      return { width: columnsFor(labelWidth(lines)), height: labelRows(lines) };
    },
  };
  return layout(diagram, measure, { direction: diagram.direction }) as Scene;
}

const TITLE_GAP = 8;

function titleWidth(title: readonly Line[]): number {
  return title.reduce((sum, line) => sum + lineWidth(line), TITLE_GAP * (title.length - 1));
}

function labelWidth(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, lineWidth(line)), 0);
}

function labelHeight(lines: readonly Line[]): number {
  return lines.reduce((sum, { as }) => sum + lineHeight(as), 0);
}

/** Some pixels more than a label of several lines takes, so that it keeps apart from a line above it. */
function labelRows(lines: readonly Line[]): number {
  return rowsFor(labelHeight(lines) + (lines.length > 1 ? 8 : 0));
}

/** The class of what a place lies on: a frame of even or of odd depth, or the paper. */
type FrameFinder = (place: Point) => string;

function frameFinder({ frames }: Scene, boxes: ReadonlyMap<string, Diagram["boxes"][number]>): FrameFinder {
  const all = frames.map((frame) => {
    const box = boxes.get(frame.id);
    return { ...frameRectangle(frame), depth: box?.kind === "frame" ? box.depth : 0 };
  });
  return ({ x, y }) => {
    let found = -1;
    for (const one of all) {
      const isIn = one.x < x && x < one.x + one.width && one.y < y && y < one.y + one.height;
      if (isIn && one.depth > found) found = one.depth;
    }
    return found < 0 ? "" : `on${found % 2}`;
  };
}

/** The group of a box or an edge: what it is said to be, and the link around it. */
function group(
  one: { readonly said: string; readonly href?: string },
  classes: string,
  content: readonly Markup[],
): Markup {
  const said = tag("title", {}, escaped(one.said));
  const drawn = tag(
    "g",
    { class: classes.trim(), role: "graphics-symbol img", "aria-label": one.said },
    said,
    ...content,
  );
  return one.href === undefined ? drawn : tag("a", { href: one.href }, drawn);
}

function drawFrame(frame: SceneFrame, box: DiagramFrame): Markup {
  const rectangle = frameRectangle(frame);
  const parts = [tag("rect", { class: "face", ...rectangle, rx: 7 })];
  let x = frame.titleX * CELL.width;
  const y = rectangle.y + 2 + baseline("title");
  for (const line of box.title) {
    parts.push(drawLine(line, { x, y }));
    x += lineWidth(line) + TITLE_GAP;
  }
  return group(box, `frame ${box.class}`, parts);
}

interface Outline {
  readonly rectangle: Rectangle;
  readonly shape: Shape;
}

function drawEdge(
  placed: SceneEdge,
  edge: DiagramEdge,
  outlines: ReadonlyMap<string, Outline>,
  frameAt: FrameFinder,
  sheet: Sheet,
): Markup {
  const points = placed.points.map(middleOf);
  const last = points.length - 1;
  const [first, second, before, end] = [points[0], points[1], points[last - 1], points[last]];
  if (first && second && before && end) {
    points[0] = meet(outlines.get(edge.from), first, second, backOff(edge.start));
    points[last] = meet(outlines.get(edge.to), end, before, backOff(edge.end));
  }
  const mark = edge.class.includes("marked") ? "marked" : edge.paint;
  const path = tag("path", {
    class: "edge",
    d: edgePath(points, gapOf(placed.label, edge)),
    "marker-start": edge.start && sheet.marker(edge.start, "start", mark),
    "marker-end": edge.end && sheet.marker(edge.end, "end", mark),
  });
  return group(edge, `line ${edge.class} ${edge.paint}`, [path, ...drawLabel(placed.label, edge, frameAt)]);
}

/** A filled head is longer than its line, so that the line does not blunt it. */
function backOff(ending: Ending | undefined): number {
  return ending === "arrow" ? 4 : 0;
}

/** Where an edge meets the outline of what it is tied to. */
function meet(outline: Outline | undefined, at: Point, from: Point, back: number): Point {
  if (outline === undefined) return at;
  const { rectangle: r, shape } = outline;
  const side: Side = from.x === at.x ? (from.y < at.y ? "top" : "bottom") : from.x < at.x ? "left" : "right";
  const along = side === "top" || side === "bottom" ? at.x - r.x : at.y - r.y;
  const inset = shapeInset(shape, r, side, along);
  const border: Point = {
    top: { x: at.x, y: r.y + inset },
    bottom: { x: at.x, y: r.y + r.height - inset },
    left: { x: r.x + inset, y: at.y },
    right: { x: r.x + r.width - inset, y: at.y },
  }[side];
  return towards(border, from, back);
}

function gapOf(label: SceneLabel | undefined, edge: DiagramEdge): Gap | undefined {
  if (label === undefined || !label.inLine) return undefined;
  const row = label.y + labelRows(edge.label) - 1;
  const from = label.x * CELL.width;
  const columns = columnsFor(labelWidth(edge.label));
  return { y: (row + 0.5) * CELL.height, from: from - 2, to: from + columns * CELL.width + 2 };
}

/** In its line a label is centred in what it interrupts; beside one it starts near it. */
function drawLabel(
  label: SceneLabel | undefined,
  edge: DiagramEdge,
  frameAt: FrameFinder,
): readonly Markup[] {
  if (label === undefined) return [];
  const height = labelHeight(edge.label);
  const rows = labelRows(edge.label);
  const width = columnsFor(labelWidth(edge.label)) * CELL.width;
  const top = label.y * CELL.height;
  const last = edge.label.at(-1) as Line;
  const below = lineHeight(last.as) / 2;
  let y = label.inLine
    ? top + (rows - 0.5) * CELL.height - height + below
    : top + (rows * CELL.height - height) / 2;
  const x = label.inLine ? label.x * CELL.width + width / 2 : label.x * CELL.width;
  const on = frameAt({ x, y: y + height / 2 });
  return edge.label.map((line) => {
    const at = y + baseline(line.as);
    y += lineHeight(line.as);
    return drawLine(line, {
      x,
      y: at,
      class: `halo ${on}`.trim(),
      room: width + 6,
      ...(label.inLine && { anchor: "middle" as const }),
    });
  });
}
