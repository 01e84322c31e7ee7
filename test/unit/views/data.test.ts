import { describe, expect, test } from "vitest";
import type { Cardinality } from "../../../src/views/view.ts";
import { modelOf, viewIn } from "./model-of.ts";

function relations(text: string): string[] {
  const view = viewIn(modelOf(text), "data", "data");
  return view.relations.map((one) => {
    const label = one.inverse === undefined ? one.label : `${one.label}/${one.inverse}`;
    const ends: readonly Cardinality[] = [one.fromCardinality, one.toCardinality];
    return `${one.from} ${ends.join("--")} ${one.to} ${label}`;
  });
}

describe("relations between entities", () => {
  test.each([
    ["a reference: many to one", "A = entity { b: B required }\nB = entity", ["A 0..*--1 B b"]],
    ["a reference that may be absent", "A = entity { b: B? }\nB = entity", ["A 0..*--0..1 B b"]],
    ["unique: one to one", "A = entity { b: B unique required }\nB = entity", ["A 0..1--1 B b"]],
    ["a list: one to many", "A = entity { bs: B[] }\nB = entity", ["A 1--0..* B bs"]],
    [
      "a list is the other side of the reference back",
      "A = entity { bs: B[] }\nB = entity { a: A required }",
      ["B 0..*--1 A a/bs"],
    ],
    [
      "lists on both sides: many to many",
      "A = entity { bs: B[] }\nB = entity { as: A[] }",
      ["A 0..*--0..* B bs/as"],
    ],
    [
      "two references and one list",
      "A = entity { bs: B[] }\nB = entity { first: A required; second: A required }",
      ["B 0..*--1 A first/bs", "B 0..*--1 A second"],
    ],
    ["a tree", "A = entity { parent: A?; children: A[] }", ["A 0..*--0..1 A parent/children"]],
    ["a list of its own kind", "A = entity { children: A[] }", ["A 1--0..* A children"]],
    ["what is generic may hold many", "A = entity { bs: Map<string, B> }\nB = entity", ["A 1--0..* B bs"]],
    [
      "a union may be either",
      "A = entity { x: B | C }\nB = entity\nC = entity",
      ["A 0..*--0..1 B x", "A 0..*--0..1 C x"],
    ],
  ])("%s", (_, text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe("a data view", () => {
  const text = `
shop = system "Shop" { db = store "Orders" }
bank = system "Bank" { ledger = store "Ledger" }
Order = entity "An order." { stored-in shop.db; id: uuid key "Its id."; status: Status required; account: Account }
Account = entity { stored-in bank.ledger; id: uuid key }
Status = enum "Where it is." { open, paid }
Unit = enum { euro }
`;

  test("shows everything, with the types as written", () => {
    const view = viewIn(modelOf(text), "data", "data");
    expect(view.entities.map(({ id }) => id)).toEqual(["Order", "Account"]);
    expect(view.enums.map(({ id }) => id)).toEqual(["Status", "Unit"]);
    expect(view.entities[0]?.fields).toEqual([
      {
        name: "id",
        type: "uuid",
        key: true,
        unique: false,
        required: true,
        references: [],
        description: "Its id.",
      },
      { name: "status", type: "Status", key: false, unique: false, required: true, references: [] },
      {
        name: "account",
        type: "Account",
        key: false,
        unique: false,
        required: false,
        references: ["Account"],
      },
    ]);
    expect(view.entities[0]?.storedIn).toEqual(["Orders"]);
  });

  test("of an element shows what it keeps, and the enums of that", () => {
    const view = viewIn(modelOf(`${text}\nours = view data of shop`), "ours", "data");
    expect([...view.entities, ...view.enums].map(({ id }) => id)).toEqual(["Order", "Status"]);
    expect(view.relations).toEqual([]);
  });

  test("takes entities and their neighbours", () => {
    const view = viewIn(modelOf(`${text}\npart = view data { include Order -> }`), "part", "data");
    expect([...view.entities, ...view.enums].map(({ id }) => id)).toEqual(["Order", "Account", "Status"]);
  });
});
