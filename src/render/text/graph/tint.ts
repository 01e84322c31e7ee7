import type { SceneBox, SceneEdge } from "../../../layout/scene.ts";
import type { BaseKind } from "../../../model/model.ts";
import { displayWidth } from "../../../text/width.ts";
import type { Cells } from "./cells.ts";

/** Select Graphic Rendition of a terminal: the plain colours, which every theme keeps readable. */
const [RED, GREEN, YELLOW, BLUE, MAGENTA, CYAN, GREY] = ["31", "32", "33", "34", "35", "36", "90"] as const;

const codes: Readonly<Partial<Record<BaseKind, string>>> = {
  person: MAGENTA,
  system: BLUE,
  container: CYAN,
  component: CYAN,
  store: GREEN,
  queue: YELLOW,
  external: GREY,
};

/** A rectangle, and the kind of what it stands for. */
export interface Tinted extends Omit<SceneBox, "id"> {
  readonly base: BaseKind | undefined;
}

/** A line with the text at it, and the colour that its style gives it, as `#rrggbb`. */
export interface TintedEdge extends Pick<SceneEdge, "points" | "label"> {
  readonly text: readonly string[];
  readonly color: string | undefined;
}

/** The lines of a picture: borders coloured by what they are around, edges by their own style. */
export function tintedLines(
  cells: Cells,
  boxes: readonly Tinted[],
  edges: readonly TintedEdge[] = [],
): string[] {
  const colors = new Map<number, string>();
  for (const box of boxes) colorBorder(colors, box, cells.width);
  for (const edge of edges) colorEdge(colors, edge, cells.width);
  return cells.rows.map((row, y) => {
    let line = "";
    let current: string | undefined;
    for (const [x, glyph] of row.entries()) {
      // The second cell of a wide glyph is empty.
      if (glyph === "") continue;
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

/** The cells at both ends belong to borders. */
function colorEdge(
  colors: Map<number, string>,
  { points, label, text, color }: TintedEdge,
  columns: number,
): void {
  const code = color === undefined ? undefined : plainColor(color);
  const last = points.at(-1);
  let [at] = points;
  if (code === undefined || at === undefined || last === undefined) return;
  for (const corner of points) {
    while (at.x !== corner.x || at.y !== corner.y) {
      at = { x: at.x + Math.sign(corner.x - at.x), y: at.y + Math.sign(corner.y - at.y) };
      if (at.x !== last.x || at.y !== last.y) colors.set(at.y * columns + at.x, code);
    }
  }
  if (label === undefined) return;
  for (const [i, line] of text.entries())
    for (let x = label.x; x < label.x + displayWidth(line); x++)
      colors.set((label.y + i) * columns + x, code);
}

/** A colour with less than this between its strongest and its weakest part is a grey. */
const LEAST_CHROMA = 32;

/** By degrees of the colour circle; each reaches half way to the next. */
const hues = [RED, YELLOW, GREEN, CYAN, BLUE, MAGENTA] as const;

/** The plain colour whose hue is nearest to that of `#rrggbb`; nothing for what is no such colour. */
function plainColor(color: string): string | undefined {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (parts === null) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma < LEAST_CHROMA) return GREY;
  // Sixths of the circle, from red on (Smith 1978, "Color gamut transform pairs").
  const sixth =
    most === red
      ? (green - blue) / chroma
      : most === green
        ? 2 + (blue - red) / chroma
        : 4 + (red - green) / chroma;
  return hues[(Math.round(sixth) + 6) % 6];
}
