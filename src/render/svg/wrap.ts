import { ELLIPSIS, graphemes, visible } from "../../text/width.ts";
import { type Font, textWidth } from "./metrics.ts";

/**
 * Breaks a text into lines of at most so many pixels, at blanks where there are any and inside a word only
 * where it is wider than a line. Line ends in the text stay line ends; no line is empty at the start or the end.
 */
export function wrapPixels(text: string, width: number, font: Font): readonly string[] {
  return text
    .trim()
    .split(/\s*?(?:\r\n|\r|\n)/)
    .flatMap((line) => wrapLine(visible(line).trim(), width, font));
}

/** A text as one line: what would break it is a blank. */
export function oneLine(text: string): string {
  return visible(text.replaceAll(/\s*[\r\n]+\s*/g, " "))
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

/** At most so many lines; where some had to go, the last one ends in an ellipsis. */
export function atMost(lines: readonly string[], count: number): readonly string[] {
  if (lines.length <= count) return lines;
  const last = lines[count - 1] ?? "";
  return [...lines.slice(0, count - 1), `${last.replace(/[\s.,;:]+$/, "")} ${ELLIPSIS}`];
}

function wrapLine(line: string, width: number, font: Font): readonly string[] {
  if (textWidth(line, font) <= width) return [line];
  const blank = textWidth(" ", font);
  const lines: string[] = [];
  let current = "";
  let used = 0;
  for (const word of line.split(/ +/)) {
    const wide = textWidth(word, font);
    if (current !== "" && used + blank + wide <= width) {
      current += ` ${word}`;
      used += blank + wide;
      continue;
    }
    if (current !== "") lines.push(current);
    const pieces = wide <= width ? [word] : chop(word, width, font);
    for (const piece of pieces.slice(0, -1)) lines.push(piece);
    current = pieces.at(-1) as string;
    used = textWidth(current, font);
  }
  lines.push(current);
  return lines;
}

/** Cuts a word where it must be cut; a glyph wider than a line is a piece of its own. */
function chop(word: string, width: number, font: Font): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const glyph of graphemes(word)) {
    const wide = textWidth(glyph, font);
    if (piece !== "" && used + wide > width) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += glyph;
    used += wide;
  }
  pieces.push(piece);
  return pieces;
}
