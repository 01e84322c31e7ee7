import type { Element, Model, Relationship } from "../../model/model.ts";
import { isInside } from "../../model/queries.ts";

/** What each element and all that is in it depends on outside of it, and what depends on it, in the order of the model. */
interface Neighbours {
  readonly used: (element: Element) => readonly Element[];
  readonly users: (element: Element) => readonly Element[];
}

export function neighboursOf(model: Model): Neighbours {
  const outgoing = new Map<Element, Relationship[]>();
  const incoming = new Map<Element, Relationship[]>();
  for (const relationship of model.relationships) {
    add(outgoing, relationship.from, relationship);
    add(incoming, relationship.to, relationship);
  }
  const others = (element: Element, index: ReadonlyMap<Element, Relationship[]>, end: "from" | "to") => {
    const all = withContent(element).flatMap((one) => index.get(one) ?? []);
    const met = new Set(all.map((relationship) => relationship[end]));
    return [...met].filter((one) => one !== element && !isInside(one, element));
  };
  return {
    used: (element) => others(element, outgoing, "to"),
    users: (element) => others(element, incoming, "from"),
  };
}

/** An element and all that is in it. As deep as elements nest, which the parser bounds. */
function withContent(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(withContent)];
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
