import { describe, expect, test } from "vitest";
import type { Model, ViewDeclaration } from "../../../src/model/model.ts";
import type { GraphView } from "../../../src/views/view.ts";
import { checkViews, outlinesOf, projectView, viewsOf } from "../../../src/views/views.ts";
import {
  at,
  beside,
  exclude,
  include,
  named,
  only,
  related,
  type Sketch,
  sketch,
  usual,
  viewOf,
} from "./sketch.ts";

const shopTree: Readonly<Record<string, Sketch>> = {
  customer: "person",
  clerk: "person",
  shop: {
    kind: "system",
    children: {
      web: "container",
      api: {
        kind: "container",
        children: {
          orders: "component",
          catalogue: "component",
          mailer: { kind: "component", tags: ["jobs"] },
        },
      },
      db: { kind: "store", group: "Data" },
      outbox: { kind: "queue", group: "Data" },
    },
  },
  bank: { kind: "external", children: { gate: "container", ledger: "store" } },
  mail: "external",
};

const shopRelationships = [
  "customer -> shop.web: browses",
  "shop.web -> shop.api: places orders [HTTPS]",
  "shop.api.orders -> shop.api.catalogue: looks up prices",
  "shop.api.orders -> shop.db: writes [SQL]",
  "shop.api.catalogue -> shop.db: reads [SQL]",
  "shop.api.orders ~> shop.outbox: publishes",
  "shop.outbox ~> shop.api.mailer: triggers",
  "shop.api.mailer -> mail: sends",
  "shop.api.orders -> bank.gate: charges",
];

function shop(views: (model: Model) => readonly ViewDeclaration[] = () => []): Model {
  const model = sketch(shopTree, shopRelationships);
  return { ...model, views: views(model) };
}

function graph(model: Model, key = "view"): GraphView {
  const view = projectView(model, key);
  if (view?.kind !== "graph") throw new Error(`no graph: ${key}`);
  return view;
}

/** `frame { … }` by indentation, so that a test shows what a picture would. */
function outline(view: GraphView): string[] {
  const depth = new Map<string, number>();
  return view.boxes.map((box) => {
    const indent = box.frame === undefined ? 0 : (depth.get(box.frame) ?? 0) + 1;
    depth.set(box.id, indent);
    return `${"  ".repeat(indent)}${box.kind === "frame" ? "▢ " : ""}${box.id}`;
  });
}

function edges(view: GraphView): string[] {
  const arrows = { sync: "->", async: "~>", both: "<->" };
  return view.edges.map(
    (edge) =>
      `${edge.from} ${arrows[edge.kind]} ${edge.to}${edge.label === undefined ? "" : `: ${edge.label}`}${
        edge.count > 1 ? ` ×${edge.count}` : ""
      }${edge.implied ? " implied" : ""}`,
  );
}

describe("a landscape", () => {
  test("shows the top level and what relates it", () => {
    const view = graph(shop(), "landscape");
    expect(outline(view)).toEqual(["customer", "clerk", "shop", "bank", "mail"]);
    expect(edges(view)).toEqual([
      "customer -> shop: browses implied",
      "shop -> mail: sends implied",
      "shop -> bank: charges implied",
    ]);
  });

  test("opens further levels with a depth", () => {
    const view = graph(shop(() => [viewOf({ kind: "landscape" }, { depth: 2 })]));
    expect(outline(view)).toEqual([
      "customer",
      "clerk",
      "▢ shop",
      "  shop.web",
      "  shop.api",
      "  ▢ group:shop~Data",
      "    shop.db",
      "    shop.outbox",
      "▢ bank",
      "  bank.gate",
      "  bank.ledger",
      "mail",
    ]);
  });
});

