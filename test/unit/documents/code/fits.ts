import type { EntityField } from "../../../../src/model/model.ts";
import { type TypeReference, typeText } from "../../../../src/model/types.ts";

/** Why a value of JSON is none of a field's; nothing where it is one. Patterns are told by who asks. */
export function misfit(field: EntityField, value: unknown, matching: boolean): string | undefined {
  const bare = bareOf(field.type);
  if (!fits(bare, value)) return `${JSON.stringify(value)} is no ${typeText(bare)}`;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = field;
  const size = sizeOf(bare, value);
  if (size !== undefined && (size < min || size > max))
    return `${JSON.stringify(value)} is not within ${min} and ${max}`;
  const isText = bare.kind === "plain" && (bare.name === "string" || bare.name === "text");
  if (!matching || !isText || field.matches === undefined) return undefined;
  return new RegExp(field.matches, "u").test(value as string)
    ? undefined
    : `${value} does not match ${field.matches}`;
}

function bareOf(type: TypeReference): TypeReference {
  if (type.kind === "optional") return bareOf(type.inner);
  return type.kind === "generic" && type.name === "Optional"
    ? bareOf(type.arguments[0] as TypeReference)
    : type;
}

function sizeOf(type: TypeReference, value: unknown): number | undefined {
  if (type.kind === "plain" && ["int", "long", "float", "decimal"].includes(type.name)) return Number(value);
  if (type.kind === "plain" && ["string", "text", "bytes"].includes(type.name))
    return (value as string).length;
  return type.kind === "list" ? (value as unknown[]).length : undefined;
}

const forms: Readonly<Record<string, RegExp>> = {
  decimal: /^-?\d+(\.\d+)?(e\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d\d:\d\d:\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  duration: /^PT\d+M$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

function fits(type: TypeReference, value: unknown): boolean {
  switch (type.kind) {
    case "plain":
      return fitsPlain(type.name, value);
    case "enum":
      return type.enum.values.length === 0 || type.enum.values.some(({ name }) => name === value);
    case "entity":
      return (
        isObject(value) &&
        Object.keys(value).every((key) => type.entity.fields.some(({ name }) => name === key))
      );
    case "list":
      return Array.isArray(value) && value.every((one) => fits(bareOf(type.element), one));
    case "union":
      return type.members.some((member) => fits(bareOf(member), value));
    case "generic":
    case "unknown":
    case "optional":
      return true;
  }
}

function fitsPlain(name: string, value: unknown): boolean {
  switch (name) {
    case "int":
    case "long":
      return Number.isInteger(value);
    case "float":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "json":
    case "any":
      return true;
    case "void":
      return value === null;
    default:
      return typeof value === "string" && (forms[name]?.test(value) ?? true);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
