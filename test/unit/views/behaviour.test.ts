import { describe, expect, test } from "vitest";
import { outlinesOf } from "../../../src/views/views.ts";
import { modelOf, viewIn } from "./model-of.ts";

const shop = `
customer = person "Customer"
shop = system "Shop" {
  web = container "Web" "" "Next.js"
  api = container "API" "" "Fastify" { provides OrderApi }
  db = store "Database" "" "PostgreSQL"
}
customer -> shop.web "buys"
shop.web -> shop.api "orders" { carries Order }
shop.api -> shop.db "writes" { carries Order }
shop.api -> shop.db "reads" { carries Line }
OrderApi = interface "Orders" { operation place(order: Order): uuid; event Placed(order: Order) }
Order = entity "An order." { stored-in shop.db; id: uuid key; status: Status }
Line = entity "A line." { id: uuid key }
Status = enum "Where it is." { open "Not paid yet.", paid }
checkout = flow "Checkout" "Somebody buys." {
  customer -> shop.web "submits"
  shop.web -> shop.api via OrderApi.place
  alt "paid" {
    shop.api -> shop.db { carries Order }
    shop.db --> shop.api "id"
  } else "declined" {
    shop.api --> shop.web "402"
  }
  note over shop.web, shop.api "Both ours."
  note over shop.db "ACID"
  shop.web --> customer "page"
}
life = states "The life of an order" of Order { [*] -> open; open -> paid "money came"; paid -> [*] }
production = environment "Production" {
  cloud = node "Cloud" {
    one = node "Site one" { instances "2..10"; instance shop.web; instance shop.api }
    two = node "Site two" { instance shop.web; instance shop.api }
    rds = node "RDS" { instance shop.db }
    one -> two "replicates"
  }
  cdn = node "CDN"
}
`;

describe("a flow", () => {
  const view = viewIn(modelOf(shop), "checkout", "sequence");

  test("names who takes part, in the order of first appearance", () => {
    expect(view.participants.map(({ id }) => id)).toEqual(["customer", "shop.web", "shop.api", "shop.db"]);
    expect(view.description).toBe("Somebody buys.");
  });

  test("numbers its steps through all branches and names what is said", () => {
    const [submits, order, alt, note] = view.items;
    expect(submits).toMatchObject({ kind: "step", number: 1, arrow: "sync", label: "submits" });
    expect(order).toMatchObject({ number: 2, label: "place", via: "OrderApi.place" });
    expect(alt).toMatchObject({
      kind: "fragment",
      fragment: "alt",
      branches: [
        {
          title: "paid",
          items: [
            { number: 3, label: "Order", carries: ["Order"] },
            { number: 4, arrow: "reply" },
          ],
        },
        { title: "declined", items: [{ number: 5 }] },
      ],
    });
    expect(note).toEqual({
      kind: "note",
      placement: "over",
      participants: ["shop.web", "shop.api"],
      text: "Both ours.",
    });
    expect(view.items.at(-1)).toMatchObject({ number: 6 });
  });

  test("leaves out who is excluded, with what is said to them", () => {
    const model = modelOf(`${shop}\nshort = view flow checkout { exclude shop.db }`);
    const short = viewIn(model, "short", "sequence");
    expect(short.participants.map(({ id }) => id)).not.toContain("shop.db");
    expect(short.items.at(-1)).toMatchObject({ number: 4, label: "page" });
  });
});

test("a chain joins participants, each with its note, else its technology", () => {
  const view = viewIn(modelOf(`${shop}\nline = view chain checkout "In short"`), "line", "graph");
  expect(view.subject).toBe("chain");
  expect(view.direction).toBe("right");
  expect(view.boxes.map((box) => [box.id, box.kind === "node" ? box.note : ""])).toEqual([
    ["customer", undefined],
    ["shop.web", "Both ours."],
    ["shop.api", "Both ours."],
    ["shop.db", "ACID"],
  ]);
  expect(view.edges.map(({ id }) => id)).toEqual([
    "customer -> shop.web",
    "shop.web -> shop.api",
    "shop.api -> shop.db",
  ]);
});

