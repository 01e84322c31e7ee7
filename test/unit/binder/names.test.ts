import { describe, expect, test } from "vitest";
import { bound, faults, marks, modelOf } from "./bound.ts";

const shop = `
  customer = person "Customer"
  shop = system "Shop" {
    web = container "Web"
    api = container "API" {
      orders = component "Orders"
      catalogue = component "Catalogue"
    }
    db = store "Database"
  }
`;

/** The relationships of a model as `from -> to`. */
function edges(text: string): readonly string[] {
  return modelOf(text).relationships.map(({ from, to }) => `${from.path} -> ${to.path}`);
}

describe("names", () => {
  test("a whole path works from anywhere", () => {
    expect(edges(`${shop}\ncustomer -> shop.api.orders`)).toEqual(["customer -> shop.api.orders"]);
  });

  test("the end of a path works where only one thing ends so", () => {
    expect(edges(`${shop}\ncustomer -> orders\ncustomer -> api.catalogue`)).toEqual([
      "customer -> shop.api.orders",
      "customer -> shop.api.catalogue",
    ]);
  });

  test("the innermost scope wins over the ones around it", () => {
    const text = `
      db = store "Outer"
      shop = system "Shop" {
        db = store "Inner"
        api = container "API" { -> db "reads" }
      }
      other = system "Other" { -> db "reads" }
    `;
    expect(edges(text)).toEqual(["shop.api -> shop.db", "other -> db"]);
  });

  test("a name of another kind does not hide the one that fits", () => {
    const text = `
      orders = component "Orders"
      shop = system "Shop" {
        orders = interface "Orders"
        web = container "Web" { -> orders "asks" }
      }
    `;
    expect(edges(text)).toEqual(["shop.web -> orders"]);
  });

  test("`this` is the element around it, and the way to its parts", () => {
    const text = `
      shop = system "Shop" {
        api = container "API"
        db = store "Database"
        this.api -> this.db "reads"
        queue = queue "Queue" { db -> this "fills" }
      }
    `;
    expect(edges(text)).toEqual(["shop.api -> shop.db", "shop.db -> shop.queue"]);
  });

  test("names reach forward and across files", () => {
    const { model, diagnostics } = bound({
      "main.arch": "customer -> shop.api",
      "more/shop.arch": 'shop = system "Shop" { api = container "API" }\ncustomer = person "Customer"',
    });
    expect(diagnostics).toEqual([]);
    expect(model.relationships).toHaveLength(1);
  });

  test("many things with one name are told apart by what they are in", () => {
    const systems = Array.from({ length: 40 }, (_, i) => `s${i} = system { api = container { db = store } }`);
    const text = `corp = system { ${systems.join("; ")} }\nuser = person\nuser -> s7.api.db\nuser -> s39.api`;
    expect(edges(text)).toEqual(["user -> corp.s7.api.db", "user -> corp.s39.api"]);
    expect(marks(`${text}\nuser -> api.db`)).toEqual(["name/ambiguous api.db"]);
    expect(marks(`${text}\nuser -> s41.api.db`)).toEqual(["name/unknown s41"]);
  });

  test("words of the language are names like any others", () => {
    const text = 'system = system "S" { flow = container "F"; data = store "D" }\nsystem.flow -> system.data';
    expect(edges(text)).toEqual(["system.flow -> system.data"]);
  });

  test("what has no id still gets a path of its own", () => {
    const model = modelOf('system "Web Shop" { api = container "A" }\nsystem "Web Shop"\nsystem');
    expect(model.elements.map((element) => element.path)).toEqual([
      "~web-shop",
      "~web-shop.api",
      "~web-shop~2",
      "~system",
    ]);
  });
});

