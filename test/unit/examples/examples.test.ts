import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../../src/ast/nodes.ts";
import type { Model } from "../../../src/model/model.ts";
import { parse } from "../../../src/syntax/parse.ts";
import { exportJson } from "../../../src/workspace/export.ts";
import { complaints, load, loadTexts, textsBelow } from "./load.ts";
import { add, collectWritten, type Tally } from "./written.ts";

const entries = [
  "examples/hello",
  "examples/tour",
  "examples/bookshop",
  "examples/clinic",
  "examples/big-bank",
  "examples/checked-service",
  "architecture.arch",
];

/** The parts of an exported model that these tests look at. */
interface Exported extends Record<string, unknown> {
  readonly elements: readonly { readonly path: string }[];
  readonly interfaces: readonly Record<"operations" | "events" | "endpoints", readonly Answers[]>[];
  readonly entities: readonly Record<"fields" | "indexes" | "uniques", readonly unknown[]>[];
  readonly environments: readonly { readonly nodes: readonly { readonly hosted: readonly unknown[] }[] }[];
  readonly stateMachines: readonly { readonly transitions: readonly unknown[] }[];
  readonly records: readonly { readonly keyword: string }[];
  readonly concerns: readonly { readonly keyword: string; readonly keys: object }[];
  readonly views: readonly { readonly key: string; readonly title: string; readonly description?: string }[];
}

interface Answers {
  readonly parameters: readonly unknown[];
  readonly responses?: readonly unknown[];
  readonly errors?: readonly unknown[];
}

function exported(model: Model): Exported {
  return JSON.parse(exportJson(model));
}

/** All texts in a value, each with how often. */
function textsIn(value: unknown): Tally {
  const texts: Tally = new Map();
  JSON.stringify(value, (_, inner) => {
    if (typeof inner === "string") add(texts, inner);
    return inner;
  });
  return texts;
}

/** What is there less often than it was written. */
function missing(written: Tally, found: Tally): readonly string[] {
  const wanted = [...written].filter(([text, times]) => (found.get(text) ?? 0) < times);
  return wanted.map(([text]) => text);
}

function isView(statement: Statement): boolean {
  return statement.kind === "declaration" && statement.keyword?.text === "view";
}

/** What the model keeps in another form: `path#Symbol` is two things, and `.` a folder of the repository. */
function inModelForm(texts: Tally): Tally {
  const split: Tally = new Map();
  for (const [text, times] of texts) {
    if (text === ".") continue;
    const parts = /^\S+\.ts#\w+$/.test(text) ? text.split("#") : [text];
    for (const part of parts) split.set(part, (split.get(part) ?? 0) + times);
  }
  return split;
}

function total<T>(things: readonly T[], count: (thing: T) => number): number {
  return things.reduce((sum, thing) => sum + count(thing), 0);
}

describe.each(entries)("%s", (entry) => {
  it("loads without an error or a warning", async () => {
    expect(complaints(await load(entry))).toEqual([]);
  });
});

describe("examples/hello", () => {
  it("has less than fifteen lines", () => {
    const text = readFileSync("examples/hello/architecture.arch", "utf8");
    expect(text.trimEnd().split("\n").length).toBeLessThan(15);
  });
});

describe("the listing of the examples", () => {
  it("has a line for each folder", () => {
    const listing = readFileSync("examples/README.md", "utf8");
    const folders = new Set(Object.keys(textsBelow("examples")).map((path) => path.split("/")[0]));
    for (const folder of folders) {
      expect(listing).toContain(`| [\`${folder}\`](`);
      expect(listing).toContain(`](${folder}/`);
    }
  });
});

