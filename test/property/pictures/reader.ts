import { type Alphabet, ascii, delta, opposite, type Side, unicode } from "./alphabet.ts";
import { type Grid, glyphAt, gridOf, textBetween } from "./grid.ts";
import { findBoxes, findFrames, type Rectangle } from "./rectangles.ts";

/** What a picture says. Boxes are told by their number in `boxes`. */
export interface Reading {
  readonly boxes: readonly ReadBox[];
  readonly edges: readonly ReadEdge[];
}

export interface ReadBox {
  readonly kind: "box" | "frame";
  readonly text: readonly string[];
  /** The frame that it stands in. */
  readonly frame?: number;
}

export interface ReadEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: "sync" | "async" | "both";
  readonly label: readonly string[];
}

/** What is wrong with a picture that cannot be read. */
export class Unreadable extends Error {}

interface Reader {
  readonly grid: Grid;
  readonly alphabet: Alphabet;
  readonly rectangles: readonly Rectangle[];
  /** The rectangle to whose border or inside of a box a cell belongs. */
  readonly border: ReadonlyMap<string, number>;
  readonly inside: ReadonlySet<string>;
  /** The edges that pass a cell, by whether they go across or down, or turn. */
  readonly passed: Map<string, { readonly edge: number; readonly how: "across" | "down" | "turn" }[]>;
  /** Text in the line of an edge: the cell and its edge. */
  readonly inLine: Map<string, number>;
  readonly labels: Map<number, string[]>;
}

const key = (x: number, y: number) => `${x},${y}`;

/** Reads a picture by the rules alone; throws `Unreadable` where they are not kept. */
export function readPicture(picture: string, charset: "unicode" | "ascii"): Reading {
  const alphabet = charset === "ascii" ? ascii : unicode;
  const grid = gridOf(picture);
  const boxes = findBoxes(grid, alphabet);
  const inside = new Set<string>();
  for (const box of boxes)
    for (let y = box.top; y <= box.bottom; y++)
      for (let x = box.left; x <= box.right; x++) inside.add(key(x, y));
  const frames = findFrames(grid, alphabet, (x, y) => inside.has(key(x, y)));
  const rectangles = [...frames, ...boxes];
  const reader: Reader = {
    grid,
    alphabet,
    rectangles,
    border: bordersOf(rectangles),
    inside,
    passed: new Map(),
    inLine: new Map(),
    labels: new Map(),
  };
  const edges = readEdges(reader);
  checkCrossings(reader);
  readLabels(reader);
  return {
    boxes: rectangles.map((one) => {
      const frame = innermost(rectangles, one);
      return { kind: one.kind, text: one.text, ...(frame !== undefined && { frame }) };
    }),
    edges: edges.map((edge, i) => ({ ...edge, label: reader.labels.get(i) ?? [] })),
  };
}

function bordersOf(rectangles: readonly Rectangle[]): ReadonlyMap<string, number> {
  const border = new Map<string, number>();
  const add = (x: number, y: number, i: number) => {
    if (border.has(key(x, y))) throw new Unreadable(`two borders at ${key(x, y)}`);
    border.set(key(x, y), i);
  };
  for (const [i, { left, right, top, bottom }] of rectangles.entries()) {
    for (let x = left; x <= right; x++) {
      add(x, top, i);
      add(x, bottom, i);
    }
    for (let y = top + 1; y < bottom; y++) {
      add(left, y, i);
      add(right, y, i);
    }
  }
  return border;
}

function innermost(rectangles: readonly Rectangle[], one: Rectangle): number | undefined {
  let best: number | undefined;
  for (const [i, frame] of rectangles.entries()) {
    const isAround =
      frame.kind === "frame" &&
      frame.left < one.left &&
      frame.right > one.right &&
      frame.top < one.top &&
      frame.bottom > one.bottom;
    if (isAround && (best === undefined || (rectangles[best] as Rectangle).left < frame.left)) best = i;
  }
  return best;
}

type Edge = Omit<ReadEdge, "label">;

