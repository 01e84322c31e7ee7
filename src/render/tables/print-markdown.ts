import { markdownInline } from "../../text/markdown.ts";
import { displayWidth } from "../../text/width.ts";
import { type Cell, type Table, textsOf } from "./table.ts";

/**
 * A table as Markdown (GitHub's dialect), its columns aligned in the source as formatters of Markdown want them; texts
 * stay texts. The texts of one cell stand behind one another: a line break within a cell would take HTML.
 */
export function printMarkdown({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cellText));
  const widths = columns.map((_, i) =>
    lines.reduce((most, cells) => Math.max(most, displayWidth(cells[i] ?? "")), 3),
  );
  const [head = [], ...body] = lines;
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...body].map((cells) => row(cells, widths)).join("");
}

function row(cells: readonly string[], widths: readonly number[]): string {
  const filled = cells.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - displayWidth(cell)));
  return `| ${filled.join(" | ")} |\n`;
}

function cellText(cell: Cell): string {
  return textsOf(cell).map(markdownInline).join("; ");
}
