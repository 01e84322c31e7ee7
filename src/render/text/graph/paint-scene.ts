import type { Point, Scene, SceneBox, SceneEdge, SceneFrame } from "../../../layout/scene.ts";
import { displayWidth } from "../../../text/width.ts";
import { blankCells, type Cells, put, write } from "./cells.ts";
import { EAST, HORIZONTAL, NORTH, type Side, SOUTH, type Strokes, VERTICAL, WEST } from "./strokes.ts";

/** The texts of a scene, line by line, as they are to be drawn. */
export interface SceneTexts {
  readonly node: (id: string) => readonly string[];
  readonly title: (id: string) => readonly string[];
  readonly label: (id: string) => readonly string[];
  readonly kind: (id: string) => "sync" | "async" | "both";
  /** Of the line alone; its heads say whether it waits. */
  readonly isDashed: (id: string) => boolean;
}

export interface Painting {
  readonly cells: Cells;
  /** Cells that two things want for themselves; none, unless the layout is wrong. */
  readonly faults: readonly string[];
}

/** What an edge draws in a cell, or all edges that share a trunk: `net` is the number of the first of them. */
interface Stroke {
  readonly net: number;
  arms: number;
}

interface Painter {
  readonly cells: Cells;
  readonly strokes: Strokes;
  readonly texts: SceneTexts;
  /** What stands in each cell: a word for messages. */
  readonly owners: (string | undefined)[];
  readonly lines: Map<number, Stroke[]>;
  /** The nets whose arrowheads stand in a cell. */
  readonly heads: Map<number, number>;
  readonly faults: string[];
}

/** Draws a scene. Every cell has one owner; only a horizontal and a vertical line may share one. */
export function paintScene(scene: Scene, texts: SceneTexts, strokes: Strokes): Painting {
  const cells = blankCells(scene.width, scene.height);
  const painter: Painter = {
    cells,
    strokes,
    texts,
    owners: new Array<string | undefined>(scene.width * scene.height),
    lines: new Map(),
    heads: new Map(),
    faults: [],
  };
  const nets = netsOf(scene.edges);
  for (const node of scene.nodes) paintNode(painter, node);
  for (const frame of scene.frames) paintFrame(painter, frame);
  for (const [i, edge] of scene.edges.entries()) traceEdge(painter, edge, nets[i] as number);
  checkLines(painter);
  paintLines(painter, scene);
  for (const [i, edge] of scene.edges.entries()) paintEnds(painter, edge, nets[i] as number);
  for (const frame of scene.frames) paintTitle(painter, frame);
  for (const [i, edge] of scene.edges.entries()) paintLabel(painter, edge, i);
  if (strokes.hasVagueCorners) checkCorners(painter);
  return { cells, faults: painter.faults };
}

/** For each edge its number, or that of the first edge with the same trunk. */
function netsOf(edges: readonly SceneEdge[]): readonly number[] {
  const firsts = new Map<string, number>();
  return edges.map(({ trunk }, i) => {
    if (trunk === undefined) return i;
    const first = firsts.get(trunk) ?? i;
    firsts.set(trunk, first);
    return first;
  });
}

const likeLines: Readonly<Record<Side, string>> = {
  [NORTH]: "|!+^",
  [EAST]: "-~+>",
  [SOUTH]: "|!+v",
  [WEST]: "-~+<",
};

/** Where a corner does not show its arms, only its arms may look like lines that lead to it. */
function checkCorners({ cells, lines, owners, faults }: Painter): void {
  for (const [cell, list] of lines) {
    const arms = list[0]?.arms ?? 0;
    if (list.length > 1 || arms === HORIZONTAL || arms === VERTICAL) continue;
    const at = { x: cell % cells.width, y: Math.floor(cell / cells.width) };
    for (const side of [NORTH, EAST, SOUTH, WEST] as const) {
      if ((arms & side) !== 0) continue;
      const { x, y } = step(at, side);
      const isBox = owners[y * cells.width + x] === BOX;
      const glyph = cells.rows[y]?.[x];
      // Beside a side of a box nothing seems to go on; with its corner a line could seem to be a larger box.
      if (isBox ? glyph === "+" : glyph && likeLines[side].includes(glyph))
        faults.push(`a corner touches ${glyph} at ${x}, ${y}`);
    }
  }
}

function cellAt({ cells }: Painter, x: number, y: number): number {
  return y * cells.width + x;
}

