import { displayWidth, visible } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { RenderOptions } from "../renderer.ts";
import { type Cell, type Table, textsOf } from "./table.ts";

const GAP = 2;
/** A column gets what its longest word needs, but no more than this, before any gets more. */
const LONGEST_WORD = 20;

/** A table as plain text within the width: aligned columns with wrapped cells, or a list for each row. */
export function printText(table: Table, options: RenderOptions = {}): string {
  const { columns, rows } = withoutEmptyColumns(table);
  const width = Math.max(20, options.width ?? 100);
  const across = options.charset === "ascii" ? "-" : "─";
  const cells = rows.map((row) => row.map((cell) => textsOf(cell).map(line)));
  const needs = columns.map((name, i) => needOf(name, cells, i));
  const widths = shareWidth(needs, width - GAP * (columns.length - 1));
  if (widths === undefined) return listed(columns, rows, width, across);
  const head = columns.map((name) => [name]);
  const rule = widths.map((one) => across.repeat(one)).join(" ".repeat(GAP));
  const blocks = cells.map((row) => rowLines(row, widths));
  const lines = blocks.flatMap((block, i) => (isApart(block, blocks[i - 1]) ? ["", ...block] : block));
  return [...rowLines(head, widths), rule, ...lines].map((one) => `${one}\n`).join("");
}

/** A row of several lines has an empty line before and after it, so that it is seen where it ends. */
function isApart(block: readonly string[], before: readonly string[] | undefined): boolean {
  return before !== undefined && (block.length > 1 || before.length > 1);
}

/** A column in which nothing is said takes room from the others; in a table without rows all stay. */
function withoutEmptyColumns({ title, columns, rows }: Table): Table {
  const said = columns.map((_, i) => rows.some((row) => textsOf(row[i] ?? "").length > 0));
  const keep = <T>(all: readonly T[]) => (rows.length === 0 ? all : all.filter((_, i) => said[i]));
  return { title, columns: keep(columns), rows: rows.map(keep) };
}

function line(text: string): string {
  return visible(text.replaceAll(/\s+/g, " ")).trim();
}

/** What a column would take, and what it takes at least. */
interface Need {
  readonly most: number;
  readonly least: number;
}

function needOf(name: string, rows: readonly (readonly (readonly string[])[])[], column: number): Need {
  let [most, least] = [displayWidth(name), displayWidth(name)];
  for (const row of rows) {
    for (const text of row[column] ?? []) {
      most = Math.max(most, displayWidth(text));
      for (const word of text.split(" ")) least = Math.max(least, displayWidth(word));
    }
  }
  return { most, least: Math.min(least, LONGEST_WORD) };
}

/** Takes from the widest columns until all fit; nothing where their words do not. */
function shareWidth(needs: readonly Need[], room: number): readonly number[] | undefined {
  const widths = (cap: number) => needs.map(({ most, least }) => Math.max(least, Math.min(most, cap)));
  const fits = (cap: number) => widths(cap).reduce((sum, width) => sum + width, 0) <= room;
  if (!fits(0)) return undefined;
  let [cap, tooWide] = [0, needs.reduce((most, need) => Math.max(most, need.most), 0) + 1];
  while (tooWide - cap > 1) {
    const middle = (cap + tooWide) >> 1;
    if (fits(middle)) cap = middle;
    else tooWide = middle;
  }
  return widths(cap);
}

function rowLines(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const wrapped = cells.map((texts, i) => texts.flatMap((text) => wrapCell(text, widths[i] ?? 1)));
  const height = wrapped.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, y) =>
    wrapped
      .map((lines, i) => padded(lines[y] ?? "", widths[i] ?? 0))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

/** Where a path, a route or a signature may go on in the next line, rather than anywhere. */
const BREAKS = /(?<=[/.,:;(#&_-])/;

/** Words that are longer than a line are broken behind such a sign, where there is one. */
function wrapCell(text: string, width: number): readonly string[] {
  const words = text.split(" ");
  if (words.every((word) => displayWidth(word) <= width)) return wrap(text, width);
  return wrap(words.map((word) => inPieces(word, width)).join(" "), width);
}

/** With a blank at each break: two pieces never fit into one line, so that none of the blanks is seen. */
function inPieces(word: string, width: number): string {
  const pieces: string[] = [];
  let [piece, columns] = ["", 0];
  for (const part of word.split(BREAKS)) {
    const more = displayWidth(part);
    if (piece !== "" && columns + more > width) {
      pieces.push(piece);
      [piece, columns] = ["", 0];
    }
    piece += part;
    columns += more;
  }
  return [...pieces, piece].join(" ");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** A row for a few columns of a terminal: each cell on lines of its own, behind the name of its column. */
function listed(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
  across: string,
): string {
  const blocks = rows.map((row) => {
    const lines = row.flatMap((cell, i) => {
      const said = textsOf(cell).map(line).join("; ");
      return said === "" ? [] : hanging(`${columns[i] ?? ""}: ${said}`, width);
    });
    return lines.map((one) => `${one}\n`).join("");
  });
  return blocks.join(`${across.repeat(width)}\n`);
}

function hanging(text: string, width: number): readonly string[] {
  const [first = ""] = wrap(text, width);
  const rest = text.slice(first.length).trim();
  return rest === "" ? [first] : [first, ...wrap(rest, width - 2).map((one) => `  ${one}`)];
}
