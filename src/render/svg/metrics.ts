import { displayWidth, graphemes } from "../../text/width.ts";

/**
 * Advance widths in thousandths of the font size, from U+0020 to U+007E. Arial, Helvetica, Liberation Sans, Arimo
 * and Nimbus Sans share them, so that a text is as wide here as almost everywhere it is looked at.
 */
const regular = numbers(
  `278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278
   584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667
   944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556
   333 500 278 556 500 722 500 500 500 334 260 334 584`,
);
const bold = numbers(
  `278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333
   584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667
   944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611
   389 556 333 611 556 778 556 556 500 389 280 389 584`,
);

/** The same for what else is common; the bold ones are no wider than told here. */
const others: Readonly<Record<string, number>> = {
  ...{ "\u00a0": 278, "·": 333, "–": 556, "—": 1000, "…": 1000, "•": 350, "×": 584, "→": 1000, "←": 1000 },
  ...{
    "↔": 1000,
    "‘": 278,
    "’": 278,
    "“": 500,
    "”": 500,
    "„": 500,
    "€": 556,
    ß: 611,
    æ: 889,
    ø: 611,
    å: 556,
  },
};

/** What is not in the tables is taken to be about as wide as the widest of its kind in the usual fonts. */
const UNKNOWN = 800;
const IDEOGRAPH = 1000;
const EMOJI = 1400;

/** How a text is set: its size in pixels, and whether it is bold. */
export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text of one line is, in pixels. */
export function textWidth(text: string, font: Font): number {
  const table = font.bold === true ? bold : regular;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e) return (slowWidth(text, table) * font.size) / 1000;
    sum += table[code - 0x20] as number;
  }
  return (sum * font.size) / 1000;
}

function slowWidth(text: string, table: readonly number[]): number {
  let sum = 0;
  for (const glyph of graphemes(text)) sum += glyphWidth(glyph, table);
  return sum;
}

function glyphWidth(glyph: string, table: readonly number[]): number {
  const known = others[glyph] ?? table[(glyph.normalize("NFD").codePointAt(0) as number) - 0x20];
  if (known !== undefined) return known;
  const columns = displayWidth(glyph);
  if (columns < 2) return columns * UNKNOWN;
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(glyph) ? EMOJI : IDEOGRAPH;
}

/** Whether the width is the true one wherever a font with these metrics is there. */
export function isExact(text: string): boolean {
  return /^[ -~\u00a0·–—…•×‘’“”€à-öù-ÿÀ-ÖÙ-Ý]*$/.test(text);
}

function numbers(list: string): readonly number[] {
  return list.trim().split(/\s+/).map(Number);
}
