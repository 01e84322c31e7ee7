import type { Element, Relationship } from "../model/model.ts";
import { incident, isWithin, type ModelIndex } from "./model-index.ts";

/**
 * Finds what stands for an element in a view that it is no part of: the nearest element around it (or
 * itself) that the view includes by name, else the highest one that holds none of `apart`: what the
 * view is of, and what it is a neighbour of.
 */
export function standIn(
  index: ModelIndex,
  element: Element,
  apart: readonly Element[],
  included: ReadonlySet<Element>,
): Element {
  let highest = element;
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    const around = at;
    if (apart.some((one) => isWithin(index, one, around))) break;
    if (included.has(at)) return at;
    highest = at;
  }
  return highest;
}

export type NeighbourDirection = "in" | "out" | "both";

/**
 * Gives, for every relationship between the inside of an element and the outside, its outer end, each
 * once; `in` those that lead to the element, `out` those that it leads to. Time: the number of its
 * relationships.
 */
function outerEnds(index: ModelIndex, element: Element, direction: NeighbourDirection): Set<Element> {
  const ends = new Set<Element>();
  const add = (relationship: Relationship, outer: Element, leads: "in" | "out") => {
    const wanted = direction === "both" || direction === leads || relationship.kind === "both";
    if (wanted && !isWithin(index, outer, element)) ends.add(outer);
  };
  for (const number of incident(index, index.outgoing, element)) {
    const relationship = index.model.relationships[number] as Relationship;
    add(relationship, relationship.to, "out");
  }
  for (const number of incident(index, index.incoming, element)) {
    const relationship = index.model.relationships[number] as Relationship;
    add(relationship, relationship.from, "in");
  }
  return ends;
}

/** The neighbours of an element as a view that is of `subject` shows them. */
export function neighboursOf(
  index: ModelIndex,
  element: Element,
  direction: NeighbourDirection,
  apart: readonly Element[],
  included: ReadonlySet<Element>,
): Set<Element> {
  const found = new Set<Element>();
  for (const end of outerEnds(index, element, direction)) found.add(standIn(index, end, apart, included));
  return found;
}
