import type { Axis } from "./axis.ts";
import { type Extent, roomyStep, sideOf } from "./extents.ts";
import { type Hop, type Item, portsOf, rootOf } from "./layers.ts";

/** Ports of one side stand at most so many cells apart. */
const WIDEST_STEP = { down: 6, right: 2 };

/**
 * Gives every edge a cell of its own at each node, or several that share a trunk one, in the order of what is at the
 * other end, spread around the middle. Sorts `up`, `down` and the nets of all hops, and sets `out` and `into`, in
 * cells from the reference line.
 */
export function assignPorts(
  items: readonly Item[],
  extents: readonly Extent[],
  axis: Axis,
  roomy = false,
): void {
  const widest = axis.isDown ? WIDEST_STEP.down : WIDEST_STEP.right;
  const labelOf = (link: number, end: "upper" | "lower", hops: readonly Hop[]) => {
    const item = hops.find((hop) => hop.link === link)?.[end];
    return item === undefined ? 0 : (extents[item.index] as Extent).after - 1;
  };
  const stepOf = (hops: readonly Hop[], end: "upper" | "lower") =>
    roomy
      ? Math.max(
          widest,
          roomyStep(hops, end, (link) => labelOf(link, end, hops)),
        )
      : widest;

  for (const item of items) {
    sortHops(item.down, ({ lower }) => lower.position);
    sortHops(item.up, ({ upper }) => upper.position);
    if (item.kind !== "node") continue;
    const extent = extents[item.index] as Extent;
    const down = portsOf(item.down);
    const up = portsOf(item.up);
    for (const [i, place] of spread(down.length, extent, axis, stepOf(item.down, "lower")).entries())
      for (const hop of down[i] as readonly Hop[]) hop.out = place;
    for (const [i, place] of spread(up.length, extent, axis, stepOf(item.up, "upper")).entries())
      for (const hop of up[i] as readonly Hop[]) hop.into = place;
  }
}

/** Once the order is known: nets in one piece at each node, so that no trunk crosses what starts where it does. */
export function splitNets(items: readonly Item[]): void {
  for (const item of items) {
    splitSide(item, item.down, ({ lower }) => lower.position);
    splitSide(item, item.up, ({ upper }) => upper.position);
  }
}

/**
 * A net that branches at this node holds together what leads side by side: where another edge leads in between, a
 * trunk would cross it.
 */
function splitSide(item: Item, hops: readonly Hop[], placeOf: (hop: Hop) => number): void {
  if (hops.length < 2) return;
  const middles = new Map<readonly Hop[], number>();
  for (const port of portsOf(hops))
    middles.set((port[0] as Hop).net, port.reduce((sum, hop) => sum + placeOf(hop), 0) / port.length);
  const middleOf = (hop: Hop) => middles.get(hop.net) as number;
  const sorted = hops
    .slice()
    .sort((a, b) => placeOf(a) - placeOf(b) || middleOf(a) - middleOf(b) || a.link - b.link);
  let last: { readonly from: readonly Hop[]; readonly net: Hop[] } | undefined;
  for (const hop of sorted) {
    if (hop.net.length > 1 && rootOf(hop) !== item) last = undefined;
    else if (last?.from === hop.net) {
      last.net.push(hop);
      hop.net = last.net;
    } else {
      last = { from: hop.net, net: [hop] };
      hop.net = last.net;
    }
  }
}

/** By where they lead; of several that lead to the same place, those of a trunk on the side of its other branches. */
function sortHops(hops: Hop[], placeOf: (hop: Hop) => number): void {
  if (hops.length < 2) return;
  hops.sort((a, b) => placeOf(a) - placeOf(b) || leaningOf(a) - leaningOf(b) || a.link - b.link);
}

/** How far after this one the branches of its net, which are in order, stand on average. */
function leaningOf(hop: Hop): number {
  const side = rootOf(hop) === hop.lower ? "upper" : "lower";
  const [first, last] = [hop.net[0], hop.net.at(-1)];
  return ((first?.[side].position ?? 0) + (last?.[side].position ?? 0)) / 2 - hop[side].position;
}

function spread(count: number, extent: Extent, { unit }: Axis, widest: number): readonly number[] {
  if (count === 0) return [];
  const { from, to } = sideOf(extent);
  for (let step = widest; ; step -= unit) {
    const start = -Math.floor(((count - 1) * step) / 2 / unit) * unit;
    const end = start + (count - 1) * step;
    const fits = start >= from && end <= to;
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
        const range: Range = { ...sideOf(extents[item.index] as Extent), unit: axis.unit };
        const up = portsOf(item.up);
        const ups = moved(
          up.map((port) => [(port[0] as Hop).into, wishOf(port, outOf, at(item))]),
          range,
        );
        for (const [i, port] of up.entries()) for (const hop of port) hop.into = ups[i] as number;
        const down = portsOf(item.down);
        const downs = moved(
          down.map((port) => [(port[0] as Hop).out, wishOf(port, intoOf, at(item))]),
          range,
        );
        for (const [i, port] of down.entries()) for (const hop of port) hop.out = downs[i] as number;
      }
    }
  }
}

/** Moves ports of trunks so that never four lines meet, as far as there is room. `at` is as for `straighten`. */
export function keepApart(
  layers: readonly (readonly Item[])[],
  extents: readonly Extent[],
  at: (item: Item) => number,
  axis: Axis,
): void {
  for (const layer of layers)
    for (const item of layer) if (item.kind === "node") unmeet(item, extents, at, axis);
}

/** Where the port would be for the edge to run straight; trunks and those that join one in its middle do not. */
function wishOf(port: readonly Hop[], other: (hop: Hop) => number, at: number): number | undefined {
  const [hop, more] = port;
  if (hop === undefined || more !== undefined) return undefined;
  const { net } = hop;
  const isInside = net.length > 2 && hop !== net[0] && hop !== net.at(-1);
  return isInside ? undefined : other(hop) - at;
}

/** Moves the port of a trunk off a line that would meet it from the other side, so that three lines meet, not four. */
function unmeet(item: Item, extents: readonly Extent[], at: (item: Item) => number, { unit }: Axis): void {
  const { from, to } = sideOf(extents[item.index] as Extent);
  for (const side of ["up", "down"] as const) {
    const ports = portsOf(item[side]);
    const placeOf = (hop: Hop) => (side === "up" ? hop.into : hop.out);
    for (const port of ports) {
      const root = port[0] as Hop;
      if (port.length < 3 || rootOf(root) !== item) continue;
      const leaves = port.map(
        (hop) => (side === "up" ? at(hop.upper) + hop.out : at(hop.lower) + hop.into) - at(item),
      );
      const taken = new Set(ports.map((one) => placeOf(one[0] as Hop)));
      const [first, last] = [Math.min(...leaves), Math.max(...leaves)];
      const isMet = (place: number) => first < place && place < last && leaves.includes(place);
      if (!isMet(placeOf(root))) continue;
      const place = [placeOf(root) - unit, placeOf(root) + unit].find(
        (one) => one >= from && one <= to && !taken.has(one) && !isMet(one),
      );
      if (place === undefined) continue;
      for (const hop of port) {
        if (side === "up") hop.into = place;
        else hop.out = place;
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
function moved(
  ports: readonly (readonly [is: number, wish: number | undefined])[],
  { from, to, unit }: Range,
): readonly number[] {
  const places = ports.map(([is]) => is);
  const isFixed = ports.map(([is, wish]) => is === wish);
  for (const [i, [is, wish]] of ports.entries()) {
    if (wish === undefined || is === wish) continue;
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
