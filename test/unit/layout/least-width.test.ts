import { describe, expect, test } from "vitest";
import type { LayoutDirection, LayoutGraph } from "../../../src/layout/graph.ts";
import { leastWidth, leastWidthOfRanks } from "../../../src/layout/least-width.ts";
import { generateGraph, randomFrom } from "../../property/pictures/generated-graphs.ts";
import { graphOf } from "./graphs.ts";
import { staged } from "./staged.ts";

/** From ranks alone, and from layers. */
function widths(
  graph: LayoutGraph,
  direction: LayoutDirection,
  labels: Readonly<Record<string, number>> = {},
): readonly [number, number] {
  const { tree, links, trunks, ranks, layers, sizes, extents, axis } = staged(graph, direction, labels);
  return [leastWidthOfRanks({ tree, links, trunks, ranks }, sizes, axis), leastWidth(layers, extents, axis)];
}

describe("the least width", () => {
  test("down is that of the widest layer: boxes, lines that pass, and labels", () => {
    // Boxes take 9 columns and one between them, a line 1, a label two more than its text.
    expect(widths(graphOf("a b c", "a>b", "a>c"), "down")).toEqual([19, 19]);
    expect(widths(graphOf("a b c", "a>b", "b>c", "a>c"), "down")).toEqual([11, 11]);
    expect(widths(graphOf("a b", "a>b"), "down", { "a>b": 20 })).toEqual([22, 22]);
  });

  test("to the right is that of all layers together", () => {
    expect(widths(graphOf("a b c", "a>b", "b>c"), "right")).toEqual([27, 27]);
    expect(widths(graphOf("a b", "a>b"), "right", { "a>b": 20 })).toEqual([40, 40]);
  });

  test("counts an end at the border of a frame", () => {
    const [ranked, layered] = widths(graphOf("a F(b)", "a>F", "a>F#2"), "down");
    expect(ranked).toBe(layered);
  });

  test("is never more from ranks alone than from layers", () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = randomFrom(seed);
      const nodes = 2 + Math.floor(random() * 40);
      const shape = { nodes, frames: Math.floor((random() * nodes) / 4), edges: Math.floor(nodes * 1.5) };
      const { boxes, edges } = generateGraph(seed, shape);
      const labels = Object.fromEntries(
        edges.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label.length]])),
      );
      const graph = {
        boxes,
        edges: edges.map(({ id, from, to, kind, label }) => {
          const isShared = kind !== "both" && label === undefined;
          return { id, from, to, kind, ...(isShared && { trunk: kind }) };
        }),
      };
      for (const direction of ["down", "right"] as const) {
        const [ranked, layered] = widths(graph, direction, labels);
        expect(ranked).toBeLessThanOrEqual(layered);
        expect(ranked).toBeGreaterThan(layered / 2);
      }
    }
  });
});
