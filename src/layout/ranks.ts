import type { Link } from "./cycles.ts";
import { type Constraint, solveDifferences, type Wish } from "./network-simplex.ts";
import type { Tree } from "./tree.ts";

/** The layers that boxes reach through, counted from 0 and all in use; a node has one. */
export interface Ranks {
  readonly count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The layer of the label of each link, -1 where it has none; strictly between its ends. */
  readonly label: Int32Array;
}

/** Boxes of which the second must stand below the first. */
export type Order = readonly [above: number, below: number];

const EDGE_WEIGHT = 8;
/** Between two layers of boxes lies one for labels. */
const STEP = 2;

/**
 * Layers with edges as short as possible, by network simplex (Gansner et al. 1993). A frame has a variable for
 * its first and its last layer, so that siblings which an edge connects never share a layer, whatever
 * is in them (Sander 1996).
 */
export function assignRanks(
  tree: Tree,
  links: readonly Link[],
  isLabelled: (link: Link) => boolean,
  orders: readonly Order[] = [],
  labels?: LabelRoom,
): Ranks {
  const top = (box: number) => 1 + box;
  const bottom = (box: number) => (tree.isFrame[box] === 1 ? 1 + tree.count + box : 1 + box);
  const constraints: Constraint[] = [];
  const wishes: Wish[] = [];
  for (let box = 0; box < tree.count; box++) {
    const frame = tree.parent[box] as number;
    constraints.push({ from: frame < 0 ? 0 : top(frame), to: top(box), least: 0 });
    if (frame >= 0) constraints.push({ from: bottom(box), to: bottom(frame), least: 0 });
    if (tree.isFrame[box] === 1) {
      constraints.push({ from: top(box), to: bottom(box), least: 0 });
      wishes.push({ from: top(box), to: bottom(box), distance: 0, weight: 1 });
    } else {
      wishes.push({ from: 0, to: top(box), distance: 0, weight: 1 });
    }
  }
  const known = new Set<number>();
  for (const { upper, lower, upperSibling, lowerSibling } of links) {
    wishes.push({ from: bottom(upper), to: top(lower), distance: STEP, weight: EDGE_WEIGHT });
    const key = upperSibling * tree.count + lowerSibling;
    if (known.has(key)) continue;
    known.add(key);
    constraints.push({ from: bottom(upperSibling), to: top(lowerSibling), least: STEP });
  }
  for (const [above, below] of orders) constraints.push({ from: bottom(above), to: top(below), least: STEP });
  const x = solveDifferences({ count: 1 + 2 * tree.count, constraints, wishes });
  return compact(spansOf(tree, x), links, isLabelled, labels);
}

interface Spans {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Frames end with what is in them. */
function spansOf(tree: Tree, x: Int32Array): Spans {
  const first = new Int32Array(tree.count).fill(0x7fffffff);
  const last = new Int32Array(tree.count).fill(-1);
  for (let box = tree.count - 1; box >= 0; box--) {
    if (tree.isFrame[box] === 0) first[box] = last[box] = x[1 + box] as number;
    const frame = tree.parent[box] as number;
    if (frame < 0) continue;
    first[frame] = Math.min(first[frame] as number, first[box] as number);
    last[frame] = Math.max(last[frame] as number, last[box] as number);
  }
  return { first, last };
}

/** How wide a layer of labels may be, and how wide they are with the line that they belong to. */
export interface LabelRoom {
  readonly limit: number;
  readonly width: (link: number) => number;
  /** Of an edge that only passes. */
  readonly line: number;
}

/** Between two layers of boxes there may be as many of labels. */
const SUBLAYERS = 1 << 10;

/** Leaves out the layers that hold neither a box nor a label, and gives labels more than one where they need it. */
function compact(
  { first, last }: Spans,
  links: readonly Link[],
  isLabelled: (link: Link) => boolean,
  room: LabelRoom | undefined,
): Ranks {
  const label = new Int32Array(links.length).fill(-1);
  const labelled = new Map<number, number[]>();
  for (const [i, link] of links.entries()) {
    if (!isLabelled(link)) continue;
    const rank = (last[link.upper] as number) + 1;
    const known = labelled.get(rank);
    if (known === undefined) labelled.set(rank, [i]);
    else known.push(i);
  }
  const passing = room === undefined ? undefined : countPassing({ first, last }, links);
  for (const [rank, group] of labelled) {
    const layers = room === undefined ? 1 : layersFor(group, passing?.get(rank) ?? 0, room);
    for (const [k, i] of group.entries()) label[i] = rank * SUBLAYERS + (k % layers);
  }
  const used = new Set<number>(label);
  used.delete(-1);
  for (const rank of [...first, ...last]) used.add(rank * SUBLAYERS);
  const sorted = [...used].sort((a, b) => a - b);
  const renumbered = new Map(sorted.map((rank, i) => [rank, i]));
  const to = (rank: number) => renumbered.get(rank) ?? -1;
  const toBox = (rank: number) => to(rank * SUBLAYERS);
  return { count: sorted.length, first: first.map(toBox), last: last.map(toBox), label: label.map(to) };
}

/** How many links pass each layer between those of boxes. */
function countPassing({ first, last }: Spans, links: readonly Link[]): ReadonlyMap<number, number> {
  const passing = new Map<number, number>();
  for (const { upper, lower } of links)
    for (let rank = (last[upper] as number) + 1; rank < (first[lower] as number); rank += STEP)
      passing.set(rank, (passing.get(rank) ?? 0) + 1);
  return passing;
}

/** Into how many layers labels go so that each is narrow enough, if any number does. */
function layersFor(group: readonly number[], passing: number, { limit, width, line }: LabelRoom): number {
  const free = limit - passing * line;
  const needed = group.reduce((sum, i) => sum + width(i) - line, 0);
  const widest = group.reduce((most, i) => Math.max(most, width(i) - line), 1);
  return Math.max(1, Math.min(group.length, Math.ceil(needed / Math.max(widest, free))));
}
