import { describe, expect, test } from "vitest";
import { render } from "../../../src/render/registry.ts";
import type { View } from "../../../src/views/view.ts";
import { projectView } from "../../../src/views/views.ts";
import { modelOf } from "../views/model-of.ts";

const text = `
customer = person "Customer" "Buys books."
shop = system "Shop" "Sells books." {
  web = container "Web" "Where people buy, in words that are long enough to be broken somewhere." "Next.js"
  group "Data" { db = store "Database" "" "PostgreSQL" }
}
customer -> shop.web "buys" "HTTPS"
shop.web ~> shop.db "writes"
Order = entity "An order." { id: uuid key "Its id."; customer: Customer required; status: Status }
Customer = entity { id: uuid key }
Status = enum { open, paid "Money came." }
checkout = flow "Checkout" {
  customer -> shop.web "submits"
  alt "fine" { shop.web -> shop.db "inserts" } else "not" { shop.web --> customer "sorry" }
  note over shop.web "Hm."
}
life = states "Life" of Order { [*] -> open "placed"; open -> paid; paid -> [*] }
`;

function view(key: string, source = text): View {
  const found = projectView(modelOf(source), key);
  if (found === undefined) throw new Error(`no view ${key}`);
  return found;
}

async function drawn(key: string, options = {}, source = text): Promise<string> {
  return await render(view(key, source), "text", options);
}

describe("a graph as text", () => {
  test("stands in boxes, in frames, with a line for each edge", async () => {
    expect(await drawn("shop", { width: 48 })).toBe(`Shop
════

       ┌─────────────┐
       │  Customer   │
       │  [person]   │
       │ Buys books. │
       └──────┬──────┘
              │ buys [HTTPS]
┌┄┄┄┄┄┄┄┄┄┄┄┄┄│┄ Shop [system] ┄┐
┆             ▼                 ┆
┆  ┌──────────────────────┐     ┆
┆  │         Web          │     ┆
┆  │ [container: Next.js] │     ┆
┆  │ Where people buy, in │     ┆
┆  │ words that are long  │     ┆
┆  │ enough to be broken  │     ┆
┆  │      somewhere.      │     ┆
┆  └────────────┬─────────┘     ┆
┆               ╎ writes        ┆
┆ ┌┄ Data ┄┄┄┄┄┄╎┄┄┄┄┄┄┄┄┄┄┄┄┄┐ ┆
┆ ┆             ▽             ┆ ┆
┆ ┆  ┌─────────────────────┐  ┆ ┆
┆ ┆  │      Database       │  ┆ ┆
┆ ┆  │ [store: PostgreSQL] │  ┆ ┆
┆ ┆  └─────────────────────┘  ┆ ┆
┆ └┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┘ ┆
└┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┘
`);
  });

  test("tells as much as it is asked to", async () => {
    expect(await drawn("landscape", { detail: "title" })).toMatch(/│ +Shop +│\n *└/);
    expect(await drawn("landscape", { detail: "kind" })).toMatch(/│ +\[system\] +│\n *└/);
  });

  test("can do without anything but ASCII of its own", async () => {
    for (const key of ["shop", "checkout", "life", "data"]) {
      expect(await drawn(key, { charset: "ascii" })).toMatch(/^[\n -~]*$/);
    }
  });
});
