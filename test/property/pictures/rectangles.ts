import type { Alphabet, Side } from "./alphabet.ts";
import { type Grid, glyphAt, textBetween } from "./grid.ts";

/** A box or a frame, by its corners. */
export interface Rectangle {
  readonly kind: "box" | "frame";
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Lines of text in a box, the title of a frame. */
  readonly text: readonly string[];
  /** The columns of a title with the blanks around it. */
  readonly title?: readonly [from: number, to: number];
}

export function findBoxes(grid: Grid, alphabet: Alphabet): readonly Rectangle[] {
  const boxes: Rectangle[] = [];
  for (let y = 0; y < grid.length; y++) {
    for (let x = 0; x < (grid[y]?.length ?? 0); x++) {
      if (glyphAt(grid, x, y) !== alphabet.boxCorners[0]) continue;
      const around = boxes.find((one) => one.left <= x && x <= one.right && one.top <= y && y <= one.bottom);
      if (around !== undefined) continue;
      const box = boxAt(grid, alphabet, x, y);
      if (box !== undefined) boxes.push(box);
    }
  }
  return boxes;
}

function boxAt(grid: Grid, alphabet: Alphabet, left: number, top: number): Rectangle | undefined {
  const { across, down } = alphabet.lines.solid;
  const isOn = (x: number, y: number, side: Side) => {
    const glyph = glyphAt(grid, x, y);
    return glyph === (side === "north" || side === "south" ? across : down) || glyph === alphabet.port[side];
  };
  for (let right = left + 1; ; right++) {
    const mayGoOn = isOn(right, top, "north");
    if (glyphAt(grid, right, top) === alphabet.boxCorners[1] && !isOn(right + 1, top, "north")) {
      for (let bottom = top + 1; ; bottom++) {
        // A box has at least one line inside.
        if (bottom > top + 1 && closes(grid, alphabet, left, right, bottom, isOn)) {
          const text: string[] = [];
          for (let y = top + 1; y < bottom; y++) text.push(textBetween(grid, y, left + 1, right - 1).trim());
          return { kind: "box", left, top, right, bottom, text: text.filter((line) => line !== "") };
        }
        if (!isOn(left, bottom, "west") || !isOn(right, bottom, "east")) break;
      }
    }
    if (!mayGoOn) return undefined;
  }
}

function closes(
  grid: Grid,
  alphabet: Alphabet,
  left: number,
  right: number,
  bottom: number,
  isOn: (x: number, y: number, side: Side) => boolean,
): boolean {
  if (glyphAt(grid, left, bottom) !== alphabet.boxCorners[2]) return false;
  if (glyphAt(grid, right, bottom) !== alphabet.boxCorners[3]) return false;
  for (let x = left + 1; x < right; x++) if (!isOn(x, bottom, "south")) return false;
  return right > left + 1;
}

/** `isTaken` are cells of boxes. */
export function findFrames(
  grid: Grid,
  alphabet: Alphabet,
  isTaken: (x: number, y: number) => boolean,
): readonly Rectangle[] {
  const frames: Rectangle[] = [];
  for (let y = 0; y < grid.length; y++) {
    for (let x = 0; x < (grid[y]?.length ?? 0); x++) {
      if (glyphAt(grid, x, y) !== alphabet.frameCorners[0] || isTaken(x, y)) continue;
      if (glyphAt(grid, x + 1, y) !== alphabet.frameAcross) continue;
      const frame = frameAt(grid, alphabet, x, y);
      if (frame !== undefined) frames.push(frame);
    }
  }
  return frames;
}

function frameAt(grid: Grid, alphabet: Alphabet, left: number, top: number): Rectangle | undefined {
  const { solid, dashed } = alphabet.lines;
  const sideways = (side: Side) => [alphabet.frameDown, solid.across, dashed.across, alphabet.port[side]];
  const level = (side: Side) => [alphabet.frameAcross, solid.down, dashed.down, alphabet.port[side]];
  for (let right = left + 2; right < (grid[top]?.length ?? 0); right++) {
    if (glyphAt(grid, right, top) !== alphabet.frameCorners[1]) continue;
    if (glyphAt(grid, right - 1, top) !== alphabet.frameAcross) continue;
    for (let bottom = top + 1; bottom < grid.length; bottom++) {
      const first = glyphAt(grid, left, bottom);
      const last = glyphAt(grid, right, bottom);
      const border = Array.from({ length: right - left - 1 }, (_, i) => glyphAt(grid, left + 1 + i, bottom));
      const isEnd = first === alphabet.frameCorners[2] && last === alphabet.frameCorners[3];
      if (isEnd && border.every((glyph) => level("south").includes(glyph))) {
        const title = titleOf(grid, left, right, top, level("north"));
        return title === undefined
          ? undefined
          : {
              kind: "frame",
              left,
              top,
              right,
              bottom,
              text: [textBetween(grid, top, title[0] + 1, title[1] - 1)],
              title,
            };
      }
      if (!sideways("west").includes(first) || !sideways("east").includes(last)) break;
    }
  }
  return undefined;
}

/** Between the first and the last blank of the border, which is not interrupted otherwise. */
function titleOf(
  grid: Grid,
  left: number,
  right: number,
  top: number,
  border: readonly string[],
): readonly [number, number] | undefined {
  let first = left + 1;
  while (first < right && glyphAt(grid, first, top) !== " ") first++;
  let last = right - 1;
  while (last > first && glyphAt(grid, last, top) !== " ") last--;
  for (let x = left + 1; x < right; x++)
    if ((x < first || x > last) && !border.includes(glyphAt(grid, x, top))) return undefined;
  return first < last ? [first, last] : undefined;
}
