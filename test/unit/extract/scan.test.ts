import { describe, expect, it } from "vitest";
import { scan } from "../../../src/extract/scan/candidates.ts";
import { readJson } from "../../../src/extract/settings/json.ts";
import { cpuTime } from "../cpu-time.ts";

/** Texts that make a careless search go over the same characters again and again, for any length. */
const hostile: Readonly<Record<string, (n: number) => string>> = {
  "words in one line": (n) => "from ".repeat(n),
  "open double quotes": (n) => 'from "'.repeat(n),
  "quotes that alternate": (n) => "from \"from 'from `".repeat(n),
  "escaped quotes": (n) => 'from "\\'.repeat(n),
  "open comments": (n) => "import/*".repeat(n),
  "comments that end in comments": (n) => "/*import/*x*/ ".repeat(n),
  "line comments without a line end": (n) => "import // ".repeat(n),
  "a chain of comments": (n) => `import${"/**/".repeat(n)}`,
  "comments before each word": (n) => "import /* a */ /* b */ /* c */ ".repeat(n),
  blanks: (n) => `import${" ".repeat(n)}import${"\n".repeat(n)}x`,
  "a long word": (n) => `createRequire ${"a".repeat(8 * n)} = require;`,
  "renamed requires": (n) => "a = require; ".repeat(n),
  "calls of a renamed require": (n) => `a = createRequire(b); ${"a(".repeat(n)}`,
  "clauses without an import": (n) => '{ a, b } from "x"; '.repeat(n),
  "comments in a clause": (n) => `import { ${"/* ".repeat(n)} } from "x"`,
  "triple slashes": (n) => `/// <reference ${" path".repeat(n)}\n`,
  "many triple slashes": (n) => '/// <reference path="a" />\n'.repeat(n),
  silences: (n) => "lintel-ignore-next-line ".repeat(n),
  "imports in one line": (n) => 'import "a";'.repeat(n),
  "imports after emoji": (n) => `🦊${'import "a";🦊'.repeat(n)}`,
  dollars: (n) => `from \`${"${".repeat(n)}`,
};

const markup: Readonly<Record<string, (n: number) => string>> = {
  "open script tags": (n) => "<script ".repeat(n),
  "quotes in script tags": (n) => `<script "`.repeat(n),
  "open comments": (n) => "<!-- ".repeat(n),
  "script elements": (n) => '<script>import "a"</script>'.repeat(n),
};

describe("a hostile text takes time in proportion to its length", () => {
  const cases = [
    ...Object.entries(hostile).map(([name, make]) => ({ name, make, path: "a.ts" })),
    ...Object.entries(markup).map(([name, make]) => ({
      name: `${name} in a component`,
      make,
      path: "a.vue",
    })),
  ];
  it.each(cases)("$name", ({ make, path }) => {
    const time = (n: number) => {
      const text = make(n);
      return cpuTime(() => scan(text, path));
    };
    time(1000);
    const small = time(10_000);
    const large = time(80_000);
    expect(large, `${small} ms for an eighth`).toBeLessThan(8 * 4 * Math.max(small, 2));
  });

  it("a line of 10 MB", () => {
    const line = `const a = "${"x y ".repeat(2_600_000)}"; import("b");`;
    expect(scan(line, "a.js").candidates).toMatchObject([
      { specifier: "b", line: 1, column: line.length - 4 },
    ]);
    expect(cpuTime(() => scan(line, "a.js"), 2)).toBeLessThan(1000);
  });
});

describe("what raw text tells of an import", () => {
  const guess = (text: string) =>
    scan(text, "a.ts").candidates.map(({ form, typeOnly, names }) => ({ form, typeOnly, names }));

  it.each([
    ['import a, { b as c, type D } from "m"', "import", false, ["default", "b", "D"]],
    ['import type { A } from "m"', "import", true, ["A"]],
    ['import { type A, type B } from "m"', "import", true, ["A", "B"]],
    ['import type from "m"', "import", false, ["default"]],
    ['import * as a from "m"', "import", false, ["*"]],
    ['export * from "m"', "export-all", false, ["*"]],
    ['export type * as a from "m"', "export-all", true, ["*"]],
    ['export { default as a } from "m"', "export", false, ["default"]],
    ['import "m"', "side-effect", false, []],
    ['import a = require("m")', "import-equals", false, ["*"]],
    ['import type a = require("m")', "import-equals", true, ["*"]],
    ['require("m")', "require", false, []],
    ['import("m")', "dynamic", false, []],
    ['process.getBuiltinModule("m")', "builtin-module", false, []],
  ] as const)("%s", (text, form, typeOnly, names) => {
    expect(guess(text)).toEqual([{ form, typeOnly, names }]);
  });
});

describe("settings with comments", () => {
  it.each([
    ['{ "a": 1, // x\n }', { a: 1 }],
    ['{ "a": "// no comment", /* , */ "b": [1, 2, ], }', { a: "// no comment", b: [1, 2] }],
    ["// nothing\n", {}],
    ['{ "a": ",]" , }', { a: ",]" }],
  ])("%s", (text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
  });

  it("are broken where they are broken", () => {
    expect(readJson('{\n  // a\n  "a": 1 "b"\n}')).toMatchObject({ ok: false, offset: 18 });
  });

  it.each(["/*", "//", ",", '"', "[,", '"a\\'])("take time in proportion to their length: %s", (piece) => {
    const time = (n: number) => {
      const text = `{ "a": ${piece.repeat(n)}`;
      return cpuTime(() => readJson(text));
    };
    time(1000);
    const small = time(10_000);
    expect(time(80_000)).toBeLessThan(8 * 4 * Math.max(small, 2));
  });
});
