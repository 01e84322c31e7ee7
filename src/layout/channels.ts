import type { Axis } from "./axis.ts";
import { type Hop, rootOf } from "./layers.ts";

/** A part of an edge, or of several that branch, that runs along a layer on a track between two layers. */
export interface Segment {
  readonly hops: readonly Hop[];
  /** The lines that it comes from above on and those that it leaves below on. */
  readonly ps: readonly number[];
  readonly qs: readonly number[];
  readonly low: number;
  readonly high: number;
  /** What had to be cut in two changes to this line: the first part leaves and the second enters on it. */
  readonly enter?: number;
  readonly leave?: number;
  /** Counted from 0, from the upper layer. */
  track: number;
}

export interface Channel {
  readonly segments: readonly Segment[];
  readonly tracks: number;
}

/**
 * Tracks for the hops between two layers that do not run straight (channel routing with vertical constraints,
 * Yoshimura and Kuh 1982); the hops of a net share one. Where one ends on the line on which another begins, the
 * other must be above; where such constraints run in a circle, a hop changes its line on the way, on one that
 * is free. Otherwise the order is what costs fewer crossings. `blocked` are lines that no hop may use; `spaced`
 * keeps the corners of two hops on one line a track apart.
 */
export function routeChannel(
  hops: readonly Hop[],
  lines: (hop: Hop) => readonly [p: number, q: number],
  blocked: ReadonlySet<number>,
  spaced: boolean,
  axis: Axis,
): Channel {
  const used = new Set<number>();
  const bent: Segment[] = [];
  for (const hop of hops) {
    for (const line of lines(hop)) used.add(line);
    if (hop.net[0] === hop) bent.push(...segmentsOf(hop.net, lines));
  }
  const segments = withoutCircles(bent, (line) => !used.has(line) && !blocked.has(line), used, axis);
  const pairs = overlaps(segments);
  const order = orderTracks(segments, pairs);
  const tracks = pack(segments, pairs, order, spaced && axis.isDown ? 2 : 1);
  return { segments, tracks };
}

/**
 * One for a net; but where a branch inside it runs straight into its root, one for each side of that, as four lines
 * that meet would look like a crossing.
 */
function segmentsOf(
  net: readonly Hop[],
  lines: (hop: Hop) => readonly [p: number, q: number],
): readonly Segment[] {
  const bent = net.filter((hop) => lines(hop)[0] !== lines(hop)[1]);
  const [first] = bent;
  if (first === undefined) return [];
  const isGathered = rootOf(first) === first.lower;
  const root = lines(first)[isGathered ? 1 : 0];
  const leaf = (hop: Hop) => lines(hop)[isGathered ? 0 : 1];
  const [before, after] = [bent.filter((hop) => leaf(hop) < root), bent.filter((hop) => leaf(hop) > root)];
  const isMet = bent.length < net.length && before.length > 0 && after.length > 0;
  return (isMet ? [before, after] : [bent]).map((some) => {
    const leaves = some.map(leaf);
    // A line that runs straight belongs to it too, but nothing else can be on it.
    return isGathered ? segment(some, leaves, [root]) : segment(some, [root], leaves);
  });
}

function segment(hops: readonly Hop[], ps: readonly number[], qs: readonly number[]): Segment {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const line of [...ps, ...qs]) {
    low = Math.min(low, line);
    high = Math.max(high, line);
  }
  return { hops, ps, qs, low, high, track: 0 };
}

/** Of each circle of segments that must be above each other, the shortest is cut in two. */
function withoutCircles(
  bent: readonly Segment[],
  isFree: (line: number) => boolean,
  used: Set<number>,
  axis: Axis,
): readonly Segment[] {
  const cut = findCuts(bent);
  return bent.flatMap((one) => {
    if (!cut.has(one)) return [one];
    const line = freeLineNear(one, isFree, axis.unit);
    used.add(line);
    return [
      { ...segment(one.hops, one.ps, [line]), leave: line },
      { ...segment(one.hops, [line], one.qs), enter: line },
    ];
  });
}

/** What to leave out so that nothing must be above itself: depth first, and on each circle found the shortest. */
function findCuts(segments: readonly Segment[]): ReadonlySet<Segment> {
  const byStart = new Map(segments.flatMap((one) => one.ps.map((line) => [line, one] as const)));
  const above = (one: Segment) =>
    one.qs.map((line) => byStart.get(line)).filter((other) => other !== undefined);
  const state = new Map<Segment, "open" | "done">();
  const cut = new Set<Segment>();
  for (const first of segments) {
    const path: { readonly at: Segment; readonly next: Segment[] }[] = [];
    const enter = (one: Segment) => {
      state.set(one, "open");
      path.push({ at: one, next: above(one) });
    };
    if (!state.has(first)) enter(first);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const other = top.next.pop();
      if (other === undefined) {
        state.set(top.at, "done");
        path.pop();
      } else if (!state.has(other)) {
        enter(other);
      } else if (state.get(other) === "open" && other !== top.at) {
        const circle = path.slice(path.findIndex(({ at }) => at === other)).map(({ at }) => at);
        const shortest = circle.reduce((best, one) =>
          one.high - one.low < best.high - best.low ? one : best,
        );
        cut.add(shortest);
        state.set(shortest, "done");
        while (path.at(-1)?.at !== shortest) state.delete(path.pop()?.at as Segment);
        path.pop();
      }
    }
  }
  return cut;
}

