import { describe, expect, test } from "vitest";
import type { Extent } from "../../../src/layout/extents.ts";
import { graphOf } from "./graphs.ts";
import { coordinatesOf, type Staged, staged } from "./staged.ts";

function spanOf({ extents }: Staged, coordinates: { readonly items: Int32Array }, index: number) {
  const { before, after } = extents[index] as Extent;
  const at = coordinates.items[index] as number;
  return [at - before, at + after] as const;
}

describe("coordinates", () => {
  test("keep the order of each layer, with a gap between nodes", () => {
    const plan = staged(graphOf("a b c d", "a>b", "a>c", "a>d"), "down");
    const coordinates = coordinatesOf(plan);
    if (coordinates === undefined) throw new Error("no coordinates");
    const spans = (plan.order[1] ?? []).map(({ index }) => spanOf(plan, coordinates, index));
    for (let i = 1; i < spans.length; i++)
      expect((spans[i]?.[0] ?? 0) - (spans[i - 1]?.[1] ?? 0)).toBeGreaterThan(plan.axis.nodeGap);
  });

  test("put what one edge connects on one line, and what passes layers too", () => {
    const plan = staged(graphOf("a b c d", "a>b", "b>c", "c>d", "a>d"), "down");
    const coordinates = coordinatesOf(plan);
    const lines = plan.layers.items.filter(({ kind }) => kind === "line");
    expect(lines).toHaveLength(2);
    expect(new Set(lines.map(({ index }) => coordinates?.items[index])).size).toBe(1);
    expect(coordinates?.items[plan.item("b").index]).toBe(coordinates?.items[plan.item("c").index]);
  });

  test("keep frames around what is in them, and beside all else, with room for what is asked", () => {
    const plan = staged(graphOf("a F(b c) d", "a>b", "b>c", "a>d"), "down");
    const frame = plan.tree.indexOf.get("F") as number;
    const coordinates = coordinatesOf(plan, undefined, { least: () => 40, beyond: () => 6 });
    if (coordinates === undefined) throw new Error("no coordinates");
    const [open, close] = [coordinates.open[frame] as number, coordinates.close[frame] as number];
    expect(close - open).toBeGreaterThanOrEqual(40);
    for (const id of ["b", "c"]) {
      const [from, to] = spanOf(plan, coordinates, plan.item(id).index);
      expect(from).toBeGreaterThan(open);
      expect(to).toBeLessThan(close);
    }
    const [from, to] = spanOf(plan, coordinates, plan.item("d").index);
    expect(to < open || from > close + 6).toBe(true);
  });

  test("are given up only where no order of lines fits the limit", () => {
    const plan = staged(graphOf("a b c d", "a>b", "a>c", "a>d"), "down");
    expect(coordinatesOf(plan, 200)?.size).toBe(coordinatesOf(plan)?.size);
    expect(coordinatesOf(plan, 33)?.size).toBeLessThanOrEqual(33);
    expect(coordinatesOf(plan, 25)).toBeUndefined();
  });
});