/** Takes a cell for something that shares it with nothing. */
function own(painter: Painter, x: number, y: number, owner: string): void {
  const cell = cellAt(painter, x, y);
  const other = painter.owners[cell];
  const isOutside = x < 0 || y < 0 || x >= painter.cells.width || y >= painter.cells.height;
  if (isOutside || other !== undefined)
    painter.faults.push(`${owner} and ${other ?? "the edge of the picture"} at ${x}, ${y}`);
  painter.owners[cell] = owner;
}

const BOX = "a box";

function paintNode(painter: Painter, { id, x, y, width, height }: SceneBox): void {
  const { cells, texts } = painter;
  paintBorder(painter, { id, x, y, width, height }, painter.strokes.solid);
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++) own(painter, column, row, BOX);
  const lines = texts.node(id);
  const first = y + 1 + Math.max(0, (height - 2 - lines.length) >> 1);
  for (const [i, line] of lines.entries())
    write(cells, x + 1 + ((width - 2 - displayWidth(line)) >> 1), first + i, line);
}

function paintBorder({ cells }: Painter, { x, y, width, height }: SceneBox, glyphs: Strokes["solid"]): void {
  const right = x + width - 1;
  const bottom = y + height - 1;
  for (let column = x + 1; column < right; column++) {
    put(cells, column, y, glyphs[HORIZONTAL] as string);
    put(cells, column, bottom, glyphs[HORIZONTAL] as string);
  }
  for (let row = y + 1; row < bottom; row++) {
    put(cells, x, row, glyphs[VERTICAL] as string);
    put(cells, right, row, glyphs[VERTICAL] as string);
  }
  put(cells, x, y, glyphs[EAST | SOUTH] as string);
  put(cells, right, y, glyphs[SOUTH | WEST] as string);
  put(cells, x, bottom, glyphs[NORTH | EAST] as string);
  put(cells, right, bottom, glyphs[NORTH | WEST] as string);
}

const UPRIGHT = "the side of a frame";
const LEVEL = "the top or bottom of a frame";

function paintFrame(painter: Painter, frame: SceneFrame): void {
  const { x, y, width, height } = frame;
  const right = x + width - 1;
  const bottom = y + height - 1;
  paintBorder(painter, frame, painter.strokes.frame);
  for (const row of [y, bottom]) {
    own(painter, x, row, "the corner of a frame");
    own(painter, right, row, "the corner of a frame");
    for (let column = x + 1; column < right; column++) own(painter, column, row, LEVEL);
  }
  for (let row = y + 1; row < bottom; row++) {
    own(painter, x, row, UPRIGHT);
    own(painter, right, row, UPRIGHT);
  }
}

function sideTo(from: Point, to: Point): Side {
  if (from.x === to.x) return to.y > from.y ? SOUTH : NORTH;
  return to.x > from.x ? EAST : WEST;
}

function opposite(side: Side): Side {
  return (side < 4 ? side << 2 : side >> 2) as Side;
}

function step({ x, y }: Point, side: Side): Point {
  if (side === NORTH) return { x, y: y - 1 };
  if (side === SOUTH) return { x, y: y + 1 };
  return side === EAST ? { x: x + 1, y } : { x: x - 1, y };
}

/** Notes the arms of an edge in every cell strictly between its two borders. */
function traceEdge(painter: Painter, { points }: SceneEdge, net: number): void {
  const [first] = points;
  if (first === undefined) return;
  let at = first;
  let entered: Side | 0 = 0;
  for (const corner of points.slice(1)) {
    const side = sideTo(at, corner);
    while (at.x !== corner.x || at.y !== corner.y) {
      if (entered !== 0) stroke(painter, at, net, entered | side);
      entered = opposite(side);
      at = step(at, side);
    }
  }
}

function stroke(painter: Painter, { x, y }: Point, net: number, arms: number): void {
  const cell = cellAt(painter, x, y);
  const strokes = painter.lines.get(cell);
  const own = strokes?.find((one) => one.net === net);
  if (own !== undefined) own.arms |= arms;
  else if (strokes === undefined) painter.lines.set(cell, [{ net, arms }]);
  else strokes.push({ net, arms });
}

/** Lines pass borders of frames and each other at right angles; in a trunk three may meet, but not four. */
function checkLines({ cells, lines, owners, faults }: Painter): void {
  for (const [cell, [first, second, ...more]] of lines) {
    const owner = owners[cell];
    const { arms } = first as Stroke;
    const isAlone = second === undefined && arms !== (HORIZONTAL | VERTICAL);
    const passes =
      owner === undefined ||
      (owner === UPRIGHT && arms === HORIZONTAL) ||
      (owner === LEVEL && arms === VERTICAL);
    const isFine = isAlone
      ? passes
      : owner === undefined && more.length === 0 && isCrossing(first as Stroke, second);
    if (isFine) continue;
    const at = `${cell % cells.width}, ${Math.floor(cell / cells.width)}`;
    faults.push(`an edge and ${owner ?? "another"} at ${at}`);
  }
}

