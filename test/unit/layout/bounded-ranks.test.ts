import { describe, expect, test } from "vitest";
import { boundRanks } from "../../../src/layout/bounded-ranks.ts";
import { assignRanks, rankProblem } from "../../../src/layout/ranks.ts";
import { graphOf } from "./graphs.ts";
import { staged } from "./staged.ts";

const NODE = 9;
const widths = { node: () => NODE, label: () => 0 };

/** How many boxes stand in each layer that has any. */
function counts(first: Int32Array): readonly number[] {
  const layers = new Map<number, number>();
  for (const rank of first) layers.set(rank, (layers.get(rank) ?? 0) + 1);
  return [...layers.values()];
}

describe("bounded ranks", () => {
  const names = Array.from({ length: 12 }, (_, i) => `n${i}`);
  const star = staged(graphOf(`a ${names.join(" ")}`, ...names.map((name) => `a>${name}`)), "down");
  const problem = rankProblem(star.tree, star.links);
  const unlabelled = () => false;

  test("put as many boxes into a layer as find room, beside the lines that pass", () => {
    const { first } = boundRanks(problem, unlabelled, widths, 60);
    expect(Math.max(...counts(first))).toBeLessThanOrEqual(6);
    expect(Math.max(...assignRanks(problem, unlabelled).first)).toBe(1);
    for (const { upper, lower } of star.links)
      expect(first[upper] as number).toBeLessThan(first[lower] as number);
  });

  test("are those without a bound where that is wide enough", () => {
    expect(boundRanks(problem, unlabelled, widths, 200)).toEqual(assignRanks(problem, unlabelled));
  });

  test("keep the orders given", () => {
    const given = [[1, 2]] as const;
    const { first } = boundRanks(problem, unlabelled, widths, 60, given);
    expect(first[1] as number).toBeLessThan(first[2] as number);
  });

  test("give labels layers of their own where one is too narrow for all", () => {
    const labelled = { node: () => NODE, label: () => 20 };
    const { label } = boundRanks(problem, () => true, labelled, 100);
    const perLayer = counts(label);
    expect(Math.max(...perLayer)).toBeLessThan(12);
    expect(perLayer.reduce((sum, count) => sum + count, 0)).toBe(12);
  });
});