function readEdges(reader: Reader): readonly Edge[] {
  const edges: Edge[] = [];
  for (const [i, rectangle] of reader.rectangles.entries()) {
    for (const [x, y, side] of outline(rectangle)) {
      if (glyphAt(reader.grid, x, y) !== reader.alphabet.port[side]) continue;
      edges.push(follow(reader, edges.length, i, x, y, side, false));
    }
  }
  for (const [i, rectangle] of reader.rectangles.entries()) {
    for (const [x, y, side] of outline(rectangle)) {
      if (!isPlainBorder(reader, x, y, side)) continue;
      const [dx, dy] = delta[side];
      const at = key(x + dx, y + dy);
      const head = reader.alphabet.heads.solid[opposite[side]];
      if (glyphAt(reader.grid, x + dx, y + dy) !== head || reader.passed.has(at) || reader.inside.has(at))
        continue;
      if (reader.alphabet.isAscii && !hasTail(reader, x + dx, y + dy, side)) continue;
      edges.push(follow(reader, edges.length, i, x + dx, y + dy, side, true));
    }
  }
  return edges;
}

/** The cells of the border without its corners, each with the side that it is on. */
function* outline({
  left,
  right,
  top,
  bottom,
  title,
}: Rectangle): Generator<readonly [number, number, Side]> {
  for (let x = left + 1; x < right; x++) {
    if (title === undefined || x < title[0] || x > title[1]) yield [x, top, "north"];
    yield [x, bottom, "south"];
  }
  for (let y = top + 1; y < bottom; y++) {
    yield [left, y, "west"];
    yield [right, y, "east"];
  }
}

function isPlainBorder(
  { grid, alphabet, rectangles, border }: Reader,
  x: number,
  y: number,
  side: Side,
): boolean {
  const i = border.get(key(x, y));
  if (i === undefined) return false;
  const isLevel = side === "north" || side === "south";
  const { solid } = alphabet.lines;
  const isFrame = rectangles[i]?.kind === "frame";
  const across = isFrame ? alphabet.frameAcross : solid.across;
  const down = isFrame ? alphabet.frameDown : solid.down;
  return glyphAt(grid, x, y) === (isLevel ? across : down);
}

function hasTail(reader: Reader, x: number, y: number, side: Side): boolean {
  const [dx, dy] = delta[side];
  return !reader.passed.has(key(x + dx, y + dy)) && leadsTo(reader, x, y, side);
}

/** Whether the cell next to this one, in ASCII, holds a line that leads here. */
function leadsTo(reader: Reader, x: number, y: number, side: Side): boolean {
  const { grid, alphabet, inside } = reader;
  const [dx, dy] = delta[side];
  const glyph = glyphAt(grid, x + dx, y + dy);
  if (inside.has(key(x + dx, y + dy))) return false;
  const isLevel = side === "east" || side === "west";
  const { solid, dashed } = alphabet.lines;
  const lines = isLevel ? [solid.across, dashed.across] : [solid.down, dashed.down];
  const owner = reader.border.get(key(x + dx, y + dy));
  if (owner !== undefined && glyph === "+") return false;
  if (lines.includes(glyph) || glyph === "+") return true;
  return (
    glyph === alphabet.heads.solid[side] && isPlainBorder(reader, x + 2 * dx, y + 2 * dy, opposite[side])
  );
}

