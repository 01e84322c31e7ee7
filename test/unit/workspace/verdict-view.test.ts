import { describe, expect, it } from "vitest";
import { render } from "../../../src/render/registry.ts";
import type { GraphView, View } from "../../../src/views/view.ts";
import { projectView } from "../../../src/views/views.ts";
import { withVerdict } from "../../../src/workspace/verdict-view.ts";
import { judged } from "../conformance/judged.ts";

const model = `shop = system "Shop" {
  web = container "Web" { code "web/**"; -> api.orders "orders" ; -> mail "asks" }
  api = container "API" {
    orders = component "Orders" { code "api/orders/**" }
    stock = component "Stock" { code "api/stock/**" }
  }
  mail = container "Mail" { code "mail/**" }
  db = store "Database"
  api -> db "reads" "SQL"
}
order = flow "Order" { shop.web -> shop.api }
`;
const tree = {
  "web/page.ts": ["api/orders/o.ts"],
  "api/orders/o.ts": ["mail/m.ts", "api/stock/s.ts"],
  "api/stock/s.ts": ["mail/m.ts"],
  "mail/m.ts": [],
};
const unicode = { charset: "unicode", legend: "description" } as const;

async function drawn(key: string, look: Parameters<typeof withVerdict>[2] = unicode): Promise<View> {
  const result = await judged(model, tree);
  const view = projectView(result.context.input.model, key);
  if (view === undefined) throw new Error(`no view ${key}`);
  return withVerdict(view, result, look);
}

function edgesOf(view: View): readonly string[] {
  return (view as GraphView).edges.map(
    ({ from, to, label, style }) => `${from} -> ${to}: ${label} (${style.line})`,
  );
}

describe("the verdict in a view", () => {
  it("marks what imports show and what none shows, and adds what nothing declares, at what is shown", async () => {
    expect(edgesOf(await drawn("shop"))).toEqual([
      "shop.web -> shop.api: ✓ orders (solid)",
      "shop.web -> shop.mail: ? asks (dotted)",
      "shop.api -> shop.db: reads (solid)",
      "shop.api -> shop.mail: ✗ 2 imports (dashed)",
    ]);
    expect(edgesOf(await drawn("shop.api"))).toContain(
      "shop.api.orders -> shop.api.stock: ✗ 1 import (dashed)",
    );
  });

  it("says what the signs mean, those that are there", async () => {
    expect((await drawn("shop")).description).toBe(
      "✓ declared, and imports show it; ✗ imports show it, and nothing declares it; ? declared, and no import shows it.",
    );
    expect((await drawn("landscape")).description).toBeUndefined();
  });

  it("has its legend in a box where a description is not drawn, and plain signs where only these can be", async () => {
    const boxed = (await drawn("shop", { charset: "ascii", legend: "box" })) as GraphView;
    expect(boxed.boxes.at(-1)).toMatchObject({ word: "legend", title: "What the code says" });
    expect(boxed.description).toBeUndefined();
    expect(edgesOf(boxed)[0]).toBe("shop.web -> shop.api: + orders (solid)");
  });

  it("leaves views of something else as they are", async () => {
    const { context } = await judged(model, tree);
    const flow = projectView(context.input.model, "order");
    expect(flow?.kind).toBe("sequence");
    expect(await drawn("order")).toEqual(flow);
  });

  it.each(["text", "ascii", "mermaid", "svg"])("is drawn as %s, each mark in its own way", async (format) => {
    const look = {
      charset: format === "ascii" ? "ascii" : "unicode",
      legend: format === "mermaid" ? "box" : "description",
    } as const;
    const plain = projectView((await judged(model, tree)).context.input.model, "shop") as View;
    const text = await render(await drawn("shop", look), format, {});
    expect(text).not.toBe(await render(plain, format, {}));
    expect(text).toContain("2 imports");
    expect(text).toMatch(/declared,\s+and\s+no\s+import|declared, and no|nothing declares/);
    if (format === "mermaid")
      expect(text.match(/^ {2}linkStyle .*stroke:#(?:2e7d32|c62828|b26a00)/gm)).toHaveLength(3);
    if (format === "text") expect(text).toMatch(/╎|╌/);
  });
});
