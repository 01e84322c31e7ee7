import type { SceneBox, SceneEdge } from "../../../layout/scene.ts";
import { type Cells, put } from "./cells.ts";

/** The heavy counterpart of each glyph that borders and lines are drawn with. */
const heavy: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ "─": "━", "│": "┃", "╌": "╍", "╎": "╏", "┄": "┅", "┆": "┇" },
    ...{ "┌": "┏", "┐": "┓", "┘": "┛", "└": "┗", "┬": "┯", "┴": "┷", "├": "┠", "┤": "┨" },
  }),
);

interface Drawn {
  readonly nodes: readonly SceneBox[];
  readonly frames: readonly SceneBox[];
  readonly edges: readonly SceneEdge[];
}

/** Draws the borders and lines of what has one of these ids heavy. Texts hold none of these glyphs. */
export function emphasize(cells: Cells, scene: Drawn, ids: ReadonlySet<string>): void {
  if (ids.size === 0) return;
  for (const edge of scene.edges) if (ids.has(edge.id)) emphasizeLine(cells, edge);
  for (const box of [...scene.nodes, ...scene.frames]) if (ids.has(box.id)) emphasizeBorder(cells, box);
}

/** What crosses the border of a frame. */
const UPRIGHT = "│╎";
const LEVEL = "─╌";

export function emphasizeBorder(cells: Cells, { x, y, width, height }: Omit<SceneBox, "id">): void {
  for (let column = x; column < x + width; column++) {
    makeHeavy(cells, column, y, UPRIGHT);
    makeHeavy(cells, column, y + height - 1, UPRIGHT);
  }
  for (let row = y + 1; row < y + height - 1; row++) {
    makeHeavy(cells, x, row, LEVEL);
    makeHeavy(cells, x + width - 1, row, LEVEL);
  }
}

/** Without the cells at both ends, which belong to borders. */
function emphasizeLine(cells: Cells, { points }: SceneEdge): void {
  const [first, ...corners] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return;
  let { x, y } = first;
  for (const corner of corners) {
    while (x !== corner.x || y !== corner.y) {
      x += Math.sign(corner.x - x);
      y += Math.sign(corner.y - y);
      if (x !== last.x || y !== last.y) makeHeavy(cells, x, y);
    }
  }
}

function makeHeavy(cells: Cells, x: number, y: number, except = ""): void {
  const light = cells.rows[y]?.[x] ?? "";
  const glyph = heavy.get(light);
  if (glyph !== undefined && !except.includes(light)) put(cells, x, y, glyph);
}
