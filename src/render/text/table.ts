import { displayWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { hang, oneLine, pad } from "./canvas.ts";

/** A column is no wider than this: a longer cell pushes the rest of its line to the right. */
const WIDEST = 40;
/** With less room than this the last column goes below the others. */
const NARROWEST_TEXT = 24;

/** The width of a column with these cells. */
export function columnWidth(cells: readonly string[]): number {
  return cells.reduce((width, cell) => Math.min(WIDEST, Math.max(width, displayWidth(cell))), 0);
}

/**
 * Rows of equal length in columns; one in which nothing stands is left out. The last is text, which is
 * broken within its column where there is room for it.
 */
export function tableLines(rows: readonly (readonly string[])[], width: number): string[] {
  const cells = rows.map((row) => row.map(oneLine));
  const last = (rows[0]?.length ?? 1) - 1;
  const columns = Array.from({ length: last }, (_, i) => columnWidth(cells.map((row) => row[i] ?? "")));
  const used = [...columns.keys()].filter((i) => (columns[i] as number) > 0);
  const before = used.reduce((sum, i) => sum + (columns[i] as number) + 2, 0);
  return cells.flatMap((row) => {
    const head = used.map((i) => pad(row[i] ?? "", columns[i] as number)).join("  ");
    return rowLines(head, row[last] ?? "", before, width);
  });
}

/** A line, and the lines that its text needs, which stands at column `before` if there is room for it. */
export function rowLines(head: string, text: string, before: number, width: number): string[] {
  const line = `${head}  ${text}`.trimEnd();
  if (displayWidth(line) <= width) return [line];
  const column = width - before < NARROWEST_TEXT ? 4 : before;
  const lines = text === "" ? [] : wrap(text, width - column);
  const below = lines.map((one) => " ".repeat(column) + one);
  if (column < before || displayWidth(head) + 2 > before)
    return [...hang(head.trimEnd(), "    ", width), ...below];
  return [`${head}  ${lines[0] ?? ""}`, ...below.slice(1)];
}
