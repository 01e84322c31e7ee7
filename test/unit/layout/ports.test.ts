import { describe, expect, test } from "vitest";
import type { Item } from "../../../src/layout/layers.ts";
import { keepApart, straighten } from "../../../src/layout/ports.ts";
import { graphOf } from "./graphs.ts";
import { staged } from "./staged.ts";

describe("ports", () => {
  test("have cells of their own inside the border, in the order of what they lead to", () => {
    const { item, extent, order } = staged(graphOf("a b c d", "a>b", "a>c", "a>d"), "down");
    const outs = item("a").down.map((hop) => hop.out);
    expect(new Set(outs).size).toBe(3);
    expect(outs).toEqual([...outs].sort((x, y) => x - y));
    expect(item("a").down.map((hop) => hop.lower)).toEqual(order[1]);
    for (const out of outs) expect(Math.abs(out)).toBeLessThan(extent("a").before);
  });

  test("are one for a trunk", () => {
    const graph = graphOf("a b c d", "a>d", "b>d", "c>d");
    const shared = { ...graph, edges: graph.edges.map((edge) => ({ ...edge, trunk: "any" })) };
    const intoOf = (of: typeof graph) =>
      new Set(
        staged(of, "down")
          .item("d")
          .up.map((hop) => hop.into),
      );
    expect(intoOf(graph).size).toBe(3);
    expect(intoOf(shared).size).toBe(1);
  });

  test("of a trunk are two where another edge leads in between", () => {
    const graph = graphOf("a b c d", "a>d", "b>d", "c>d");
    const edges = graph.edges.map((edge) => (edge.id === "b>d" ? edge : { ...edge, trunk: "any" }));
    const { item, order } = staged({ ...graph, edges }, "down");
    const isBetween = order[0]?.indexOf(item("b")) === 1;
    expect(new Set(item("d").up.map((hop) => hop.into)).size).toBe(isBetween ? 3 : 2);
  });

  test("move to where their line runs straight, as far as the border reaches", () => {
    const { order, extents, axis, hop, item } = staged(graphOf("a b", "a>b"), "down");
    const at = (by: number) => (one: Item) => (one === item("b") ? by : 0);
    straighten(order, extents, at(2), axis);
    expect(hop("a>b").out).toBe(2 + hop("a>b").into);
    const far = staged(graphOf("a b", "a>b"), "down");
    straighten(far.order, far.extents, (one) => (one === far.item("b") ? 40 : 0), far.axis);
    expect(far.hop("a>b").out).not.toBe(40 + far.hop("a>b").into);
  });

  test("of a trunk leave the line on which another branch comes from the other side", () => {
    const graph = graphOf("a b c d", "a>d", "b>d", "c>d");
    const shared = { ...graph, edges: graph.edges.map((edge) => ({ ...edge, trunk: "any" })) };
    const { order, extents, axis, item } = staged(shared, "down");
    const places = new Map((order[0] ?? []).map((one, i) => [one, 12 * i]));
    keepApart(order, extents, (one) => places.get(one) ?? 12, axis);
    const lines = item("d").up.map((hop) => (places.get(hop.upper) ?? 0) + hop.out);
    expect(lines.slice(1, -1)).not.toContain(12 + (item("d").up[0]?.into ?? 0));
  });
});
