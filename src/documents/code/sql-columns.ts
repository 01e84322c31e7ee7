import type { DefaultValue, EntityField } from "../../model/model.ts";
import { type PlainType, type TypeReference, typeText } from "../../model/types.ts";
import { understands } from "./patterns.ts";
import { lengthBound, plainNumber } from "./python-values.ts";
import { elementOf, isNumber, isText, mayBeAbsent, withoutOptional } from "./types.ts";

/** A column; its checks speak of it as `NAME`, which stands for its quoted name. */
export interface SqlColumn {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly default?: string;
  readonly checks: readonly Check[];
  readonly comment?: string;
}

/** A condition: what stands before and after the name of the column. */
export type Check = readonly [before: string, after: string];

const plainTypes: { readonly [K in PlainType]: string } = {
  string: "text",
  text: "text",
  int: "integer",
  long: "bigint",
  float: "double precision",
  decimal: "numeric",
  boolean: "boolean",
  date: "date",
  time: "time",
  datetime: "timestamptz",
  duration: "interval",
  uuid: "uuid",
  json: "jsonb",
  any: "jsonb",
  bytes: "bytea",
  void: "jsonb",
};

export function plainType({ name, precision, scale }: TypeReference & { kind: "plain" }): string {
  if (name !== "decimal" || precision === undefined) return plainTypes[name];
  return scale === undefined ? `numeric(${precision})` : `numeric(${precision}, ${scale})`;
}

/** The column of a field that refers to no row. */
export function columnOf(field: EntityField, name: string): SqlColumn {
  const { type } = withoutOptional(field.type);
  const column = typeOf(type);
  const value = field.default === undefined ? undefined : defaultOf(field.default, type, column);
  const comment = [field.description?.trim() ?? "", ...remarks(field, type, column)].filter(
    (text) => text !== "",
  );
  return {
    name,
    type: column,
    notNull: !mayBeAbsent(field),
    checks: checksOf(field, type, column),
    ...(value !== undefined && { default: value }),
    ...(comment.length > 0 && { comment: comment.join(" ") }),
  };
}

/** What has no form in a table is a document. */
function typeOf(type: TypeReference): string {
  const { type: bare } = withoutOptional(type);
  if (bare.kind === "plain") return plainType(bare);
  if (bare.kind === "enum") return "text";
  const element = elementOf(bare);
  if (element === undefined) return "jsonb";
  const inner = typeOf(element);
  return inner === "jsonb" || inner.endsWith("[]") ? "jsonb" : `${inner}[]`;
}

function checksOf(field: EntityField, type: TypeReference, column: string): readonly Check[] {
  const values = valuesCheck(type, column);
  return [
    ...(values === undefined ? [] : [values]),
    ...boundChecks(field, type, column),
    ...patternCheck(field, type),
  ];
}

function valuesCheck(type: TypeReference, column: string): Check | undefined {
  const element = elementOf(type);
  const of = element === undefined ? type : withoutOptional(element).type;
  if (of.kind !== "enum" || of.enum.values.length === 0 || column === "jsonb") return undefined;
  const values = [...new Set(of.enum.values.map((value) => value.name))].map(quoteText).join(", ");
  return element === undefined ? ["", ` IN (${values})`] : ["", ` <@ ARRAY[${values}]`];
}

function boundChecks({ min, max }: EntityField, type: TypeReference, column: string): readonly Check[] {
  const measure = measureOf(type, column);
  if (measure === undefined) return [];
  const [before, after] = measure;
  const number = (value: number | undefined, side: "min" | "max") =>
    before === ""
      ? Number.isFinite(value)
        ? plainNumber(String(value))
        : undefined
      : lengthBound(value, side);
  const low = number(min, "min");
  const high = number(max, "max");
  if (low !== undefined && high !== undefined) return [[before, `${after} BETWEEN ${low} AND ${high}`]];
  if (low !== undefined) return [[before, `${after} >= ${low}`]];
  return high === undefined ? [] : [[before, `${after} <= ${high}`]];
}

/** What `min` and `max` of a column bound. */
function measureOf(type: TypeReference, column: string): Check | undefined {
  if (isNumber(type)) return ["", ""];
  if (isText(type)) return ["char_length(", ")"];
  if (column === "bytea") return ["octet_length(", ")"];
  return column.endsWith("[]") ? ["cardinality(", ")"] : undefined;
}

function patternCheck({ matches }: EntityField, type: TypeReference): readonly Check[] {
  if (matches === undefined || !isText(type) || !understands("postgres", matches)) return [];
  return [["", ` ~ ${quoteText(matches)}`]];
}

function remarks(field: EntityField, type: TypeReference, column: string): readonly string[] {
  const told: string[] = [];
  if (column === "jsonb" && !(type.kind === "plain")) told.push(`(${typeText(field.type)})`);
  if (field.matches !== undefined && patternCheck(field, type).length === 0)
    told.push(`(matches \`${field.matches}\`)`);
  return told;
}

function defaultOf(value: DefaultValue, type: TypeReference, column: string): string | undefined {
  if (column === "jsonb") return documentDefault(value);
  switch (value.kind) {
    case "now":
      return column === "date" ? "CURRENT_DATE" : column === "time" ? "LOCALTIME" : "now()";
    case "boolean":
      return String(value.value);
    case "number":
      return plainNumber(value.value);
    case "text":
      if (column === "bytea") return quoteText(`\\x${hex(value.value)}`);
      return type.kind === "plain" || type.kind === "enum" ? quoteText(value.value) : undefined;
  }
}

function documentDefault(value: DefaultValue): string | undefined {
  switch (value.kind) {
    case "now":
      return "to_jsonb(now())";
    case "boolean":
      return `'${value.value}'`;
    case "number": {
      const number = plainNumber(value.value);
      return number === undefined ? undefined : `'${number}'`;
    }
    case "text":
      return quoteText(JSON.stringify(value.value.replaceAll("\0", "")));
  }
}

function hex(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A text between quotes, as the standard has it: a backslash is a backslash. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("\0", "").replaceAll("'", "''")}'`;
}
