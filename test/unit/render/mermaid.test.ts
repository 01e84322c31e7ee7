import { describe, expect, test } from "vitest";
import { escapeFor } from "../../../src/render/mermaid/escape.ts";
import { namer } from "../../../src/render/mermaid/names.ts";
import { renderMermaid } from "../../../src/render/mermaid/render-mermaid.ts";
import { projectView } from "../../../src/views/views.ts";
import { modelOf } from "../views/model-of.ts";

describe("texts", () => {
  test.each([
    ["flowchart-label", 'say "hi"; <b>#1</b>', "say #34;hi#34;#59; #60;b#62;#35;1#60;/b#62;"],
    ["flowchart-label", "two\r\nlines", "two<br/>lines"],
    ["flowchart-label", "1. one", "1#46; one"],
    ["flowchart-label", "- one", "#45; one"],
    ["flowchart-label", "see www.example.org", "see www#46;example.org"],
    ["flowchart-label", "see www. There", "see www#46; There"],
    ["flowchart-label", "snake_case _x_", "snake_case #95;x#95;"],
    ["flowchart-label", "C:\\temp", "C#58;#92;\u200btemp"],
    ["flowchart-label", "Größe 日本 👩‍👧", "Größe 日本 👩‍👧"],
    ["flowchart-label", " \t ", "\u200b"],
    ["flowchart-label", "\x1b[31m\ud800", "#65533;#91;31m#65533;"],
    ["sequence-text", "GET /a?b=1;c", "GET /a?b=1#59;c"],
    ["sequence-text", "a: b::c", "a: b#58;#58;c"],
    ["sequence-text", "a\nb", "a<br/>b"],
    ["sequence-fragment", "x > 5 % {y};", "x ＞ 5 ％ ｛y｝；"],
    ["sequence-fragment", "a\nb", "a b"],
    ["flowchart-label", "in the direction LR of it", "in the direction\u200b LR of it"],
    ["c4-text", 'the "direction" tb', "the ”direction” tb"],
    ["class-member", "f(x)", "f#40;x#41;"],
    ["architecture-title", 'a & "b"', "a ＆ ”b”"],
    ["er-label", "a\nb:c", "a b#58;c"],
    ["state-label", "a:b", "a#58;b"],
    ["accessible-title", "a; <b> #1\nc", "a； ＜b> ＃1 c"],
    ["accessible-title", "ﬂ°35¶ß", "ﬂ\u200b°35¶\u200bß"],
  ] as const)("in a %s: %j", (slot, text, expected) => {
    expect(escapeFor(slot, text)).toBe(expected);
  });

  test("nothing is left of a word that is none", () => {
    expect(escapeFor("er-word", "")).toBe("_");
    expect(escapeFor("er-word", "½ \u00b5")).toBe("___");
  });

  test("types and names of attributes are words", () => {
    expect(escapeFor("er-word", "decimal(10, 2)")).toBe("decimal(10,2)");
    expect(escapeFor("er-word", "Map<string, Order[]>?")).toBe("Map(string,Order[])_");
    expect(escapeFor("er-word", "Card | Invoice")).toBe("Card-or-Invoice");
    expect(escapeFor("er-word", "PK")).toBe("_PK");
    expect(escapeFor("er-word", "größe")).toBe("größe");
  });
});

test("names are never words of Mermaid, and two things never share one", () => {
  const nameOf = namer();
  expect(["end", "a.b", "a_b", "a-b", "日本", "東京", "a.b"].map(nameOf)).toEqual([
    "n_end",
    "n_a_b",
    "n_a_b_2",
    "n_a_b_3",
    "n___",
    "n____2",
    "n_a_b",
  ]);
});

