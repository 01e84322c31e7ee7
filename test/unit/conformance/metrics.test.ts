import { expect, it } from "vitest";
import { measure } from "../../../src/conformance/metrics.ts";
import { judged, type Tree } from "./judged.ts";

const model = `shop = system "Shop" {
  web = container "Web" { code "web/**" }
  api = container "API" {
    orders = component "Orders" { code "api/orders/**" }
    stock = component "Stock" { code "api/stock/**" }
  }
  db = store "Database"
}
`;
const tree: Tree = {
  "web/a.ts": ["api/orders/o.ts", "api/stock/s.ts"],
  "web/b.ts": ["api/orders/o.ts"],
  "api/orders/o.ts": ["api/stock/s.ts"],
  "api/stock/s.ts": [],
};

it("counts who uses an element and whom it uses, its parts with it, and what follows from that", async () => {
  const { context } = await judged(model, tree);
  const exported = { "web/a.ts": [0, 2], "api/orders/o.ts": [1, 1], "api/stock/s.ts": [3, 0] } as Record<
    string,
    number[]
  >;
  const rows = measure(context.input.model.elements, context.ownership, context.uses, (path) => {
    const [abstract = 0, concrete = 0] = exported[path] ?? [];
    return { abstract, concrete };
  });
  expect(
    rows.map(({ element, files, usedBy, uses, instability, abstractness, distance }) => [
      element.path,
      files,
      usedBy,
      uses,
      instability,
      abstractness,
      distance,
    ]),
  ).toEqual([
    ["shop", 4, 0, 0, undefined, 4 / 7, undefined],
    ["shop.web", 2, 0, 2, 1, 0, 0],
    ["shop.api", 2, 1, 0, 0, 4 / 5, expect.closeTo(1 / 5)],
    ["shop.api.orders", 1, 1, 1, 1 / 2, 1 / 2, 0],
    ["shop.api.stock", 1, 2, 0, 0, 1, 0],
  ]);
});
