import type { Size } from "./graph.ts";
import { simplify } from "./routes.ts";
import type { Point, SceneBox, SceneEdge } from "./scene.ts";

/** What stands in a scene before lines leave at sides. */
export interface Drawing<E extends SceneEdge> {
  readonly nodes: readonly SceneBox[];
  readonly frames: readonly SceneBox[];
  readonly edges: readonly E[];
  /** Of the label of an edge that has one. */
  readonly labelSize: (id: string) => Size | undefined;
  /** Whether an edge has an arrowhead where it begins too. */
  readonly isBoth: (id: string) => boolean;
}

/** More edges are not worth the time. */
const MOST_EDGES = 250;
/** Cells from a border to the corner at least. */
const LEAST_LEG = 2;

/** What a cell holds: how many borders and lines, and whether text. */
const LINE = 1;
const TEXT = 256;
type Cells = Map<number, number>;

/**
 * A line that leaves a node and turns twice to get beside it leaves at that side instead, and turns once; the same
 * where it arrives. Only where it meets nothing on the new way.
 */
export function turnOnce<E extends SceneEdge>(drawing: Drawing<E>): readonly E[] {
  const { nodes, edges } = drawing;
  if (edges.length > MOST_EDGES) return edges;
  let cells: Cells | undefined;
  const nodeAt = nodeFinder(nodes);
  return edges.map((edge) => {
    if (edge.trunk !== undefined || edge.points.length < 4) return edge;
    let points = edge.points;
    for (let end = 0; end < 2; end++) {
      const node = points.length < 4 ? undefined : nodeAt(points[0] as Point);
      if (node !== undefined) {
        cells ??= cellsOf(drawing);
        points = turned(points, node, labelled(edge, drawing.labelSize(edge.id)), cells);
      }
      // The second time round it is the other end that comes first.
      points = points.slice().reverse();
    }
    return { ...edge, points };
  });
}

function nodeFinder(nodes: readonly SceneBox[]): (point: Point) => SceneBox | undefined {
  return ({ x, y }) =>
    nodes.find((one) => one.x <= x && x < one.x + one.width && one.y <= y && y < one.y + one.height);
}

/** The cell of its line at which a label stands. */
function labelled({ label }: SceneEdge, size: Size | undefined): Point | undefined {
  if (label === undefined || size === undefined) return undefined;
  return label.inLine ? { x: label.x, y: label.y + size.height - 1 } : { x: label.x - 2, y: label.y };
}

/** The same line, from a side of the node as far as its third piece if there is room. */
function turned(
  points: readonly Point[],
  node: SceneBox,
  label: Point | undefined,
  cells: Cells,
): readonly Point[] {
  const [first, second, third, fourth] = points as readonly [Point, Point, Point, Point];
  const isDown = first.x === second.x;
  if (isDown !== (third.x === fourth.x)) return points;
  const old = [first, ...cellsOn(first, second), ...cellsOn(second, third)];
  if (label !== undefined && old.some(({ x, y }) => x === label.x && y === label.y)) return points;
  for (const { x, y } of old) add(cells, x, y, -LINE);
  for (const start of startsOf(node, first, third, isDown)) {
    const corner = isDown ? { x: third.x, y: start.y } : { x: start.x, y: third.y };
    const legs = [cellsOn(start, corner), cellsOn(corner, third)] as const;
    if (!isFree(legs, isDown, corner, cells)) continue;
    for (const { x, y } of [start, ...legs[0], ...legs[1]]) add(cells, x, y, LINE);
    return simplify([start, corner, ...points.slice(2)]);
  }
  for (const { x, y } of old) add(cells, x, y, LINE);
  return points;
}

/** Whether nothing is on the way, nor beside its upright part, nor where its corner might seem to go on. */
function isFree(
  [first, second]: readonly [readonly Point[], readonly Point[]],
  isDown: boolean,
  corner: Point,
  cells: Cells,
): boolean {
  const at = (x: number, y: number) => cells.get(keyOf(x, y)) ?? 0;
  const upright = isDown ? [corner, ...second] : first;
  const last = second.at(-1) as Point;
  const beyond = isDown
    ? at(corner.x, corner.y - Math.sign(last.y - corner.y))
    : at(corner.x - Math.sign(last.x - corner.x), corner.y);
  return (
    beyond === 0 &&
    [...first, ...second].every(({ x, y }) => at(x, y) === 0) &&
    upright.every(({ x, y }) => {
      const isNearText = Math.max(at(x - 2, y), at(x + 2, y)) >= TEXT;
      return at(x - 1, y) === 0 && at(x + 1, y) === 0 && !isNearText;
    })
  );
}

