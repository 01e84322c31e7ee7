import type { Axis } from "./axis.ts";
import type { Extent } from "./extents.ts";
import type { Hop, Item } from "./layers.ts";
import { type Constraint, longestPath, solveDifferences, type Wish } from "./network-simplex.ts";
import type { Ranks } from "./ranks.ts";
import { framesAround, type Tree } from "./tree.ts";

/** Where things stand inside their layers, in cells from 0. */
export interface Coordinates {
  /** Reference lines by the index of the item. */
  readonly items: Int32Array;
  /** The first and the last line of each frame, where its border is. */
  readonly open: Int32Array;
  readonly close: Int32Array;
  /** Cells in all. */
  readonly size: number;
  /** What they have been found from. */
  readonly solution: Solution;
}

/** Places of variables in units, and the distances that they keep. */
export interface Solution {
  readonly variables: Variables;
  readonly constraints: readonly Constraint[];
  readonly x: Int32Array;
}

/** What stands in a layer in order: items, and the borders of the frames that they are in. */
export type Mark =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "open" | "close"; readonly frame: number };

export interface FrameRoom {
  /** Least distance between the borders of a frame. */
  readonly least: (frame: number) => number;
  /** Cells to be kept free before the closing border in the first layer of a frame. */
  readonly free: (frame: number) => number;
  /** Cells to be kept free inside the opening border, and beyond the closing one. */
  readonly inside: (frame: number) => number;
  readonly beyond: (frame: number) => number;
  readonly titles: readonly TitleRoom[];
}

/** How far a border of a frame must at least be from the line of an item, to leave room for the title. */
export interface TitleRoom {
  readonly frame: number;
  readonly side: "open" | "close";
  readonly item: Item;
  readonly cells: number;
}

/** The layer as a sequence of marks; borders of frames around a gap stand next to each other. */
export function marksOf(tree: Tree, layer: readonly Item[]): readonly Mark[] {
  const marks: Mark[] = [];
  let open: readonly number[] = [];
  const goTo = (frames: readonly number[]) => {
    let common = 0;
    while (common < open.length && open[common] === frames[common]) common++;
    for (let i = open.length - 1; i >= common; i--) marks.push({ kind: "close", frame: open[i] as number });
    for (let i = common; i < frames.length; i++) marks.push({ kind: "open", frame: frames[i] as number });
    open = frames;
  };
  for (const item of layer) {
    goTo(item.frame < 0 ? [] : [...framesAround(tree, item.frame), item.frame]);
    if (item.kind !== "gap") marks.push({ kind: "item", item });
  }
  goTo([]);
  return marks;
}

/**
 * Coordinates with edges as straight as possible and frames as narrow as possible, by network simplex (Gansner et
 * al. 1993). An edge that passes layers is one variable as long as it crosses no other such edge and no border of
 * a frame; so all orders of all layers fit together: a cycle among intervals of layers would need a layer
 * whose order contradicts itself. What is then wider than `limit` cells is solved again for the least width,
 * with edges that may bend at every layer; undefined when even that is too wide.
 */
export function assignCoordinates(
  setting: Setting,
  limit = Number.POSITIVE_INFINITY,
): Coordinates | undefined {
  const marks = setting.layers.map((layer) => marksOf(setting.tree, layer));
  if (limit === Number.POSITIVE_INFINITY) return solve(setting, marks, true, STRAIGHT);
  const loose = constrain(setting, marks, variablesOf(setting, marks, false));
  if (longestPath(loose.constraints, loose.count) * setting.axis.unit >= limit) return undefined;
  const straight = solve(setting, marks, true, STRAIGHT);
  if (straight.size <= limit) return straight;
  const bent = solve(setting, marks, false, NARROW);
  return bent.size <= limit ? bent : undefined;
}

/** What is known before coordinates are. */
export interface Setting {
  readonly tree: Tree;
  readonly ranks: Ranks;
  readonly items: readonly Item[];
  readonly hops: readonly Hop[];
  readonly layers: readonly (readonly Item[])[];
  readonly extents: readonly Extent[];
  readonly room: FrameRoom;
  readonly axis: Axis;
}

