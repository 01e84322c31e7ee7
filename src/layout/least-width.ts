import type { Axis } from "./axis.ts";
import type { Link } from "./cycles.ts";
import type { Extent, Sizes } from "./extents.ts";
import type { Layers } from "./layers.ts";
import { roomForLoops } from "./loops.ts";
import type { Ranks } from "./ranks.ts";
import type { Tree } from "./tree.ts";
import { type Trunk, trunkOfLinks } from "./trunks.ts";

/** What the layers need at the very least, however they are ordered, in columns. */
export function leastWidth({ layers }: Layers, extents: readonly Extent[], axis: Axis): number {
  let least = 0;
  let sum = 0;
  for (const layer of layers) {
    let across = 0;
    let length = 0;
    for (const { index, kind } of layer) {
      if (kind === "gap") continue;
      const { before, after, beyond, length: own } = extents[index] as Extent;
      across += before + 1 + after + beyond + axis.lineGap;
      length = Math.max(length, own);
    }
    least = Math.max(least, across - axis.lineGap);
    sum += length;
  }
  return axis.isDown ? least : sum;
}

/** What is known before there are layers. */
export interface Ranked {
  readonly tree: Tree;
  readonly links: readonly Link[];
  readonly trunks: readonly Trunk[];
  readonly ranks: Ranks;
}

/**
 * The same from ranks alone, so that what is far too wide need not be cut at its layers, which takes most of the time
 * and room of a large graph. Never more than `leastWidth`: ports may make nodes wider, and of a trunk one line counts.
 */
export function leastWidthOfRanks(ranked: Ranked, sizes: Sizes, axis: Axis): number {
  return axis.isDown ? widestRank(ranked, sizes, axis) : sumOfLengths(ranked, sizes, axis);
}

function widestRank({ tree, links, trunks, ranks }: Ranked, sizes: Sizes, axis: Axis): number {
  const across = passingLines(tree, links, trunks, ranks);
  for (let rank = 0; rank < ranks.count; rank++) across[rank] = (across[rank] as number) * (1 + axis.lineGap);
  const add = (rank: number, cells: number) => {
    across[rank] = (across[rank] as number) + cells;
  };
  for (let box = 0; box < tree.count; box++) {
    if (tree.isFrame[box] === 1) continue;
    const { width, beyond } = nodeRoom(box, sizes, axis);
    add(ranks.first[box] as number, width + beyond + axis.lineGap);
  }
  forLabels(ranks, (rank, link) => add(rank, sizes.label(link).width + 1));
  return across.reduce((most, cells) => Math.max(most, cells - axis.lineGap), 0);
}

function sumOfLengths({ tree, ranks }: Ranked, sizes: Sizes, axis: Axis): number {
  const lengths = new Int32Array(ranks.count);
  const include = (rank: number, cells: number) => {
    lengths[rank] = Math.max(lengths[rank] as number, cells);
  };
  for (let box = 0; box < tree.count; box++)
    if (tree.isFrame[box] === 0) include(ranks.first[box] as number, nodeRoom(box, sizes, axis).width);
  forLabels(ranks, (rank, link) => include(rank, sizes.label(link).width + 2));
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Edges of trunks have none. */
function forLabels({ label }: Ranks, visit: (rank: number, link: number) => void): void {
  for (let link = 0; link < label.length; link++)
    if ((label[link] as number) >= 0) visit(label[link] as number, link);
}

function nodeRoom(
  box: number,
  sizes: Sizes,
  axis: Axis,
): { readonly width: number; readonly beyond: number } {
  const room = roomForLoops(sizes.loops(box), axis);
  return { width: Math.max(sizes.node(box).width, room.width), beyond: axis.isDown ? room.beyond : 0 };
}

/** How many lines, labels and ends at borders of frames each layer has: of each trunk one. */
function passingLines(
  tree: Tree,
  links: readonly Link[],
  trunks: readonly Trunk[],
  { count, first, last }: Ranks,
): Int32Array {
  // What begins at a layer less what ended before it; summed up in the end.
  const lines = new Int32Array(count + 1);
  const pass = (from: number, to: number) => {
    if (from > to) return;
    lines[from] = (lines[from] as number) + 1;
    lines[to + 1] = (lines[to + 1] as number) - 1;
  };
  const spanOf = ({ upper, lower }: Link) => [last[upper] as number, first[lower] as number] as const;
  const trunkOf = trunkOfLinks(trunks, links.length);
  for (const [i, link] of links.entries()) {
    const [from, to] = spanOf(link);
    if (trunkOf[i] === -1) pass(from + 1, to - 1);
    if (tree.isFrame[link.upper] === 1) pass(from, from);
    if (tree.isFrame[link.lower] === 1) pass(to, to);
  }
  for (const { links: some } of trunks) {
    const spans = some.map((i) => spanOf(links[i] as Link));
    pass(Math.min(...spans.map(([from]) => from)) + 1, Math.max(...spans.map(([, to]) => to)) - 1);
  }
  for (let rank = 1; rank <= count; rank++)
    lines[rank] = (lines[rank] as number) + (lines[rank - 1] as number);
  return lines;
}