describe("what is said of names that lead nowhere", () => {
  test("an unknown name has a suggestion by its last segment", () => {
    expect(faults(`${shop}\ncustomer -> catalog`)).toEqual([
      "name/unknown [catalog] no element is called `catalog` = did you mean `shop.api.catalogue`?",
    ]);
  });

  test("a suggestion is as short as the place allows", () => {
    expect(faults(`${shop}\nextend shop.api { catalogue -> order }`)).toEqual([
      "name/unknown [order] no element is called `order` = did you mean `orders`?",
    ]);
  });

  test("a name that is misspelt where it is declared is one fault in all scopes", () => {
    const text = `${shop}\nextend shop { stor = store "S"; api -> store1 }\ncustomer -> shop.store1`;
    expect(marks(text)).toEqual(["name/unknown-inside store1"]);
  });

  test("the mark stands at the first segment that leads nowhere", () => {
    expect(faults(`${shop}\ncustomer -> shop.api.order`)).toEqual([
      "name/unknown-inside [order] no element in `shop.api` is called `order` = did you mean `shop.api.orders`?",
    ]);
    expect(marks(`${shop}\ncustomer -> shop.nowhere.order`)).toEqual(["name/unknown-inside nowhere"]);
    expect(faults(`${shop}\ncustomer -> chop.api`)).toEqual([
      "name/unknown [chop] nothing is called `chop` = did you mean `shop.api`?",
    ]);
  });

  test("an ambiguous name lists what it can mean", () => {
    const text =
      'a = system "A" { db = store "D" }\nb = system "B" { db = store "D" }\nc = system "C"\nc -> db';
    expect(faults(text)).toEqual([
      "name/ambiguous [db] `db` can mean 2 things = write more of the path: `a.db` or `b.db`",
    ]);
  });

  test("a name of the wrong kind says what it is", () => {
    expect(faults(`${shop}\nx = component "X" { provides orders }`)).toEqual([
      "name/wrong-kind [orders] `orders` is a component, not an interface (declared here: orders)",
    ]);
  });

  test("the same unknown name is told once, with the next places", () => {
    const uses = Array.from({ length: 50 }, (_, i) => `customer -> nobody "${i}"`).join("\n");
    const text = `${shop}\n${uses}`;
    const found = bound(text).diagnostics;
    expect(found).toHaveLength(1);
    expect(found[0]?.related).toHaveLength(3);
    expect(found[0]?.help).toContain("46 more places use the name");
  });

  test("`this` outside of elements", () => {
    expect(marks(`${shop}\nthis -> shop`)).toEqual(["name/this-outside this"]);
  });

  test("a name taken among siblings is told at the second, with the first", () => {
    expect(faults('a = system "A"\nb = system "B" { a = container "C"; a = flow "F" }')).toEqual([
      "name/duplicate [a] the name `a` is taken in `b` = give one of the two another id, or use `extend` to add to the first (first declared here: a)",
    ]);
  });

  test("names inside a second declaration of a taken name are found and make nothing ambiguous", () => {
    const text = `
      a = system "A" { x = container "X" }
      a = system "A" { x = container "X"; y = container "Y" }
      c = system "C" { -> x "one"; -> y "two" }
    `;
    expect(marks(text)).toEqual(["name/duplicate a"]);
    expect(bound(text).model.relationships.map(({ to }) => to.path)).toEqual(["a.x", "a~2.y"]);
  });
});

describe("one fault, one diagnostic", () => {
  test("names that a failed include may declare are not reported", () => {
    const text = `${shop}\ncustomer -> nobody\nx = component "X" { requires Unknown }\nf = flow "F" { customer -> shop.db }`;
    expect(marks(text, { incomplete: true })).toEqual([]);
  });

  test("a misspelt kind is told once, and the element is there", () => {
    const text = `${shop}\nx = compnent "X" { y = component "Y" }\ncustomer -> x.y\ncustomer -> x "greets"`;
    expect(faults(text)).toEqual([
      "word/unknown-kind [compnent] there is no kind of element called `compnent` = did you mean `component`?",
    ]);
  });

  test("a misspelt declaration declares what was meant", () => {
    const text = 'OrderApi = interfac "O" { operation place() }\na = component "A" { provides OrderApi }';
    expect(marks(text)).toEqual(["word/unknown-kind interfac"]);
  });

  test("a statement that is not understood hides none of the names in it", () => {
    const text = `${shop}\nmicroservices { basket = component "Basket" }\ncustomer -> basket`;
    expect(marks(text)).toEqual(["word/unknown microservices"]);
  });

  test.each([
    ["a name lost to a syntax error", '= store "Cache"', "customer -> cache"],
    ["a keyword lost", 'cache = "Cache"', "customer -> cache"],
    ["a stray word in the header", 'cache stray = store "Cache"', "customer -> cache"],
    ["a lost kind", 'Cache = "Cache" { operation get() }', "x = component { requires Cache }"],
  ])("%s", (_, line, use) => {
    const codes = bound(`${shop}\n${line}\n${use}`).diagnostics.map((diagnostic) => diagnostic.code);
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatch(/^syntax\//);
  });

  test("a syntax error leaves other faults to be told", () => {
    const text = `${shop}\ncustomer -> -> shop.web\ncustomer -> nobody`;
    expect(bound(text).diagnostics.map(({ code }) => code)).toEqual(["syntax/expected", "name/unknown"]);
  });
});

describe("extend", () => {
  test("adds to an element declared elsewhere", () => {
    const model = modelOf(`extend shop.api { tags fast; cache = store "Cache"; -> cache2 "x" }
      ${shop}
      cache2 = store "Other"`);
    expect(model.elements.find(({ path }) => path === "shop.api.cache")?.parent?.path).toBe("shop.api");
    expect(model.elements.find(({ path }) => path === "shop.api")?.tags).toEqual(["fast"]);
    expect(model.relationships.map(({ from }) => from.path)).toEqual(["shop.api"]);
  });

  test("reaches what another extend adds, in any order", () => {
    const model = modelOf(`extend a.b.c { d = component "D" }\nextend a.b { c = component "C" }
      extend a { b = component "B" }\na = system "A"`);
    expect(model.elements.map(({ path }) => path)).toEqual(["a", "a.b", "a.b.c", "a.b.c.d"]);
  });

  test("of nothing is one fault, and what it would have added is not missed", () => {
    const text = `${shop}\nextend shop.apj { extra = component "E" }\ncustomer -> extra`;
    expect(faults(text)).toEqual([
      "name/unknown-inside [apj] no element in `shop` is called `apj` = did you mean `shop.api`?",
    ]);
  });

  test("says what it cannot add to", () => {
    expect(marks('I = interface "I"\nextend I { }\nextend { }')).toEqual([
      "name/wrong-kind I",
      "extend/target extend",
    ]);
  });
});
