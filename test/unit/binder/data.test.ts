import { describe, expect, test } from "vitest";
import { typeText } from "../../../src/model/types.ts";
import { faults, marks, modelOf } from "./bound.ts";

describe("interfaces", () => {
  const text = `
    Order = entity { id: uuid }
    Status = enum { open, closed }
    Api = interface "Orders" "Places orders." "REST" {
      code "src/api.ts#Api"
      async operation place(order: Order, by: uuid?): Result<Order, string[]> throws Declined, Late "Places."
      operation count(status: Status | string): Map<string, int>
      operation stop
      event Placed(order: Order) "One was placed."
      endpoint post "/orders/{id}" "Place one." {
        parameter id: uuid "Which."
        parameter dry: boolean
        auth none
        request json """{}"""
        response 201 "Created" json """{ "id": 1 }"""
        error 404
        validation "There is one.", "It is open."
      }
    }`;
  const [api] = modelOf(text).interfaces;

  test("operations and events have typed parameters", () => {
    expect(
      api?.operations.map(({ name, async, parameters, result, throws }) => [
        name,
        async,
        parameters.map((parameter) => `${parameter.name}: ${typeText(parameter.type)}`),
        typeText(result),
        throws,
      ]),
    ).toEqual([
      ["place", true, ["order: Order", "by: uuid?"], "Result<Order, string[]>", ["Declined", "Late"]],
      ["count", false, ["status: Status | string"], "Map<string, int>", []],
      ["stop", false, [], "void", []],
    ]);
    expect(api?.events).toMatchObject([{ name: "Placed", description: "One was placed." }]);
    expect(api?.operations[0]?.parameters[0]?.type).toMatchObject({
      kind: "entity",
      entity: { path: "Order" },
    });
  });

  test("endpoints have their parameters where the path names them", () => {
    expect(api?.endpoints).toMatchObject([
      {
        method: "POST",
        route: "/orders/{id}",
        purpose: "Place one.",
        auth: "none",
        parameters: [
          { name: "id", in: "path", description: "Which." },
          { name: "dry", in: "query" },
        ],
        request: { language: "json", text: "{}" },
        responses: [{ status: 201, description: "Created", body: { language: "json" } }],
        errors: [{ status: 404 }],
        validation: ["There is one.", "It is open."],
      },
    ]);
  });

  test("what does not fit is told", () => {
    const faulty = `I = interface "I" {
      operation a(x: int, x: int)
      operation a()
      endpoint "/x"
      endpoint FETCH "/x"
      endpoint GET "x"
      endpoint PUT "/y" { response 99; response }
      endpoint PUT "/y"
    }`;
    expect(marks(faulty)).toEqual([
      "operation/duplicate-parameter x",
      "operation/duplicate a",
      "endpoint/header endpoint",
      "endpoint/method FETCH",
      'endpoint/path "x"',
      "endpoint/status 99",
      "value/missing response",
      'endpoint/twice PUT "/y"',
    ]);
  });
});

describe("types", () => {
  test.each([
    ["strng", "type/unknown", "string"],
    ["integer", "type/unknown", "int"],
    ["Date", "type/unknown", "date"],
    ["timestamp", "type/unknown", "datetime"],
    ["Ordr", "type/unknown", "Order"],
  ])("`%s` is unknown", (name, code, meant) => {
    const [fault] = faults(`Order = entity { id: uuid }\nOther = entity { x: ${name} }`);
    expect(fault).toContain(`${code} [${name}]`);
    expect(fault).toContain(`did you mean \`${meant}\`?`);
  });

  test("generic names are free, their arguments are not", () => {
    expect(marks("E = entity { a: Page<string>; b: Page<Nothing> }")).toEqual(["type/unknown Nothing"]);
  });

  test("an unknown type is told once, and nothing of its numbers", () => {
    expect(marks("E = entity { a: decimla(10, 2); b: decimla(4, 1) }")).toEqual(["type/unknown decimla"]);
  });

  test("numbers belong to decimals", () => {
    expect(marks("E = entity { a: decimal(10, 2); b: decimal(2, 10); c: int(4); d: decimal(0) }")).toEqual([
      "type/arguments 10",
      "type/arguments 4",
      "type/arguments 0",
    ]);
  });
});

