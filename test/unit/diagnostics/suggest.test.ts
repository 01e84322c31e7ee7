import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/diagnostics/distance.ts";
import { suggest, suggestAll } from "../../../src/diagnostics/suggest.ts";

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["kitten", "sitting", 3],
    ["ab", "ba", 1],
    ["abcd", "acbd", 1],
    ["ca", "abc", 3],
    ["orders", "order", 1],
    ["a", "b", 1],
  ])("%j to %j takes %i", (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits);
    expect(editDistance(b, a, 5)).toBe(edits);
  });

  it("says limit + 1 where it takes more", () => {
    expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
    expect(editDistance("a", "abcdef", 2)).toBe(3);
    expect(editDistance("abc", "abd", 0)).toBe(1);
    expect(editDistance("abc", "abc", 0)).toBe(0);
  });
});

describe("suggest", () => {
  it.each([
    ["catalog", ["orders", "catalogue", "cart"], "catalogue"],
    ["catalog", ["shop.api.orders", "shop.api.catalogue"], "shop.api.catalogue"],
    ["Orders", ["orders", "border"], "orders"],
    ["oredrs", ["orders", "others"], "orders"],
    ["conatiner", ["container", "component"], "container"],
    ["order_service", ["order-service", "order-store"], "order-service"],
    ["orderService", ["order-service"], "order-service"],
    ["shop.catalogue", ["shop.api.catalogue", "shop.web"], "shop.api.catalogue"],
    ["api.catalog", ["shop.api.catalogue", "shop.web.catalogue"], "shop.api.catalogue"],
    ["cust", ["customer", "orders"], "customer"],
    ["database", ["customer-database", "data"], "data"],
    ["database", ["customer-database", "web"], "customer-database"],
  ])("for %j among %j is %j", (wanted, candidates, expected) => {
    expect(suggest(wanted, candidates)).toBe(expected);
  });

  it.each([
    ["a", ["b", "c"]],
    ["payments", ["orders", "web", "mail"]],
    ["orders", []],
    ["", ["a"]],
    ["orders", ["orders"]],
    ["xy", ["ab"]],
  ])("for %j among %j is nothing", (wanted, candidates) => {
    expect(suggest(wanted, candidates)).toBeUndefined();
  });

  it("does not depend on the order of the candidates", () => {
    const names = ["bat", "cat", "hat", "mat", "rat"];
    expect(suggest("zat", names)).toBe("bat");
    expect(suggest("zat", names.toReversed())).toBe("bat");
    expect(suggestAll("zat", names.toReversed(), 3)).toEqual(["bat", "cat", "hat"]);
  });

  it("gives each name once and no more than asked", () => {
    expect(suggestAll("ordes", ["orders", "orders", "order"], 5)).toEqual(["order", "orders"]);
    expect(suggestAll("oders", ["orders"], 0)).toEqual([]);
  });

  it("answers quickly for 20,000 names and for very long ones", () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `system${i % 100}.container${i % 1000}.part${i}`);
    const long = Array.from({ length: 1000 }, (_, i) => "a".repeat(10_000) + i);
    const begun = performance.now();
    expect(suggest("system5.container5.prat5", names)).toBe("system5.container5.part5");
    suggest("a".repeat(10_000), long);
    suggest("a".repeat(80), Array(20_000).fill("ab".repeat(40)));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe("properties", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "-", "."), maxLength: 5 });

  it("the distance is the one of the definition", () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(byDefinition(a, b), limit + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it("the first of many suggestions is the only one", () => {
    fc.assert(
      fc.property(word, fc.array(word), (wanted, names) => {
        expect(suggest(wanted, names)).toBe(suggestAll(wanted, names.toReversed(), 100)[0]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The recurrence of the optimal string alignment distance, as it is written in papers. */
function byDefinition(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const cost = a.at(-1) === b.at(-1) ? 0 : 1;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const swap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    byDefinition(x, y) + cost,
    byDefinition(x, b) + 1,
    byDefinition(a, y) + 1,
    swap ? byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}
