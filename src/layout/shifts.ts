import type { Constraint } from "./network-simplex.ts";

/** Places on a line that keep least distances; what is moved pushes others aside. */
export interface Shifts {
  readonly x: Int32Array;
  /** What must stand after a place, and what before it, with the least distances. */
  readonly after: Neighbours;
  readonly before: Neighbours;
  /** The places that the last shift has moved, as many as `count`, and where those were. */
  readonly moved: Int32Array;
  count: number;
  readonly was: Int32Array;
  /** Of each place the shift that has moved it last. */
  readonly stamps: Int32Array;
  stamp: number;
}

/** Compressed rows: the neighbours of `v` are from `start[v]` up to `start[v + 1]`. */
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
    moved: new Int32Array(x.length),
    count: 0,
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

/**
 * Moves all of `places`, and what they push: at most as far, as moving everything keeps all distances. Where more
 * than `most` would have to move, nothing is, and the answer is false.
 */
export function shift(shifts: Shifts, places: readonly number[], by: number, most: number): boolean {
  const { x, moved, was, stamps } = shifts;
  const { start, others, leasts } = by > 0 ? shifts.after : shifts.before;
  const stamp = ++shifts.stamp;
  let count = 0;
  for (const v of places) {
    stamps[v] = stamp;
    was[v] = x[v] as number;
    x[v] = (x[v] as number) + by;
    moved[count++] = v;
  }
  const waiting = places.slice();
  for (let v = waiting.pop(); v !== undefined && count <= most; v = waiting.pop()) {
    const end = start[v + 1] as number;
    for (let k = start[v] as number; k < end; k++) {
      const other = others[k] as number;
      const least = leasts[k] as number;
      const place = by > 0 ? (x[v] as number) + least : (x[v] as number) - least;
      if (by > 0 ? (x[other] as number) >= place : (x[other] as number) <= place) continue;
      if (stamps[other] !== stamp) {
        stamps[other] = stamp;
        was[other] = x[other] as number;
        moved[count++] = other;
      }
      x[other] = place;
      waiting.push(other);
    }
  }
  shifts.count = count;
  if (count <= most) return true;
  undo(shifts);
  return false;
}

/** Takes the last shift back. */
export function undo(shifts: Shifts): void {
  const { x, was, moved } = shifts;
  for (let i = 0; i < shifts.count; i++) x[moved[i] as number] = was[moved[i] as number] as number;
  shifts.count = 0;
}
