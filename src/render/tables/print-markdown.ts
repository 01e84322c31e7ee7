import { markdownInline } from "../../text/markdown.ts";
import { displayWidth } from "../../text/width.ts";
import { type Cell, type Table, textsOf } from "./table.ts";

/** Columns are filled up to this; a longer cell makes its own line longer and no other. */
const WIDEST = 40;

/** A table as Markdown (GitHub's dialect), its columns aligned in the source; texts stay texts. */
export function printMarkdown({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cellText));
  const widths = columns.map((_, i) =>
    lines.reduce((most, cells) => Math.max(most, Math.min(WIDEST, displayWidth(cells[i] ?? ""))), 3),
  );
  const [head = [], ...body] = lines.map((cells) => row(cells, widths));
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|\n`;
  return [head, rule, ...body].join("");
}

function row(cells: readonly string[], widths: readonly number[]): string {
  const filled = cells.map(
    (cell, i) => cell + " ".repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(cell))),
  );
  return `| ${filled.join(" | ")} |\n`;
}

function cellText(cell: Cell): string {
  return textsOf(cell).map(markdownInline).join("<br>");
}
