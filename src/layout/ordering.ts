import { countAllCrossings, gainOfSwap } from "./crossings.ts";
import type { Hop, Item, Layers } from "./layers.ts";
import type { Tree } from "./tree.ts";

/** An item, or a frame with what a layer has of it: what stays together stands in one list. */
interface Entity {
  readonly item: Item | undefined;
  readonly frame: number;
  readonly children: Entity[];
  /** Where it wants to stand; NaN: where it is. */
  key: number;
}

interface Ordering {
  readonly layers: Item[][];
  /** What each layer holds, as it stands in frames. */
  readonly roots: readonly Entity[];
  /** Sibling frames stand in the order of these numbers in all layers, so that they never overlap. */
  readonly frameOrder: Float64Array;
}

/**
 * Orders every layer so that few hops cross: sweeps down and up with barycentres, then swaps of neighbours
 * (Sugiyama et al. 1981; Gansner et al. 1993), from several first orders. What is in a frame stands together, and
 * frames keep one order through all layers (Sander 1996, Forster 2002). The best order seen is left in
 * `position` and given back.
 */
export function orderLayers(
  tree: Tree,
  { layers, items, hops }: Layers,
  thorough = false,
): readonly Item[][] {
  let best: Ordered | undefined;
  const more = Math.min(MOST_MORE, Math.floor(MORE_STARTS / (hops.length * hops.length + 1)));
  const starts = hops.length > 4000 ? 1 : STARTS + (thorough ? more : 0);
  const sweeps = Math.max(2, Math.min(24, Math.floor(60_000 / (hops.length + 1))));
  for (let start = 0; start < starts && best?.crossings !== 0; start++) {
    const patience = start < STARTS ? PATIENCE : LITTLE_PATIENCE;
    const found = orderFrom(tree, layers, firstOrder(items, start), sweeps, patience);
    if (best === undefined || found.crossings < best.crossings) best = found;
  }
  const order = best?.layers ?? [];
  for (const layer of order) number(layer);
  return order;
}

const STARTS = 4;
/** A thorough search orders small graphs from more first orders, as many as this over the square of their hops. */
const MORE_STARTS = 40_000;
const MOST_MORE = 36;
/** Sweeps without improvement after which an order is given up: the first orders are better than shuffled ones. */
const PATIENCE = 8;
const LITTLE_PATIENCE = 3;

interface Ordered {
  readonly layers: readonly Item[][];
  readonly crossings: number;
  readonly frameOrder: Float64Array;
}

function orderFrom(
  tree: Tree,
  layers: readonly Item[][],
  first: Int32Array,
  sweeps: number,
  patience: number,
): Ordered {
  const ordering: Ordering = {
    layers: layers.map((layer) => layer.slice()),
    roots: layers.map((layer) => entitiesOf(tree, layer)),
    frameOrder: Float64Array.from({ length: tree.count }, (_, i) => i),
  };
  sortLayers(ordering, (item) => first[item.index] as number);
  rankFrames(tree, ordering);
  sortLayers(ordering, () => Number.NaN);
  let fewest = countAllCrossings(ordering.layers);
  let best = ordering.layers.map((layer) => layer.slice());
  let bestOrder = ordering.frameOrder.slice();
  for (let sweep = 0, idle = 0; sweep < sweeps && fewest > 0 && idle < patience; sweep++, idle++) {
    sweepOnce(tree, ordering, sweep, sweeps > 12 ? 4 : 1);
    const crossings = countAllCrossings(ordering.layers);
    if (crossings >= fewest) continue;
    fewest = crossings;
    best = ordering.layers.map((layer) => layer.slice());
    bestOrder = ordering.frameOrder.slice();
    idle = 0;
  }
  return swapFrames(tree, ordering, { layers: best, crossings: fewest, frameOrder: bestOrder });
}

/** Tries to let neighbouring sibling frames change places in all layers, where trying is cheap enough. */
function swapFrames(tree: Tree, ordering: Ordering, found: Ordered): Ordered {
  const frames = tree.isFrame.reduce((sum, isFrame) => sum + isFrame, 0);
  const hops = found.layers.reduce(
    (sum, layer) => sum + layer.reduce((all, { down }) => all + down.length, 0),
    0,
  );
  if (found.crossings === 0 || frames < 2 || frames * hops > SWAP_BUDGET) return found;
  const { frameOrder } = ordering;
  frameOrder.set(found.frameOrder);
  let { layers, crossings } = found;
  for (let pass = 0, changed = true; changed && pass < 3; pass++) {
    changed = false;
    for (const [a, b] of neighbouringFrames(tree, frameOrder)) {
      restore(ordering, layers);
      swap(frameOrder, a, b);
      sortLayers(ordering, () => Number.NaN);
      for (let i = 0; i < 2 && swapNeighbours(ordering); i++);
      const now = countAllCrossings(ordering.layers);
      if (now < crossings) {
        crossings = now;
        layers = ordering.layers.map((layer) => layer.slice());
        changed = true;
      } else swap(frameOrder, a, b);
    }
  }
  return { layers, crossings, frameOrder: frameOrder.slice() };
}

