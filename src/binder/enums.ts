import type { Declaration, Value, Word } from "../ast/nodes.ts";
import type { Enum, EnumValue } from "../model/model.ts";
import type { Range } from "../text/source.ts";
import { headTexts, once } from "./body.ts";
import { type Context, report, reportDirective, spanAt } from "./context.ts";
import { joined, splitTags } from "./elements.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import type { Draft } from "./symbols.ts";
import { foundOf, readText, readWords, wordOf } from "./values.ts";
import { reportStatement } from "./words.ts";

/** `OrderStatus = enum "Description" { pending, paid "…" }`. */
export function declareEnum(context: Context, declaration: Declaration): void {
  const [description] = headTexts(context, declaration, 1, "one text, its description: the id is its title");
  const naming = nameFor(context, declaration, declaration.name, "enum");
  const made: Draft<Enum> = {
    kind: "enum",
    path: naming.path,
    span: naming.span,
    title: naming.id ?? "Enum",
    values: [],
    tags: [],
  };
  if (naming.id !== undefined) made.id = naming.id;
  if (description !== undefined) made.description = description.value;
  if (context.element !== undefined) made.parent = context.element;
  enterSymbol(context, "enum", naming, declaration, made);
  context.binding.model.enums.push(made);
  const values = new Map<string, Draft<EnumValue>>();
  for (const statement of declaration.block?.statements ?? []) {
    if (statement.kind === "declaration") readStatement(context, statement, made, values);
    else if (statement.kind === "directive") reportDirective(context, statement);
    else if (statement.kind === "pair") readQuoted(context, statement.values, values);
    else reportStatement(context, statement, "enum");
  }
  made.values = [...values.values()];
  const empty = values.size === 0 && !declaration.faulty && declaration.block?.statements.length === 0;
  if (empty) report(context, "enum/empty", naming.span, { name: made.title });
}

function readStatement(
  context: Context,
  declaration: Declaration,
  made: Draft<Enum>,
  values: Map<string, Draft<EnumValue>>,
): void {
  const { keyword, faulty } = declaration;
  if (keyword === undefined || keyword.text === "") return;
  if (declaration.block !== undefined && !faulty)
    report(context, "value/body", declaration.block, { word: keyword.text });
  const [first, second] = declaration.values;
  const single = first?.kind === "text" && second === undefined;
  if (keyword.text === "description" && single)
    once(context, made, "description", declaration, readText(context, declaration));
  else if (keyword.text === "tags" && first !== undefined && !first.comma) {
    made.tags = joined(made.tags, splitTags(readWords(context, declaration)));
  } else {
    const last = addValue(context, keyword, keyword.text, values);
    readRest(context, declaration.values, last, values);
  }
}

/** `"in progress", done`: values that are no ids stand in quotes. */
function readQuoted(
  context: Context,
  written: readonly Value[],
  values: Map<string, Draft<EnumValue>>,
): void {
  const [first, ...rest] = written;
  if (first?.kind !== "text") return;
  readRest(context, rest, addValue(context, first, first.value, values), values);
}

/** What follows a value in the same statement: its text, and after commas further values. */
function readRest(
  context: Context,
  written: readonly Value[],
  first: Draft<EnumValue> | undefined,
  values: Map<string, Draft<EnumValue>>,
): void {
  let last = first;
  for (const value of written) {
    if (value.kind === "text" && !value.comma) {
      if (last?.description === undefined) {
        if (last !== undefined) last.description = value.value;
      } else report(context, "value/too-many", value, { word: last.name, takes: "one text" });
      continue;
    }
    const word = wordOf(value);
    if (word === undefined) {
      report(context, "value/wrong", value, {
        word: "enum",
        takes: "names of values",
        found: foundOf(value),
      });
      continue;
    }
    if (!value.comma) report(context, "value/comma", value, { word: "enum" });
    last = addValue(context, value, word, values);
  }
}

function addValue(
  context: Context,
  at: Range | Word,
  name: string,
  values: Map<string, Draft<EnumValue>>,
): Draft<EnumValue> | undefined {
  const known = values.get(name);
  if (known !== undefined) {
    const related = [{ span: known.span, message: "first declared here" }];
    report(context, "enum/duplicate", at, { name }, { related });
    return undefined;
  }
  const value: Draft<EnumValue> = { name, span: spanAt(context, at) };
  values.set(name, value);
  return value;
}
