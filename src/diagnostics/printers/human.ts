import { positionAt, type Source, type Span } from "../../text/source.ts";
import { visible } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import { alsoWords, type Shown } from "../fold.ts";
import { select, severityWords, summarize, summarizeLeft } from "../order.ts";
import { excerpt, lineOf, type Mark, type Row } from "./excerpt.ts";
import { DEFAULT_LIMIT, DEFAULT_WIDTH, type Printer } from "./printer.ts";

/** A narrower terminal is not worth breaking lines for. */
const NARROWEST = 40;

/** So many second places are shown; more would hide the first. */
const MOST_PLACES = 8;

/** Marks of one source, which are shown together. */
interface Place {
  readonly source: Source;
  readonly marks: Mark[];
}

type Paint = (style: Style, text: string) => string;
type Style = Severity | "strong" | "frame" | "second";

/** Select Graphic Rendition parameters (ECMA-48, 8.3.117). */
const styles: Readonly<Record<Style, string>> = {
  error: "1;31",
  warning: "1;33",
  info: "1;36",
  strong: "1",
  frame: "34",
  second: "34",
};

/** For people: each diagnostic with the lines it speaks of, then a line that counts them. */
export const human: Printer = (diagnostics, options = {}) => {
  if (diagnostics.length === 0) return "";
  const { color = false, width = DEFAULT_WIDTH, limit = DEFAULT_LIMIT, ending: said } = options;
  const paint: Paint = (style, text) =>
    color && text !== "" ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
  const { shown, left } = select(diagnostics, limit);
  const blocks = shown.map((d) => `${block(d, Math.max(NARROWEST, width), paint).join("\n")}\n`);
  const ending = [summarizeLeft(left), said ?? summarize(diagnostics)].filter((line) => line !== "");
  return `${[...blocks, ending.join("\n")].join("\n")}\n`;
};

function block(d: Shown, width: number, paint: Paint): readonly string[] {
  const places = placesOf(d);
  const lines = places.flatMap(({ source, marks }) => marks.map((mark) => lineOf(source, mark)));
  const gutter = " ".repeat(String(Math.max(...lines)).length);
  const bar = `${gutter}${paint("frame", "│")}`;
  const head = `${paint(d.severity, `${severityWords[d.severity]}[${d.code}]`)}${paint("strong", `: ${visible(d.message)}`)}`;
  const room = width - gutter.length - 2;
  const body = places.flatMap((place, i) => [
    `${gutter}${paint("frame", i === 0 ? "┌─" : "├─")} ${location(place)}`,
    ...(place.source.text === "" ? [] : [bar, ...rowLines(place, room, gutter, d.severity, paint), bar]),
  ]);
  const noted = (word: string, text: string) => noteLines(word, text, width, gutter, paint);
  const notes = [
    ...restLines(d, gutter, paint),
    ...noted("also", alsoWords(d.also)),
    ...noted("help", d.help ?? ""),
  ];
  if (notes.length === 0 && body.at(-1) === bar) body.pop();
  return [head, ...body, ...notes].map((line) => line.trimEnd());
}

/** The source of the fault first, with all of its marks; then other sources as they are mentioned. */
function placesOf(d: Diagnostic): readonly Place[] {
  const places = new Map<Source, Place>();
  const add = ({ source, start, end }: Span, primary: boolean, message: string | undefined) => {
    const place = places.get(source) ?? { source, marks: [] };
    place.marks.push({ start, end, primary, message });
    places.set(source, place);
  };
  add(d.span, true, d.label);
  for (const { span, message } of d.related.slice(0, MOST_PLACES)) add(span, false, message);
  return [...places.values()];
}

/** An empty source has no line to point at: the fault is the file's. */
function location({ source, marks }: Place): string {
  if (source.text === "") return visible(source.path);
  const { line, column } = positionAt(source, (marks[0] as Mark).start);
  return `${visible(source.path)}:${line}:${column}`;
}

function rowLines(
  { source, marks }: Place,
  room: number,
  gutter: string,
  severity: Severity,
  paint: Paint,
): readonly string[] {
  return excerpt(source, marks, room).map((row) => rowLine(row, gutter, severity, paint));
}

function rowLine(row: Row, gutter: string, severity: Severity, paint: Paint): string {
  switch (row.kind) {
    case "line":
      return `${paint("frame", `${String(row.number).padStart(gutter.length)}│`)} ${row.text}`;
    case "marks":
      return `${gutter}${paint("frame", "│")} ${row.indent}${paint(row.primary ? severity : "second", row.text)}`;
    case "gap":
      return `${gutter}${paint("frame", "┆")}`;
  }
}

function restLines(d: Diagnostic, gutter: string, paint: Paint): readonly string[] {
  const rest = d.related.length - MOST_PLACES;
  if (rest <= 0) return [];
  return [`${gutter}${paint("frame", "=")} ${rest} more ${rest === 1 ? "place is" : "places are"} not shown`];
}

function noteLines(
  word: string,
  said: string,
  width: number,
  gutter: string,
  paint: Paint,
): readonly string[] {
  if (said === "") return [];
  const lead = `${gutter}= ${word}: `;
  return wrap(glued(said, width >> 1), width - lead.length).map((line, i) => {
    const text = line.replaceAll(GLUE, " ");
    if (i > 0) return " ".repeat(lead.length) + text;
    return `${gutter}${paint("frame", "=")} ${paint("strong", word)}: ${text}`;
  });
}

/** Stands for a blank at which no line may end. */
const GLUE = "\u00a0";

/** What is quoted as code is broken only where it is long. */
function glued(text: string, longest: number): string {
  return text.replaceAll(/`[^`\n]*`/g, (code) => (code.length > longest ? code : code.replaceAll(" ", GLUE)));
}
