import type { Box, GraphEdge } from "../../../src/views/view.ts";
import { type Grid, glyphAt, gridOf, textBetween } from "../../property/pictures/grid.ts";
import type { Sample } from "./corpus.ts";
import type { Wording } from "./peer-texts.ts";

/**
 * Reads the pictures of other tools, in their favour: blanks between a line and its box, a line hidden behind a
 * label or a title, a frame with gaps, lines that join and part, solid for dotted are all forgiven. What must be
 * right: every box closed and with its whole text, in its frame; every frame a rectangle; every label whole and
 * beside a line of its own edge alone; every edge from its box to its box, with heads where they belong; no line
 * that ends nowhere, and no text that belongs to nothing. Edges that end at frames count as lost: neither peer
 * draws them.
 */
export interface PeerReading {
  /** The first thing that is wrong; absent for an exact picture. */
  readonly fault?: string;
  /** How many `┼` are edges passing the border of a frame. */
  readonly onBorders: number;
}

interface Rectangle {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

class Fault extends Error {}

const N = 1;
const E = 2;
const S = 4;
const W = 8;
const sides = [N, E, S, W] as const;
const deltas: Readonly<Record<number, readonly [number, number]>> = {
  [N]: [0, -1],
  [E]: [1, 0],
  [S]: [0, 1],
  [W]: [-1, 0],
};
const opposite: Readonly<Record<number, number>> = { [N]: S, [E]: W, [S]: N, [W]: E };

const arms: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."─╌┄·"].map((glyph) => [glyph, E | W])),
  ...Object.fromEntries([..."│╎┆:"].map((glyph) => [glyph, N | S])),
  "┌": E | S,
  "┐": W | S,
  "└": N | E,
  "┘": N | W,
  "├": N | E | S,
  "┤": N | S | W,
  "┬": E | S | W,
  "┴": N | E | W,
  "┼": N | E | S | W,
};
const heads: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."▶►>"].map((glyph) => [glyph, E])),
  ...Object.fromEntries([..."◀◄<"].map((glyph) => [glyph, W])),
  ...Object.fromEntries([..."▲∧"].map((glyph) => [glyph, N])),
  ...Object.fromEntries([..."▼∨"].map((glyph) => [glyph, S])),
};

const boxBorder = "─│├┤┬┴┼";
/** Graph::Easy draws frames with these; the second is also a line that crosses one. */
const dashes = "−╎";
/** How far a line may stop short of its box, over blanks and borders of frames. */
const REACH = 6;

const squeezed = (text: string) => text.replaceAll(/\s/g, "");
const cellKey = (x: number, y: number) => y * 4096 + x;

interface Reader {
  readonly grid: Grid;
  readonly nodes: readonly Rectangle[];
  readonly frames: readonly Rectangle[];
  /** Cells of node boxes, by number of the node. */
  readonly inNode: Map<number, number>;
  /** Cells on borders of frames: bits of the directions in which the border itself runs. */
  readonly onFrame: Map<number, number>;
  /** Cells of titles and labels; labels by number of the edge, titles by -1. */
  readonly text: Map<number, number>;
}

export function readPeer(picture: string, { graph }: Sample, wording: Wording): PeerReading {
  const grid = gridOf(picture);
  const titled = (kind: Box["kind"]) => graph.boxes.filter((box) => box.kind === kind);
  let onBorders = 0;
  try {
    const nodes = titled("node").map((box) => findBox(grid, box));
    const inNode = new Map<number, number>();
    for (const [i, { left, right, top, bottom }] of nodes.entries())
      for (let y = top; y <= bottom; y++)
        for (let x = left; x <= right; x++) {
          if (inNode.has(cellKey(x, y))) throw new Fault("boxes overlap");
          inNode.set(cellKey(x, y), i);
        }
    const reader: Reader = { grid, nodes, frames: [], inNode, onFrame: new Map(), text: new Map() };
    const frames = titled("frame").map((box) => findFrame(reader, box));
    const whole = { ...reader, frames };
    for (const box of graph.boxes) checkHome(whole, box);
    for (const key of reader.onFrame.keys())
      if (glyphAt(grid, key % 4096, Math.floor(key / 4096)) === "┼") onBorders++;
    findLabels(whole, graph.edges, wording);
    checkEdges(whole, graph.edges);
    return { onBorders };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.message, onBorders };
    throw error;
  }
}