describe("diagrams", () => {
  const model = modelOf(`
customer = person "Customer"
shop = system "Shop" {
  web = container "Web" "The storefront." "Next.js"
  group "Data" { db = store "Database" }
}
customer -> shop.web "buys" "HTTPS"
shop.web ~> shop.db
shop.web <-> shop.db "syncs"
Order = entity { id: uuid key; customer: Customer required "Who pays." }
Customer = entity { id: uuid key }
Status = enum { open, paid "Money came." }
checkout = flow "Checkout" {
  customer -> shop.web "submits"
  alt "fine" { shop.web ~> shop.db "inserts" } else { shop.web --> customer "sorry" }
  note over customer, shop.web, shop.db "All."
}
life = states "Life" { [*] -> open "placed"; open -> [*] }
style store { color #1168bd; background #ffffff }
`);
  const drawn = (key: string) => {
    const view = projectView(model, key);
    return view === undefined ? "" : renderMermaid(view, {});
  };

  test("a graph is a flowchart with subgraphs", () => {
    expect(drawn("shop")).toBe(`flowchart TB
  accTitle: Shop
  n_customer(["<b>Customer</b><br/><i>#91;person#93;</i>"])
  subgraph n_shop["Shop #91;system#93;"]
    direction TB
    n_shop_web["<b>Web</b><br/><i>#91;container#58; Next.js#93;</i><br/>The storefront."]
    subgraph n_group_shop__data["Data"]
      direction TB
      n_shop_db[("<b>Database</b><br/><i>#91;store#93;</i>")]
    end
  end
  n_customer -->|"buys<br/><i>#91;HTTPS#93;</i>"| n_shop_web
  n_shop_web -.-> n_shop_db
  n_shop_web <-->|"syncs"| n_shop_db
  classDef frame fill:none,stroke:#888888
  class n_shop frame
  classDef group fill:none,stroke:#888888,stroke-dasharray:5 5
  class n_group_shop__data group
  classDef style1 fill:#ffffff,color:#000000,stroke:#1168bd
  class n_shop_db style1
`);
  });

  test("a flow is a sequence diagram", () => {
    expect(drawn("checkout")).toBe(`sequenceDiagram
  accTitle: Checkout
  actor n_customer as Customer
  box rgba(128,128,128,0.12) Shop
    participant n_shop_web as Web
    participant n_shop_db as Database
  end
  n_customer->>n_shop_web: submits
  alt fine
    n_shop_web-)n_shop_db: inserts
  else
    n_shop_web-->>n_customer: sorry
  end
  Note over n_customer,n_shop_db: All.
`);
  });

  test("states and data have diagrams of their own", () => {
    expect(drawn("life")).toBe(`stateDiagram-v2
  accTitle: Life
  state "open" as n_open
  [*] --> n_open : placed
  n_open --> [*]
`);
    expect(drawn("data")).toBe(`erDiagram
  accTitle: Data model
  n_Order["Order"] {
    uuid id PK
    Customer customer FK "required #183; Who pays."
  }
  n_Customer["Customer"] {
    uuid id PK
  }
  n_Status["Status (enum)"] {
    value open
    value paid "Money came."
  }
  n_Order }o--|| n_Customer : "customer"
`);
  });

  const lineOf = (key: string, start: string, source: string) => {
    const view = projectView(modelOf(source), key);
    const lines = view === undefined ? [] : renderMermaid(view, {}).split("\n");
    return lines.find((line) => line.trimStart().startsWith(start))?.trim();
  };

  test.each([
    ["#000000", "#ffffff"],
    ["#1168bd", "#ffffff"],
    ["#d32f2f", "#ffffff"],
    ["#f58536", "#000000"],
    ["#08a045", "#000000"],
    ["#ffffff", "#000000"],
  ])("on %s texts are %s", (background, color) => {
    const source = `a = system "A" { background ${background}; color "#ff0000" }`;
    expect(lineOf("landscape", "classDef", source)).toBe(
      `classDef style1 fill:${background},color:${color},stroke:#ff0000`,
    );
    expect(lineOf("landscape", "class ", source)).toBe("class n_a style1");
  });

  test("a frame with a style of its own keeps what it does not say of the usual one", () => {
    const source = (style: string) => `a = system "A" { ${style}; b = container "B" }`;
    expect(lineOf("a", "classDef", source("line dashed"))).toBe(
      "classDef group fill:none,stroke:#888888,stroke-dasharray:5 5",
    );
    expect(lineOf("a", "classDef", source("color #112233"))).toBe("classDef style1 fill:none,stroke:#112233");
  });

  test("what looks the same has one class, and edges that look the same one line", () => {
    const source = `
a = system "A" { background #112233 }
b = system "B" { background #112233 }
a -> b "one" { color #445566 }
b -> a "two"
a ~> b "three" { color #445566 }`;
    expect(lineOf("landscape", "class ", source)).toBe("class n_a,n_b style1");
    expect(lineOf("landscape", "linkStyle", source)).toBe("linkStyle 0,2 stroke:#445566");
  });

  test("what a view shows is told to those who do not see it", () => {
    const source = 'a = system "A"\nv = view landscape "All" "Two\nlines; one text."';
    expect(lineOf("v", "accDescr", source.replace("Two\nlines", "Two\\nlines"))).toBe(
      "accDescr: Two lines； one text.",
    );
  });

  test("an edge for several tells what they have in common and how many they are", () => {
    const source = (second: string) => `
a = system "A" { x = container "X"; y = container "Y" }
b = system "B"
a.x -> b "asks" "HTTP"
a.y -> b "${second}" "HTTP"`;
    const technology = "<br/><i>#91;HTTP#93;</i>";
    expect(lineOf("landscape", "n_a --", source("asks"))).toBe(`n_a -->|"asks #215;2${technology}"| n_b`);
    expect(lineOf("landscape", "n_a --", source("tells"))).toBe(
      `n_a -->|"2 relationships${technology}"| n_b`,
    );
  });

  test("a chain tells the technology once, or a note", () => {
    const chain = (note: string) => `
a = container "A" "" "Node"
b = container "B" "" "Go"
f = flow "F" { a -> b; ${note} }
a -> b
c = view chain f`;
    const box = (more: string) => `n_a["<b>A</b><br/><i>#91;container#58; Node#93;</i>${more}"]`;
    expect(lineOf("c", "n_a[", chain(""))).toBe(box(""));
    expect(lineOf("c", "n_a[", chain('note over a "Hm."'))).toBe(box("<br/><i>Hm.</i>"));
  });

  test.each([
    ["key (a, b); a: B required; b: int", 'B a PK, FK "required"'],
    ["a: B[]", "B[] a"],
    ["a: string?", 'string a "optional"'],
    ['a: string default "x" unique "Its name."', 'string a UK "default #34;x#34; #183; Its name."'],
    ["a: int min 1 max 9", 'int a "min 1, max 9"'],
  ])("of an entity %j is drawn as %j", (body, line) => {
    const source = `A = entity { ${body} }\nB = entity { id: uuid key }`;
    const view = projectView(modelOf(source), "data");
    expect(view && renderMermaid(view, {}).split("\n")).toContain(`    ${line}`);
  });

  test.each([
    ["landscape", "n_a -->", {}, 'n_a -->|"asks #91;HTTP#93;<br/>tells"| n_a'],
    ["landscape", "n_a -->", { diagram: "class" }, "n_a --> n_a : asks #91;HTTP#93; tells"],
    ["s", "n_on -->", {}, "n_on --> n_on : again / once more"],
    ["data", "n_E }o", {}, 'n_E }o--|| n_E : "up (0..#42; to 1), next (0..1 to 0..1)"'],
  ] as const)(
    "what leads to itself in %s has one line, of which Mermaid draws one alone",
    (key, start, options, line) => {
      const source = `
a = system "A"
a -> a "asks" "HTTP"
a ~> a "tells"
s = states "S" { [*] -> on; on -> on "again"; on -> on "once more" }
E = entity { up: E required; next: E? unique }`;
      const view = projectView(modelOf(source), key);
      const lines = view === undefined ? [] : renderMermaid(view, options).split("\n");
      expect(lines.filter((one) => one.trim().startsWith(start)).map((one) => one.trim())).toEqual([line]);
    },
  );
});
