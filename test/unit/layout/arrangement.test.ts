import { describe, expect, test } from "vitest";
import { type Arranging, arrange } from "../../../src/layout/arrangement.ts";
import { removeCycles } from "../../../src/layout/cycles.ts";
import type { LayoutGraph } from "../../../src/layout/graph.ts";
import { assignRanks, type Order, rankProblem } from "../../../src/layout/ranks.ts";
import { treeOf } from "../../../src/layout/tree.ts";
import { findTrunks } from "../../../src/layout/trunks.ts";
import { graphOf } from "./graphs.ts";

interface Asked {
  readonly task: Arranging;
  /** What ranks have been asked for, one list of orders a try. */
  readonly tries: (readonly Order[])[];
}

function asked(graph: LayoutGraph, more: Partial<Arranging> = {}): Asked {
  const tree = treeOf(graph);
  const numberOf = (id: string) => tree.indexOf.get(id) as number;
  const ends = graph.edges.map(({ from, to }) => ({ from: numberOf(from), to: numberOf(to) }));
  const links = removeCycles(tree, ends);
  const tries: (readonly Order[])[] = [];
  const problem = rankProblem(tree, links);
  const rank = (orders: readonly Order[]) => {
    tries.push(orders);
    return assignRanks(problem, () => false, orders);
  };
  const trunks = findTrunks(tree, graph.edges, links);
  return {
    task: { tree, links, trunks, rank, mayFit: () => true, fits: () => true, thorough: true, ...more },
    tries,
  };
}

/** Three nodes that all lead to the same three: however they stand in two layers, edges cross. */
const crossed = graphOf(
  "a b c x y z",
  ...["a", "b", "c"].flatMap((one) => ["x", "y", "z"].map((to) => `${one}>${to}`)),
);

describe("an arrangement", () => {
  test("is undefined where it does not fit", () => {
    expect(arrange(asked(crossed, { fits: () => false }).task)).toBeUndefined();
  });

  test("is found at once where nothing crosses", () => {
    const { task, tries } = asked(graphOf("a b c", "a>b", "a>c"));
    expect(arrange(task)?.crossings).toBe(0);
    expect(tries).toEqual([[]]);
  });

  test("is tried once where no thorough search is asked for", () => {
    const { task, tries } = asked(crossed, { thorough: false });
    expect(arrange(task)?.crossings).toBeGreaterThan(0);
    expect(tries.length).toBe(1);
  });

  test("has fewer crossings after a thorough search, with one of two boxes below the other", () => {
    const once = arrange(asked(crossed, { thorough: false }).task);
    const { task, tries } = asked(crossed);
    const best = arrange(task);
    expect(best?.crossings).toBeLessThan(once?.crossings ?? 0);
    expect(tries.some((orders) => orders.length > 0)).toBe(true);
    expect(tries.length).toBeLessThan(40);
  });

  test("keeps every box and every edge whatever is tried", () => {
    const { task } = asked(crossed);
    const best = arrange(task);
    expect(best?.layers.items.filter(({ kind }) => kind === "node").length).toBe(6);
    expect(best?.layers.chains.length).toBe(9);
    for (const [i, chain] of best?.layers.chains.entries() ?? []) {
      const link = task.links[i];
      expect(chain[0]?.upper.box).toBe(link?.upper);
      expect(chain.at(-1)?.lower.box).toBe(link?.lower);
    }
  });

  test("gives trunks up where edges cross less without", () => {
    const edges = crossed.edges.map((edge) => ({ ...edge, trunk: "any" }));
    const { task } = asked({ ...crossed, edges });
    const [best, apart] = [arrange(task), arrange({ ...task, trunks: [] })];
    expect(task.trunks.length).toBeGreaterThan(0);
    expect(best?.crossings).toBeLessThanOrEqual(apart?.crossings ?? 0);
  });
});
