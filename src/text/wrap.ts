import { displayWidth, graphemes, visible } from "./width.ts";

/**
 * Breaks the visible form of a text into lines of at most so many columns, at blanks where there are any and
 * inside a word only where it is longer than a line; a glyph wider than a line is a line of its own. Line
 * ends in the text stay line ends, and what is indented or empty stays so, as do several blanks inside a
 * line. Always at least one line.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const room = Math.max(2, columns);
  return text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(visible(line).trimEnd(), room));
}

function wrapLine(line: string, columns: number): readonly string[] {
  if (displayWidth(line) <= columns) return [line];
  const indent = (/^ */.exec(line) as RegExpExecArray)[0].slice(0, columns >> 1);
  const lines: string[] = [];
  let current = indent;
  let width = indent.length;
  let empty = true;
  for (const [, gap = "", word = ""] of line.trimStart().matchAll(/( *)([^ ]+)/g)) {
    const wide = displayWidth(word);
    if (!empty && width + gap.length + wide > columns) {
      lines.push(current);
      current = indent;
      width = indent.length;
      empty = true;
    }
    const fits = width + wide <= columns;
    const pieces = fits ? [word] : chop(word, columns - width, displayWidth);
    for (const piece of pieces.slice(0, -1)) {
      lines.push(current + piece);
      current = indent;
    }
    const rest = pieces.at(-1) as string;
    current += empty ? rest : gap + rest;
    width = displayWidth(current);
    empty = false;
  }
  lines.push(current);
  return lines;
}

/**
 * Cuts a word into pieces that are no wider than `room`, by any measure; a glyph wider than that is a piece of its own.
 * Cuts between the parts of a word like `src/text/wrap.ts`, else of one like `OrderPlaced`, where that fills enough of
 * a line.
 */
export function chop(word: string, room: number, measure: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let width = 0;
  /** Of the piece, what is before the last places for a cut. */
  let parts: Partial<Record<Seam, Part>> = {};
  for (const glyph of graphemes(word)) {
    const wide = measure(glyph);
    const seam = seamBetween(piece, glyph);
    if (seam !== undefined) parts[seam] = { length: piece.length, width };
    while (width + wide > room && piece !== "") {
      const cut = [parts.joint, parts.hump].find((part) => part !== undefined && part.width * 3 >= room);
      const { length, width: used } = cut ?? { length: piece.length, width };
      pieces.push(piece.slice(0, length));
      piece = piece.slice(length);
      width -= used;
      parts = {};
    }
    piece += glyph;
    width += wide;
  }
  pieces.push(piece);
  return pieces;
}

type Seam = "joint" | "hump";

interface Part {
  readonly length: number;
  readonly width: number;
}

/** Behind what joins the parts of a word there is a joint, before a capital inside of it a hump. */
function seamBetween(before: string, glyph: string): Seam | undefined {
  const end = before.slice(-2);
  if (/[-_/.:,;=&?+@|(#)\]}]$/.test(end)) return /^[\p{L}\p{N}{*]/u.test(glyph) ? "joint" : undefined;
  return /\p{Ll}$/u.test(end) && /^\p{Lu}/u.test(glyph) ? "hump" : undefined;
}
