import { type Coordinates, coordinatesFrom, LEFT, RIGHT, type Setting, weightOf } from "./coordinates.ts";
import type { Extent } from "./extents.ts";
import { type Hop, type Item, portsOf, rootOf } from "./layers.ts";
import { type Shifts, shift, shiftsOf, undo } from "./shifts.ts";

/** What corners, units of line, and units by which something is off its middle cost, compared to each other. */
const CORNER = 8;
const OFF_MIDDLE = 1;
const FRAME = 2;
/** Four lines that meet in one cell would look like a crossing, so that they need a track more. */
const MET = 4 * CORNER;
/** More hops are not worth the time; and so often everything is tried. */
const MOST_HOPS = 1500;
const MOST_PASSES = 6;

/** All that may move has a number: variables of the coordinates first, then the ports of nodes. */
interface Board {
  readonly shifts: Shifts;
  readonly nets: readonly Net[];
  readonly springs: readonly Spring[];
  /** By what may move. */
  readonly netsOf: readonly number[][];
  readonly springsOf: readonly number[][];
  /** The ports of a node, and the node of a port: nothing and itself for everything else. */
  readonly portsOf: readonly (readonly number[])[];
  readonly ownerOf: readonly number[];
  readonly netCosts: Float64Array;
  readonly springCosts: Float64Array;
}

/** Lines that branch at `root`; most have one leaf. */
interface Net {
  readonly root: number;
  readonly leaves: readonly number[];
  readonly weights: readonly number[];
}

/** Costs what the distance of two differs from what it should be. */
interface Spring {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
  readonly weight: number;
}

/**
 * Network simplex finds the shortest lines, and any of those that are as short: this finds those with fewer corners.
 * A line that bends is made straight by moving one of its ends, alone, with its node, or with all that hangs on
 * that straight, and by pushing aside what is in the way, wherever this costs less than the corners. The whole
 * becomes at most as many cells wider as there are to `spare`. Sets the ports of all hops.
 */
export function straightenLines(setting: Setting, coordinates: Coordinates, spare = 0): Coordinates {
  if (setting.hops.length > MOST_HOPS) return coordinates;
  const { board, ends } = boardOf(setting, coordinates, spare);
  for (let pass = 0; pass < MOST_PASSES && improveOnce(board); pass++);
  const { solution } = coordinates;
  const { x } = board.shifts;
  const { unit } = setting.axis;
  for (const hop of setting.hops) {
    const { out, into } = ends.get(hop) as Ends;
    hop.out = ((x[out] as number) - (x[board.ownerOf[out] as number] as number)) * unit;
    hop.into = ((x[into] as number) - (x[board.ownerOf[into] as number] as number)) * unit;
  }
  tighten(setting, board, solution.variables);
  return coordinatesFrom(setting, { ...solution, x });
}

/** What the two ends of a hop move with. */
interface Ends {
  out: number;
  into: number;
}

