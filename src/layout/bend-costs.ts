/** What corners, units of line, and units by which something is off its middle cost, compared to each other. */
export const CORNER = 8;
export const OFF_MIDDLE = 1;
/** Four lines that meet in one cell would look like a crossing, so that they need a track more. */
const MET = 4 * CORNER;

/** Costs `weight` for each unit that `to` is from where it should be behind `from`, and `corners` as soon as it is. */
export interface Term {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
  readonly weight: number;
  readonly corners: number;
}

/** Lines that branch at `root`. */
export interface Branching {
  readonly root: number;
  readonly leaves: readonly number[];
  readonly weights: readonly number[];
}

/** What the places of things cost, kept by parts so that a change is counted where it happens. */
export interface Costs {
  readonly terms: readonly Term[];
  readonly branchings: readonly Branching[];
  /** Of each part as it was accepted last; branchings follow the terms. */
  readonly accepted: Float64Array;
  /** Compressed rows: the parts of place `v` are from `start[v]` up to `start[v + 1]`. */
  readonly start: Int32Array;
  readonly parts: Int32Array;
  /** The parts that the last change has touched, as many as `count`. */
  readonly touched: Int32Array;
  count: number;
  readonly stamps: Int32Array;
  stamp: number;
}

export function costsOf(terms: readonly Term[], branchings: readonly Branching[], x: Int32Array): Costs {
  const all = terms.length + branchings.length;
  const start = new Int32Array(x.length + 2);
  const each = (visit: (place: number, part: number) => void) => {
    for (let i = 0; i < terms.length; i++) {
      visit((terms[i] as Term).from, i);
      visit((terms[i] as Term).to, i);
    }
    for (let i = 0; i < branchings.length; i++) {
      const { root, leaves } = branchings[i] as Branching;
      visit(root, terms.length + i);
      for (const leaf of leaves) visit(leaf, terms.length + i);
    }
  };
  let count = 0;
  each((place) => {
    start[place + 2] = (start[place + 2] as number) + 1;
    count++;
  });
  for (let i = 1; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  const parts = new Int32Array(count);
  each((place, part) => {
    const at = start[place + 1] as number;
    start[place + 1] = at + 1;
    parts[at] = part;
  });
  const costs: Costs = {
    terms,
    branchings,
    accepted: new Float64Array(all),
    start,
    parts,
    touched: new Int32Array(all),
    count: 0,
    stamps: new Int32Array(all),
    stamp: 0,
  };
  for (let part = 0; part < all; part++) costs.accepted[part] = costOf(costs, part, x);
  return costs;
}

/** How much more everything costs since these places, the first `count` of `moved`, have moved. */
export function changeOf(costs: Costs, x: Int32Array, moved: Int32Array, count: number): number {
  const { start, parts, touched, stamps, accepted } = costs;
  const stamp = ++costs.stamp;
  let more = 0;
  costs.count = 0;
  for (let i = 0; i < count; i++) {
    const v = moved[i] as number;
    const end = start[v + 1] as number;
    for (let k = start[v] as number; k < end; k++) {
      const part = parts[k] as number;
      if (stamps[part] === stamp) continue;
      stamps[part] = stamp;
      touched[costs.count++] = part;
      more += costOf(costs, part, x) - (accepted[part] as number);
    }
  }
  return more;
}

/** What has changed is how it is from now on. */
export function accept(costs: Costs, x: Int32Array): void {
  for (let i = 0; i < costs.count; i++) {
    const part = costs.touched[i] as number;
    costs.accepted[part] = costOf(costs, part, x);
  }
}

function costOf({ terms, branchings }: Costs, part: number, x: Int32Array): number {
  if (part >= terms.length) return costOfBranching(branchings[part - terms.length] as Branching, x);
  const { from, to, distance, weight, corners } = terms[part] as Term;
  const off = Math.abs((x[to] as number) - (x[from] as number) - distance);
  return off === 0 ? 0 : corners * CORNER + weight * off;
}

/** One corner where it ends in a straight branch, else two; and a node looks best in the middle of all branches. */
function costOfBranching({ root, leaves, weights }: Branching, x: Int32Array): number {
  const at = x[root] as number;
  let first = at;
  let last = at;
  let length = 0;
  let isMet = false;
  for (let i = 0; i < leaves.length; i++) {
    const leaf = x[leaves[i] as number] as number;
    if (leaf === at) isMet = true;
    else if (leaf < first) first = leaf;
    else if (leaf > last) last = leaf;
    length += Math.abs(leaf - at) * (weights[i] as number);
  }
  if (first === last) return 0;
  const offMiddle = (OFF_MIDDLE * Math.abs(first + last - 2 * at)) / 2;
  if (first === at || last === at) return (isMet ? 1 : 2) * CORNER + length + offMiddle;
  return 2 * CORNER + (isMet ? MET : 0) + length + offMiddle;
}
