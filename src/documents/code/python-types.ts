import type { PlainType, TypeReference } from "../../model/types.ts";
import { commentLines } from "./comments.ts";
import type { Naming, TypeNames } from "./declared.ts";
import { pascalCase, pythonName } from "./identifiers.ts";
import { pythonBuiltins, pythonKeywords } from "./reserved.ts";
import { alternativesOf, roleOf } from "./types.ts";

/** Where what Python needs comes from; builtins need no import. */
const modules = {
  ABC: "abc",
  abstractmethod: "abc",
  Awaitable: "collections.abc",
  dataclass: "dataclasses",
  date: "datetime",
  datetime: "datetime",
  time: "datetime",
  timedelta: "datetime",
  timezone: "datetime",
  Decimal: "decimal",
  Any: "typing",
  Generic: "typing",
  Literal: "typing",
  NewType: "typing",
  TypeVar: "typing",
  UUID: "uuid",
  BaseModel: "pydantic",
  ConfigDict: "pydantic",
  Field: "pydantic",
  bool: "builtins",
  bytes: "builtins",
  dict: "builtins",
  float: "builtins",
  int: "builtins",
  list: "builtins",
  object: "builtins",
  set: "builtins",
  str: "builtins",
} as const;

export type Needed = keyof typeof modules;

/** The names of a block of Python. */
export interface Scope {
  readonly names: TypeNames;
  /** The name of something imported or built in, and a note that it is used. */
  readonly use: (what: Needed) => string;
  /** The import statements of all that was used, when all else is written. */
  readonly imports: () => readonly string[];
  /** Statements that need not be said again. */
  readonly said: Set<string>;
}

export const pythonNaming: Naming = {
  typeName: (text) => {
    const name =
      pythonName(text) === text.normalize("NFKC") ? pythonName(text) : pythonName(pascalCase(text));
    // Two underscores at both ends are Python's, and a name of one underscore is nobody's.
    return /^_*$|^__.*__$/.test(name) ? `Type${name}` : name;
  },
  isFree: (name) => !pythonKeywords.has(name) && !pythonBuiltins.has(name) && !Object.hasOwn(modules, name),
};

/** Imports under names that no member has: inside a class `date: date | None = None` would speak of itself. */
export function importNames(
  names: TypeNames,
  members: ReadonlySet<string>,
): Pick<Scope, "use" | "imports" | "said"> {
  const used = new Map<Needed, string>();
  const use = (what: Needed): string => {
    const known = used.get(what);
    if (known !== undefined) return known;
    const name = members.has(what) ? aliasOf(what, names, members) : what;
    used.set(what, name);
    return name;
  };
  return { use, imports: () => importLines(used), said: new Set() };
}

function aliasOf(what: Needed, names: TypeNames, members: ReadonlySet<string>): string {
  const base = what.charAt(0).toUpperCase() + what.slice(1);
  const wanted = base === what || members.has(base) ? `${base}Type` : base;
  return names.more(`import ${what}`, members.has(wanted) ? `${wanted}_` : wanted);
}

function importLines(used: ReadonlyMap<Needed, string>): readonly string[] {
  const byModule = new Map<string, string[]>();
  for (const [what, name] of used) {
    if (modules[what] === "builtins" && name === what) continue;
    const parts = byModule.get(modules[what]) ?? [];
    parts.push(name === what ? what : `${what} as ${name}`);
    byModule.set(modules[what], parts);
  }
  const lines = [...byModule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, parts]) => ({ module, text: `from ${module} import ${parts.sort(byName).join(", ")}` }));
  const standard = lines.filter(({ module }) => module !== "pydantic").map(({ text }) => text);
  const others = lines.filter(({ module }) => module === "pydantic").map(({ text }) => text);
  return [["from __future__ import annotations"], standard, others]
    .filter((group) => group.length > 0)
    .map((group) => group.join("\n"));
}

function byName(a: string, b: string): number {
  return a < b ? -1 : 1;
}

const plainTypes: { readonly [K in PlainType]: Needed | "None" } = {
  string: "str",
  text: "str",
  int: "int",
  long: "int",
  float: "float",
  decimal: "Decimal",
  boolean: "bool",
  date: "date",
  time: "time",
  datetime: "datetime",
  duration: "timedelta",
  uuid: "UUID",
  json: "Any",
  any: "Any",
  bytes: "bytes",
  void: "None",
};

/** A type as an annotation; absent is `None`, and what is promised stands for itself. */
export function typeText(type: TypeReference, scope: Scope): string {
  const { members, optional } = alternativesOf(type);
  const parts = members.map((member) => memberText(member, scope));
  return [...new Set(optional ? [...parts, "None"] : parts)].join(" | ");
}

function memberText(type: TypeReference, scope: Scope): string {
  switch (type.kind) {
    case "plain": {
      const name = plainTypes[type.name];
      return name === "None" ? name : scope.use(name);
    }
    case "entity":
      return scope.names.of(type.entity);
    case "enum":
      return scope.names.of(type.enum);
    case "unknown":
      return scope.names.unknown(type.name, 0);
    case "list":
      return `${scope.use("list")}[${typeText(type.element, scope)}]`;
    case "generic":
      if (roleOf(type) === "promise") return typeText(type.arguments[0] ?? type, scope);
      return `${genericName(type, scope)}[${type.arguments.map((one) => typeText(one, scope)).join(", ")}]`;
    case "optional":
    case "union":
      return typeText(type, scope);
  }
}

function genericName(type: TypeReference & { kind: "generic" }, scope: Scope): string {
  switch (roleOf(type)) {
    case "list":
      return scope.use("list");
    case "set":
      return scope.use("set");
    case "map":
      return scope.use("dict");
    default:
      return scope.names.unknown(type.name, type.arguments.length);
  }
}

/** A documentation string with its indentation, or nothing where there is nothing to say. */
export function docString(text: string | undefined, columns: number): string {
  if (text === undefined || text.trim() === "") return "";
  const lines = commentLines(text, 88 - columns - 6).map(docLine);
  const margin = " ".repeat(columns);
  const [first = "", ...rest] = lines;
  if (rest.length === 0) return `${margin}"""${first}"""`;
  return `${[`${margin}"""${first}`, ...rest.map((line) => (line === "" ? "" : margin + line)), `${margin}"""`].join("\n")}`;
}

/** Quotes that would end the string are escaped, and so is what escapes. */
function docLine(line: string): string {
  const text = line.replaceAll("\\", "\\\\");
  return text.includes('"""') || text.endsWith('"') ? text.replaceAll('"', '\\"') : text;
}
