import type { Element } from "../model/model.ts";
import { areInLine } from "../model/queries.ts";

export { areInLine };

/** Whether an element is another or stands in it. */
export function isWithin(element: Element, container: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent)
    if (at === container) return true;
  return false;
}

/** An element and what it stands in, from the inside out. */
export function lineOf(element: Element): readonly Element[] {
  const line: Element[] = [];
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) line.push(at);
  return line;
}
