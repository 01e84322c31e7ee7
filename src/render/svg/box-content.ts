import type { Rectangle } from "./geometry.ts";
import type { Markup } from "./markup.ts";
import { drawShape, insetsOf, roomFor, type Shape } from "./shapes.ts";
import { fonts, type TextClass } from "./sheet.ts";
import { baseline, drawLine, type Line, lineHeight, lineWidth } from "./text.ts";
import { atMost, wrapPixels } from "./wrap.ts";

/** Lines under one another, with a little room before some. */
export interface Block {
  readonly lines: readonly (Line & { readonly before: number })[];
  readonly width: number;
  readonly height: number;
}

const PAD = { x: 16, y: 10 } as const;
/** A box is no narrower than this, so that boxes that say little still look like the others. */
const LEAST = 104;

/** A text to be wrapped: at most so many lines of it, at so many pixels. */
export interface Paragraph {
  readonly text: string | undefined;
  readonly as: TextClass;
  readonly before: number;
  readonly width: number;
  readonly most: number;
}

export function blockOf(paragraphs: readonly Paragraph[]): Block {
  const lines: (Line & { before: number })[] = [];
  for (const { text, as, before, width, most } of paragraphs) {
    if (text === undefined || text.trim() === "") continue;
    const wrapped = atMost(wrapPixels(text, width, fonts[as]), most);
    for (const [i, one] of wrapped.entries())
      lines.push({ text: one, as, before: i === 0 && lines.length > 0 ? before : 0 });
  }
  return {
    lines,
    width: lines.reduce((most, line) => Math.max(most, lineWidth(line)), 0),
    height: lines.reduce((sum, line) => sum + line.before + lineHeight(line.as), 0),
  };
}

export function boxSize(shape: Shape, block: Block): { width: number; height: number } {
  return roomFor(shape, Math.max(LEAST, block.width + 2 * PAD.x), block.height + 2 * PAD.y);
}

/** A shape with a block in its middle. */
export function drawBox(shape: Shape, block: Block, rectangle: Rectangle): readonly Markup[] {
  const { top, bottom, side } = insetsOf(shape);
  const x = rectangle.x + rectangle.width / 2;
  const free = rectangle.height - top - bottom - block.height;
  const room = rectangle.width - 2 * side - 8;
  return [...drawShape(shape, rectangle), ...drawBlock(block, x, rectangle.y + top + free / 2, room)];
}

/** Centred on `x`, from `y` downwards. */
export function drawBlock(block: Block, x: number, y: number, room: number): readonly Markup[] {
  let top = y;
  return block.lines.map((line) => {
    top += line.before;
    const at = top + baseline(line.as);
    top += lineHeight(line.as);
    return drawLine(line, { x, y: at, anchor: "middle", room });
  });
}
