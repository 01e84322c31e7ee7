import type { Declaration, Field, Path, Relation, Value, Word } from "../ast/nodes.ts";
import { type Context, report } from "./context.ts";
import { isTemplate } from "./documents.ts";
import { wordsIn } from "./words.ts";

/**
 * Statements of a form that is plainly meant otherwise: each is reported and read as what was meant, so
 * that its name is known and its body is looked at.
 */

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

/** `web = -> container "Web shop" { … }`: a relationship leads to a name, and this is a word of the language. */
export function declarationBehindArrow(context: Context, relation: Relation): Declaration | undefined {
  const { name, from, to, arrow, strings, block, start, end } = relation;
  if (name === undefined || from !== undefined || relation.faulty === true) return undefined;
  const keyword = to?.kind === "path" ? wordOf(to) : undefined;
  if (keyword === undefined || !isWord(context, keyword.text)) return undefined;
  const help = `leave the arrow out: \`${name.text} = ${keyword.text}\``;
  report(context, "relationship/word", arrow, { word: keyword.text }, { help });
  const meant: Declaration = { kind: "declaration", name, keyword, values: strings, start, end };
  return block === undefined ? meant : { ...meant, block };
}

function isWord({ binding }: Context, word: string): boolean {
  return wordsIn("file").has(word) || wordsIn("element").has(word) || binding.kinds.has(word);
}

/** `system-design "docs/DESIGN.md" { … }` is a document that lacks its keyword. */
export function documentWithoutWord(context: Context, declaration: Declaration): Declaration | undefined {
  const { keyword, name, values } = declaration;
  if (keyword === undefined || name !== undefined || !isTemplate(keyword.text)) return undefined;
  const help = `write \`document ${keyword.text} …\``;
  report(context, "word/unknown", keyword, { word: keyword.text, place: "at the top level" }, { help });
  const template: Path = { kind: "path", segments: [keyword], start: keyword.start, end: keyword.end };
  return { ...declaration, keyword: { ...keyword, text: "document" }, values: [template, ...values] };
}

function declares(context: Context, word: string): boolean {
  return context.structurizr !== "views" && (declaring.has(word) || context.binding.kinds.has(word));
}

function wordOf(value: Value | undefined): Word | undefined {
  if (value?.kind !== "path" || value.wildcard !== undefined || value.segments.length !== 1) return undefined;
  return value.segments[0];
}