/** Near where it leaves, on the side that it comes from. */
function freeLineNear({ ps, qs, low }: Segment, isFree: (line: number) => boolean, unit: number): number {
  const q = qs[0] as number;
  const towards = ps[0] === low ? -unit : unit;
  for (let distance = 1; ; distance++) {
    for (const line of [q + towards * distance, q - towards * distance])
      if (line >= 0 && isFree(line)) return line;
  }
}

/** Pairs that cannot share a track, with what it costs more to have the first above than the second. */
interface Pairs {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function overlaps(segments: readonly Segment[]): Pairs {
  const sorted = segments.map((_, i) => i).sort((a, b) => lowOf(segments, a) - lowOf(segments, b) || a - b);
  const first: number[] = [];
  const second: number[] = [];
  let active: number[] = [];
  for (const i of sorted) {
    const low = lowOf(segments, i);
    active = active.filter((k) => (segments[k] as Segment).high + 1 >= low);
    for (const k of active) {
      first.push(k);
      second.push(i);
    }
    active.push(i);
  }
  return { first, second };
}

function lowOf(segments: readonly Segment[], i: number): number {
  return (segments[i] as Segment).low;
}

/** Whether the first must be above the second. */
function mustBeAbove(a: Segment, b: Segment): boolean {
  if (a.hops === b.hops) return a.leave !== undefined;
  return a.hops[0]?.net !== b.hops[0]?.net && shareLine(a.ps, b.qs);
}

function shareLine(some: readonly number[], others: readonly number[]): boolean {
  return some.some((line) => others.includes(line));
}

/** Crossings of the two when the first is above the second. */
function costAbove(a: Segment, b: Segment): number {
  let crossings = 0;
  for (const p of b.ps) if (a.low < p && p < a.high) crossings++;
  for (const q of a.qs) if (b.low < q && q < b.high) crossings++;
  return crossings;
}

/** From the upper to the lower layer: the cheapest of those that nothing must be above (Eades et al. 1993). */
function orderTracks(segments: readonly Segment[], { first, second }: Pairs): readonly number[] {
  const count = segments.length;
  const balance = new Float64Array(count);
  const waiting = new Int32Array(count);
  const neighbours: number[][] = segments.map(() => []);
  for (let k = 0; k < first.length; k++) {
    const i = first[k] as number;
    const j = second[k] as number;
    neighbours[i]?.push(j);
    neighbours[j]?.push(i);
    const a = segments[i] as Segment;
    const b = segments[j] as Segment;
    if (mustBeAbove(a, b)) waiting[j] = (waiting[j] as number) + 1;
    if (mustBeAbove(b, a)) waiting[i] = (waiting[i] as number) + 1;
    const more = costAbove(a, b) - costAbove(b, a);
    balance[i] = (balance[i] as number) + more;
    balance[j] = (balance[j] as number) - more;
  }
  const left = segments.map((_, i) => i);
  const order: number[] = [];
  while (left.length > 0) {
    let best = -1;
    for (let at = 0; at < left.length; at++) {
      const i = left[at] as number;
      if (waiting[i] !== 0) continue;
      if (best < 0 || (balance[i] as number) < (balance[left[best] as number] as number)) best = at;
    }
    if (best < 0) throw new Error("internal error: the tracks of a channel contradict each other");
    const i = left[best] as number;
    left.splice(best, 1);
    order.push(i);
    const a = segments[i] as Segment;
    for (const j of neighbours[i] as number[]) {
      const b = segments[j] as Segment;
      if (mustBeAbove(a, b)) waiting[j] = (waiting[j] as number) - 1;
      balance[j] = (balance[j] as number) - (costAbove(b, a) - costAbove(a, b));
    }
  }
  swapWhereCheaper(segments, order);
  return order;
}

function swapWhereCheaper(segments: readonly Segment[], order: number[]): void {
  for (let pass = 0; pass < 8; pass++) {
    let changed = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const a = segments[order[i] as number] as Segment;
      const b = segments[order[i + 1] as number] as Segment;
      if (mustBeAbove(a, b) || costAbove(b, a) >= costAbove(a, b)) continue;
      [order[i], order[i + 1]] = [order[i + 1] as number, order[i] as number];
      changed = true;
    }
    if (!changed) return;
  }
}

/** Each as near to the upper layer as those before it allow: longest paths. */
function pack(
  segments: readonly Segment[],
  { first, second }: Pairs,
  order: readonly number[],
  apart: number,
): number {
  const neighbours: number[][] = segments.map(() => []);
  for (let k = 0; k < first.length; k++) {
    neighbours[first[k] as number]?.push(second[k] as number);
    neighbours[second[k] as number]?.push(first[k] as number);
  }
  const placed = new Uint8Array(segments.length);
  let tracks = 0;
  for (const i of order) {
    const one = segments[i] as Segment;
    let track = 0;
    for (const j of neighbours[i] as number[]) {
      if (placed[j] === 0) continue;
      const other = segments[j] as Segment;
      const distance = other.hops !== one.hops && mustBeAbove(other, one) ? apart : 1;
      track = Math.max(track, other.track + distance);
    }
    one.track = track;
    placed[i] = 1;
    tracks = Math.max(tracks, track + 1);
  }
  return tracks;
}
