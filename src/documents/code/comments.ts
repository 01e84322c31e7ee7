import { visible } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";

/** A text of the model in lines that show everything: nothing hidden, no tabs, no blanks at the ends. */
export function commentLines(text: string, columns: number): readonly string[] {
  const lines = wrap(text.trim(), columns).map((line) => line.trimEnd());
  return lines.filter((line, i) => line !== "" || (i > 0 && lines[i - 1] !== ""));
}

/** The same in one line. */
export function commentLine(text: string): string {
  return visible(text.replaceAll(/\s+/gu, " ").trim());
}

/** Paragraphs that say something, as one text. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== "").join("\n\n");
}

/** The beginning of a sentence, and a full stop at its end. */
export function sentence(parts: readonly string[]): string | undefined {
  const text = parts.join(", ");
  return text === "" ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** One paragraph of several, with a full stop after each. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  const said = parts.map((part) => part?.trim() ?? "").filter((part) => part !== "");
  return said
    .map((part, i) => (i < said.length - 1 && /[\p{L}\p{Nd})"'`]$/u.test(part) ? `${part}.` : part))
    .join(" ");
}
