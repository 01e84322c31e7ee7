import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { pageOf } from "../../../src/documents/engine/page.ts";
import { newSession } from "../../../src/documents/engine/session.ts";
import { blocks } from "../../../src/documents/markdown/blocks.ts";
import { escapeText, fence, inlineCode, oneLine } from "../../../src/documents/markdown/escape.ts";
import { inline } from "../../../src/documents/markdown/inline.ts";
import { listOf } from "../../../src/documents/markdown/lists.ts";
import { tableOf } from "../../../src/documents/markdown/table.ts";
import { hostile } from "./poison.ts";

/** LINTEL_RUNS=20000 for a longer run by hand. */
const numRuns = Number(process.env.LINTEL_RUNS ?? 400);

const line = hostile.map((text) => oneLine(text)).filter((text) => text !== "");

function read(text: string) {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** As a page of its own, marks resolved. */
function page(text: string): string {
  return pageOf(text, newSession("omit", undefined), []);
}

function told(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(told).join("") : "";
}

describe("text that is escaped", () => {
  it.each([
    ["at the start of a line", (text: string) => text, ["paragraph"]],
    ["in an item", (text: string) => listOf([[text]]), ["list"]],
    ["in a numbered item", (text: string) => listOf([[text], ["next"]], true), ["list"]],
    ["behind a label", (text: string) => `**Label**: ${text}`, ["paragraph"]],
  ])("says what it said %s", (_, put, types) => {
    fc.assert(
      fc.property(line, (text) => {
        const tree = read(page(put(escapeText(text, { start: true }))));
        expect(tree.children.map(({ type }) => type)).toEqual(types);
        expect(told(tree).replace(/^Label: |next$/g, "")).toBe(text);
      }),
      { numRuns },
    );
  });

  it("says what it said in a cell", () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        const cells = [a, b].map((text) => escapeText(text, { cell: true }));
        const [table, ...more] = read(page(tableOf(["A", "B"], [cells]))).children;
        expect(more).toEqual([]);
        const rows = table?.type === "table" ? table.children.map((row) => row.children.map(told)) : [];
        expect(rows).toEqual([
          ["A", "B"],
          [a, b],
        ]);
      }),
      { numRuns },
    );
  });
});

describe("code", () => {
  it("says what it said in a line", () => {
    fc.assert(
      fc.property(line, (text) => {
        const [paragraph] = read(page(`x ${inlineCode(text)} y`)).children;
        const codes =
          paragraph?.type === "paragraph"
            ? paragraph.children.filter(({ type }) => type === "inlineCode")
            : [];
        expect(codes.map(told)).toEqual([text]);
      }),
      { numRuns },
    );
  });

  it("stands between the backticks that Prettier would take", async () => {
    const runs = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(runs, async (lengths) => {
        const text = `x ${inlineCode(lengths.map((length) => "`".repeat(length)).join(" a "))} y\n`;
        expect(await format(text, { parser: "markdown" })).toBe(text);
      }),
      { numRuns: Math.min(numRuns, 400) },
    );
  });

  it("is one block between fences", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { children } = read(page(fence(text, "js")));
        expect(children.map(({ type }) => type)).toEqual(["code"]);
      }),
      { numRuns },
    );
  });
});

describe("Markdown of an author", () => {
  it("is one line where it is one paragraph", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = inline(text, { start: true });
        expect(written).not.toContain("\n");
        if (written !== "")
          expect(read(page(written)).children.map(({ type }) => type)).toEqual(["paragraph"]);
      }),
      { numRuns },
    );
  });

  it("is no heading, HTML or definition where it is blocks", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const types = read(page(blocks(text).join("\n\n"))).children.map((node) =>
          node.type === "html" ? node.value : node.type,
        );
        const allowed = ["paragraph", "list", "blockquote", "code", "table", "<!-- -->"];
        expect(types.filter((type) => !allowed.includes(type))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it.each([
    "plain",
    "a *b* and __c__",
    "`code` and ``a ` b``",
    "[a](https://x.example)",
    "https://x.example/a_b.",
    "snake_case_name and _x_",
    "1 < 2 & 3 > 2",
    "C:\\dir\\file",
    "a | b",
    "50 % of *all*",
    "# no heading",
    "- no item",
    "+ no item",
    "1. no item",
    "> no quote",
    "a&lt;b",
    "Order<T>",
    "{{x}}",
    "~~x~~",
    "[x]",
    "![x](y)",
    "漢字*x*漢字",
    "a**b**c",
    "--- x",
    "---",
    "===",
    "x_",
    "_x",
    "*x",
    "x*",
  ])("%s is as Prettier writes it", async (text) => {
    for (const put of [
      inline(text, { start: true }),
      listOf([[inline(text, { start: true })]]),
      `**Label**: ${inline(text, { start: true })}`,
    ]) {
      const written = page(put);
      expect(await format(written, { parser: "markdown" })).toBe(written);
    }
  });
});
