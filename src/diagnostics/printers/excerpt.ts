import { lineIndexAt, lineStarts, lineText, type Range, type Source } from "../../text/source.ts";
import { displayWidth, ELLIPSIS, visible } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { joined, type Stretch, stretchAround } from "./stretch.ts";

/** A message that is put beneath its marks gets so many columns, if it needs them. */
const LABEL = 40;

/** A range of a source that is marked in an excerpt. */
export interface Mark extends Range {
  /** Whether it is the place of the fault itself; others are places that help to understand it. */
  readonly primary: boolean;
  readonly message?: string | undefined;
}

/** A row of an excerpt, without its gutter. */
export type Row =
  | { readonly kind: "line"; readonly number: number; readonly text: string }
  | { readonly kind: "marks"; readonly primary: boolean; readonly indent: string; readonly text: string }
  | { readonly kind: "gap" };

/** A mark on its first line, offsets counted from that line's beginning. */
interface LineMark extends Range {
  readonly line: number;
  readonly primary: boolean;
  readonly message: string;
}

/** The 1-based number of the line that a mark stands on. */
export function lineOf(source: Source, mark: Range): number {
  return lineIndexAt(source, mark.start) + 1;
}

/** The lines of one source that carry marks, in their order, with the marks underneath; rows are `room` wide. */
export function excerpt(source: Source, marks: readonly Mark[], room: number): readonly Row[] {
  const lineMarks = marks
    .map((mark) => firstLine(source, mark))
    .sort((a, b) => a.line - b.line || a.start - b.start || Number(b.primary) - Number(a.primary));
  const rows: Row[] = [];
  let previous: number | undefined;
  for (const [line, onLine] of byLine(lineMarks)) {
    if (previous !== undefined && line > previous + 1) rows.push({ kind: "gap" });
    rows.push(...lineRows(lineText(source, line), line + 1, onLine, room));
    previous = line;
  }
  return rows;
}

function byLine(marks: readonly LineMark[]): ReadonlyMap<number, readonly LineMark[]> {
  const lines = new Map<number, LineMark[]>();
  for (const mark of marks) {
    const known = lines.get(mark.line);
    if (known === undefined) lines.set(mark.line, [mark]);
    else known.push(mark);
  }
  return lines;
}

/** A mark over several lines is drawn to the end of its first and says where it ends. */
function firstLine(source: Source, mark: Mark): LineMark {
  const line = lineIndexAt(source, mark.start);
  const lastLine = lineIndexAt(source, Math.max(mark.start, mark.end - 1));
  const begin = lineStarts(source)[line] as number;
  const { length } = lineText(source, line);
  const start = Math.min(Math.max(0, mark.start - begin), length);
  const end = Math.min(Math.max(start, mark.end - begin), length);
  const until = lastLine > line ? `to line ${lastLine + 1}` : "";
  const message = mark.message ?? "";
  const both = message !== "" && until !== "" ? `${message} (${until})` : message + until;
  return { line, start, end, primary: mark.primary, message: both };
}

/** A line and its marks, from the left; where a third place of a long line is far from two others, it is shown again. */
function lineRows(line: string, number: number, marks: readonly LineMark[], room: number): readonly Row[] {
  const rows: Row[] = [];
  let rest = marks;
  while (rest.length > 0) {
    const shown = view(line, rest, room);
    rows.push({ kind: "line", number, text: shown.text });
    const held = rest.filter((mark) => shown.holds(mark));
    rows.push(...held.flatMap((mark) => markRows(shown, mark, room)));
    rest = rest.filter((mark) => !shown.holds(mark));
  }
  return rows;
}

/** All the marks if they fit; else those at the first and those at the next place, half of the room each. */
function view(line: string, marks: readonly LineMark[], room: number): Stretch {
  const all = around(marks, room - 2 * ELLIPSIS.length);
  const whole = stretchAround(line, all, room);
  if (marks.every((mark) => whole.holds(mark))) return whole;
  const half = room >> 1;
  const left = stretchAround(line, around(marks, half - 2 * ELLIPSIS.length), half);
  const others = marks.filter((mark) => !left.holds(mark));
  if (others.length === 0) return whole;
  return joined(left, stretchAround(line, around(others, half - 2 * ELLIPSIS.length), half));
}

/** From the first mark to the last that begins within so many units of it and ends there, or the first alone. */
function around(marks: readonly LineMark[], most: number): Range {
  const { start, end } = marks[0] as LineMark;
  const near = marks.filter((mark) => mark.end - start <= most);
  return { start, end: Math.max(end, ...near.map((mark) => mark.end)) };
}

function markRows(shown: Stretch, mark: LineMark, room: number): readonly Row[] {
  const { primary } = mark;
  const { from, to } = shown.columns(mark);
  const indent = " ".repeat(from);
  const marks = (primary ? "^" : "-").repeat(to - from);
  const message = visible(mark.message);
  if (message === "") return [{ kind: "marks", primary, indent, text: marks }];
  if (to + 1 + displayWidth(message) <= room) {
    return [{ kind: "marks", primary, indent, text: `${marks} ${message}` }];
  }
  const beneath = Math.min(displayWidth(message), Math.max(LABEL, room >> 1));
  const left = " ".repeat(Math.min(from, Math.max(0, room - beneath)));
  const lines = wrap(message, room - left.length);
  return [
    { kind: "marks", primary, indent, text: marks },
    ...lines.map((text) => ({ kind: "marks", primary, indent: left, text }) as const),
  ];
}
