import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/syntax/parse.ts";
import { checkTree } from "../../unit/syntax/tree.ts";

const texts = ["examples/tour/tour.arch", "examples/clinic/architecture.arch"].map((path) =>
  readFileSync(path, "utf8"),
);

/** Pieces that mean something to the lexer, beside any others. */
const pieces = fc.oneof(
  fc.constantFrom(...'{}()[]<>=:;.,?|*"#/\\-~!\n\r\t \0\u{feff}'.split("")),
  fc.constantFrom(
    '"""',
    "->",
    "~>",
    "<->",
    "-->",
    "[*]",
    "[]",
    "//",
    "/*",
    "*/",
    "this",
    "view",
    "include",
    "rule",
  ),
  fc.constantFrom(
    "é",
    "日本",
    "👩‍💻",
    "\ud800",
    "e\u0301",
    "\u2028",
    "#fff",
    "1..2",
    "-1",
    "operation",
    "parameter",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.stringMatching(/^[a-z-]{1,6}$/),
);

function parsesWithSoundTree(text: string): void {
  const result = parse({ path: "any.arch", text });
  checkTree(result);
  const again = parse({ path: "any.arch", text });
  expect(again.diagnostics).toEqual(result.diagnostics);
}

describe("any text", () => {
  test("gives a tree whose ranges nest", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => parsesWithSoundTree(parts.join(""))),
      { numRuns: 3000 },
    );
  });

  test("made of bytes gives a tree", () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((b) => Buffer.from(b).toString("latin1"));
    fc.assert(fc.property(bytes, parsesWithSoundTree), { numRuns: 2000 });
  });
});

describe("real texts with pieces cut out and put in", () => {
  const edits = fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 30 }), put: pieces }), {
    minLength: 1,
    maxLength: 8,
  });

  test.each(texts)("give a tree whose ranges nest", (text) => {
    fc.assert(
      fc.property(edits, (changes) => {
        let mutated = text;
        for (const { at, cut, put } of changes) {
          const start = at % (mutated.length + 1);
          mutated = mutated.slice(0, start) + put + mutated.slice(start + cut);
        }
        parsesWithSoundTree(mutated);
      }),
      { numRuns: 300 },
    );
  });
});
