import type { Element, NodeSelector, Selector } from "../model/model.ts";
import { isWithin, type ModelIndex, subtree } from "./model-index.ts";
import { neighboursOf } from "./neighbours.ts";
import type { ViewSpecification } from "./specification.ts";

/** What a view of elements shows, after its predicates. */
export interface Selection {
  readonly shown: ReadonlySet<Element>;
  /** Taken out by an `exclude`: what leads to them is not shown at what they stand in. */
  readonly excluded: ReadonlySet<Element>;
}

export interface SelectionSources {
  /** The usual content of the view, given what it includes by name. */
  readonly usual: (included: ReadonlySet<Element>) => Iterable<Element>;
  /** What the view is of: never stands for its own neighbours. */
  readonly subject?: Element;
}

const none: ReadonlySet<Element> = new Set();

/**
 * Applies the predicates of a view in their order; later ones win. It begins with nothing, or with its usual
 * content where the first one is an `exclude`. `include a -> b` brings both ends of such relationships;
 * `exclude a -> b` takes out edges alone, and that is not decided here.
 */
export function select(index: ModelIndex, view: ViewSpecification, sources: SelectionSources): Selection {
  if (view.predicates.length === 0) return { shown: new Set(sources.usual(none)), excluded: none };
  const included = includedByName(index, view);
  const shown = new Set<Element>(startsFromUsual(view) ? sources.usual(included) : []);
  const excluded = new Set<Element>();
  for (const { effect, selector } of view.predicates) {
    if (selector.kind === "relationships" && effect === "exclude") continue;
    const matched = matchesOf(index, selector, { ...sources, included, shown });
    for (const element of matched) {
      if (effect === "include") {
        shown.add(element);
        excluded.delete(element);
      } else {
        shown.delete(element);
        excluded.add(element);
      }
    }
  }
  return { shown, excluded };
}

/** `exclude` that nothing was included before takes away from what the view usually shows. */
function startsFromUsual(view: ViewSpecification): boolean {
  return view.predicates[0]?.effect === "exclude";
}

/** What stands in the view whatever its neighbours are, so that nothing else need stand for it. */
function includedByName(index: ModelIndex, view: ViewSpecification): ReadonlySet<Element> {
  const included = new Set<Element>();
  for (const { effect, selector } of view.predicates) {
    if (selector.kind !== "nodes" || selector.what.kind === "any") continue;
    for (const element of elementsOf(index, selector.what)) {
      if (effect === "include") included.add(element);
      else included.delete(element);
    }
  }
  return included;
}

interface Matching extends SelectionSources {
  readonly included: ReadonlySet<Element>;
  readonly shown: ReadonlySet<Element>;
}

function matchesOf(index: ModelIndex, selector: Selector, matching: Matching): Iterable<Element> {
  switch (selector.kind) {
    case "usual":
      return matching.usual(matching.included);
    case "nodes":
      return selector.what.kind === "any"
        ? matching.usual(matching.included)
        : elementsOf(index, selector.what);
    case "neighbours":
      return withNeighbours(index, selector, matching);
    case "relationships":
      return endsOf(index, selector, matching);
  }
}

/** `-> x`, `x ->`, `-> x ->`: x itself, and those beside it. */
function withNeighbours(
  index: ModelIndex,
  selector: Selector & { readonly kind: "neighbours" },
  matching: Matching,
): Set<Element> {
  const centres = selector.of.kind === "any" ? [...matching.shown] : elementsOf(index, selector.of);
  const found = new Set<Element>(centres);
  for (const centre of centres) {
    const apart = matching.subject === undefined ? [centre] : [centre, matching.subject];
    const neighbours = neighboursOf(index, centre, selector.direction, apart, matching.included);
    for (const neighbour of neighbours) found.add(neighbour);
  }
  return found;
}

/** `a -> b`: the as and bs that a relationship connects, or one between what is in them. */
function endsOf(
  index: ModelIndex,
  selector: Selector & { readonly kind: "relationships" },
  matching: Matching,
): Set<Element> {
  const { from, to } = selector;
  const candidates = (what: NodeSelector) =>
    new Set(what.kind === "any" ? matching.shown : elementsOf(index, what));
  const froms = candidates(from);
  const tos = candidates(to);
  const found = new Set<Element>();
  for (const relationship of index.model.relationships) {
    const ends = [relationship.from, relationship.to] as const;
    for (const [a, b] of relationship.kind === "both" ? [ends, [ends[1], ends[0]] as const] : [ends]) {
      const source = nearest(a, froms);
      const target = nearest(b, tos);
      if (source === undefined || target === undefined) continue;
      found.add(source).add(target);
    }
  }
  return found;
}

function nearest(element: Element, among: ReadonlySet<Element>): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) if (among.has(at)) return at;
  return undefined;
}

/** The elements of the model that a selector names, in preorder; those of a data view are none. */
export function elementsOf(index: ModelIndex, what: NodeSelector): readonly Element[] {
  switch (what.kind) {
    case "any":
      return index.elements;
    case "element":
      return [what.element];
    case "children":
      return what.element.children;
    case "descendants":
      return subtree(index, what.element).slice(1);
    case "of-kind":
      return grouped(index).byKind.get(what.name) ?? [];
    case "tagged":
      return grouped(index).byTag.get(what.tag) ?? [];
    case "entity":
      return [];
  }
}

interface Grouped {
  readonly byKind: ReadonlyMap<string, readonly Element[]>;
  readonly byTag: ReadonlyMap<string, readonly Element[]>;
}

const groupings = new WeakMap<ModelIndex, Grouped>();

function grouped(index: ModelIndex): Grouped {
  let found = groupings.get(index);
  if (found === undefined) {
    found = {
      byKind: groupBy(index.elements, (element) => element.lineage),
      byTag: groupBy(index.elements, (element) => element.tags),
    };
    groupings.set(index, found);
  }
  return found;
}

function groupBy(
  elements: readonly Element[],
  namesOf: (element: Element) => readonly string[],
): Map<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    for (const name of new Set(namesOf(element))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [element]);
      else group.push(element);
    }
  }
  return groups;
}

/** Whether a selector names an element itself. */
export function isSelected(index: ModelIndex, what: NodeSelector, element: Element): boolean {
  switch (what.kind) {
    case "any":
      return true;
    case "element":
      return element === what.element;
    case "children":
      return element.parent === what.element;
    case "descendants":
      return element !== what.element && isWithin(index, element, what.element);
    case "of-kind":
      return element.lineage.includes(what.name);
    case "tagged":
      return element.tags.includes(what.tag);
    case "entity":
      return false;
  }
}
