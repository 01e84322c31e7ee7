import { type ParseResult, parse } from "../syntax/parse.ts";
import type { Source } from "../text/source.ts";
import { layOut } from "./layout.ts";
import { piecesOf } from "./pieces.ts";
import { write } from "./write.ts";

/** A text in canonical form, or why it has none. */
export type FormatResult = { readonly text: string } | { readonly diagnostics: ParseResult["diagnostics"] };

/**
 * Writes a parsed text in canonical form: two blanks for each level, one between the parts of a
 * statement, at most one blank line, LF. The author's lines stay: what stood on one line does, and
 * comments keep their place. It means what it meant, and formatting it again changes nothing.
 *
 * @param parsed a text without syntax errors; with one, parts of it may be lost
 */
export function format(parsed: ParseResult): string {
  return write(layOut(piecesOf(parsed)), parsed.source.text);
}

/** Parses and formats a text; one with a syntax error is not touched, and its diagnostics are given. */
export function formatText(source: Source): FormatResult {
  const parsed = parse(source);
  const faulty = parsed.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  return faulty ? { diagnostics: parsed.diagnostics } : { text: format(parsed) };
}

/** Whether a text is in canonical form already; one with a syntax error is not. */
export function isFormatted(source: Source): boolean {
  const result = formatText(source);
  return "text" in result && result.text === source.text;
}
