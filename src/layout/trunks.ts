import type { Link } from "./cycles.ts";
import type { LayoutEdge } from "./graph.ts";
import type { Tree } from "./tree.ts";

/** Edges that share a line from the only node at which all of them begin, or to the only one at which all end. */
export interface Trunk {
  readonly links: readonly number[];
  /** Whether the shared node is above the others. */
  readonly rootIsUpper: boolean;
}

/**
 * Puts edges that ask for it together, the largest trunks first, each edge into one at most. In one trunk all have
 * the same direction, so that it has one beginning or one end, and no two connect the same boxes.
 */
export function findTrunks(
  tree: Tree,
  edges: readonly LayoutEdge[],
  links: readonly Link[],
): readonly Trunk[] {
  const candidates = new Map<number, Trunk & { readonly links: number[] }>();
  const words = new Map<string, number>();
  for (const [i, { edge, upper, lower, reversed }] of links.entries()) {
    const { trunk } = edges[edge] as LayoutEdge;
    if (trunk === undefined) continue;
    const word = words.get(trunk) ?? words.size;
    words.set(trunk, word);
    for (const rootIsUpper of [true, false]) {
      const root = rootIsUpper ? upper : lower;
      if (tree.isFrame[root] === 1) continue;
      const key = (word * tree.count + root) * 4 + (rootIsUpper ? 2 : 0) + (reversed ? 1 : 0);
      const known = candidates.get(key);
      if (known === undefined) candidates.set(key, { links: [i], rootIsUpper });
      else known.links.push(i);
    }
  }
  const taken = new Set<number>();
  const trunks: Trunk[] = [];
  const several = [...candidates.values()].filter(({ links: some }) => some.length > 1);
  const bySize = several.sort((a, b) => b.links.length - a.links.length);
  for (const { links: some, rootIsUpper } of bySize) {
    const others = new Set<number>();
    const free = some.filter((i) => {
      const { upper, lower } = links[i] as Link;
      const other = rootIsUpper ? lower : upper;
      if (taken.has(i) || others.has(other)) return false;
      others.add(other);
      return true;
    });
    if (free.length < 2) continue;
    for (const i of free) taken.add(i);
    trunks.push({ links: free, rootIsUpper });
  }
  return trunks;
}

/** For each link the number of its trunk, -1 where it has none. */
export function trunkOfLinks(trunks: readonly Trunk[], links: number): Int32Array {
  const trunkOf = new Int32Array(links).fill(-1);
  for (const [number, trunk] of trunks.entries()) for (const i of trunk.links) trunkOf[i] = number;
  return trunkOf;
}
