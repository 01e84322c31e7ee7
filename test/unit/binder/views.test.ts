import { describe, expect, test } from "vitest";
import { faults, marks, modelOf } from "./bound.ts";

const shop = `
  user = person "User"
  shop = system "Shop" { web = container "Web" { part = component "Part" }; db = store "DB" }
  Order = entity { id: uuid }
  buy = flow "Buy" { user -> user }
  life = states "Life" { [*] -> a }
  live = environment "Live"
`;

describe("views", () => {
  test("every form, with its own key or one made from what it shows", () => {
    const model = modelOf(`${shop}
      view landscape
      all = view landscape "All" "Of it."
      view of shop
      view of shop
      view context of shop
      view context shop
      view data-flow
      view data-flow of shop
      view data
      view data of shop.web
      view chain buy
      view deployment live
      view deployment live of shop
      view flow buy
      view states life`);
    expect(model.views.map(({ key, subject }) => [key, subject.kind])).toEqual([
      ["landscape", "landscape"],
      ["all", "landscape"],
      ["shop", "of"],
      ["shop-2", "of"],
      ["shop-context", "context"],
      ["shop-context-2", "context"],
      ["data-flow", "data-flow"],
      ["shop-data-flow", "data-flow"],
      ["data", "data"],
      ["shop.web-data", "data"],
      ["buy-chain", "chain"],
      ["live", "deployment"],
      ["live-2", "deployment"],
      ["buy", "flow"],
      ["life", "states"],
    ]);
    expect(model.views[1]).toMatchObject({ title: "All", description: "Of it." });
    expect(model.views[12]?.subject).toMatchObject({
      environment: { path: "live" },
      element: { path: "shop" },
    });
  });

  test("views have names of their own; a declared one comes before a made one", () => {
    const model = modelOf(`${shop}\nview of shop\nshop = view landscape`);
    expect(model.views.map(({ key }) => key)).toEqual(["shop-2", "shop"]);
    expect(marks(`${shop}\nv = view landscape\nv = view of shop`)).toEqual(["view/duplicate v"]);
  });

  test("predicates stand in the order written", () => {
    const [view] = modelOf(`${shop}
      v = view of shop {
        title "T"; description "D"; direction right; depth 2
        include *, user, shop.*, shop.web.**, -> user, user ->, -> user ->, user -> shop.db, * -> shop.*
        exclude kind store, tag "x"
        highlight shop.web
      }`).views;
    expect(view).toMatchObject({ title: "T", description: "D", direction: "right", depth: 2 });
    expect(view?.predicates.map(({ effect, selector }) => [effect, selector.kind])).toEqual([
      ["include", "usual"],
      ["include", "nodes"],
      ["include", "nodes"],
      ["include", "nodes"],
      ["include", "neighbours"],
      ["include", "neighbours"],
      ["include", "neighbours"],
      ["include", "relationships"],
      ["include", "relationships"],
      ["exclude", "nodes"],
      ["exclude", "nodes"],
    ]);
    const selectors = view?.predicates.map(({ selector }) => selector) ?? [];
    expect(selectors[2]).toMatchObject({ what: { kind: "children", element: { path: "shop" } } });
    expect(selectors[3]).toMatchObject({ what: { kind: "descendants", element: { path: "shop.web" } } });
    expect(selectors.slice(4, 7)).toMatchObject([
      { direction: "in" },
      { direction: "out" },
      { direction: "both" },
    ]);
    expect(selectors[8]).toMatchObject({ from: { kind: "any" }, to: { kind: "children" } });
    expect(selectors.slice(9)).toMatchObject([
      { what: { kind: "of-kind", name: "store" } },
      { what: { kind: "tagged", tag: "x" } },
    ]);
    expect(view?.highlight).toMatchObject([{ what: { kind: "element", element: { path: "shop.web" } } }]);
  });

  test("a data view selects entities", () => {
    const [view] = modelOf(`${shop}\nview data { include Order, shop.db }`).views;
    expect(view?.predicates.map(({ selector }) => selector)).toMatchObject([
      { what: { kind: "entity", entity: { path: "Order" } } },
      { what: { kind: "element", element: { path: "shop.db" } } },
    ]);
  });

  test("faults", () => {
    expect(faults(`${shop}\nview shop`)[0]).toContain("did you mean `view of shop`?");
    expect(faults(`${shop}\nview landscap`)[0]).toContain("did you mean `view landscape`?");
    const text = `${shop}
      view
      view of
      view of buy
      view flow shop
      view of shop shop
      view landscape { depth 1.5; direction up; include kind stor, Order, "x"; requires X }`;
    expect(marks(text)).toEqual([
      "view/subject view",
      "value/missing of",
      "name/wrong-kind buy",
      "name/wrong-kind shop",
      "value/too-many shop",
      "view/depth 1.5",
      "value/unknown-word up",
      "kind/base stor",
      "name/wrong-kind Order",
      'view/selector "x"',
      "word/misplaced requires",
    ]);
  });
});

describe("styles", () => {
  test("by kind, by tag, and of relationships", () => {
    const model = modelOf(`
      lambda = kind component
      quick = lambda "Quick" { tags fast }
      style store { shape cylinder; color "#1168BD" }
      style softwareSystem { background #fff }
      style lambda { line dashed }
      style fast { color #000000 }
      style "two words" { shape cloud }
      style relationship { line dotted }
      style relationship "slow" { color #ff0000 }`);
    expect(model.styles.map(({ target, name, style }) => [target, name, style])).toEqual([
      ["kind", "store", { shape: "cylinder", color: "#1168bd" }],
      ["kind", "system", { background: "#ffffff" }],
      ["kind", "lambda", { line: "dashed" }],
      ["tag", "fast", { color: "#000000" }],
      ["tag", "two words", { shape: "cloud" }],
      ["relationship", "Relationship", { line: "dotted" }],
      ["relationship", "slow", { color: "#ff0000" }],
    ]);
  });

  test("a word that is neither kind nor tag is told; quotes are believed", () => {
    expect(faults('style contanier { line dashed }\nstyle "contanier" { line dashed }')).toEqual([
      "style/unknown [contanier] no kind and no tag is called `contanier` = did you mean `container`?",
    ]);
    const tags = `a = system "A" { tags slow }\ne = environment "E" { n = node "N" { instance a { tags far } } }`;
    expect(marks(`${tags}\nstyle slow { line dashed }\nstyle far { line dashed }`)).toEqual([]);
  });

  test("faults", () => {
    expect(
      marks('style { }\nstyle store { shape round; color "blue"; size 3; line dashed; line dotted }'),
    ).toEqual([
      "style/target style",
      "value/unknown-word round",
      'value/color "blue"',
      "word/unknown size",
      "value/twice line",
    ]);
  });
});
