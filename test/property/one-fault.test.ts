import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../grammar/lexer.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { memoryFiles } from "../../src/host/memory-files.ts";
import { positionAt } from "../../src/text/source.ts";
import { findEntry } from "../../src/workspace/find-entry.ts";
import { loadWorkspace } from "../../src/workspace/load.ts";

/**
 * One fault gives one diagnostic, through the whole of reading, binding and checking views: single faults are
 * put into the real examples, wherever a token stands, and all diagnostics are counted.
 */

const examples: readonly (readonly [string, string])[] = [
  ["tour", "tour.arch"],
  ["clinic", "architecture.arch"],
  ["big-bank", "architecture.arch"],
  ["bookshop", "architecture.arch"],
];

/** Of so many variants one is looked at: a prime, so that every kind of fault meets every kind of token. */
const stride = 13;

/** Of the variants with a fault, so many may give more than one diagnostic. */
const most = 0.02;

const strays = ["}", "{", "stray", '"stray"', "->", "=", ",", ")", ":", "42", ";", "(", "*", "."];

type Texts = Readonly<Record<string, string>>;

interface Variant {
  readonly name: string;
  readonly text: string;
}

/** Everything that goes wrong at a token: it is lost, doubled, misspelt, loses a quote, has something behind it. */
function variantsAt(image: string, number: number): readonly (readonly [string, string])[] {
  const stray = strays[number % strays.length] as string;
  const variants: [string, string][] = [
    ["lost", ""],
    ["doubled", `${image} ${image}`],
    [`with a stray ${stray}`, `${image} ${stray} `],
  ];
  if (/^[a-z]{3,}/i.test(image)) {
    variants.push(["with its first letters swapped", image.charAt(1) + image.charAt(0) + image.slice(2)]);
    variants.push([
      "with its last letters swapped",
      image.slice(0, -2) + image.charAt(image.length - 1) + image.charAt(image.length - 2),
    ]);
  }
  if (image.startsWith('"') && !image.startsWith('"""')) {
    variants.push(
      ["without its first quote", image.slice(1)],
      ["without its last quote", image.slice(0, -1)],
    );
  }
  return variants.filter(([, put]) => put !== image);
}

function* variantsOf(path: string, text: string): Generator<Variant> {
  const source = { path, text };
  for (const [number, { image, startOffset: start }] of tokenize(text).tokens.entries()) {
    const { line } = positionAt(source, start);
    for (const [what, put] of variantsAt(image, number)) {
      const name = `${path}:${line} \`${image.slice(0, 30)}\` ${what}`;
      yield { name, text: text.slice(0, start) + put + text.slice(start + image.length) };
    }
  }
}

function textsOf(example: string): Texts {
  const directory = join(import.meta.dirname, "../../examples", example);
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" }).sort();
  const models = files.filter((file) => file.endsWith(".arch"));
  return Object.fromEntries(models.map((file) => [file, readFileSync(join(directory, file), "utf8")]));
}

async function faultsOf(texts: Texts, entry: string): Promise<readonly Diagnostic[]> {
  const files = memoryFiles(texts);
  const found = findEntry(files, { directory: "/", path: entry });
  if (!found.ok) throw new Error(found.failure.message);
  const loaded = await loadWorkspace(files, found.value, { directory: "/" });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  return loaded.value.diagnostics;
}

function lineOf(name: string, faults: readonly Diagnostic[]): string {
  const told = faults
    .slice(0, 4)
    .map(({ code, message, span }) => `${positionAt(span.source, span.start).line} ${code} ${message}`);
  return `${name}\n  ${told.join("\n  ")}`;
}

describe("a single fault", () => {
  test.each(examples)("in %s gives one diagnostic", async (example, entry) => {
    const texts = textsOf(example);
    expect(await faultsOf(texts, entry)).toEqual([]);
    let number = 0;
    let faulty = 0;
    const echoing: string[] = [];
    for (const [path, text] of Object.entries(texts)) {
      for (const variant of variantsOf(path, text)) {
        if (number++ % stride !== 0) continue;
        const faults = await faultsOf({ ...texts, [path]: variant.text }, entry);
        if (faults.length > 0) faulty++;
        if (faults.length > 1) echoing.push(lineOf(variant.name, faults));
      }
    }
    expect(faulty).toBeGreaterThan(200);
    expect(echoing.length / faulty, echoing.join("\n")).toBeLessThan(most);
  });
});

describe("independent faults are all told", () => {
  const shop = `
    customer = person "Customer"
    shop = system "Shop" { web = container "Web"; api = container "API"; db = store "DB" }
    customer -> shop.web "buys"
    `;
  test.each<[string, string, readonly string[]]>([
    ["of one statement each", "customer -> shop.wbe\nshop.apj -> shop.db", ["wbe", "apj"]],
    ["both ends of a relationship", "custmer -> shop.wbe", ["custmer", "wbe"]],
    ["of one list", 'risk "r" { }\ndecision "d" { affects shop.wbe, shop.apj }', ["wbe", "apj"]],
    ["of statements on one line", 'decision "d" { stats accepted; dat "2026-01-01" }', ["stats", "dat"]],
    [
      "header and body",
      'rule "R" "S" { forbid shop.wbe -> shop.db; severty error }',
      ['"S"', "wbe", "severty"],
    ],
    [
      "of a rule that is empty for another reason",
      'rule "R" { forbid shop.web -> shop.q\nacyclic }',
      ["q", ""],
    ],
    [
      "of a view without its subject",
      "v = view of nope { direction left; depth many }",
      ["nope", "left", "many"],
    ],
    [
      "of a document without its template",
      'document system-desing "x.md" { about shop.q; language ruby }',
      ["system-desing", "q", "ruby"],
    ],
    ["of a document without its file", "document architecture { about shop.q }", ["document", "q"]],
    [
      "of an endpoint without its path",
      "I = interface { endpoint GET { auth 1 2; respons 200 } }",
      ["endpoint", "2", "respons"],
    ],
    [
      "of a step and of another pair",
      'f = flow "F" { customer -> shop.apj; shop.web -> shop.db }',
      ["apj", "shop.web -> shop.db"],
    ],
    [
      "a relationship that is lost and a step elsewhere",
      'shop.web -> shop.apj\nf = flow "F" { shop.db -> shop.web }',
      ["apj", "shop.db -> shop.web"],
    ],
  ])("%s", async (_, text, marks) => {
    const faults = await faultsOf({ "a.arch": shop + text }, "a.arch");
    expect(faults.map(({ span }) => span.source.text.slice(span.start, span.end))).toEqual(marks);
  });
});
