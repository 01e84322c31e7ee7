import { expect, it } from "vitest";
import { contradictionsIn } from "../../../src/conformance/contradictions.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { loadWorkspace, type Workspace } from "../../../src/workspace/load.ts";
import { cpuTime } from "../cpu-time.ts";

/** Two containers with a component each, a store, and who is outside. */
const shop = `shop = system "Shop" {
  web = container "Web" { code "web/**"; pages = component "Pages" { code "web/pages/**" } }
  api = container "API" { code "api/**"; orders = component "Orders" { code "api/orders/**" }
    stock = component "Stock" { code "api/stock/**"; tags later } }
  db = store "Database"
  jobs = queue "Jobs"
}
bank = external "Bank"
buyer = person "Buyer"
`;

async function read(text: string): Promise<Workspace> {
  const loaded = await loadWorkspace(memoryFiles({ "/m.arch": text }), { root: "/", files: ["/m.arch"] });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  return loaded.value;
}

function errorsIn(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

async function told(statements: string, rule: string): Promise<readonly string[]> {
  const text = `${shop}${statements}\nrule "R" { ${rule} }\n`;
  const { diagnostics } = await read(text);
  expect(errorsIn(diagnostics)).toEqual([]);
  return diagnostics
    .filter(({ code }) => code === "rule/contradicted")
    .map(({ span, related, message }) => {
      expect(related.at(-1)?.message).toBe("the rule stands here");
      const { source, start } = span;
      return `${source.text.slice(0, start).split("\n").length} ${message.slice(message.lastIndexOf('": ') + 3)}`;
    });
}

const web = "`shop.web` must not use";

it.each([
  ["forbid", "shop.web -> shop.api", "forbid shop.web -> shop.api", [`${web} \`shop.api\``]],
  [
    "forbid of what they stand in",
    "shop.web.pages -> shop.api.orders",
    "forbid shop.web -> shop.api",
    ["`shop.web.pages` must not use `shop.api.orders`"],
  ],
  ["forbid of everything", "shop.web -> shop.db", "forbid * -> shop.db", [`${web} \`shop.db\``]],
  [
    "forbid by tag",
    "shop.web -> shop.api.stock",
    'forbid kind container -> tag "later"',
    [`${web} \`shop.api.stock\``],
  ],
  [
    "a store, over whatever wire",
    'shop.web -> shop.db "reads" "SQL"',
    "forbid shop.web -> shop.db",
    [`${web} \`shop.db\``],
  ],
  [
    "both ways, one of them forbidden",
    "shop.api <-> shop.web",
    "forbid shop.web -> shop.api",
    [`${web} \`shop.api\``],
  ],
  [
    "an import although it goes over a wire",
    'shop.web -> shop.api "asks" "HTTP" { evidence import }',
    "forbid shop.web -> shop.api",
    [`${web} \`shop.api\``],
  ],
  ["only", "shop.web -> bank", "only shop.api -> bank", ["`shop.web` is none of those that may use `bank`"]],
  [
    "layers upwards",
    "shop.api -> shop.web",
    "layers shop.web, shop.api",
    ["`shop.api` must not use `shop.web`, which is a layer above it"],
  ],
  [
    "strict layers",
    "shop.web -> shop.db",
    "layers strict shop.web, shop.api, shop.db",
    [`${web} \`shop.db\`, which is not the next layer`],
  ],
  [
    "a circle",
    "shop.web -> shop.api\nshop.api -> shop.web",
    "acyclic shop",
    ["it closes the circle `shop.web` → `shop.api` → `shop.web`"],
  ],
  [
    "a circle of one that goes both ways",
    "shop.web <-> shop.api",
    "acyclic shop",
    ["it closes the circle `shop.web` → `shop.api` → `shop.web`"],
  ],
  [
    "a circle anywhere",
    "shop.api.orders <-> shop.api.stock",
    "acyclic *",
    ["it closes the circle `shop.api.orders` → `shop.api.stock` → `shop.api.orders`"],
  ],
  [
    "once, whatever clauses say it",
    "shop.web -> shop.api",
    "forbid shop.web -> shop.api; only shop.db -> shop.api; layers shop.api, shop.web",
    [`${web} \`shop.api\``],
  ],
  [
    "an exception for another",
    "shop.web -> shop.api",
    "forbid shop.web -> shop.api; except shop.api -> shop.web",
    [`${web} \`shop.api\``],
  ],
] as const)("is told: %s", async (_, statements, rule, expected) => {
  const found = await told(statements, rule);
  expect(found.map((one) => one.replace(/^\d+ /, ""))).toEqual(expected);
});

it.each([
  ["no rule about it", "shop.web -> shop.api", "forbid shop.api -> shop.web"],
  [
    "over a wire, between two that have code",
    'shop.web -> shop.api "asks" "HTTP, JSON"',
    "forbid shop.web -> shop.api",
  ],
  ["no import expected", "shop.web -> shop.api { evidence none }", "forbid shop.web -> shop.api"],
  ["a message", "shop.web ~> shop.api", "forbid shop.web -> shop.api"],
  ["a person is no code", "buyer -> shop.web", "only shop.api -> shop.web"],
  ["a queue delivers", "shop.jobs -> shop.api", "only shop.web -> shop.api"],
  ["what calls from outside", "bank -> shop.api", "forbid * -> shop.api"],
  ["a part alone is forbidden", "shop.web -> shop.api", "forbid shop.web.pages -> shop.api"],
  ["a part alone is closed", "shop.web -> shop.api", "forbid shop.web -> shop.api.orders"],
  ["a part may", "shop.web -> shop.api", "only shop.web.pages -> shop.api"],
  ["who may", "shop.web.pages -> bank", "only shop.web -> bank"],
  ["inside of what is guarded", "shop.api.orders -> shop.api.stock", "only shop.web -> shop.api"],
  ["an exception", "shop.web -> shop.api", "forbid shop.web -> shop.api; except shop.web -> shop.api"],
  [
    "an exception for a part",
    "shop.web -> shop.api",
    "forbid shop.web -> shop.api; except shop.web.pages -> shop.api.orders",
  ],
  ["an exception for all", "shop.web -> shop.api", "forbid shop.web -> shop.api; except shop.web"],
  ["packages", "shop.web -> shop.api", 'forbid shop.web -> package "*"; only shop.api -> package "pg"'],
  ["layers downwards", "shop.web -> shop.db", "layers shop.web, shop.api, shop.db"],
  ["strict layers, the next one", "shop.web -> shop.api", "layers strict shop.web, shop.api, shop.db"],
  ["not in a layer", "shop.api -> shop.web", "layers shop.web, shop.db"],
  ["a part is in another layer", "shop.api -> shop.web", "layers shop.api.stock, shop.web, shop.api"],
  ["no way back", "shop.web -> shop.api", "acyclic shop"],
  ["a way back by messages", "shop.web -> shop.api\nshop.api ~> shop.web", "acyclic shop"],
  ["a circle elsewhere", "shop.api.orders <-> shop.api.stock", "acyclic shop"],
  [
    "an exception opens the circle",
    "shop.web -> shop.api\nshop.api -> shop.web",
    "acyclic shop; except shop.api -> shop.web",
  ],
  ["a circle between what holds others", "shop.web <-> shop.api", "acyclic *"],
] as const)("is not told: %s", async (_, statements, rule) => {
  expect(await told(statements, rule)).toEqual([]);
});

it("is told at the relationship, wherever that stands", async () => {
  const found = await told("// above\nshop.web -> shop.api", "forbid shop.web -> shop.api");
  expect(found).toEqual([`${shop.split("\n").length + 1} ${web} \`shop.api\``]);
});

it("takes time in proportion to elements and relationships", async () => {
  const modelOf = async (n: number) => {
    const part = (i: number) =>
      `c${i} = component "C" { code "c${i}/**"; d = component "D" { code "c${i}/d/**" } }`;
    const parts = Array.from({ length: n }, (_, i) => part(i));
    const ways = Array.from({ length: n }, (_, i) => `s.c${i}.d -> s.c${(i + 1) % n}`);
    const rule =
      "forbid kind component -> s.c1; only s.c2 -> s.c3; layers s.c4, s.c5, s.c6; acyclic s, s.**; except s.c7 -> s.c9";
    const { model, diagnostics } = await read(
      `s = system "S" {\n${parts.join("\n")}\n}\n${ways.join("\n")}\nrule "R" { ${rule} }`,
    );
    expect(errorsIn(diagnostics)).toEqual([]);
    return model;
  };
  const [few, many] = [await modelOf(1000), await modelOf(8000)];
  expect(contradictionsIn(few)).toHaveLength(1);
  const small = cpuTime(() => contradictionsIn(few));
  expect(cpuTime(() => contradictionsIn(many))).toBeLessThan(8 * 4 * Math.max(small, 5));
}, 60_000);
