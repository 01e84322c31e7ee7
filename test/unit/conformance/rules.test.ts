import { describe, expect, it } from "vitest";
import { judged, type Tree, told } from "./judged.ts";

/** Everything may use everything, so that rules alone are heard. */
const rooms = `codebase "." { undeclared off; absent off; unmapped off }
shop = system "Shop" {
  web = container "Web" { code "web/**" }
  api = container "API" { code "api/**"; tags core
    orders = component "Orders" { code "api/orders/**" }
    stock = component "Stock" { code "api/stock/**" }
  }
  data = container "Data" { code "data/**" }
  db = store "Database"
}
`;

const tree: Tree = {
  "web/page.ts": [],
  "api/index.ts": [],
  "api/orders/o.ts": [],
  "api/stock/s.ts": [],
  "data/d.ts": [],
  "stray.ts": [],
};

function broken(rule: string, more: Tree): Promise<readonly string[]> {
  return judged(`${rooms}rule "R" { ${rule} }`, { ...tree, ...more }).then(told);
}

describe("forbid", () => {
  it.each<[string, Tree, readonly string[]]>([
    ["web -> data", { "web/page.ts": ["data/d.ts"] }, ["rule/forbidden web/page.ts data/d.ts"]],
    ["web -> data", { "web/page.ts": ["api/index.ts"], "data/d.ts": ["web/page.ts"] }, []],
    ["api -> data", { "api/orders/o.ts": ["data/d.ts"] }, ["rule/forbidden api/orders/o.ts data/d.ts"]],
    ["web -> api", { "web/page.ts": ["api/stock/s.ts"] }, ["rule/forbidden web/page.ts api/stock/s.ts"]],
    ["web -> api.orders", { "web/page.ts": ["api/stock/s.ts", "api/index.ts"] }, []],
    [
      "* -> data",
      { "stray.ts": ["data/d.ts"], "data/d.ts": ["data/e.ts"], "data/e.ts": [] },
      ["rule/forbidden stray.ts data/d.ts"],
    ],
    [
      "shop -> api.stock",
      { "web/page.ts": ["api/stock/s.ts"], "api/stock/s.ts": ["api/stock/t.ts"], "api/stock/t.ts": [] },
      ["rule/forbidden web/page.ts api/stock/s.ts"],
    ],
    [
      "api.* -> api.*",
      { "api/orders/o.ts": ["api/stock/s.ts", "api/orders/p.ts"], "api/orders/p.ts": [] },
      ["rule/forbidden api/orders/o.ts api/stock/s.ts"],
    ],
    [
      'tag "core" -> kind container',
      { "api/orders/o.ts": ["web/page.ts"] },
      ["rule/forbidden api/orders/o.ts web/page.ts"],
    ],
    ["web -> data; except web -> data", { "web/page.ts": ["data/d.ts"] }, []],
    [
      "* -> data; except api",
      { "web/page.ts": ["data/d.ts"], "api/orders/o.ts": ["data/d.ts"] },
      ["rule/forbidden web/page.ts data/d.ts"],
    ],
  ])("%s", async (clause, more, expected) => {
    expect(await broken(`forbid ${clause}`, more)).toEqual(expected);
  });
});

describe("only", () => {
  it.each<[string, Tree, readonly string[]]>([
    [
      "api -> data",
      { "web/page.ts": ["data/d.ts"], "api/orders/o.ts": ["data/d.ts"] },
      ["rule/only web/page.ts data/d.ts"],
    ],
    [
      "api.orders -> data",
      { "api/stock/s.ts": ["data/d.ts"], "stray.ts": ["data/d.ts"] },
      ["rule/only api/stock/s.ts data/d.ts", "rule/only stray.ts data/d.ts"],
    ],
    [
      "web -> api.orders",
      { "api/orders/o.ts": ["api/orders/p.ts"], "api/orders/p.ts": [], "web/page.ts": ["api/orders/p.ts"] },
      [],
    ],
  ])("%s", async (clause, more, expected) => {
    expect(await broken(`only ${clause}`, more)).toEqual(expected);
  });
});

