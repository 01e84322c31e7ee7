import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Code } from "../../../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { printers } from "../../../src/diagnostics/printers/registry.ts";
import type { Source } from "../../../src/text/source.ts";
import { displayWidth, graphemes } from "../../../src/text/width.ts";

const { human } = printers;
const code = "name/unknown" as Code;

const piece = fc.oneof(
  fc.constantFrom(
    "a",
    "shop ",
    "-> ",
    "\t",
    "注",
    "文",
    "😀",
    "👩‍👩‍👧‍👦",
    "e\u0301",
    "é",
    "ｶﾞ",
    "\u001b[31m",
    "\u202e",
    "\ud800",
  ),
  fc.constantFrom("\n", "\r\n", "\r", "\u2028", "\u0000", "\u0301", "\u200d"),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 200, size: "max" }).map((pieces) => pieces.join(""));
const range = fc.tuple(fc.nat(), fc.nat(40));

function spanIn(source: Source, [start, length]: [number, number]): Diagnostic["span"] {
  const from = start % (source.text.length + 1);
  return { source, start: from, end: Math.min(source.text.length, from + length) };
}

const diagnostics = fc
  .record({
    texts: fc.array(text, { minLength: 1, maxLength: 3 }),
    words: text,
    ranges: fc.array(range, { minLength: 1, maxLength: 6 }),
  })
  .map(({ texts, words, ranges }): readonly Diagnostic[] => {
    const sources = texts.map((content, i) => ({ path: `${i}${words.slice(0, 10)}.arch`, text: content }));
    const spans = ranges.map((r, i) => spanIn(sources[i % sources.length] as Source, r));
    const [span, ...others] = spans as [Diagnostic["span"], ...Diagnostic["span"][]];
    const related = others.map((other) => ({ span: other, message: words }));
    return [{ code, severity: "error", message: words, label: words, help: words, span, related }];
  });

describe("whatever a model holds", () => {
  it("no printer writes what a terminal obeys", () => {
    fc.assert(
      fc.property(diagnostics, fc.integer({ min: 0, max: 120 }), (given, width) => {
        for (const printer of Object.values(printers)) {
          expect(printer(given, { width })).not.toMatch(/[^\n\P{Cc}]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("excerpts keep to the width", () => {
    fc.assert(
      fc.property(diagnostics, fc.integer({ min: 40, max: 120 }), (given, width) => {
        for (const row of human(given, { width })
          .split("\n")
          .filter((line) => /^ *\d*│/.test(line))) {
          // A mark behind the end of a line that fills its row has one column of its own.
          expect(displayWidth(row)).toBeLessThanOrEqual(width + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("marks stand under what they mark", () => {
    const glyph = fc.constantFrom("a", "b c", "注", "😀", "e\u0301", "é", "👩‍👩‍👧‍👦", "\u001b", "->");
    const line = fc.array(glyph, { minLength: 1, maxLength: 150, size: "max" });
    fc.assert(
      fc.property(line, fc.nat(), fc.integer({ min: 1, max: 5 }), (glyphs, at, count) => {
        const from = at % glyphs.length;
        const marked = glyphs.slice(from, from + count).join("");
        const start = glyphs.slice(0, from).join("").length;
        const source = { path: "x", text: glyphs.join("") };
        const span = { source, start, end: start + marked.length };
        const [shown, marks] = human([{ code, severity: "error", message: "m", span, related: [] }])
          .split("\n")
          .slice(3) as [string, string];
        expect(under(shown, marks)).toBe(marked.replaceAll("\u001b", "␛"));
      }),
      { numRuns: 500 },
    );
  });
});

/** The glyphs of a row that stand over the carets of the next. */
function under(row: string, marks: string): string {
  const from = marks.indexOf("^");
  const to = marks.lastIndexOf("^") + 1;
  let column = 0;
  let found = "";
  for (const glyph of graphemes(row)) {
    if (column >= from && column < to) found += glyph;
    column += displayWidth(glyph);
  }
  return found;
}
