import { visible } from "../../text/width.ts";
import { type Cell, type Table, textsOf } from "./table.ts";

/** What makes a spreadsheet take a text for a formula; the wide forms, too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
/** Also what some programs take for the end of a field or for quotes. */
const NEEDS_QUOTES = /["',;|]/;

/**
 * A table as CSV (RFC 4180): a header, CRLF line ends, quotes where they are needed. What a spreadsheet would
 * calculate gets an apostrophe before it, and several texts in a cell a semicolon between them.
 */
export function printCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((cells) => `${cells.map(field).join(",")}\r\n`).join("");
}

function field(cell: Cell): string {
  const text = visible(textsOf(cell).join("; ").replaceAll(/\s+/g, " ")).trim();
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