describe("packages", () => {
  it.each<[string, Tree, readonly string[]]>([
    [
      'forbid web -> package "pg"',
      { "web/page.ts": ["pg", "pgx"], "api/index.ts": ["pg"] },
      ["rule/package web/page.ts pg"],
    ],
    ['forbid web -> package "pg"', { "web/page.ts": ["pg/native"] }, ["rule/package web/page.ts pg"]],
    [
      'only data -> package "{pg,@aws-sdk/*}"',
      { "web/page.ts": ["@aws-sdk/client-s3"], "data/d.ts": ["pg"], "stray.ts": ["pg"] },
      ["rule/package stray.ts pg", "rule/package web/page.ts @aws-sdk/client-s3"],
    ],
    [
      'only data -> package "node:*"',
      { "web/page.ts": ["node:fs", "node:fs/promises"] },
      ["rule/package web/page.ts node:fs", "rule/package web/page.ts node:fs/promises"],
    ],
    [
      'only data -> package "pg"; except web -> package "pg"',
      { "web/page.ts": ["pg"], "api/index.ts": ["pg"] },
      ["rule/package api/index.ts pg"],
    ],
    [
      'forbid web -> package "pg", data',
      { "web/page.ts": ["pg", "data/d.ts"] },
      ["rule/forbidden web/page.ts data/d.ts", "rule/package web/page.ts pg"],
    ],
  ])("%s", async (rule, more, expected) => {
    expect(await broken(rule, more)).toEqual(expected);
  });
});

describe("layers", () => {
  it.each<[string, Tree, readonly string[]]>([
    ["layers web, api, data", { "web/page.ts": ["api/orders/o.ts", "data/d.ts"] }, []],
    ["layers web, api, data", { "data/d.ts": ["api/stock/s.ts"] }, ["rule/layers data/d.ts api/stock/s.ts"]],
    [
      "layers strict web, api, data",
      { "web/page.ts": ["api/index.ts", "data/d.ts"] },
      ["rule/layers web/page.ts data/d.ts"],
    ],
    [
      "layers api.orders, api.stock",
      { "api/stock/s.ts": ["api/orders/o.ts"] },
      ["rule/layers api/stock/s.ts api/orders/o.ts"],
    ],
    ["layers web, api, data; except data -> api.stock", { "data/d.ts": ["api/stock/s.ts"] }, []],
  ])("%s", async (rule, more, expected) => {
    expect(await broken(rule, more)).toEqual(expected);
  });
});

