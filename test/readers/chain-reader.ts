import { joined } from "../property/pictures/compare.ts";
import { gridOf, textBetween } from "../property/pictures/grid.ts";
import { type Reading, readPicture } from "../property/pictures/reader.ts";

const down = { unicode: "↓", ascii: "v" } as const;

/**
 * Reads a row of boxes with a row of notes underneath: the boxes and arrows as in any picture, then each note, which
 * is what stands around the column of its arrow. The note is the last line of its box. Nothing where there is no such
 * row.
 */
export function readChain(body: string, charset: keyof typeof down): Reading | undefined {
  const lines = body.split("\n");
  const isArrows = (line: string) => line.trim() !== "" && line.replaceAll(down[charset], "").trim() === "";
  const at = lines.findIndex((line, y) => isArrows(line) && /^[ └┘─┗┛━+-]+$/.test(lines[y - 1] ?? ""));
  if (at < 0) return undefined;
  const reading = readPicture(lines.slice(0, at).join("\n"), charset);
  const grid = gridOf(body);
  const bottom = lines[at - 1] ?? "";
  const boxes = [...bottom.matchAll(/[└┗+][─━-]+[┘┛+]/g)].map(({ 0: border, index }) => {
    const [from, to] = [index + 1, index + border.length - 2];
    const text = Array.from({ length: at - 2 }, (_, y) => textBetween(grid, y + 1, from, to));
    return { from, to, text: joined(text) };
  });
  const arrows = [...(lines[at] ?? "").matchAll(/\S/g)].map(({ index }) => index);
  const end = lines.findIndex((line, y) => y > at && line === "");
  const notes = notesAt(grid.slice(at + 1, end < 0 ? lines.length : end), arrows);
  const read = reading.boxes.map((box) => {
    const place = boxes.find(({ text }) => text === joined(box.text));
    if (place === undefined) throw new Error(`no box in the row says ${joined(box.text)}`);
    const note = arrows.findIndex((x) => place.from <= x && x <= place.to);
    return note < 0 ? box : { ...box, text: [...box.text, notes[note] ?? ""] };
  });
  return { ...reading, boxes: read };
}

/** Every piece of a line, with several blanks around it, belongs to the one arrow that it stands under. */
function notesAt(rows: readonly (readonly string[])[], arrows: readonly number[]): readonly string[] {
  const notes = arrows.map(() => "");
  for (const row of rows) {
    let [start, text] = [0, ""];
    for (let x = 0; x <= row.length; x++) {
      const isGap = x >= row.length || (row[x] === " " && (row[x + 1] ?? " ") === " ");
      if (!isGap) {
        if (text === "") start = x;
        text += row[x];
        continue;
      }
      if (text.trim() === "") continue;
      const under = arrows.flatMap((at, i) => (start - 1 <= at && at <= x ? [i] : []));
      if (under.length !== 1) throw new Error(`${text} stands under ${under.length} arrows`);
      notes[under[0] as number] += text;
      text = "";
    }
  }
  return notes;
}
