import { cellsOf } from "./picture-cells.ts";

/*
 * Reads a sequence back from its picture, or fails: whatever these rules do not name is an error.
 *
 *  1. Heads. Each participant is a box with plain corners, its lines in the middle; where its line leaves the lower border there is a T
 *     (ASCII `+`). The line goes straight down to the end. Heads stand on one level or on two, those on the
 *     lower one between the lines of the upper one. Participants are in the order of their lines.
 *  2. Ground. Below the heads every cell shows a lifeline in the column of one, the side of a frame that is
 *     open, or nothing. What is told below stands on the ground, and no two of them share a row, but notes.
 *  3. Frames have corners, and a border of their own. The upper border begins with two cells, a blank, the
 *     title and a blank; so does the border between two branches, which begins and ends with a T (ASCII `:`).
 *     The lower one has no title. Lifelines pass through all of them. Sides are two columns or more outside
 *     of what is in the frame. The first word of a title tells the fragment.
 *  4. Steps leave a lifeline with a T that points to the other end (ASCII `+`), and end with a head in the cell
 *     before the other line. `┼` (ASCII `|`) in the columns of lifelines between. Solid: call; open head (ASCII
 *     `~`): does not wait; dashed (ASCII `.`): reply; heads at both ends: both ways. One to itself goes two cells
 *     to the right and comes back on the row below.
 *  5. A label stands in the line of its step, blanks around it, or on the same row beside it: a blank or more
 *     after the right end, or before the left one. Its other lines stand right below, begin in the same column
 *     and have a blank before them; they and a title's, which go on the same way, may cover lifelines. No
 *     label begins in the column of a lifeline.
 *  6. Notes have round corners (ASCII `/` and `\`). One that covers lifelines lies over them; else it is one
 *     blank away from the line beside which it stands, and further from every other. Those with the same upper
 *     row come from left to right.
 *  7. Where there is a table of numbers above the heads, the heads show these numbers.
 *  8. Where something does not wait, an empty line and `──▷ asynchronous` (ASCII `~~>`) follow, and only there.
 */

export interface ReadSequence {
  readonly participants: readonly string[];
  readonly items: readonly ReadItem[];
}

export type ReadItem =
  | {
      readonly kind: "step";
      readonly arrow: "sync" | "async" | "reply" | "both";
      readonly from: number;
      readonly to: number;
      /** Its lines. */
      readonly label: string;
    }
  | { readonly kind: "fragment"; readonly fragment: string; readonly branches: readonly ReadBranch[] }
  | {
      readonly kind: "note";
      readonly placement: "over" | "left" | "right";
      readonly first: number;
      readonly last: number;
      readonly text: string;
    };

interface ReadBranch {
  readonly title: string;
  readonly items: ReadItem[];
}

interface Glyphs {
  readonly corners: string;
  readonly across: string;
  readonly down: string;
  readonly start: string;
  readonly frame: string;
  readonly frameAcross: string;
  readonly side: string;
  readonly between: string;
  readonly note: string;
  readonly right: string;
  readonly left: string;
  readonly crossing: string;
  readonly turn: string;
  readonly arrows: Readonly<Record<string, "sync" | "async" | "reply">>;
  readonly heads: { readonly left: string; readonly right: string };
  readonly lines: string;
}

const unicode: Glyphs = {
  ...{ corners: "┌┐└┘", across: "─", down: "│", start: "┬" },
  ...{ frame: "┌┐└┘", frameAcross: "┄", side: "┆", between: "├┤", note: "╭╮╰╯" },
  ...{ right: "├", left: "┤", crossing: "┼", turn: "┐┘", lines: "─╌" },
  ...{ heads: { left: "◀◁", right: "▶▷" } },
  arrows: { "─▶": "sync", "─◀": "sync", "─▷": "async", "─◁": "async", "╌▶": "reply", "╌◀": "reply" },
};

