import { countAllCrossings } from "./crossings.ts";
import type { Link } from "./cycles.ts";
import { buildLayers, type Hop, type Item, type Layers } from "./layers.ts";
import { orderLayers } from "./ordering.ts";
import type { Order, Ranks } from "./ranks.ts";
import type { Tree } from "./tree.ts";
import type { Trunk } from "./trunks.ts";

/** In which layer everything is, in which order, and which edges share trunks. */
export interface Arrangement {
  readonly ranks: Ranks;
  readonly trunks: readonly Trunk[];
  readonly layers: Layers;
  readonly order: readonly (readonly Item[])[];
  readonly crossings: number;
}

export interface Arranging {
  readonly tree: Tree;
  readonly links: readonly Link[];
  readonly trunks: readonly Trunk[];
  /** Ranks that also keep some boxes below others. */
  readonly rank: (orders: readonly Order[]) => Ranks;
  /** False where the ranks alone say that the layers will not fit. */
  readonly mayFit: (ranks: Ranks, trunks: readonly Trunk[]) => boolean;
  /** Whether the layers may be as wide as they must be. */
  readonly fits: (layers: Layers) => boolean;
  readonly thorough: boolean;
}

/** So many arrangements are tried, over the square of the hops. */
const TRIES = 30_000;
const MOST_TRIES = 30;

/**
 * Layers in an order with few crossings. Where edges cross in a small graph, a thorough search tries other
 * arrangements: without trunks, and with one of two boxes beside each other, whose edges cross, moved a layer down.
 * Undefined for what does not fit.
 */
export function arrange(task: Arranging): Arrangement | undefined {
  let best = arrangeWith(task, [], task.trunks);
  if (best === undefined) return undefined;
  if (!task.thorough) return best;
  let tries = Math.min(MOST_TRIES, Math.floor(TRIES / (best.layers.hops.length ** 2 + 1)));
  const consider = (orders: readonly Order[], trunks: readonly Trunk[]) => {
    const other = arrangeWith(task, orders, trunks);
    tries--;
    if (other === undefined || other.crossings >= (best as Arrangement).crossings) return false;
    best = other;
    return true;
  };
  if (tries > 0 && best.crossings > 0 && task.trunks.length > 0) consider([], []);
  const tried = new Set<string>();
  let orders: readonly Order[] = [];
  for (let order = nextOrder(task, best, tried); tries > 0 && order; order = nextOrder(task, best, tried)) {
    const more = [...orders, order];
    if (consider(more, best.trunks) || (best.trunks.length > 0 && consider(more, []))) orders = more;
  }
  return best;
}

function arrangeWith(
  { tree, links, rank, mayFit, fits, thorough }: Arranging,
  orders: readonly Order[],
  trunks: readonly Trunk[],
): Arrangement | undefined {
  const ranks = rank(orders);
  if (!mayFit(ranks, trunks)) return undefined;
  const layers = buildLayers(tree, links, ranks, trunks);
  if (!fits(layers)) return undefined;
  const order = orderLayers(tree, layers, thorough);
  return { ranks, trunks, layers, order, crossings: countAllCrossings(order) };
}

/** Two nodes of one layer from or to which edges cross, that have not been tried yet. */
function nextOrder(
  { tree, links }: Arranging,
  { ranks, layers, order, crossings }: Arrangement,
  tried: Set<string>,
): Order | undefined {
  if (crossings === 0) return undefined;
  const linksOf = new Map<Hop, Link[]>(layers.hops.map((hop) => [hop, []]));
  for (const [i, chain] of layers.chains.entries())
    for (const hop of chain) linksOf.get(hop)?.push(links[i] as Link);
  const canSwap = (above: number, below: number) =>
    above !== below &&
    tree.isFrame[above] === 0 &&
    tree.isFrame[below] === 0 &&
    ranks.first[above] === ranks.first[below] &&
    !tried.has(`${above} ${below}`);
  for (const layer of order) {
    for (const [first, second] of crossingHops(layer)) {
      for (const [above, below] of endsOf(linksOf.get(first) ?? [], linksOf.get(second) ?? [])) {
        if (!canSwap(above, below)) continue;
        tried.add(`${above} ${below}`);
        return [above, below];
      }
    }
  }
  return undefined;
}

/** The beginnings and the ends of links that cross, in pairs of which either may go down. */
function* endsOf(some: readonly Link[], others: readonly Link[]): Generator<Order> {
  for (const one of some) {
    for (const other of others) {
      yield [one.upper, other.upper];
      yield [other.upper, one.upper];
      yield [one.lower, other.lower];
      yield [other.lower, one.lower];
    }
  }
}

function* crossingHops(layer: readonly Item[]): Generator<readonly [Hop, Hop]> {
  const hops = layer.flatMap(({ down }) => down);
  for (const [i, one] of hops.entries())
    for (const other of hops.slice(i + 1))
      if (one.upper !== other.upper && one.lower.position > other.lower.position) yield [one, other];
}
