import type { Element, Model, Relationship } from "../model/model.ts";

/**
 * What every view asks of a model, found once: elements numbered in preorder, so that a subtree is a
 * range of numbers, and relationships sorted by their ends, so that those of a subtree are a range too.
 */
export interface ModelIndex {
  readonly model: Model;
  /** In preorder: parents before their children, siblings in the order of declaration. */
  readonly elements: readonly Element[];
  readonly position: ReadonlyMap<Element, number>;
  /** By position: the position behind the last descendant. */
  readonly end: Int32Array;
  /** By number of the relationship in the model: the positions of its ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly outgoing: Incidence;
  readonly incoming: Incidence;
}

/** Relationships sorted by one end (compressed rows): those of position `p` are `items[starts[p]…starts[p+1]]`. */
export interface Incidence {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

const known = new WeakMap<Model, ModelIndex>();

export function indexOf(model: Model): ModelIndex {
  let index = known.get(model);
  if (index === undefined) {
    index = buildIndex(model);
    known.set(model, index);
  }
  return index;
}

function buildIndex(model: Model): ModelIndex {
  const elements = inPreorder(model.elements);
  const position = new Map<Element, number>();
  for (const [at, element] of elements.entries()) position.set(element, at);
  const from = positionsOf(model.relationships, position, (r) => r.from);
  const to = positionsOf(model.relationships, position, (r) => r.to);
  return {
    model,
    elements,
    position,
    end: subtreeEnds(elements, position),
    from,
    to,
    outgoing: sortByEnd(from, elements.length),
    incoming: sortByEnd(to, elements.length),
  };
}

function inPreorder(all: readonly Element[]): Element[] {
  const ordered: Element[] = [];
  const waiting = all.filter((element) => element.parent === undefined).reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    ordered.push(element);
    for (let i = element.children.length - 1; i >= 0; i--) waiting.push(element.children[i] as Element);
  }
  return ordered;
}

function subtreeEnds(elements: readonly Element[], position: ReadonlyMap<Element, number>): Int32Array {
  const end = new Int32Array(elements.length);
  for (let at = elements.length - 1; at >= 0; at--) {
    end[at] = Math.max(end[at] as number, at + 1);
    const parent = elements[at]?.parent;
    const above = parent === undefined ? undefined : position.get(parent);
    if (above !== undefined) end[above] = Math.max(end[above] as number, end[at] as number);
  }
  return end;
}

function positionsOf(
  relationships: readonly Relationship[],
  position: ReadonlyMap<Element, number>,
  endOf: (relationship: Relationship) => Element,
): Int32Array {
  const positions = new Int32Array(relationships.length);
  for (const [at, relationship] of relationships.entries()) {
    positions[at] = position.get(endOf(relationship)) as number;
  }
  return positions;
}

/** A counting sort, which keeps the order of the model among relationships of one element. */
function sortByEnd(ends: Int32Array, count: number): Incidence {
  const starts = new Int32Array(count + 1);
  for (const end of ends) starts[end + 1] = (starts[end + 1] as number) + 1;
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice(0, count);
  const items = new Int32Array(ends.length);
  for (let relationship = 0; relationship < ends.length; relationship++) {
    const end = ends[relationship] as number;
    items[next[end] as number] = relationship;
    next[end] = (next[end] as number) + 1;
  }
  return { starts, items };
}

/** Whether an element is another one or somewhere in it. */
export function isWithin(index: ModelIndex, element: Element, around: Element): boolean {
  const at = index.position.get(element) as number;
  const start = index.position.get(around) as number;
  return at >= start && at < (index.end[start] as number);
}

/** An element and everything in it, in preorder. */
export function subtree(index: ModelIndex, element: Element): readonly Element[] {
  const start = index.position.get(element) as number;
  return index.elements.slice(start, index.end[start]);
}

/** Numbers of the relationships that begin, or end, in the subtree of an element. */
export function incident(index: ModelIndex, incidence: Incidence, element: Element): Int32Array {
  const start = index.position.get(element) as number;
  const end = index.end[start] as number;
  return incidence.items.subarray(incidence.starts[start], incidence.starts[end]);
}

/** A number for two elements, the same whichever comes first. */
export function pairOf(index: ModelIndex, one: Element, other: Element): number {
  const a = index.position.get(one) as number;
  const b = index.position.get(other) as number;
  return Math.min(a, b) * index.elements.length + Math.max(a, b);
}
