/** Integers `x` wanted: differences that must be kept and differences that are wished for. */
export interface Differences {
  readonly count: number;
  /** `x[to] - x[from] >= least`. */
  readonly constraints: readonly Constraint[];
  /** Costs `weight * |x[to] - x[from] - distance|`. */
  readonly wishes: readonly Wish[];
}

export interface Constraint {
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

export interface Wish {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
  readonly weight: number;
}

const LOWER = 1;
const TREE = 0;
const UPPER = -1;

/**
 * The cheapest solution, the least of it 0. Solved as its dual, a circulation of greatest cost, by the primal
 * network simplex method with strongly feasible trees and block search (Ahuja, Magnanti, Orlin: Network Flows,
 * 1993, chapter 11; used for layers and coordinates by Gansner et al. 1993). Throws for constraints that
 * contradict each other. When `limit` pivots do not do, what is reached is made to satisfy the constraints.
 */
export function solveDifferences(problem: Differences, limit = 40 * problem.count + 1000): Int32Array {
  const network = networkOf(problem);
  const leaving = adjacency(network, network.source);
  const order = topologicalOrder(network, leaving);
  hangLatest(network, leaving, order);
  let pivots = 0;
  let entering = priceNext(network);
  while (entering >= 0 && pivots++ < limit) {
    pivot(network, entering);
    entering = priceNext(network);
  }
  const x = network.x.slice(0, problem.count);
  if (entering >= 0) satisfy(network, order, x);
  return fromZero(x);
}

/** The least difference between the smallest and the greatest of all that the constraints allow. */
export function longestPath(constraints: readonly Constraint[], count: number): number {
  const bounds = boundsOf(constraints, count);
  const x = new Int32Array(count);
  satisfy(bounds, topologicalOrder(bounds, adjacency(bounds, bounds.source)), x);
  return x.reduce((most, value) => Math.max(most, value), 0);
}

/** The constraints as arcs, the first of those that a network has. */
interface Bounds {
  readonly count: number;
  readonly bounds: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly cost: Int32Array;
}

interface Network extends Bounds {
  readonly capacity: Float64Array;
  readonly flow: Float64Array;
  readonly state: Int8Array;
  /** Arcs from here on hold the first tree together and carry nothing. */
  readonly artificial: number;
  readonly x: Int32Array;
  readonly parent: Int32Array;
  /** The arc to the parent, and whether it leads there (1) or from there (-1). */
  readonly arc: Int32Array;
  readonly upward: Int8Array;
  readonly depth: Int32Array;
  readonly firstChild: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly blockSize: number;
  nextArc: number;
}

/** For each node the constraints that leave or enter it, in their order: of `v` from `start[v]` to `start[v + 1]`. */
interface Adjacency {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

function adjacency({ count, bounds }: Bounds, ends: Int32Array): Adjacency {
  const start = new Int32Array(count + 2);
  for (let i = 0; i < bounds; i++) {
    const at = (ends[i] as number) + 2;
    start[at] = (start[at] as number) + 1;
  }
  for (let i = 1; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  const list = new Int32Array(bounds);
  for (let i = 0; i < bounds; i++) {
    const at = (ends[i] as number) + 1;
    list[start[at] as number] = i;
    start[at] = (start[at] as number) + 1;
  }
  return { start, list };
}

function topologicalOrder({ count, bounds, target }: Bounds, { start, list }: Adjacency): Int32Array {
  const waiting = new Int32Array(count);
  for (let i = 0; i < bounds; i++) {
    const to = target[i] as number;
    waiting[to] = (waiting[to] as number) + 1;
  }
  const order = new Int32Array(count);
  let filled = 0;
  for (let v = 0; v < count; v++) if (waiting[v] === 0) order[filled++] = v;
  for (let i = 0; i < filled; i++) {
    const v = order[i] as number;
    for (let k = start[v] as number; k < (start[v + 1] as number); k++) {
      const to = target[list[k] as number] as number;
      waiting[to] = (waiting[to] as number) - 1;
      if (waiting[to] === 0) order[filled++] = to;
    }
  }
  if (filled < count) throw new Error("internal error: the order of a layout contradicts itself");
  return order;
}

/** Arrays cut from one: to get many small ones takes longer than to fill them. */
function arraysFrom(length: number): (length: number) => Int32Array {
  const all = new Int32Array(length);
  let used = 0;
  return (size) => {
    used += size;
    return all.subarray(used - size, used);
  };
}

function boundsOf(constraints: readonly Constraint[], count: number): Bounds {
  const bounds = constraints.length;
  const take = arraysFrom(3 * bounds);
  return fillBounds(
    { count, bounds, source: take(bounds), target: take(bounds), cost: take(bounds) },
    constraints,
  );
}

function networkOf({ count, constraints, wishes }: Differences): Network {
  const bounds = constraints.length;
  const artificial = bounds + 2 * wishes.length;
  const arcs = artificial + count;
  const nodes = count + 1;
  const take = arraysFrom(3 * arcs + 7 * nodes);
  const network: Network = {
    count,
    bounds,
    source: take(arcs),
    target: take(arcs),
    cost: take(arcs),
    capacity: new Float64Array(arcs).fill(Number.POSITIVE_INFINITY),
    flow: new Float64Array(arcs),
    state: new Int8Array(arcs).fill(LOWER),
    artificial,
    x: take(nodes),
    parent: take(nodes).fill(-1),
    arc: take(nodes).fill(-1),
    upward: new Int8Array(nodes).fill(1),
    depth: take(nodes),
    firstChild: take(nodes).fill(-1),
    next: take(nodes).fill(-1),
    previous: take(nodes).fill(-1),
    blockSize: Math.max(10, Math.ceil(Math.sqrt(artificial))),
    nextArc: 0,
  };
  fillBounds(network, constraints);
  fillWishes(network, wishes);
  return network;
}

function fillBounds<T extends Bounds>(arcs: T, constraints: readonly Constraint[]): T {
  const { source, target, cost } = arcs;
  for (let arc = 0; arc < constraints.length; arc++) {
    const { from, to, least } = constraints[arc] as Constraint;
    source[arc] = from;
    target[arc] = to;
    cost[arc] = least;
  }
  return arcs;
}

function fillWishes({ source, target, cost, capacity, bounds }: Network, wishes: readonly Wish[]): void {
  let arc = bounds;
  for (const { from, to, distance, weight } of wishes) {
    source[arc] = from;
    target[arc] = to;
    cost[arc] = distance;
    capacity[arc++] = weight;
    source[arc] = to;
    target[arc] = from;
    cost[arc] = -distance;
    capacity[arc++] = weight;
  }
}

/** The first tree: everything as late as it may be, hung on what holds it there; strongly feasible. */
function hangLatest(network: Network, { start, list }: Adjacency, order: Int32Array): void {
  const { source, target, cost, state, x, artificial } = network;
  const root = order.length;
  for (let i = order.length - 1; i >= 0; i--) {
    const v = order[i] as number;
    let latest = 0;
    let holder = -1;
    for (let k = start[v] as number; k < (start[v + 1] as number); k++) {
      const bound = list[k] as number;
      const at = (x[target[bound] as number] as number) - (cost[bound] as number);
      if (holder < 0 || at < latest) {
        latest = at;
        holder = bound;
      }
    }
    const arc = holder < 0 ? artificial + v : holder;
    if (holder < 0) {
      source[arc] = v;
      target[arc] = root;
    }
    x[v] = latest;
    state[arc] = TREE;
    hang(network, v, target[arc] as number, arc);
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const v = order[i] as number;
    network.depth[v] = (network.depth[network.parent[v] as number] as number) + 1;
  }
}

function hang(network: Network, node: number, parent: number, arc: number): void {
  const { firstChild, next, previous } = network;
  network.parent[node] = parent;
  network.arc[node] = arc;
  network.upward[node] = network.source[arc] === node ? 1 : -1;
  const first = firstChild[parent] as number;
  next[node] = first;
  previous[node] = -1;
  if (first >= 0) previous[first] = node;
  firstChild[parent] = node;
}

function unhang({ firstChild, next, previous, parent }: Network, node: number): void {
  const before = previous[node] as number;
  const after = next[node] as number;
  if (before >= 0) next[before] = after;
  else firstChild[parent[node] as number] = after;
  if (after >= 0) previous[after] = before;
}

/** The arc that is most wrong in the next block that has a wrong one; -1 when none is. */
function priceNext(network: Network): number {
  const { source, target, cost, state, x, artificial, blockSize } = network;
  let best = 0;
  let found = -1;
  let left = blockSize;
  let arc = network.nextArc;
  for (let seen = 0; seen < artificial; seen++) {
    const wrong =
      (state[arc] as number) *
      ((cost[arc] as number) - (x[target[arc] as number] as number) + (x[source[arc] as number] as number));
    if (wrong > best) {
      best = wrong;
      found = arc;
    }
    if (++arc === artificial) arc = 0;
    if (--left === 0) {
      if (found >= 0) break;
      left = blockSize;
    }
  }
  network.nextArc = arc;
  return found;
}

/** Sends as much as possible around the cycle that the arc closes, and lets what is full or empty leave. */
function pivot(network: Network, entering: number): void {
  const { source, target, capacity, flow, state, parent, arc, upward, depth } = network;
  const lower = state[entering] === LOWER;
  const first = (lower ? source[entering] : target[entering]) as number;
  const second = (lower ? target[entering] : source[entering]) as number;
  let join = first;
  for (let other = second; join !== other; ) {
    if ((depth[join] as number) >= (depth[other] as number)) join = parent[join] as number;
    else other = parent[other] as number;
  }
  let delta = capacity[entering] as number;
  let out = -1;
  let side = 0;
  for (let u = first; u !== join; u = parent[u] as number) {
    const a = arc[u] as number;
    const room = upward[u] === 1 ? (flow[a] as number) : (capacity[a] as number) - (flow[a] as number);
    if (room < delta) {
      delta = room;
      out = u;
      side = 1;
    }
  }
  for (let u = second; u !== join; u = parent[u] as number) {
    const a = arc[u] as number;
    const room = upward[u] === -1 ? (flow[a] as number) : (capacity[a] as number) - (flow[a] as number);
    if (room <= delta) {
      delta = room;
      out = u;
      side = 2;
    }
  }
  if (delta > 0) {
    flow[entering] = (flow[entering] as number) + (lower ? delta : -delta);
    for (let u = first; u !== join; u = parent[u] as number) addFlow(network, u, -delta);
    for (let u = second; u !== join; u = parent[u] as number) addFlow(network, u, delta);
  }
  if (side === 0) {
    state[entering] = lower ? UPPER : LOWER;
    return;
  }
  const leaving = arc[out] as number;
  state[entering] = TREE;
  state[leaving] = flow[leaving] === 0 ? LOWER : UPPER;
  rehang(network, side === 1 ? first : second, side === 1 ? second : first, out, entering);
}

function addFlow({ arc, flow, upward }: Network, node: number, amount: number): void {
  const a = arc[node] as number;
  flow[a] = (flow[a] as number) + (upward[node] as number) * amount;
}

/** Hangs the part of the tree under `out` on `parent` by the entering arc, turned so that `node` is its top. */
function rehang(network: Network, node: number, parent: number, out: number, entering: number): void {
  let child = node;
  let above = parent;
  let by = entering;
  for (;;) {
    const oldAbove = network.parent[child] as number;
    const oldBy = network.arc[child] as number;
    unhang(network, child);
    hang(network, child, above, by);
    if (child === out) break;
    above = child;
    by = oldBy;
    child = oldAbove;
  }
  const { x, cost, upward, depth, firstChild, next } = network;
  const wanted = (x[parent] as number) - (upward[node] as number) * (cost[entering] as number);
  const shift = wanted - (x[node] as number);
  for (let u = node; ; ) {
    x[u] = (x[u] as number) + shift;
    depth[u] = (depth[network.parent[u] as number] as number) + 1;
    if ((firstChild[u] as number) >= 0) {
      u = firstChild[u] as number;
      continue;
    }
    while (u !== node && (next[u] as number) < 0) u = network.parent[u] as number;
    if (u === node) break;
    u = next[u] as number;
  }
}

function satisfy(bounds: Bounds, order: Int32Array, x: Int32Array): void {
  const { source, target, cost } = bounds;
  const { start, list } = adjacency(bounds, target);
  for (const v of order) {
    for (let k = start[v] as number; k < (start[v + 1] as number); k++) {
      const bound = list[k] as number;
      x[v] = Math.max(x[v] as number, (x[source[bound] as number] as number) + (cost[bound] as number));
    }
  }
}

function fromZero(x: Int32Array): Int32Array {
  let least = x.length > 0 ? (x[0] as number) : 0;
  for (const value of x) least = Math.min(least, value);
  return x.map((value) => value - least);
}
