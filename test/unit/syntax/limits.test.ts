import { describe, expect, test } from "vitest";
import { parse } from "../../../src/syntax/parse.ts";
import { cpuTime } from "../cpu-time.ts";
import { checkTree } from "./tree.ts";

/** Texts that grow without end, made of one piece again and again. */
const growing: Record<string, (n: number) => string> = {
  "open braces": (n) => "{".repeat(n),
  "closing braces": (n) => "}".repeat(n),
  "nested blocks": (n) => `${"a = b {\n".repeat(n)}${"}\n".repeat(n)}`,
  "nested blocks on one line": (n) => "a = b {".repeat(n) + "}".repeat(n),
  "unclosed blocks": (n) => "a = b {\n".repeat(n),
  "nested types": (n) => `a: ${"L<".repeat(n)}X${">".repeat(n)}`,
  parentheses: (n) => `a ${"(".repeat(n)}`,
  "one long word": (n) => "x".repeat(n * 10),
  "one long text": (n) => `a "${"x".repeat(n * 10)}"`,
  "one long unclosed text": (n) => `"${"x".repeat(n * 10)}`,
  "one long text block": (n) => `a """${"x\n".repeat(n * 5)}"""`,
  quotes: (n) => '"'.repeat(n),
  "unclosed text blocks": (n) => '"""\n'.repeat(n),
  "damaged text blocks": (n) => 'a ""\n  x\n  """\n'.repeat(n),
  "unclosed comments": (n) => "/*\n".repeat(n),
  "block comments": (n) => "/* */".repeat(n),
  "hash words on one line": (n) => "#a ".repeat(n),
  NULs: (n) => "\0".repeat(n),
  "lone surrogates": (n) => "\ud800".repeat(n),
  "unknown characters": (n) => "€".repeat(n),
  "faulty lines": (n) => "a =\n".repeat(n),
  "strays on each line": (n) => ") x\n".repeat(n),
  "arrows on one line": (n) => "a -> ".repeat(n),
  commas: (n) => ",".repeat(n),
  "values on one line": (n) => `a${" b".repeat(n)}`,
  "a long path": (n) => `a${".b".repeat(n)} -> c`,
  "bare URLs": (n) => "url https://x.y\n".repeat(n),
  "escapes that mean nothing": (n) => `a "${"\\q".repeat(n)}"`,
  "line ends": (n) => "\r\n\r\n\n\u2028".repeat(n),
};

describe("is read whole, in time in proportion to its length:", () => {
  test.each(Object.entries(growing))("%s", (_name, make) => {
    checkTree(parse({ path: "x", text: make(3000) }));
    const small = cpuTime(() => parse({ path: "x", text: make(10_000) }));
    const large = cpuTime(() => parse({ path: "x", text: make(40_000) }));
    // Quadratic growth would be 16 times; what is left is for a busy machine and the collector.
    expect(large).toBeLessThan(Math.max(small * 12, 400));
  });
});

test("100,000 nested braces are one fault and no overflow", () => {
  const { diagnostics } = parse({ path: "x", text: "a = b {".repeat(100_000) + "}".repeat(100_000) });
  expect(diagnostics.map((d) => d.code)).toEqual(["syntax/too-deep"]);
});

test("200 nested blocks and 64 nested types are read", () => {
  const blocks = "a = b {\n".repeat(200) + "}\n".repeat(200);
  const types = `f: ${"L<".repeat(64)}X${">".repeat(64)}`;
  expect(parse({ path: "x", text: blocks }).diagnostics).toEqual([]);
  expect(parse({ path: "x", text: types }).diagnostics).toEqual([]);
});

test("a line of ten million characters is read", () => {
  const result = parse({ path: "x", text: `a "${"x".repeat(10_000_000)}" ${"y ".repeat(100_000)}` });
  expect(result.diagnostics).toEqual([]);
});
