import type { Axis } from "./axis.ts";
import type { Hop } from "./layers.ts";

/** A part of an edge that runs along a layer, on a track between two layers. */
export interface Segment {
  readonly hop: Hop;
  /** The lines that it comes from above on and leaves below on. */
  readonly p: number;
  readonly q: number;
  readonly low: number;
  readonly high: number;
  /** Which part of its hop it is: a hop that had to be cut in two has two. */
  readonly part: 0 | 1;
  /** Counted from 0, from the upper layer. */
  track: number;
}

export interface Channel {
  readonly segments: readonly Segment[];
  readonly tracks: number;
}

/**
 * Tracks for the hops between two layers that do not run straight (channel routing with vertical constraints,
 * Yoshimura and Kuh 1982). Where one hop ends on the line on which another begins, the other must be above;
 * where such constraints run in a circle, a hop changes its line on the way, on one that is free. Otherwise the
 * order is what costs fewer crossings. `blocked` are lines that no hop may use; `spaced` keeps the
 * corners of two hops on one line a track apart.
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
    const [p, q] = lines(hop);
    used.add(p);
    used.add(q);
    if (p !== q) bent.push(segment(hop, p, q, 0));
  }
  const segments = withoutCircles(bent, (line) => !used.has(line) && !blocked.has(line), used, axis);
  const pairs = overlaps(segments);
  const order = orderTracks(segments, pairs);
  const tracks = pack(segments, pairs, order, spaced && axis.isDown ? 2 : 1);
  return { segments, tracks };
}

function segment(hop: Hop, p: number, q: number, part: 0 | 1): Segment {
  return { hop, p, q, low: Math.min(p, q), high: Math.max(p, q), part, track: 0 };
}

/** Each segment has at most one that must be above it, so circles are found by following them. */
function withoutCircles(
  bent: readonly Segment[],
  isFree: (line: number) => boolean,
  used: Set<number>,
  axis: Axis,
): readonly Segment[] {
  const byStart = new Map(bent.map((one) => [one.p, one]));
  const seen = new Map<Segment, Segment>();
  const segments: Segment[] = [];
  const cut = new Set<Segment>();
  for (const first of bent) {
    let at: Segment | undefined = first;
    while (at !== undefined && !seen.has(at)) {
      seen.set(at, first);
      at = byStart.get(at.q);
    }
    if (at === undefined || seen.get(at) !== first) continue;
    let shortest = at;
    for (let one = byStart.get(at.q); one !== undefined && one !== at; one = byStart.get(one.q))
      if (one.high - one.low < shortest.high - shortest.low) shortest = one;
    cut.add(shortest);
  }
  for (const one of bent) {
    if (!cut.has(one)) {
      segments.push(one);
      continue;
    }
    const line = freeLineNear(one, isFree, axis.unit);
    used.add(line);
    segments.push(segment(one.hop, one.p, line, 0), segment(one.hop, line, one.q, 1));
  }
  return segments;
}

function freeLineNear({ p, q }: Segment, isFree: (line: number) => boolean, unit: number): number {
  const towards = p < q ? -unit : unit;
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
  return a.hop === b.hop ? a.part < b.part : b.q === a.p;
}

/** Crossings of the two when the first is above the second. */
function costAbove(a: Segment, b: Segment): number {
  return (a.low < b.p && b.p < a.high ? 1 : 0) + (b.low < a.q && a.q < b.high ? 1 : 0);
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
      const distance = other.hop !== one.hop && mustBeAbove(other, one) ? apart : 1;
      track = Math.max(track, other.track + distance);
    }
    one.track = track;
    placed[i] = 1;
    tracks = Math.max(tracks, track + 1);
  }
  return tracks;
}
