import { positionAt, type Span } from "../../text/source.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { sortDiagnostics } from "../order.ts";
import type { Printer } from "./printer.ts";

/**
 * All diagnostics as one JSON object, `{ "diagnostics": [ … ] }`, a diagnostic a line.
 *
 * `code`, `severity` (`error`, `warning`, `info`), `message` and `file` are texts; `start` and `end` are
 * `{ line, column }`, 1-based, columns in code points, the end exclusive; `help` is a text or null; `related` is
 * a list, empty where there is none, of `{ message, file, start, end }`. Every key is always there. Texts are as they
 * stand in the model; what a terminal could obey or hide is escaped as JSON allows.
 */
export const json: Printer = (diagnostics) => {
  if (diagnostics.length === 0) return '{ "diagnostics": [] }\n';
  const lines = sortDiagnostics(diagnostics).map((d) => `  ${stringify(diagnosticObject(d))}`);
  return `{ "diagnostics": [\n${lines.join(",\n")}\n] }\n`;
};

function diagnosticObject(d: Diagnostic): object {
  return {
    code: d.code,
    severity: d.severity,
    message: d.message,
    ...place(d.span),
    help: d.help ?? null,
    related: d.related.map((r) => ({ message: r.message, ...place(r.span) })),
  };
}

function place({ source, start, end }: Span): object {
  return {
    file: source.path,
    start: positionAt(source, start),
    end: positionAt(source, Math.max(start, end)),
  };
}

/** What `JSON.stringify` leaves as it is and a terminal does not. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

function stringify(value: object): string {
  return JSON.stringify(value).replaceAll(UNSAFE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