describe.each(["examples/tour", "examples/clinic"])("what is written in %s", (entry) => {
  const statements = Object.entries(textsBelow(entry)).flatMap(
    ([path, text]) => parse({ path, text }).ast.statements,
  );
  const written = collectWritten(statements.filter((statement) => !isView(statement)));
  const writtenViews = collectWritten(statements.filter(isView));
  const model = load(entry).then((workspace) => exported(workspace.model));

  it("has words to look for", () => {
    expect(written.names.size).toBeGreaterThan(50);
    expect(written.texts.size).toBeGreaterThan(150);
    expect(written.concernWords.size).toBeGreaterThan(5);
    expect(writtenViews.names.size).toBeGreaterThan(4);
  });

  it("is found again: names and texts, as often as they were written", async () => {
    const { views, ...rest } = await model;
    const found = textsIn(rest);
    expect(missing(written.names, found)).toEqual([]);
    expect(missing(inModelForm(written.texts), found)).toEqual([]);
  });

  it("is found again: views", async () => {
    const { views } = await model;
    const found = textsIn(views.map(({ key, title, description }) => ({ key, title, description })));
    expect(missing(writtenViews.names, found)).toEqual([]);
    expect(missing(writtenViews.texts, found)).toEqual([]);
  });

  it("is found again: records and concerns, by keyword and key", async () => {
    const { records, concerns } = await model;
    const words: Tally = new Map();
    for (const { keyword, keys } of concerns)
      for (const word of [keyword, ...Object.keys(keys)]) add(words, word);
    expect([...written.concernWords.keys()].filter((word) => !words.has(word))).toEqual([]);
    const keywords: Tally = new Map();
    for (const { keyword } of records) add(keywords, keyword);
    for (const [keyword, times] of keywords) {
      // A technology in an element, a target or a scope in a record are attributes.
      if (!["technology", "target", "scope", "resource", "variable"].includes(keyword))
        expect([keyword, times]).toEqual([keyword, written.statements.get(keyword)]);
    }
    expect(keywords.size).toBeGreaterThan(15);
  });

  it("is found again: what has no name of its own, by number", async () => {
    const { interfaces, entities, environments, relationships, flows, stateMachines } = await model;
    const count = (word: string) => written.statements.get(word) ?? 0;
    const endpoints = interfaces.flatMap((one) => one.endpoints);
    expect(total(interfaces, (one) => one.operations.length)).toBe(count("operation"));
    expect(total(interfaces, (one) => one.events.length)).toBe(count("event"));
    expect(endpoints.length).toBe(count("endpoint"));
    expect(total(endpoints, (one) => one.responses?.length ?? 0)).toBe(count("response"));
    expect(total(endpoints, (one) => one.errors?.length ?? 0)).toBe(count("error"));
    expect(total(endpoints, (one) => one.parameters.length)).toBe(count("parameter"));
    expect(total(entities, (one) => one.fields.length)).toBe(count("field"));
    expect(total(entities, (one) => one.indexes.length)).toBe(count("index"));
    expect(
      total(
        environments.flatMap((one) => one.nodes),
        (node) => node.hosted.length,
      ),
    ).toBe(count("instance"));
    const arrows = ["->", "~>", "<->", "-->"].reduce((sum, arrow) => sum + count(arrow), 0);
    const transitions = total(stateMachines, (machine) => machine.transitions.length);
    const implied = count("requires");
    expect(connections([relationships, flows, environments]) + transitions).toBe(arrows + implied);
  });
});

/** How many objects with two ends there are in a value: relationships and steps. */
function connections(value: unknown): number {
  let found = 0;
  JSON.stringify(value, (_, inner) => {
    if (typeof inner === "object" && inner !== null && "from" in inner && "to" in inner) found++;
    return inner;
  });
  return found;
}

describe("examples/bookshop", () => {
  const withoutLocations = (model: Model) =>
    JSON.parse(exportJson(model), (key, value) => (key === "location" ? undefined : value));

  /** The model of a folder's texts, as if the folder were the whole repository. */
  async function modelOf(folder: string, entry: string): Promise<Model> {
    const workspace = await loadTexts(textsBelow(folder), entry);
    expect(complaints(workspace)).toEqual([]);
    return workspace.model;
  }

  it("is the tour, split over files", async () => {
    const split = await modelOf("examples/bookshop", "architecture.arch");
    const whole = await modelOf("examples/tour", "tour.arch");
    expect(withoutLocations(split)).toEqual(withoutLocations(whole));
  });

  it("has the payments that the tour includes", () => {
    const copy = readFileSync("examples/bookshop/payments.arch", "utf8");
    expect(copy).toBe(readFileSync("examples/tour/payments.arch", "utf8"));
  });
});
