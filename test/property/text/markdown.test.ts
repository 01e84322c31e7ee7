import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { format } from "prettier";
import { expect, test } from "vitest";
import {
  headingFragments,
  markdownFence,
  markdownHeading,
  markdownText,
} from "../../../src/text/markdown.ts";
import { visible } from "../../../src/text/width.ts";

/** Without what `mdast-util-gfm` does to texts that were read already: no host turns `http&#58;//` into a link. */
const trees = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

const parse = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [trees] });

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The types of the nodes, and the text in them. */
function read(node: Node): { types: readonly string[]; text: string } {
  const inner = (node.children ?? []).map(read);
  return {
    types: [node.type, ...inner.flatMap((one) => one.types)],
    text: (node.value ?? "") + inner.map((one) => one.text).join(""),
  };
}

/** As a reader sees it: blanks are one, at the ends none. */
const seen = (text: string) => visible(text.replaceAll(/\s+/g, " ")).trim();

const signs = "\\`*_{}[]()<>#+-.!|~$&;:=\"'^@/ \t\n1a";
const words = [
  "http://a.b",
  "www.a.b",
  "a@b.cd",
  "&amp;",
  "&#65;",
  "<b>",
  "<!--",
  "1.",
  "10)",
  "- [ ] x",
  "~~~",
  "```",
  "---",
  "===",
  "[a]: b",
  "[^1]",
  "![a](b)",
  ":smile:",
  "\u202e",
  "é",
  "漢",
  "😀",
  "a_b",
  "_a_",
  "**a**",
  "https:",
  "ftp://x",
];
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...signs),
      fc.constantFrom(...words),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const settings = { numRuns: 1000 };

test("a text is a text, wherever it stands", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = markdownText(text);
      fc.pre(written !== "");
      expect(read(parse(`${written}\n`) as Node)).toEqual({
        types: ["root", "paragraph", "text"],
        text: seen(text),
      });
      expect(read(parse(`- [${written}](#x)\n`) as Node)).toEqual({
        types: ["root", "list", "listItem", "paragraph", "link", "text"],
        text: seen(text),
      });
      expect(read(parse(`![${written}](x.svg)\n`) as Node).types).toEqual(["root", "paragraph", "image"]);
    }),
    settings,
  );
});

test("a text is a heading, with all its signs", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = markdownHeading(text);
      fc.pre(written !== "");
      expect(read(parse(`## ${written}\n`) as Node)).toEqual({
        types: ["root", "heading", "text"],
        text: seen(text),
      });
    }),
    settings,
  );
});

test("Prettier leaves it alone", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const written = markdownText(text);
      fc.pre(written !== "");
      const page = `# ${markdownHeading(text)}\n\n${written}\n\n- [${written}](#x)\n\n![${written}](x.svg)\n\nIn: [${written}](#x), [${written}](#x)\n`;
      expect(await format(page, { parser: "markdown" })).toBe(page);
    }),
    { numRuns: 500 },
  );
});

test("a fence holds any text", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = text.replaceAll(/\r\n?/g, "\n");
      const { children } = parse(`${markdownFence("text", `${lines}x\n`)}\n`);
      expect(children).toMatchObject([{ type: "code", lang: "text", value: `${lines}x` }]);
    }),
    settings,
  );
});

test("no two headings have the same fragment", () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 8 }), (headings) => {
      const fragments = headingFragments(headings.map(seen));
      for (const fragment of fragments) expect(fragment).toMatch(/^[^\s()<>]*$/);
      expect(fragments.length).toBe(headings.length);
    }),
    settings,
  );
});
