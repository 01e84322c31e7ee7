import type {
  BaseKind,
  Element,
  Group,
  Model,
  NodeSelector,
  Relationship,
  RelationshipKind,
  Selector,
  Style,
  ViewDeclaration,
  ViewPredicate,
  ViewSubject,
} from "../../../src/model/model.ts";
import type { Source, Span } from "../../../src/text/source.ts";

/** An element of a sketch: a kind, or a kind with what else matters and what is in it. */
export type Sketch = BaseKind | SketchedElement;

interface SketchedElement {
  readonly kind: BaseKind;
  readonly title?: string;
  readonly group?: string;
  readonly tags?: readonly string[];
  readonly style?: Style;
  readonly technology?: readonly string[];
  readonly children?: Readonly<Record<string, Sketch>>;
}

const source: Source = { path: "sketch.arch", text: "" };
export const span: Span = { source, start: 0, end: 0 };

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Builds a model from elements by id and relationships such as `a -> b.c: says [HTTP] #tag`. */
export function sketch(
  tree: Readonly<Record<string, Sketch>>,
  relationships: readonly string[] = [],
  more: Partial<Model> = {},
): Model {
  const elements: Element[] = [];
  const groups = new Map<string, Group>();
  const waiting = Object.entries(tree).map(([id, one]) => ({
    id,
    one,
    parent: undefined as Element | undefined,
  }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { id, parent } = next;
    const said = typeof next.one === "string" ? { kind: next.one } : next.one;
    const element = elementFrom(id, said, parent, groups);
    elements.push(element);
    (parent?.children as Element[] | undefined)?.push(element);
    for (const [child, one] of Object.entries(said.children ?? {}))
      waiting.push({ id: child, one, parent: element });
  }
  const byPath = new Map(elements.map((element) => [element.path, element]));
  return {
    workspace: { properties: [], links: [] },
    kinds: [],
    elements,
    groups: [...groups.values()],
    relationships: relationships.map((line) => relationshipFrom(line, byPath)),
    interfaces: [],
    entities: [],
    enums: [],
    flows: [],
    stateMachines: [],
    environments: [],
    views: [],
    styles: [],
    codebases: [],
    rules: [],
    documents: [],
    records: [],
    concerns: [],
    ...more,
  };
}

function elementFrom(
  id: string,
  said: SketchedElement,
  parent: Element | undefined,
  groups: Map<string, Group>,
): Element {
  const element: Writable<Element> = {
    id,
    path: parent === undefined ? id : `${parent.path}.${id}`,
    span,
    base: said.kind,
    kind: said.kind,
    lineage: [said.kind],
    title: said.title ?? id,
    technology: said.technology ?? [],
    responsibilities: [],
    tags: said.tags ?? [],
    links: [],
    style: said.style ?? {},
    properties: [],
    code: [],
    provides: [],
    requires: [],
    integration: {},
    children: [],
  };
  if (parent !== undefined) element.parent = parent;
  if (said.group !== undefined) element.group = groupFrom(said.group, parent, groups);
  return element;
}

/** `a/b`: group b in group a. */
function groupFrom(name: string, parent: Element | undefined, groups: Map<string, Group>): Group {
  const key = `${parent?.path ?? ""}~${name}`;
  const known = groups.get(key);
  if (known !== undefined) return known;
  const slash = name.lastIndexOf("/");
  const group: Group = {
    key,
    title: name.slice(slash + 1),
    span,
    ...(parent !== undefined && { parent }),
    ...(slash > 0 && { group: groupFrom(name.slice(0, slash), parent, groups) }),
  };
  groups.set(key, group);
  return group;
}

const arrows: Readonly<Record<string, RelationshipKind>> = { "->": "sync", "~>": "async", "<->": "both" };

function relationshipFrom(line: string, byPath: ReadonlyMap<string, Element>): Relationship {
  const match = /^(\S+) (->|~>|<->) ([^\s:]+)(?:: ([^[#]*))?(?:\[(.*)\])?\s*(?:#(\S+))?$/.exec(line);
  if (match === null) throw new Error(`no relationship: ${line}`);
  const [, from, arrow, to, description, technology, tag] = match;
  return {
    from: find(byPath, from as string),
    to: find(byPath, to as string),
    kind: arrows[arrow as string] as RelationshipKind,
    ...(description !== undefined && { description: description.trim() }),
    technology: technology === undefined ? [] : [technology],
    tags: tag === undefined ? [] : [tag],
    carries: [],
    links: [],
    properties: [],
    style: {},
    origin: "declared",
    span,
  };
}

function find(byPath: ReadonlyMap<string, Element>, path: string): Element {
  const element = byPath.get(path);
  if (element === undefined) throw new Error(`no element: ${path}`);
  return element;
}

export function at(model: Model, path: string): Element {
  return find(new Map(model.elements.map((element) => [element.path, element])), path);
}

export function viewOf(subject: ViewSubject, more: Partial<ViewDeclaration> = {}): ViewDeclaration {
  return { key: "view", subject, predicates: [], highlight: [], span, ...more };
}

export function include(...selectors: readonly Selector[]): ViewPredicate[] {
  return selectors.map((selector) => ({ effect: "include", selector }));
}

export function exclude(...selectors: readonly Selector[]): ViewPredicate[] {
  return selectors.map((selector) => ({ effect: "exclude", selector }));
}

export const usual: Selector = { kind: "usual", span };

export function only(what: NodeSelector): Selector {
  return { kind: "nodes", what, span };
}

export function beside(of: NodeSelector, direction: "in" | "out" | "both" = "both"): Selector {
  return { kind: "neighbours", of, direction, span };
}

export function related(from: NodeSelector, to: NodeSelector): Selector {
  return { kind: "relationships", from, to, span };
}

/** `shop`, `shop.*`, `shop.**`, `*`, `kind store`, `tag x`. */
export function named(model: Model, text: string): NodeSelector {
  if (text === "*") return { kind: "any" };
  if (text.startsWith("kind ")) return { kind: "of-kind", name: text.slice(5) };
  if (text.startsWith("tag ")) return { kind: "tagged", tag: text.slice(4) };
  if (text.endsWith(".**")) return { kind: "descendants", element: at(model, text.slice(0, -3)) };
  if (text.endsWith(".*")) return { kind: "children", element: at(model, text.slice(0, -2)) };
  return { kind: "element", element: at(model, text) };
}