/** Where on the side of a node a line may begin, from its middle on. */
function startsOf(node: SceneBox, first: Point, third: Point, isDown: boolean): readonly Point[] {
  const { x, y, width, height } = node;
  const right = x + width - 1;
  const bottom = y + height - 1;
  if (isDown) {
    const side = third.x >= right + LEAST_LEG ? right : third.x <= x - LEAST_LEG ? x : undefined;
    return side === undefined ? [] : fromMiddle(y + 1, bottom - 1).map((row) => ({ x: side, y: row }));
  }
  const side = third.y >= bottom + LEAST_LEG ? bottom : third.y <= y - LEAST_LEG ? y : undefined;
  if (side === undefined) return [];
  const columns = Array.from({ length: Math.max(0, width - 4) }, (_, i) => x + 2 + i);
  const nearest = first.x === right ? columns.reverse() : columns;
  return nearest.map((column) => ({ x: column, y: side }));
}

function fromMiddle(from: number, to: number): readonly number[] {
  const middle = (from + to) >> 1;
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return rows.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
}

/** The cells after the first up to the last. */
function cellsOn(from: Point, to: Point): readonly Point[] {
  const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  return Array.from({ length }, (_, i) => ({ x: from.x + dx * (i + 1), y: from.y + dy * (i + 1) }));
}

function keyOf(x: number, y: number): number {
  // Scenes are not moved to 0, 0 yet.
  return (y + 4096) * 65_536 + x + 4096;
}

function add(cells: Cells, x: number, y: number, amount: number): void {
  const key = keyOf(x, y);
  cells.set(key, (cells.get(key) ?? 0) + amount);
}

function cellsOf<E extends SceneEdge>({ nodes, frames, edges, labelSize }: Drawing<E>): Cells {
  const cells: Cells = new Map();
  for (const { x, y, width, height } of nodes)
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) add(cells, column, row, LINE);
  for (const { x, y, width, height } of frames) {
    for (let column = x; column < x + width; column++) {
      add(cells, column, y, LINE);
      add(cells, column, y + height - 1, LINE);
    }
    for (let row = y + 1; row < y + height - 1; row++) {
      add(cells, x, row, LINE);
      add(cells, x + width - 1, row, LINE);
    }
  }
  for (const { id, points, label } of edges) {
    add(cells, points[0]?.x ?? 0, points[0]?.y ?? 0, LINE);
    for (const [i, to] of points.slice(1).entries())
      for (const { x, y } of cellsOn(points[i] as Point, to)) add(cells, x, y, LINE);
    const size = label && labelSize(id);
    if (label === undefined || size === undefined) continue;
    for (let row = label.y; row < label.y + size.height; row++)
      for (let column = label.x; column < label.x + size.width; column++) add(cells, column, row, TEXT);
  }
  return cells;
}

interface Placed<E extends SceneEdge> {
  readonly nodes: readonly SceneBox[];
  readonly frames: readonly SceneBox[];
  readonly edges: readonly E[];
}

/** Where rows of a scene go, when those are left out through which nothing but upright lines runs any longer. */
export function rowsKept<E extends SceneEdge>(
  before: Drawing<E>,
  after: Placed<E>,
  titleLines: (id: string) => number,
): (y: number) => number {
  const rows = new Set(levelRows(before.edges));
  const busy = new Set(levelRows(after.edges));
  for (const { y, height } of after.nodes) for (let row = y; row < y + height; row++) busy.add(row);
  for (const { id, y, height } of after.frames) {
    for (let row = y; row < y + titleLines(id); row++) busy.add(row);
    busy.add(y + height - 1);
  }
  for (const { id, points, label } of after.edges) {
    for (const row of headRows(points, before.isBoth(id))) busy.add(row);
    if (label === undefined) continue;
    for (let row = label.y; row < label.y + (before.labelSize(id)?.height ?? 0); row++) busy.add(row);
  }
  const left: number[] = [];
  const shortened = new Map<object, number>();
  for (const row of [...rows].filter((one) => !busy.has(one)).sort((a, b) => a - b)) {
    const passing = after.edges.filter(({ points }) => isStraightThrough(points, row));
    const isShort = ({ points }: E) => {
      const length = Math.abs((points[0]?.y ?? 0) - (points[1]?.y ?? 0)) - (shortened.get(points) ?? 0);
      return length <= LEAST_LINE;
    };
    if (passing.some(isShort)) continue;
    for (const { points } of passing) shortened.set(points, (shortened.get(points) ?? 0) + 1);
    left.push(row);
  }
  return (y) => y - left.filter((row) => row < y).length;
}

/** From border to border: a cell of line and an arrowhead are in between. */
const LEAST_LINE = 3;

function levelRows(edges: readonly SceneEdge[]): readonly number[] {
  return edges.flatMap(({ points }) =>
    points.slice(1).flatMap((point, i) => (point.y === points[i]?.y ? [point.y] : [])),
  );
}

/** The rows in which heads are. */
function headRows(points: readonly Point[], isBoth: boolean): readonly number[] {
  const next = (end: Point, other: Point) => end.y + Math.sign(other.y - end.y);
  const last = next(points.at(-1) as Point, points.at(-2) as Point);
  return isBoth ? [last, next(points[0] as Point, points[1] as Point)] : [last];
}

function isStraightThrough(points: readonly Point[], row: number): boolean {
  const [first, last] = [points[0], points.at(-1)] as [Point, Point];
  return points.length === 2 && Math.min(first.y, last.y) < row && row < Math.max(first.y, last.y);
}