function boardOf(
  setting: Setting,
  { solution, size }: Coordinates,
  spare: number,
): { readonly board: Board; readonly ends: ReadonlyMap<Hop, Ends> } {
  const { hops, items, tree } = setting;
  const { variables } = solution;
  const of = (item: Item) => variables.of[item.index] as number;
  const ends = new Map(hops.map((hop): [Hop, Ends] => [hop, { out: of(hop.upper), into: of(hop.lower) }]));
  const places = [...solution.x];
  const constraints = solution.constraints.slice();
  constraints.push({ from: RIGHT, to: LEFT, least: -Math.ceil((size - 1 + spare) / setting.axis.unit) });
  const springs: Spring[] = [];
  const ownerOf = Array.from(solution.x, (_, v) => v);
  const ports: number[][] = ownerOf.map(() => []);
  for (const item of items) {
    if (item.kind !== "node") continue;
    for (const side of ["out", "into"] as const) {
      const range = rangeOf(setting, item);
      let last: number | undefined;
      for (const port of portsOf(side === "out" ? item.down : item.up)) {
        const node = of(item);
        const own = places.length;
        const offset = (port[0] as Hop)[side] / setting.axis.unit;
        places.push((places[node] as number) + offset);
        ownerOf.push(node);
        ports.push([]);
        ports[node]?.push(own);
        for (const hop of port) (ends.get(hop) as Ends)[side] = own;
        constraints.push({ from: node, to: own, least: Math.min(range.from, offset) });
        constraints.push({ from: own, to: node, least: -Math.max(range.to, offset) });
        if (last !== undefined) constraints.push({ from: last, to: own, least: 1 });
        springs.push({ from: node, to: own, distance: offset, weight: OFF_MIDDLE });
        last = own;
      }
    }
  }
  for (let frame = 0; frame < tree.count; frame++) {
    if (tree.isFrame[frame] === 0) continue;
    springs.push({ from: variables.open(frame), to: variables.close(frame), distance: 0, weight: FRAME });
  }
  const nets = netsOf(hops, ends);
  const board: Board = {
    shifts: shiftsOf(Int32Array.from(places), constraints),
    nets,
    springs,
    netsOf: indexed(places.length, nets, ({ root, leaves }) => [root, ...leaves]),
    springsOf: indexed(places.length, springs, ({ from, to }) => [from, to]),
    portsOf: ports,
    ownerOf,
    netCosts: new Float64Array(nets.length),
    springCosts: new Float64Array(springs.length),
  };
  for (const [i, net] of nets.entries()) board.netCosts[i] = costOfNet(net, board.shifts.x);
  for (const [i, spring] of springs.entries()) board.springCosts[i] = costOfSpring(spring, board.shifts.x);
  return { board, ends };
}

/** Where on its node a port may be, in units from the reference line. */
function rangeOf(
  { extents, axis }: Setting,
  { index }: Item,
): { readonly from: number; readonly to: number } {
  const { before, after } = extents[index] as Extent;
  return { from: Math.ceil((1 - before) / axis.unit), to: Math.floor((after - 1) / axis.unit) };
}

function netsOf(hops: readonly Hop[], ends: ReadonlyMap<Hop, Ends>): readonly Net[] {
  const nets: Net[] = [];
  for (const hop of hops) {
    const { net } = hop;
    if (net[0] !== hop) continue;
    const [rootEnd, leafEnd] =
      rootOf(hop) === hop.upper ? (["out", "into"] as const) : (["into", "out"] as const);
    const root = (ends.get(hop) as Ends)[rootEnd];
    const leaves = net.map((one) => (ends.get(one) as Ends)[leafEnd]);
    // An edge that passes layers as one variable never bends there.
    if (leaves.length > 1 || leaves[0] !== root) nets.push({ root, leaves, weights: net.map(weightOf) });
  }
  return nets;
}

function indexed<T>(
  count: number,
  list: readonly T[],
  keys: (one: T) => readonly number[],
): readonly number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [i, one] of list.entries()) for (const key of keys(one)) lists[key]?.push(i);
  return lists;
}

function costOfNet({ root, leaves, weights }: Net, x: Int32Array): number {
  const at = x[root] as number;
  let [first, last, length, straight] = [at, at, 0, 0];
  for (let i = 0; i < leaves.length; i++) {
    const leaf = x[leaves[i] as number] as number;
    if (leaf === at) straight++;
    first = Math.min(first, leaf);
    last = Math.max(last, leaf);
    length += Math.abs(leaf - at) * (weights[i] as number);
  }
  if (first === last) return 0;
  if (first === at || last === at)
    return (straight > 0 ? 1 : 2) * CORNER + length + offMiddle(leaves, last - first);
  return 2 * CORNER + (straight > 0 ? MET : 0) + length + offMiddle(leaves, Math.abs(first + last - 2 * at));
}

