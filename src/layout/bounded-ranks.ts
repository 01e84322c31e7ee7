import type { Link } from "./cycles.ts";
import { assignRanks, type Order, type RankProblem, type Ranks } from "./ranks.ts";
import type { Tree } from "./tree.ts";

export interface Widths {
  readonly node: (box: number) => number;
  /** Of the label of a link, 0 where it has none. */
  readonly label: (link: number) => number;
}

const GAP = 2;
const LINE = 2;
const LABEL = 4;
const FRAME = 4;
const MOST_ROUNDS = 40;

/**
 * Ranks whose layers are not wider than `limit` as far as that can be known before anything is placed: where one
 * is, some of its nodes are made to stand below one that stays, first those from which least goes on.
 */
export function boundRanks(
  problem: RankProblem,
  isLabelled: (link: number) => boolean,
  widths: Widths,
  limit: number,
  given: readonly Order[] = [],
): Ranks {
  const outgoing = new Int32Array(problem.tree.count);
  for (const { upper } of problem.links) outgoing[upper] = (outgoing[upper] as number) + 1;
  const orders = [...given];
  const labels = { limit, line: LINE, width: (link: number) => widths.label(link) + LABEL };
  for (let round = 0; ; round++) {
    const ranks = assignRanks(problem, isLabelled, orders, labels);
    const more = round < MOST_ROUNDS ? relieve(problem, ranks, widths, outgoing, limit) : [];
    if (more.length === 0) return ranks;
    for (const order of more) orders.push(order);
  }
}

/** What to add so that the first layer that is too wide and can be helped becomes narrower. */
function relieve(
  { tree, links }: RankProblem,
  ranks: Ranks,
  widths: Widths,
  outgoing: Int32Array,
  limit: number,
): readonly Order[] {
  const { width, nodes } = widthsOfLayers(tree, links, ranks, widths);
  const rank = nodes.findIndex((count, i) => count > 1 && (width[i] as number) > limit);
  if (rank < 0) return [];
  const layer: number[] = [];
  for (let box = 0; box < tree.count; box++)
    if (tree.isFrame[box] === 0 && ranks.first[box] === rank) layer.push(box);
  const byUse = layer.sort((a, b) => (outgoing[a] as number) - (outgoing[b] as number) || b - a);
  const stays = byUse.pop() as number;
  const orders: Order[] = [];
  let left = width[rank] as number;
  for (const box of byUse) {
    if (left <= limit) break;
    orders.push([stays, box]);
    left -= widths.node(box) + GAP;
  }
  return orders;
}

/** What nodes, edges, labels and borders of frames take of each layer, and how many of them are nodes. */
function widthsOfLayers(
  tree: Tree,
  links: readonly Link[],
  { count, first, last, label }: Ranks,
  widths: Widths,
): { readonly width: Int32Array; readonly nodes: Int32Array } {
  const nodes = new Int32Array(count);
  // First by how much each layer is wider than the one before.
  const width = new Int32Array(count + 1);
  const pass = (from: number, to: number, cells: number) => {
    width[from] = (width[from] as number) + cells;
    width[to] = (width[to] as number) - cells;
  };
  for (const { upper, lower } of links) pass((last[upper] as number) + 1, first[lower] as number, LINE);
  for (const [link, rank] of label.entries()) if (rank >= 0) pass(rank, rank + 1, widths.label(link) + LINE);
  for (let box = 0; box < tree.count; box++) {
    const [from, to] = [first[box] as number, (last[box] as number) + 1];
    if (tree.isFrame[box] === 1) pass(from, to, FRAME);
    else {
      pass(from, to, widths.node(box) + GAP);
      nodes[from] = (nodes[from] as number) + 1;
    }
  }
  for (let rank = 1; rank < count; rank++)
    width[rank] = (width[rank] as number) + (width[rank - 1] as number);
  return { width: width.map((cells) => cells - GAP), nodes };
}