function isCrossing(a: Stroke, b: Stroke | undefined): boolean {
  return (
    b !== undefined &&
    a.arms + b.arms === HORIZONTAL + VERTICAL &&
    (a.arms === HORIZONTAL || a.arms === VERTICAL)
  );
}

function paintLines({ cells, lines, strokes, texts }: Painter, { edges }: Scene): void {
  const glyph = ({ net, arms }: Stroke) => {
    const isDashed = texts.isDashed((edges[net] as SceneEdge).id);
    return (isDashed ? strokes.dashed : strokes.solid)[arms] ?? "?";
  };
  for (const [cell, list] of lines) {
    const x = cell % cells.width;
    const y = (cell - x) / cells.width;
    const upright = list.find(({ arms }) => arms === VERTICAL);
    if (list.length > 1 && upright !== undefined) put(cells, x, y, strokes.crossing(glyph(upright)));
    else put(cells, x, y, glyph(list[0] as Stroke));
  }
}

/** A port or an arrowhead where the edge begins, an arrowhead where it ends. */
function paintEnds(painter: Painter, { id, points }: SceneEdge, net: number): void {
  const { cells, strokes, texts } = painter;
  const [first, second] = points;
  const last = points.at(-1);
  const beforeLast = points.at(-2);
  if (!first || !second || !last || !beforeLast) return;
  const kind = texts.kind(id);
  const heads = kind === "async" ? strokes.asyncHeads : strokes.heads;
  const leaves = sideTo(first, second);
  if (kind === "both") paintHead(painter, step(first, leaves), heads[opposite(leaves)], net);
  else put(cells, first.x, first.y, strokes.ports[leaves]);
  const arrives = sideTo(beforeLast, last);
  paintHead(painter, step(last, opposite(arrives)), heads[arrives], net);
}

/** The edges of a trunk may have one arrowhead in common. */
function paintHead(painter: Painter, { x, y }: Point, glyph: string, net: number): void {
  const cell = cellAt(painter, x, y);
  if (painter.heads.get(cell) === net) return;
  painter.heads.set(cell, net);
  const [line, ...others] = painter.lines.get(cell) ?? [];
  const isStraight = line?.arms === HORIZONTAL || line?.arms === VERTICAL;
  if (!isStraight || others.length > 0 || painter.owners[cell] !== undefined)
    painter.faults.push(`an arrowhead and something else at ${x}, ${y}`);
  painter.owners[cell] = "an arrowhead";
  put(painter.cells, x, y, glyph);
}

/** The first line interrupts the border; the others stand inside. */
function paintTitle(painter: Painter, { id, titleX, x, y, width }: SceneFrame): void {
  const lines = painter.texts.title(id);
  for (const [i, line] of (lines.length === 0 ? [""] : lines).entries()) {
    const columns = displayWidth(line);
    for (let column = titleX - 1; column <= titleX + columns; column++) {
      const cell = cellAt(painter, column, y + i);
      const isInside = column > x + 1 && column < x + width - 2;
      const isFree = isInside && !painter.lines.has(cell) && (i === 0 || painter.owners[cell] === undefined);
      if (!isFree) painter.faults.push(`a title and something else at ${column}, ${y + i}`);
      painter.owners[cell] = "a title";
    }
    if (i === 0) write(painter.cells, titleX - 1, y, ` ${line} `);
    else write(painter.cells, titleX, y + i, line);
  }
}

function paintLabel(painter: Painter, edge: SceneEdge, number: number): void {
  const { label, id } = edge;
  if (label === undefined) return;
  const lines = painter.texts.label(id);
  for (const [i, line] of lines.entries()) {
    const isInLine = label.inLine && i === lines.length - 1;
    const text = isInLine ? ` ${line} ` : line;
    const x = isInLine ? label.x - 1 : label.x;
    for (let column = x; column < x + displayWidth(text); column++) {
      const cell = cellAt(painter, column, label.y + i);
      const [stroke, ...others] = painter.lines.get(cell) ?? [];
      const isOwn = stroke?.net === number && stroke.arms === HORIZONTAL && others.length === 0;
      if (isInLine ? !isOwn : stroke !== undefined)
        painter.faults.push(`a label and an edge at ${column}, ${label.y + i}`);
      own(painter, column, label.y + i, "a label");
    }
    write(painter.cells, x, label.y + i, text);
  }
}
