import type { Element, Model, Relationship } from "./model.ts";

/** What an element is in, from its parent outwards. */
export function ancestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = element.parent; at !== undefined; at = at.parent) found.push(at);
  return found;
}

/** How many elements it is in. */
export function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parent; at !== undefined; at = at.parent) depth++;
  return depth;
}

/** Whether an element stands in another, at any depth; nothing stands in itself. */
export function isInside(element: Element, container: Element): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at === container) return true;
  return false;
}

/** Whether they are the same or one stands in the other. */
export function areInLine(a: Element, b: Element): boolean {
  return a === b || isInside(a, b) || isInside(b, a);
}

/** Everything in an element, parents before children, in the order of declaration. */
export function descendants(element: Element): readonly Element[] {
  const found: Element[] = [];
  const open = [...element.children].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i] as Element);
  }
  return found;
}

/** The innermost element that both stand in or are; undefined at the top level. */
export function commonAncestor(a: Element, b: Element): Element | undefined {
  const line = new Set([a, ...ancestors(a)]);
  for (let at: Element | undefined = b; at !== undefined; at = at.parent) if (line.has(at)) return at;
  return undefined;
}

/** The elements that nothing else holds. */
export function topElements(model: Model): readonly Element[] {
  return model.elements.filter((element) => element.parent === undefined);
}

/** Whether the element is of a kind or of one that refines it: `system`, `lambda`, … */
export function isOfKind(element: Element, kind: string): boolean {
  return element.lineage.includes(kind);
}

/** The relationships of each element, in the order of the model. */
export interface RelationshipIndex {
  readonly outgoing: (element: Element) => readonly Relationship[];
  readonly incoming: (element: Element) => readonly Relationship[];
}

const indexes = new WeakMap<Model, RelationshipIndex>();
const none: readonly Relationship[] = [];

/** Made once for a model, on the first question. */
export function relationshipsOf(model: Model): RelationshipIndex {
  const known = indexes.get(model);
  if (known !== undefined) return known;
  const outgoing = new Map<Element, Relationship[]>();
  const incoming = new Map<Element, Relationship[]>();
  for (const relationship of model.relationships) {
    add(outgoing, relationship.from, relationship);
    add(incoming, relationship.to, relationship);
  }
  const made: RelationshipIndex = {
    outgoing: (element) => outgoing.get(element) ?? none,
    incoming: (element) => incoming.get(element) ?? none,
  };
  indexes.set(model, made);
  return made;
}

const byPath = new WeakMap<Model, ReadonlyMap<string, Element>>();

/** The element with a path, if there is one. */
export function elementAt(model: Model, path: string): Element | undefined {
  let known = byPath.get(model);
  if (known === undefined) {
    known = new Map(model.elements.map((element) => [element.path, element]));
    byPath.set(model, known);
  }
  return known.get(path);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