function follow(
  reader: Reader,
  edge: number,
  from: number,
  startX: number,
  startY: number,
  startSide: Side,
  isBoth: boolean,
): Edge {
  const { grid, alphabet } = reader;
  const styles = new Set<"solid" | "dashed">();
  let [x, y, side] = [startX, startY, startSide];
  if (isBoth) pass(reader, x, y, edge, "turn");
  for (let steps = 0; steps < 100_000; steps++) {
    x += delta[side][0];
    y += delta[side][1];
    const glyph = glyphAt(grid, x, y);
    const how = side === "east" || side === "west" ? "across" : "down";
    const owner = reader.border.get(key(x, y));
    if (reader.inside.has(key(x, y))) throw new Unreadable(`an edge runs into a box at ${key(x, y)}`);
    const style = styleOf(alphabet, glyph, how);
    if (style !== undefined) {
      styles.add(style);
      pass(reader, x, y, edge, how);
    } else if (isCrossing(reader, x, y, how)) {
      pass(reader, x, y, edge, how);
    } else if (glyph in alphabet.turns && owner === undefined) {
      pass(reader, x, y, edge, "turn");
      side = turn(reader, x, y, side);
    } else if (glyph === " " && how === "across" && owner === undefined) {
      x = readInLine(reader, x, y, side, edge);
    } else {
      return arrive(reader, { edge, from, x, y, side, isBoth }, styles);
    }
  }
  throw new Unreadable("an edge has no end");
}

/** Where lines seem to cross, two must; where one seems to cross a frame, one must. */
function checkCrossings(reader: Reader): void {
  const { grid, alphabet, passed, rectangles } = reader;
  for (const rectangle of rectangles) {
    for (const [x, y, side] of outline(rectangle)) {
      if (isPlainBorder(reader, x, y, side) || glyphAt(grid, x, y) === alphabet.port[side]) continue;
      const how = side === "north" || side === "south" ? "down" : "across";
      const passages = passed.get(key(x, y)) ?? [];
      if (passages.length !== 1 || passages[0]?.how !== how)
        throw new Unreadable(`a border is broken at ${key(x, y)}`);
    }
  }
  for (const [at, passages] of passed) {
    const [x, y] = at.split(",").map(Number) as [number, number];
    const glyph = glyphAt(grid, x, y);
    const isUpright = glyph === alphabet.lines.solid.down || glyph === alphabet.lines.dashed.down;
    const seemsOne =
      alphabet.crossing.includes(glyph) || (isUpright && passages.some(({ how }) => how === "across"));
    if (seemsOne && passages.length !== 2) throw new Unreadable(`one edge alone crosses at ${at}`);
  }
}

function styleOf(alphabet: Alphabet, glyph: string, how: "across" | "down"): "solid" | "dashed" | undefined {
  if (glyph === alphabet.lines.solid[how]) return "solid";
  return glyph === alphabet.lines.dashed[how] ? "dashed" : undefined;
}

function isCrossing({ grid, alphabet }: Reader, x: number, y: number, how: "across" | "down"): boolean {
  const glyph = glyphAt(grid, x, y);
  if (!alphabet.isAscii) return alphabet.crossing.includes(glyph);
  return how === "across" && (glyph === alphabet.lines.solid.down || glyph === alphabet.lines.dashed.down);
}

function turn(reader: Reader, x: number, y: number, side: Side): Side {
  const { grid, alphabet } = reader;
  const arms = alphabet.turns[glyphAt(grid, x, y)] ?? [];
  if (!alphabet.isAscii) {
    const [out] = arms.filter((arm) => arm !== opposite[side]);
    if (!arms.includes(opposite[side]) || out === undefined)
      throw new Unreadable(`a corner that does not connect at ${key(x, y)}`);
    return out;
  }
  const isLevel = side === "east" || side === "west";
  const across: readonly Side[] = isLevel ? ["north", "south"] : ["east", "west"];
  const open = across.filter((one) => leadsTo(reader, x, y, one));
  if (open.length !== 1 || leadsTo(reader, x, y, side))
    throw new Unreadable(`a corner with ${open.length} ways on at ${key(x, y)}`);
  return open[0] as Side;
}

function pass({ passed }: Reader, x: number, y: number, edge: number, how: "across" | "down" | "turn"): void {
  const others = passed.get(key(x, y)) ?? [];
  const isFine =
    others.length === 0 ||
    (others.length === 1 && others[0]?.how !== "turn" && how !== "turn" && others[0]?.how !== how);
  if (!isFine) throw new Unreadable(`edges share ${key(x, y)}`);
  passed.set(key(x, y), [...others, { edge, how }]);
}

