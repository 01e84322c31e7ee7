import { describe, expect, it } from "vitest";
import { held } from "./held.ts";

/** A type of the model and one of TypeScript: the same, another, or not to be decided. */
const cases: readonly (readonly [
  model: string,
  code: string,
  verdict: "same" | "different" | "undecided",
])[] = [
  ["string", "string", "same"],
  ["string", "number", "different"],
  ["string", '"a" | "b"', "same"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a type of TypeScript.
  ["string", "`id-${string}`", "same"],
  ["string", "Text", "same"],
  ["string", "Foreign", "undecided"],
  ["string", "any", "undecided"],
  ["string", "unknown", "different"],
  ["string", "Lowercase<string>", "same"],
  ["text", "string", "same"],
  ["uuid", "Brand", "same"],
  ["uuid", "string", "same"],
  ["uuid", "number", "different"],
  ["uuid", "Order", "different"],
  ["int", "number", "same"],
  ["int", "1 | 2", "same"],
  ["int", "bigint", "same"],
  ["int", "string", "different"],
  ["long", "bigint", "same"],
  ["float", "bigint", "different"],
  ["decimal(10, 2)", "string", "same"],
  ["decimal", "Decimal", "same"],
  ["decimal", "boolean", "different"],
  ["boolean", "boolean", "same"],
  ["boolean", "true | false", "same"],
  ["boolean", "string", "different"],
  ["date", "Date", "same"],
  ["datetime", "string", "same"],
  ["datetime", "Temporal.Instant", "same"],
  ["datetime", "number", "different"],
  ["uuid", "Date", "different"],
  ["duration", "Temporal.Duration", "same"],
  ["json", "{ a: number }", "same"],
  ["any", "Order", "same"],
  ["bytes", "Uint8Array", "same"],
  ["bytes", "Buffer", "same"],
  ["bytes", "string", "different"],
  ["string[]", "string[]", "same"],
  ["string[]", "Array<string>", "same"],
  ["string[]", "readonly string[]", "same"],
  ["string[]", "ReadonlyArray<Text>", "same"],
  ["string[]", "[string, ...string[]]", "same"],
  ["string[]", "Iterable<string>", "same"],
  ["string[]", "Set<string>", "different"],
  ["string[]", "string", "different"],
  ["string[]", "number[]", "different"],
  ["string[]", "(string | undefined)[]", "different"],
  ["Set<string>", "ReadonlySet<string>", "same"],
  ["Set<string>", "string[]", "different"],
  ["Map<string, int>", "Map<string, number>", "same"],
  ["Map<string, int>", "Record<string, number>", "same"],
  ["Map<string, int>", "{ [key: string]: number }", "same"],
  ["Map<string, int>", "{ readonly [K in Status]: number }", "same"],
  ["Map<string, int>", "Map<string, string>", "different"],
  ["Map<string, int>", "number[]", "different"],
  ["Stream<string>", "AsyncIterable<string>", "same"],
  ["Stream<string>", "AsyncGenerator<number>", "different"],
  ["Page<string>", "Page<string>", "same"],
  ["Page<string>", "Page<number>", "different"],
  ["Page<string>", "ForeignPage<string>", "undecided"],
  ["string | int", "string | number", "same"],
  ["string | int", "number | string", "same"],
  ["string | int", "string", "different"],
  ["string | int", "string | number | boolean", "different"],
  ["string?", "string | undefined", "same"],
  ["string?", "string | null", "same"],
  ["string?", "Maybe<string>", "same"],
  ["string?", "string", "different"],
  ["string", "string | undefined", "different"],
  ["string", "Maybe<string>", "different"],
  ["Optional<string>", "string | null", "same"],
  ["Order", "Order", "same"],
  ["Order", "Readonly<Order>", "same"],
  ["Order", "models.Order", "same"],
  ["Order", "Ordered", "same"],
  ["Order", "{ id: string; total: number }", "same"],
  ["Order", "{ id: string }", "different"],
  ["Order", "Customer", "different"],
  ["Order", "string", "different"],
  ["Order", "ForeignOrder", "undecided"],
  ["Order", "Order & { at: Date }", "same"],
  ["Order", "Order[]", "different"],
  ["Order[]", "Order", "different"],
  ["Customer", "Person", "same"],
  ["Customer", 'import("./model.ts").Person', "same"],
  ["Customer | Order", "Order | Person", "same"],
  ["Status", "Status", "same"],
  ["Status", '"open" | "closed"', "same"],
  ["Status", '"open"', "different"],
  ["Status", '"open" | "closed" | "lost"', "different"],
  ["Status", "State", "same"],
  ["Status", "(typeof states)[number]", "same"],
  ["Status", "keyof typeof byState", "same"],
  ["Status", "keyof Foreign", "undecided"],
  ["string", "keyof Foreign", "undecided"],
  ["string", "Foreign['id']", "undecided"],
  ["string", "keyof typeof far", "same"],
  ["Status", "keyof typeof far", "same"],
  ["string", "Foreign extends string ? number : Date", "undecided"],
  ["Status", "string", "different"],
  ["Status?", '"open" | "closed" | null', "same"],
  ["Status[]", "Status[]", "same"],
  ["money", "Money", "same"],
  ["money", "number", "different"],
  ["Key<string>", "Order", "different"],
  ["string", "() => string", "different"],
  ["string", "Order['id']", "same"],
  ["int", "ReturnType<typeof count>", "same"],
  ["string", "Deep<Deep<Deep<string>>>", "same"],
  ["string", "Endless", "undecided"],
];

const model = `money = entity "An amount."
Order = entity "An order." { id: string; total: int }
Customer = entity "Who pays." { code "model.ts#Person"; name: string }
Status = enum "Where it is." { open, closed }
Api = interface "Api" { code "api.ts#Api"; operation get(): TYPE }`;

const code = `import type * as models from "./model.ts";
import { type Person, far } from "./model.ts";
import type { Decimal, Foreign, ForeignOrder, ForeignPage } from "somewhere";

type Text = string;
type Brand = string & { readonly brand: unique symbol };
type Maybe<T> = T | undefined;
type Deep<T> = T;
type Endless = Endless;
interface Page<T> { items: T[] }
interface Order { id: string; total: number }
type Ordered = Order;
interface Customer { age: number }
type Status = "open" | "closed";
enum State { Open = "open", Closed = "closed" }
type Money = { cents: number };
const states = ["open", "closed"] as const;
const byState = { open: 1, closed: 2 };
function count() { return states.length; }
export interface Api { get(): TYPE }
`;

describe("a type of the model and one of the code", () => {
  it.each(cases)("%s and %s: %s", async (declared, written, verdict) => {
    const judgement = await held(
      model.replace("TYPE", declared),
      { "api.ts": code.replace("TYPE", written), "model.ts": personFile },
      'map money "Money"',
    );
    const results = judgement.findings.filter((one) => one.code === "contract/result").length;
    const open = judgement.looked.contracts.undecided.length;
    const found = results > 0 ? "different" : open > 0 ? "undecided" : "same";
    expect(judgement.findings.filter((one) => one.code !== "contract/result")).toEqual([]);
    expect(found).toBe(verdict);
  });
});

const personFile = `export const far = { open: 1, closed: 2 };
export interface Person { name: string }
export interface Order { id: string; total: number }
`;

describe("a mapping of the codebase", () => {
  const one = `Api = interface "Api" { code "api.ts#Api"; operation at(): datetime; operation when(): datetime }`;
  it.each([
    ["Date", "Date", "Date", []],
    ["Date", "string", "Date", ["contract/result Api.at"]],
    ["number", "number", "Epoch", []],
    ["Epoch", "number", "Epoch", ["contract/result Api.at"]],
    ["Foreign", "Foreign", "any", ["? result Api.when"]],
  ])("map datetime %j: %s and %s", async (mapped, at, when, expected) => {
    const text = `import type { Foreign } from "foreign"; type Epoch = number; export interface Api { at(): ${at}; when(): ${when} }`;
    const { findings, looked } = await held(one, { "api.ts": text }, `map datetime "${mapped}"`);
    const told = [
      ...findings.map((each) => `${each.code} ${each.at}`),
      ...looked.contracts.undecided.map(({ kind, name }) => `? ${kind} ${name}`),
    ];
    expect(told).toEqual(expected);
  });
});
