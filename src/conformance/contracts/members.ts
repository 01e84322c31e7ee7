import type { CodeType, Declaration, Member } from "../../extract/outlines.ts";
import { expand, typeOfValue } from "./expand.ts";
import { bind, type Names, noBindings, type Scope, type Typed } from "./names.ts";

/** A member with where it is written. */
export interface Found {
  readonly member: Member;
  readonly scope: Scope;
}

/** What can be asked of a value: its members, inherited ones with them. */
export interface Shape {
  readonly members: ReadonlyMap<string, Found>;
  /** Something is in it that could not be followed: what is not found may still be there. */
  readonly open: boolean;
}

interface Gathering {
  readonly names: Names;
  readonly members: Map<string, Found>;
  readonly seen: Set<Declaration>;
  open: boolean;
}

/** So deep may types inherit. */
const DEEPEST = 40;

export function shapeOf(names: Names, typed: Typed): Shape {
  const gathering: Gathering = { names, members: new Map(), seen: new Set(), open: false };
  gather(gathering, typed, 0);
  return gathering;
}

/** The functions that files offer, as if they were one object. */
export function shapeOfModules(names: Names, paths: readonly string[]): Shape {
  const members = new Map<string, Found>();
  let open = false;
  for (const path of paths) {
    open ||= names.outlineOf(path)?.faulty ?? true;
    for (const name of names.exportsOf(path)) {
      const named = names.exported(path, name);
      const typed = typeOfValue(named);
      open ||= named.kind === "outside";
      if (typed === undefined || named.kind !== "declared" || members.has(name)) continue;
      const [{ start, end } = { start: 0, end: 0 }] = named.declarations;
      const member: Member = { name, kind: "property", optional: false, type: typed.type, start, end };
      members.set(name, { member, scope: typed.scope });
    }
    open ||= names.outlineOf(path)?.wholes.some((one) => names.target(path, one)?.kind !== "file") ?? false;
  }
  return { members, open };
}

function gather(gathering: Gathering, typed: Typed, depth: number): void {
  const { names } = gathering;
  const { type, scope } = expand(names, typed);
  if (depth > DEEPEST) gathering.open = true;
  else if (type.kind === "object") {
    for (const member of type.members) add(gathering, member, scope);
    gathering.open ||= type.open === true;
  } else if (type.kind === "intersection") {
    for (const one of type.members) gather(gathering, { type: one, scope }, depth + 1);
  } else if (type.kind === "reference") gatherReference(gathering, { type, scope }, depth);
  else if (type.kind === "keyword") gathering.open ||= type.name === "any" || type.name === "object";
  else gathering.open ||= type.kind !== "literal" && type.kind !== "array" && type.kind !== "function";
}

function gatherReference(
  gathering: Gathering,
  { type, scope }: { type: CodeType & { readonly kind: "reference" }; scope: Scope },
  depth: number,
): void {
  const named = gathering.names.referred({ type, scope });
  if (named.kind !== "declared") {
    if (!gatherChanged(gathering, { type, scope }, depth)) gathering.open = true;
    return;
  }
  for (const declaration of named.declarations)
    gatherDeclaration(
      gathering,
      declaration,
      { path: named.path, given: type.arguments, from: scope },
      depth,
    );
}

interface Given {
  readonly path: string;
  readonly given: readonly CodeType[];
  readonly from: Scope;
}

function gatherDeclaration(
  gathering: Gathering,
  declaration: Declaration,
  { path, given, from }: Given,
  depth: number,
): void {
  if (declaration.kind !== "interface" && declaration.kind !== "class") return;
  if (gathering.seen.has(declaration)) return;
  gathering.seen.add(declaration);
  const scope = bind(path, declaration.parameters, given, from);
  for (const member of declaration.members) add(gathering, member, scope);
  for (const base of declaration.bases) gather(gathering, { type: base, scope }, depth + 1);
  // What a class implements it has to have, be it inherited from where nobody sees it.
  const isOpen = gathering.open;
  for (const one of declaration.implements) gather(gathering, { type: one, scope }, depth + 1);
  gathering.open = isOpen;
}

/** `Partial<T>`, `Pick<T, "a">` and `Omit<T, "a">` of the language. */
function gatherChanged(gathering: Gathering, { type, scope }: Typed, depth: number): boolean {
  if (type.kind !== "reference") return false;
  const [of, keys] = type.arguments;
  if (of === undefined || !["Partial", "Pick", "Omit"].includes(type.name)) return false;
  const listed = keys === undefined ? new Set<string>() : keysOf(gathering.names, { type: keys, scope });
  if (listed === undefined) return false;
  const inner: Gathering = { names: gathering.names, members: new Map(), seen: gathering.seen, open: false };
  gather(inner, { type: of, scope }, depth + 1);
  gathering.open ||= inner.open;
  for (const [name, { member, scope: where }] of inner.members) {
    const isTaken = type.name === "Partial" || listed.has(name) === (type.name === "Pick");
    if (isTaken) add(gathering, type.name === "Partial" ? { ...member, optional: true } : member, where);
  }
  return true;
}

function keysOf(names: Names, typed: Typed): ReadonlySet<string> | undefined {
  const { type, scope } = expand(names, typed);
  const parts =
    type.kind === "union" ? type.members.map((one) => expand(names, { type: one, scope }).type) : [type];
  const keys = parts.flatMap((one) =>
    one.kind === "literal" && typeof one.value === "string" ? [one.value] : [],
  );
  return keys.length === parts.length ? new Set(keys) : undefined;
}

/** What is declared nearer wins; what is hidden gives way to what is not. */
function add({ members }: Gathering, member: Member, scope: Scope): void {
  if (member.hidden === "static") return;
  const known = members.get(member.name);
  if (known === undefined) members.set(member.name, { member, scope });
}

/** The scope of a file in which nothing stands for anything else. */
export function scopeOf(path: string): Scope {
  return { path, bindings: noBindings };
}
