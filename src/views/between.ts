import type { Element } from "../model/model.ts";
import { incident, type ModelIndex, pairOf } from "./model-index.ts";
import type { Nesting } from "./nesting.ts";

/**
 * Numbers, ascending, of the relationships that may show between the elements of a view: both ends lie
 * in one of them, and not in the same one that shows nothing of its inside.
 *
 * What has few relationships is read through. Where that would take longer, each pair is asked for what
 * lies between: so a hub that is a neighbour in every view is not read for each of them.
 */
export function relationshipsAmong(index: ModelIndex, nesting: Nesting): Int32Array {
  const found: number[] = [];
  const isHeavy = (root: Element) => !nesting.frames.has(root) && weight(index, root) > nesting.roots.length;
  const heavy = new Set(nesting.roots.filter(isHeavy));
  for (const root of nesting.roots) if (!heavy.has(root)) readThrough(index, nesting, root, heavy, found);
  const hubs = [...heavy];
  for (const [i, one] of hubs.entries()) {
    for (let j = i; j < hubs.length; j++) {
      for (const number of between(index, one, hubs[j] as Element)) found.push(number);
    }
  }
  return Int32Array.from(found).sort();
}

function weight(index: ModelIndex, element: Element): number {
  return incident(index, index.outgoing, element).length + incident(index, index.incoming, element).length;
}

/** What leads out of a root, and into it from one that is not read through itself. */
function readThrough(
  index: ModelIndex,
  nesting: Nesting,
  root: Element,
  heavy: ReadonlySet<Element>,
  found: number[],
): void {
  const inside = nesting.frames.has(root);
  const at = index.position.get(root);
  for (const number of incident(index, index.outgoing, root)) {
    const other = nesting.rootOf(index.elements[index.to[number] as number] as Element);
    if (other === undefined) continue;
    const isLoop = index.from[number] === at && index.to[number] === at;
    if (other !== root || inside || isLoop) found.push(number);
  }
  if (heavy.size === 0) return;
  for (const number of incident(index, index.incoming, root)) {
    const other = nesting.rootOf(index.elements[index.from[number] as number] as Element);
    if (other !== undefined && heavy.has(other)) found.push(number);
  }
}

/**
 * Every relationship connects one pair of siblings, those that its ends lie in; an element and itself are a
 * pair as well. Those of one pair are chained: there are about as many pairs as relationships.
 */
interface PairIndex {
  /** The last relationship of each pair. */
  readonly last: ReadonlyMap<number, number>;
  /** The one before it of the same pair, or -1. */
  readonly previous: Int32Array;
  /** What was found between two that are no siblings, and took long to find. */
  readonly found: Map<number, readonly number[]>;
}

const pairIndexes = new WeakMap<ModelIndex, PairIndex>();

function pairsOf(index: ModelIndex): PairIndex {
  let pairs = pairIndexes.get(index);
  if (pairs === undefined) {
    const { relationships } = index.model;
    const last = new Map<number, number>();
    const previous = new Int32Array(relationships.length);
    for (const [number, { from, to }] of relationships.entries()) {
      const pair = siblingPair(index, from, to);
      previous[number] = last.get(pair) ?? -1;
      last.set(pair, number);
    }
    pairs = { last, previous, found: new Map() };
    pairIndexes.set(index, pairs);
  }
  return pairs;
}

/** A shorter chain is read each time. */
const LONG = 32;
const nothing: readonly number[] = [];

/** The relationships between two elements, of which neither is in the other, or the loops of one. */
function between(index: ModelIndex, one: Element, other: Element): readonly number[] {
  const { last, previous, found } = pairsOf(index);
  const end = last.get(siblingPair(index, one, other));
  if (end === undefined) return nothing;
  const areSiblings = one.parent === other.parent;
  const known = areSiblings ? undefined : found.get(pairOf(index, one, other));
  if (known !== undefined) return known;
  const numbers: number[] = [];
  let read = 0;
  for (let number = end; number >= 0; number = previous[number] as number) {
    if (areSiblings || connects(index, number, one, other)) numbers.push(number);
    read++;
  }
  if (!areSiblings && read > LONG) found.set(pairOf(index, one, other), numbers);
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

/** The two that lie in the same element, or at the top, and hold one of these each. */
function siblingPair(index: ModelIndex, one: Element, other: Element): number {
  let a = one;
  let b = other;
  while (a.parent !== undefined && !holds(index, a.parent, index.position.get(other) as number)) a = a.parent;
  while (b.parent !== undefined && !holds(index, b.parent, index.position.get(one) as number)) b = b.parent;
  return pairOf(index, a, b);
}
