import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confirmImports } from "../../../src/extract/confirm.ts";
import { extractFacts } from "../../../src/extract/extract.ts";
import { readOutlines } from "../../../src/extract/outlines.ts";
import { isFormatted } from "../../../src/format/format.ts";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { sketch } from "../../../src/sketch/sketch.ts";
import { checkWorkspace } from "../../../src/workspace/check.ts";
import { loadWorkspace } from "../../../src/workspace/load.ts";

/** Types as people write them; the names are declared in the file, in another, in a package or nowhere. */
const { type } = fc.letrec<{ type: string }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      ..."string number boolean bigint void undefined null unknown any never object symbol Date Buffer URL Request".split(
        " ",
      ),
      ..."Order Line Level Mode Id Money Port Handler Tree Pair Nowhere T this Service".split(" "),
      '"a"',
      '"a" | "b"',
      "1 | 2",
      "true",
      "{ a: string; b?: number }",
      "{ [key: string]: Order }",
      "[string, number]",
      "[Order, Order?]",
      "`x-\u0024{string}`",
      "keyof Order",
      'Order["id"]',
      "typeof fixed",
      "(a: string) => void",
      'string & { readonly brand: "x" }',
    ),
    tie("type").map((one) => `(${one})[]`),
    tie("type").map((one) => `readonly (${one})[]`),
    tie("type").map((one) => `Promise<${one}>`),
    tie("type").map((one) => `Partial<${one}>`),
    tie("type").map((one) => `Set<${one}>`),
    tie("type").map((one) => `Record<string, ${one}>`),
    tie("type").map((one) => `AsyncIterable<${one}>`),
    fc.tuple(tie("type"), tie("type")).map(([a, b]) => `Map<${a}, ${b}>`),
    fc.tuple(tie("type"), tie("type")).map(([a, b]) => `(${a}) | (${b})`),
    tie("type").map((one) => `(${one}) | undefined`),
    tie("type").map((one) => `(${one}) | null`),
  ),
}));

const parameter = fc
  .tuple(
    fc.constantFrom("id", "count", "_unused", "{ a, b }", "...rest", "order", "code", "$x"),
    fc.constantFrom("", "?"),
    type,
  )
  .map(([name, mark, written]) =>
    name.startsWith("...")
      ? `${name}: (${written})[]`
      : `${name}${name.startsWith("{") ? "" : mark}: ${written}`,
  );
const parameters = fc
  .uniqueArray(parameter, { maxLength: 3, selector: (one) => /^[^?:]*/.exec(one)?.[0] })
  .map((list) => list.toSorted((a, b) => rankOf(a) - rankOf(b)).join(", "));

/** What may be left out stands behind what may not. */
function rankOf(one: string): number {
  if (one.startsWith("...")) return 2;
  return /^\w+\?/.test(one) ? 1 : 0;
}

const name = fc.constantFrom(
  "place",
  "find",
  "all",
  "index",
  "code",
  "event",
  "operation",
  "_hidden",
  "größe",
);
const body = "{ throw new Error(); }";
const method = fc
  .tuple(name, parameters, type, fc.constantFrom("", "async ", "private ", "static "))
  .map(([called, list, result, word]) =>
    word === "async "
      ? `async ${called}(${list}): Promise<${result}> ${body}`
      : `${word}${called}(${list}): ${result} ${body}`,
  );
const signature = fc
  .tuple(name, parameters, type, fc.constantFrom("", "?"))
  .map(([called, list, result, mark]) => `${called}${mark}(${list}): ${result};`);
const field = fc
  .tuple(
    fc.constantFrom("id", "index", "key", "total", "when", "code", "lines"),
    fc.constantFrom("", "?"),
    type,
  )
  .map(([called, mark, written]) => `${called}${mark}: ${written};`);