/** The one closed rectangle with exactly this text in it. */
function findBox(grid: Grid, { id, title }: Box): Rectangle {
  const found: Rectangle[] = [];
  for (const rectangle of rectangles(grid, (glyph) => boxBorder.includes(glyph))) {
    const { left, right, top, bottom } = rectangle;
    let text = "";
    for (let y = top + 1; y < bottom; y++) text += squeezed(textBetween(grid, y, left + 1, right - 1));
    if (text === squeezed(title)) found.push({ ...rectangle, id });
  }
  const [only, second] = found;
  if (only === undefined || second !== undefined) throw new Fault(`${found.length} boxes say "${title}"`);
  return only;
}

function findFrame({ grid, onFrame, text, inNode }: Reader, { id, title }: Box): Rectangle {
  const isBorder = (glyph: string) => ` ${boxBorder}${dashes}╌┄·╎┆:`.includes(glyph) && glyph !== "";
  for (const rectangle of rectangles(grid, isBorder, (x, y) => inNode.has(cellKey(x, y)))) {
    const { left, right, top, bottom } = rectangle;
    const y = top + 1;
    if (squeezed(textBetween(grid, y, left + 1, right - 1)).replaceAll(/[│┆╎:]/g, "") !== squeezed(title))
      continue;
    for (let x = left + 1; x < right; x++)
      if (!"│┆╎: ".includes(glyphAt(grid, x, y))) text.set(cellKey(x, y), -1);
    for (let x = left; x <= right; x++) for (const row of [top, bottom]) onFrame.set(cellKey(x, row), E | W);
    for (let row = top; row <= bottom; row++)
      for (const x of [left, right])
        onFrame.set(cellKey(x, row), (onFrame.get(cellKey(x, row)) ?? 0) | N | S);
    return { ...rectangle, id };
  }
  throw new Fault(`no frame says "${title}"`);
}

function* rectangles(
  grid: Grid,
  isBorder: (glyph: string) => boolean,
  isTaken: (x: number, y: number) => boolean = () => false,
): Generator<Omit<Rectangle, "id">> {
  for (let top = 0; top < grid.length; top++)
    for (let left = 0; left < (grid[top]?.length ?? 0); left++) {
      if (glyphAt(grid, left, top) !== "┌" || isTaken(left, top)) continue;
      for (let right = left + 1; right < (grid[top]?.length ?? 0); right++) {
        const glyph = glyphAt(grid, right, top);
        if (glyph === "┐") {
          for (let bottom = top + 1; bottom < grid.length; bottom++) {
            const closes = glyphAt(grid, left, bottom) === "└" && glyphAt(grid, right, bottom) === "┘";
            if (closes && isLine(grid, left, right, bottom, isBorder)) {
              yield { left, right, top, bottom };
              break;
            }
            if (!isBorder(glyphAt(grid, left, bottom)) || !isBorder(glyphAt(grid, right, bottom))) break;
          }
        }
        if (!isBorder(glyph)) break;
      }
    }
}

function isLine(
  grid: Grid,
  left: number,
  right: number,
  y: number,
  isBorder: (glyph: string) => boolean,
): boolean {
  for (let x = left + 1; x < right; x++) if (!isBorder(glyphAt(grid, x, y))) return false;
  return true;
}

function checkHome({ nodes, frames }: Reader, { id, frame }: Box): void {
  const own = [...nodes, ...frames].find((one) => one.id === id) as Rectangle;
  const around = frames
    .filter(
      (one) => one.left < own.left && one.right > own.right && one.top < own.top && one.bottom > own.bottom,
    )
    .sort((a, b) => b.left - a.left)[0];
  if (around?.id !== frame) throw new Fault(`${id} is in ${around?.id ?? "nothing"}`);
}