/** What a unit of width costs: about as much as a bend, or more than all of them. */
const STRAIGHT = 4;
const NARROW = 1000;

function solve(
  setting: Setting,
  marks: readonly (readonly Mark[])[],
  isStraight: boolean,
  widthWeight: number,
): Coordinates {
  const { tree, hops, axis } = setting;
  const variables = variablesOf(setting, marks, isStraight);
  const { constraints, count } = constrain(setting, marks, variables);
  const wishes: Wish[] = [{ from: LEFT, to: RIGHT, distance: 0, weight: widthWeight }];
  for (let frame = 0; frame < tree.count; frame++) {
    if (tree.isFrame[frame] === 0) continue;
    wishes.push({ from: variables.open(frame), to: variables.close(frame), distance: 0, weight: 2 });
  }
  for (const hop of hops) wishStraight(hop, variables.of, axis, wishes);
  return coordinatesFrom(setting, {
    variables,
    constraints,
    x: solveDifferences({ count, constraints, wishes }),
  });
}

export function coordinatesFrom({ tree, items, axis }: Setting, solution: Solution): Coordinates {
  const { variables, x } = solution;
  const at = (variable: number) => ((x[variable] as number) - (x[LEFT] as number)) * axis.unit;
  return {
    items: Int32Array.from(items, (item) => at(variables.of[item.index] as number)),
    open: Int32Array.from({ length: tree.count }, (_, i) => at(variables.open(i))),
    close: Int32Array.from({ length: tree.count }, (_, i) => at(variables.close(i))),
    size: at(RIGHT) + 1,
    solution,
  };
}

function constrain(
  { tree, ranks, extents, room, axis }: Setting,
  marks: readonly (readonly Mark[])[],
  variables: Variables,
): { readonly constraints: readonly Constraint[]; readonly count: number } {
  const constraints = separate(ranks, marks, variables, extents, room, axis);
  for (let frame = 0; frame < tree.count; frame++) {
    if (tree.isFrame[frame] === 0) continue;
    const least = Math.ceil(room.least(frame) / axis.unit);
    constraints.push({ from: variables.open(frame), to: variables.close(frame), least });
  }
  for (const { frame, side, item, cells } of room.titles) {
    const of = variables.of[item.index] as number;
    const least = Math.ceil(cells / axis.unit);
    const border = variables[side](frame);
    constraints.push(side === "open" ? { from: border, to: of, least } : { from: of, to: border, least });
  }
  return { constraints, count: variables.count };
}

/** The variables of the first and last cell of all. */
export const LEFT = 0;
export const RIGHT = 1;

export interface Variables {
  readonly count: number;
  readonly open: (frame: number) => number;
  readonly close: (frame: number) => number;
  /** By the index of the item. */
  readonly of: Int32Array;
}

function variablesOf(
  { tree, ranks, items }: Setting,
  marks: readonly (readonly Mark[])[],
  isStraight: boolean,
): Variables {
  const of = new Int32Array(items.length).fill(RIGHT);
  let count = 2 + 2 * tree.count;
  for (const [rank, layer] of marks.entries()) {
    for (const mark of layer)
      if (mark.kind === "item" && of[mark.item.index] === RIGHT) of[mark.item.index] = count++;
    const next = marks[rank + 1];
    if (next === undefined || !isStraight) continue;
    for (const { upper, lower } of straightHops(ranks, rank, layer, next))
      of[lower.index] = of[upper.index] as number;
  }
  return { count, of, open: (frame) => 2 + 2 * frame, close: (frame) => 3 + 2 * frame };
}

