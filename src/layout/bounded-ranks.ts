import type { Link } from "./cycles.ts";
import { assignRanks, type Order, type Ranks } from "./ranks.ts";
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
  tree: Tree,
  links: readonly Link[],
  isLabelled: (link: Link) => boolean,
  widths: Widths,
  limit: number,
  given: readonly Order[] = [],
): Ranks {
  const outgoing = new Int32Array(tree.count);
  for (const { upper } of links) outgoing[upper] = (outgoing[upper] as number) + 1;
  const orders = [...given];
  const labels = { limit, line: LINE, width: (link: number) => widths.label(link) + LABEL };
  for (let round = 0; ; round++) {
    const ranks = assignRanks(tree, links, isLabelled, orders, labels);
    const more = round < MOST_ROUNDS ? relieve(tree, links, ranks, widths, outgoing, limit) : [];
    if (more.length === 0) return ranks;
    for (const order of more) orders.push(order);
  }
}

/** What to add so that the first layer that is too wide and can be helped becomes narrower. */
function relieve(
  tree: Tree,
  links: readonly Link[],
  ranks: Ranks,
  widths: Widths,
  outgoing: Int32Array,
  limit: number,
): readonly Order[] {
  const nodes: number[][] = Array.from({ length: ranks.count }, () => []);
  for (let box = 0; box < tree.count; box++)
    if (tree.isFrame[box] === 0) nodes[ranks.first[box] as number]?.push(box);
  const passing = passingWidths(tree, links, ranks, widths);
  for (const [rank, layer] of nodes.entries()) {
    let width = layer.reduce((sum, box) => sum + widths.node(box) + GAP, passing[rank] as number) - GAP;
    if (width <= limit || layer.length < 2) continue;
    const byUse = layer.slice().sort((a, b) => (outgoing[a] as number) - (outgoing[b] as number) || b - a);
    const stays = byUse.pop() as number;
    const orders: Order[] = [];
    for (const box of byUse) {
      if (width <= limit) break;
      orders.push([stays, box]);
      width -= widths.node(box) + GAP;
    }
    return orders;
  }
  return [];
}

/** What edges, labels and borders of frames take of each layer. */
function passingWidths(tree: Tree, links: readonly Link[], ranks: Ranks, widths: Widths): Float64Array {
  const width = new Float64Array(ranks.count);
  for (const [i, { upper, lower }] of links.entries()) {
    for (let rank = (ranks.last[upper] as number) + 1; rank < (ranks.first[lower] as number); rank++) {
      const label = rank === ranks.label[i] ? widths.label(i) + LINE : 0;
      width[rank] = (width[rank] as number) + LINE + label;
    }
  }
  for (let frame = 0; frame < tree.count; frame++) {
    if (tree.isFrame[frame] === 0) continue;
    for (let rank = ranks.first[frame] as number; rank <= (ranks.last[frame] as number); rank++)
      width[rank] = (width[rank] as number) + FRAME;
  }
  return width;
}
