import { describe, expect, test } from "vitest";
import { firstSentence, readmeSentence } from "../../../src/sketch/readme.ts";

describe("what a README begins with", () => {
  test.each([
    ["# Shop\n\nSells books online. It also rents them.", "Sells books online."],
    ["Shop\n====\n\nSells books.", "Sells books."],
    ["---\ntitle: x\n---\n# Shop\n\nSells books.", "Sells books."],
    ["# Shop\n\n[![Build](a.svg)](b) ![x](y)\n\nSells books.", "Sells books."],
    ["<p align=center><img src=x></p>\n\n**Sells** [`books`](x) online", "Sells books online"],
    ["# Shop\r\n\r\nSells books.\r\n", "Sells books."],
    ["<!-- a comment. -->\n> A quotation of somebody.\n\n- a list\n\nSells books.", "Sells books."],
    ["```sh\nnpm install it now\n```\n\nSells books.", "Sells books."],
    ["# Shop", undefined],
    ["", undefined],
  ])("%j says %j", (text, sentence) => {
    expect(readmeSentence(text)).toBe(sentence);
  });

  test("is nothing where the first sentence never ends", () => {
    expect(firstSentence("word ".repeat(100))).toBeUndefined();
    expect(firstSentence("It needs these parts:")).toBe("It needs these parts.");
  });
});
