/** A half-open range of UTF-16 offsets into one text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text with a name. Line starts are found once, on the first question about a position. */
export interface Source {
  /** How people see the file: relative to where they stand or to the workspace root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A range in a named text. */
export interface Span extends Range {
  readonly source: Source;
}

/** A place as people count it: both are 1-based; a column is a code point, a tab is one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStartsOf = new WeakMap<Source, readonly number[]>();

/** Offsets at which lines begin; `\n`, `\r\n` and a lone `\r` end one. The first is always 0. */
export function lineStarts(source: Source): readonly number[] {
  const known = lineStartsOf.get(source);
  if (known !== undefined) return known;
  const { text } = source;
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  lineStartsOf.set(source, starts);
  return starts;
}

/** The 0-based index of the line that holds an offset (binary search). */
export function lineIndexAt(source: Source, offset: number): number {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of a line (0-based index) without its line end. */
export function lineText(source: Source, index: number): string {
  const starts = lineStarts(source);
  const start = starts[index] ?? source.text.length;
  let end = starts[index + 1] ?? source.text.length;
  while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end--;
  return source.text.slice(start, end);
}

/** The 1-based line and column of an offset; offsets outside the text are clamped to it. */
export function positionAt(source: Source, offset: number): Position {
  const clamped = Math.max(0, Math.min(offset, source.text.length));
  const index = lineIndexAt(source, clamped);
  const start = lineStarts(source)[index] as number;
  const column =
    clamped - start < 2 * BLOCK
      ? countCodePoints(source.text, start, clamped)
      : countInLongLine(source, start, clamped);
  return { line: index + 1, column: column + 1 };
}

/** UTF-16 units that are counted at one go: many questions about one long line must not each count it all. */
const BLOCK = 4096;

/** By the start of a long line: code points before each of its blocks, as far as they were asked for. */
const blocksOf = new WeakMap<Source, Map<number, number[]>>();

function countInLongLine(source: Source, start: number, offset: number): number {
  const { text } = source;
  const lines = blocksOf.get(source) ?? new Map<number, number[]>();
  blocksOf.set(source, lines);
  const counts = lines.get(start) ?? [0];
  lines.set(start, counts);
  const block = Math.floor((offset - start) / BLOCK);
  for (let i = counts.length; i <= block; i++) {
    const from = pairStart(text, start + (i - 1) * BLOCK);
    counts.push((counts[i - 1] as number) + countCodePoints(text, from, pairStart(text, start + i * BLOCK)));
  }
  return (counts[block] as number) + countCodePoints(text, pairStart(text, start + block * BLOCK), offset);
}

/** The offset, or the one before where it lies in the middle of a surrogate pair. */
function pairStart(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1);
  const inPair = before >= 0xd800 && before < 0xdc00 && isLowSurrogate(text.charCodeAt(offset));
  return inPair ? offset - 1 : offset;
}

/** How many code points lie between two offsets; a lone surrogate counts as one. */
export function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const pair = code >= 0xd800 && code < 0xdc00 && i + 1 < end && isLowSurrogate(text.charCodeAt(i + 1));
    if (pair) i++;
    count++;
  }
  return count;
}

export function spanOf(source: Source, range: Range): Span {
  return { source, start: range.start, end: range.end };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
