import type { Constraint } from "./network-simplex.ts";

/** Places on a line that keep least distances; what is moved pushes others aside. */
export interface Shifts {
  readonly x: Int32Array;
  /** What must stand after a place, and what before it, with the least distances. */
  readonly after: Neighbours;
  readonly before: Neighbours;
  /** The places that the last shift has moved, and where those were. */
  readonly moved: number[];
  readonly was: Int32Array;
  /** Of each place the shift that has moved it last. */
  readonly stamps: Int32Array;
  stamp: number;
}

/** Compressed rows: the neighbours of `v` are at `start[v]` up to `start[v + 1]`. */
interface Neighbours {
  readonly start: Int32Array;
  readonly others: Int32Array;
  readonly leasts: Int32Array;
}

/** `x` must keep the constraints, and is changed by what follows. */
export function shiftsOf(x: Int32Array, constraints: readonly Constraint[]): Shifts {
  return {
    x,
    after: neighbours(x.length, constraints, "from", "to"),
    before: neighbours(x.length, constraints, "to", "from"),
    moved: [],
    was: new Int32Array(x.length),
    stamps: new Int32Array(x.length),
    stamp: 0,
  };
}

function neighbours(
  count: number,
  constraints: readonly Constraint[],
  here: "from" | "to",
  there: "from" | "to",
): Neighbours {
  const start = new Int32Array(count + 2);
  for (const one of constraints) start[one[here] + 2] = (start[one[here] + 2] as number) + 1;
  for (let i = 1; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  const others = new Int32Array(constraints.length);
  const leasts = new Int32Array(constraints.length);
  for (const one of constraints) {
    const at = start[one[here] + 1] as number;
    start[one[here] + 1] = at + 1;
    others[at] = one[there];
    leasts[at] = one.least;
  }
  return { start, others, leasts };
}

/** Moves all of `places`, and what they push: at most as far, as moving everything keeps all distances. */
export function shift(shifts: Shifts, places: readonly number[], by: number): void {
  const { x, moved } = shifts;
  moved.length = 0;
  shifts.stamp++;
  for (const v of places) put(shifts, v, (x[v] as number) + by);
  const waiting = places.slice();
  for (let v = waiting.pop(); v !== undefined; v = waiting.pop()) push(shifts, v, by > 0, waiting);
}

/** Takes the last shift back. */
export function undo({ x, was, moved }: Shifts): void {
  for (const v of moved) x[v] = was[v] as number;
  moved.length = 0;
}

function put({ x, was, moved, stamps, stamp }: Shifts, v: number, place: number): void {
  if (stamps[v] !== stamp) {
    stamps[v] = stamp;
    was[v] = x[v] as number;
    moved.push(v);
  }
  x[v] = place;
}

function push(shifts: Shifts, v: number, isForward: boolean, waiting: number[]): void {
  const { x } = shifts;
  const { start, others, leasts } = isForward ? shifts.after : shifts.before;
  for (let k = start[v] as number; k < (start[v + 1] as number); k++) {
    const other = others[k] as number;
    const least = leasts[k] as number;
    const place = isForward ? (x[v] as number) + least : (x[v] as number) - least;
    if (isForward ? (x[other] as number) >= place : (x[other] as number) <= place) continue;
    put(shifts, other, place);
    waiting.push(other);
  }
}
