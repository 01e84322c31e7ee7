import { describe, expect, test } from "vitest";
import type { Coordinates, Setting } from "../../../src/layout/coordinates.ts";
import type { LayoutDirection } from "../../../src/layout/graph.ts";
import { straightenLines } from "../../../src/layout/straightening.ts";
import { graphOf } from "./graphs.ts";
import { coordinatesOf, type Staged, staged } from "./staged.ts";

const none = () => 0;

function settingOf({ tree, ranks, layers, order, extents, axis }: Staged): Setting {
  const room = { least: none, free: none, inside: none, beyond: none, titles: [] };
  return { tree, ranks, items: layers.items, hops: layers.hops, layers: order, extents, room, axis };
}

/** How many hops are not straight. */
function bentIn({ layers }: Staged, { items }: Coordinates): number {
  return layers.hops.filter(
    ({ upper, lower, out, into }) =>
      (items[upper.index] as number) + out !== (items[lower.index] as number) + into,
  ).length;
}

const graphs = [
  graphOf("a b c d", "a>b", "a>c", "b>d", "c>d"),
  graphOf("a b c d e f", "a>b", "a>c", "a>d", "b>e", "c>e", "d>f", "a>f"),
  graphOf("F(a b) G(c d) e", "a>c", "b>c", "b>d", "c>e", "a>e"),
];
const cases = graphs.flatMap((graph) =>
  (["down", "right"] as const).map((direction) => ({ graph, direction })),
);

function solved(graph: (typeof graphs)[number], direction: LayoutDirection) {
  const plan = staged(graph, direction, { "a>c": 8, "b>d": 6 });
  const before = coordinatesOf(plan) as Coordinates;
  return { plan, before };
}

describe("straightened lines", () => {
  test.each(cases)("bend no more than before, in no more cells ($direction)", ({ graph, direction }) => {
    const { plan, before } = solved(graph, direction);
    const bent = bentIn(plan, before);
    const after = straightenLines(settingOf(plan), before);
    expect(bentIn(plan, after)).toBeLessThanOrEqual(bent);
    expect(after.size).toBeLessThanOrEqual(before.size);
  });

  test.each(cases)("keep all distances that coordinates keep ($direction)", ({ graph, direction }) => {
    const { plan, before } = solved(graph, direction);
    const { solution } = straightenLines(settingOf(plan), before, 8);
    for (const { from, to, least } of solution.constraints)
      expect((solution.x[to] as number) - (solution.x[from] as number)).toBeGreaterThanOrEqual(least);
  });

  test.each(cases)(
    "leave ports inside the borders of nodes, in their order ($direction)",
    ({ graph, direction }) => {
      const { plan, before } = solved(graph, direction);
      straightenLines(settingOf(plan), before, 8);
      for (const item of plan.layers.items) {
        if (item.kind !== "node") continue;
        const { before: above, after } = plan.extents[item.index] as { before: number; after: number };
        for (const places of [item.down.map(({ out }) => out), item.up.map(({ into }) => into)]) {
          expect(places).toEqual([...places].sort((x, y) => x - y));
          expect(new Set(places).size).toBe(places.length);
          for (const place of places) expect(place > -above && place < after).toBe(true);
        }
      }
    },
  );

  test("are fewer corners where network simplex has left some that cost nothing", () => {
    const { plan, before } = solved(graphs[1] as (typeof graphs)[number], "down");
    const bent = bentIn(plan, before);
    expect(bentIn(plan, straightenLines(settingOf(plan), before, 8))).toBeLessThan(bent);
  });

  test("become wider by what there is to spare at most", () => {
    const { plan, before } = solved(graphs[1] as (typeof graphs)[number], "down");
    expect(straightenLines(settingOf(plan), before, 4).size).toBeLessThanOrEqual(before.size + 4);
  });
});