const SWAP_BUDGET = 10_000;

function swap(frameOrder: Float64Array, a: number, b: number): void {
  const one = frameOrder[a] as number;
  frameOrder[a] = frameOrder[b] as number;
  frameOrder[b] = one;
}

function restore(ordering: Ordering, layers: readonly (readonly Item[])[]): void {
  for (const layer of layers) number(layer);
  sortLayers(ordering, (item) => item.position);
}

function neighbouringFrames(tree: Tree, frameOrder: Float64Array): readonly (readonly [number, number])[] {
  const siblings = new Map<number, number[]>();
  for (let frame = 0; frame < tree.count; frame++) {
    if (tree.isFrame[frame] === 0) continue;
    const parent = tree.parent[frame] as number;
    const known = siblings.get(parent);
    if (known === undefined) siblings.set(parent, [frame]);
    else known.push(frame);
  }
  return [...siblings.values()].flatMap((frames) => {
    frames.sort((a, b) => (frameOrder[a] as number) - (frameOrder[b] as number) || a - b);
    return frames.slice(1).map((frame, i) => [frames[i] as number, frame] as const);
  });
}

function number(layer: readonly Item[]): void {
  for (let i = 0; i < layer.length; i++) (layer[i] as Item).position = i;
}

function entitiesOf(tree: Tree, layer: readonly Item[]): Entity {
  const root: Entity = { item: undefined, frame: -1, children: [], key: Number.NaN };
  const frames = new Map<number, Entity>([[-1, root]]);
  const entityOf = (frame: number): Entity => {
    const known = frames.get(frame);
    if (known !== undefined) return known;
    const entity: Entity = { item: undefined, frame, children: [], key: Number.NaN };
    frames.set(frame, entity);
    entityOf(tree.parent[frame] as number).children.push(entity);
    return entity;
  };
  for (const item of layer)
    entityOf(item.frame).children.push({ item, frame: -1, children: [], key: Number.NaN });
  return root;
}

/** Depth first along the edges, so that what is related starts side by side. */
function firstOrder(items: readonly Item[], start: number): Int32Array {
  const order = new Int32Array(items.length).fill(-1);
  let next = 0;
  const nodes = items.filter((item) => item.kind !== "line" && item.kind !== "label");
  const roots = nodes.sort((a, b) => a.rank - b.rank || a.index - b.index);
  if (start % 2 === 1) roots.reverse();
  if (start >= STARTS) shuffle(roots, start);
  const isUndirected = start >= 2;
  for (const root of roots) {
    const stack = [root];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if ((order[item.index] as number) >= 0) continue;
      order[item.index] = next++;
      if (isUndirected) for (let i = item.up.length - 1; i >= 0; i--) stack.push((item.up[i] as Hop).upper);
      for (let i = item.down.length - 1; i >= 0; i--) stack.push((item.down[i] as Hop).lower);
    }
  }
  return order;
}

/** The same for the same seed: a linear congruential generator with the constants of Numerical Recipes. */
function shuffle(list: Item[], seed: number): void {
  let state = seed;
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const k = Math.floor((state / 2 ** 32) * (i + 1));
    const one = list[i] as Item;
    list[i] = list[k] as Item;
    list[k] = one;
  }
}

function sweepOnce(tree: Tree, ordering: Ordering, sweep: number, passes: number): void {
  const { layers } = ordering;
  const isDown = sweep % 2 === 0;
  for (let step = 0; step < layers.length; step++) {
    const rank = isDown ? step : layers.length - 1 - step;
    sortLayer(ordering, rank, (item) => barycentre(item, isDown));
  }
  if (rankFrames(tree, ordering)) sortLayers(ordering, () => Number.NaN);
  for (let pass = 0; pass < passes && swapNeighbours(ordering); pass++);
}

function barycentre(item: Item, isDown: boolean): number {
  const hops = isDown ? item.up : item.down;
  if (hops.length === 0) return Number.NaN;
  let sum = 0;
  for (const hop of hops) sum += (isDown ? hop.upper : hop.lower).position;
  return sum / hops.length;
}

