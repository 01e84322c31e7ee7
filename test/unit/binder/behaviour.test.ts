import { describe, expect, test } from "vitest";
import type { FlowItem } from "../../../src/model/model.ts";
import { faults, marks, modelOf } from "./bound.ts";

const shop = `
  user = person "User"
  shop = system "Shop" {
    web = container "Web" { -> api "asks" }
    api = container "API" { orders = component "Orders"; -> db "reads" }
    db = store "DB"
  }
  other = system "Other"
  user -> shop.web
`;

/** A flow as an outline. */
function outline(items: readonly FlowItem[]): readonly unknown[] {
  return items.map(line);
}

function line(item: FlowItem): unknown {
  switch (item.kind) {
    case "step": {
      const step = `${item.from.id} ${item.arrow} ${item.to.id}`;
      return item.description === undefined ? step : `${step}: ${item.description}`;
    }
    case "note":
      return `note ${item.placement} ${item.elements.map(({ id }) => id).join(", ")}: ${item.text}`;
    case "fragment":
      return [item.fragment, ...item.branches.flatMap(({ title, steps }) => [title ?? "-", outline(steps)])];
  }
}

describe("flows", () => {
  test("steps, fragments and notes in the order written", () => {
    const model = modelOf(`${shop}
      Api = interface "A" { operation get() }
      Order = entity { id: uuid }
      extend shop.api { provides Api }
      f = flow "Order" "How one orders." {
        tags core
        user -> shop.web "clicks"
        alt "logged in" { shop.web -> orders "orders" "HTTP" via Api.get { carries Order } }
        else "guest" { shop.web -> shop.web }
        else { }
        par { shop.api -> db } and "later" { loop "thrice" { db --> shop.api } }
        note over shop.web, db "both"
        note left of user "left"
      }`);
    const [flow] = model.flows;
    expect(flow).toMatchObject({ id: "f", title: "Order", description: "How one orders.", tags: ["core"] });
    expect(outline(flow?.steps ?? [])).toEqual([
      "user sync web: clicks",
      ["alt", "logged in", ["web sync orders: orders"], "guest", ["web sync web"], "-", []],
      ["par", "-", ["api sync db"], "later", [["loop", "thrice", ["db reply api"]]]],
      "note over web, db: both",
      "note left user: left",
    ]);
  });

  test.each([
    ["between the two", "user -> shop.web"],
    ["between one and what the other is in", "shop.web -> shop.api.orders"],
    ["from a part", "shop.api.orders -> shop.db"],
    ["between what they are in", "user -> shop"],
    ["a reply, against it", "shop.db --> shop.api.orders"],
    ["a reply, along it", "shop.web --> shop.api"],
    ["to oneself", "other -> other"],
    ["within one's own whole", "shop.api -> shop.api.orders"],
  ])("a step is covered by a relationship %s", (_, step) => {
    expect(marks(`${shop}\nf = flow "F" { ${step} }`)).toEqual([]);
  });

  test.each(["user -> shop.db", "shop.db -> shop.api", "other -> shop", "shop.db --> user", "user -> other"])(
    "nothing covers `%s`",
    (step) => {
      expect(marks(`${shop}\nf = flow "F" { ${step} }`)).toEqual([`flow/not-covered ${step}`]);
    },
  );

  test("`requires` and `<->` cover steps", () => {
    const text = `
      a = component "A" { requires Api }
      b = component "B" { provides Api }
      c = component "C" { <-> a "talks" }
      Api = interface "Api" { operation get() }
      f = flow "F" { a -> b via Api.get; c -> a; a -> c }`;
    expect(marks(text)).toEqual([]);
  });

  test("a call goes to who provides the interface", () => {
    const text = `${shop}
      Api = interface "A" { operation get() }
      extend other { provides Api }
      f = flow "F" { user -> shop.web via Api.get }`;
    expect(marks(text)).toEqual(["flow/via user -> shop.web"]);
  });

  test("faults", () => {
    const text = `${shop}
      f = flow "F" {
        else "x" { user -> shop.web }
        note above user "x"
        note over user
        a: string
        user -> [*]
        step "x"
      }`;
    expect(marks(text)).toEqual([
      "flow/continues else",
      "flow/note note",
      "flow/note note",
      "word/misplaced-statement a",
      "relationship/boundary [*]",
      "word/unknown step",
    ]);
  });
});

