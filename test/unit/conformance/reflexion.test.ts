import { describe, expect, it } from "vitest";
import { judged, told } from "./judged.ts";

const shop = `shop = system "Shop" {
  web = container "Web" { code "web/**"; -> api "calls" }
  api = container "API" {
    code "api/**"
    orders = component "Orders" { code "api/orders/**" }
    stock = component "Stock" { code "api/stock/**" }
  }
}
`;

describe("a declared relationship", () => {
  it("is convergent with the import that shows it", async () => {
    const { relationships, findings } = await judged(shop, {
      "web/page.ts": ["api/index.ts"],
      "api/index.ts": [],
      "api/orders/order.ts": [],
      "api/stock/stock.ts": [],
    });
    expect(findings).toEqual([]);
    expect(relationships).toMatchObject([
      { verdict: "convergent", imports: 1, witness: { file: "web/page.ts", fact: { line: 1, column: 8 } } },
    ]);
  });

  it("permits the imports of what is inside its two ends, and they count for it", async () => {
    const { relationships, findings } = await judged(shop, {
      "web/page.ts": ["api/orders/order.ts", "api/stock/stock.ts"],
      "api/orders/order.ts": [],
      "api/stock/stock.ts": [],
    });
    expect(findings).toEqual([]);
    expect(relationships).toMatchObject([{ verdict: "convergent", imports: 2 }]);
  });

  it("is absent when no import shows it", async () => {
    const judgement = await judged(shop, {
      "web/page.ts": [],
      "api/orders/order.ts": [],
      "api/stock/s.ts": [],
    });
    expect(told(judgement)).toEqual(["code/absent shop.web shop.api"]);
    expect(judgement.findings[0]?.severity).toBe("warning");
  });

  it.each([
    ["asynchronous", `a ~> b "tells"`, "elsewhere"],
    ["over a wire", `a -> b "asks" "HTTPS, JSON"`, "elsewhere"],
    ["by an import, as its technology says", `a -> b "asks" "TypeScript import"`, "absent"],
    ["over a wire, but said to be an import", `a -> b "asks" "HTTPS" { evidence import }`, "absent"],
    ["plain, but said to be none", `a -> b "asks" { evidence none }`, "elsewhere"],
    ["over a wire between parts of one container", `a.one -> a.two "asks" "HTTP"`, "absent"],
  ])("%s: %s is %s without an import", async (_, relationship, verdict) => {
    const model = `a = container "A" { one = component "1" { code "a/one/**" }; two = component "2" { code "a/two/**" } }
b = container "B" { code "b/**" }
${relationship}`;
    const { relationships } = await judged(model, { "a/one/x.ts": [], "a/two/x.ts": [], "b/x.ts": [] });
    expect(relationships.map((one) => one.verdict)).toEqual([verdict]);
  });

  it("is not judged where one of its ends has no code", async () => {
    const model = `a = container "A" { code "a/**" }\ndb = store "Data"\na -> db "reads"`;
    const { relationships, findings } = await judged(model, { "a/x.ts": [] });
    expect(relationships.map((one) => one.verdict)).toEqual(["no-code"]);
    expect(findings).toEqual([]);
  });

  it("both ways permits both", async () => {
    const model = `a = container "A" { code "a/**" }\nb = container "B" { code "b/**" }\na <-> b "talks"`;
    const { findings } = await judged(model, { "a/x.ts": ["b/x.ts"], "b/x.ts": ["a/x.ts"] });
    expect(findings).toEqual([]);
  });
});

