import {
  accept,
  type Branching,
  type Costs,
  changeOf,
  costsOf,
  OFF_MIDDLE,
  type Term,
} from "./bend-costs.ts";
import { type Coordinates, coordinatesFrom, LEFT, RIGHT, type Setting, weightOf } from "./coordinates.ts";
import { type Extent, sideOf } from "./extents.ts";
import { type Hop, type Item, portsOf, rootOf } from "./layers.ts";
import type { Constraint } from "./network-simplex.ts";
import { type Shifts, shift, shiftsOf, undo } from "./shifts.ts";

/** What a unit of width costs, of a frame and of all; one of being off the middle costs 1. */
const FRAME = 2;
const WHOLE = 5;
/** More hops are not worth the time; nor is to try everything more often, nor to move more at once. */
const MOST_HOPS = 400;
const MOST_PASSES = 4;
const MOST_MOVED = 80;
const MOST_NARROWER = 12;

/** All that may move has a number: variables of the coordinates first, then the ports of nodes. */
interface Board {
  readonly shifts: Shifts;
  readonly costs: Costs;
  /** Of each hop, the places at which its ends are. */
  readonly outs: Int32Array;
  readonly intos: Int32Array;
  /** The ports of a node, and the node of a port: nothing and itself for everything else. */
  readonly portsOf: readonly (readonly number[])[];
  readonly ownerOf: readonly number[];
  /** The hops at each place. */
  readonly hopsOf: readonly (readonly number[])[];
}

/**
 * Network simplex finds the shortest lines, and any of those that are as short: this finds those with fewer corners.
 * A line that bends is made straight by moving one of its ends, alone, with its node, or with all that hangs on
 * that straight, and by pushing aside what is in the way, wherever this costs less than the corners. The whole
 * becomes at most as many cells wider as there are to `spare`. Sets the ports of all hops.
 */
export function straightenLines(setting: Setting, coordinates: Coordinates, spare = 0): Coordinates {
  const { hops, axis } = setting;
  if (hops.length > MOST_HOPS) return coordinates;
  const board = boardOf(setting, coordinates, spare);
  for (let pass = 0; pass < MOST_PASSES && improveOnce(board, pass === 0); pass++);
  narrow(board);
  const { solution } = coordinates;
  const { x } = board.shifts;
  const offset = (port: number) =>
    ((x[port] as number) - (x[board.ownerOf[port] as number] as number)) * axis.unit;
  for (let i = 0; i < hops.length; i++) {
    const hop = hops[i] as Hop;
    hop.out = offset(board.outs[i] as number);
    hop.into = offset(board.intos[i] as number);
  }
  tighten(setting, board, solution.variables);
  return coordinatesFrom(setting, { ...solution, x });
}

function boardOf(setting: Setting, { solution, size }: Coordinates, spare: number): Board {
  const { hops, items, tree, axis } = setting;
  const { variables } = solution;
  const of = (item: Item) => variables.of[item.index] as number;
  const numberOf = new Map(hops.map((hop, i) => [hop, i]));
  const outs = Int32Array.from(hops, (hop) => of(hop.upper));
  const intos = Int32Array.from(hops, (hop) => of(hop.lower));
  const places = [...solution.x];
  const ownerOf = places.map((_, v) => v);
  const ports: number[][] = places.map(() => []);
  const constraints = solution.constraints.slice();
  constraints.push({ from: RIGHT, to: LEFT, least: -Math.ceil((size - 1 + spare) / axis.unit) });
  const terms: Term[] = [];
  const addPorts = (node: number, hopsThere: readonly Hop[], end: "out" | "into", range: Range) => {
    let last: number | undefined;
    for (const port of portsOf(hopsThere)) {
      const own = places.length;
      const offset = (port[0] as Hop)[end] / axis.unit;
      places.push((places[node] as number) + offset);
      ownerOf.push(node);
      ports.push([]);
      ports[node]?.push(own);
      for (const hop of port) (end === "out" ? outs : intos)[numberOf.get(hop) as number] = own;
      constraints.push(...within(range, node, own, offset));
      if (last !== undefined) constraints.push({ from: last, to: own, least: 1 });
      terms.push({ from: node, to: own, distance: offset, weight: OFF_MIDDLE, corners: 0 });
      last = own;
    }
  };
  for (const item of items) {
    if (item.kind !== "node") continue;
    const range = rangeOf(setting, item);
    addPorts(of(item), item.down, "out", range);
    addPorts(of(item), item.up, "into", range);
  }
  for (let frame = 0; frame < tree.count; frame++) {
    if (tree.isFrame[frame] === 0) continue;
    const [from, to] = [variables.open(frame), variables.close(frame)];
    terms.push({ from, to, distance: 0, weight: FRAME, corners: 0 });
  }
  terms.push({ from: LEFT, to: RIGHT, distance: 0, weight: WHOLE, corners: 0 });
  const x = Int32Array.from(places);
  const branchings = addLines(hops, outs, intos, numberOf, terms);
  const hopsOf: number[][] = places.map(() => []);
  for (let i = 0; i < hops.length; i++) {
    hopsOf[outs[i] as number]?.push(i);
    hopsOf[intos[i] as number]?.push(i);
  }
  const costs = costsOf(terms, branchings, x);
  return { shifts: shiftsOf(x, constraints), costs, outs, intos, portsOf: ports, ownerOf, hopsOf };
}

