import { displayWidth, graphemes } from "../../../text/width.ts";

/** A picture of columns and rows while it is being drawn. A glyph of two columns leaves the second one empty. */
export interface Cells {
  readonly width: number;
  readonly height: number;
  readonly rows: string[][];
}

export function blankCells(width: number, height: number): Cells {
  return { width, height, rows: Array.from({ length: height }, () => new Array<string>(width).fill(" ")) };
}

export function put(cells: Cells, x: number, y: number, glyph: string): void {
  const row = cells.rows[y];
  if (row !== undefined) row[x] = glyph;
}

/** Writes a text, glyph by glyph. */
export function write(cells: Cells, x: number, y: number, text: string): void {
  let column = x;
  for (const glyph of graphemes(text)) {
    const width = displayWidth(glyph);
    if (width === 0) continue;
    put(cells, column, y, glyph);
    for (let i = 1; i < width; i++) put(cells, column + i, y, "");
    column += width;
  }
}

export function linesOf({ rows }: Cells): readonly string[] {
  return rows.map((row) => row.join("").replace(/ +$/, ""));
}
