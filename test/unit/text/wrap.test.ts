import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, graphemes } from "../../../src/text/width.ts";
import { wrap } from "../../../src/text/wrap.ts";

describe("wrap", () => {
  it.each([
    ["", 10, [""]],
    ["one two", 10, ["one two"]],
    ["one two three", 8, ["one two", "three"]],
    ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["to abcdefghij end", 4, ["to", "abcd", "efgh", "ij", "end"]],
    ["a -> b  one two", 11, ["a -> b  one", "two"]],
    ["a -> b  one two", 8, ["a -> b", "one two"]],
    ["first\nsecond line", 8, ["first", "second", "line"]],
    ["  id = kind", 20, ["  id = kind"]],
    ['  id = kind "A title"', 12, ["  id = kind", '  "A title"']],
    ["注文 注文書", 6, ["注文", "注文書"]],
    ["注文書注文書", 5, ["注文", "書注", "文書"]],
    ["a\tb", 10, ["a␉b"]],
    ["AppointmentBooked", 14, ["Appointment", "Booked"]],
    ["src/text/wrap.ts", 10, ["src/text/", "wrap.ts"]],
    ["a-bcdefghijklm", 8, ["a-bcdefg", "hijklm"]],
    ["HTTPServerError", 12, ["HTTPServer", "Error"]],
  ])("%j in %i columns", (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  it("keeps to the width and loses no word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 20 }), (text, columns) => {
        const lines = wrap(text, columns);
        for (const line of lines) {
          const lone = [...graphemes(line.trimStart())].length === 1;
          if (!lone) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        }
        const letters = (parts: readonly string[]) => parts.join("").replaceAll(" ", "");
        expect(letters(lines)).toBe(letters(wrap(text, 10_000)));
      }),
    );
  });
});
