import type { Code } from "../../../src/diagnostics/catalogue.ts";
import type { Diagnostic, Related, Severity } from "../../../src/diagnostics/diagnostic.ts";
import type { Source, Span } from "../../../src/text/source.ts";

/** The place of the first occurrence of some words in a text. */
export function at(source: Source, words: string): Span {
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`the text does not hold ${JSON.stringify(words)}`);
  return { source, start, end: start + words.length };
}

interface More {
  readonly severity?: Severity;
  readonly label?: string;
  readonly help?: string;
  readonly related?: readonly Related[];
}

/** A diagnostic as printers get it; they never look into the catalogue, so that any code will do. */
export function fault(span: Span, message: string, more: More = {}, code = "name/unknown"): Diagnostic {
  return { code: code as Code, severity: "error", message, span, related: [], ...more };
}
