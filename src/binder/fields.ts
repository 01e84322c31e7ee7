import type { Field, Value } from "../ast/nodes.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { DefaultValue, EntityField } from "../model/model.ts";
import { type TypeReference, typeText } from "../model/types.ts";
import { type Context, report, spanAt } from "./context.ts";
import { typeOf } from "./interfaces.ts";
import { reportOnce } from "./resolve.ts";
import type { Draft } from "./symbols.ts";
import { foundOf, numberOf, wordOf } from "./values.ts";

const fieldWords = ["key", "unique", "required", "default", "matches", "min", "max"];

/** A field of an entity: type, modifiers in any order, a text at the end. */
export function lowerField(context: Context, statement: Field): EntityField {
  const type = typeOf(context, statement.type);
  const field: Draft<EntityField> = {
    name: statement.name.text,
    type,
    key: false,
    unique: false,
    required: false,
    span: spanAt(context, statement.name),
  };
  if (type.kind === "plain" && type.name === "void" && statement.type !== undefined) {
    report(context, "type/void-field", statement.type, { name: field.name });
  }
  let at = 0;
  while (at < statement.values.length) at = readModifier(context, statement, field, at);
  return field;
}

/** Reads one modifier and returns where the next begins. */
function readModifier(context: Context, statement: Field, field: Draft<EntityField>, at: number): number {
  const value = statement.values[at] as Value;
  if (value.kind === "text") {
    readDescription(context, statement, field, at);
    return at + 1;
  }
  const word = value.kind === "path" ? wordOf(value) : undefined;
  switch (word) {
    case "key":
    case "unique":
    case "required":
      if (field[word]) report(context, "value/twice", value, { word });
      field[word] = true;
      return at + 1;
    case "default":
      readDefault(context, statement, field, at);
      return at + 2;
    case "matches":
      readPattern(context, statement, field, at);
      return at + 2;
    case "min":
    case "max":
      readBound(context, statement, field, at, word);
      return at + 2;
    default:
      reportModifier(context, statement, value, word);
      return word === undefined ? at + 1 : statement.values.length;
  }
}

function readDescription(context: Context, statement: Field, field: Draft<EntityField>, at: number): void {
  const value = statement.values[at];
  if (value?.kind !== "text") return;
  if (field.description !== undefined || at < statement.values.length - 1) {
    const takes = "one text, at its end";
    if (!statement.faulty) report(context, "value/too-many", value, { word: field.name, takes });
  } else field.description = value.value;
}

function reportModifier(context: Context, statement: Field, value: Value, word: string | undefined): void {
  if (statement.faulty) return;
  const meant = word === undefined ? undefined : suggest(word, fieldWords);
  const help = meant === undefined ? undefined : `did you mean \`${meant}\`?`;
  report(context, "entity/field-word", value, { word: word ?? foundOf(value).replaceAll("`", "") }, { help });
}

function missing(context: Context, statement: Field, at: number, word: string, takes: string): void {
  if (!statement.faulty) report(context, "value/missing", statement.values[at] ?? statement, { word, takes });
}

function readPattern(context: Context, statement: Field, field: Draft<EntityField>, at: number): void {
  const value = statement.values[at + 1];
  if (value?.kind !== "text") {
    missing(context, statement, at, "matches", "a regular expression in quotes");
    return;
  }
  try {
    new RegExp(value.value, "u");
    field.matches = value.value;
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message.replace(/^.*\/u?: /s, "") : "it cannot be read";
    report(context, "entity/pattern", value, { reason: reason.toLowerCase() });
  }
}

function readBound(
  context: Context,
  statement: Field,
  field: Draft<EntityField>,
  at: number,
  word: "min" | "max",
): void {
  const value = statement.values[at + 1];
  const number = value === undefined ? undefined : numberOf(value);
  if (value === undefined || number === undefined) {
    missing(context, statement, at, word, "a number");
    return;
  }
  if (!hasSize(field.type)) {
    report(context, "entity/bound", statement.values[at] ?? value, { word, type: typeText(field.type) });
    return;
  }
  field[word] = number;
  const { min, max } = field;
  if (min !== undefined && max !== undefined && min > max)
    report(context, "entity/bounds", value, { min, max });
}