describe("states", () => {
  test("states in order of appearance, `[*]` at both ends", () => {
    const [machine] = modelOf(`
      Order = entity { status: Status }
      Status = enum { open, paid, lost }
      life = states "Life" "Of an order." of Order { [*] -> open "placed"; open -> paid; open -> lost; paid -> [*] }`).stateMachines;
    expect(machine).toMatchObject({
      title: "Life",
      description: "Of an order.",
      entity: { path: "Order" },
      states: ["open", "paid", "lost"],
      transitions: [
        { to: "open", description: "placed" },
        { from: "open" },
        { from: "open" },
        { from: "paid" },
      ],
    });
    expect(machine?.transitions[0]?.from).toBeUndefined();
    expect(machine?.transitions[3]?.to).toBeUndefined();
  });

  test("what is never reached, and what the enum does not know", () => {
    const text = `
      Order = entity { status: Status? }
      Status = enum { open, paid }
      life = states "Life" of Order { [*] -> open; open -> payd; lonely -> open }`;
    expect(faults(text)).toEqual([
      "states/unknown-state [payd] `Status` does not know the state `payd` = did you mean `paid`?",
      "states/unknown-state [lonely] `Status` does not know the state `lonely` = add `lonely` to the enum, or use one of its values",
    ]);
  });

  test("a misspelt state is reached as what was meant", () => {
    const order = "Order = entity { status: Status }\nStatus = enum { open, paid, sent }\n";
    const life = (steps: string) => `${order}life = states "Life" of Order { ${steps} }`;
    expect(marks(life("[*] -> opne; open -> paid; paid -> sent"))).toEqual(["states/unknown-state opne"]);
    expect(marks(life("[*] -> open; open -> piad; paid -> sent"))).toEqual(["states/unknown-state piad"]);
  });

  test("of states that are never reached the first is told", () => {
    const text = 's = states "S" { [*] -> a; b -> c; c -> d; x -> y; y -> x; z -> y }';
    expect(marks(text)).toEqual(["states/unreachable b", "states/unreachable z"]);
    expect(marks('s = states "S" { [*] -> a; x -> y; y -> x }')).toEqual(["states/unreachable x"]);
  });

  test("a transition that cannot be read leaves open what is reached", () => {
    expect(marks('s = states "S" { [*] -> a; -> b; b -> c }')).toEqual(["relationship/no-source ->"]);
  });

  test("several enum fields say nothing about states", () => {
    const text = `E = entity { a: A; b: A }\nA = enum { x }\ns = states "S" of E { [*] -> y }`;
    expect(marks(text)).toEqual([]);
  });

  test("without a start the first state is one", () => {
    expect(marks('s = states "S" { a -> b; b -> a; c -> a }')).toEqual(["states/unreachable c"]);
  });

  test("faults", () => {
    expect(marks('s = states "S" of Nothing { a ~> b; a.b -> c; -> d }')).toEqual([
      "name/unknown Nothing",
      "states/arrow ~>",
      "states/name a.b",
      "relationship/no-source ->",
    ]);
  });
});

describe("environments", () => {
  test("nodes nest, place elements and relate", () => {
    const model = modelOf(`${shop}
      live = environment "Live" "Serves." {
        setup "By hand."; data "Real."; scaling "None."; monitoring "Eyes."
        aws = node "AWS" "Region" "Cloud" {
          tags far; link "https://aws.example"
          run = node "Run" { instances 2..10; instance shop.web, shop.api; variable PORT "Where." }
          disk = node { instance shop.db { instances 2; tags primary } }
          run -> disk "writes" "NVMe"
        }
        resource "Cache" "Keeps."
      }`);
    const [live] = model.environments;
    expect(live).toMatchObject({
      title: "Live",
      purpose: "Serves.",
      setup: "By hand.",
      nodes: [{ path: "live.aws", title: "AWS", technology: ["Cloud"], tags: ["far"] }],
      relationships: [
        { from: { path: "live.aws.run" }, to: { path: "live.aws.disk" }, description: "writes" },
      ],
    });
    const [run, disk] = live?.nodes[0]?.nodes ?? [];
    expect(run?.instances).toBe("2..10");
    expect(run?.hosted.map(({ element }) => element.path)).toEqual(["shop.web", "shop.api"]);
    expect(disk?.hosted).toMatchObject([{ instances: "2", tags: ["primary"] }]);
    expect(
      model.records.map(({ keyword, node, environment }) => [keyword, node?.path, environment?.path]),
    ).toEqual([
      ["variable", "live.aws.run", "live"],
      ["resource", undefined, "live"],
    ]);
  });

  test("faults", () => {
    const text = `${shop}
      live = environment "Live" {
        instances 2
        a = node "A" { instances "many"; instance shop.web; instance shop.web; container "C" }
        a -> b
        a --> a
      }`;
    expect(marks(text)).toEqual([
      "word/misplaced instances",
      'node/instances "many"',
      "node/twice shop.web",
      "word/misplaced container",
      "name/unknown b",
      "relationship/reply -->",
    ]);
  });
});
