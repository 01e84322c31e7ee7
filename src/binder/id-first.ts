import type { Declaration, Field, Value, Word } from "../ast/nodes.ts";
import { type Context, report } from "./context.ts";

/** Besides the kinds of elements. */
const declaring: ReadonlySet<string> = new Set([
  "interface",
  "entity",
  "enum",
  "flow",
  "environment",
  "node",
]);

/** `system shop "Shop"` is read as `shop = system "Shop"`, with a report. */
export function withIdFirst(context: Context, declaration: Declaration): Declaration {
  const { name, keyword, values, faulty } = declaration;
  if (name !== undefined || keyword === undefined || faulty === true) return declaration;
  const id = wordOf(values[0]);
  if (id === undefined || !declares(context, keyword.text)) return declaration;
  const [title] = values.slice(1);
  const shown = title?.kind === "text" && title.value.length <= 40 ? ` "${title.value}"` : "";
  const help = `write \`${id.text} = ${keyword.text}${shown}\``;
  report(context, "element/id-behind", id, { id: id.text, kind: keyword.text }, { help });
  return { ...declaration, name: id, values: values.slice(1) };
}

/** `shop: system "Shop"` is read as `shop = system "Shop"`, with a report; undefined where it is something else. */
export function declarationInField(context: Context, field: Field): Declaration | undefined {
  const { name, type, values, block, start, end } = field;
  if (field.keyword !== undefined || field.faulty === true || type?.kind !== "named-type") return undefined;
  const [keyword, more] = type.name.segments;
  if (keyword === undefined || more !== undefined || !declares(context, keyword.text)) return undefined;
  const parameters = { id: name.text, kind: keyword.text };
  const help = `write \`${name.text} = ${keyword.text}\``;
  const label = "`:` belongs to the fields of an entity";
  report(context, "syntax/missing-equals", { start: name.start, end: keyword.end }, parameters, {
    help,
    label,
  });
  const meant: Declaration = { kind: "declaration", name, keyword, values, start, end };
  return block === undefined ? meant : { ...meant, block };
}

function declares(context: Context, word: string): boolean {
  return context.structurizr !== "views" && (declaring.has(word) || context.binding.kinds.has(word));
}

function wordOf(value: Value | undefined): Word | undefined {
  if (value?.kind !== "path" || value.wildcard !== undefined || value.segments.length !== 1) return undefined;
  return value.segments[0];
}
