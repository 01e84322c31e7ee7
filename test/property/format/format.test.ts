import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "../../../src/format/format.ts";
import { type ParseResult, parse } from "../../../src/syntax/parse.ts";
import type { Range } from "../../../src/text/source.ts";
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

/** The lines of a text without what stands in its text blocks and comments. */
function layoutLines({ source, ast, comments }: ParseResult): string[] {
  const opaque = [...textBlocksIn(ast), ...comments];
  let layout = "";
  let at = 0;
  for (const { start, end } of opaque.sort((a, b) => a.start - b.start)) {
    layout += `${source.text.slice(at, start)}"`;
    at = end;
  }
  return (layout + source.text.slice(at)).split("\n");
}

function textBlocksIn(node: unknown): Range[] {
  if (typeof node !== "object" || node === null) return [];
  if ("kind" in node && node.kind === "text" && "block" in node && node.block === true)
    return [node as unknown as Range];
  return Object.values(node).flatMap(textBlocksIn);
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
  const commentEnds = after.comments.filter(({ end }) => /[ \t]/.test(after.source.text.charAt(end - 1)));
  expect(commentEnds).toEqual([]);
  expect(after.source.text).not.toMatch(/\r|^\ufeff/);
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

  it("keeps its promises on whatever else has no fault", () => {
    const pieces = [
      ...'{}();,.:=*#<>[]?|!"\\\n\r\t a-1é',
      "//",
      "/*",
      "*/",
      '"""',
      "->",
      " {\n",
      "else",
      "\u2028",
      "\u00a0",
    ];
    const edit = fc.record({ at: fc.nat(), remove: fc.nat(3), insert: fc.constantFrom("", ...pieces) });
    const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
    const base = fc.oneof(generatedText, fc.constantFrom(...examples));
    let clean = 0;
    fc.assert(
      fc.property(base, edits, (text, changes) => {
        const edited = changes.reduce(applyEdit, text);
        const parsed = read(edited);
        if (parsed.diagnostics.length > 0) expect(() => format(parsed)).not.toThrow();
        else {
          clean++;
          expectCanonical(edited);
        }
      }),
      { numRuns: 800 },
    );
    expect(clean).toBeGreaterThan(80);
  });
});

function applyEdit(text: string, edit: { at: number; remove: number; insert: string }): string {
  const at = edit.at % (text.length + 1);
  return text.slice(0, at) + edit.insert + text.slice(at + edit.remove);
}
