import type { CodeType } from "../../extract/outlines.ts";
import type { PlainType } from "../../model/types.ts";
import type { Verdict } from "./verdict.ts";

type Primitive = "string" | "number" | "bigint" | "boolean";

/** Primitive types as which values of a plain type are written. */
const primitives: Readonly<Record<PlainType, readonly Primitive[]>> = {
  string: ["string"],
  text: ["string"],
  int: ["number", "bigint"],
  long: ["number", "bigint"],
  float: ["number"],
  decimal: ["string", "number", "bigint"],
  boolean: ["boolean"],
  date: ["string"],
  time: ["string"],
  datetime: ["string"],
  duration: ["string"],
  uuid: ["string"],
  json: [],
  any: [],
  bytes: [],
  void: [],
};

const moments = "Date Dayjs Moment DateTime Temporal";
/** Types of the language and of libraries that mean one of the plain types. */
const known: ReadonlyMap<string, readonly PlainType[]> = new Map(
  (
    [
      ["Date Dayjs Moment DateTime", ["date", "datetime", "time"]],
      ["Instant ZonedDateTime LocalDateTime OffsetDateTime PlainDateTime Timestamp", ["datetime"]],
      ["PlainDate LocalDate CalendarDate", ["date"]],
      ["PlainTime LocalTime", ["time"]],
      ["Duration", ["duration"]],
      ["UUID Uuid", ["uuid"]],
      ["Decimal Big BigNumber Fraction", ["decimal"]],
      ["Uint8Array Buffer ArrayBuffer ArrayBufferLike SharedArrayBuffer Blob", ["bytes"]],
    ] as const
  ).flatMap(([names, types]) => names.split(" ").map((name) => [name, types] as const)),
);

/** The language's own types: what they are not, they are not. */
const ownNames: ReadonlySet<string> = new Set(
  `${moments.split(" ")[0]} Array ReadonlyArray Map ReadonlyMap Set ReadonlySet Record Promise PromiseLike RegExp Error Function Iterable AsyncIterable Uint8Array Buffer ArrayBuffer Blob`.split(
    " ",
  ),
);

/** Whether a type without unions, its names followed, is what a plain type means. */
export function plainVerdict(name: PlainType, type: CodeType): Verdict {
  if (name === "any" || name === "json") return "same";
  switch (type.kind) {
    case "keyword":
      return keywordVerdict(name, type.name);
    case "literal":
      return primitives[name].includes(typeof type.value as Primitive) ? "same" : "different";
    case "reference":
      return namedVerdict(name, type.name);
    case "opaque":
    case "inferred":
    case "of-value":
      return "undecided";
    case "intersection":
      return intersectionVerdict(name, type.members);
    case "array":
    case "tuple":
    case "union":
    case "object":
    case "function":
      return "different";
  }
}

function keywordVerdict(name: PlainType, keyword: string): Verdict {
  if (keyword === "any" || keyword === "never") return "undecided";
  if (name === "void") return keyword === "void" || keyword === "undefined" ? "same" : "different";
  return primitives[name].includes(keyword as Primitive) ? "same" : "different";
}

function namedVerdict(name: PlainType, written: string): Verdict {
  const last = written.slice(written.lastIndexOf(".") + 1);
  if (known.get(last)?.includes(name)) return "same";
  return ownNames.has(last) ? "different" : "undecided";
}

/** A brand: `string & { readonly brand: "Uuid" }`. */
function intersectionVerdict(name: PlainType, members: readonly CodeType[]): Verdict {
  const verdicts = members.map((one) => (one.kind === "object" ? "different" : plainVerdict(name, one)));
  if (verdicts.includes("same")) return "same";
  return verdicts.includes("undecided") || members.every(({ kind }) => kind !== "keyword")
    ? "undecided"
    : "different";
}
