import { describe, expect, test } from "vitest";
import { graphOf } from "./graphs.ts";
import { staged } from "./staged.ts";

describe("extents", () => {
  test("of a node are its own size on both sides of its middle", () => {
    const { extent } = staged(graphOf("a b", "a>b"), "down");
    expect(extent("a")).toEqual({ before: 4, after: 4, beyond: 0, length: 3 });
    expect(staged(graphOf("a b", "a>b"), "right").extent("a")).toMatchObject({
      before: 1,
      after: 1,
      length: 9,
    });
  });

  test("of a node grow with the ports that it needs on one side", () => {
    const edges = Array.from({ length: 6 }, (_, i) => `a>b${i}`);
    const names = edges.map((_, i) => `b${i}`).join(" ");
    const { before, after } = staged(graphOf(`a ${names}`, ...edges), "down").extent("a");
    expect(before + 1 + after).toBeGreaterThanOrEqual(2 * 6 + 1);
  });

  test("of a node with a trunk need one port for it", () => {
    const edges = Array.from({ length: 6 }, (_, i) => `a>b${i}`);
    const graph = graphOf(`a ${edges.map((_, i) => `b${i}`).join(" ")}`, ...edges);
    const shared = { ...graph, edges: graph.edges.map((edge) => ({ ...edge, trunk: "any" })) };
    expect(staged(shared, "down").extent("a")).toMatchObject({ before: 4, after: 4 });
  });

  test("of a label take what stands beside its line, or in it with a blank on both sides", () => {
    const labelOf = (direction: "down" | "right") => {
      const { layers, extents } = staged(graphOf("a b", "a>b"), direction, { "a>b": 7 });
      return extents[layers.items.find(({ kind }) => kind === "label")?.index ?? -1];
    };
    expect(labelOf("down")).toEqual({ before: 0, after: 8, beyond: 0, length: 1 });
    expect(labelOf("right")).toEqual({ before: 0, after: 0, beyond: 0, length: 9 });
  });
});