describe("acyclic", () => {
  it("finds the way back among the parts of an element, with every step of it", async () => {
    const { findings } = await judged(`${rooms}rule "R" { acyclic shop }`, {
      ...tree,
      "web/page.ts": ["api/index.ts"],
      "api/orders/o.ts": ["data/d.ts"],
      "data/d.ts": ["web/page.ts"],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain("`shop.web` → `shop.api` → `shop.data` → `shop.web`");
    const places = [findings[0]?.span, ...(findings[0]?.related ?? []).map(({ span }) => span)];
    expect(places.map((span) => span?.source.path)).toEqual([
      "web/page.ts",
      "api/orders/o.ts",
      "data/d.ts",
      "model.arch",
    ]);
  });

  it("looks at the files of an element without parts", async () => {
    const more = { "data/d.ts": ["data/e.ts"], "data/e.ts": ["data/f.ts"], "data/f.ts": ["data/d.ts"] };
    expect(await broken("acyclic data", more)).toEqual([
      "rule/cycle shop.data data/d.ts -> data/e.ts -> data/f.ts",
    ]);
  });

  it("finds nothing where all leads one way, and nothing within one part", async () => {
    expect(
      await broken("acyclic shop", {
        "web/page.ts": ["api/index.ts", "data/d.ts"],
        "api/orders/o.ts": ["api/stock/s.ts"],
        "api/stock/s.ts": ["api/orders/o.ts"],
        "api/index.ts": ["data/d.ts"],
      }),
    ).toEqual([]);
  });

  it("of everything looks at all elements that own code", async () => {
    expect(
      await broken("acyclic *", {
        "api/orders/o.ts": ["api/stock/s.ts"],
        "api/stock/s.ts": ["api/orders/o.ts"],
      }),
    ).toEqual(["rule/cycle * shop.api.orders -> shop.api.stock"]);
  });

  it("says how many more are in the same knot", async () => {
    const { findings } = await judged(`${rooms}rule "R" { acyclic shop }`, {
      ...tree,
      "web/page.ts": ["api/index.ts"],
      "api/index.ts": ["web/page.ts", "data/d.ts"],
      "data/d.ts": ["api/index.ts"],
    });
    expect(findings.map(({ message }) => message)).toEqual([
      '"R": what is used comes back to where it began: `shop.web` → `shop.api` → `shop.web`; 1 more is in the same knot',
    ]);
  });

  it("is opened by a silence at any of its steps, which counts as used", async () => {
    const more = {
      "web/page.ts": ["api/index.ts"],
      "api/index.ts": ["// lintel-ignore-next-line until the new client is there", "web/page.ts"],
    };
    expect(await broken("acyclic shop", more)).toEqual([]);
  });

  it("passes through a thousand files without a stack of calls", async () => {
    const chain = Array.from({ length: 20_000 }, (_, i): [string, string[]] => [
      `data/f${i}.ts`,
      [`data/f${(i + 1) % 20_000}.ts`],
    ]);
    const [found] = await broken("acyclic data", Object.fromEntries(chain));
    expect(found).toMatch(
      /^rule\/cycle shop\.data data\/d\.ts|^rule\/cycle shop\.data data\/f0\.ts -> data\/f1\.ts/,
    );
  });
});

describe("a rule", () => {
  it("says its reason, where it stands, and is as grave as it says", async () => {
    const { findings } = await judged(
      `${rooms}rule "Data is behind the API" { forbid web -> data; because "One door."; severity warn }`,
      { ...tree, "web/page.ts": ["data/d.ts"] },
    );
    expect(findings).toMatchObject([
      {
        severity: "warning",
        message: '"Data is behind the API": `shop.web` must not use `shop.data`',
        help: "One door.",
        rule: "Data is behind the API",
        related: [{ message: "the rule stands here", span: { source: { path: "model.arch" } } }],
      },
    ]);
  });

  it("forbids also what a relationship permits", async () => {
    const model = `a = container "A" { code "a/**" }\nb = container "B" { code "b/**"; c = component "C" { code "b/c/**" } }
a -> b "uses"\nrule "R" { forbid a -> b.c }`;
    const code = { "a/x.ts": ["b/y.ts", "b/c/z.ts"], "b/y.ts": [], "b/c/z.ts": [] };
    expect(told(await judged(model, code))).toEqual(["rule/forbidden a/x.ts b/c/z.ts"]);
  });

  it("that is broken says what an undeclared relationship would say again, unless that is graver", async () => {
    const model = (severity: string) => `a = container "A" { code "a/**" }\nb = container "B" { code "b/**" }
rule "R" { forbid a -> b; severity ${severity} }`;
    const code = { "a/x.ts": ["b/y.ts"], "b/y.ts": [] };
    expect(told(await judged(model("error"), code))).toEqual(["rule/forbidden a/x.ts b/y.ts"]);
    expect(told(await judged(model("warn"), code))).toEqual([
      "code/undeclared a/x.ts b/y.ts",
      "rule/forbidden a/x.ts b/y.ts",
    ]);
  });

  it.each([
    "forbid web -> db",
    "only api -> db",
    "layers db, web",
    "acyclic db",
    'forbid db -> package "pg"',
  ])("that no code could break is told: %s", async (clause) => {
    expect(await broken(clause, {})).toEqual([expect.stringMatching(/^rule\/without-code R /)]);
  });
});
