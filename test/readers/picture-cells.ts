import stringWidth from "string-width";

const narrow = /^[ -~\u2500-\u25ff]$/;

/** A text as rows of cells one column wide; the second cell of a wide glyph is empty. */
export function cellsOf(text: string): string[][] {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  return text.split("\n").map((line) => {
    const cells: string[] = [];
    for (const { segment } of segmenter.segment(line)) {
      cells.push(segment);
      const width = narrow.test(segment) ? 1 : stringWidth(segment);
      for (let more = 1; more < width; more++) cells.push("");
    }
    return cells;
  });
}
