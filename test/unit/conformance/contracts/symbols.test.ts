import { describe, expect, it } from "vitest";
import { held, outcome } from "./held.ts";

/** What code of one or more files comes to for an interface `Api` with `code "api.ts#Api"`. */
interface Case {
  readonly name: string;
  readonly operations: string;
  readonly files: string | Readonly<Record<string, string>>;
  /** `code` of the interface, where it is another. */
  readonly code?: string;
  readonly expected?: readonly string[];
}

const place = "operation place(isbn: string, count: int?): uuid";
const missing = ["contract/operation Api.place"];

const cases: readonly Case[] = [
  {
    name: "an interface",
    operations: place,
    files: "export interface Api { place(isbn: string, count?: number): string }",
  },
  {
    name: "an arrow-function property",
    operations: place,
    files: "export interface Api { readonly place: (isbn: string, count?: number) => string }",
  },
  {
    name: "a property of a named function type",
    operations: place,
    files: "type Place = (isbn: string, count?: number) => string; export interface Api { place: Place }",
  },
  {
    name: "a getter that gives a function",
    operations: place,
    files:
      "export class Api { get place() { return (isbn: string, count?: number): string => isbn + count; } }",
  },
  {
    name: "merged interfaces",
    operations: place,
    files:
      "export interface Api { other(): void } export interface Api { place(isbn: string, count?: number): string }",
  },
  {
    name: "an interface that extends a generic one",
    operations: "operation get(): int",
    files: "interface Base<T> { get(): T } export interface Api extends Base<number> {}",
  },
  {
    name: "the wrong argument of a generic base",
    operations: "operation get(): int",
    files: "interface Base<T> { get(): T } export interface Api extends Base<string> {}",
    expected: ["contract/result Api.get"],
  },
  {
    name: "an alias of an object type",
    operations: place,
    files: "export type Api = { place(isbn: string, count?: number): string }",
  },
  {
    name: "an intersection",
    operations: place,
    files:
      "interface A { place(isbn: string, count?: number): string } export type Api = A & { other(): void }",
  },
  {
    name: "Pick",
    operations: place,
    files: 'interface A { place(isbn: string, count?: number): string } export type Api = Pick<A, "place">',
  },
  {
    name: "Omit",
    operations: place,
    files: 'interface A { place(isbn: string, count?: number): string } export type Api = Omit<A, "place">',
    expected: missing,
  },
  {
    name: "Partial",
    operations: place,
    files: "interface A { place(isbn: string, count?: number): string } export type Api = Partial<A>",
    expected: missing,
  },
  {
    name: "a class",
    operations: place,
    files: "export class Api { place(isbn: string, count = 1): string { return isbn + count; } }",
  },
  {
    name: "an abstract class",
    operations: place,
    files: "export abstract class Api { abstract place(isbn: string, count?: number): string }",
  },
  {
    name: "a class that inherits",
    operations: place,
    files:
      "class Base { place(isbn: string, count?: number): string { return isbn + count; } } export class Api extends Base {}",
  },
  {
    name: "a class that inherits from another file",
    operations: place,
    files: {
      "api.ts": 'import { Base as B } from "./base.ts"; export class Api extends B {}',
      "base.ts": "export class Base { place(isbn: string, count?: number): string { return isbn + count; } }",
    },
  },
  {
    name: "a class whose base nobody knows",
    operations: place,
    files: 'import { Base } from "base"; export class Api extends Base {}',
    expected: ["? operation Api.place"],
  },
  {
    name: "an abstract class that leaves it to others",
    operations: place,
    files:
      "interface A { place(isbn: string, count?: number): string } export abstract class Api implements A {}",
  },
  {
    name: "a class expression",
    operations: place,
    files:
      "export const Api = class { place(isbn: string, count?: number): string { return isbn + count; } };",
  },
  {
    name: "a private method",
    operations: place,
    files:
      "export class Api { private place(isbn: string, count?: number): string { return isbn + count; } }",
    expected: missing,
  },
  {
    name: "a #private method",
    operations: place,
    files: "export class Api { #place(isbn: string): string { return isbn; } }",
    expected: missing,
  },
  {
    name: "a static method",
    operations: place,
    files: "export class Api { static place(isbn: string, count?: number): string { return isbn + count; } }",
    expected: missing,
  },
  {
    name: "an object constant",
    operations: place,
    files: "export const Api = { place(isbn: string, count?: number): string { return isbn + count; } };",
  },
  {
    name: "an object as const",
    operations: place,
    files: "export const Api = { place: (isbn: string, count?: number): string => isbn + count } as const;",
  },
  {
    name: "an object that satisfies a type",
    operations: place,
    files:
      "export const Api = { place: (isbn: string, count?: number): string => isbn + count } satisfies object;",
  },
  {
    name: "an object of functions by name",
    operations: place,
    files:
      "function place(isbn: string, count?: number): string { return isbn + count; } export const Api = { place };",
  },
  {
    name: "an object with something spread into it",
    operations: place,
    files: "const more = {}; export const Api = { ...more };",
    expected: ["? operation Api.place"],
  },
  {
    name: "a constant with a type",
    operations: place,
    files: "interface A { place(isbn: string, count?: number): string } export const Api: A = null as never;",
  },
  {
    name: "an instance",
    operations: place,
    files:
      "class A { place(isbn: string, count?: number): string { return isbn + count; } } export const Api = new A();",
  },
  {
    name: "what a function makes",
    operations: place,
    files:
      "export function Api() { return { place: (isbn: string, count?: number): string => isbn + count }; }",
  },
  {
    name: "what an async function makes",
    operations: place,
    files:
      "interface A { place(isbn: string, count?: number): string } export async function Api(): Promise<A> { return null as never; }",
  },
  {
    name: "overloads, of which one fits",
    operations: place,
    files: "export interface Api { place(order: number): void; place(isbn: string, count?: number): string }",
  },
  {
    name: "overloads, of which the implementation alone would fit",
    operations: place,
    files:
      "export class Api { place(isbn: string): string; place(isbn: string, count?: number): string { return isbn + count; } }",
    expected: ["contract/parameters Api.place"],
  },
  {
    name: "a generic method",
    operations: "operation keep(value: any): string",
    files: "export interface Api { keep<T>(value: T): string }",
  },
  {
    name: "a type parameter of its own",
    operations: place,
    files: "export interface Api<T> { place(isbn: T, count?: number): string }",
    expected: ["? parameter Api.place"],
  },
  {
    name: "a parameter for this",
    operations: place,
    files: "export interface Api { place(this: Api, isbn: string, count?: number): string }",
  },
  {
    name: "a parameter more that may be left out",
    operations: place,
    files: "export interface Api { place(isbn: string, count?: number, signal?: object): string }",
  },
  {
    name: "a parameter more that is needed",
    operations: place,
    files: "export interface Api { place(isbn: string, count: number | undefined, signal: object): string }",
    expected: ["contract/parameters Api.place"],
  },
  {
    name: "parameters in one object",
    operations: place,
    files: "export interface Api { place(about: { isbn: string; count?: number }): string }",
  },
  {
    name: "parameters taken apart",
    operations: place,
    files:
      "export function place({ isbn, count }: { isbn: string; count?: number }): string { return isbn + count; }",
    code: "api.ts",
  },
  {
    name: "functions of a module",
    operations: place,
    files: "export function place(isbn: string, count?: number): string { return isbn + count; }",
    code: "api.ts#*",
  },
  {
    name: "functions of several modules",
    operations: `${place}; operation count(): int`,
    files: {
      "a.ts": "export const count = (): number => 1;",
      "b.ts": "export const place = (isbn: string, count?: number): string => isbn + count;",
    },
    code: "*.ts",
  },
  {
    name: "functions of a module that hands others on",
    operations: place,
    files: {
      "api.ts": 'export { put as place } from "./put.ts";',
      "put.ts": "export const put = (isbn: string, count?: number): string => isbn + count;",
    },
    code: "api.ts",
  },
  {
    name: "functions of a module that hands on a package",
    operations: place,
    files: 'export * from "shop";',
    code: "api.ts",
    expected: ["? operation Api.place"],
  },
  {
    name: "a renamed export",
    operations: place,
    files: "interface A { place(isbn: string, count?: number): string } export type { A as Api };",
  },
  {
    name: "a default export",
    operations: place,
    files: "export default class { place(isbn: string, count?: number): string { return isbn + count; } }",
    code: "api.ts#default",
  },
  {
    name: "a default export by name",
    operations: place,
    files:
      "const api = { place: (isbn: string, count?: number): string => isbn + count }; export default api;",
    code: "api.ts#default",
  },
  {
    name: "a barrel over a barrel",
    operations: place,
    files: {
      "api.ts": 'export * from "./a.ts"; export * from "./b.ts";',
      "a.ts": 'export * from "./api.ts";',
      "b.ts": 'export { default as Api } from "./c.ts";',
      "c.ts": "export default interface A { place(isbn: string, count?: number): string }",
    },
  },
  {
    name: "an import that is exported",
    operations: place,
    files: {
      "api.ts": 'import { Api } from "./a.ts"; export { Api };',
      "a.ts": "export interface Api { place(isbn: string, count?: number): string }",
    },
  },
  {
    name: "a namespace that is exported",
    operations: place,
    files: {
      "api.ts": 'export * as Api from "./a.ts";',
      "a.ts": "export function place(isbn: string, count?: number): string { return isbn + count; }",
    },
  },
  {
    name: "an export of a package",
    operations: place,
    files: 'export { Api } from "shop";',
    expected: ["? operation Api.place"],
  },
  {
    name: "a circle of exports",
    operations: place,
    files: { "api.ts": 'export { Api } from "./a.ts";', "a.ts": 'export { Api } from "./api.ts";' },
    expected: ["contract/no-symbol Api"],
  },
  {
    name: "no such export",
    operations: place,
    files: "export interface Apis {}",
    expected: ["contract/no-symbol Api"],
  },
  { name: "no such file", operations: place, files: { "other.ts": "" }, expected: ["contract/no-file Api"] },
  {
    name: "another language",
    operations: place,
    files: { "other.ts": "", "api.proto": "service Api {}" },
    code: "api.proto#Api",
  },
  {
    name: "faults of syntax",
    operations: place,
    files: "export interface Api { place(isbn: string, count?: number): string }\nexport const = ;",
  },
  {
    name: "faults of syntax where it should be",
    operations: place,
    files: "export interfac Api { place() }",
    expected: ["? operation Api.place"],
  },
  {
    name: "a script of Vue",
    operations: place,
    files: {
      "api.vue":
        '<template/><script lang="ts">export interface Api { place(isbn: string, count?: number): string }</script>',
    },
    code: "api.vue#Api",
  },
  {
    name: "JavaScript without types",
    operations: place,
    files: { "api.js": "export class Api { place(isbn, count) { return isbn + count; } }" },
    code: "api.js#Api",
    expected: ["? parameter Api.place", "? parameter Api.place", "? result Api.place"],
  },
  {
    name: "JavaScript with comments",
    operations: place,
    files: { "api.js": "/** @typedef {{ place(isbn: string, count?: number): string }} Api */\nexport {};" },
    code: "api.js#Api",
  },
  {
    name: "CommonJS",
    operations: place,
    files: {
      "api.cjs":
        "/** @param {string} isbn @param {number=} count @returns {string} */\nexports.place = (isbn, count) => isbn + count;",
    },
    code: "api.cjs",
  },
  {
    name: "a promise that is not told of",
    operations: "operation get(): int",
    files: "export interface Api { get(): Promise<number> }",
    expected: ["contract/async Api.get"],
  },
  {
    name: "a promise that is missing",
    operations: "async operation get(): int",
    files: "export interface Api { get(): number }",
    expected: ["contract/async Api.get"],
  },
  {
    name: "a promise behind an alias",
    operations: "async operation get(): int",
    files: "type Later<T> = Promise<T>; export interface Api { get(): Later<number> }",
  },
  {
    name: "a promise or not",
    operations: "async operation get(): int",
    files: "export interface Api { get(): Promise<number> | number }",
    expected: ["? result Api.get"],
  },
  {
    name: "a promise of a package",
    operations: "async operation get(): int",
    files: 'import type { Task } from "task"; export interface Api { get(): Task }',
    expected: ["? result Api.get"],
  },
  {
    name: "a promise inferred",
    operations: "async operation get(): int",
    files: "export class Api { async get() { return 1; } }",
  },
  {
    name: "another type inferred",
    operations: "async operation get(): int",
    files: 'export class Api { async get() { return "1"; } }',
    expected: ["contract/result Api.get"],
  },
  {
    name: "what is inferred through another file",
    operations: "operation get(): int",
    files: {
      "api.ts": 'import { one } from "./one.ts"; export const Api = { get: () => one() };',
      "one.ts": "export const one = () => 1;",
    },
  },
  {
    name: "what is inferred through a package",
    operations: "operation get(): int",
    files: 'import { one } from "one"; export const Api = { get: () => one() };',
    expected: ["? result Api.get"],
  },
  {
    name: "nothing returned",
    operations: "async operation put(): void",
    files: "export class Api { async put() {} }",
  },
  {
    name: "a stream",
    operations: "async operation all(): Stream<int>",
    files: "export class Api { async *all() { yield 1; } }",
  },
  {
    name: "a stream where one value was promised",
    operations: "async operation all(): int",
    files: "export interface Api { all(): AsyncIterable<number> }",
    expected: ["contract/async Api.all", "contract/result Api.all"],
  },
];

