import { positionAt, type Span } from "../../text/source.ts";
import { visible } from "../../text/width.ts";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import { alsoWords, type Shown } from "../fold.ts";
import { select, summarize, summarizeLeft } from "../order.ts";
import { DEFAULT_LIMIT, type Printer } from "./printer.ts";

/** An annotation is a small box. */
const MOST_PLACES = 8;

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Workflow commands of GitHub Actions, one a line, which become annotations of the changed files: the code is the
 * title; help and second places follow the message on lines of their own. What is left out and the summary
 * are plain lines of the log.
 */
export const github: Printer = (diagnostics, { limit = DEFAULT_LIMIT } = {}) => {
  const { shown, left } = select(diagnostics, limit);
  const lines = [...shown.map(annotation), summarizeLeft(left), summarize(diagnostics)];
  return lines.map((line) => (line === "" ? "" : `${line}\n`)).join("");
};

function annotation(d: Shown): string {
  const also = d.also.length === 0 ? [] : [`also: ${alsoWords(d.also)}`];
  const related = d.related.slice(0, MOST_PLACES).map(relatedLine);
  const message = [d.message, ...related, ...also, ...helpLines(d.help)];
  const properties = { file: d.span.source.path, ...place(d.span), title: d.code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[d.severity]} ${list.join(",")}::${message.map(escapeData).join("%0A")}`;
}

/** GitHub takes columns only where the first line is also the last. */
function place({ source, start, end }: Span): Readonly<Record<string, number>> {
  const from = positionAt(source, start);
  const to = positionAt(source, Math.max(start, end));
  if (from.line !== to.line) return { line: from.line, endLine: to.line };
  return { line: from.line, col: from.column, endLine: to.line, endColumn: to.column };
}

function relatedLine({ span, message }: Diagnostic["related"][number]): string {
  const { line, column } = positionAt(span.source, span.start);
  return `${message} (${span.source.path}:${line}:${column})`;
}

function helpLines(help: string | undefined): readonly string[] {
  return help === undefined ? [] : `help: ${help}`.split(/\r\n|\r|\n/);
}

/** Commands end with their line and `%` begins an escape; nothing else has a meaning in the data. */
function escapeData(text: string): string {
  return visible(text).replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