const sized = new Set(["string", "text", "int", "long", "float", "decimal", "bytes", "json", "any"]);

function hasSize(type: TypeReference): boolean {
  const bare = withoutOptional(type);
  return bare.kind === "plain" ? sized.has(bare.name) : bare.kind !== "entity" && bare.kind !== "enum";
}

function withoutOptional(type: TypeReference): TypeReference {
  let bare = type;
  while (bare.kind === "optional") bare = bare.inner;
  return bare;
}

function readDefault(context: Context, statement: Field, field: Draft<EntityField>, at: number): void {
  const value = statement.values[at + 1];
  if (value === undefined) {
    missing(context, statement, at, "default", "a value");
    return;
  }
  const type = withoutOptional(field.type);
  // The value may be one of those that a syntax error took from the enum.
  if (type.kind === "enum" && context.binding.spoilt.size > 0) return;
  const made = defaultOf(value, type);
  if (typeof made === "object") {
    field.default = made;
    return;
  }
  const parameters = { type: typeText(field.type), takes: made };
  const help = helpFor(value, field.type);
  const fault = diagnostic("entity/default", spanAt(context, value), parameters, { help });
  // A state machine may ask for the same value of the enum.
  if (type.kind === "enum") reportOnce(context, `value ${type.enum.path}.${wordOf(value) ?? ""}`, fault);
  else context.binding.diagnostics.push(fault);
}

function helpFor(value: Value, type: TypeReference): string | undefined {
  const bare = withoutOptional(type);
  if (bare.kind !== "enum") return undefined;
  const meant = suggest(
    wordOf(value) ?? "",
    bare.enum.values.map((known) => known.name),
  );
  return meant === undefined ? undefined : `did you mean \`"${meant}"\`?`;
}

/** The default that a value is for a type, or in words what the type takes instead. */
function defaultOf(value: Value, type: TypeReference): DefaultValue | string {
  switch (type.kind) {
    case "plain":
      return plainDefault(value, type.name);
    case "enum": {
      const word = wordOf(value);
      if (word !== undefined && type.enum.values.some((known) => known.name === word))
        return { kind: "text", value: word };
      const names = type.enum.values.slice(0, 8).map((known) => `\`"${known.name}"\``);
      return names.length === 0 ? "no default: its enum has no values" : `one of ${names.join(", ")}`;
    }
    case "unknown":
    case "generic":
    case "union":
      return anyDefault(value);
    default:
      return "no default";
  }
}

function plainDefault(value: Value, name: string): DefaultValue | string {
  const word = wordOf(value);
  switch (name) {
    case "boolean":
      if (word === "yes" || word === "true") return { kind: "boolean", value: true };
      if (word === "no" || word === "false") return { kind: "boolean", value: false };
      return "`yes` or `no`";
    case "int":
    case "long":
      return value.kind === "scalar" && /^-?\d+$/.test(value.text)
        ? { kind: "number", value: value.text }
        : "a whole number";
    case "float":
    case "decimal":
      return numberOf(value) !== undefined && word !== undefined
        ? { kind: "number", value: word }
        : "a number";
    case "date":
    case "time":
    case "datetime":
      if (value.kind === "path" && word === "now") return { kind: "now" };
      return value.kind === "text" || value.kind === "scalar"
        ? { kind: "text", value: word ?? "" }
        : "`now` or a text";
    case "string":
    case "text":
    case "uuid":
    case "duration":
    case "bytes":
      return value.kind === "text" ? { kind: "text", value: value.value } : "a text in quotes";
    case "void":
      return "no default";
    default:
      return anyDefault(value);
  }
}

function anyDefault(value: Value): DefaultValue | string {
  const word = wordOf(value);
  if (word === undefined) return "a text, a number, `yes`, `no` or `now`";
  if (value.kind === "scalar") return { kind: "number", value: word };
  if (value.kind === "path" && word === "now") return { kind: "now" };
  if (value.kind === "path" && (word === "yes" || word === "true")) return { kind: "boolean", value: true };
  if (value.kind === "path" && (word === "no" || word === "false")) return { kind: "boolean", value: false };
  return { kind: "text", value: word };
}
