import stringWidth from "string-width";

/** A picture as columns and rows; the second column of a wide glyph is empty. */
export type Grid = readonly (readonly string[])[];

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

export function gridOf(picture: string): Grid {
  return picture.split("\n").map((line) => {
    const row: string[] = [];
    for (const { segment } of segmenter.segment(line)) {
      row.push(segment);
      for (let i = 1; i < stringWidth(segment); i++) row.push("");
    }
    return row;
  });
}

export function glyphAt(grid: Grid, x: number, y: number): string {
  return grid[y]?.[x] ?? " ";
}

/** The text between two columns, both included. */
export function textBetween(grid: Grid, y: number, from: number, to: number): string {
  let text = "";
  for (let x = from; x <= to; x++) text += glyphAt(grid, x, y);
  return text;
}
