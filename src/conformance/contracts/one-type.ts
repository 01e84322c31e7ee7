import type { CodeType } from "../../extract/outlines.ts";
import type { Entity } from "../../model/model.ts";
import type { TypeReference } from "../../model/types.ts";
import { type Comparing, isCalled, isEnumDeclaration } from "./comparing.ts";
import { expand } from "./expand.ts";
import { codeRole, modelRole, type Role } from "./generics.ts";
import { shapeOf } from "./members.ts";
import type { Typed } from "./names.ts";
import { plainVerdict } from "./plain.ts";
import { all, any, type Verdict } from "./verdict.ts";

/** How what stands inside of a type is compared: one level deeper. */
export interface Inside extends Comparing {
  /** Whether there may be no value at all counts as well. */
  readonly same: (model: TypeReference, code: Typed) => Verdict;
  readonly alike: (model: TypeReference, code: Typed) => Verdict;
}

/** One member of the model's type against one of the code's, names followed. */
export function verdictOf(inside: Inside, model: TypeReference, code: Typed): Verdict {
  const { type } = code;
  if (model.kind === "unknown") return "same";
  if (type.kind === "keyword" && ["any", "never", "this"].includes(type.name)) return "undecided";
  if (type.kind === "intersection" && model.kind !== "plain")
    return any(
      type.members.map((one) =>
        narrower(verdictOf(inside, model, expand(inside.names, { type: one, scope: code.scope }))),
      ),
    );
  switch (model.kind) {
    case "plain":
      return plainOf(inside, model, code);
    case "entity":
      return entityVerdict(inside, model.entity, code);
    case "list":
      return listVerdict(inside, model.element, code, ["list"]);
    case "generic":
      return genericVerdict(inside, model, code);
    case "enum":
    case "optional":
    case "union":
      // Taken apart before.
      return "undecided";
  }
}

/** A part of an intersection that differs leaves the others open. */
function narrower(verdict: Verdict): Verdict {
  return verdict === "different" ? "undecided" : verdict;
}

function plainOf(
  { names }: Inside,
  model: TypeReference & { kind: "plain" },
  { type, scope }: Typed,
): Verdict {
  if (type.kind === "reference" && names.referred({ type, scope }).kind === "declared") {
    // A class or interface of the project: only one that is called after the type may mean it.
    const named = plainVerdict(model.name, { ...type, arguments: [] });
    return isEnumDeclaration(names, { type, scope }) || named !== "same" ? "different" : "same";
  }
  if (type.kind === "intersection") {
    const members = type.members.map((one) => expand(names, { type: one, scope }).type);
    return plainVerdict(model.name, { kind: "intersection", members });
  }
  return plainVerdict(model.name, type);
}

function entityVerdict(inside: Inside, entity: Entity, code: Typed): Verdict {
  const { type } = code;
  if (isCalled(inside, { kind: "entity", entity }, code)) return "same";
  if (type.kind === "opaque" || type.kind === "of-value") return "undecided";
  if (type.kind === "reference") {
    const named = inside.names.referred({ type, scope: code.scope });
    if (named.kind !== "declared")
      return codeRole(type.name) !== undefined || type.name === "Date" ? "different" : "undecided";
  } else if (type.kind !== "object") return "different";
  return hasFields(inside, entity, code);
}

/** Alike enough to be it under another name: all its fields, and more than one. */
function hasFields(inside: Inside, entity: Entity, code: Typed): Verdict {
  if (entity.fields.length < 2) return "different";
  const { members, open } = shapeOf(inside.names, code);
  return all(
    entity.fields.map((field) => {
      const found = members.get(field.name);
      if (found === undefined) return open ? "undecided" : "different";
      const { member, scope } = found;
      return inside.alike(field.type, { type: member.type, scope });
    }),
  );
}

function listVerdict(
  inside: Inside,
  element: TypeReference,
  { type, scope }: Typed,
  roles: readonly Role[],
): Verdict {
  if (type.kind === "array" && roles.includes("list"))
    return inside.same(element, { type: type.element, scope });
  if (type.kind === "tuple" && roles.includes("list"))
    return all(type.elements.map((one) => inside.same(element, { type: one, scope })));
  if (type.kind === "opaque" || type.kind === "of-value") return "undecided";
  if (type.kind !== "reference") return "different";
  const role = roleAt(inside, { type, scope });
  if (role === "unknown") return "undecided";
  if (role === undefined || !roles.includes(role)) return "different";
  const [inner] = type.arguments;
  return inner === undefined ? "undecided" : inside.same(element, { type: inner, scope });
}

/** The role of a name that nothing in the project declares; `unknown` where it may have any. */
function roleAt({ names }: Inside, { type, scope }: Typed): Role | "unknown" | undefined {
  if (type.kind !== "reference") return undefined;
  if (names.referred({ type, scope }).kind !== "outside") return undefined;
  return codeRole(type.name) ?? "unknown";
}

function genericVerdict(inside: Inside, model: TypeReference & { kind: "generic" }, code: Typed): Verdict {
  const role = modelRole(model);
  const [first, second] = model.arguments;
  if ((role === "list" || role === "set" || role === "stream" || role === "promise") && first !== undefined)
    return listVerdict(inside, first, code, role === "list" ? ["list", "set"] : [role]);
  if (role === "map" && first !== undefined && second !== undefined)
    return mapVerdict(inside, first, second, code);
  const { type, scope } = code;
  if (type.kind === "opaque" || type.kind === "of-value") return "undecided";
  if (type.kind !== "reference") return "different";
  if (!isCalled(inside, model, code)) return roleAt(inside, code) === "unknown" ? "undecided" : "different";
  const pairs = model.arguments.map((argument, place): Verdict => {
    const given = type.arguments[place];
    return given === undefined ? "undecided" : inside.same(argument, { type: given, scope });
  });
  return all(pairs);
}

/** Keys of an object are texts, whatever the model calls them. */
function mapVerdict(
  inside: Inside,
  key: TypeReference,
  value: TypeReference,
  { type, scope }: Typed,
): Verdict {
  const valueIs = (one: CodeType) => inside.same(value, { type: one, scope });
  if (type.kind === "object") {
    if (type.index !== undefined) return valueIs(type.index.value);
    return type.open ? "undecided" : "different";
  }
  if (type.kind === "opaque" || type.kind === "of-value") return "undecided";
  if (type.kind !== "reference") return "different";
  const role = roleAt(inside, { type, scope });
  if (role === "unknown") return "undecided";
  const [keys, values] = type.arguments;
  if (role !== "map" || keys === undefined || values === undefined) return "different";
  if (type.name === "Record") return valueIs(values);
  return all([inside.same(key, { type: keys, scope }), valueIs(values)]);
}
