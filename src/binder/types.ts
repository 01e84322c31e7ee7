import type { NamedType, Type } from "../ast/nodes.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { type PlainType, plainTypes, type TypeReference } from "../model/types.ts";
import { type Context, report, spanAt } from "./context.ts";
import { find } from "./lookup.ts";
import { isUnknown, reportUnknownName, resolve, textOf, textsOf, wanted } from "./resolve.ts";
import type { SymbolOf } from "./symbols.ts";

const plain: ReadonlySet<string> = new Set(plainTypes);

/** Words that people bring along from other languages. */
const foreign: Readonly<Record<string, PlainType>> = {
  integer: "int",
  number: "float",
  double: "float",
  bool: "boolean",
  str: "string",
  varchar: "string",
  char: "string",
  timestamp: "datetime",
  timestamptz: "datetime",
  guid: "uuid",
  bigint: "long",
  numeric: "decimal",
  money: "decimal",
  object: "json",
  jsonb: "json",
  unknown: "any",
  blob: "bytes",
  binary: "bytes",
};

/** Resolves the names of a type; what is unknown is reported and stays as a name. */
export function lowerType(context: Context, type: Type): TypeReference {
  switch (type.kind) {
    case "named-type":
      return lowerNamed(context, type);
    case "list-type":
      return { kind: "list", element: lowerType(context, type.element) };
    case "optional-type":
      return { kind: "optional", inner: lowerType(context, type.inner) };
    case "union-type":
      return { kind: "union", members: type.members.map((member) => lowerType(context, member)) };
  }
}

function lowerNamed(context: Context, type: NamedType): TypeReference {
  const name = textOf(type.name);
  if (type.arguments.length > 0) {
    return {
      kind: "generic",
      name,
      arguments: type.arguments.map((argument) => lowerType(context, argument)),
    };
  }
  if (plain.has(name)) return lowerPlain(context, type, name as PlainType);
  const symbol = resolveType(context, type);
  if (symbol === undefined) return { kind: "unknown", name };
  checkNumbers(context, type, name);
  return symbol.target.kind === "entity"
    ? { kind: "entity", entity: symbol.target }
    : { kind: "enum", enum: symbol.target };
}

function resolveType(context: Context, type: NamedType): SymbolOf<"entity" | "enum"> | undefined {
  const name = textOf(type.name);
  const found = find(context.binding.names, context.scope, textsOf(type.name), wanted.type.kinds);
  if (found.kind === "one") return found.symbol;
  const isWord = found.kind === "none" && type.name.segments.length === 1;
  const meant = isWord && !isUnknown(context, name) ? plainMeant(context, name) : undefined;
  if (meant === undefined) return resolve(context, type.name, wanted.type);
  const help = `did you mean \`${meant}\`?`;
  reportUnknownName(
    context,
    name,
    diagnostic("type/unknown", spanAt(context, type.name), { name }, { help }),
  );
  return undefined;
}

/** The plain type that was probably meant; none where an entity or enum of nearly this name is. */
function plainMeant(context: Context, name: string): string | undefined {
  const lower = name.toLowerCase();
  const meant = Object.hasOwn(foreign, lower) ? foreign[lower] : suggest(name, plainTypes);
  return meant === undefined || suggest(name, entityNames(context)) !== undefined ? undefined : meant;
}

function* entityNames(context: Context): Iterable<string> {
  for (const list of [context.binding.model.entities, context.binding.model.enums]) {
    for (const { id } of list) if (id !== undefined) yield id;
  }
}

function lowerPlain(context: Context, type: NamedType, name: PlainType): TypeReference {
  if (name !== "decimal") checkNumbers(context, type, name);
  const [precision, scale, extra] = type.numbers;
  if (name !== "decimal" || precision === undefined) return { kind: "plain", name };
  const digits = Number(precision.text);
  const decimals = scale === undefined ? undefined : Number(scale.text);
  const wrong =
    extra ??
    (isCount(digits, 1)
      ? decimals === undefined || isCount(decimals, 0, digits)
        ? undefined
        : scale
      : precision);
  if (wrong !== undefined) {
    const takes = "the number of digits and how many of them come after the point: `decimal(10, 2)`";
    report(context, "type/arguments", wrong, { name, takes });
    return { kind: "plain", name };
  }
  return decimals === undefined
    ? { kind: "plain", name, precision: digits }
    : { kind: "plain", name, precision: digits, scale: decimals };
}

function isCount(value: number, least: number, most = 1000): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function checkNumbers(context: Context, type: NamedType, name: string): void {
  const [first] = type.numbers;
  if (first !== undefined) report(context, "type/arguments", first, { name, takes: "no numbers" });
}

export function isPlainType(name: string): name is PlainType {
  return plain.has(name);
}
