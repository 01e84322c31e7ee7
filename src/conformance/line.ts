import type { Element } from "../model/model.ts";

export { areInLine, isWithin } from "../model/queries.ts";

/** An element and what it stands in, from the inside out. */
export function lineOf(element: Element): readonly Element[] {
  const line: Element[] = [];
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) line.push(at);
  return line;
}