const byName = { selector: (one: string) => /[\p{L}_]+(?=[?(:])/u.exec(one)?.[0] };

const declaration = fc.oneof(
  fc
    .tuple(name, parameters, type)
    .map(([called, list, result]) => `export function ${called}Now(${list}): ${result} ${body}`),
  fc
    .tuple(name, parameters)
    .map(([called, list]) => `export const ${called}Later = async (${list}) => { return 1; };`),
  fc
    .tuple(name, parameters)
    .map(([called, list]) => `export function ${called}Given<T>(${list}) { return fixed; }`),
  fc
    .uniqueArray(method, { ...byName, maxLength: 4 })
    .map((all) => `export class Service {\n${all.join("\n")}\n}`),
  fc
    .uniqueArray(signature, { ...byName, maxLength: 4 })
    .map((all) => `export interface Port {\n${all.join("\n")}\n}`),
  fc
    .uniqueArray(field, { ...byName, maxLength: 5 })
    .map((all) => `export interface Order {\n${all.join("\n")}\n}`),
  fc
    .uniqueArray(field, { ...byName, maxLength: 5 })
    .map((all) => `interface Line extends Tree {\n${all.join("\n")}\n}`),
  fc.constantFrom(
    'export type Level = "low" | "high";',
    'export enum Mode { On = "on", Off = "off" }',
    "export enum Mode { On, Off }",
    "export type Id = string;",
    "export type Money = { amount: number; currency: string };",
    "export type Handler = (id: string) => void;",
    "export interface Tree { id: string; children: Tree[]; parent?: Tree }",
    "export type Pair<A> = { first: A; second: A };",
    "export const object = { place(id: string) { return id; }, all: async () => [1] };",
    "export default function (id: string): number { return 1; }",
    "export default class { find(id: string): string { return id; } }",
  ),
);

const file = fc.record({
  declarations: fc.uniqueArray(declaration, {
    maxLength: 6,
    selector: (one) =>
      /(?:function|const|class|interface|type|enum) ([\p{L}_]+)/u.exec(one)?.[1] ?? "default",
  }),
  imports: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
  how: fc.constantFrom("names", "whole", "barrel", "type"),
});
const repositories = fc.array(file, { minLength: 2, maxLength: 8 });

type Repository = typeof repositories extends fc.Arbitrary<infer T> ? T : never;

function pathOf(at: number): string {
  return `/repo/src/${["orders", "stock", "mail"][at % 3]}/${["index", "a", "b"][Math.floor(at / 3)]}.ts`;
}

function treeOf(files: Repository): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const [at, { declarations, imports, how }] of files.entries()) {
    const own = new Set(declarations.map((one) => namesIn(one)));
    const lines = imports.flatMap((one) => {
      const target = files[one % files.length];
      if (target === undefined || one % files.length === at) return [];
      const from = `from "../../${pathOf(one % files.length).slice(6)}";`;
      const names = target.declarations.map(namesIn).filter((each) => each !== "" && !own.has(each));
      if (how === "barrel") return [`export * ${from}`];
      if (how === "whole") return [`import * as all${one} ${from}`];
      const fresh = names.filter((each) => !own.has(each));
      for (const each of fresh) own.add(each);
      return [`import ${how === "type" ? "type " : ""}{ ${fresh.join(", ")} } ${from}`];
    });
    tree[pathOf(at)] = [...lines, "const fixed = { a: 1 };", ...declarations].join("\n");
  }
  return tree;
}

function namesIn(one: string): string {
  return /^export (?:function|const|class|interface|type|enum) ([\p{L}_]+)/u.exec(one)?.[1] ?? "";
}

describe("the interfaces of a sketch", () => {
  it("are what the check finds in the code, whatever types there are", async () => {
    let operations = 0;
    await fc.assert(
      fc.asyncProperty(repositories, async (files) => {
        const tree = treeOf(files);
        const fs = memoryFiles(tree);
        const facts = await extractFacts(fs, "/repo", { within: "/repo" });
        const input = {
          fs,
          facts,
          ignore: [],
          name: "repo",
          confirm: confirmImports,
          outlines: readOutlines,
        };
        const { write } = await sketch({ ...input, purposeIn: () => undefined });
        // Nothing is left out: the check itself has nothing to take back.
        const { text } = write(new Set());
        const path = "/repo/architecture.arch";
        const now = memoryFiles({ ...tree, [path]: text });
        const loaded = await loadWorkspace(now, { root: "/repo", files: [path] });
        if (!loaded.ok) throw new Error(loaded.failure.message);
        expect(
          loaded.value.diagnostics.map(({ message }) => message),
          text,
        ).toEqual([]);
        const { findings, looked } = await checkWorkspace(now, loaded.value, {});
        const shown = JSON.stringify(tree, null, 1).replaceAll("\\n", "\n");
        expect(
          findings.map(({ code, at, message }) => `${code} ${at} ${message}`),
          text + shown,
        ).toEqual([]);
        expect(isFormatted({ path, text }), text).toBe(true);
        operations += looked.contracts.operations;
      }),
      { numRuns: 60 },
    );
    expect(operations).toBeGreaterThan(30);
  });
});
