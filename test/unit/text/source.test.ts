import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCodePoints, lineText, positionAt } from "../../../src/text/source.ts";

describe("positionAt", () => {
  it.each([
    ["", 0, 1, 1],
    ["ab", 1, 1, 2],
    ["ab", 99, 1, 3],
    ["ab", -1, 1, 1],
    ["a\nb", 2, 2, 1],
    ["a\r\nb", 3, 2, 1],
    ["a\rb", 2, 2, 1],
    ["a\n", 2, 2, 1],
    ["\tb", 1, 1, 2],
    ["😀b", 2, 1, 2],
    ["\ud83db", 1, 1, 2],
  ])("in %j at %i is %i:%i", (text, offset, line, column) => {
    expect(positionAt({ path: "x", text }, offset)).toEqual({ line, column });
  });

  it("counts a long line as it counts a short one, in any order of questions", () => {
    const piece = fc.constantFrom("abc", "😀", "\ud83d", "\ude00", "é");
    const line = fc.array(piece, { minLength: 5000, maxLength: 12_000, size: "max" });
    const offsets = fc.array(fc.nat(20_000), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(line, offsets, (pieces, asked) => {
        const source = { path: "x", text: `first\n${pieces.join("")}` };
        for (const offset of asked.map((n) => 6 + (n % (source.text.length - 6)))) {
          const column = countCodePoints(source.text, 6, offset) + 1;
          expect(positionAt(source, offset)).toEqual({ line: 2, column });
        }
      }),
      { numRuns: 20 },
    );
  });

  it("answers many questions about ten megabytes in one line", () => {
    const source = { path: "x", text: "é".repeat(10_000_000) };
    const begun = performance.now();
    for (let i = 0; i < 10_000; i++) positionAt(source, i * 1000);
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});

describe("lineText", () => {
  it("is the line without its end", () => {
    const source = { path: "x", text: "a\r\nb\n\nc" };
    expect([0, 1, 2, 3, 4].map((i) => lineText(source, i))).toEqual(["a", "b", "", "c", ""]);
  });
});
