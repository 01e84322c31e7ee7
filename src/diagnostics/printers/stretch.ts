import type { Range } from "../../text/source.ts";
import { displayWidth, ELLIPSIS, graphemes, truncate } from "../../text/width.ts";

/** Columns between tab stops. */
const TAB = 4;
/** No honest glyph is wider; one that is would not leave room for anything else. */
const WIDEST = 8;

/** A part of a line as it is printed, and where offsets of the line stand in it. */
export interface Stretch {
  /** At most as wide as asked; tabs are blanks, what a terminal would obey is visible. */
  readonly text: string;
  /** The columns of the text. */
  readonly width: number;
  /** Whether a range begins in this part. */
  holds(range: Range): boolean;
  /** The columns of the glyphs that a range touches, at least one column, as far as they are in this part. */
  columns(range: Range): { readonly from: number; readonly to: number };
}

/** A glyph of a line: where it begins in the line, what is printed for it and in which column. */
interface Glyph {
  readonly offset: number;
  readonly text: string;
  readonly column: number;
}

/** A line or a piece of it, as glyphs, with a last empty glyph that ends it. */
interface Laid {
  readonly glyphs: readonly Glyph[];
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/**
 * The part of a line around a range, `room` columns wide: all of the line where that fits. Only some hundred
 * units of the line are looked at, so that a line may be as long as it likes. Offsets are in the line.
 */
export function stretchAround(line: string, around: Range, room: number): Stretch {
  const laid = layOut(line, around, room * 3);
  const whole = !laid.cutLeft && !laid.cutRight && widthOf(laid) <= room;
  const { first, last } = whole
    ? { first: 0, last: laid.glyphs.length - 1 }
    : choose(laid, columnsOf(laid, around), room);
  return stretch(laid, first, last);
}

/** Two parts of a line beside each other; one ellipsis stands for what is between them. */
export function joined(left: Stretch, right: Stretch): Stretch {
  const cut = left.text.endsWith(ELLIPSIS) && right.text.startsWith(ELLIPSIS) ? ELLIPSIS.length : 0;
  const shift = left.width - cut;
  return {
    text: left.text + right.text.slice(cut),
    width: shift + right.width,
    holds: (range) => left.holds(range) || right.holds(range),
    columns: (range) => {
      if (left.holds(range)) return left.columns(range);
      const { from, to } = right.columns(range);
      return { from: from + shift, to: to + shift };
    },
  };
}

function layOut(line: string, around: Range, reach: number): Laid {
  const from = boundary(line, around.start - reach);
  const to = boundary(line, around.start + reach);
  const glyphs: Glyph[] = [];
  let offset = from;
  let column = 0;
  for (const grapheme of graphemes(line.slice(from, to))) {
    const text = grapheme === "\t" ? " ".repeat(TAB - (column % TAB)) : truncate(grapheme, WIDEST);
    glyphs.push({ offset, text, column });
    offset += grapheme.length;
    column += displayWidth(text);
  }
  glyphs.push({ offset, text: "", column });
  return { glyphs, cutLeft: from > 0, cutRight: to < line.length };
}

/** The offset within the line, moved off the middle of a surrogate pair. */
function boundary(line: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= line.length) return line.length;
  const code = line.charCodeAt(offset);
  return code >= 0xdc00 && code < 0xe000 ? offset - 1 : offset;
}

/** The glyphs that are shown of a line that is too wide: the range in the middle, its beginning in any case. */
function choose(laid: Laid, marked: Columns, room: number): { first: number; last: number } {
  const { glyphs, cutLeft, cutRight } = laid;
  const inner = room - 2 * ELLIPSIS.length;
  const total = widthOf(laid);
  const length = Math.min(marked.to - marked.from, inner);
  let left = Math.max(0, marked.from - ((inner - length) >> 1));
  if (!cutRight) left = Math.min(left, Math.max(0, total - inner));
  // Where only what the ellipsis would cover is missing at the left, nothing is missing.
  if (!cutLeft && left <= ELLIPSIS.length) left = 0;
  const first = glyphs.findIndex((glyph) => glyph.column >= left);
  let last = Math.min(first + 1, glyphs.length - 1);
  while (last + 1 < glyphs.length && (glyphs[last + 1] as Glyph).column <= left + inner) last++;
  return { first, last };
}

/** The glyphs from `first` up to `last`, which itself is not shown. */
function stretch(laid: Laid, first: number, last: number): Stretch {
  const { glyphs, cutLeft, cutRight } = laid;
  const begin = glyphs[first] as Glyph;
  const end = glyphs[last] as Glyph;
  const lead = first > 0 || cutLeft ? ELLIPSIS : "";
  const hasMore = last < glyphs.length - 1 || cutRight;
  const text = glyphs.slice(first, last).map((glyph) => glyph.text);
  const shift = lead.length - begin.column;
  const edge = end.column + (hasMore ? ELLIPSIS.length : 0);
  return {
    text: lead + text.join("") + (hasMore ? ELLIPSIS : ""),
    width: edge + shift,
    holds: ({ start }) => start >= begin.offset && (start < end.offset || !hasMore),
    columns: (range) => {
      const found = columnsOf(laid, range);
      const from = Math.max(found.from, begin.column);
      const to = Math.max(Math.min(found.to, edge), from + 1);
      return { from: from + shift, to: to + shift };
    },
  };
}

interface Columns {
  readonly from: number;
  readonly to: number;
}

/** The columns of the glyphs that a range touches, at least one. */
function columnsOf({ glyphs }: Laid, range: Range): Columns {
  const first = glyphs[glyphAt(glyphs, range.start)] as Glyph;
  const after = glyphs[glyphAt(glyphs, range.end - 1) + 1] ?? (glyphs.at(-1) as Glyph);
  return { from: first.column, to: Math.max(after.column, first.column + 1) };
}

/** The index of the glyph that holds an offset (binary search); the nearest where none does. */
function glyphAt(glyphs: readonly Glyph[], offset: number): number {
  let low = 0;
  let high = glyphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((glyphs[middle] as Glyph).offset <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function widthOf({ glyphs }: Laid): number {
  return (glyphs.at(-1) as Glyph).column;
}
