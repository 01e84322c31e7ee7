import stringWidth from "string-width";

/** What stands where a text had to be cut. */
export const ELLIPSIS = "…";

/** Scripts whose every character is one column wide and joins with nothing: there is no need to look closer. */
const NARROW =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2500-\u257f\u25b2\u25bc\u25c0]*$/;

/** Control characters, line and paragraph separators, bidirectional controls, non-characters, halves of pairs. */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

let segmenter: Intl.Segmenter | undefined;

/**
 * How many columns of a terminal a text takes: East Asian wide characters and emoji two, a sequence joined to one
 * glyph two, combining marks none, characters of ambiguous width one (Unicode Standard Annexes 11 and 29, as
 * the library string-width reads them). What `visible` replaces, tabs and line ends included, is one column
 * each, so that a text is as wide before as after: expand tabs first where they should reach a tab stop.
 */
export function displayWidth(text: string): number {
  return NARROW.test(text) ? text.length : knownWidth(text);
}

/** The same glyphs and words are measured again for each way in which a picture is tried. */
const known = new Map<string, number>();
const MOST_KNOWN = 8192;
/** Longer texts are seldom measured twice, and would take memory. */
const LONGEST_KNOWN = 120;

function knownWidth(text: string): number {
  if (text.length > LONGEST_KNOWN) return stringWidth(visible(text));
  let width = known.get(text);
  if (width === undefined) {
    width = stringWidth(visible(text));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, width);
  }
  return width;
}

/**
 * The text with everything replaced that a terminal would obey or hide instead of showing: control characters
 * become their pictures (ESC `␛`, tab `␉`, line feed `␊`, delete `␡`), escape sequences thereby plain text;
 * C1 controls, separators of lines, bidirectional controls, invisible characters other than joiners, and
 * halves of surrogate pairs become U+FFFD. One UTF-16 unit for one, so that offsets stay what they are.
 */
export function visible(text: string): string {
  return NARROW.test(text) ? text : text.replaceAll(HIDDEN, picture);
}

/**
 * The beginning of the visible form of a text that fits into so many columns, with an ellipsis as its last where
 * something had to go. Glyphs are never cut in two; of no columns nothing is left.
 */
export function truncate(text: string, columns: number): string {
  if (NARROW.test(text)) return cutNarrow(text, columns);
  const shown = visible(text);
  // More units than these cannot fit, whatever follows: a glyph of a thousand units is no glyph.
  const near = shown.length > columns * 64 + 1024 ? shown.slice(0, columns * 64 + 1024) : shown;
  if (near === shown && stringWidth(shown) <= columns) return shown;
  if (columns < 1) return "";
  let width = 0;
  let end = 0;
  for (const glyph of graphemes(near)) {
    width += displayWidth(glyph);
    if (width > columns - 1) break;
    end += glyph.length;
  }
  return near.slice(0, end) + ELLIPSIS;
}

/** The glyphs of a text as its readers see them (extended grapheme clusters, Unicode Standard Annex 29). */
export function* graphemes(text: string): Generator<string, void, undefined> {
  if (NARROW.test(text)) {
    yield* text;
    return;
  }
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

function cutNarrow(text: string, columns: number): string {
  if (text.length <= columns) return text;
  return columns < 1 ? "" : text.slice(0, columns - 1) + ELLIPSIS;
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : "\ufffd";
}