const ascii: Glyphs = {
  ...{ corners: "++++", across: "-", down: "|", start: "+" },
  ...{ frame: "....", frameAcross: ".", side: ":", between: "::", note: "/\\\\/" },
  ...{ right: "+", left: "+", crossing: "|", turn: "++", lines: "-~." },
  ...{ heads: { left: "<", right: ">" } },
  arrows: { "->": "sync", "-<": "sync", "~>": "async", "~<": "async", ".>": "reply", ".<": "reply" },
};

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly fragment: string;
  readonly branches: ReadBranch[];
}

interface Reading {
  readonly rows: readonly (readonly string[])[];
  readonly glyphs: Glyphs;
  readonly columns: readonly number[];
  readonly open: Frame[];
  readonly items: ReadItem[];
  y: number;
}

/** A picture that breaks the rules. */
export class Unreadable extends Error {}

function refuse(y: number, why: string): never {
  throw new Unreadable(`row ${y + 1}: ${why}`);
}

/** Reads a picture without the title of the view. */
export function readSequence(text: string, charset: "unicode" | "ascii"): ReadSequence {
  const glyphs = charset === "ascii" ? ascii : unicode;
  const lines = text.replace(/\n$/, "").split("\n");
  const isExplained = lines.at(-1) === legends[charset] && lines.at(-2) === "";
  if (isExplained) lines.splice(-2);
  const numbers = /^ *1 {2}/.test(lines[0] ?? "") ? readNumbers(lines) : undefined;
  const rows = cellsOf(lines.join("\n"));
  const { heads, end } = readHeads(rows, glyphs);
  heads.sort((a, b) => a.column - b.column);
  const columns = heads.map(({ column }) => column);
  const reading: Reading = { rows, glyphs, columns, open: [], items: [], y: end };
  while (reading.y < rows.length) readRow(reading);
  if (reading.open.length > 0) refuse(rows.length, "a frame is open");
  if (hasAsync(reading.items) !== isExplained) refuse(rows.length, "a legend that is missing, or not needed");
  return { participants: named(heads, numbers), items: reading.items };
}

const legends = { unicode: "──▷ asynchronous", ascii: "~~> asynchronous" };

function hasAsync(items: readonly ReadItem[]): boolean {
  return items.some((item) => {
    if (item.kind === "fragment") return item.branches.some((branch) => hasAsync(branch.items));
    return item.kind === "step" && item.arrow === "async";
  });
}

function named(heads: readonly Head[], numbers: readonly string[] | undefined): string[] {
  const texts = heads.map(({ text }) => text);
  if (numbers === undefined) return texts;
  if (texts.some((text, i) => text !== String(i + 1)) || texts.length !== numbers.length)
    refuse(0, "heads and numbers differ");
  return [...numbers];
}

/** Takes the table of rule 7 away from the lines. */
function readNumbers(lines: string[]): string[] {
  const names: string[] = [];
  for (let line = lines.shift(); line !== ""; line = lines.shift()) {
    if (line === undefined) refuse(0, "a table without an end");
    const [, number, name = ""] = /^ *(\d+) {2}(\S.*)$/.exec(line) ?? [];
    if (number === String(names.length + 1)) names.push(name);
    else if (/^ {3,}\S/.test(line) && names.length > 0) names[names.length - 1] += `\n${line.trim()}`;
    else refuse(0, `no entry of a table: ${line}`);
  }
  return names;
}

// ---- heads ---------------------------------------------------------------------------------------------

interface Head {
  readonly column: number;
  readonly text: string;
}

function readHeads(
  rows: readonly (readonly string[])[],
  glyphs: Glyphs,
): { readonly heads: Head[]; readonly end: number } {
  const upper = readLevel(rows, 0, [], glyphs);
  if (upper === undefined) refuse(0, "no head");
  const lower = readLevel(
    rows,
    upper.end,
    upper.heads.map(({ column }) => column),
    glyphs,
  );
  return { heads: [...upper.heads, ...(lower?.heads ?? [])], end: lower?.end ?? upper.end };
}

