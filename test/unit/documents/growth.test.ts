import { describe, expect, it } from "vitest";
import { blocks } from "../../../src/documents/markdown/blocks.ts";
import { inline } from "../../../src/documents/markdown/inline.ts";
import { cpuTime } from "../cpu-time.ts";

const pieces = [
  "[",
  "]",
  "![",
  "[a](",
  "*a ",
  "a* ",
  "**a* ",
  "_a_b",
  "`",
  "``a`",
  "<a ",
  "<!--",
  "&amp",
  "~",
  "\\",
  "|",
  "'",
  "https://x",
  "@a",
  "> ",
  "- ",
  "  ",
  "\n- ",
  "\n> ",
  "1. ",
  "\n\n# ",
];

describe("a text of one sign over and over", () => {
  it.each(pieces)("%j takes no more than in proportion to its length", (piece) => {
    const work = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return cpuTime(() => [inline(text), blocks(text)], 2);
    };
    expect(work(80_000)).toBeLessThan(Math.max(400, work(10_000) * 16));
  });
});
