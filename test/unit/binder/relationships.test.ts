import { describe, expect, test } from "vitest";
import { faults, marks, modelOf } from "./bound.ts";

const parts = `
  a = system "A" { x = container "X"; y = container "Y" }
  b = system "B"
  Order = entity { id: uuid }
  Api = interface "Api" "What b offers." "REST" { operation place(order: Order); event Placed(order: Order) }
`;

describe("relationships", () => {
  test("hold what their line and body say", () => {
    const model = modelOf(`${parts}
      calls = a -> b "calls" "HTTPS" {
        tags fast; technology "JSON"; carries Order, Placed; via Api.place; evidence none
        link "https://example.com"; properties { "sla" "gold" }; color #ff0000; line dotted
      }
      a.x ~> b "sends"
      a.y <-> b`);
    expect(model.relationships[0]).toMatchObject({
      id: "calls",
      from: { path: "a" },
      to: { path: "b" },
      kind: "sync",
      description: "calls",
      technology: ["HTTPS", "JSON"],
      tags: ["fast"],
      carries: [{ path: "Order" }, { path: "Api.Placed" }],
      via: { path: "Api.place" },
      evidence: "none",
      style: { color: "#ff0000", line: "dotted" },
      origin: "declared",
    });
    expect(model.relationships.map(({ kind }) => kind)).toEqual(["sync", "async", "both"]);
  });

  test("start from the element around them", () => {
    const model = modelOf('a = system "A" { x = container "X" { -> b "asks" } }\nb = system "B"');
    expect(model.relationships[0]?.from.path).toBe("a.x");
    expect(marks('b = system "B"\n-> b')).toEqual(["relationship/no-source ->"]);
  });

  test("lead to oneself, but not to what one is in or what is in one", () => {
    expect(marks(`${parts}\na -> a`)).toEqual([]);
    expect(marks(`${parts}\na -> a.x\na.x -> a`)).toEqual([
      "relationship/with-own-part a -> a.x",
      "relationship/with-own-part a.x -> a",
    ]);
  });

  test("are two where descriptions or arrows differ; the same twice is told", () => {
    expect(marks(`${parts}\na -> b "one"\na -> b "two"\na ~> b "one"\nb -> a "one"`)).toEqual([]);
    expect(faults(`${parts}\na -> b "one" "HTTP"\na -> b "one" "SQL"`)).toEqual([
      "relationship/twice [a -> b] this relationship from `a` to `b` is there already = keep one of the two, or give them different descriptions (first declared here: a -> b)",
    ]);
  });

  test("are no replies, and know no `[*]`", () => {
    expect(marks(`${parts}\na --> b\n[*] -> b`)).toEqual([
      "relationship/reply -->",
      "relationship/boundary [*]",
    ]);
  });

  test("take two texts", () => {
    expect(marks(`${parts}\na -> b "one" "two" "three"`)).toEqual(['value/too-many "three"']);
  });
});

describe("provides and requires", () => {
  const provider = 'p = component "P" { provides Api }\nApi = interface "Api" "What it does." "REST"\n';

  test("a requirement implies a relationship", () => {
    const model = modelOf(`${provider}c = component "C" { requires Api }`);
    expect(model.relationships).toMatchObject([
      {
        from: { path: "c" },
        to: { path: "p" },
        origin: "requires",
        requires: { path: "Api" },
        technology: ["REST"],
      },
    ]);
    const client = model.elements.find(({ path }) => path === "c");
    expect(client?.requires).toMatchObject([{ interface: { path: "Api" }, provider: { path: "p" } }]);
  });

  test("a declared relationship stands for the implied one", () => {
    const model = modelOf(`${provider}c = component "C" { requires Api; -> p "asks" }`);
    expect(model.relationships).toMatchObject([{ origin: "declared" }]);
  });

  test("an interface is provided by the element that it is declared in", () => {
    const model = modelOf('p = component "P" { Api = interface "Api" }\nc = component "C" { requires Api }');
    expect(model.relationships).toMatchObject([{ to: { path: "p" } }]);
    expect(marks('p = component "P" { Api = interface "Api"; provides Api }')).toEqual([]);
  });

  test("nobody, several, and somebody else provide it", () => {
    expect(marks('Api = interface "A"\nc = component "C" { requires Api }')).toEqual([
      "interface/no-provider Api",
    ]);
    const two = `${provider}q = component "Q" { provides Api }\n`;
    expect(faults(`${two}c = component "C" { requires Api }`)).toEqual([
      "interface/several-providers [Api] several elements provide `Api` = write `requires Api from x`, where x is `p` or `q`",
    ]);
    expect(modelOf(`${two}c = component "C" { requires Api from q }`).relationships).toMatchObject([
      { to: { path: "q" } },
    ]);
    expect(marks(`${provider}q = component "Q"\nc = component "C" { requires Api from q }`)).toEqual([
      "interface/not-provided-by Api",
    ]);
  });

  test("what an element requires of its own part needs no relationship", () => {
    expect(
      modelOf('s = system "S" { requires Api; p = component "P" { provides Api } }\nApi = interface "A"')
        .relationships,
    ).toEqual([]);
  });

  test("the same twice is told", () => {
    expect(
      marks(`${provider}c = component "C" { requires Api, Api }\nd = component "D" { provides Api, Api }`),
    ).toContain("interface/twice Api");
  });
});
