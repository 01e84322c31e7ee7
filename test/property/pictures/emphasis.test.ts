import { describe, expect, test } from "vitest";
import type { RenderOptions } from "../../../src/render/renderer.ts";
import { canvasFor } from "../../../src/render/text/canvas.ts";
import { drawGraph } from "../../../src/render/text/graph/draw-graph.ts";
import { generateGraph, randomFrom } from "./generated-graphs.ts";

const light: Readonly<Record<string, string>> = {
  ...{ "━": "─", "┃": "│", "╍": "╌", "╏": "╎", "┅": "┄", "┇": "┆" },
  ...{ "┏": "┌", "┓": "┐", "┛": "┘", "┗": "└", "┯": "┬", "┷": "┴", "┠": "├", "┨": "┤" },
};

/** The picture of a seed with some of it highlighted, or nothing. */
function draw(seed: number, highlighted: boolean, options: RenderOptions = {}): string {
  const random = randomFrom(seed + 1);
  const some = () => random() < 0.3 && highlighted;
  const { boxes, edges } = generateGraph(seed, { nodes: 3 + (seed % 20), frames: seed % 5, edges: 12 });
  const view = {
    subject: "landscape" as const,
    direction: seed % 2 === 0 ? ("down" as const) : ("right" as const),
    boxes: boxes.map((box) => ({ ...box, highlight: some() })),
    edges: edges.map((edge) => ({ ...edge, highlight: some() })),
  };
  const pictures = drawGraph(view, canvasFor({ detail: "title", ...options }));
  return pictures.flatMap(({ lines }) => lines).join("\n");
}

describe("what is told by weight and colour", () => {
  test("takes no cell and no glyph of anything else", () => {
    let heavy = 0;
    for (let seed = 0; seed < 100; seed++) {
      const [plain, marked] = [draw(seed, false), draw(seed, true)];
      if (marked !== plain) heavy++;
      expect(marked.replaceAll(/./gu, (glyph) => light[glyph] ?? glyph)).toBe(plain);
      const colored = draw(seed, false, { color: true });
      expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
    }
    expect(heavy).toBeGreaterThan(50);
  });
});
