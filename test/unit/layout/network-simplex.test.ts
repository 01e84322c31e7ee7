import { describe, expect, test } from "vitest";
import { longestPath, solveDifferences } from "../../../src/layout/network-simplex.ts";

describe("differences", () => {
  test("are kept, and wishes met where they can be", () => {
    const constraints = [
      { from: 0, to: 1, least: 2 },
      { from: 0, to: 2, least: 1 },
    ];
    const wishes = [{ from: 1, to: 2, distance: 0, weight: 1 }];
    const x = solveDifferences({ count: 3, constraints, wishes });
    expect((x[1] as number) - (x[0] as number)).toBeGreaterThanOrEqual(2);
    expect(x[1]).toBe(x[2]);
  });

  test("go to the heavier of two wishes", () => {
    const wishes = [
      { from: 0, to: 1, distance: 3, weight: 1 },
      { from: 0, to: 1, distance: 7, weight: 2 },
    ];
    expect([...solveDifferences({ count: 2, constraints: [], wishes })]).toEqual([0, 7]);
  });

  test("are kept also when there is no time to meet the wishes", () => {
    const constraints = Array.from({ length: 30 }, (_, i) => ({ from: i, to: i + 1, least: 1 + (i % 3) }));
    const wishes = constraints.map(({ from, to }) => ({
      from: 30 - to,
      to: 30 - from,
      distance: 9,
      weight: 2,
    }));
    const x = solveDifferences({ count: 31, constraints, wishes }, 3);
    for (const { from, to, least } of constraints)
      expect((x[to] as number) - (x[from] as number)).toBeGreaterThanOrEqual(least);
  });

  test("that contradict each other are an error", () => {
    const constraints = [
      { from: 0, to: 1, least: 1 },
      { from: 1, to: 0, least: 1 },
    ];
    expect(() => solveDifferences({ count: 2, constraints, wishes: [] })).toThrow("contradicts itself");
  });

  test("know how far apart they must be", () => {
    const constraints = [
      { from: 0, to: 1, least: 4 },
      { from: 1, to: 2, least: 5 },
    ];
    expect(longestPath(constraints, 3)).toBe(9);
  });
});
