import type { Element } from "../model/model.ts";
import { incident, type ModelIndex } from "./model-index.ts";
import type { Nesting } from "./nesting.ts";

/**
 * Numbers, ascending, of the relationships that may show between the elements of a view: both ends lie
 * in one of them, and not in the same one that shows nothing of its inside.
 *
 * What has few relationships is read through. Where that would take longer, each pair is asked for what
 * lies between: so a hub that is a neighbour in every view is not read for each of them.
 */
export function relationshipsAmong(index: ModelIndex, nesting: Nesting): readonly number[] {
  const found = new Set<number>();
  const heavy: Element[] = [];
  for (const root of nesting.roots) {
    if (nesting.frames.has(root) || weight(index, root) <= nesting.roots.length) {
      readThrough(index, nesting, root, found);
    } else {
      heavy.push(root);
    }
  }
  for (const [i, one] of heavy.entries()) {
    for (let j = i; j < heavy.length; j++) {
      for (const number of between(index, one, heavy[j] as Element)) found.add(number);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function weight(index: ModelIndex, element: Element): number {
  return incident(index, index.outgoing, element).length + incident(index, index.incoming, element).length;
}

function readThrough(index: ModelIndex, nesting: Nesting, root: Element, found: Set<number>): void {
  const inside = nesting.frames.has(root);
  const at = index.position.get(root);
  const read = (numbers: Int32Array, otherEnds: Int32Array) => {
    for (const number of numbers) {
      const other = nesting.rootOf(index.elements[otherEnds[number] as number] as Element);
      if (other === undefined) continue;
      const isLoop = index.from[number] === at && index.to[number] === at;
      if (other !== root || inside || isLoop) found.add(number);
    }
  };
  read(incident(index, index.outgoing, root), index.to);
  read(incident(index, index.incoming, root), index.from);
}

/**
 * Every relationship connects one pair of siblings, those that its ends lie in: numbers by that pair. An
 * element and itself are a pair as well.
 */
interface PairIndex {
  readonly bySiblings: ReadonlyMap<number, readonly number[]>;
  /** What was found between two that are no siblings, and took long to find. */
  readonly found: Map<number, readonly number[]>;
}

const pairIndexes = new WeakMap<ModelIndex, PairIndex>();

function pairsOf(index: ModelIndex): PairIndex {
  let pairs = pairIndexes.get(index);
  if (pairs === undefined) {
    const bySiblings = new Map<number, number[]>();
    for (const [number, { from, to }] of index.model.relationships.entries()) {
      const key = siblingKey(index, from, to);
      const same = bySiblings.get(key);
      if (same === undefined) bySiblings.set(key, [number]);
      else same.push(number);
    }
    pairs = { bySiblings, found: new Map() };
    pairIndexes.set(index, pairs);
  }
  return pairs;
}

/** A shorter list is looked through each time. */
const LONG = 32;
const nothing: readonly number[] = [];

/** The relationships between two elements, of which neither is in the other, or the loops of one. */
function between(index: ModelIndex, one: Element, other: Element): readonly number[] {
  const { bySiblings, found } = pairsOf(index);
  const candidates = bySiblings.get(siblingKey(index, one, other));
  if (candidates === undefined) return nothing;
  if (one.parent === other.parent) return candidates;
  const key = pairKey(index, one, other);
  const known = found.get(key);
  if (known !== undefined) return known;
  const numbers = candidates.filter((number) => connects(index, number, one, other));
  if (candidates.length > LONG) found.set(key, numbers);
  return numbers;
}

function connects(index: ModelIndex, number: number, one: Element, other: Element): boolean {
  const from = index.from[number] as number;
  const to = index.to[number] as number;
  return (
    (holds(index, one, from) && holds(index, other, to)) ||
    (holds(index, one, to) && holds(index, other, from))
  );
}

function holds(index: ModelIndex, element: Element, position: number): boolean {
  const start = index.position.get(element) as number;
  return position >= start && position < (index.end[start] as number);
}

/** The key of the two that lie in the same element, or at the top, and hold one of these each. */
function siblingKey(index: ModelIndex, one: Element, other: Element): number {
  let a = one;
  let b = other;
  while (a.parent !== undefined && !holds(index, a.parent, index.position.get(other) as number)) a = a.parent;
  while (b.parent !== undefined && !holds(index, b.parent, index.position.get(one) as number)) b = b.parent;
  return pairKey(index, a, b);
}

function pairKey(index: ModelIndex, one: Element, other: Element): number {
  const a = index.position.get(one) as number;
  const b = index.position.get(other) as number;
  return Math.min(a, b) * index.elements.length + Math.max(a, b);
}
