import { expandOnce } from "../../conformance/contracts/expand.ts";
import { codeRole } from "../../conformance/contracts/generics.ts";
import type { Names, Typed } from "../../conformance/contracts/names.ts";
import type { CodeType } from "../../extract/outlines.ts";
import type { PlainType } from "../../model/types.ts";
import type { DataTypes } from "./data.ts";

/** A type of the code in the words of the model. */
export type SketchType =
  | { readonly kind: "plain"; readonly name: PlainType }
  /** An entity or an enum, if the sketch has it. */
  | { readonly kind: "data"; readonly key: string; readonly otherwise: PlainType }
  | { readonly kind: "list"; readonly element: SketchType }
  | { readonly kind: "generic"; readonly name: string; readonly arguments: readonly SketchType[] }
  | { readonly kind: "union"; readonly members: readonly SketchType[] };

/** A type, and whether there may be nothing instead. */
export interface ReadType {
  /** Absent where there is never anything: `void`, `undefined`, `null`. */
  readonly type?: SketchType;
  readonly optional: boolean;
  /** There may be `null`, which is no `void`. */
  readonly isNull?: boolean;
  /** It was not read to its end: there may be nothing as well. */
  readonly isCut?: boolean;
}

export const anything: SketchType = { kind: "plain", name: "any" };
const something: ReadType = { type: anything, optional: false };
const nothing: ReadType = { optional: true };
const cutOff: ReadType = { ...something, isCut: true };

/** Types nest so deep before they are `any`. */
const DEEPEST = 12;
/** Longer unions say little. */
const MOST_MEMBERS = 3;

/** What types are read with. */
export interface TypeReading {
  readonly names: Names;
  readonly data: DataTypes;
}

/**
 * Says a type in the words of the model; `any` where these say too little.
 *
 * @param word what has this type: of a number it may tell whether it counts or measures
 */
export function readType(reading: TypeReading, typed: Typed, word: string, depth = 0): ReadType {
  if (depth > DEEPEST) return cutOff;
  const { type, scope } = typed;
  const inner = (one: CodeType) => readType(reading, { type: one, scope }, word, depth + 1);
  switch (type.kind) {
    case "keyword":
      return keywordType(type.name, word);
    case "literal":
      return plain(literalTypes[typeof type.value as keyof typeof literalTypes] ?? numberType(word));
    case "array":
      return listOf(inner(type.element));
    case "tuple":
      return tupleType(type.elements.map(inner));
    case "union":
      return joined(type.members.map(inner));
    case "object":
      return type.index === undefined || type.members.length > 0
        ? something
        : genericOf("Map", [plain("string"), inner(type.index.value)]);
    case "intersection": {
      const brand = type.members
        .map(inner)
        .find((one) => one.type?.kind === "plain" && one.type !== anything);
      return brand ?? something;
    }
    case "reference":
      return referenceType(reading, { type, scope }, word, depth);
    case "inferred":
    case "opaque": {
      const known = expandOnce(reading.names, typed);
      return known === undefined ? something : readType(reading, known, word, depth + 1);
    }
    case "function":
    case "of-value":
      return something;
  }
}

function plain(name: PlainType): ReadType {
  return name === "any" ? something : { type: { kind: "plain", name }, optional: false };
}

const literalTypes = { string: "string", boolean: "boolean", bigint: "long" } as const;

function keywordType(name: string, word: string): ReadType {
  switch (name) {
    case "string":
    case "boolean":
      return plain(name);
    case "number":
      return plain(numberType(word));
    case "bigint":
      return plain("long");
    case "null":
      return { optional: true, isNull: true };
    case "undefined":
    case "void":
      return nothing;
    default:
      return something;
  }
}

/** Words for what is counted, by the end of a name. */
const counted =
  /(?:^|[a-z])(?:count|index|size|length|limit|offset|page|port|year|month|day|days|age|quantity|qty|id|line|column|row|level|depth|version|position|number|retries|attempts|minutes|hours|seconds|ms|millis|cents|bytes|stock|max|min|most|least|width|height|start|end)(?:Of)?$/i;

