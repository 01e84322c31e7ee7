import { displayWidth } from "../../text/width.ts";
import { group, indent, join, type Layout, line, print, softline } from "./layout.ts";

/** A value of JSON in the order in which it is written; a text is a value that is written already. */
export type Json =
  | string
  | { readonly kind: "object"; readonly entries: readonly (readonly [name: string, value: Json])[] }
  | { readonly kind: "array"; readonly items: readonly Json[] };

/** Objects with a line for each entry, arrays on one line where they fit, numbers on one: as Prettier leaves them. */
export function printJson(value: Json): string {
  return print(layoutOf(value), 80, displayWidth);
}

function layoutOf(value: Json): Layout {
  if (typeof value === "string") return value;
  if (value.kind === "array") {
    if (value.items.length === 0) return "[]";
    const items = value.items.map(layoutOf);
    const breaks = value.items.some((item) => typeof item !== "string" && holds(item));
    const numbers = items.length > 1 && items.every((item) => typeof item === "string" && /^-?\d/.test(item));
    const list = join(numbers ? ", " : [",", breaks ? hard : line], items);
    return breaks ? ["[", indent(hard, list), hard, "]"] : group("[", indent(softline, list), softline, "]");
  }
  if (value.entries.length === 0) return "{}";
  const entries = value.entries.map(([name, content]) => [JSON.stringify(name), ": ", layoutOf(content)]);
  return ["{", indent(hard, join([",", hard], entries)), hard, "}"];
}

/** Outside of a group a line always breaks, and nothing that holds one is put into a group. */
const hard = line;

function holds(value: Json): boolean {
  if (typeof value === "string") return false;
  return value.kind === "object" ? value.entries.length > 0 : value.items.some(holds);
}