describe("entities", () => {
  test("fields, keys and indexes", () => {
    const model = modelOf(`
      db = store "DB"
      Order = entity "An order." {
        stored-in db; tags core; code "src/order.ts#Order"
        id: uuid key "Its id."
        number: string unique required matches "^[0-9]+$" min 3 max 9
        customer: Customer required
        status: Status default "open"
        total: decimal(10, 2) default 0
        late: boolean default no
        created: datetime default now
        index created "Reports."
        index (customer, created)
        unique (customer, number) "Once."
        key (id, number)
      }
      Customer = entity { id: uuid; orders: Order[] }
      Status = enum "Where it is." { open "Not yet.", closed; "in transit" }`);
    const [order] = model.entities;
    expect(order).toMatchObject({
      title: "Order",
      description: "An order.",
      storedIn: [{ path: "db" }],
      tags: ["core"],
      indexes: [{ fields: [{ name: "created" }], description: "Reports." }, { fields: [{}, {}] }],
      uniques: [{ fields: [{ name: "customer" }, { name: "number" }], description: "Once." }],
      keys: [{ fields: [{ name: "id" }, { name: "number" }] }],
    });
    expect(order?.fields).toMatchObject([
      { name: "id", key: true, description: "Its id." },
      { unique: true, required: true, matches: "^[0-9]+$", min: 3, max: 9 },
      { type: { kind: "entity", entity: { path: "Customer" } } },
      { default: { kind: "text", value: "open" } },
      { default: { kind: "number", value: "0" } },
      { default: { kind: "boolean", value: false } },
      { default: { kind: "now" } },
    ]);
    expect(model.enums[0]?.values).toMatchObject([
      { name: "open", description: "Not yet." },
      { name: "closed" },
      { name: "in transit" },
    ]);
  });

  test.each([
    ["int", '"x"'],
    ["int", "1.5"],
    ["boolean", "1"],
    ["uuid", "now"],
    ["Status", '"lost"'],
    ["string", "5"],
    ["Status[]", '"open"'],
    ["E", '"x"'],
  ])("a field of type %s has no default %s", (type, value) => {
    const text = `Status = enum { open, closed }\nE = entity { x: ${type} default ${value} }`;
    expect(marks(text)).toEqual([`entity/default ${value}`]);
  });

  test.each([
    ["boolean", "true"],
    ["Status?", "open"],
    ["date", '"2026-01-31"'],
    ["json", '"{}"'],
    ["float", "-1.5"],
  ])("a field of type %s has the default %s", (type, value) => {
    expect(marks(`Status = enum { open }\nE = entity { x: ${type} default ${value} }`)).toEqual([]);
  });

  test("faults", () => {
    const text = `
      api = container "API"
      E = entity {
        a: int key key min 5 max 3
        a: string
        b: string matches "("
        c: boolean min 1
        d: void
        e: int sometimes
        f: int "One." "Two."
        stored-in api
        index (a, z)
        unique a
        key "x"
      }
      S = enum { x, y, x }
      Empty = enum { }`;
    expect(marks(text)).toEqual([
      "value/twice key",
      "entity/bounds 3",
      "entity/duplicate-field a",
      'entity/pattern "("',
      "entity/bound min",
      "type/void-field void",
      "entity/field-word sometimes",
      'value/too-many "One."',
      "entity/not-a-store api",
      "entity/unknown-field z",
      "entity/several-fields a",
      'entity/several-fields "x"',
      "enum/duplicate x",
      "enum/empty Empty",
    ]);
  });
});