function sortLayers(ordering: Ordering, keyOf: (item: Item) => number): void {
  for (let rank = 0; rank < ordering.layers.length; rank++) sortLayer(ordering, rank, keyOf);
}

function sortLayer(
  { layers, roots, frameOrder }: Ordering,
  rank: number,
  keyOf: (item: Item) => number,
): void {
  const root = roots[rank] as Entity;
  setKeys(root, keyOf);
  const layer = layers[rank] as Item[];
  layer.length = 0;
  arrange(root, frameOrder, layer);
  number(layer);
}

/** As deep as frames nest, which the parser bounds. Gives how many items had a key. */
function setKeys(entity: Entity, keyOf: (item: Item) => number): number {
  let sum = 0;
  let count = 0;
  for (const child of entity.children) {
    let weight = 1;
    if (child.item === undefined) weight = setKeys(child, keyOf);
    else child.key = keyOf(child.item);
    if (Number.isNaN(child.key)) continue;
    sum += child.key * weight;
    count += weight;
  }
  entity.key = count === 0 ? Number.NaN : sum / count;
  return count;
}

function arrange(entity: Entity, frameOrder: Float64Array, into: Item[]): void {
  const { children } = entity;
  if (children.length > 1) {
    inTheirPlaces(
      children,
      (child) => !Number.isNaN(child.key),
      (a, b) => a.key - b.key,
    );
    inTheirPlaces(
      children,
      (child) => child.item === undefined,
      (a, b) => (frameOrder[a.frame] as number) - (frameOrder[b.frame] as number) || a.frame - b.frame,
    );
  }
  for (const child of children) {
    if (child.item === undefined) arrange(child, frameOrder, into);
    else into.push(child.item);
  }
}

/** Sorts some of a list among the places that they have. */
function inTheirPlaces(
  list: Entity[],
  isOne: (entity: Entity) => boolean,
  compare: (a: Entity, b: Entity) => number,
): void {
  let chosen = 0;
  let inOrder = true;
  let last: Entity | undefined;
  for (let i = 0; i < list.length; i++) {
    const entity = list[i] as Entity;
    if (!isOne(entity)) continue;
    chosen++;
    if (last !== undefined && compare(last, entity) > 0) inOrder = false;
    last = entity;
  }
  if (inOrder) return;
  if (chosen === list.length) {
    list.sort(compare);
    return;
  }
  const sorted = list.filter(isOne).sort(compare);
  let next = 0;
  for (let i = 0; i < list.length; i++) if (isOne(list[i] as Entity)) list[i] = sorted[next++] as Entity;
}

/** Sibling frames by where what is in them stands on average; false where they stand so already. */
function rankFrames(tree: Tree, { layers, frameOrder }: Ordering): boolean {
  const before = neighbouringFrames(tree, frameOrder);
  const sums = new Float64Array(tree.count);
  const counts = new Int32Array(tree.count);
  for (const layer of layers) {
    for (const item of layer) {
      if (item.frame < 0 || item.kind === "gap") continue;
      sums[item.frame] = (sums[item.frame] as number) + (item.position + 0.5) / layer.length;
      counts[item.frame] = (counts[item.frame] as number) + 1;
    }
  }
  for (let frame = tree.count - 1; frame >= 0; frame--) {
    const parent = tree.parent[frame] as number;
    if (counts[frame] === 0) continue;
    frameOrder[frame] = (sums[frame] as number) / (counts[frame] as number);
    if (parent < 0) continue;
    sums[parent] = (sums[parent] as number) + (sums[frame] as number);
    counts[parent] = (counts[parent] as number) + (counts[frame] as number);
  }
  return before.some(
    ([a, b]) =>
      (frameOrder[a] as number) > (frameOrder[b] as number) || (frameOrder[a] === frameOrder[b] && a > b),
  );
}

function swapNeighbours({ layers, roots }: Ordering): boolean {
  let improved = false;
  for (let rank = 0; rank < layers.length; rank++) {
    const stack = [roots[rank] as Entity];
    let changed = false;
    for (let entity = stack.pop(); entity !== undefined; entity = stack.pop()) {
      const { children } = entity;
      for (let i = 0; i < children.length; i++) {
        const a = children[i] as Entity;
        const b = children[i + 1];
        if (a.item === undefined) stack.push(a);
        if (a.item === undefined || b?.item === undefined || gainOfSwap(a.item, b.item) <= 0) continue;
        children[i] = b;
        children[i + 1] = a;
        const { position } = a.item;
        a.item.position = b.item.position;
        b.item.position = position;
        changed = true;
      }
    }
    if (!changed) continue;
    improved = true;
    layers[rank]?.sort((a, b) => a.position - b.position);
  }
  return improved;
}
