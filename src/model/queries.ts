import type { Element } from "./model.ts";

/** Whether an element stands in another, at any depth; nothing stands in itself. */
export function isInside(element: Element, container: Element): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at === container) return true;
  return false;
}

/** Whether they are the same or one stands in the other. */
export function areInLine(a: Element, b: Element): boolean {
  return a === b || isInside(a, b) || isInside(b, a);
}
