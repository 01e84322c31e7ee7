import type { Link } from "./cycles.ts";
import { type Constraint, type Differences, solveDifferences, type Wish } from "./network-simplex.ts";
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

/** What ranks are the solution of: it stays the same whatever orders are added, and however wide things are. */
export interface RankProblem extends Differences {
  readonly tree: Tree;
  readonly links: readonly Link[];
}

/**
 * Layers with edges as short as possible, by network simplex (Gansner et al. 1993). A frame has a variable for
 * its first and its last layer, so that siblings which an edge connects never share a layer, whatever
 * is in them (Sander 1996).
 */
export function rankProblem(tree: Tree, links: readonly Link[]): RankProblem {
  const constraints: Constraint[] = [];
  const wishes: Wish[] = [];
  for (let box = 0; box < tree.count; box++) {
    const frame = tree.parent[box] as number;
    constraints.push({ from: frame < 0 ? 0 : topOf(frame), to: topOf(box), least: 0 });
    if (frame >= 0) constraints.push({ from: bottomOf(tree, box), to: bottomOf(tree, frame), least: 0 });
    if (tree.isFrame[box] === 1) {
      constraints.push({ from: topOf(box), to: bottomOf(tree, box), least: 0 });
      wishes.push({ from: topOf(box), to: bottomOf(tree, box), distance: 0, weight: 1 });
    } else {
      wishes.push({ from: 0, to: topOf(box), distance: 0, weight: 1 });
    }
  }
  const known = new Set<number>();
  for (const { upper, lower, upperSibling, lowerSibling } of links) {
    wishes.push({ from: bottomOf(tree, upper), to: topOf(lower), distance: STEP, weight: EDGE_WEIGHT });
    const key = upperSibling * tree.count + lowerSibling;
    if (known.has(key)) continue;
    known.add(key);
    constraints.push(below(tree, upperSibling, lowerSibling));
  }
  return { tree, links, count: 1 + 2 * tree.count, constraints, wishes };
}

/** The variables of the first and the last layer of a box; 0 is the first layer of all. */
function topOf(box: number): number {
  return 1 + box;
}

function bottomOf(tree: Tree, box: number): number {
  return tree.isFrame[box] === 1 ? 1 + tree.count + box : 1 + box;
}

function below(tree: Tree, above: number, box: number): Constraint {
  return { from: bottomOf(tree, above), to: topOf(box), least: STEP };
}

/** Solves the problem with some more orders; `isLabelled` asks of a link by its number. */
export function assignRanks(
  problem: RankProblem,
  isLabelled: (link: number) => boolean,
  orders: readonly Order[] = [],
  labels?: LabelRoom,
): Ranks {
  const { tree, links, count, wishes } = problem;
  const more = orders.map(([above, box]) => below(tree, above, box));
  const x = solveDifferences({ count, constraints: [...problem.constraints, ...more], wishes });
  return compact(spansOf(tree, x), links, isLabelled, labels);
}

interface Spans {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Layers that boxes and labels may be in. */
  readonly count: number;
}

/** Frames end with what is in them. */
function spansOf(tree: Tree, x: Int32Array): Spans {
  const first = new Int32Array(tree.count).fill(0x7fffffff);
  const last = new Int32Array(tree.count).fill(-1);
  let lowest = 0;
  for (let box = tree.count - 1; box >= 0; box--) {
    if (tree.isFrame[box] === 0) first[box] = last[box] = x[topOf(box)] as number;
    lowest = Math.max(lowest, last[box] as number);
    const frame = tree.parent[box] as number;
    if (frame < 0) continue;
    first[frame] = Math.min(first[frame] as number, first[box] as number);
    last[frame] = Math.max(last[frame] as number, last[box] as number);
  }
  return { first, last, count: lowest + 2 };
}

/** How wide a layer of labels may be, and how wide they are with the line that they belong to. */
export interface LabelRoom {
  readonly limit: number;
  readonly width: (link: number) => number;
  /** Of an edge that only passes. */
  readonly line: number;
}

/** Leaves out the layers that hold neither a box nor a label, and gives labels more than one where they need it. */
function compact(
  spans: Spans,
  links: readonly Link[],
  isLabelled: (link: number) => boolean,
  room: LabelRoom | undefined,
): Ranks {
  const { first, last, count } = spans;
  const label = new Int32Array(links.length).fill(-1);
  for (const [i, { upper }] of links.entries()) if (isLabelled(i)) label[i] = (last[upper] as number) + 1;
  const layers = room === undefined ? new Int32Array(count) : layersForLabels(spans, links, label, room);
  for (const rank of label) if (rank >= 0) layers[rank] = Math.max(1, layers[rank] as number);
  const starts = new Int32Array(count + 1);
  for (const rank of [...first, ...last]) starts[rank + 1] = 1;
  for (let rank = 0; rank < count; rank++)
    starts[rank + 1] =
      (starts[rank] as number) + Math.max(starts[rank + 1] as number, layers[rank] as number);
  const next = new Int32Array(count);
  for (const [i, rank] of label.entries()) {
    if (rank < 0) continue;
    const k = next[rank] as number;
    label[i] = (starts[rank] as number) + (k % (layers[rank] as number));
    next[rank] = k + 1;
  }
  const to = (rank: number) => starts[rank] as number;
  return { count: starts[count] as number, first: first.map(to), last: last.map(to), label };
}

/** Into how many layers labels go so that each is narrow enough, if any number does. */
function layersForLabels(
  spans: Spans,
  links: readonly Link[],
  label: Int32Array,
  { limit, width, line }: LabelRoom,
): Int32Array {
  const labels = new Int32Array(spans.count);
  const needed = new Int32Array(spans.count);
  const widest = new Int32Array(spans.count).fill(1);
  for (const [i, rank] of label.entries()) {
    if (rank < 0) continue;
    const own = width(i) - line;
    labels[rank] = (labels[rank] as number) + 1;
    needed[rank] = (needed[rank] as number) + own;
    widest[rank] = Math.max(widest[rank] as number, own);
  }
  return countPassing(spans, links).map((passing, rank) => {
    if (labels[rank] === 0) return 0;
    const layers = Math.ceil(
      (needed[rank] as number) / Math.max(widest[rank] as number, limit - passing * line),
    );
    return Math.max(1, Math.min(labels[rank] as number, layers));
  });
}

/** How many links pass each layer. */
function countPassing({ first, last, count }: Spans, links: readonly Link[]): Int32Array {
  const passing = new Int32Array(count + 1);
  for (const { upper, lower } of links) {
    const [from, to] = [(last[upper] as number) + 1, first[lower] as number];
    passing[from] = (passing[from] as number) + 1;
    passing[to] = (passing[to] as number) - 1;
  }
  for (let rank = 1; rank < count; rank++)
    passing[rank] = (passing[rank] as number) + (passing[rank - 1] as number);
  return passing.subarray(0, count);
}
