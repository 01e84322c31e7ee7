import type { Axis } from "./axis.ts";
import type { Extent } from "./extents.ts";
import type { Hop, Item } from "./layers.ts";

/** Ports of one side stand at most so many cells apart. */
const WIDEST_STEP = { down: 6, right: 2 };

/**
 * Gives every edge a cell of its own at each node, in the order of what is at the other end, spread around the
 * middle. Sorts `up` and `down` of all items and sets `out` and `into`, in cells from the reference line.
 */
export function assignPorts(items: readonly Item[], extents: readonly Extent[], axis: Axis): void {
  for (const item of items) {
    item.down.sort((a, b) => a.lower.position - b.lower.position || a.link - b.link);
    item.up.sort((a, b) => a.upper.position - b.upper.position || a.link - b.link);
    if (item.kind !== "node") continue;
    const extent = extents[item.index] as Extent;
    const down = spread(item.down.length, extent, axis);
    const up = spread(item.up.length, extent, axis);
    for (const [i, hop] of item.down.entries()) hop.out = down[i] as number;
    for (const [i, hop] of item.up.entries()) hop.into = up[i] as number;
  }
}

function spread(count: number, { before, after }: Extent, { isDown, unit }: Axis): readonly number[] {
  if (count === 0) return [];
  const widest = isDown ? WIDEST_STEP.down : WIDEST_STEP.right;
  for (let step = widest; ; step -= unit) {
    const start = -Math.floor(((count - 1) * step) / 2 / unit) * unit;
    const end = start + (count - 1) * step;
    const fits = start >= 1 - before && end <= after - 1;
    if (fits || step <= unit) return Array.from({ length: count }, (_, i) => start + i * step);
  }
}

/**
 * Moves ports along their side to where their edge runs straight, as far as their neighbours leave room.
 * `at` is the coordinate of an item's reference line.
 */
export function straighten(
  layers: readonly (readonly Item[])[],
  extents: readonly Extent[],
  at: (item: Item) => number,
  axis: Axis,
): void {
  const outOf = (hop: Hop) => at(hop.upper) + hop.out;
  const intoOf = (hop: Hop) => at(hop.lower) + hop.into;
  for (let pass = 0; pass < 2; pass++) {
    for (const layer of layers) {
      for (const item of layer) {
        if (item.kind !== "node") continue;
        const { before, after } = extents[item.index] as Extent;
        const range: Range = { from: 1 - before, to: after - 1, unit: axis.unit };
        const ups = moved(
          item.up.map((hop) => [hop.into, outOf(hop) - at(item)]),
          range,
        );
        for (const [i, hop] of item.up.entries()) hop.into = ups[i] as number;
        const downs = moved(
          item.down.map((hop) => [hop.out, intoOf(hop) - at(item)]),
          range,
        );
        for (const [i, hop] of item.down.entries()) hop.out = downs[i] as number;
      }
    }
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly unit: number;
}

/** Ports that can have what they wish get it, if the others still find a place between them. */
function moved(ports: readonly (readonly [number, number])[], { from, to, unit }: Range): readonly number[] {
  const places = ports.map(([is]) => is);
  const isFixed = ports.map(([is, wish]) => is === wish);
  for (const [i, [is, wish]] of ports.entries()) {
    if (is === wish) continue;
    const low = lowerBound(places, isFixed, i, alignUp(from, unit), unit);
    const high = upperBound(places, isFixed, i, alignDown(to, unit), unit);
    if (wish < low || wish > high) continue;
    places[i] = wish;
    isFixed[i] = true;
    for (let k = i - 1; k >= 0 && (places[k] as number) > (places[k + 1] as number) - unit; k--)
      places[k] = (places[k + 1] as number) - unit;
    for (let k = i + 1; k < places.length && (places[k] as number) < (places[k - 1] as number) + unit; k++)
      places[k] = (places[k - 1] as number) + unit;
  }
  return places;
}

function alignUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}

function alignDown(value: number, unit: number): number {
  return Math.floor(value / unit) * unit;
}

function lowerBound(
  places: readonly number[],
  isFixed: readonly boolean[],
  at: number,
  from: number,
  unit: number,
): number {
  for (let k = at - 1; k >= 0; k--) if (isFixed[k]) return (places[k] as number) + (at - k) * unit;
  return from + at * unit;
}

function upperBound(
  places: readonly number[],
  isFixed: readonly boolean[],
  at: number,
  to: number,
  unit: number,
): number {
  for (let k = at + 1; k < places.length; k++) if (isFixed[k]) return (places[k] as number) - (k - at) * unit;
  return to - (places.length - 1 - at) * unit;
}
