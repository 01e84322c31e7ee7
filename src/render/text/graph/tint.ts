import type { SceneBox } from "../../../layout/scene.ts";
import type { BaseKind } from "../../../model/model.ts";
import type { Cells } from "./cells.ts";

/** Select Graphic Rendition of a terminal: the plain colours, which every theme keeps readable. */
const codes: Readonly<Partial<Record<BaseKind, string>>> = {
  person: "35",
  system: "34",
  container: "36",
  component: "36",
  store: "32",
  queue: "33",
  external: "90",
};

/** A rectangle, and the kind of what it stands for. */
export interface Tinted extends Omit<SceneBox, "id"> {
  readonly base: BaseKind | undefined;
}

/** The lines of a picture, borders coloured by what they are around. */
export function tintedLines(cells: Cells, boxes: readonly Tinted[]): string[] {
  const colors = new Map<number, string>();
  for (const box of boxes) colorBorder(colors, box, cells.width);
  return cells.rows.map((row, y) => {
    let line = "";
    let current: string | undefined;
    for (const [x, glyph] of row.entries()) {
      const color = glyph === " " ? undefined : colors.get(y * cells.width + x);
      if (color !== current) line += color === undefined ? "\u001b[0m" : `\u001b[${color}m`;
      current = color;
      line += glyph;
    }
    return current === undefined ? line.trimEnd() : `${line.trimEnd()}\u001b[0m`;
  });
}

function colorBorder(
  colors: Map<number, string>,
  { x, y, width, height, base }: Tinted,
  columns: number,
): void {
  const code = base === undefined ? undefined : codes[base];
  if (code === undefined) return;
  for (let column = x; column < x + width; column++) {
    colors.set(y * columns + column, code);
    colors.set((y + height - 1) * columns + column, code);
  }
  for (let row = y; row < y + height; row++) {
    colors.set(row * columns + x, code);
    colors.set(row * columns + x + width - 1, code);
  }
}