/** A row of boxes of the same height, with nothing between them but lifelines from above. */
function readLevel(
  rows: readonly (readonly string[])[],
  y: number,
  passing: readonly number[],
  glyphs: Glyphs,
): { readonly heads: Head[]; readonly end: number } | undefined {
  const at = (x: number, row: number) => rows[row]?.[x] ?? " ";
  const [topLeft, topRight, bottomLeft, bottomRight] = [...glyphs.corners];
  const boxes: [number, number][] = [];
  const width = rows[y]?.length ?? 0;
  for (let x = 0; x < width; x++) {
    if (passing.includes(x)) {
      if (at(x, y) !== glyphs.down) return undefined;
    } else if (at(x, y) === topLeft && at(x + 1, y) === glyphs.across) {
      const left = x;
      for (x++; at(x, y) === glyphs.across; x++);
      if (at(x, y) !== topRight) return undefined;
      boxes.push([left, x]);
    } else if (at(x, y) !== " ") return undefined;
  }
  if (boxes.length === 0 || boxes.some(([left, right]) => right - left < 4)) return undefined;
  let bottom = y + 1;
  while (at(boxes[0]?.[0] ?? 0, bottom) === glyphs.down) bottom++;
  for (let row = y + 1; row <= bottom; row++) {
    for (let x = 0; x < (rows[row]?.length ?? 0); x++) {
      const inside = boxes.some(([left, right]) => left <= x && x <= right);
      const expected = passing.includes(x) ? glyphs.down : " ";
      if (!inside && at(x, row) !== expected) refuse(row, `column ${x}: ${at(x, row)} beside heads`);
    }
  }
  const heads = boxes.map(([left, right]): Head => {
    const lines: string[] = [];
    for (let row = y + 1; row < bottom; row++) {
      if (at(left, row) !== glyphs.down || at(right, row) !== glyphs.down) refuse(row, "no side of a head");
      if (at(left + 1, row) !== " " || at(right - 1, row) !== " ") refuse(row, "no blank in a head");
      const text = textIn(rows, row, left + 2, right - 2);
      const [before, after] = [
        /^ */.exec(text)?.[0].length ?? 0,
        right - left - 3 - widthIn(rows, row, left + 2, right - 2),
      ];
      if (text !== "" && after - before !== 0 && after - before !== 1)
        refuse(row, "a text that is not in the middle of its head");
      lines.push(text.trim());
    }
    const border = Array.from({ length: right - left - 1 }, (_, i) => at(left + 1 + i, bottom));
    const starts = border.flatMap((glyph, i) => (glyph === glyphs.start ? [left + 1 + i] : []));
    const [column] = starts;
    if (at(left, bottom) !== bottomLeft || at(right, bottom) !== bottomRight) refuse(bottom, "no corner");
    if (border.some((glyph) => glyph !== glyphs.across && glyph !== glyphs.start))
      refuse(bottom, "no border");
    if (column === undefined || starts.length > 1) refuse(bottom, "no lifeline, or two");
    while (lines.at(-1) === "") lines.pop();
    return { column, text: lines.join("\n") };
  });
  return { heads, end: bottom + 1 };
}

/** What is written between two columns, both included: begins at the first, blanks at the end left out. */
function textIn(rows: readonly (readonly string[])[], y: number, first: number, last: number): string {
  let text = "";
  for (let x = first; x <= last; x++) text += rows[y]?.[x] ?? " ";
  return text.trimEnd();
}

/** The columns between two, both included, up to the last that is not blank. */
function widthIn(rows: readonly (readonly string[])[], y: number, first: number, last: number): number {
  let x = last;
  while (x >= first && (rows[y]?.[x] ?? " ") === " ") x--;
  return x - first + 1;
}

// ---- rows ----------------------------------------------------------------------------------------------

