import type { Entity, EntityField } from "../../model/model.ts";
import type { TypeReference } from "../../model/types.ts";
import { wordsOf } from "./identifiers.ts";
import type { Json } from "./json.ts";
import { textMatching } from "./pattern-sample.ts";
import { lengthBound, plainNumber, wholeBound, wholeNumber } from "./python-values.ts";
import { alternativesOf, elementOf, isMap, isNumber, isText, withoutOptional } from "./types.ts";

/** More elements or letters than these are no example, whatever a bound asks for. */
const MOST_ELEMENTS = 20;
const MOST_LETTERS = 1000;

/** An entity as an example: every field has a value; what it refers to is told by its key. */
export function exampleOf(entity: Entity): Json {
  return objectOf(entity, entity.fields, [entity]);
}

function objectOf(entity: Entity, fields: readonly EntityField[], within: readonly Entity[]): Json {
  const entries = fields.map((field) => [field.name, fieldValue(field, within)] as const);
  return { kind: "object", entries: entity.fields.length === 0 ? [] : entries };
}

/** Another entity: its key, or where it has none all of it; nothing more where that would go on for ever. */
function referenceTo(entity: Entity, within: readonly Entity[]): Json {
  const own = entity.fields.filter((field) => field.key);
  const keys = own.length > 0 ? own : (entity.keys[0]?.fields ?? []);
  const isTooDeep = within.filter((one) => one === entity).length > 1 || within.length > 6;
  if (isTooDeep || (keys.length === 0 && within.includes(entity))) return { kind: "object", entries: [] };
  return objectOf(entity, keys.length > 0 ? keys : entity.fields, [...within, entity]);
}

function fieldValue(field: EntityField, within: readonly Entity[]): Json {
  const type = alternativesOf(field.type).members[0] ?? field.type;
  const own = defaultValue(field, type);
  if (own !== undefined) return own;
  if (isNumber(type)) return numberFor(type as TypeReference & { kind: "plain" }, field);
  if (isText(type)) return JSON.stringify(textFor(field));
  if (elementOf(type) !== undefined || isMap(type)) return collectionFor(field, type, within);
  if (type.kind === "plain" && type.name === "bytes") {
    return JSON.stringify("A".repeat(Math.min(MOST_LETTERS, Number(lengthBound(field.min, "min") ?? 0))));
  }
  return sampleOf(type, within);
}

/** The default, unless a bound might forbid it. */
function defaultValue(
  { default: value, min, max, matches }: EntityField,
  type: TypeReference,
): Json | undefined {
  if (value === undefined || value.kind === "now" || matches !== undefined) return undefined;
  switch (value.kind) {
    case "boolean":
      return String(value.value);
    case "number": {
      const isWhole = type.kind === "plain" && (type.name === "int" || type.name === "long");
      const number = isWhole ? wholeNumber(value.value) : plainNumber(value.value);
      const fits =
        (min ?? Number.NEGATIVE_INFINITY) <= Number(number) &&
        Number(number) <= (max ?? Number.POSITIVE_INFINITY);
      if (number === undefined || !fits) return undefined;
      return type.kind === "plain" && type.name === "decimal" ? undefined : number;
    }
    case "text": {
      const isFree = min === undefined && max === undefined;
      const isWord = type.kind === "enum" || isText(type);
      return isFree && isWord ? JSON.stringify(value.value) : undefined;
    }
  }
}

/** A value of a type with no rules of its own. */
function sampleOf(type: TypeReference, within: readonly Entity[]): Json {
  const { type: bare } = withoutOptional(type);
  switch (bare.kind) {
    case "plain":
      return plainValues[bare.name];
    case "enum":
      return bare.enum.values[0] === undefined ? "null" : JSON.stringify(bare.enum.values[0].name);
    case "entity":
      return referenceTo(bare.entity, within);
    case "list":
      return { kind: "array", items: [sampleOf(bare.element, within)] };
    case "union":
      return sampleOf(alternativesOf(bare).members[0] ?? { kind: "plain", name: "any" }, within);
    case "generic": {
      const element = elementOf(bare);
      if (element !== undefined) return { kind: "array", items: [sampleOf(element, within)] };
      const value = isMap(bare) ? bare.arguments[1] : undefined;
      return value === undefined ? nothing : { kind: "object", entries: [["key", sampleOf(value, within)]] };
    }
    default:
      return nothing;
  }
}

const nothing: Json = { kind: "object", entries: [] };