/** A node above or below others looks best in their middle. */
function offMiddle(leaves: readonly number[], twice: number): number {
  return leaves.length < 2 ? 0 : (OFF_MIDDLE * twice) / 2;
}

function costOfSpring({ from, to, distance, weight }: Spring, x: Int32Array): number {
  return weight * Math.abs((x[to] as number) - (x[from] as number) - distance);
}

function improveOnce(board: Board): boolean {
  let isImproved = false;
  const { x } = board.shifts;
  for (const { root, leaves } of board.nets) {
    for (const leaf of leaves) {
      const by = (x[leaf] as number) - (x[root] as number);
      if (by !== 0 && (tryToMove(board, root, by) || tryToMove(board, leaf, -by))) isImproved = true;
    }
  }
  return isImproved;
}

/** In all ways in which something may go with it. */
function tryToMove(board: Board, one: number, by: number): boolean {
  const owner = board.ownerOf[one] as number;
  const node = [owner, ...(board.portsOf[owner] as readonly number[])];
  return (
    tryShift(board, hanging(board, [one], false), by) ||
    tryShift(board, node, by) ||
    tryShift(board, hanging(board, node, true), by)
  );
}

/** What is connected straight; with the nodes that it is at, and all that is connected straight to these, or without. */
function hanging(
  { shifts: { x }, nets, netsOf, ownerOf, portsOf }: Board,
  some: readonly number[],
  withNodes: boolean,
) {
  const found = new Set(some);
  for (const v of found) {
    for (const i of netsOf[v] as readonly number[]) {
      const { root, leaves } = nets[i] as Net;
      for (const other of v === root ? leaves : [root]) if (x[other] === x[v]) found.add(other);
    }
    if (!withNodes) continue;
    const owner = ownerOf[v] as number;
    found.add(owner);
    for (const port of portsOf[owner] as readonly number[]) found.add(port);
  }
  return [...found];
}

function tryShift(board: Board, some: readonly number[], by: number): boolean {
  const { shifts, nets, springs, netsOf, springsOf, netCosts, springCosts } = board;
  shift(shifts, some, by);
  const [touchedNets, touchedSprings] = [new Set<number>(), new Set<number>()];
  for (const v of shifts.moved) {
    for (const i of netsOf[v] as readonly number[]) touchedNets.add(i);
    for (const i of springsOf[v] as readonly number[]) touchedSprings.add(i);
  }
  let more = 0;
  for (const i of touchedNets) more += costOfNet(nets[i] as Net, shifts.x) - (netCosts[i] as number);
  for (const i of touchedSprings)
    more += costOfSpring(springs[i] as Spring, shifts.x) - (springCosts[i] as number);
  if (more >= 0) {
    undo(shifts);
    return false;
  }
  for (const i of touchedNets) netCosts[i] = costOfNet(nets[i] as Net, shifts.x);
  for (const i of touchedSprings) springCosts[i] = costOfSpring(springs[i] as Spring, shifts.x);
  return true;
}

/** Borders of frames, inner ones first, and of the whole as near to what is inside as they may be. */
function tighten(
  { tree }: Setting,
  { shifts }: Board,
  variables: Coordinates["solution"]["variables"],
): void {
  const { x, after, before } = shifts;
  const pull = (border: number, isOpening: boolean) => {
    const { start, others, leasts } = isOpening ? after : before;
    let place = isOpening ? Number.POSITIVE_INFINITY : 0;
    for (let k = start[border] as number; k < (start[border + 1] as number); k++) {
      const other = x[others[k] as number] as number;
      const least = leasts[k] as number;
      place = isOpening ? Math.min(place, other - least) : Math.max(place, other + least);
    }
    x[border] = place;
  };
  for (let frame = tree.count - 1; frame >= 0; frame--) {
    if (tree.isFrame[frame] === 0) continue;
    pull(variables.open(frame), true);
    pull(variables.close(frame), false);
  }
  pull(LEFT, true);
  pull(RIGHT, false);
}
