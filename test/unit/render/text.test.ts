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
│ Customer    │
│ [person]    │
│ Buys books. │
└─────────────┘
┌┄ Shop [system] ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┐
┆ Sells books.                                 ┆
┆ ┌──────────────────────────────────────────┐ ┆
┆ │ Web                                      │ ┆
┆ │ [container: Next.js]                     │ ┆
┆ │ Where people buy, in words that are long │ ┆
┆ │ enough to be broken somewhere.           │ ┆
┆ └──────────────────────────────────────────┘ ┆
┆ ┌┄ Data ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┐                  ┆
┆ ┆ ┌─────────────────────┐ ┆                  ┆
┆ ┆ │ Database            │ ┆                  ┆
┆ ┆ │ [store: PostgreSQL] │ ┆                  ┆
┆ ┆ └─────────────────────┘ ┆                  ┆
┆ └┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┘                  ┆
└┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┘

Customer → Web  buys [HTTPS]
Web ⇝ Database  writes
`);
  });

  test("tells as much as it is asked to", async () => {
    expect(await drawn("landscape", { detail: "title" })).toContain("│ Shop │\n└");
    expect(await drawn("landscape", { detail: "kind" })).toContain("│ [system] │\n└");
  });

  test("can do without anything but ASCII of its own", async () => {
    for (const key of ["shop", "checkout", "life", "data"]) {
      expect(await drawn(key, { charset: "ascii" })).toMatch(/^[\n -~]*$/);
    }
  });

  test("keeps what has the same title apart by its path", async () => {
    const two = 'a = system "S"\nb = system "S"\na -> b "asks"';
    const picture = await drawn("landscape", {}, two);
    expect(picture).toContain("S (a) → S (b)  asks");
    expect(picture).toContain("│ S (a)    │");
  });

  test("keeps what has the same title apart by the frames that tell it apart", async () => {
    const sites = `
web = container "Web"
db = store "Database"
web -> db "reads"
live = environment "Live" {
  north = node "North" { host = node "Host" { instance web; instance db } }
  south = node "South" { host = node "Host" { instance web; instance db } }
}`;
    const picture = await drawn("live", {}, sites);
    expect(picture).toContain("\nWeb (in North) → Database (in North)  reads\n");
    expect(picture).toContain("\nWeb (in South) → Database (in South)  reads\n");
    expect(picture).toContain("│ Web         │");
  });

  test("lists edges box by box, and tells what several have in common and how many they are", async () => {
    const merged = `
a = system "A" { x = container "X"; y = container "Y" }
b = system "B"
b ~> a "tells"
a.x -> b "asks" "HTTP"
a.y -> b "asks" "HTTP"
c = system "C"
a.x -> c "asks" "HTTP"
a.y -> c "tells" "HTTP"`;
    expect(await drawn("landscape", {}, merged)).toContain(`
A → B  asks ×2 [HTTP]
A → C  2 relationships [HTTP]
B ⇝ A  tells
`);
  });

  test("gives long titles the lines that they need", async () => {
    const long = `a = system "${"A very long title ".repeat(6)}" { b = container "B" }`;
    const picture = await drawn("a", { width: 40 }, long);
    expect(picture.replaceAll(/[^A-Za-z[\]]+/g, " ")).toContain(
      `${"A very long title ".repeat(6)}[system]`.slice(0, 30),
    );
    expect(picture).not.toContain("…");
    expect(picture.split("\n").filter((line) => line.length > 40)).toEqual([]);
  });

  test("draws what is highlighted with heavy lines, and marks its edges", async () => {
    const view = 'v = view of shop "V" { include *; highlight shop.web, customer -> shop.web }';
    const picture = await drawn("v", {}, text + view);
    expect(picture).toMatch(/┆ ┏━+┓/);
    expect(picture).toMatch(/┆ ┃ Web +┃/);
    expect(picture).toContain("* Customer → Web  buys [HTTPS]\n  Web ⇝ Database  writes\n");
  });
});

describe("other views as text", () => {
  test("a sequence is a list of numbered steps", async () => {
    expect(await drawn("checkout")).toBe(`Checkout
════════

Customer [person]
Web [container: Next.js]
Database [store: PostgreSQL]

1. Customer → Web  submits
alt fine
  2. Web → Database  inserts
else not
  3. Web ⇢ Customer  sorry
end
note over Web: Hm.
`);
  });

  test("states are a list of transitions", async () => {
    expect(await drawn("life")).toBe(
      "Life\n════\n\n[*]  → open  placed\nopen → paid\npaid → [*]\n\npaid  Money came.\n",
    );
  });

  test("entities are boxes with their fields", async () => {
    expect(await drawn("data")).toContain(`
│ id        uuid      key       Its id. │
│ customer  Customer  required          │
│ status    Status                      │
`);
    expect(await drawn("data")).toContain("Order 0..* ── 1 Customer  customer");
    expect(await drawn("data")).toContain("│ paid  Money came. │");
  });

  test("entities tell all that their fields must be", async () => {
    const entity = `
db = store "Store"
A = entity {
  stored-in db
  b: string unique required matches "^a" min 1 max 9 default "a\\"b" "A text that goes on for some time, so that it needs a second line in its column."
  c: boolean default yes "Short."
  d: datetime default now
  unique (b, c)
  key (c, d)
}`;
    expect(await drawn("data", { width: 90 }, entity)).toBe(`Data model
══════════

┌────────────────────────────────────────────────────────────────────────────────────────┐
│ A [entity in Store]                                                                    │
│                                                                                        │
│ b  string    unique, required, matches "^a", min 1, max 9, default "a\\"b"              │
│                                                        A text that goes on for some    │
│                                                        time, so that it needs a second │
│                                                        line in its column.             │
│ c  boolean   default yes                               Short.                          │
│ d  datetime  default now                                                               │
│ key (c, d)                                                                             │
│ unique (b, c)                                                                          │
└────────────────────────────────────────────────────────────────────────────────────────┘
`);
  });
});
