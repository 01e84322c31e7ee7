import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "../../../src/format/format.ts";
import { type ParseResult, parse } from "../../../src/syntax/parse.ts";
import { choices, generatedText, roughen } from "./sources.ts";

function read(text: string): ParseResult {
  return parse({ path: "test.arch", text });
}

/** What a text means: its tree without the places. */
function meaning(parsed: ParseResult): unknown {
  return JSON.parse(
    JSON.stringify(parsed.ast, (key, value) => (key === "start" || key === "end" ? undefined : value)),
  );
}

/** The comments in their order, without the white space that belongs to the layout. */
function commentsOf({ source, comments }: ParseResult): string[] {
  return comments.map(({ start, end }) =>
    source.text
      .slice(start, end)
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .join("\n"),
  );
}

/** The lines outside text blocks. */
function layoutLines({ source }: ParseResult): string[] {
  return source.text.replace(/"""(?:\\"""|[\s\S])*?"""/g, '""').split("\n");
}

function expectCanonical(text: string): void {
  const before = read(text);
  expect(before.diagnostics.map((d) => d.message)).toEqual([]);
  const after = read(format(before));
  expect(after.diagnostics.map((d) => d.message)).toEqual([]);
  expect(meaning(after)).toEqual(meaning(before));
  expect(commentsOf(after)).toEqual(commentsOf(before));
  expect(format(after)).toBe(after.source.text);
  const lines = layoutLines(after);
  expect(after.source.text).not.toMatch(/[\r\ufeff]/);
  expect(lines.filter((line) => /[ \t]$/.test(line))).toEqual([]);
  expect(lines.join("\n")).not.toMatch(/^\n|\n\n\n|\{\n\n|\n\n *\}|[^\n]$/);
}

const examples = readdirSync("examples", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".arch"))
  .sort()
  .map((path) => readFileSync(`examples/${path}`, "utf8"));

describe("format", () => {
  it("keeps meaning and comments, and is done after once: generated texts", () => {
    fc.assert(fc.property(generatedText, expectCanonical), { numRuns: 1500 });
  });

  it("keeps meaning and comments, and is done after once: examples in other white space", () => {
    const rough = fc
      .tuple(fc.constantFrom(...examples), choices)
      .map(([text, choose]) => roughen(text, choose));
    fc.assert(fc.property(rough, expectCanonical), { numRuns: 300 });
  });
});