test("a state machine tells what its enum says of the states", () => {
  const view = viewIn(modelOf(shop), "life", "states");
  expect(view.states).toEqual([
    { id: "open", title: "open", description: "Not paid yet." },
    { id: "paid", title: "paid" },
  ]);
  expect(view.transitions).toEqual([
    { id: "[*] -> open", to: "open" },
    { id: "open -> paid", from: "open", to: "paid", label: "money came" },
    { id: "paid -> [*]", from: "paid" },
  ]);
});

describe("a deployment", () => {
  test("shows what runs on which node, and connects what runs in several places to the nearest", () => {
    const view = viewIn(modelOf(shop), "production", "graph");
    expect(view.boxes.map(({ id, kind, frame }) => `${kind} ${id} in ${frame ?? "-"}`)).toEqual([
      "frame production.cloud in -",
      "frame production.cloud.one in production.cloud",
      "node production.cloud.one/shop.web in production.cloud.one",
      "node production.cloud.one/shop.api in production.cloud.one",
      "frame production.cloud.two in production.cloud",
      "node production.cloud.two/shop.web in production.cloud.two",
      "node production.cloud.two/shop.api in production.cloud.two",
      "frame production.cloud.rds in production.cloud",
      "node production.cloud.rds/shop.db in production.cloud.rds",
      "node production.cdn in -",
    ]);
    expect(view.edges.map(({ id }) => id.replaceAll("production.cloud.", ""))).toEqual([
      "one/shop.web -> one/shop.api",
      "two/shop.web -> two/shop.api",
      "one/shop.api -> rds/shop.db",
      "one/shop.api -> rds/shop.db #2",
      "two/shop.api -> rds/shop.db",
      "two/shop.api -> rds/shop.db #2",
      "one -> two",
    ]);
    expect(view.boxes.find((box) => box.id === "production.cloud.one")?.instances).toBe("2..10");
  });

  test("leaves out what is excluded, and nodes that are empty then", () => {
    const model = modelOf(`${shop}\nlive = view deployment production { exclude shop.db }`);
    const ids = viewIn(model, "live", "graph").boxes.map(({ id }) => id);
    expect(ids).not.toContain("production.cloud.rds");
    expect(ids).toContain("production.cdn");
  });

  test("shows beside the nodes what is included and runs nowhere", () => {
    const model = modelOf(`${shop}\nlive = view deployment production { include *, customer }`);
    const view = viewIn(model, "live", "graph");
    expect(view.boxes.map(({ id }) => id)).toContain("customer");
    expect(view.edges.map(({ id }) => id)).toContain("customer -> production.cloud.one/shop.web");
  });
});

test("a data flow shows what is carried, and nothing that carries nothing", () => {
  const view = viewIn(modelOf(`${shop}\nmoves = view data-flow of shop`), "moves", "graph");
  expect(view.boxes.map(({ id }) => id)).toEqual(["shop", "shop.web", "shop.api", "shop.db"]);
  expect(view.edges.map(({ id, label, count }) => [id, label, count])).toEqual([
    ["shop.web -> shop.api", "Order", 1],
    ["shop.api -> shop.db", "Order, Line", 2],
  ]);
});

test("a data flow of everything opens two levels", () => {
  const view = viewIn(modelOf(`${shop}\nmoves = view data-flow`), "moves", "graph");
  expect(view.boxes.map(({ id }) => id)).toEqual(["shop", "shop.web", "shop.api", "shop.db"]);
});

test("the usual set holds flows, states, environments with nodes, and the data", () => {
  const model = modelOf(`${shop}\nstaging = environment "Staging" { setup "None yet." }`);
  expect(outlinesOf(model).map(({ key, subject }) => `${subject} ${key}`)).toEqual([
    "landscape landscape",
    "of shop",
    "flow checkout",
    "states life",
    "deployment production",
    "data data",
  ]);
});