/** As many hops of passing edges as can run straight together, without crossing a border that passes too. */
function straightHops(
  ranks: Ranks,
  rank: number,
  upper: readonly Mark[],
  lower: readonly Mark[],
): readonly Hop[] {
  const passes = (frame: number) =>
    (ranks.first[frame] as number) <= rank && rank + 1 <= (ranks.last[frame] as number);
  const places = new Map<Item, readonly [borders: number, place: number]>();
  let borders = 0;
  for (const [place, mark] of lower.entries()) {
    if (mark.kind === "item") places.set(mark.item, [borders, place]);
    else if (passes(mark.frame)) borders++;
  }
  borders = 0;
  const candidates: { readonly hop: Hop; readonly place: number }[] = [];
  for (const mark of upper) {
    if (mark.kind !== "item") {
      if (passes(mark.frame)) borders++;
      continue;
    }
    // Of a trunk, an outer branch runs straight, so that never two branches meet at its line.
    const hop = mark.item.kind === "node" ? undefined : mark.item.down[0];
    if (hop === undefined || hop.net[0] !== hop || hop.lower.kind === "node") continue;
    const [before, place] = places.get(hop.lower) as readonly [number, number];
    if (before === borders) candidates.push({ hop, place });
  }
  return longestIncreasing(candidates).map(({ hop }) => hop);
}

/** Patience sorting (Schensted 1961). */
function longestIncreasing<T extends { readonly place: number }>(list: readonly T[]): readonly T[] {
  const ends: number[] = [];
  const before = new Int32Array(list.length).fill(-1);
  for (let i = 0; i < list.length; i++) {
    const { place } = list[i] as T;
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((list[ends[middle] as number] as T).place < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = ends[low - 1] as number;
    ends[low] = i;
  }
  const longest: T[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) longest.push(list[i] as T);
  return longest.reverse();
}

function separate(
  ranks: Ranks,
  marks: readonly (readonly Mark[])[],
  variables: Variables,
  extents: readonly Extent[],
  room: FrameRoom,
  axis: Axis,
): Constraint[] {
  const least = new Map<number, Constraint>();
  const variableOf = (mark: Mark) =>
    mark.kind === "item" ? (variables.of[mark.item.index] as number) : variables[mark.kind](mark.frame);
  const keep = (from: number, to: number, cells: number) => {
    const key = from * variables.count + to;
    const distance = Math.ceil(cells / axis.unit);
    const known = least.get(key);
    if (known === undefined || known.least < distance) least.set(key, { from, to, least: distance });
  };
  keep(LEFT, RIGHT, 0);
  for (const [rank, layer] of marks.entries()) {
    for (let i = 0; i < layer.length; i++) {
      const mark = layer[i] as Mark;
      const next = layer[i + 1];
      if (i === 0) keep(LEFT, variableOf(mark), before(mark, extents));
      if (next === undefined) keep(variableOf(mark), RIGHT, after(mark, extents, room));
      else {
        const isTitled = next.kind === "close" && ranks.first[next.frame] === rank;
        const gap = Math.max(gapBetween(mark, next, axis), isTitled ? room.free(next.frame) : 0);
        const cells = after(mark, extents, room) + gap + 1 + before(next, extents);
        keep(variableOf(mark), variableOf(next), cells);
      }
    }
  }
  return [...least.values()];
}

function before(mark: Mark, extents: readonly Extent[]): number {
  return mark.kind === "item" ? (extents[mark.item.index] as Extent).before : 0;
}

function after(mark: Mark, extents: readonly Extent[], room: FrameRoom): number {
  if (mark.kind !== "item") return mark.kind === "open" ? room.inside(mark.frame) : room.beyond(mark.frame);
  const extent = extents[mark.item.index] as Extent;
  return extent.after + extent.beyond;
}

function gapBetween(a: Mark, b: Mark, axis: Axis): number {
  if (a.kind !== "item" || b.kind !== "item") return axis.borderGap;
  if (a.item.kind === "label") return axis.labelGap;
  return a.item.kind === "node" && b.item.kind === "node" ? axis.nodeGap : axis.lineGap;
}

function wishStraight(hop: Hop, of: Int32Array, axis: Axis, wishes: Wish[]): void {
  const from = of[hop.upper.index] as number;
  const to = of[hop.lower.index] as number;
  if (from === to) return;
  wishes.push({ from, to, distance: (hop.out - hop.into) / axis.unit, weight: weightOf(hop) });
}

/** Long edges bend least: their parts pull hardest. */
export function weightOf({ upper, lower }: Hop): number {
  const nodes = (upper.kind === "node" ? 1 : 0) + (lower.kind === "node" ? 1 : 0);
  return nodes === 0 ? 8 : nodes === 1 ? 3 : 2;
}
