import type { Entity, Enum } from "./model.ts";

/** The type of a field, a parameter or a result, names resolved. */
export type TypeReference =
  | { readonly kind: "plain"; readonly name: PlainType; readonly precision?: number; readonly scale?: number }
  | { readonly kind: "entity"; readonly entity: Entity }
  | { readonly kind: "enum"; readonly enum: Enum }
  | { readonly kind: "generic"; readonly name: string; readonly arguments: readonly TypeReference[] }
  | { readonly kind: "list"; readonly element: TypeReference }
  | { readonly kind: "optional"; readonly inner: TypeReference }
  | { readonly kind: "union"; readonly members: readonly TypeReference[] }
  /** Its name did not resolve; already reported. */
  | { readonly kind: "unknown"; readonly name: string };

export const plainTypes = [
  "string",
  "text",
  "int",
  "long",
  "float",
  "decimal",
  "boolean",
  "date",
  "time",
  "datetime",
  "duration",
  "uuid",
  "json",
  "any",
  "bytes",
  "void",
] as const;

export type PlainType = (typeof plainTypes)[number];

/** A type as the language writes it: `Map<string, Order[]>?`. */
export function typeText(type: TypeReference): string {
  switch (type.kind) {
    case "plain":
      return plainText(type);
    case "entity":
      return type.entity.id ?? type.entity.title;
    case "enum":
      return type.enum.id ?? type.enum.title;
    case "generic":
      return `${type.name}<${type.arguments.map(typeText).join(", ")}>`;
    case "list":
      return `${atomText(type.element)}[]`;
    case "optional":
      return `${atomText(type.inner)}?`;
    case "union":
      return type.members.map(typeText).join(" | ");
    case "unknown":
      return type.name;
  }
}

function plainText(type: TypeReference & { kind: "plain" }): string {
  if (type.precision === undefined) return type.name;
  return type.scale === undefined
    ? `${type.name}(${type.precision})`
    : `${type.name}(${type.precision}, ${type.scale})`;
}

/** Unions bind loosest; parentheses are no part of the language, so they become a union of lists. */
function atomText(type: TypeReference): string {
  return typeText(type);
}

/** The enum that says which values there may be, of one or of each in a list; nothing for all other types. */
export function enumWithin(type: TypeReference): Enum | undefined {
  switch (type.kind) {
    case "enum":
      return type.enum;
    case "list":
      return enumWithin(type.element);
    case "optional":
      return enumWithin(type.inner);
    case "union":
    case "generic":
    case "plain":
    case "entity":
    case "unknown":
      return undefined;
  }
}
