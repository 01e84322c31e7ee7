import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/layout.ts";
import type { Scene } from "../../../src/layout/scene.ts";
import { graphOf, measured } from "./graphs.ts";

function scene(...given: Parameters<typeof layout>): Scene {
  const found = layout(...given);
  if (found === undefined) throw new Error("no scene");
  return found;
}

describe("a layout", () => {
  test("of nothing is empty", () => {
    expect(scene(graphOf(""), measured(), { direction: "down" })).toMatchObject({ width: 0, height: 0 });
  });

  test("goes down or right", () => {
    const graph = graphOf("a b", "a>b");
    expect(scene(graph, measured(), { direction: "down" })).toMatchObject({ width: 9, height: 8, bends: 0 });
    expect(scene(graph, measured(), { direction: "right" })).toMatchObject({
      width: 20,
      height: 3,
      bends: 0,
    });
  });

  test("begins and ends its edges on borders", () => {
    const { nodes, edges } = scene(graphOf("a b", "a>b"), measured(), { direction: "down" });
    const [a, b] = nodes;
    const points = edges[0]?.points ?? [];
    expect(points[0]?.y).toBe((a?.y ?? 0) + 2);
    expect(points.at(-1)?.y).toBe(b?.y);
  });

  test("keeps lines off corners where there is room", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g"];
    const ends = ["a>b", "a>c", "a>d", "b>e", "c>e", "c>f", "d>f", "a>g", "e>g", "b>g"];
    const graph = graphOf(ids.join(" "), ...ends);
    const measure = {
      ...measured({ "a>b": 9, "c>e": 12, "d>f": 9 }),
      node: () => ({ width: 15, height: 3 }),
    };
    const nearest = (corner: number) => {
      const { nodes, edges } = scene(graph, measure, { direction: "down", corner });
      const ends = edges.flatMap(({ points }) => [points[0], points.at(-1)]);
      const gaps = ends.flatMap((end) =>
        nodes.flatMap(({ x, y, width, height }) =>
          end !== undefined && (end.y === y || end.y === y + height - 1) && end.x >= x && end.x < x + width
            ? [Math.min(end.x - x, x + width - 1 - end.x)]
            : [],
        ),
      );
      return Math.min(...gaps);
    };
    for (const corner of [1, 2, 3]) expect(nearest(corner)).toBeGreaterThanOrEqual(corner);
    expect(nearest(1)).toBeLessThan(3);
  });

  test("is given up where it must be too wide, and the same each time", () => {
    const graph = graphOf("a b c d", "a>b", "a>c", "a>d");
    expect(layout(graph, measured(), { direction: "down", limit: 25 })).toBeUndefined();
    const options = { direction: "down", limit: 40 } as const;
    expect(scene(graph, measured(), options)).toEqual(scene(graph, measured(), options));
    expect(scene(graph, measured(), options).width).toBeLessThanOrEqual(40);
  });

  test("breaks layers that are too wide", () => {
    const graph = graphOf("F(a b c d e f)");
    const { width, height } = scene(graph, measured(), { direction: "down", limit: 30, layerLimit: 30 });
    expect(width).toBeLessThanOrEqual(30);
    expect(height).toBeGreaterThan(6);
  });

  test("puts what nothing connects side by side", () => {
    const { nodes } = scene(graphOf("a b c"), measured(), { direction: "down", limit: 22 });
    expect(nodes.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [12, 0],
      [0, 4],
    ]);
  });
});