function numberType(word: string): PlainType {
  return counted.test(word) ? "int" : "float";
}

function listOf({ type, optional, isCut }: ReadType): ReadType {
  if (type === undefined || optional || isCut || type.kind === "union") return something;
  return { type: { kind: "list", element: type }, optional: false };
}

/** A list, where all that stands in it is of one type. */
function tupleType(elements: readonly ReadType[]): ReadType {
  const [first] = elements;
  const texts = new Set(elements.map((one) => JSON.stringify(one)));
  return first === undefined || texts.size > 1 ? something : listOf(first);
}

function genericOf(name: string, parts: readonly ReadType[]): ReadType {
  const given = parts.flatMap(({ type, optional, isCut }) =>
    type === undefined || optional || isCut ? [] : [type],
  );
  if (given.length < parts.length) return something;
  return { type: { kind: "generic", name, arguments: given }, optional: false };
}

/** What may be any of several. */
function joined(parts: readonly ReadType[]): ReadType {
  const optional = parts.some((one) => one.optional);
  if (parts.some(({ isCut }) => isCut)) return { ...cutOff, optional };
  const members = new Map<string, SketchType>();
  for (const { type } of parts) {
    const flat = type === undefined ? [] : type.kind === "union" ? type.members : [type];
    for (const one of flat) members.set(JSON.stringify(one), one);
  }
  const [first, second] = members.values();
  if (first === undefined) return { optional, isNull: parts.some((one) => one.isNull === true) };
  if (second === undefined) return { type: first, optional };
  const all = [...members.values()];
  const isVague = all.length > MOST_MEMBERS || all.some((one) => one.kind === "plain" && one.name === "any");
  return { type: isVague ? anything : { kind: "union", members: all }, optional };
}

/** Types of the language and of libraries that mean a plain type. */
const meant: ReadonlyMap<string, PlainType> = new Map([
  ["Date", "datetime"],
  ["Dayjs", "datetime"],
  ["Moment", "datetime"],
  ["DateTime", "datetime"],
  ["Uint8Array", "bytes"],
  ["Buffer", "bytes"],
  ["ArrayBuffer", "bytes"],
  ["Blob", "bytes"],
  ["Decimal", "decimal"],
  ["UUID", "uuid"],
]);

/** Types around another that say nothing of what it is. */
const around: ReadonlySet<string> = new Set(["Readonly", "Required", "NoInfer"]);

function referenceType(
  reading: TypeReading,
  typed: Typed & { readonly type: CodeType & { readonly kind: "reference" } },
  word: string,
  depth: number,
): ReadType {
  const { names, data } = reading;
  const { type, scope } = typed;
  const named = names.referred(typed);
  const isParameter = type.place === undefined && scope.bindings.has(type.name);
  if (named.kind === "declared" && !isParameter) {
    const known = data.keyOf(named);
    if (known !== undefined)
      return { type: { kind: "data", key: known.key, otherwise: known.otherwise }, optional: false };
    const isOpen = named.declarations.some(({ kind }) => kind === "class" || kind === "interface");
    if (isOpen) return something;
  }
  const further = expandOnce(names, typed);
  if (further !== undefined) return readType(reading, further, word, depth + 1);
  if (named.kind !== "outside") return something;
  const given = type.arguments.map((one) => readType(reading, { type: one, scope }, word, depth + 1));
  const last = type.name.slice(type.name.lastIndexOf(".") + 1);
  const [first = something, second = something] = given;
  if (around.has(last) && type.arguments.length === 1) return first;
  const role = type.arguments.length === 0 ? undefined : codeRole(type.name);
  if (role === "list") return listOf(first);
  if (role === "set") return genericOf("Set", [first]);
  if (role === "map") return genericOf("Map", [last === "Record" ? plain("string") : first, second]);
  if (role === "stream") return genericOf("Stream", [first]);
  return plain(meant.get(last) ?? "any");
}