/** Longest labels first; each is where its lines stand one under the other, a line of an edge for a blank. */
function findLabels(reader: Reader, edges: readonly GraphEdge[], wording: Wording): void {
  const labels = edges.flatMap(({ label }, i) => (label === undefined ? [] : [{ i, label }]));
  labels.sort((a, b) => b.label.length - a.label.length);
  for (const { i, label } of labels) {
    const lines = wording.label(label);
    const spots = spotsOf(reader, lines[0] ?? "");
    const starts = spots.filter(([x, y]) =>
      lines.every((line, n) =>
        spotsOf(reader, line).some(([at, row]) => row === y + n && Math.abs(at - x) <= label.length),
      ),
    );
    const [start] = starts;
    if (start === undefined || starts.length > 1) throw new Fault(`"${label}" stands ${starts.length} times`);
    for (const [n, line] of lines.entries()) {
      const [x, y, end] = spotsOf(reader, line).find(
        ([at, row]) => row === start[1] + n && Math.abs(at - start[0]) <= label.length,
      ) as [number, number, number];
      for (let at = x; at < end; at++) {
        const glyph = glyphAt(reader.grid, at, y);
        if (glyph === "" || arms[glyph] === undefined) reader.text.set(cellKey(at, y), i);
      }
    }
  }
}

/** Where a text stands outside of boxes as whole words: column, row, and the column after it. */
function spotsOf({ grid, inNode, text }: Reader, line: string): readonly [number, number, number][] {
  const spots: [number, number, number][] = [];
  const glyphs = gridOf(line)[0] ?? [];
  const isWord = (glyph: string) => /[\p{L}\p{N},]/u.test(glyph);
  for (let y = 0; y < grid.length; y++)
    for (let x = 0; x + glyphs.length <= (grid[y]?.length ?? 0); x++) {
      const isHere = glyphs.every((glyph, n) => {
        const shown = glyphAt(grid, x + n, y);
        const isFree = !inNode.has(cellKey(x + n, y)) && !text.has(cellKey(x + n, y));
        return isFree && (glyph === shown || (glyph === " " && arms[shown] !== undefined));
      });
      const isWhole = !isWord(glyphAt(grid, x - 1, y)) && !isWord(glyphAt(grid, x + glyphs.length, y));
      if (isHere && isWhole) spots.push([x, y, x + glyphs.length]);
    }
  return spots;
}

/** A part of a cell that belongs to one line: `┼` has two, one across and one down. */
interface Strand {
  readonly x: number;
  readonly y: number;
  readonly arms: number;
  readonly head: number;
  readonly next: Strand[];
  node?: number | undefined;
}

function checkEdges(reader: Reader, edges: readonly GraphEdge[]): void {
  const strands = strandsOf(reader);
  for (const strand of strands.values()) for (const one of strand) connect(reader, strands, one);
  const found: { from: number; to: number; isBoth: boolean; path: ReadonlySet<Strand> }[] = [];
  const seen = new Set<Strand>();
  for (const list of strands.values())
    for (const strand of list) {
      if (seen.has(strand)) continue;
      const net = reachable(strand);
      for (const one of net) seen.add(one);
      if (![...net].some(({ arms: own, head }) => own !== 0 || head !== 0)) continue;
      const ends = [...net].filter(({ head }) => head !== 0);
      const starts = [...net].filter(({ head, node }) => head === 0 && node !== undefined);
      const at = `near ${strand.x}, ${strand.y}`;
      if (starts.length === 0 && ends.length === 2) {
        const [a, b] = ends as [Strand, Strand];
        found.push({ from: a.node as number, to: b.node as number, isBoth: true, path: pathTo(a, b) });
      } else if (ends.length > 0 && starts.length > 0 && (starts.length === 1 || ends.length === 1)) {
        for (const start of starts)
          for (const end of ends)
            found.push({
              from: start.node as number,
              to: end.node as number,
              isBoth: false,
              path: pathTo(start, end),
            });
      } else throw new Fault(`lines with ${starts.length} beginnings and ${ends.length} heads ${at}`);
    }
  match(reader, edges, found);
}