describe("an undeclared use", () => {
  it("is told at each import, with what it leads to", async () => {
    const judgement = await judged(shop, {
      "web/page.ts": ["api/index.ts"],
      "api/index.ts": [],
      "api/orders/order.ts": ["api/stock/stock.ts"],
      "api/orders/list.ts": ["api/stock/stock.ts"],
      "api/stock/stock.ts": [],
    });
    expect(told(judgement)).toEqual([
      "code/undeclared api/orders/list.ts api/stock/stock.ts",
      "code/undeclared api/orders/order.ts api/stock/stock.ts",
    ]);
    expect(judgement.divergences).toMatchObject([
      { from: { path: "shop.api.orders" }, to: { path: "shop.api.stock" } },
    ]);
  });

  it("names the relationship that leads the other way", async () => {
    const { findings } = await judged(shop, {
      "web/page.ts": ["api/index.ts"],
      "api/index.ts": ["web/page.ts"],
      "api/orders/o.ts": [],
      "api/stock/s.ts": [],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.related[0]).toMatchObject({
      message: "declared the other way round",
      span: { source: { path: "model.arch" } },
    });
  });

  it("is none inside an element: not from its own files to those of its parts, nor back", async () => {
    const { findings, looked } = await judged(shop, {
      "web/page.ts": ["api/index.ts", "web/other.ts"],
      "web/other.ts": [],
      "api/index.ts": ["api/orders/o.ts"],
      "api/orders/o.ts": ["api/index.ts"],
      "api/stock/s.ts": [],
    });
    expect(findings).toEqual([]);
    expect(looked).toMatchObject({ files: 5, imports: 4, crossing: 1 });
  });

  it("counts for types as well, unless `ignore-types` leaves them out", async () => {
    const tree = { "a/x.ts": ["type {T} b/x.ts"], "b/x.ts": [] };
    const model = `a = container "A" { code "a/**" }\nb = container "B" { code "b/**" }\n`;
    expect(told(await judged(model, tree))).toEqual(["code/undeclared a/x.ts b/x.ts"]);
    expect(told(await judged(`${model}codebase "." { ignore-types yes }`, tree))).toEqual([]);
  });
});

describe("the settings of a codebase", () => {
  const model = (settings: string) => `codebase "." { ${settings} }
a = container "A" { code "a/**" }
b = container "B" { code "b/**" }
b -> a "needs"`;
  const tree = { "a/x.ts": ["b/x.ts"], "b/x.ts": [], "else.ts": [] };

  it.each([
    [
      "unmapped error; undeclared warn; absent off",
      { "code/unmapped": "error", "code/undeclared": "warning" },
    ],
    ["unmapped off; undeclared off; absent error", { "code/absent": "error" }],
  ])("%s", async (settings, expected) => {
    const { findings } = await judged(model(settings), tree);
    expect(Object.fromEntries(findings.map(({ code, severity }) => [code, severity]))).toEqual(expected);
  });
});

describe("what was looked at", () => {
  it("is counted", async () => {
    const { looked } = await judged(shop, {
      "web/page.ts": ["api/index.ts", "./nowhere.ts", "react"],
      "api/index.ts": [],
      "api/orders/o.ts": [],
      "api/stock/s.ts": [],
      "stray.ts": ["api/index.ts"],
    });
    expect(looked).toMatchObject({
      files: 5,
      imports: 4,
      crossing: 1,
      unresolved: 1,
      unmapped: 1,
      relationships: { all: 1, convergent: 1, absent: 0, elsewhere: 0, noCode: 0 },
    });
  });

  it("is nothing: that is an error", async () => {
    expect(told(await judged(shop, {}))).toEqual(["code/nothing ."]);
    expect(told(await judged(`a = system "A"`, { "x.ts": [] }))).toContain("code/nothing .");
    expect(told(await judged(`a = system "A" { code "b/**" }`, { "x.ts": [] }))).toContain("code/nothing .");
  });

  it("is nothing in one of several codebases: that is an error, too", async () => {
    const model = `codebase "one"\ncodebase "two"\na = system "A" { code "x.ts" }`;
    expect(told(await judged(model, { "one/x.ts": [] }))).toEqual(["code/nothing two"]);
  });

  it("rests on imports that nobody has confirmed: these are handed back", async () => {
    const { doubtful } = await judged(shop, {
      "web/page.ts": ["? api/index.ts", "? web/other.ts"],
      "web/other.ts": ["? api/index.ts"],
      "api/index.ts": [],
      "api/orders/o.ts": ["? api/stock/s.ts"],
      "api/stock/s.ts": [],
    });
    expect(doubtful.map(({ file }) => file)).toEqual(["api/orders/o.ts", "web/page.ts"]);
  });
});
