import type { EntityField } from "../../model/model.ts";
import type { TypeReference } from "../../model/types.ts";

/** What a generic name stands for in every language; others are types of which nothing is known. */
export type GenericRole = "list" | "set" | "map" | "optional" | "promise";

const roles: ReadonlyMap<string, { readonly role: GenericRole; readonly takes: number }> = new Map(
  (
    [
      ["list", 1, "list array sequence collection iterable iterator seq vector stream"],
      ["set", 1, "set"],
      ["map", 2, "map dict dictionary record hashmap"],
      ["optional", 1, "optional maybe option nullable"],
      ["promise", 1, "promise future task awaitable"],
    ] as const
  ).flatMap(([role, takes, names]) => names.split(" ").map((name) => [name, { role, takes }] as const)),
);

export function roleOf(type: TypeReference & { kind: "generic" }): GenericRole | undefined {
  const known = roles.get(type.name.toLowerCase());
  return known?.takes === type.arguments.length ? known.role : undefined;
}

/** The type without what makes it optional, and whether something did. */
export function withoutOptional(type: TypeReference): { type: TypeReference; optional: boolean } {
  let bare = type;
  let optional = false;
  for (;;) {
    if (bare.kind === "optional") bare = bare.inner;
    else if (bare.kind === "generic" && roleOf(bare) === "optional")
      bare = bare.arguments[0] as TypeReference;
    else return { type: bare, optional };
    optional = true;
  }
}

/** The element of a list or set; nothing for all else. */
export function elementOf(type: TypeReference): TypeReference | undefined {
  if (type.kind === "list") return type.element;
  if (type.kind !== "generic") return undefined;
  const role = roleOf(type);
  return role === "list" || role === "set" ? type.arguments[0] : undefined;
}

export function isMap(type: TypeReference): type is TypeReference & { kind: "generic" } {
  return type.kind === "generic" && roleOf(type) === "map";
}

/**
 * Whether a field may be without a value: when its type says so, or when nothing makes sure that there is
 * one, neither `key` nor `required` nor a default. A list is there even when it is empty.
 */
export function mayBeAbsent(field: EntityField): boolean {
  const { type, optional } = withoutOptional(field.type);
  if (optional) return true;
  if (field.key || field.required || field.default !== undefined) return false;
  return elementOf(type) === undefined && !isMap(type);
}

/** What holds for the values of a field, in words, for where the language has no way to say it. */
export function rulesOf(field: EntityField): readonly string[] {
  return [
    ...(field.key ? ["key"] : []),
    ...(field.unique ? ["unique"] : []),
    ...boundsOf(field),
    ...(field.matches === undefined ? [] : [`matches \`${field.matches}\``]),
  ];
}

function boundsOf({ type, min, max }: EntityField): readonly string[] {
  if (min === undefined && max === undefined) return [];
  const bare = withoutOptional(type).type;
  const what = isNumber(bare) ? "" : isText(bare) ? "length " : "size ";
  if (min !== undefined && max !== undefined) return [`${what}${min} to ${max}`];
  return [min === undefined ? `${what}at most ${max}` : `${what}at least ${min}`];
}

export function isNumber(type: TypeReference): boolean {
  return type.kind === "plain" && ["int", "long", "float", "decimal"].includes(type.name);
}

export function isText(type: TypeReference): boolean {
  return type.kind === "plain" && (type.name === "string" || type.name === "text");
}

/** Every type that a type is made of, itself first. */
export function* typesWithin(type: TypeReference): Iterable<TypeReference> {
  yield type;
  switch (type.kind) {
    case "list":
      yield* typesWithin(type.element);
      return;
    case "optional":
      yield* typesWithin(type.inner);
      return;
    case "generic":
      for (const argument of type.arguments) yield* typesWithin(argument);
      return;
    case "union":
      for (const member of type.members) yield* typesWithin(member);
      return;
    case "plain":
    case "entity":
    case "enum":
    case "unknown":
      return;
  }
}

/** What a value of a type may be: unions in unions opened, and whether it may be absent as well. */
export function alternativesOf(type: TypeReference): {
  readonly members: readonly TypeReference[];
  readonly optional: boolean;
} {
  const members: TypeReference[] = [];
  let optional = false;
  const collect = (one: TypeReference): void => {
    const bare = withoutOptional(one);
    optional ||= bare.optional;
    if (bare.type.kind === "union") for (const member of bare.type.members) collect(member);
    else members.push(bare.type);
  };
  collect(type);
  return { members, optional };
}