describe("a view of an element", () => {
  test("shows its children in its frame and the neighbours outside", () => {
    const view = graph(shop(), "shop");
    expect(outline(view)).toEqual([
      "customer",
      "▢ shop",
      "  shop.web",
      "  shop.api",
      "  ▢ group:shop~Data",
      "    shop.db",
      "    shop.outbox",
      "bank",
      "mail",
    ]);
    expect(edges(view)).toEqual([
      "customer -> shop.web: browses",
      "shop.web -> shop.api: places orders",
      "shop.api -> shop.db ×2 implied",
      "shop.api ~> shop.outbox: publishes implied",
      "shop.outbox ~> shop.api: triggers implied",
      "shop.api -> mail: sends implied",
      "shop.api -> bank: charges implied",
    ]);
  });

  test("shows siblings of what it is of as neighbours, and edges to its frame", () => {
    const view = graph(shop(), "shop.api");
    expect(outline(view)).toEqual([
      "shop.web",
      "▢ shop.api",
      "  shop.api.orders",
      "  shop.api.catalogue",
      "  shop.api.mailer",
      "▢ group:shop~Data",
      "  shop.db",
      "  shop.outbox",
      "bank",
      "mail",
    ]);
    expect(edges(view)).toContain("shop.web -> shop.api: places orders");
    expect(edges(view)).not.toContain("customer -> shop.web: browses");
  });

  test("is a box with its neighbours when nothing is in it", () => {
    const model = sketch({ a: "system", b: "system", c: "system" }, ["a -> b: asks"]);
    expect(outline(graph(model, "a"))).toEqual(["a", "b"]);
  });

  test("goes deeper with a depth", () => {
    const model = shop((m) => [viewOf({ kind: "of", element: at(m, "shop") }, { depth: 2 })]);
    const view = graph(model);
    expect(outline(view)).toContain("    shop.api.orders");
    expect(edges(view)).toContain("shop.api.orders -> shop.db: writes");
  });

  test("leads to the views of what is in it", () => {
    const view = graph(shop(), "shop");
    const links = view.boxes.flatMap((box) => (box.view === undefined ? [] : [`${box.id}: ${box.view}`]));
    expect(links).toEqual(["shop.api: shop.api", "bank: bank"]);
  });
});

describe("groups", () => {
  const tree: Readonly<Record<string, Sketch>> = {
    customer: "person",
    core: { kind: "system", group: "Bank" },
    banking: {
      kind: "system",
      group: "Bank",
      children: {
        web: "container",
        api: { kind: "container", group: "Server", children: { accounts: "component" } },
        db: { kind: "store", group: "Server" },
        log: { kind: "store", group: "Files" },
      },
    },
    shop: { kind: "system", group: "Mall" },
  };
  const model = sketch(tree, [
    "customer -> banking.web",
    "banking.web -> banking.api.accounts",
    "banking.api.accounts -> banking.db",
    "banking.api.accounts -> core",
    "shop -> banking.web",
  ]);

  test("hold the frame of what the view is of, and what lies in them without the frame of its parent", () => {
    expect(outline(graph(model, "banking.api"))).toEqual([
      "▢ group:~Bank",
      "  core",
      "  banking.web",
      "  ▢ group:banking~Server",
      "    ▢ banking.api",
      "      banking.api.accounts",
      "    banking.db",
    ]);
  });

  test("are not drawn around nothing but what the view is of", () => {
    expect(outline(graph(model, "shop"))).toEqual(["▢ group:~Bank", "  banking", "shop"]);
  });

  test("are not drawn where they hold only what stands outside of its parent", () => {
    const some = (name: string) =>
      graph({
        ...model,
        views: [viewOf({ kind: "landscape" }, { predicates: include(only(named(model, name))) })],
      });
    expect(outline(some("banking.*"))).toEqual([
      "banking.web",
      "▢ group:banking~Server",
      "  banking.api",
      "  banking.db",
      "▢ group:banking~Files",
      "  banking.log",
    ]);
    expect(outline(some("banking.api.*"))).toEqual(["banking.api.accounts"]);
  });
});

describe("a context view", () => {
  test("shows an element and its neighbours", () => {
    const view = graph(shop((m) => [viewOf({ kind: "context", element: at(m, "shop.api") })]));
    expect(outline(view)).toEqual([
      "shop.web",
      "shop.api",
      "▢ group:shop~Data",
      "  shop.db",
      "  shop.outbox",
      "bank",
      "mail",
    ]);
  });

  test("goes a step further with a depth", () => {
    const view = graph(shop((m) => [viewOf({ kind: "context", element: at(m, "shop.api") }, { depth: 2 })]));
    expect(outline(view)).toContain("customer");
    expect(outline(view)).not.toContain("clerk");
  });
});

