import { displayWidth, graphemes } from "../../text/width.ts";

/** Rows of cells, each a column of a terminal wide: what a picture is drawn on before it is text. */
export interface Cells {
  /** Writes a text from a cell to the right; a glyph two columns wide takes two cells. */
  readonly write: (x: number, y: number, text: string) => void;
  /** Writes one glyph, one column wide, into each cell of a row from `x` to `end`, both included. */
  readonly fill: (x: number, end: number, y: number, glyph: string) => void;
  /** What stands in a cell; a blank where nothing does. */
  readonly at: (x: number, y: number) => string;
  /** Without blanks at the ends. */
  readonly lines: () => string[];
}

/** Cells full of blanks. What is written outside is lost. */
export function blankCells(width: number, height: number): Cells {
  const rows = Array.from({ length: height }, () => new Array<string>(width).fill(" "));
  const put = (x: number, y: number, glyph: string) => {
    const row = rows[y];
    if (row !== undefined && x >= 0 && x < width) row[x] = glyph;
  };
  return {
    write: (x, y, text) => {
      let at = x;
      for (const glyph of graphemes(text)) {
        const wide = displayWidth(glyph);
        if (wide === 0) put(at - 1, y, `${rows[y]?.[at - 1] ?? ""}${glyph}`);
        else put(at, y, glyph);
        for (let more = 1; more < wide; more++) put(at + more, y, "");
        at += wide;
      }
    },
    fill: (x, end, y, glyph) => {
      for (let at = x; at <= end; at++) put(at, y, glyph);
    },
    at: (x, y) => rows[y]?.[x] ?? " ",
    lines: () => rows.map((row) => row.join("").trimEnd()),
  };
}
