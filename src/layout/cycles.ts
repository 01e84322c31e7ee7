import { liftToSiblings, type Tree } from "./tree.ts";

/** An edge with the direction in which it is laid out: from the upper to the lower box. */
export interface Link {
  /** Its place in the list of edges. */
  readonly edge: number;
  readonly upper: number;
  readonly lower: number;
  /** The boxes next to each other in the hierarchy that it connects, which are what is ranked. */
  readonly upperSibling: number;
  readonly lowerSibling: number;
  /** Laid out against its own direction. */
  readonly reversed: boolean;
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * Turns edges around until nothing leads back to where it came from, separately inside every frame: edges count
 * there as edges between the siblings that hold their ends. The order of the boxes decides what is turned:
 * a depth first search from what nothing leads to. Edges from a box to itself are left out.
 */
export function removeCycles(tree: Tree, edges: readonly Ends[]): readonly Link[] {
  const lifted = edges.map(({ from, to }) => (from === to ? undefined : liftToSiblings(tree, from, to)));
  const reversed = backward(tree, lifted);
  const links: Link[] = [];
  for (const [edge, siblings] of lifted.entries()) {
    if (siblings === undefined) continue;
    const [a, b] = siblings;
    const { from, to } = edges[edge] as Ends;
    const isReversed = reversed.has(a * tree.count + b);
    links.push(
      isReversed
        ? { edge, upper: to, lower: from, upperSibling: b, lowerSibling: a, reversed: true }
        : { edge, upper: from, lower: to, upperSibling: a, lowerSibling: b, reversed: false },
    );
  }
  return links;
}

/** The pairs of siblings, as one number each, that are laid out from the second to the first. */
function backward(
  tree: Tree,
  lifted: readonly (readonly [number, number] | undefined)[],
): ReadonlySet<number> {
  const weights: Map<number, number>[] = Array.from({ length: tree.count }, () => new Map());
  for (const pair of lifted) {
    if (pair === undefined) continue;
    const [a, b] = pair;
    weights[a]?.set(b, (weights[a]?.get(b) ?? 0) + 1);
  }
  const reversed = new Set<number>();
  const successors = weights.map((targets, a) =>
    [...targets.keys()].sort((b, c) => b - c).filter((b) => keepsAgainst(weights, a, b)),
  );
  for (const [a, b] of backEdges(successors)) reversed.add(a * tree.count + b);
  // What lost against its opposite goes where that goes.
  for (const [a, targets] of weights.entries())
    for (const b of targets.keys())
      if (!keepsAgainst(weights, a, b) && !reversed.has(b * tree.count + a)) reversed.add(a * tree.count + b);
  return reversed;
}

/** Of two that lead to each other, the direction with more edges stays, else that of the order. */
function keepsAgainst(weights: readonly ReadonlyMap<number, number>[], a: number, b: number): boolean {
  const there = weights[a]?.get(b) ?? 0;
  const back = weights[b]?.get(a) ?? 0;
  return there > back || (there === back && a < b);
}

function backEdges(successors: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const back: (readonly [number, number])[] = [];
  const isEntered = new Uint8Array(successors.length);
  for (const targets of successors) for (const b of targets) isEntered[b] = 1;
  const state = new Uint8Array(successors.length);
  const visit = (root: number) => {
    const path: { readonly at: number; next: number }[] = [{ at: root, next: 0 }];
    state[root] = 1;
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = successors[top.at]?.[top.next++];
      if (target === undefined) {
        state[top.at] = 2;
        path.pop();
      } else if (state[target] === 1) {
        back.push([top.at, target]);
      } else if (state[target] === 0) {
        state[target] = 1;
        path.push({ at: target, next: 0 });
      }
    }
  };
  for (let a = 0; a < successors.length; a++) if (state[a] === 0 && isEntered[a] === 0) visit(a);
  for (let a = 0; a < successors.length; a++) if (state[a] === 0) visit(a);
  return back;
}