/** Where on its node a port may be, in units from the reference line. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function rangeOf({ extents, axis }: Setting, { index }: Item): Range {
  const { from, to } = sideOf(extents[index] as Extent);
  return { from: Math.ceil(from / axis.unit), to: Math.floor(to / axis.unit) };
}

function within({ from, to }: Range, node: number, port: number, offset: number): readonly Constraint[] {
  return [
    { from: node, to: port, least: Math.min(from, offset) },
    { from: port, to: node, least: -Math.max(to, offset) },
  ];
}

/** What lines cost: those that do not branch are added to the terms, the others given back. */
function addLines(
  hops: readonly Hop[],
  outs: Int32Array,
  intos: Int32Array,
  numberOf: ReadonlyMap<Hop, number>,
  terms: Term[],
): readonly Branching[] {
  const branchings: Branching[] = [];
  for (let i = 0; i < hops.length; i++) {
    const hop = hops[i] as Hop;
    const { net } = hop;
    const [from, to] = [outs[i] as number, intos[i] as number];
    // An edge that passes layers as one variable never bends there.
    if (net.length === 1 && from !== to)
      terms.push({ from, to, distance: 0, weight: weightOf(hop), corners: 2 });
    if (net.length === 1 || net[0] !== hop) continue;
    const isSplit = rootOf(hop) === hop.upper;
    const leaves = net.map((one) => (isSplit ? intos : outs)[numberOf.get(one) as number] as number);
    branchings.push({ root: isSplit ? from : to, leaves, weights: net.map(weightOf) });
  }
  return branchings;
}

function improveOnce(board: Board, withNodes: boolean): boolean {
  const { outs, intos } = board;
  const { x } = board.shifts;
  let isImproved = false;
  for (let i = 0; i < outs.length; i++) {
    const [out, into] = [outs[i] as number, intos[i] as number];
    const by = (x[into] as number) - (x[out] as number);
    if (by !== 0 && (tryToMove(board, out, by, withNodes) || tryToMove(board, into, -by, withNodes)))
      isImproved = true;
  }
  return part(board) || isImproved;
}

function tryToMove(board: Board, one: number, by: number, withNodes: boolean): boolean {
  return (
    tryShift(board, hanging(board, one, false), by) ||
    (withNodes && tryShift(board, hanging(board, one, true), by))
  );
}

/** Branches on both sides of a straight one would meet it and the root in one cell: the root goes beside it. */
function part(board: Board): boolean {
  const { x } = board.shifts;
  let isImproved = false;
  for (const { root, leaves } of board.costs.branchings) {
    const isMet = leaves.length > 2 && leaves.some((leaf) => x[leaf] === x[root]);
    if (isMet && [1, -1].some((by) => tryShift(board, withNode(board, root), by))) isImproved = true;
  }
  return isImproved;
}

function withNode({ ownerOf, portsOf: ports }: Board, one: number): readonly number[] {
  const owner = ownerOf[one] as number;
  return [owner, ...(ports[owner] as readonly number[])];
}

/** Lines whose labels reach furthest go nearer to the beginning, with all of the line that is straight. */
function narrow(board: Board): void {
  const { x, before } = board.shifts;
  for (let tries = 0; tries < MOST_NARROWER; tries++) {
    const pulled = new Set([RIGHT]);
    for (let k = before.start[RIGHT] as number; k < (before.start[RIGHT + 1] as number); k++) {
      const last = before.others[k] as number;
      if (last === LEFT || (x[last] as number) + (before.leasts[k] as number) < (x[RIGHT] as number))
        continue;
      for (const one of hanging(board, last, false)) pulled.add(one);
    }
    if (!tryShift(board, [...pulled], -1)) return;
  }
}

/** What is connected straight; with the nodes that it is at, and all that is connected straight to these, or without. */
function hanging(board: Board, one: number, withNodes: boolean): readonly number[] {
  const { shifts, outs, intos, hopsOf, ownerOf } = board;
  const { x } = shifts;
  const found = new Set([one]);
  for (const v of found) {
    for (const i of hopsOf[v] as readonly number[]) {
      const other = outs[i] === v ? (intos[i] as number) : (outs[i] as number);
      if (x[other] === x[v]) found.add(other);
    }
    if (!withNodes) continue;
    const owner = ownerOf[v] as number;
    found.add(owner);
    for (const port of board.portsOf[owner] as readonly number[]) found.add(port);
  }
  return [...found];
}

function tryShift({ shifts, costs }: Board, some: readonly number[], by: number): boolean {
  if (some.length > MOST_MOVED || !shift(shifts, some, by, MOST_MOVED)) return false;
  if (changeOf(costs, shifts.x, shifts.moved, shifts.count) >= 0) {
    undo(shifts);
    return false;
  }
  accept(costs, shifts.x);
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