describe("predicates", () => {
  const ofShop = (predicates: (model: Model) => ViewDeclaration["predicates"]) =>
    graph(shop((m) => [viewOf({ kind: "of", element: at(m, "shop") }, { predicates: predicates(m) })]));

  test("without `*` only what is included, in the frame of the subject", () => {
    const view = ofShop((m) => include(only(named(m, "shop.web")), only(named(m, "customer"))));
    expect(outline(view)).toEqual(["customer", "▢ shop", "  shop.web"]);
    expect(edges(view)).toEqual(["customer -> shop.web: browses"]);
  });

  test("`exclude` alone starts from the usual content", () => {
    const view = ofShop((m) => exclude(only(named(m, "shop.outbox")), only(named(m, "kind external"))));
    expect(outline(view)).toEqual([
      "customer",
      "▢ shop",
      "  shop.web",
      "  shop.api",
      "  ▢ group:shop~Data",
      "    shop.db",
    ]);
  });

  test("a later predicate wins", () => {
    const view = ofShop((m) => [
      ...include(usual),
      ...exclude(only(named(m, "shop.*"))),
      ...include(only(named(m, "shop.db"))),
    ]);
    expect(outline(view)).toEqual([
      "customer",
      "▢ shop",
      "  ▢ group:shop~Data",
      "    shop.db",
      "bank",
      "mail",
    ]);
  });

  test("what was taken out leaves no edge at the frame around it", () => {
    const view = ofShop((m) => exclude(only(named(m, "shop.web"))));
    expect(edges(view).filter((edge) => edge.startsWith("customer"))).toEqual([]);
  });

  test("an outside part that is included stands for itself", () => {
    const view = ofShop((m) => include(usual, only(named(m, "bank.gate"))));
    expect(outline(view)).toContain("bank.gate");
    expect(outline(view)).not.toContain("bank");
    expect(edges(view)).toContain("shop.api -> bank.gate: charges implied");
  });

  test("descendants, kinds and tags", () => {
    const model = (text: string) =>
      graph(shop((m) => [viewOf({ kind: "landscape" }, { predicates: include(only(named(m, text))) })]));
    expect(outline(model("shop.api.**"))).toEqual([
      "shop.api.orders",
      "shop.api.catalogue",
      "shop.api.mailer",
    ]);
    expect(outline(model("kind store"))).toEqual(["▢ group:shop~Data", "  shop.db", "bank.ledger"]);
    expect(outline(model("tag jobs"))).toEqual(["shop.api.mailer"]);
  });

  test("neighbours: those before, behind and around", () => {
    const model = (direction: "in" | "out" | "both") =>
      graph(
        shop((m) => [
          viewOf({ kind: "landscape" }, { predicates: include(beside(named(m, "shop.api"), direction)) }),
        ]),
      ).boxes.flatMap((box) => (box.kind === "node" ? [box.id] : []));
    expect(model("in")).toEqual(["shop.web", "shop.api", "shop.outbox"]);
    expect(model("out")).toEqual(["shop.api", "shop.db", "shop.outbox", "bank", "mail"]);
    expect(model("both")).toEqual(["shop.web", "shop.api", "shop.db", "shop.outbox", "bank", "mail"]);
  });

  test("relationships are taken out by their ends, also by what is shown for them", () => {
    const view = ofShop((m) => [
      ...include(usual),
      ...exclude(related(named(m, "shop.api"), named(m, "kind external"))),
    ]);
    expect(edges(view).filter((edge) => edge.startsWith("shop.api"))).toEqual([
      "shop.api -> shop.db ×2 implied",
      "shop.api ~> shop.outbox: publishes implied",
    ]);
  });

  test("`include a -> b` brings both ends", () => {
    const view = graph(
      shop((m) => [
        viewOf(
          { kind: "landscape" },
          { predicates: include(related(named(m, "shop.*"), named(m, "kind external"))) },
        ),
      ]),
    );
    expect(outline(view)).toEqual(["shop.api", "bank", "mail"]);
  });

  test("highlights elements and relationships", () => {
    const view = graph(
      shop((m) => [
        viewOf(
          { kind: "landscape" },
          { highlight: [only(named(m, "shop")), related(named(m, "shop"), named(m, "mail"))] },
        ),
      ]),
    );
    expect(view.boxes.filter((box) => box.highlight).map((box) => box.id)).toEqual(["shop"]);
    expect(view.edges.filter((edge) => edge.highlight).map((edge) => edge.id)).toEqual(["shop -> mail"]);
  });
});

