import type { CodeType } from "../../extract/outlines.ts";
import type { Codebase, Entity, Enum } from "../../model/model.ts";
import type { TypeReference } from "../../model/types.ts";
import { enumVerdict } from "./enums.ts";
import { expand, expandOnce, expansionsOf } from "./expand.ts";
import { alternativesOf, codeRole, modelRole, type Role } from "./generics.ts";
import { shapeOf } from "./members.ts";
import type { Names, Typed } from "./names.ts";
import { plainVerdict } from "./plain.ts";
import { codeTypeText } from "./text.ts";
import { all, any, type Verdict } from "./verdict.ts";

/** What types are compared with. */
export interface Comparing {
  readonly names: Names;
  readonly mappings: Codebase["mappings"];
  /** The symbols that an entity's `code` names: `path#name`, re-exports followed. */
  readonly symbolsOf: (entity: Entity) => ReadonlySet<string>;
  /** Is told of enums that go by the same name in the code. */
  readonly meetEnum: (declared: Enum, typed: Typed) => void;
}

/** How the two agree on whether there may be no value at all. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly modelOptional: boolean;
  readonly codeOptional: boolean;
}

/** Types nest so deep before they are left undecided. */
const DEEPEST = 12;

/** By meaning: unions as sets, names followed, `T | undefined` and `T | null` apart from all else. */
export function compareTypes(comparing: Comparing, model: TypeReference, code: Typed, depth = 0): Comparison {
  const { members, optional: modelOptional } = alternativesOf(model);
  const mapped = members.length === 1 && members[0] !== undefined ? mappedTo(comparing, members[0]) : [];
  const isVoid = members.length === 1 && members[0]?.kind === "plain" && members[0].name === "void";
  const atoms: Typed[] = [];
  let codeOptional = false;
  for (const atom of atomsOf(comparing, members, mapped, code)) {
    const isNothing = atom.type.kind === "keyword" && ["undefined", "null"].includes(atom.type.name);
    const isAbsent = isNothing || (atom.type.kind === "keyword" && atom.type.name === "void" && !isVoid);
    if (isAbsent && !isVoid) codeOptional = true;
    else atoms.push(atom);
  }
  const verdict = depth > DEEPEST ? "undecided" : setsAgree(comparing, members, mapped, atoms, depth);
  // What takes anything takes nothing as well.
  const isLoose = atoms.some(({ type }) => type.kind === "keyword" && ["any", "unknown"].includes(type.name));
  return { verdict, modelOptional, codeOptional: codeOptional || (isLoose && modelOptional) };
}

/** Both sides as one answer, where nothing more is to be said of them. */
export function sameType(comparing: Comparing, model: TypeReference, code: Typed, depth: number): Verdict {
  const { verdict, modelOptional, codeOptional } = compareTypes(comparing, model, code, depth);
  if (verdict !== "same") return verdict;
  return modelOptional === codeOptional ? "same" : "different";
}

/** The names in the code that the codebase declares for a type. */
function mappedTo({ mappings }: Comparing, model: TypeReference): readonly string[] {
  const key = keyOf(model);
  return key === undefined
    ? []
    : mappings.filter(({ type }) => type === key).map(({ code }) => squeezed(code));
}

