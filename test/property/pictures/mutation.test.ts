import { describe, expect, test } from "vitest";
import { canvasFor } from "../../../src/render/text/canvas.ts";
import { drawGraph } from "../../../src/render/text/graph/draw-graph.ts";
import { read, said } from "./compare.ts";
import { generateGraph, randomFrom } from "./generated-graphs.ts";
import { type Grid, gridOf } from "./grid.ts";
import { readPicture } from "./reader.ts";

const glyphs = { unicode: "─│┌┐└┘├┤┬┴┼┄┆╌╎▶◀▲▼▷ x", ascii: "-|+.:~!><^v x" };

/** Whether a picture with one cell changed still says the same. */
function goesUnnoticed(
  grid: Grid,
  x: number,
  y: number,
  glyph: string,
  charset: "unicode" | "ascii",
  says: string,
) {
  const changed = grid.map((row, i) => (i === y ? row.with(x, glyph) : row).join("")).join("\n");
  try {
    return JSON.stringify(readPicture(changed, charset)) === says;
  } catch {
    return false;
  }
}

describe("a reader that notices every changed cell", () => {
  test.each(["unicode", "ascii"] as const)("of pictures in %s", (charset) => {
    const unnoticed: string[] = [];
    for (let seed = 0; seed < 4; seed++) {
      const random = randomFrom(seed);
      const graph = generateGraph(seed, { nodes: 3 + seed, edges: 5, frames: seed % 3 });
      const direction = seed % 2 === 0 ? "down" : "right";
      const canvas = canvasFor({ width: 120, charset, detail: "title" });
      for (const { graph: part, lines } of drawGraph({ ...graph, subject: "landscape", direction }, canvas)) {
        const grid = gridOf(lines.join("\n"));
        const reading = readPicture(lines.join("\n"), charset);
        expect(read(reading)).toEqual(said(part));
        const says = JSON.stringify(reading);
        for (const [y, row] of grid.entries()) {
          for (const [x, old] of row.entries()) {
            if (old === " " || old === "" || row[x + 1] === "") continue;
            const others = [...glyphs[charset]].filter((glyph) => glyph !== old);
            const glyph = others[Math.floor(random() * others.length)] as string;
            if (goesUnnoticed(grid, x, y, glyph, charset, says))
              unnoticed.push(`seed ${seed}: ${old} to ${glyph} at ${x}, ${y}\n${lines.join("\n")}`);
          }
        }
      }
    }
    expect(unnoticed.slice(0, 3)).toEqual([]);
  });
});
