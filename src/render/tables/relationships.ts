import type { Element, Model, Relationship } from "../../model/model.ts";

/** The relationships of each element, in the order of the model. */
interface RelationshipIndex {
  readonly outgoing: (element: Element) => readonly Relationship[];
  readonly incoming: (element: Element) => readonly Relationship[];
}

export function relationshipsOf(model: Model): RelationshipIndex {
  const outgoing = new Map<Element, Relationship[]>();
  const incoming = new Map<Element, Relationship[]>();
  for (const relationship of model.relationships) {
    add(outgoing, relationship.from, relationship);
    add(incoming, relationship.to, relationship);
  }
  return {
    outgoing: (element) => outgoing.get(element) ?? [],
    incoming: (element) => incoming.get(element) ?? [],
  };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
