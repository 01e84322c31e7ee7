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

╌╌▷ asynchronous

Shop: Sells books.
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

  test("keeps what has the same title apart by its path", async () => {
    const two = 'a = system "S"\nb = system "S"\na -> b "asks"';
    const picture = await drawn("landscape", {}, two);
    expect(picture).toMatch(/│ +S \(a\) +│/);
    expect(picture).toMatch(/│ +S \(b\) +│/);
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
    expect(picture.match(/│ +Web +│/g)).toHaveLength(2);
    expect(picture).not.toContain("(");
    const crowd = Array.from({ length: 160 }, (_, i) => `c${i} = container "C${i}"\nweb -> c${i} "asks"\n`);
    const hosts = Array.from({ length: 160 }, (_, i) => `instance c${i}`).join("; ");
    const large = sites.replace("instance db } }\n  south", `instance db; ${hosts} } }\n  south`);
    const parts = await drawn("live", { width: 40 }, crowd.join("") + large);
    expect(parts).toContain("Web (in North)");
  });

  test("tells what several edges have in common and how many they are", async () => {
    const merged = `
a = system "A" { x = container "X"; y = container "Y" }
b = system "B"
b ~> a "tells"
a.x -> b "asks" "HTTP"
a.y -> b "asks" "HTTP"
c = system "C"
a.x -> c "asks" "HTTP"
a.y -> c "tells" "HTTP"`;
    const picture = await drawn("landscape", {}, merged);
    for (const said of ["asks ×2 [HTTP]", "tells"]) expect(picture).toContain(said);
    // The longest label may be broken.
    expect(picture).toMatch(/2 relationships(?: \[HTTP\]|.*\n.*\[HTTP\])/);
    expect(await drawn("landscape", { charset: "ascii" }, merged)).toContain("asks x2 [HTTP]");
  });

  test("gives long titles the lines that they need", async () => {
    const long = `a = system "${"A very long title ".repeat(6)}" { b = container "B" }`;
    const picture = await drawn("a", { width: 40 }, long);
    expect(picture.replaceAll(/[^A-Za-z[\]]+/g, " ")).toContain(`${"A very long title ".repeat(6)}[system]`);
    expect(picture.split("\n").filter((line) => line.length > 40)).toEqual([]);
  });

  test("draws what is highlighted with heavy lines, and marks its edges", async () => {
    const view = 'v = view of shop "V" { include *; highlight shop.web, customer -> shop.web }';
    const picture = await drawn("v", {}, text + view);
    expect(picture).toMatch(/┏━+┓/);
    expect(picture).toMatch(/┃ +Web +┃/);
    expect(picture).toMatch(/┃ buys \[HTTPS\]/);
    expect(picture).toMatch(/╎ writes/);
    const plain = await drawn("v", { charset: "ascii" }, text + view);
    for (const said of ["* Web", "* buys"]) expect(plain).toContain(said);
    expect(plain).not.toContain("* writes");
  });
});

describe("other views as text", () => {
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
    expect(await drawn("data", { width: 90 }, entity)).toMatchInlineSnapshot(`
      "Data model
      ══════════

      ┌─────────────────────────────────────────────────────────┐
      │ A [entity in Store]                                     │
      │ ─────────────────────────────────────────────────────── │
      │ b  string                                               │
      │   unique, required, matches "^a", min 1, max 9, default │
      │   "a\\"b"                                                │
      │   A text that goes on for some time, so that it needs a │
      │   second line in its column.                            │
      │ c  boolean   default yes                                │
      │   Short.                                                │
      │ d  datetime  default now                                │
      │ key (c, d)                                              │
      │ unique (b, c)                                           │
      └─────────────────────────────────────────────────────────┘
      "
    `);
  });

  test("what takes part and is highlighted has a heavy border, or a mark", async () => {
    const view = 'v = view flow checkout "V" { highlight shop.web }';
    expect(await drawn("v", {}, text + view)).toMatch(/┃ +Web +┃/);
    expect(await drawn("v", { charset: "ascii" }, text + view)).toMatch(/\| +\* Web/);
  });
});