function strandsOf({ grid, inNode, onFrame, text }: Reader): ReadonlyMap<number, readonly Strand[]> {
  const strands = new Map<number, Strand[]>();
  const labels = new Map<number, Strand>();
  for (let y = 0; y < grid.length; y++)
    for (let x = 0; x < (grid[y]?.length ?? 0); x++) {
      const key = cellKey(x, y);
      if (inNode.has(key)) continue;
      const glyph = glyphAt(grid, x, y);
      const label = text.get(key);
      if (label !== undefined) {
        if (label < 0) continue;
        const strand = labels.get(label) ?? { x, y, arms: 0, head: 0, next: [] };
        labels.set(label, strand);
        strand.node ??= boxBeside({ grid, inNode }, x, y);
        strands.set(key, [strand]);
        continue;
      }
      const border = onFrame.get(key);
      const own = (arms[glyph] ?? 0) & ~(border ?? 0);
      const head = heads[glyph] ?? 0;
      const list: Strand[] = [];
      const add = (mask: number) => list.push({ x, y, arms: mask, head: 0, next: [] });
      if (head !== 0) list.push({ x, y, arms: 0, head, next: [] });
      else if (glyph === "┼" && border === undefined) {
        add(N | S);
        add(E | W);
      } else if (own !== 0) add(own);
      else if (border === undefined && glyph !== " " && glyph !== "" && !dashes.includes(glyph))
        throw new Fault(`text of nothing at ${x}, ${y}: ${glyph}`);
      if (list.length > 0) strands.set(key, list);
    }
  return strands;
}

/** The box whose port leads straight into a label. */
function boxBeside(
  { grid, inNode }: Pick<Reader, "grid" | "inNode">,
  x: number,
  y: number,
): number | undefined {
  for (const side of sides) {
    const [dx, dy] = deltas[side] as [number, number];
    const port = arms[glyphAt(grid, x + dx, y + dy)] ?? 0;
    const isPort = port !== (N | S) && port !== (E | W) && (port & (opposite[side] as number)) !== 0;
    if (isPort && inNode.has(cellKey(x + dx, y + dy))) return inNode.get(cellKey(x + dx, y + dy));
  }
  return undefined;
}

/** Finds what each arm of a strand leads to. */
function connect(reader: Reader, strands: ReadonlyMap<number, readonly Strand[]>, strand: Strand): void {
  const { x, y, head } = strand;
  if (head !== 0) {
    strand.node = boxAhead(reader, x, y, head);
    if (strand.node === undefined) throw new Fault(`a head points at nothing at ${x}, ${y}`);
    const tail = opposite[head] as number;
    const [dx, dy] = deltas[tail] as [number, number];
    const behind = facing(strands, x + dx, y + dy, head);
    if (behind === undefined && reader.inNode.get(cellKey(x + dx, y + dy)) === undefined)
      throw new Fault(`a head without a line at ${x}, ${y}`);
    if (behind !== undefined) join(strand, behind);
    else throw new Fault(`a head without a line at ${x}, ${y}`);
    return;
  }
  for (const side of sides) {
    if ((strand.arms & side) === 0) continue;
    const [dx, dy] = deltas[side] as [number, number];
    const near = facing(strands, x + dx, y + dy, opposite[side] as number);
    if (near !== undefined) {
      join(strand, near);
      continue;
    }
    const far = lineAhead(reader, strands, x, y, side);
    const node = far === undefined ? boxAhead(reader, x, y, side) : undefined;
    if (far !== undefined) join(strand, far);
    else if (node === undefined) throw new Fault(`a line ends nowhere at ${x}, ${y}`);
    else if (strand.node !== undefined && strand.node !== node)
      throw new Fault(`a line without a head at ${x}, ${y}`);
    else strand.node = node;
  }
}

function join(a: Strand, b: Strand): void {
  if (!a.next.includes(b)) a.next.push(b);
  if (!b.next.includes(a)) b.next.push(a);
}

/** The strand of a cell with an arm to a side, a head with its tail there, or a label. */
function facing(
  strands: ReadonlyMap<number, readonly Strand[]>,
  x: number,
  y: number,
  side: number,
): Strand | undefined {
  return strands
    .get(cellKey(x, y))
    ?.find(
      (one) => (one.arms & side) !== 0 || one.head === opposite[side] || (one.arms === 0 && one.head === 0),
    );
}

