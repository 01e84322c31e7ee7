import { describe, expect, it } from "vitest";
import { format } from "../../../src/format/format.ts";
import { parse } from "../../../src/syntax/parse.ts";
import { cpuTime } from "../cpu-time.ts";

const nested = (depth: number, inside: string): string =>
  `${"a {\n".repeat(depth)}${inside}\n${"}\n".repeat(depth)}`;

/** Texts whose size grows with n, each in another way. */
const shapes: Readonly<Record<string, (n: number) => string>> = {
  statements: (n) => 'a = person "A" // x\n\n'.repeat(n),
  "statements on one line": (n) => "a -> b;".repeat(n),
  "blocks on one line": (n) => "a { b { c d; e f } } ".repeat(n),
  comments: (n) => "// x\n".repeat(n),
  "comments on one line": (n) => "/* x */".repeat(n),
  "comments before a brace": (n) => `a\n${"// x\n".repeat(n)}{\n b c }`,
  "comments in a list": (n) => `tags a${", // x\n /* y */ b".repeat(n)}`,
  "a list over lines": (n) => `tags a${",\n b".repeat(n)}`,
  "blank lines": (n) => `a b${"\n \t".repeat(n)}`,
  "semicolons and comments": (n) => `a b${" /* x */ ;".repeat(n)} c d`,
  "lines of a comment": (n) => `/*${"\n   x".repeat(n)} */`,
  "blanks in a comment": (n) => `// x${" ".repeat(n)}x`,
  "lines of a text block": (n) => `a """${"\n   x".repeat(n)}\n"""`,
  "comments behind deep code": (n) => nested(40, `${"b c /* x\n */ d e // y\n".repeat(n)}`),
};

function timeOf(text: string): number {
  const parsed = parse({ path: "test.arch", text });
  expect(parsed.diagnostics).toEqual([]);
  return cpuTime(() => format(parsed));
}

describe("format", () => {
  it.each(Object.keys(shapes))("takes time in proportion to %s", { timeout: 30_000 }, (name) => {
    const shape = shapes[name] as (n: number) => string;
    // Four times the text; what grows with the square takes sixteen times as long, each time it is
    // measured. A busy machine may spoil some measurements, not all.
    const attempts = [1, 2, 3, 4, 5];
    expect(attempts.some(() => timeOf(shape(8000)) < 12 * timeOf(shape(2000)) + 2)).toBe(true);
  });

  it("reads blocks nested as deep as the parser does", () => {
    const text = format(parse({ path: "test.arch", text: nested(200, "b c") }));
    expect(text).toContain(`\n${"  ".repeat(200)}b c\n${"  ".repeat(199)}}\n`);
  });
});