function cellAt({ rows }: Reading, x: number, y: number): string {
  return rows[y]?.[x] ?? " ";
}

function groundAt({ columns, open, glyphs }: Reading, x: number): string {
  if (columns.includes(x)) return glyphs.down;
  return open.some(({ left, right }) => x === left || x === right) ? glyphs.side : " ";
}

/** So many columns of a row may show something. */
function widthOf({ rows, columns, open }: Reading, y: number): number {
  const ground = [...columns, ...open.map(({ right }) => right)];
  return Math.max(rows[y]?.length ?? 0, ...ground.map((x) => x + 1));
}

/** The columns between which a row shows something other than the ground. */
function stretchOf(reading: Reading, y: number): readonly [number, number] | undefined {
  const width = widthOf(reading, y);
  const different: number[] = [];
  for (let x = 0; x < width; x++) {
    if (cellAt(reading, x, y) !== groundAt(reading, x)) different.push(x);
  }
  const [first] = different;
  const last = different.at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** The last column up to one in which there is something other than ground. */
function lastTold(reading: Reading, y: number, end: number): number {
  let x = end;
  while (x > 0 && cellAt(reading, x, y) === groundAt(reading, x)) x--;
  return x;
}

/** A text covers one cell after it and no more. */
function expectEnd(reading: Reading, y: number, end: number): void {
  if (cellAt(reading, end, y) === " " && cellAt(reading, end - 1, y) === " ")
    refuse(y, "blanks after a text");
}

function add(reading: Reading, item: ReadItem): void {
  const branch = reading.open.at(-1)?.branches.at(-1);
  (branch?.items ?? reading.items).push(item);
}

function readRow(reading: Reading) {
  const { glyphs, y, open } = reading;
  const stretch = stretchOf(reading, y);
  if (stretch === undefined) {
    reading.y++;
    return;
  }
  const [first, last] = stretch;
  const innermost = open.at(-1);
  if (innermost !== undefined && cellAt(reading, innermost.left, y) !== glyphs.side)
    return readLowerBorder(reading, innermost, glyphs.between[0] ?? "");
  if (innermost !== undefined && cellAt(reading, innermost.left + 1, y) === glyphs.frameAcross)
    return readBetween(reading, innermost);
  if (readTurn(reading, first, last)) return;
  const [topLeft, topRight] = [...glyphs.frame];
  const border =
    cellAt(reading, first, y) === topLeft && cellAt(reading, first + 1, y) === glyphs.frameAcross;
  if (border && cellAt(reading, last, y) === topRight) return readUpperBorder(reading, first, last);
  if (isNoteTop(reading, first)) return readNotes(reading);
  readStep(reading, first, last);
}

// ---- frames --------------------------------------------------------------------------------------------

const words = ["alt", "opt", "loop", "par", "critical", "break"];
const further: Readonly<Record<string, string>> = { alt: "else", par: "and" };

function readUpperBorder(reading: Reading, left: number, right: number): void {
  const around = reading.open.at(-1);
  if (around !== undefined && (left < around.left + 2 || right > around.right - 2))
    refuse(reading.y, "a frame is not inside the one around it");
  const title = readTitle(reading, left, right, [left, right]);
  const word = /^\w+/.exec(title)?.[0] ?? "";
  if (!words.includes(word)) refuse(reading.y, `no fragment is called ${word}`);
  const branch: ReadBranch = { title: title.slice(word.length).trim(), items: [] };
  const branches = [branch];
  add(reading, { kind: "fragment", fragment: word, branches });
  reading.open.push({ left, right, fragment: word, branches });
  finishTitle(reading, left, branches);
}

function readBetween(reading: Reading, frame: Frame): void {
  const { left, right, fragment, branches } = frame;
  expectCells(reading, [left, right], reading.glyphs.between);
  const title = readTitle(reading, left, right, [left, right]);
  const word = further[fragment];
  if (word === undefined || !/^\w+/.test(title) || /^\w+/.exec(title)?.[0] !== word)
    refuse(reading.y, `no branch of ${fragment}: ${title}`);
  branches.push({ title: title.slice(word.length).trim(), items: [] });
  finishTitle(reading, left, branches);
}

/** The other lines of the title that the last branch got. */
function finishTitle(reading: Reading, left: number, branches: ReadBranch[]): void {
  const last = branches.at(-1);
  if (last === undefined) return;
  reading.y++;
  const more = readFurtherLines(reading, left + 3);
  branches[branches.length - 1] = { ...last, title: [last.title, ...more].join("\n") };
}

/** The title in a border; the rest of it must be border and lifelines. */
function readTitle(reading: Reading, left: number, right: number, but: readonly number[]): string {
  const { glyphs, y } = reading;
  expectGround(reading, y, left, right);
  const isBorder = (x: number) =>
    but.includes(x) ||
    cellAt(reading, x, y) === (reading.columns.includes(x) ? glyphs.down : glyphs.frameAcross);
  if (!isBorder(left + 1) || cellAt(reading, left + 2, y) !== " ") refuse(y, "no title");
  let end = right - 1;
  while (end > left + 2 && isBorder(end)) end--;
  if (end === right - 1 || cellAt(reading, end, y) !== " ") refuse(y, "no border after a title");
  const title = textIn(reading.rows, y, left + 3, end);
  if (title === "" || /^ | {2}/.test(title) || end !== left + 3 + lengthOf(reading, left + 3, end))
    refuse(y, `no title: ${title}`);
  return title;
}

/** How many cells there are up to the last one that is not blank. */
function lengthOf(reading: Reading, first: number, end: number): number {
  let length = 0;
  for (let x = first; x < end; x++) if (cellAt(reading, x, reading.y) !== " ") length = x - first + 1;
  return length;
}

function readLowerBorder(reading: Reading, frame: Frame, between: string) {
  const { glyphs, y } = reading;
  const { left, right } = frame;
  if (cellAt(reading, left, y) === between) return readBetween(reading, frame);
  const [, , bottomLeft = "", bottomRight = ""] = [...glyphs.frame];
  expectCells(reading, [left, right], bottomLeft + bottomRight);
  for (let x = left + 1; x < right; x++) {
    const expected = reading.columns.includes(x) ? glyphs.down : glyphs.frameAcross;
    if (cellAt(reading, x, y) !== expected) refuse(y, `column ${x}: no border`);
  }
  expectGround(reading, y, left, right);
  reading.open.pop();
  reading.y++;
}

function expectCells(reading: Reading, columns: readonly number[], glyphs: string): void {
  columns.forEach((x, i) => {
    if (cellAt(reading, x, reading.y) !== [...glyphs][i]) refuse(reading.y, `column ${x}: not ${glyphs}`);
  });
}

/** Nothing but ground outside of these columns. */
function expectGround(reading: Reading, y: number, first: number, last: number): void {
  const [from, to] = stretchOf(reading, y) ?? [first, last];
  if (from < first || to > last) refuse(y, "something stands beside");
}

/** Rule 5: lines that go on below, from the row to be read next on. `but`: columns of the first that are used. */
function readFurtherLines(reading: Reading, x: number, but: readonly number[] = []): string[] {
  const lines: string[] = [];
  for (; ; reading.y++) {
    const { y } = reading;
    const stretch = stretchOf(reading, y);
    if (y >= reading.rows.length || stretch === undefined) return lines;
    for (let left = 0; left < x - 1; left++) {
      const ignored = lines.length === 0 && but.includes(left);
      if (!ignored && cellAt(reading, left, y) !== groundAt(reading, left)) return lines;
    }
    if (cellAt(reading, x, y) === " " || cellAt(reading, x - 1, y) !== " ") return lines;
    const used = lines.length === 0 ? but.filter((column) => column > x) : [];
    const end = lastTold(reading, y, Math.min(stretch[1], ...used.map((column) => column - 3)));
    expectEnd(reading, y, end);
    const text = textIn(reading.rows, y, x, end);
    if (text.includes("  ")) refuse(y, `no label: ${text}`);
    lines.push(text);
  }
}

// ---- notes ---------------------------------------------------------------------------------------------

/** The right end of the upper border of a note that begins here. */
function noteTopEnd(reading: Reading, left: number): number | undefined {
  const { glyphs, y } = reading;
  const [topLeft, topRight] = [...glyphs.note];
  if (cellAt(reading, left, y) !== topLeft) return undefined;
  let x = left + 1;
  while (cellAt(reading, x, y) === glyphs.across) x++;
  return x > left + 3 && cellAt(reading, x, y) === topRight ? x : undefined;
}

function isNoteTop(reading: Reading, left: number): boolean {
  return noteTopEnd(reading, left) !== undefined;
}

function readNotes(reading: Reading): void {
  const { glyphs, y } = reading;
  const [, , bottomLeft, bottomRight] = [...glyphs.note];
  const boxes: { readonly left: number; readonly right: number; readonly bottom: number }[] = [];
  const width = reading.rows[y]?.length ?? 0;
  for (let x = 0; x < width; x++) {
    if (cellAt(reading, x, y) === groundAt(reading, x)) continue;
    const right = noteTopEnd(reading, x);
    if (right === undefined) refuse(y, `column ${x}: no note`);
    let bottom = y + 1;
    while (cellAt(reading, x, bottom) === glyphs.down && cellAt(reading, right, bottom) === glyphs.down)
      bottom++;
    if (cellAt(reading, x, bottom) !== bottomLeft || cellAt(reading, right, bottom) !== bottomRight)
      refuse(bottom, "a note without an end");
    boxes.push({ left: x, right, bottom });
    x = right;
  }
  const end = Math.max(...boxes.map(({ bottom }) => bottom));
  for (let row = y; row <= end; row++) {
    for (let x = 0; x < widthOf(reading, row); x++) {
      const box = boxes.find(({ left, right, bottom }) => left <= x && x <= right && row <= bottom);
      if (box === undefined && cellAt(reading, x, row) !== groundAt(reading, x)) refuse(row, `column ${x}`);
      if (box !== undefined && row === box.bottom && x > box.left && x < box.right)
        if (cellAt(reading, x, row) !== glyphs.across) refuse(row, "no lower border");
    }
  }
  for (const box of boxes) add(reading, noteIn(reading, box));
  reading.y = end + 1;
}

function noteIn(
  reading: Reading,
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
): ReadItem {
  const { columns, y } = reading;
  const lines: string[] = [];
  for (let row = y + 1; row < bottom; row++) {
    if (cellAt(reading, left + 1, row) !== " " || cellAt(reading, right - 1, row) !== " ")
      refuse(row, "no blank in a note");
    lines.push(textIn(reading.rows, row, left + 2, right - 2));
  }
  const text = lines.join("\n");
  const covered = columns.flatMap((column, line) => (left < column && column < right ? [line] : []));
  const [first] = covered;
  const last = covered.at(-1);
  if (first !== undefined && last !== undefined)
    return { kind: "note", placement: "over", first, last, text };
  const before = columns.findIndex((column) => column === left - 2);
  const after = columns.findIndex((column) => column === right + 2);
  if (before >= 0 === after >= 0) refuse(y, "a note beside none, or two");
  const line = Math.max(before, after);
  return { kind: "note", placement: after >= 0 ? "left" : "right", first: line, last: line, text };
}

// ---- steps ---------------------------------------------------------------------------------------------

type End = "tail" | "head";

function readStep(reading: Reading, first: number, last: number) {
  const left = leftEnd(reading, first);
  const right = rightEnd(reading, last);
  if (left !== undefined) {
    const run = walk(reading, left.x + 1, 1);
    if (cellAt(reading, run, reading.y) === " " && right !== undefined && run > left.x + 1) {
      const back = walk(reading, right.x - 1, -1);
      if (cellAt(reading, back - 1, reading.y) === " ") refuse(reading.y, "blanks after a label");
      if (back > run && cellAt(reading, back, reading.y) === " ")
        return finishStep(reading, left, right, { start: run + 1, end: back - 1 });
    }
    const end = rightEnd(reading, run);
    if (end === undefined) refuse(reading.y, "an arrow without an end");
    if (end.x === last) return finishStep(reading, left, end);
    const line = end.end === "head" ? end.x + 1 : end.x;
    return finishStep(reading, left, end, textAfter(reading, line, last));
  }
  if (right === undefined) refuse(reading.y, "no step");
  const back = walk(reading, right.x - 1, -1);
  const end = leftEnd(reading, back);
  if (end === undefined) refuse(reading.y, "an arrow without a start");
  const line = end.end === "head" ? end.x - 1 : end.x;
  return finishStep(reading, end, right, textBefore(reading, first, line));
}

interface Cells {
  readonly start: number;
  readonly end: number;
}

/** A label right of an arrow begins a blank after it, or a few where there is a lifeline. */
function textAfter(reading: Reading, x: number, end: number): Cells {
  let start = x + 1;
  while (start <= end && cellAt(reading, start, reading.y) === " ") start++;
  if (start === x + 1 || start > x + 4) refuse(reading.y, "a label that does not begin beside its arrow");
  return { start, end };
}

/** A label left of a line begins at the first cell that is not blank. */
function textBefore(reading: Reading, first: number, line: number): Cells {
  const start = cellAt(reading, first, reading.y) === " " ? first + 1 : first;
  if (cellAt(reading, start, reading.y) === " " || cellAt(reading, line - 1, reading.y) !== " ")
    refuse(reading.y, "no label");
  return { start, end: lastTold(reading, reading.y, line - 2) };
}

interface ArrowEnd {
  readonly x: number;
  readonly end: End;
  readonly line: number;
  readonly glyph: string;
}

function leftEnd(reading: Reading, x: number): ArrowEnd | undefined {
  const { glyphs, columns, y } = reading;
  const glyph = cellAt(reading, x, y);
  if (columns.includes(x) && glyph === glyphs.right)
    return { x, end: "tail", line: columns.indexOf(x), glyph };
  if (
    columns.includes(x - 1) &&
    glyph !== "" &&
    glyphs.heads.left.includes(glyph) &&
    groundIs(reading, x - 1)
  )
    return { x, end: "head", line: columns.indexOf(x - 1), glyph };
  return undefined;
}

function rightEnd(reading: Reading, x: number): ArrowEnd | undefined {
  const { glyphs, columns, y } = reading;
  const glyph = cellAt(reading, x, y);
  if (columns.includes(x) && glyph === glyphs.left)
    return { x, end: "tail", line: columns.indexOf(x), glyph };
  if (
    columns.includes(x + 1) &&
    glyph !== "" &&
    glyphs.heads.right.includes(glyph) &&
    groundIs(reading, x + 1)
  )
    return { x, end: "head", line: columns.indexOf(x + 1), glyph };
  return undefined;
}

function groundIs(reading: Reading, x: number): boolean {
  return cellAt(reading, x, reading.y) === groundAt(reading, x);
}

/** The first cell in a direction that is no line of an arrow. */
function walk(reading: Reading, from: number, direction: 1 | -1): number {
  const { glyphs, columns, y } = reading;
  let x = from;
  for (; ; x += direction) {
    const glyph = cellAt(reading, x, y);
    const expected = columns.includes(x) ? glyphs.crossing : glyphs.lines;
    if (glyph === "" || glyph === " " || !expected.includes(glyph)) return x;
  }
}

function finishStep(reading: Reading, left: ArrowEnd, right: ArrowEnd, label?: Cells): void {
  const { y, columns, glyphs } = reading;
  const drawn = new Set<string>();
  const inLabel = (x: number) => label !== undefined && label.start - 1 <= x && x <= label.end + 1;
  for (let x = left.x + 1; x < right.x; x++)
    if (!columns.includes(x) && !inLabel(x)) drawn.add(cellAt(reading, x, y));
  const [line] = drawn;
  if (drawn.size !== 1 || line === undefined) refuse(y, "an arrow of several lines, or none");
  const kinds = [left, right].flatMap(({ end, glyph }) =>
    end === "head" ? [glyphs.arrows[line + glyph]] : [],
  );
  const [kind] = kinds;
  if (kind === undefined || left.line === right.line) refuse(y, "no kind of arrow");
  const both = kinds.length === 2;
  if (both && (kind !== "sync" || kinds[1] !== "sync")) refuse(y, "two kinds of arrow");
  const [from, to] = both || right.end === "head" ? [left.line, right.line] : [right.line, left.line];
  const lines = label === undefined ? [] : readLabel(reading, label);
  if (label === undefined) reading.y++;
  add(reading, { kind: "step", arrow: both ? "both" : kind, from, to, label: lines.join("\n") });
}

/** The first line of a label, then those below it. */
function readLabel(reading: Reading, { start, end }: Cells, but: readonly number[] = []): string[] {
  expectEnd(reading, reading.y, end);
  const text = textIn(reading.rows, reading.y, start, end);
  if (text === "" || /^ | {2}/.test(text) || reading.columns.includes(start))
    refuse(reading.y, `no label: ${text}`);
  reading.y++;
  return [text, ...readFurtherLines(reading, start, but)];
}

/** An arrow to oneself, if there is one on this row. */
function readTurn(reading: Reading, first: number, last: number): boolean {
  const { glyphs, columns, y } = reading;
  const [upper, lower] = [...glyphs.turn];
  const line = columns.findIndex((column) => {
    const starts = leftEnd(reading, column)?.end === "tail" || leftEnd(reading, column + 1)?.end === "head";
    const below = cellAt(reading, column + 1, y + 1);
    return (
      starts &&
      cellAt(reading, column + 2, y) === upper &&
      cellAt(reading, column + 2, y + 1) === lower &&
      below !== "" &&
      glyphs.heads.left.includes(below)
    );
  });
  const column = columns[line];
  if (column === undefined) return false;
  const out = cellAt(reading, column + 1, y);
  const head = cellAt(reading, column + 1, y + 1);
  const both = cellAt(reading, column, y) === glyphs.down;
  const arrow = both ? "both" : glyphs.arrows[out + head];
  if (arrow === undefined || (both && out !== head) || cellAt(reading, column, y + 1) !== glyphs.down)
    refuse(y, "no arrow that turns back");
  const turn = [column + 1, column + 2];
  if (first >= column && last <= column + 2) {
    reading.y++;
    const [from, to] = stretchOf(reading, reading.y) ?? [0, 0];
    if (from !== column + 1 || to !== column + 2) refuse(reading.y, "an arrow to oneself and more");
    reading.y++;
    add(reading, { kind: "step", arrow, from: line, to: line, label: "" });
    return true;
  }
  if (first < column && last > column + 2) refuse(y, "labels on both sides");
  const cells = first < column ? textBefore(reading, first, column) : textAfter(reading, column + 2, last);
  const lines = readLabel(reading, cells, turn);
  if (reading.y === y + 1) {
    const [from, to] = stretchOf(reading, reading.y) ?? [0, 0];
    if (from !== column + 1 || to !== column + 2) refuse(reading.y, "an arrow to oneself and more");
    reading.y++;
  }
  add(reading, { kind: "step", arrow, from: line, to: line, label: lines.join("\n") });
  return true;
}
