import { describe, expect, test } from "vitest";
import { removeCycles } from "../../../src/layout/cycles.ts";
import type { LayoutGraph } from "../../../src/layout/graph.ts";
import { buildLayers } from "../../../src/layout/layers.ts";
import { orderLayers } from "../../../src/layout/ordering.ts";
import { assignRanks, rankProblem } from "../../../src/layout/ranks.ts";
import { treeOf } from "../../../src/layout/tree.ts";
import { graphOf } from "./graphs.ts";

function ranked(graph: LayoutGraph, labelled: readonly string[] = []) {
  const tree = treeOf(graph);
  const ends = graph.edges.map(({ from, to }) => ({
    from: tree.indexOf.get(from) as number,
    to: tree.indexOf.get(to) as number,
  }));
  const links = removeCycles(tree, ends);
  const idOf = (link: number) => graph.edges[links[link]?.edge ?? -1]?.id ?? "";
  const ranks = assignRanks(rankProblem(tree, links), (link) => labelled.includes(idOf(link)));
  const rank = (id: string) => ranks.first[tree.indexOf.get(id) as number] as number;
  return { tree, links, ranks, rank };
}

describe("cycles", () => {
  test("lose the edge that leads back to what came first", () => {
    const { links } = ranked(graphOf("a b c", "a>b", "b>c", "c>a"));
    expect(links.map(({ reversed }) => reversed)).toEqual([false, false, true]);
  });

  test("between frames count as those between what they hold", () => {
    const { links } = ranked(graphOf("F(a b) G(c d)", "a>c", "b>c", "d>a"));
    expect(links.map(({ reversed }) => reversed)).toEqual([false, false, true]);
  });

  test("of opposite directions all follow the one that stays, even when it is turned itself", () => {
    const { links } = ranked(graphOf("a b c", "a>b", "b>c", "b>c#2", "c>a", "c>b"));
    expect(links.map(({ upper, lower }) => `${upper}>${lower}`)).toEqual(["0>1", "1>2", "1>2", "0>2", "1>2"]);
  });
});

describe("ranks", () => {
  test("leave a layer for labels, and none where there are none", () => {
    expect(ranked(graphOf("a b", "a>b")).ranks.count).toBe(2);
    const { ranks } = ranked(graphOf("a b", "a>b"), ["a>b"]);
    expect([...ranks.label]).toEqual([1]);
  });

  test("keep frames apart that an edge connects", () => {
    const { rank } = ranked(graphOf("F(a b) G(c d)", "a>b", "c>d", "a>d"));
    expect(Math.min(rank("c"), rank("d"))).toBeGreaterThan(Math.max(rank("a"), rank("b")));
  });

  test("put what an edge to a frame comes from above all of the frame", () => {
    const { rank } = ranked(graphOf("F(a b) c", "a>b", "c>F"));
    expect(rank("c")).toBeLessThan(rank("a"));
  });
});

describe("orders", () => {
  test("cross where they must only, and keep frames together", () => {
    const graph = graphOf("a b F(c d) e f", "a>d", "a>e", "b>c", "b>f", "e>f");
    const { tree, links, ranks } = ranked(graph);
    const order = orderLayers(tree, buildLayers(tree, links, ranks));
    for (const layer of order) {
      const places = layer.flatMap((item, i) => (item.frame >= 0 ? [i] : []));
      if (places.length > 0)
        expect((places.at(-1) as number) - (places[0] as number)).toBe(places.length - 1);
    }
  });
});
