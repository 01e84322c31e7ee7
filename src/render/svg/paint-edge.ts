import type { SceneEdge, SceneLabel } from "../../layout/scene.ts";
import { type DiagramEdge, labelHeight, labelRows, labelWidth } from "./diagram.ts";
import { edgePath, type Gap, towards, withoutStraight } from "./edge-path.ts";
import type { Point, Rectangle, Side } from "./geometry.ts";
import { CELL, columnsFor, middleOf } from "./grid.ts";
import type { Ground } from "./ground.ts";
import { type Markup, tag } from "./markup.ts";
import { isDisc, type Shape, shapeInset } from "./shapes.ts";
import type { Ending, Sheet } from "./sheet.ts";
import { symbol } from "./symbol.ts";
import { baseline, drawLine, type Line, lineHeight } from "./text.ts";

/** What edges are tied to. */
export interface Outline {
  readonly rectangle: Rectangle;
  readonly shape: Shape;
}

/**
 * The path of an edge with its heads, then the lines of its label. What ends in a trunk is drawn from its end, so that
 * the dashes of all that share the trunk meet.
 */
export function drawEdge(
  placed: SceneEdge,
  edge: DiagramEdge,
  outlines: ReadonlyMap<string, Outline>,
  ground: Ground,
  sheet: Sheet,
  endsInTrunk = false,
): Markup {
  const points = aimed(
    withoutStraight(placed.points.map(middleOf)),
    outlines.get(edge.from),
    outlines.get(edge.to),
    placed.label !== undefined,
  );
  const last = points.length - 1;
  const [first, second, before, end] = [points[0], points[1], points[last - 1], points[last]];
  if (first && second && before && end) {
    points[0] = meet(outlines.get(edge.from), first, second, backOff(edge.start));
    points[last] = meet(outlines.get(edge.to), end, before, backOff(edge.end));
  }
  const mark = edge.class.includes("marked") ? "marked" : edge.paint;
  const path = tag("path", {
    class: "edge",
    d: edgePath(endsInTrunk ? points.reverse() : points, gapOf(placed.label, edge)),
    ...(endsInTrunk
      ? { "marker-start": edge.end && sheet.marker(edge.end, "start", mark) }
      : {
          "marker-start": edge.start && sheet.marker(edge.start, "start", mark),
          "marker-end": edge.end && sheet.marker(edge.end, "end", mark),
        }),
  });
  return symbol(edge, `line ${edge.class} ${edge.paint}`, [path, ...drawLabel(placed.label, edge, ground)]);
}

/**
 * A path whose ends meet what they are tied to: a disc in its middle, anything else not beside it. What is drawn is
 * smaller than the cells that were left for it.
 */
function aimed(
  points: readonly Point[],
  from: Outline | undefined,
  to: Outline | undefined,
  hasLabel: boolean,
): Point[] {
  return aimedAt(aimedAt(points, from, hasLabel).reverse(), to, hasLabel).reverse();
}

function aimedAt(points: readonly Point[], outline: Outline | undefined, hasLabel: boolean): Point[] {
  const [end, next, ...rest] = points;
  if (outline === undefined || end === undefined || next === undefined) return [...points];
  const { x, y, width, height } = outline.rectangle;
  const intoDisc = isDisc(outline.shape);
  const least = intoDisc ? Number.POSITIVE_INFINITY : LEAST_IN;
  const isUpright = end.x === next.x;
  const to = isUpright ? { x: within(end.x, x, width, least) } : { y: within(end.y, y, height, least) };
  if (to.x === end.x || to.y === end.y) return [...points];
  if (rest.length > 0 && !(intoDisc && isLong(end, next, hasLabel)))
    return [{ ...end, ...to }, { ...next, ...to }, ...rest];
  // What is beside the line, such as its label, stays beside it: it turns just before its end.
  const turn = towards(end, next, isUpright || !intoDisc ? TURN : CELL.width);
  return [{ ...end, ...to }, { ...turn, ...to }, turn, next, ...rest];
}

/** Whether something that must not be run over may be beside the last part of a line: its label, or another line. */
function isLong(end: Point, next: Point, hasLabel: boolean): boolean {
  const rows = Math.abs(end.y - next.y) / CELL.height;
  const columns = Math.abs(end.x - next.x) / CELL.width;
  return columns > 4 || rows > (hasLabel ? 2 : 5);
}

/** So many pixels from the corners of a box a line may end. */
const LEAST_IN = 3;
/** So many before its end a line turns to what is not straight ahead. */
const TURN = 24;

/** The nearest place on a side that is not so close to its ends; its middle where that is most of it. */
function within(at: number, start: number, length: number, least: number): number {
  if (least > length / 2) return start + length / 2;
  return Math.min(Math.max(at, start + least), start + length - least);
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

/** Pixels that a label beside its line is nearer to what is above it than to what is below, such as a border. */
const RAISED = 2;

/** In its line a label is centred in what it interrupts; beside one it starts near it. */
function drawLabel(label: SceneLabel | undefined, edge: DiagramEdge, ground: Ground): readonly Markup[] {
  if (label === undefined) return [];
  const height = labelHeight(edge.label);
  const rows = labelRows(edge.label);
  const width = columnsFor(labelWidth(edge.label)) * CELL.width;
  const top = label.y * CELL.height;
  const last = edge.label.at(-1) as Line;
  const below = lineHeight(last.as) / 2;
  let y = label.inLine
    ? top + (rows - 0.5) * CELL.height - height + below
    : top + (rows * CELL.height - height) / 2 - RAISED;
  const x = label.inLine ? label.x * CELL.width + width / 2 : label.x * CELL.width;
  const on = ground({ x, y: y + height / 2 });
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
