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
  /** The trees of lines that pass a cell, by whether they go across or down, or turn or branch. */
  readonly passed: Map<string, { readonly tree: number; readonly how: "across" | "down" | "turn" }[]>;
  /** Text in a line: the cell and its tree. */
  readonly inLine: Map<string, number>;
  readonly labels: Map<number, string[]>;
  /** Where lines leave borders, as far as they have been followed. */
  readonly followed: Set<string>;
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
    followed: new Set(),
  };
  const trees = readTrees(reader);
  checkCrossings(reader);
  readLabels(reader);
  return {
    boxes: rectangles.map((one) => {
      const frame = innermost(rectangles, one);
      return { kind: one.kind, text: one.text, ...(frame !== undefined && { frame }) };
    }),
    edges: trees.flatMap((edges, i) => {
      const label = reader.labels.get(i) ?? [];
      if (edges.length > 1 && label.length > 0) throw new Unreadable(`"${label}" may be of several edges`);
      return edges.map((edge) => ({ ...edge, label }));
    }),
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

/** The edges of each tree; most have one. */
function readTrees(reader: Reader): readonly (readonly Edge[])[] {
  const trees: (readonly Edge[])[] = [];
  for (const [i, rectangle] of reader.rectangles.entries()) {
    for (const [x, y, side] of outline(rectangle)) {
      if (glyphAt(reader.grid, x, y) !== reader.alphabet.port[side]) continue;
      if (!reader.followed.has(key(x, y))) trees.push(follow(reader, trees.length, i, x, y, side, false));
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
      trees.push(follow(reader, trees.length, i, x + dx, y + dy, side, true));
    }
  }
  return trees;
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
  // Another line may cross the tail.
  const across = side === "north" || side === "south" ? "across" : "down";
  const passages = reader.passed.get(key(x + dx, y + dy)) ?? [];
  return passages.every(({ how }) => how === across) && leadsTo(reader, x, y, side);
}

/** Whether the cell next to this one, in ASCII, holds a line that leads here. */
function leadsTo(reader: Reader, x: number, y: number, side: Side): boolean {
  const { grid, alphabet, inside } = reader;
  const [dx, dy] = delta[side];
  const glyph = glyphAt(grid, x + dx, y + dy);
  if (isPort(reader, x + dx, y + dy, opposite[side])) return true;
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

/** Whether a line leaves a border here on this side. */
function isPort({ grid, alphabet, rectangles, border }: Reader, x: number, y: number, side: Side): boolean {
  const rectangle = rectangles[border.get(key(x, y)) ?? -1];
  if (rectangle === undefined || glyphAt(grid, x, y) !== alphabet.port[side]) return false;
  const { left, right, top, bottom } = rectangle;
  const isLevel = side === "north" || side === "south";
  const isCorner = (x === left || x === right) && (y === top || y === bottom);
  const on = { north: y === top, south: y === bottom, west: x === left, east: x === right }[side];
  return on && !isCorner && isLevel === (y === top || y === bottom);
}

interface Branch {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/** What a tree of lines has been found to connect. */
interface Found {
  readonly tree: number;
  readonly styles: Set<"solid" | "dashed">;
  /** In Unicode, of its arrowheads: what does not wait is dashed, but what is dashed may wait. */
  readonly heads: Set<"solid" | "dashed">;
  /** The rectangles where it begins and where it ends. */
  readonly from: number[];
  readonly to: number[];
  readonly waiting: Branch[];
}

/** Follows a line and all that branch from it: from one beginning to one end, or to many, or from many to one. */
function follow(
  reader: Reader,
  tree: number,
  from: number,
  x: number,
  y: number,
  side: Side,
  isBoth: boolean,
): readonly Edge[] {
  const found: Found = {
    tree,
    styles: new Set(),
    heads: new Set(),
    from: [from],
    to: [],
    waiting: [{ x, y, side }],
  };
  if (isBoth) pass(reader, x, y, tree, "turn");
  else reader.followed.add(key(x, y));
  for (let at = found.waiting.pop(); at !== undefined; at = found.waiting.pop())
    followBranch(reader, found, at);
  const { styles, heads, to } = found;
  const isOpen = heads.has("dashed");
  if (styles.size > 1 || heads.size > 1 || (isOpen && styles.has("solid")))
    throw new Unreadable(`an edge from ${key(x, y)} changes its style`);
  if (Math.min(found.from.length, to.length) !== 1 || (isBoth && found.from.length + to.length !== 2))
    throw new Unreadable(
      `the lines from ${key(x, y)} have ${found.from.length} beginnings, ${to.length} ends`,
    );
  const isAsync = reader.alphabet.isAscii ? styles.has("dashed") : isOpen;
  const kind = isBoth ? "both" : isAsync ? "async" : "sync";
  return found.from.flatMap((one) => to.map((other): Edge => ({ from: one, to: other, kind })));
}

function followBranch(reader: Reader, found: Found, start: Branch): void {
  const { grid, alphabet } = reader;
  const { tree } = found;
  let { x, y, side } = start;
  for (let steps = 0; steps < 100_000; steps++) {
    x += delta[side][0];
    y += delta[side][1];
    const glyph = glyphAt(grid, x, y);
    const how = side === "east" || side === "west" ? "across" : "down";
    const owner = reader.border.get(key(x, y));
    if (owner !== undefined && isPort(reader, x, y, opposite[side])) {
      if (reader.followed.has(key(x, y))) throw new Unreadable(`two lines begin at ${key(x, y)}`);
      reader.followed.add(key(x, y));
      found.from.push(owner);
      return;
    }
    if (reader.inside.has(key(x, y))) throw new Unreadable(`an edge runs into a box at ${key(x, y)}`);
    const style = styleOf(alphabet, glyph, how);
    if (style !== undefined) {
      found.styles.add(style);
      pass(reader, x, y, tree, how);
    } else if (isCrossing(reader, x, y, how)) {
      pass(reader, x, y, tree, how);
    } else if (glyph in alphabet.turns && owner === undefined) {
      pass(reader, x, y, tree, "turn");
      const [on, more] = turn(reader, x, y, side);
      if (more !== undefined) found.waiting.push({ x, y, side: more });
      side = on;
    } else if (glyph === " " && how === "across" && owner === undefined) {
      x = readInLine(reader, x, y, side, tree);
    } else {
      arrive(reader, found, x, y, side);
      return;
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
    if (seemsOne && new Set(passages.map(({ tree }) => tree)).size !== 2)
      throw new Unreadable(`one edge alone crosses at ${at}`);
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

/** The ways on from where a line turns, or from where one more branches. */
function turn(reader: Reader, x: number, y: number, side: Side): readonly [Side, Side?] {
  const { grid, alphabet } = reader;
  const arms = alphabet.turns[glyphAt(grid, x, y)] ?? [];
  if (!alphabet.isAscii) {
    const [out, more] = arms.filter((arm) => arm !== opposite[side]);
    if (!arms.includes(opposite[side]) || out === undefined)
      throw new Unreadable(`a corner that does not connect at ${key(x, y)}`);
    return more === undefined ? [out] : [out, more];
  }
  const sides: readonly Side[] = ["north", "east", "south", "west"];
  const open = sides.filter((one) => one !== opposite[side] && leadsTo(reader, x, y, one));
  const [out, more] = open;
  if (out === undefined || open.length > 2 || (more === undefined && out === side))
    throw new Unreadable(`a corner with ${open.length} ways on at ${key(x, y)}`);
  return more === undefined ? [out] : [out, more];
}

function pass({ passed }: Reader, x: number, y: number, tree: number, how: "across" | "down" | "turn"): void {
  const others = passed.get(key(x, y)) ?? [];
  const isFine =
    others.length === 0 ||
    (others.length === 1 && others[0]?.how !== "turn" && how !== "turn" && others[0]?.how !== how);
  if (!isFine) throw new Unreadable(`edges share ${key(x, y)}`);
  passed.set(key(x, y), [...others, { tree, how }]);
}

/** From the blank before a label in a line to the blank behind it; gives the column of the latter. */
function readInLine(reader: Reader, x: number, y: number, side: Side, tree: number): number {
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
  for (let at = from; at <= to; at++) reader.inLine.set(key(at, y), tree);
  addLabel(reader, tree, textBetween(grid, y, from + 1, to - 1));
  return end;
}

function addLabel({ labels }: Reader, tree: number, line: string): void {
  const known = labels.get(tree);
  if (known === undefined) labels.set(tree, [line]);
  else known.push(line);
}

/** An arrowhead; the next cell is a border. */
function arrive(reader: Reader, { tree, heads, to }: Found, x: number, y: number, side: Side): void {
  const { alphabet, grid, border } = reader;
  const glyph = glyphAt(grid, x, y);
  const { solid, dashed } = alphabet.heads;
  if (glyph !== solid[side] && glyph !== dashed[side])
    throw new Unreadable(`an edge ends without a head at ${key(x, y)}`);
  if (!alphabet.isAscii) heads.add(glyph === solid[side] ? "solid" : "dashed");
  const [dx, dy] = delta[side];
  if (!isPlainBorder(reader, x + dx, y + dy, opposite[side]))
    throw new Unreadable(`a head points at nothing at ${key(x, y)}`);
  pass(reader, x, y, tree, "turn");
  to.push(border.get(key(x + dx, y + dy)) as number);
}

type At = (x: number, y: number) => boolean;

/** Words with single blanks between them. */
function endOfText(x: number, y: number, width: number, isText: At, isFree: At): number {
  let end = x;
  while (isText(end + 1, y) || (isFree(end + 1, y) && end + 1 < width && isText(end + 2, y))) end++;
  return end;
}

/** A title goes on in the lines below, where they begin in its column with nothing near before them. */
function readTitles({ grid, rectangles }: Reader, isText: At, isFree: At): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { title, text, top } of rectangles) {
    if (title === undefined) continue;
    const x = title[0] + 1;
    for (let y = top + 1; isText(x, y) && !isText(x - 1, y) && isFree(x - 1, y) && isFree(x - 2, y); y++) {
      const end = endOfText(x, y, grid[y]?.length ?? 0, isText, isFree);
      (text as string[]).push(textBetween(grid, y, x, end));
      for (let at = x; at <= end; at++) cells.add(key(at, y));
    }
  }
  return cells;
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
  const titles = readTitles(reader, isText, isFree);
  for (let y = 0; y < grid.length; y++) {
    const width = grid[y]?.length ?? 0;
    for (let x = 0; x < width; x++) {
      if (!isText(x, y) || titles.has(key(x, y))) continue;
      const end = endOfText(x, y, width, isText, isFree);
      const text = textBetween(grid, y, x, end);
      const beside = passed.get(key(x - 2, y))?.filter(({ how }) => how === "down") ?? [];
      if (beside.length === 1 && isFree(x - 1, y))
        addLabel(reader, (beside[0] as { tree: number }).tree, text);
      else above.push({ x, y, text });
      x = end;
    }
  }
  for (const { x, y, text } of above.reverse()) {
    const tree = inLine.get(key(x, y + 1));
    if (tree === undefined || inLine.get(key(x - 1, y + 1)) !== tree)
      throw new Unreadable(`text of nothing at ${key(x, y)}`);
    for (let at = -1; at < text.length; at++) inLine.set(key(x + at, y), tree);
    reader.labels.get(tree)?.unshift(text);
  }
}