function keyOf(model: TypeReference): string | undefined {
  switch (model.kind) {
    case "plain":
      return model.name;
    case "entity":
      return model.entity.path;
    case "enum":
      return model.enum.path;
    case "generic":
      return model.name;
    case "list":
    case "optional":
    case "union":
    case "unknown":
      return undefined;
  }
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

function isMapped(mapped: readonly string[], { type }: Typed): boolean {
  if (mapped.length === 0) return false;
  const text = squeezed(codeTypeText(type));
  const name = type.kind === "reference" ? type.name.slice(type.name.lastIndexOf(".") + 1) : undefined;
  return mapped.some((one) => one === text || one === name);
}

/** The members of a union, names followed until they mean something to the model or are no names any more. */
function atomsOf(
  comparing: Comparing,
  members: readonly TypeReference[],
  mapped: readonly string[],
  code: Typed,
): readonly Typed[] {
  const atoms: Typed[] = [];
  const pending: Typed[] = [code];
  for (let steps = 0; pending.length > 0 && steps < 2000; steps++) {
    const one = pending.pop() as Typed;
    const isMeant = isMapped(mapped, one) || members.some((member) => isCalled(comparing, member, one));
    const further = isMeant ? undefined : expandOnce(comparing.names, one);
    if (further !== undefined) pending.push(further);
    else if (one.type.kind === "union")
      for (const member of one.type.members.toReversed()) pending.push({ type: member, scope: one.scope });
    else atoms.push(one);
  }
  // What has no end is nothing that can be decided.
  return [...atoms, ...pending.map(({ scope }): Typed => ({ type: { kind: "opaque", text: "…" }, scope }))];
}

function setsAgree(
  comparing: Comparing,
  members: readonly TypeReference[],
  mapped: readonly string[],
  atoms: readonly Typed[],
  depth: number,
): Verdict {
  if (mapped.length > 0) return mappedVerdict(mapped, atoms);
  if (members.some((one) => one.kind === "plain" && (one.name === "any" || one.name === "json")))
    return "same";
  if (atoms.length === 0) return "different";
  const enums = members.flatMap((one) => (one.kind === "enum" ? [one.enum] : []));
  const isCalledEnum = (atom: Typed) =>
    members.some((one) => one.kind === "enum" && isCalled(comparing, one, atom));
  const literals = atoms.filter((atom) => atom.type.kind === "literal" || isEnumDeclaration(comparing, atom));
  const plainMembers = members.filter((one) => one.kind !== "enum");
  const [only] = enums;
  const rows: Verdict[] = [];
  const rest = atoms.filter((atom) => {
    if (!isCalledEnum(atom)) return true;
    for (const one of enums)
      if (isCalled(comparing, { kind: "enum", enum: one }, atom)) comparing.meetEnum(one, atom);
    return false;
  });
  const unnamed = enums.filter(
    (one) => !atoms.some((atom) => isCalled(comparing, { kind: "enum", enum: one }, atom)),
  );
  const isWhole = only !== undefined && unnamed.length === 1 && literals.length > 0;
  if (isWhole) rows.push(enumVerdict(comparing.names, unnamed[0] as Enum, literals));
  else if (unnamed.length > 0)
    rows.push(any(rest.map(({ type }) => (isOpen(type) ? "undecided" : "different"))));
  const left = isWhole ? rest.filter((atom) => !literals.includes(atom)) : rest;
  const matches = left.map((atom) => plainMembers.map((member) => verdictOf(comparing, member, atom, depth)));
  for (const [place, row] of matches.entries()) {
    const isCovered = unnamed.length > 0 && isOpen((left[place] as Typed).type);
    rows.push(isCovered ? "undecided" : any(row));
  }
  for (const place of plainMembers.keys()) rows.push(any(matches.map((row) => row[place] as Verdict)));
  return all(rows);
}

function isOpen(type: CodeType): boolean {
  if (type.kind === "keyword") return type.name === "any" || type.name === "never";
  return type.kind === "opaque" || type.kind === "of-value" || type.kind === "reference";
}

function isEnumDeclaration({ names }: Comparing, { type, scope }: Typed): boolean {
  if (type.kind !== "reference") return false;
  const named = names.referred({ type, scope });
  return named.kind === "declared" && named.declarations.some(({ kind }) => kind === "enum");
}

function mappedVerdict(mapped: readonly string[], atoms: readonly Typed[]): Verdict {
  return all(
    atoms.map((atom) =>
      isMapped(mapped, atom)
        ? "same"
        : isOpen(atom.type) && atom.type.kind !== "reference"
          ? "undecided"
          : "different",
    ),
  );
}

/** Whether a reference is by name or place what an entity, an enum or a generic type of the model is called. */
function isCalled(comparing: Comparing, member: TypeReference, { type, scope }: Typed): boolean {
  if (type.kind !== "reference") return false;
  const name = type.name.slice(type.name.lastIndexOf(".") + 1);
  if (member.kind === "generic") return name === member.name && modelRole(member) === undefined;
  if (member.kind !== "entity" && member.kind !== "enum") return false;
  const target = member.kind === "entity" ? member.entity : member.enum;
  if (name === target.id || squashed(name) === squashed(target.id ?? target.title)) return true;
  if (member.kind === "enum") return false;
  const symbols = comparing.symbolsOf(member.entity);
  if (symbols.size === 0) return false;
  const named = comparing.names.referred({ type, scope });
  return named.kind === "declared" && symbols.has(`${named.path}#${named.name}`);
}

/** `order-line`, `order_line` and `OrderLine` are one name. */
function squashed(name: string): string {
  return name.replaceAll(/[-_\s]/g, "").toLowerCase();
}

/** One member of the model's type against one of the code's, names followed. */
function verdictOf(comparing: Comparing, model: TypeReference, code: Typed, depth: number): Verdict {
  const { type } = code;
  if (model.kind === "unknown") return "same";
  if (type.kind === "keyword" && ["any", "never", "this"].includes(type.name)) return "undecided";
  if (type.kind === "intersection" && model.kind !== "plain")
    return any(
      type.members.map((one) =>
        narrower(
          verdictOf(comparing, model, expand(comparing.names, { type: one, scope: code.scope }), depth),
        ),
      ),
    );
  switch (model.kind) {
    case "plain":
      return plainOf(comparing, model, code);
    case "entity":
      return entityVerdict(comparing, model.entity, code, depth);
    case "list":
      return listVerdict(comparing, model.element, code, ["list"], depth);
    case "generic":
      return genericVerdict(comparing, model, code, depth);
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
  { names }: Comparing,
  model: TypeReference & { kind: "plain" },
  { type, scope }: Typed,
): Verdict {
  if (type.kind === "reference" && names.referred({ type, scope }).kind === "declared") {
    // A class or interface of the project: only one that is called after the type may mean it.
    const named = plainVerdict(model.name, { ...type, arguments: [] });
    return isEnumDeclaration({ names } as Comparing, { type, scope }) || named !== "same"
      ? "different"
      : "same";
  }
  if (type.kind === "intersection") {
    const members = type.members.map((one) => expand(names, { type: one, scope }).type);
    return plainVerdict(model.name, { kind: "intersection", members });
  }
  return plainVerdict(model.name, type);
}

function entityVerdict(comparing: Comparing, entity: Entity, code: Typed, depth: number): Verdict {
  const { type } = code;
  if (isCalled(comparing, { kind: "entity", entity }, code)) return "same";
  if (type.kind === "opaque" || type.kind === "of-value") return "undecided";
  if (type.kind === "reference") {
    const named = comparing.names.referred({ type, scope: code.scope });
    if (named.kind !== "declared")
      return codeRole(type.name) !== undefined || type.name === "Date" ? "different" : "undecided";
  } else if (type.kind !== "object") return "different";
  return hasFields(comparing, entity, code, depth);
}

/** Alike enough to be it under another name: all its fields, and more than one. */
function hasFields(comparing: Comparing, entity: Entity, code: Typed, depth: number): Verdict {
  if (entity.fields.length < 2) return "different";
  const { members, open } = shapeOf(comparing.names, code);
  return all(
    entity.fields.map((field) => {
      const found = members.get(field.name);
      if (found === undefined) return open ? "undecided" : "different";
      const { member, scope } = found;
      return compareTypes(comparing, field.type, { type: member.type, scope }, depth + 1).verdict;
    }),
  );
}

function listVerdict(
  comparing: Comparing,
  element: TypeReference,
  { type, scope }: Typed,
  roles: readonly Role[],
  depth: number,
): Verdict {
  if (type.kind === "array" && roles.includes("list"))
    return sameType(comparing, element, { type: type.element, scope }, depth + 1);
  if (type.kind === "tuple" && roles.includes("list"))
    return all(type.elements.map((one) => sameType(comparing, element, { type: one, scope }, depth + 1)));
  if (type.kind === "opaque" || type.kind === "of-value") return "undecided";
  if (type.kind !== "reference") return "different";
  const role = roleAt(comparing, { type, scope });
  if (role === "unknown") return "undecided";
  if (role === undefined || !roles.includes(role)) return "different";
  const [inner] = type.arguments;
  return inner === undefined ? "undecided" : sameType(comparing, element, { type: inner, scope }, depth + 1);
}

/** The role of a name that nothing in the project declares; `unknown` where it may have any. */
function roleAt({ names }: Comparing, { type, scope }: Typed): Role | "unknown" | undefined {
  if (type.kind !== "reference") return undefined;
  if (names.referred({ type, scope }).kind !== "outside") return undefined;
  return codeRole(type.name) ?? "unknown";
}

function genericVerdict(
  comparing: Comparing,
  model: TypeReference & { kind: "generic" },
  code: Typed,
  depth: number,
): Verdict {
  const role = modelRole(model);
  const [first, second] = model.arguments;
  if ((role === "list" || role === "set" || role === "stream" || role === "promise") && first !== undefined)
    return listVerdict(comparing, first, code, role === "list" ? ["list", "set"] : [role], depth);
  if (role === "map" && first !== undefined && second !== undefined)
    return mapVerdict(comparing, first, second, code, depth);
  const { type, scope } = code;
  if (type.kind === "opaque" || type.kind === "of-value") return "undecided";
  if (type.kind !== "reference") return "different";
  if (!isCalled(comparing, model, code))
    return roleAt(comparing, code) === "unknown" ? "undecided" : "different";
  const pairs = model.arguments.map((argument, place): Verdict => {
    const given = type.arguments[place];
    return given === undefined
      ? "undecided"
      : sameType(comparing, argument, { type: given, scope }, depth + 1);
  });
  return all(pairs);
}

/** Keys of an object are texts, whatever the model calls them. */
function mapVerdict(
  comparing: Comparing,
  key: TypeReference,
  value: TypeReference,
  { type, scope }: Typed,
  depth: number,
): Verdict {
  const valueIs = (one: CodeType) => sameType(comparing, value, { type: one, scope }, depth + 1);
  if (type.kind === "object") {
    if (type.index !== undefined) return valueIs(type.index.value);
    return type.open ? "undecided" : "different";
  }
  if (type.kind === "opaque" || type.kind === "of-value") return "undecided";
  if (type.kind !== "reference") return "different";
  const role = roleAt(comparing, { type, scope });
  if (role === "unknown") return "undecided";
  const [keys, values] = type.arguments;
  if (role !== "map" || keys === undefined || values === undefined) return "different";
  if (type.name === "Record") return valueIs(values);
  return all([sameType(comparing, key, { type: keys, scope }, depth + 1), valueIs(values)]);
}

/** A promise taken off a result: whether there was one, and what is in it. `unknown`: a type of a package. */
export function awaited(
  names: Names,
  typed: Typed,
): { readonly promise: "yes" | "no" | "maybe" | "unknown"; readonly inner: Typed } {
  let last = typed;
  for (const one of expansionsOf(names, typed)) {
    const { type, scope } = one;
    last = one;
    if (type.kind === "union" && type.members.some((member) => isPromise(names, { type: member, scope }))) {
      const members = type.members.map((member) => {
        const isIt = isPromise(names, { type: member, scope });
        return isIt && member.kind === "reference" ? (member.arguments[0] ?? member) : member;
      });
      const isAll = type.members.every((member) => isPromise(names, { type: member, scope }));
      return { promise: isAll ? "yes" : "maybe", inner: { type: { kind: "union", members }, scope } };
    }
    if (type.kind === "reference" && isPromise(names, one)) {
      const [inner] = type.arguments;
      return { promise: "yes", inner: inner === undefined ? anything(one) : { type: inner, scope } };
    }
  }
  const { type } = last;
  if (type.kind === "opaque" || (type.kind === "keyword" && type.name === "any"))
    return { promise: "maybe", inner: last };
  return { promise: isForeign(names, last) ? "unknown" : "no", inner: typed };
}

/** Of a package, so that nobody here knows what it is. */
function isForeign(names: Names, { type, scope }: Typed): boolean {
  if (type.kind !== "reference" || codeRole(type.name) !== undefined) return false;
  return names.isImported(scope.path, type.name) && names.referred({ type, scope }).kind === "outside";
}

function anything({ scope }: Typed): Typed {
  return { type: { kind: "keyword", name: "any" }, scope };
}

function isPromise(names: Names, { type, scope }: Typed): boolean {
  if (type.kind !== "reference" || codeRole(type.name) !== "promise") return false;
  return names.referred({ type, scope }).kind === "outside";
}

/** Whether values come one after the other. */
export function isStream(names: Names, typed: Typed): boolean {
  const { type, scope } = expand(names, typed);
  if (type.kind !== "reference" || codeRole(type.name) !== "stream") return false;
  return names.referred({ type, scope }).kind === "outside";
}