const plainValues = {
  string: '"text"',
  text: '"text"',
  int: "1",
  long: "1",
  float: "1.5",
  decimal: '"1.50"',
  boolean: "true",
  date: '"2026-01-31"',
  time: '"09:30:00"',
  datetime: '"2026-01-31T09:30:00Z"',
  duration: '"PT5M"',
  uuid: '"00000000-0000-0000-0000-000000000000"',
  json: nothing,
  any: nothing,
  bytes: '""',
  void: "null",
} as const satisfies Record<string, Json>;

function collectionFor({ min, max }: EntityField, type: TypeReference, within: readonly Entity[]): Json {
  const least = Number(lengthBound(min, "min") ?? 1);
  const most = Number(lengthBound(max, "max") ?? MOST_ELEMENTS);
  const count = Math.min(Math.max(1, least), most, MOST_ELEMENTS);
  const element = elementOf(type);
  if (element !== undefined) {
    return { kind: "array", items: Array.from({ length: count }, () => sampleOf(element, within)) };
  }
  const value = isMap(type) ? (type.arguments[1] as TypeReference) : type;
  const entries = Array.from({ length: count }, (_, i) => {
    return [count === 1 ? "key" : `key${i + 1}`, sampleOf(value, within)] as const;
  });
  return { kind: "object", entries };
}

function numberFor(type: TypeReference & { kind: "plain" }, { min, max }: EntityField): string {
  if (type.name === "int" || type.name === "long") {
    const low = wholeBound(min, "min");
    const high = wholeBound(max, "max");
    if (low !== undefined && BigInt(low) > 1n) return low;
    return high !== undefined && BigInt(high) < 1n ? high : "1";
  }
  if (type.name === "float") return plainNumber(String(clamp(1.5, min, max))) ?? "1.5";
  return JSON.stringify(decimalFor(type, min, max));
}

function clamp(value: number, min: number | undefined, max: number | undefined): number {
  if (min !== undefined && Number.isFinite(min) && value < min) return min;
  return max !== undefined && Number.isFinite(max) && value > max ? max : value;
}

/** As many digits after the point as the type has, and not more before it than there is room for. */
function decimalFor(
  { precision, scale }: TypeReference & { kind: "plain" },
  min: number | undefined,
  max: number | undefined,
): string {
  const digits = scale ?? (precision === undefined ? 2 : 0);
  const places = Math.min(digits, 20);
  const usual = precision !== undefined && precision <= digits ? 0.5 : 1.5;
  const value = clamp(digits === 0 ? 1 : usual, min, max);
  if (Math.abs(value) > 1e15 || places > 10) return plainNumber(String(value)) ?? "1";
  const factor = 10 ** places;
  const rounded = value === min ? Math.ceil(value * factor - 1e-9) : Math.floor(value * factor + 1e-9);
  return (rounded / factor).toFixed(Math.min(digits, 20));
}

/** What texts of a name usually look like, by the last words of the name that are known. */
const usualTexts: Readonly<Record<string, string>> = {
  email: "ada@example.com",
  mail: "ada@example.com",
  url: "https://example.com",
  uri: "https://example.com",
  link: "https://example.com",
  website: "https://example.com",
  phone: "+441632960001",
  mobile: "+441632960001",
  name: "Ada Lovelace",
  title: "Notes on the Engine",
  author: "Ada Lovelace",
  street: "12 St James's Square",
  address: "12 St James's Square, London",
  city: "London",
  country: "GB",
  zip: "SW1Y 4JH",
  postcode: "SW1Y 4JH",
  currency: "EUR",
  language: "en",
  locale: "en-GB",
  isbn: "9780140449136",
  iban: "GB82WEST12345698765432",
  number: "1001",
  code: "A1",
  key: "key-1",
  token: "token-1",
  id: "1",
};

function textFor({ name, matches, min, max }: EntityField): string {
  const least = Number(lengthBound(min, "min") ?? 0);
  const most = Number(lengthBound(max, "max") ?? MOST_LETTERS);
  if (matches !== undefined) {
    const made = textMatching(matches, Math.min(least, MOST_LETTERS), most);
    if (made !== undefined) return made;
  }
  const last = (wordsOf(name).at(-1) ?? "").toLowerCase();
  const known = Object.hasOwn(usualTexts, last) ? (usualTexts[last] as string) : "text";
  const room = Math.min(least, MOST_LETTERS);
  const long = known.length >= room ? known : known.padEnd(room, ` ${known}`);
  return long.slice(0, most);
}
