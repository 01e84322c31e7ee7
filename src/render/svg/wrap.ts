import { ELLIPSIS, visible } from "../../text/width.ts";
import { chop } from "../../text/wrap.ts";
import { type Font, textWidth } from "./metrics.ts";

/**
 * Breaks a text into lines of at most so many pixels, at blanks where there are any and inside a word only
 * where it is wider than a line: as few lines as can be, and those about equally long. Line ends in the text stay
 * line ends; no line is empty at the start or the end.
 */
export function wrapPixels(text: string, width: number, font: Font): readonly string[] {
  return text
    .trim()
    .split(/\s*?(?:\r\n|\r|\n)/)
    .flatMap((line) => balancedLine(visible(line).trim(), width, font));
}

/** A text as one line: what would break it is a blank. */
export function oneLine(text: string): string {
  return visible(text.replaceAll(/\s*[\r\n]+\s*/g, " "))
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

/** As much of a text as there is room for on one line; where more follows, it ends in an ellipsis. */
export function cutPixels(text: string, width: number, font: Font): string {
  const line = oneLine(text);
  if (textWidth(line, font) <= width) return line;
  const words = line.split(/ +/).map((word): Word => ({ text: word, width: textWidth(word, font) }));
  return atMost(wrapWords(words, textWidth(" ", font), width, font), 1)[0] ?? "";
}

/** At most so many lines; where some had to go, the last one ends in an ellipsis. */
export function atMost(lines: readonly string[], count: number): readonly string[] {
  if (lines.length <= count) return lines;
  const last = lines[count - 1] ?? "";
  return [...lines.slice(0, count - 1), `${last.replace(/[\s.,;:]+$/, "")} ${ELLIPSIS}`];
}

interface Word {
  readonly text: string;
  readonly width: number;
}

/** A text of more lines is none that anybody looks at closely. */
const MOST_BALANCED = 12;

/** The narrowest lines of those that are no more than a line of `width` pixels makes them. */
function balancedLine(line: string, width: number, font: Font): readonly string[] {
  const whole = textWidth(line, font);
  if (whole <= width) return [line];
  const blank = textWidth(" ", font);
  const words = line.split(/ +/).map((text): Word => ({ text, width: textWidth(text, font) }));
  const widest = words.reduce((most, word) => Math.max(most, word.width), 0);
  const lines = wrapWords(words, blank, width, font);
  if (widest > width || lines.length > MOST_BALANCED) return lines;
  let [tooNarrow, fits, best] = [Math.max(widest, whole / lines.length) - 1, width, lines];
  while (fits - tooNarrow > 1) {
    const tried = (fits + tooNarrow) / 2;
    const narrower = wrapWords(words, blank, tried, font);
    if (tried < widest || narrower.length > lines.length) tooNarrow = tried;
    else [fits, best] = [tried, narrower];
  }
  return best;
}

function wrapWords(words: readonly Word[], blank: number, width: number, font: Font): readonly string[] {
  const lines: string[] = [];
  let current = "";
  let used = 0;
  for (const word of words) {
    if (current !== "" && used + blank + word.width <= width) {
      current += ` ${word.text}`;
      used += blank + word.width;
      continue;
    }
    if (current !== "") lines.push(current);
    const pieces =
      word.width <= width ? [word.text] : chop(word.text, width, (text) => textWidth(text, font));
    for (const piece of pieces.slice(0, -1)) lines.push(piece);
    current = pieces.at(-1) as string;
    used = pieces.length === 1 ? word.width : textWidth(current, font);
  }
  lines.push(current);
  return lines;
}
