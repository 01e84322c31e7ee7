import type { Link } from "./cycles.ts";
import type { Ranks } from "./ranks.ts";
import { framesAround, type Tree } from "./tree.ts";
import { type Trunk, trunkOfLinks } from "./trunks.ts";

/**
 * What takes a place in a layer: a node; an `end`, where an edge meets the border of a frame; a `line`, where an
 * edge passes; a `label`; and a `gap`, which keeps the place of a frame in a layer that has nothing of it.
 */
export interface Item {
  readonly index: number;
  readonly kind: "node" | "end" | "line" | "label" | "gap";
  readonly rank: number;
  /** The box that a `node` or an `end` is of, or -1. */
  readonly box: number;
  /** The innermost frame around it, or -1. */
  readonly frame: number;
  /** The link that an `end`, a `line` or a `label` is of, or -1. */
  readonly link: number;
  readonly up: Hop[];
  readonly down: Hop[];
  /** Its place in its layer, counted from 0. */
  position: number;
}

/** The part of a link between two layers, or of several that share a trunk. */
export interface Hop {
  /** The first of them. */
  readonly link: number;
  readonly upper: Item;
  readonly lower: Item;
  /** Where it leaves the upper and reaches the lower item, in units from their reference lines. */
  out: number;
  into: number;
  /** The hops of a trunk that branch here, itself among them: all have the upper or all have the lower item. */
  net: Hop[];
}

export interface Layers {
  readonly layers: readonly Item[][];
  readonly items: readonly Item[];
  readonly hops: readonly Hop[];
  /** The hops of each link from its upper to its lower end. */
  readonly chains: readonly (readonly Hop[])[];
}

/** Puts everything into its layer and cuts links at each of them; trunks pass a layer as one line for each frame. */
export function buildLayers(
  tree: Tree,
  links: readonly Link[],
  ranks: Ranks,
  trunks: readonly Trunk[] = [],
): Layers {
  const layers: Item[][] = Array.from({ length: ranks.count }, () => []);
  const items: Item[] = [];
  const add = (kind: Item["kind"], rank: number, box: number, frame: number, link: number): Item => {
    const item: Item = { index: items.length, kind, rank, box, frame, link, up: [], down: [], position: 0 };
    items.push(item);
    layers[rank]?.push(item);
    return item;
  };
  const nodes = new Map<number, Item>();
  for (let box = 0; box < tree.count; box++) {
    if (tree.isFrame[box] === 1) continue;
    nodes.set(box, add("node", ranks.first[box] as number, box, tree.parent[box] as number, -1));
  }
  const hops: Hop[] = [];
  const alone: Hop[] = [];
  const connect = (link: number, upper: Item, lower: Item): Hop => {
    const hop: Hop = { link, upper, lower, out: 0, into: 0, net: alone };
    // A list made by `push` would take room for more, and most are alone.
    hop.net = [hop];
    upper.down.push(hop);
    lower.up.push(hop);
    hops.push(hop);
    return hop;
  };
  const trunkOf = trunkOfLinks(trunks, links.length);
  const chains: Hop[][] = [];
  const shared = new Map<string, { readonly item: Item; readonly chain: readonly Hop[] }>();
  for (const [i, link] of links.entries()) {
    const end = (box: number, rank: number) => nodes.get(box) ?? add("end", rank, box, box, i);
    const from = ranks.last[link.upper] as number;
    const to = ranks.first[link.lower] as number;
    const chain: Hop[] = [];
    chains.push(chain);
    let upper = end(link.upper, from);
    const frameAt = framesOnTheWay(tree, link, ranks);
    const trunk = trunks[trunkOf[i] as number];
    for (let rank = from + 1; rank <= to; rank++) {
      const key = trunk === undefined || rank === to ? undefined : `${trunkOf[i]} ${rank} ${frameAt(rank)}`;
      const met = key === undefined ? undefined : shared.get(key);
      const at = met?.chain.findIndex((hop) => hop.lower === met.item) ?? -1;
      if (met !== undefined && trunk?.rootIsUpper === false) {
        chain.push(connect(i, upper, met.item), ...met.chain.slice(at + 1));
        break;
      }
      const known = met?.chain[at];
      if (known?.upper === upper) chain.push(known);
      else {
        const kind = rank === ranks.label[i] ? "label" : "line";
        const lower = rank === to ? end(link.lower, to) : add(kind, rank, -1, frameAt(rank), i);
        chain.push(connect(i, upper, lower));
        if (key !== undefined && met === undefined) shared.set(key, { item: lower, chain });
      }
      upper = (chain.at(-1) as Hop).lower;
    }
  }
  for (const trunk of trunks) formNets(trunk, chains);
  addGaps(tree, ranks, layers, add);
  return { layers, items, hops, chains };
}