/** From the blank before a label in a line to the blank behind it; gives the column of the latter. */
function readInLine(reader: Reader, x: number, y: number, side: Side, edge: number): number {
  const { grid, alphabet } = reader;
  const step = delta[side][0];
  const isLine = (at: number) => styleOf(alphabet, glyphAt(grid, at, y), "across") !== undefined;
  let end = x + step;
  while (!(glyphAt(grid, end, y) === " " && isLine(end + step))) {
    if (end < 0 || end > (grid[y]?.length ?? 0)) throw new Unreadable(`a line breaks off at ${key(x, y)}`);
    end += step;
  }
  if (end === x + step || [x + step, end - step].some((at) => glyphAt(grid, at, y) === " "))
    throw new Unreadable(`more than a blank beside a label at ${key(x, y)}`);
  const from = Math.min(x, end);
  const to = Math.max(x, end);
  for (let at = from; at <= to; at++) reader.inLine.set(key(at, y), edge);
  addLabel(reader, edge, textBetween(grid, y, from + 1, to - 1));
  return end;
}

function addLabel({ labels }: Reader, edge: number, line: string): void {
  const known = labels.get(edge);
  if (known === undefined) labels.set(edge, [line]);
  else known.push(line);
}

interface Arrival {
  readonly edge: number;
  readonly from: number;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly isBoth: boolean;
}

function arrive(reader: Reader, at: Arrival, styles: ReadonlySet<"solid" | "dashed">): Edge {
  const { alphabet, grid, border } = reader;
  const { edge, from, x, y, side, isBoth } = at;
  const [style] = styles.size === 0 ? ["solid" as const] : [...styles];
  const glyph = glyphAt(grid, x, y);
  if (styles.size > 1 || style === undefined)
    throw new Unreadable(`an edge changes its style before ${key(x, y)}`);
  if (glyph !== alphabet.heads[style][side])
    throw new Unreadable(`an edge ends without a head at ${key(x, y)}`);
  const [dx, dy] = delta[side];
  if (!isPlainBorder(reader, x + dx, y + dy, opposite[side]))
    throw new Unreadable(`a head points at nothing at ${key(x, y)}`);
  pass(reader, x, y, edge, "turn");
  const to = border.get(key(x + dx, y + dy)) as number;
  return { from, to, kind: isBoth ? "both" : style === "dashed" ? "async" : "sync" };
}

/** Whatever no rule has claimed yet is text beside a line, or above text in a line. */
function readLabels(reader: Reader): void {
  const { grid, border, inside, passed, inLine } = reader;
  const isFree = (x: number, y: number) => {
    const at = key(x, y);
    return !border.has(at) && !inside.has(at) && !passed.has(at) && !inLine.has(at);
  };
  const isText = (x: number, y: number) => isFree(x, y) && glyphAt(grid, x, y) !== " ";
  const above: { readonly x: number; readonly y: number; readonly text: string }[] = [];
  for (let y = 0; y < grid.length; y++) {
    const width = grid[y]?.length ?? 0;
    for (let x = 0; x < width; x++) {
      if (!isText(x, y)) continue;
      let end = x;
      while (isText(end + 1, y) || (isFree(end + 1, y) && end + 1 < width && isText(end + 2, y))) end++;
      const text = textBetween(grid, y, x, end);
      const beside = passed.get(key(x - 2, y))?.filter(({ how }) => how === "down") ?? [];
      if (beside.length === 1 && isFree(x - 1, y))
        addLabel(reader, (beside[0] as { edge: number }).edge, text);
      else above.push({ x, y, text });
      x = end;
    }
  }
  for (const { x, y, text } of above.reverse()) {
    const edge = inLine.get(key(x, y + 1));
    if (edge === undefined || inLine.get(key(x - 1, y + 1)) !== edge)
      throw new Unreadable(`text of nothing at ${key(x, y)}`);
    for (let at = -1; at < text.length; at++) inLine.set(key(x + at, y), edge);
    reader.labels.get(edge)?.unshift(text);
  }
}