describe("edges", () => {
  const pair = (relationships: readonly string[]) =>
    edges(
      graph(
        sketch(
          {
            a: { kind: "system", children: { x: "container", y: "container" } },
            b: { kind: "system", children: { z: "container" } },
          },
          relationships,
        ),
        "landscape",
      ),
    );

  test("implied ones are merged, with the label that they share", () => {
    expect(pair(["a.x -> b.z: asks", "a.y -> b.z: asks"])).toEqual(["a -> b: asks ×2 implied"]);
    expect(pair(["a.x -> b.z: asks", "a.y -> b.z: tells"])).toEqual(["a -> b ×2 implied"]);
  });

  test("an implied one beside a declared one adds nothing, unless it goes the other way", () => {
    expect(pair(["a -> b: uses", "a.x -> b.z: asks"])).toEqual(["a -> b: uses"]);
    expect(pair(["a -> b: uses", "b.z -> a.x: tells"])).toEqual(["a -> b: uses", "b -> a: tells implied"]);
    expect(pair(["a <-> b: share", "b.z -> a.x: tells"])).toEqual(["a <-> b: share"]);
    expect(pair(["a -> b: uses", "a.x <-> b.z: talk"])).toEqual(["a -> b: uses", "b -> a: talk implied"]);
  });

  test("merged ones wait unless all of them do not", () => {
    expect(pair(["a.x ~> b.z: sends", "a.y ~> b.z: sends"])).toEqual(["a ~> b: sends ×2 implied"]);
    expect(pair(["a.x ~> b.z: sends", "a.y -> b.z: sends"])).toEqual(["a -> b: sends ×2 implied"]);
  });

  test("declared ones stay apart when they say something else, and the same twice is one", () => {
    expect(pair(["a -> b: asks", "a -> b: tells", "a ~> b: asks", "a -> b: asks"])).toEqual([
      "a -> b: asks",
      "a -> b: tells",
      "a ~> b: asks",
    ]);
    const ids = graph(sketch({ a: "system", b: "system" }, ["a -> b: asks", "a -> b: tells"]), "landscape");
    expect(ids.edges.map((edge) => edge.id)).toEqual(["a -> b", "a -> b #2"]);
  });

  test("never lead from a thing to what it is in, but may lead to itself", () => {
    expect(pair(["a.x -> a.y: asks", "a -> a: restarts"])).toEqual(["a -> a: restarts"]);
  });

  test("between wholes give way to those between their parts", () => {
    const model = sketch(
      { user: "person", a: { kind: "system", children: { x: "container", y: "container" } } },
      ["user -> a: uses", "user -> a.x: clicks"],
    );
    expect(edges(graph(model, "a"))).toEqual(["user -> a.x: clicks"]);
    const alone = sketch({ user: "person", a: { kind: "system", children: { x: "container" } } }, [
      "user -> a: uses",
    ]);
    expect(edges(graph(alone, "a"))).toEqual(["user -> a: uses"]);
  });
});

describe("the usual set", () => {
  test("holds a landscape, every system, and whatever holds something", () => {
    expect(outlinesOf(shop()).map(({ key }) => key)).toEqual(["landscape", "shop", "bank", "shop.api"]);
  });

  test("gives way to declared views, but can still be asked for by key", () => {
    const model = shop((m) => [viewOf({ kind: "of", element: at(m, "shop") }, { key: "mine" })]);
    expect(viewsOf(model).map(({ key }) => key)).toEqual(["mine"]);
    expect(projectView(model, "landscape")?.key).toBe("landscape");
    expect(projectView(model, "nothing")).toBeUndefined();
  });

  test("keeps keys apart when an element has the name of a view", () => {
    const model = sketch({ landscape: "system", data: "system" });
    expect(outlinesOf(model).map(({ key }) => key)).toEqual(["landscape", "landscape-view", "data"]);
  });
});

describe("faults", () => {
  test("a view with nothing left is a warning", () => {
    const model = shop((m) => [viewOf({ kind: "landscape" }, { predicates: exclude(only(named(m, "*"))) })]);
    expect(checkViews(model).map(({ code, severity }) => [code, severity])).toEqual([
      ["view/empty", "warning"],
    ]);
  });

  test("a view that nobody can read is said to be too large", () => {
    const tree = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`s${i}`, "system" as const]));
    const model = sketch(tree, [], { views: [viewOf({ kind: "landscape" })] });
    expect(checkViews(model).map(({ code, severity }) => [code, severity])).toEqual([
      ["view/too-large", "info"],
    ]);
  });
});
