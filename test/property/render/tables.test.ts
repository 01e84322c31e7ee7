import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { printCsv } from "../../../src/render/tables/print-csv.ts";
import { printMarkdown } from "../../../src/render/tables/print-markdown.ts";
import { printText } from "../../../src/render/tables/print-text.ts";
import type { Cell, Table } from "../../../src/render/tables/table.ts";
import { displayWidth, visible } from "../../../src/text/width.ts";

const bits = [
  "=",
  "+",
  "-",
  "@",
  '"',
  "'",
  ",",
  ";",
  "|",
  "\\",
  "\n",
  "\r",
  "\t",
  " ",
  "\x1b[31m",
  "日本",
  "👩‍👩‍👧",
];
const more = [
  "`",
  "*",
  "_",
  "[x](y)",
  "<b>",
  "&lt;",
  "~~",
  "$",
  "word",
  "https://x.y",
  "_http://x",
  "_www.x.y",
  "a@b.cd",
  "＝",
  "\u202e",
  "\ud800",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...bits, ...more), fc.string({ maxLength: 4 })), { maxLength: 6 })
  .map((parts) => parts.join(""));
const cell = fc.oneof(text, fc.array(text, { maxLength: 3 }));
const tables: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 }))
  .chain(([width, height]) =>
    fc.record({
      title: text,
      columns: fc.array(fc.stringMatching(/^[A-Z][a-z]{1,9}$/), { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    }),
  );

const unprintable = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]|\p{Surrogate}/u;

/** RFC 4180, as a reader would that knows nothing of us. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Without what `mdast-util-gfm` does to texts that were read already: no host turns `http&#58;//` into a link. */
const trees = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What a cell says; what is no text is told by its type. */
function toldIn({ children = [] }: Node): string {
  return children.map(({ type, value = "" }) => (type === "text" ? value : `{${type}}`)).join("");
}

/** The texts of a cell as its readers see them, one behind the other: blanks are one, at the ends none. */
function textIn(cell: Cell): string {
  const texts = typeof cell === "string" ? [cell] : cell;
  const said = texts.filter((one) => one.trim() !== "");
  return said.map((one) => visible(one.replaceAll(/\s+/g, " ")).trim()).join("; ");
}

describe("any table", () => {
  test("has as many cells in CSV, none of them a formula", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const csv = printCsv(table);
        const rows = parseCsv(csv);
        expect(rows.map((row) => row.length)).toEqual([table, ...table.rows].map(() => table.columns.length));
        expect(rows.flat().filter((field) => /^\s*[=+\-@＝＋－＠\t\r]/.test(field))).toEqual([]);
        expect(csv).not.toMatch(unprintable);
      }),
    );
  });

  test("is read back from Markdown cell by cell, its texts nothing but texts", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const markdown = printMarkdown(table);
        expect(markdown).not.toMatch(unprintable);
        const { children } = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [trees] });
        const [read, ...others] = children as readonly Node[];
        expect([read?.type, others]).toEqual(["table", []]);
        const rows = (read?.children ?? []).map((row) => (row.children ?? []).map(toldIn));
        expect(rows, markdown).toEqual([table.columns, ...table.rows].map((cells) => cells.map(textIn)));
      }),
    );
  });

  test("keeps to its width as text", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 20, max: 120 }), (table, width) => {
        const printed = printText(table, { width });
        for (const line of printed.split("\n"))
          expect(displayWidth(line), printed).toBeLessThanOrEqual(width);
        expect(printed).not.toMatch(unprintable);
      }),
    );
  });
});