/** Where links of a trunk branch, their hops know each other. */
function formNets({ links, rootIsUpper }: Trunk, chains: readonly (readonly Hop[])[]): void {
  const nets = new Map<Item, Hop[]>();
  const seen = new Set<Hop>();
  for (const link of links) {
    for (const hop of chains[link] as readonly Hop[]) {
      if (seen.has(hop)) continue;
      seen.add(hop);
      const root = rootIsUpper ? hop.upper : hop.lower;
      const net = nets.get(root);
      if (net === undefined) nets.set(root, hop.net);
      else {
        net.push(hop);
        hop.net = net;
      }
    }
  }
}

/** The end of a hop at which its net branches; the upper one where it does not. */
export function rootOf({ net, upper, lower }: Hop): Item {
  const [first, second] = net;
  return second !== undefined && first?.lower === second.lower ? lower : upper;
}

/** The hops of one side of an item by the ports that they have: a net that branches there has one. */
export function portsOf(hops: readonly Hop[]): readonly (readonly Hop[])[] {
  if (hops.length < 2 || hops.every(({ net }) => net.length === 1)) return hops.map((hop) => [hop]);
  const ports = new Map<readonly Hop[], Hop[]>();
  for (const hop of hops) {
    const own = ports.get(hop.net);
    if (own === undefined) ports.set(hop.net, [hop]);
    else own.push(hop);
  }
  return [...ports.values()];
}

/** The innermost frame in which a link passes a layer: it stays in the frames of its upper end while it can. */
function framesOnTheWay(tree: Tree, link: Link, ranks: Ranks): (rank: number) => number {
  const common = tree.parent[link.upperSibling] as number;
  const depth = common < 0 ? 0 : (tree.depth[common] as number) + 1;
  const inside = (box: number) => {
    const around = framesAround(tree, box).slice(depth);
    return tree.isFrame[box] === 1 ? [...around, box] : around;
  };
  const above = inside(link.upper);
  const below = inside(link.lower);
  return (rank) => {
    let frame = common;
    for (const one of above) if (spans(ranks, one, rank)) frame = one;
    if (frame !== common) return frame;
    for (const one of below) if (spans(ranks, one, rank)) frame = one;
    return frame;
  };
}

function spans({ first, last }: Ranks, frame: number, rank: number): boolean {
  return (first[frame] as number) <= rank && rank <= (last[frame] as number);
}

function addGaps(
  tree: Tree,
  ranks: Ranks,
  layers: readonly Item[][],
  add: (kind: "gap", rank: number, box: number, frame: number, link: number) => Item,
): void {
  // Inner frames first: what fills them fills those around them.
  const present = layers.map((layer) => new Set(layer.flatMap((item) => frameAndAround(tree, item.frame))));
  for (let frame = tree.count - 1; frame >= 0; frame--) {
    if (tree.isFrame[frame] === 0) continue;
    for (let rank = ranks.first[frame] as number; rank <= (ranks.last[frame] as number); rank++) {
      if (present[rank]?.has(frame)) continue;
      add("gap", rank, -1, frame, -1);
      for (const one of frameAndAround(tree, frame)) present[rank]?.add(one);
    }
  }
}

function frameAndAround(tree: Tree, frame: number): readonly number[] {
  return frame < 0 ? [] : [...framesAround(tree, frame), frame];
}
