import { describe, expect, it } from "vitest";
import { gatherCode } from "../../../src/conformance/code.ts";
import { mapFiles } from "../../../src/conformance/ownership.ts";
import { inputOf, judged, type Tree, told } from "./judged.ts";

/** The owner of each file, by path. */
async function owners(model: string, paths: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const tree: Tree = Object.fromEntries(paths.map((path) => [path, []]));
  const input = await inputOf(model, tree);
  const { ownerOf } = mapFiles(input, gatherCode(input.codebases));
  return Object.fromEntries(paths.map((path) => [path, ownerOf(path)?.path ?? "-"]));
}

describe("a file belongs to", () => {
  it("the element whose glob is longer", async () => {
    const model = `a = container "A" { code "src/**" }\nb = container "B" { code "src/b/**" }`;
    expect(await owners(model, ["src/x.ts", "src/b/x.ts", "other.ts"])).toEqual({
      "src/x.ts": "a",
      "src/b/x.ts": "b",
      "other.ts": "-",
    });
  });

  it("the element that names it exactly, however long another's glob is", async () => {
    const model = `a = container "A" { code "a.ts" }\nb = container "B" { code "{a,bbbbbbbbbbbbbbbbbbbbbbbbbbbb}.ts" }`;
    expect(await owners(model, ["a.ts"])).toEqual({ "a.ts": "a" });
  });

  it("the inner one of two in line that claim it alike", async () => {
    const model = `a = container "A" { code "src/**"; b = component "B" { code "src/**" } }`;
    expect(await owners(model, ["src/x.ts"])).toEqual({ "src/x.ts": "a.b" });
  });

  it("an element that names its folder without a wildcard", async () => {
    expect(await owners(`a = container "A" { code "src/a" }`, ["src/a/b/c.ts", "src/ab.ts"])).toEqual({
      "src/a/b/c.ts": "a",
      "src/ab.ts": "-",
    });
  });

  it("an element whose glob reads like its path, brackets and all", async () => {
    const model = `a = container "A" { code "app/[id]/page.ts", "app/(shop)/**" }`;
    expect(await owners(model, ["app/[id]/page.ts", "app/(shop)/x.ts"])).toEqual({
      "app/[id]/page.ts": "a",
      "app/(shop)/x.ts": "a",
    });
  });

  it("the innermost codebase that holds it, to whose folder globs are relative", async () => {
    const model = `codebase "."\ncodebase "packages/b"
a = container "A" { code "src/**" }
b = container "B" { code "packages/b/src/**" }
c = container "C" { code "src/only-here/**" }`;
    expect(await owners(model, ["src/x.ts", "packages/b/src/x.ts", "packages/b/src/only-here/x.ts"])).toEqual(
      { "src/x.ts": "a", "packages/b/src/x.ts": "b", "packages/b/src/only-here/x.ts": "c" },
    );
  });

  it("an element whose glob begins with `./`, from the folder of the model", async () => {
    const model = `codebase "code"\na = container "A" { code "./code/a/**" }\nb = container "B" { code "b/**" }`;
    expect(await owners(model, ["code/a/x.ts", "code/b/x.ts"])).toEqual({
      "code/a/x.ts": "a",
      "code/b/x.ts": "b",
    });
  });

  it("nobody but the two that share it by names, and then to what holds both", async () => {
    const model = `a = container "A" {
  one = component "One" { code "src/both.ts#One" }
  two = component "Two" { code "src/both.ts#Two" }
}`;
    expect(await owners(model, ["src/both.ts"])).toEqual({ "src/both.ts": "a" });
  });
});

describe("a mapping", () => {
  it("that matches nothing is an error, unless it matches other files than code", async () => {
    const model = `a = container "A" { code "a/**", "b/**", "db/*.sql" }`;
    const judgement = await judged(model, { "a/x.ts": [] });
    expect(told(judgement)).toEqual(["code/empty-mapping a b/**"]);
    expect(judgement.looked.otherGlobs).toBe(1);
  });

  it("that ties with another is an error, told once for two globs", async () => {
    const model = `a = container "A" { code "src/a*/**" }\nb = container "B" { code "src/*b/**" }`;
    const { findings } = await judged(model, {
      "src/ab/x.ts": [],
      "src/ab/y.ts": [],
      "src/a/x.ts": [],
      "src/b/x.ts": [],
    });
    expect(findings.map(({ code, message, label }) => [code, message, label])).toEqual([
      ["code/ambiguous-mapping", "`src/ab/x.ts` belongs to `a` and `b` alike", "matches it, and 1 more file"],
    ]);
  });

  it("of a name that its file does not hold is an error", async () => {
    const model = `a = container "A" { code "x.ts#There", "x.ts#The" }`;
    expect(told(await judged(model, { "x.ts": ["// There"] }))).toEqual(["code/no-such-symbol a x.ts#The"]);
  });
});

describe("names of a file that belong to elements", () => {
  const model = `a = container "A" {
  one = component "One" { code "both.ts#One" }
  two = component "Two" { code "both.ts#Two" }
  user = component "User" { code "user.ts"; -> one "uses" }
}`;

  it("tell which element an import uses", async () => {
    const both = ["// One Two"];
    expect(told(await judged(model, { "both.ts": both, "user.ts": ["{One} both.ts"] }))).toEqual([]);
    expect(told(await judged(model, { "both.ts": both, "user.ts": ["{One,Two} both.ts"] }))).toEqual([
      "code/undeclared user.ts both.ts",
    ]);
  });

  it("are followed through files that hand them on", async () => {
    const input = await inputOf(model, {
      "both.ts": ["// One Two"],
      "index.ts": ["{Two} both.ts"],
      "user.ts": ["{Two} index.ts", "{One} both.ts"],
    });
    const [codebase] = input.codebases;
    if (codebase === undefined) throw new Error("no codebase");
    const imports = codebase.facts.imports.map((one) =>
      one.from === "index.ts" ? { ...one, form: "export" as const } : one,
    );
    const { judge } = await import("../../../src/conformance/check.ts");
    const judgement = judge({
      ...input,
      codebases: [{ ...codebase, facts: { ...codebase.facts, imports } }],
    });
    expect(told(judgement)).toContain("code/undeclared user.ts index.ts");
  });
});

describe("an import between two codebases", () => {
  it("is one between their elements", async () => {
    const model = `codebase "web"\ncodebase "api"
w = container "W" { code "./web/**" }
a = container "A" { code "./api/**" }`;
    expect(told(await judged(model, { "web/x.ts": ["api/y.ts"], "api/y.ts": [] }))).toEqual([
      "code/undeclared web/x.ts api/y.ts",
    ]);
  });
});
