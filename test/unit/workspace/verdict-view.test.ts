import { describe, expect, it } from "vitest";
import { render } from "../../../src/render/registry.ts";
import type { GraphView, SequenceView, View } from "../../../src/views/view.ts";
import { projectView } from "../../../src/views/views.ts";
import { withVerdict } from "../../../src/workspace/verdict-view.ts";
import { judged } from "../conformance/judged.ts";

const model = `shop = system "Shop" {
  web = container "Web" { code "web/**"; -> api.orders "orders" { carries Order }; -> mail "asks" }
  api = container "API" {
    orders = component "Orders" { code "api/orders/**" }
    stock = component "Stock" { code "api/stock/**" }
  }
  mail = container "Mail" { code "mail/**" }
  db = store "Database"
  api -> db "reads" "SQL" { carries Order }
}
buyer = person "Buyer"
buyer -> shop.web "buys"
Order = entity "Order" { id: uuid key }
order = flow "Order" {
  buyer -> shop.web "buys"
  shop.web -> shop.api.orders "places"
  shop.api.orders -> shop.api.orders "thinks"
  alt "enough" {
    shop.api.orders -> shop.api.stock "reserves" { carries Order }
    shop.api.orders <-> shop.mail
    shop.web -> shop.mail "asks"
    shop.mail --> shop.web "sent"
  }
  note over shop.web "waits"
}
life = states "Life" of Order { start -> end }
live = environment "Live" {
  a = node "A" { instance shop.web; instance shop.api; instance shop.mail }
  b = node "B" { c = node "C" { instance shop.web; instance shop.api }; instance shop.mail }
}
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
      "buyer -> shop.web: buys (solid)",
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

  it("is green, red and yellow on a terminal that shows colours, and the same text", async () => {
    const view = await drawn("shop");
    const colored = await render(view, "text", { color: true });
    const texts = new Map<string, string>();
    for (const [, code = "", text = ""] of colored.matchAll(/\u001b\[(\d+)m([^\u001b]*)/g))
      texts.set(code, `${texts.get(code) ?? ""}${text}`);
    expect(texts.get("32")).toMatch(/✓.*orders/);
    expect(texts.get("31")).toMatch(/╎.*✗.*2.*imports.*▼/);
    expect(texts.get("33")).toMatch(/╎.*\?.*asks/);
    expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(await render(view, "text", {}));
  });

  it("has its legend in a box where a description is not drawn, and plain signs where only these can be", async () => {
    const boxed = (await drawn("shop", { charset: "ascii", legend: "box" })) as GraphView;
    expect(boxed.boxes.at(-1)).toMatchObject({ word: "legend", title: "What the code says" });
    expect(boxed.description).toBeUndefined();
    expect(edgesOf(boxed)[0]).toBe("shop.web -> shop.api: + orders (solid)");
  });

  it("marks the steps of a flow by what they go along, and replies not at all", async () => {
    const flow = (await drawn("order")) as SequenceView;
    const steps = flow.items.flatMap((item) =>
      item.kind === "fragment" ? item.branches.flatMap(({ items }) => items) : [item],
    );
    expect(steps.map((item) => (item.kind === "step" ? [item.label, item.color] : item.kind))).toEqual([
      ["buys", undefined],
      ["✓ places", "#2e7d32"],
      ["thinks", undefined],
      ["✗ reserves", "#c62828"],
      ["✗", "#c62828"],
      ["? asks", "#b26a00"],
      ["sent", undefined],
      "note",
    ]);
    expect(flow.description).toMatch(/^✓ .*; ✗ .*; \? declared/);
    const boxed = (await drawn("order", { charset: "ascii", legend: "box" })) as SequenceView;
    expect(boxed.items.at(-1)).toMatchObject({
      kind: "note",
      text: expect.stringMatching(/^\+ .*; x .*; \?/),
    });
  });

  it("joins those that run nearest to each other", async () => {
    expect(edgesOf(await drawn("live"))).toEqual([
      "live.a/shop.web -> live.a/shop.api: ✓ orders (solid)",
      "live.b.c/shop.web -> live.b.c/shop.api: ✓ orders (solid)",
      "live.a/shop.web -> live.a/shop.mail: ? asks (dotted)",
      "live.b.c/shop.web -> live.b/shop.mail: ? asks (dotted)",
      "live.a/shop.api -> live.a/shop.mail: ✗ 2 imports (dashed)",
      "live.b.c/shop.api -> live.b/shop.mail: ✗ 2 imports (dashed)",
    ]);
  });

  it("marks what hands data on and what follows in a chain, and adds nothing there", async () => {
    const flow = edgesOf(await drawn("shop-data-flow"));
    expect(flow).toEqual(["shop.web -> shop.api: ✓ Order (solid)", "shop.api -> shop.db: Order (solid)"]);
    expect(edgesOf(await drawn("order-chain"))).toEqual([
      "buyer -> shop.web: undefined (solid)",
      "shop.web -> shop.api.orders: ✓ (solid)",
      "shop.api.orders -> shop.api.stock: ✗ (dashed)",
      "shop.api.stock -> shop.mail: undefined (solid)",
    ]);
  });

  it.each(["life", "data"])("gives %s back itself, which the code knows nothing of", async (key) => {
    const result = await judged(model, tree);
    const view = projectView(result.context.input.model, key) as View;
    expect(withVerdict(view, result, unicode)).toBe(view);
  });

  it("colours steps on a terminal, and writes the same text without", async () => {
    const view = await drawn("order");
    const colored = await render(view, "text", { color: true });
    for (const [code, sign] of [
      ["32", "✓"],
      ["31", "✗"],
      ["33", "\\?"],
    ])
      expect(colored).toMatch(new RegExp(`\u001b\\[${code}m[^\u001b]*${sign}`));
    expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(await render(view, "text", {}));
  });

  it.each(["text", "ascii", "mermaid", "svg"])("draws a flow as %s with its legend", async (format) => {
    const look = {
      charset: format === "ascii" ? "ascii" : "unicode",
      legend: format === "mermaid" ? "box" : "description",
    } as const;
    const text = await render(await drawn("order", look), format, {});
    expect(text).toMatch(/declared, and imports show it/);
    expect(text).toMatch(format === "ascii" ? /x reserves/ : /✗ reserves/);
    if (format === "svg") expect(text.match(/class="line line\d+"/g)).toHaveLength(4);
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