describe("an interface and a symbol", () => {
  it.each(cases)("$name", async ({ operations, files, code = "api.ts#Api", expected = [] }) => {
    const model = `Api = interface "Api" { code "${code}"; ${operations} }`;
    const texts = typeof files === "string" ? { "api.ts": files } : files;
    expect(outcome(await held(model, texts))).toEqual(expected);
  });
});

describe("an element that is a symbol", () => {
  const model = `other = system "Other" { code "other.ts#Other"; provides Held }
Api = interface "Api"
Held = interface "Held" { operation get(): int }`;
  it("is held to what it provides, where that names no code", async () => {
    const fits = { "other.ts": "export class Other { get(): number { return 1; } }" };
    expect(outcome(await held(model, fits))).toEqual([]);
    const differs = { "other.ts": "export class Other { get(): string { return ''; } }" };
    expect(outcome(await held(model, differs))).toEqual(["contract/result Held.get"]);
  });
});

describe("hostile code", () => {
  const model = `Api = interface "Api" { code "api.ts#Api"; operation get(): int }`;
  it.each([
    ["nested types", `export interface Api { get(): ${"Array<".repeat(3000)}number${">".repeat(3000)} }`],
    ["nested code", `export const Api = { get: () => ${"(".repeat(20_000)}1${")".repeat(20_000)} };`],
    [
      "a long union",
      `export interface Api { get(): ${Array.from({ length: 5000 }, (_, i) => `"${i}"`).join(" | ")} }`,
    ],
    ["bases in a circle", "interface A extends Api {} export interface Api extends A {}"],
    ["aliases in a circle", "type A = B; type B = A; export interface Api { get(): A }"],
    [
      "names of objects' own",
      "export interface constructor {} export interface __proto__ {} export interface Api { toString(): string }",
    ],
    ["a type that grows without end", "type G<T> = G<T[]>; export interface Api { get(): G<number> }"],
    ["bytes of nothing", "\u0000\ufffe export"],
  ])("%s: an answer, and no fall", async (_, text) => {
    const told = outcome(await held(model, { "api.ts": text }));
    for (const one of told) expect(one).toMatch(/^(?:\? |contract\/|source\/|code\/)/);
  });

  it("asks for members that all objects have", async () => {
    const own = `Api = interface "Api" { code "api.ts#Api"; operation toString(): string; operation constructor(): int; operation __proto__(): int }`;
    expect(outcome(await held(own, { "api.ts": "export interface Api { get(): number }" }))).toEqual([
      "contract/operation Api.__proto__",
      "contract/operation Api.constructor",
      "contract/operation Api.toString",
    ]);
  });

  it("follows a chain of a thousand files without falling, and tells that it did not get there", async () => {
    const chain = Array.from({ length: 1000 }, (_, i) => [`f${i}.ts`, `export * from "./f${i + 1}.ts";`]);
    const files = {
      ...Object.fromEntries(chain),
      "api.ts": 'export * from "./f0.ts";',
      "f1000.ts": "export {};",
    };
    expect(outcome(await held(model, files))).toEqual(["? operation Api.get"]);
  });
});