/** The next line beyond the blanks that a tool leaves around labels and at borders of frames. */
function lineAhead(
  reader: Reader,
  strands: ReadonlyMap<number, readonly Strand[]>,
  x: number,
  y: number,
  side: number,
): Strand | undefined {
  for (const [column, row] of ahead(reader, x, y, side)) {
    const found = facing(strands, column, row, opposite[side] as number);
    if (found !== undefined) return found;
    if (strands.has(cellKey(column, row))) return undefined;
  }
  return undefined;
}

function boxAhead(reader: Reader, x: number, y: number, side: number): number | undefined {
  let last: readonly [number, number] = [x, y];
  for (const cell of ahead(reader, x, y, side)) last = cell;
  const [dx, dy] = deltas[side] as [number, number];
  return reader.inNode.get(cellKey(last[0] + dx, last[1] + dy));
}

/** The cells ahead that are blank, or border or title of a frame. */
function* ahead(
  { grid, inNode, onFrame, text }: Reader,
  x: number,
  y: number,
  side: number,
): Generator<readonly [number, number]> {
  const [dx, dy] = deltas[side] as [number, number];
  for (let n = 1; n <= REACH; n++) {
    const [column, row] = [x + n * dx, y + n * dy];
    const key = cellKey(column, row);
    const isHollow = glyphAt(grid, column, row) === " " || onFrame.has(key) || text.get(key) === -1;
    if (inNode.has(key)) return;
    yield [column, row];
    if (!isHollow) return;
  }
}

function reachable(first: Strand): ReadonlySet<Strand> {
  const net = new Set([first]);
  for (const strand of net) for (const next of strand.next) net.add(next);
  return net;
}

function pathTo(from: Strand, to: Strand): ReadonlySet<Strand> {
  const before = new Map<Strand, Strand | undefined>([[from, undefined]]);
  for (const [strand] of before)
    for (const next of strand.next) if (!before.has(next)) before.set(next, strand);
  const path = new Set<Strand>();
  for (let at: Strand | undefined = to; at !== undefined; at = before.get(at)) path.add(at);
  return path;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly isBoth: boolean;
  readonly path: ReadonlySet<Strand>;
}

/** Each edge to a line of its own; those with labels to a line that has a cell of its own beside the label. */
function match(reader: Reader, edges: readonly GraphEdge[], found: readonly Found[]): void {
  if (found.length !== edges.length) throw new Fault(`${found.length} of ${edges.length} edges`);
  const uses = new Map<Strand, number>();
  for (const { path } of found) for (const strand of path) uses.set(strand, (uses.get(strand) ?? 0) + 1);
  const free = new Set(found);
  const take = (edge: GraphEdge, isGood: (one: Found) => boolean) => {
    for (const one of free) {
      const [from, to] = [reader.nodes[one.from]?.id, reader.nodes[one.to]?.id];
      const isForward = from === edge.from && to === edge.to;
      const isBackward = from === edge.to && to === edge.from;
      const isRight =
        edge.kind === "both" ? one.isBoth && (isForward || isBackward) : !one.isBoth && isForward;
      if (!isRight || !isGood(one)) continue;
      free.delete(one);
      return;
    }
    throw new Fault(
      `no line is ${edge.from} to ${edge.to}${edge.label === undefined ? "" : ` "${edge.label}"`}`,
    );
  };
  for (const [i, edge] of edges.entries())
    if (edge.label !== undefined) take(edge, ({ path }) => isBeside(reader, i, path, uses));
  for (const edge of edges) if (edge.label === undefined) take(edge, () => true);
}

function isBeside(
  { text }: Reader,
  edge: number,
  path: ReadonlySet<Strand>,
  uses: ReadonlyMap<Strand, number>,
): boolean {
  for (const strand of path) {
    if (uses.get(strand) !== 1) continue;
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -2; dx <= 2; dx++)
        if (text.get(cellKey(strand.x + dx, strand.y + dy)) === edge) return true;
  }
  return false;
}
