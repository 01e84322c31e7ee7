import type { Point } from "./geometry.ts";
import { escaped, type Markup, tag } from "./markup.ts";
import { isExact, textWidth } from "./metrics.ts";
import { fonts, type TextClass } from "./sheet.ts";

/** A line of text as it is set. */
export interface Line {
  readonly text: string;
  readonly as: TextClass;
}

export interface Setting extends Point {
  readonly anchor?: "middle" | "last";
  /** More classes. */
  readonly class?: string;
  /** Pixels there are; a text that a wider face could carry beyond them is told how wide it is. */
  readonly room?: number;
}

/** Faces that stand in where Arial and its likes are missing are up to this much wider. */
const WIDER = 1.18;

export function lineWidth({ text, as }: Line): number {
  return textWidth(text, fonts[as]);
}

/** One line of text, `y` being its baseline. */
export function drawLine(line: Line, { x, y, anchor, class: more, room }: Setting): Markup {
  const width = lineWidth(line);
  const tight = room !== undefined && width * WIDER > room && isExact(line.text);
  const classes = [line.as, anchor, more].filter(Boolean).join(" ");
  return tag(
    "text",
    {
      class: classes,
      x,
      y,
      textLength: tight ? width : undefined,
      lengthAdjust: tight ? "spacingAndGlyphs" : undefined,
    },
    escaped(line.text),
  );
}

/** A line of this class takes so many pixels downwards. */
export function lineHeight(as: TextClass): number {
  return Math.round(fonts[as].size * 1.32);
}

/** From the top of a line to its baseline. */
export function baseline(as: TextClass): number {
  return Math.round(fonts[as].size * 1.02);
}
