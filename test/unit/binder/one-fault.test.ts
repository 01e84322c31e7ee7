import { describe, expect, test } from "vitest";
import { faults, marks } from "./bound.ts";

const shop = `
  customer = person "Customer"
  shop = system "Shop" {
    web = container "Web" { requires Api }
    api = container "API" { provides Api }
    db = store "DB"
  }
  Api = interface "API" { operation place() }
`;
const flow = `
  buy = flow "Buy" {
    customer -> shop.web "asks"
    shop.web -> shop.api "asks" via Api.place
    shop.api -> shop.db "reads"
    shop.db --> shop.api "books"
  }
`;
const relations = "customer -> shop.web\nshop.api -> shop.db\n";

describe("a relationship that is lost is not missed by the steps that go along it", () => {
  test("the model has none of these faults", () => {
    expect(faults(shop + flow + relations)).toEqual([]);
  });

  test.each([
    [relations.replace("api ->", "apj ->"), ["name/unknown-inside apj"]],
    [relations.replace("customer ->", "->"), ["relationship/no-source ->"]],
    [relations.replace("->", ""), ["word/unknown customer"]],
    ["customer -> shop.web\n", ["flow/not-covered shop.api -> shop.db"]],
  ])("%s", (text, expected) => {
    expect(marks(shop + flow + text)).toEqual(expected);
  });

  test.each([
    ["requires Api", "requires Apj", ["name/unknown Apj"]],
    ["requires Api", "Api", ["word/unknown Api"]],
    ["requires Api", "requires", ["value/missing requires"]],
    ["provides Api", "provides Apj", ["name/unknown Apj"]],
    ["provides Api", "Api", ["word/unknown Api"]],
  ])("`%s` as `%s`", (from, to, expected) => {
    expect(marks((shop + flow + relations).replace(from, to))).toEqual(expected);
  });
});

describe("a kind that is faulty says nothing about its elements", () => {
  const use = 'old = legacy "Old" { category api; mechanism "SOAP" }\nolder = legacy "Older" { data "x" }';
  test.each([
    ["legacy = kind ysstem", ["kind/base ysstem"]],
    ["legacy = kind qqqqqq", ["kind/base qqqqqq"]],
    ["legacy = kidn system", ["word/unknown-kind kidn"]],
    ["legasy = kind system", ["word/unknown-kind legacy"]],
    ["legacy = kind kind system", ["word/doubled kind"]],
  ])("%s", (kind, expected) => {
    expect(marks(`${kind}\n${use}`)).toEqual(expected);
  });
});

describe("an include that fails is not missed by name", () => {
  test.each([
    ['niclude "people.arch"', ["word/unknown niclude"]],
    ["include people.arch", ["value/wrong people.arch"]],
    ["include", ["value/missing include"]],
    ['"people.arch"', ['word/misplaced-statement "people.arch"']],
    ['import "people.arch"', ["word/unknown import"]],
  ])("%s", (include, expected) => {
    expect(marks(`${include}\nshop = system "Shop"\nann -> shop`)).toEqual(expected);
  });
});

describe("what was typed twice or run together is told as that", () => {
  test.each([
    ['workspace { version version "2" }', ["word/doubled version"]],
    ["workspace { status status active }", ["word/doubled status"]],
    ["a = system { provides provides I }\nI = interface", ["word/doubled provides"]],
    ['I = interface { endpoint endpoint GET "/x" }', ["word/doubled endpoint"]],
    ["a = system\nv = view view of a", ["word/doubled view"]],
    ['workspace { version "2" status active }', ["word/joined status"]],
    ['a = system\nrule "R" { acyclic a because "x" }', ["word/joined because"]],
    ["a = system\ne = environment { n = node { instance a instance a } }", ["word/joined instance"]],
    ['workspace { updated; "2026-11-02" }', ["value/missing updated"]],
    ['decision "d" { status; accepted }', ["value/missing status"]],
  ])("%s", (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  test("what may be called like a keyword is", () => {
    expect(
      marks(
        "a = system { requires requires from b }\nb = system { provides requires }\nrequires = interface",
      ),
    ).toEqual([]);
  });
});

describe("one fault of form a header", () => {
  test.each([
    ["E = entity { a: decimla(10, 2) }", ["type/unknown decimla"]],
    ['E = entity { a: int "x" 42 }', ['value/too-many "x"']],
    ["E = entity { created datetime; index created; index (created) }", ["word/unknown created"]],
    ["E = entity { rceated: datetime; index created; index (created) }", ["entity/unknown-field created"]],
    ['I = interface { endpoint GET POST "/x" }', ["endpoint/header endpoint"]],
    ["S = enum { a a, b b }", ["value/comma a", "value/comma b"]],
    ['rule "R" { alyers a }\na = system', ["word/unknown alyers"]],
    ['f = flow "F" { lat "x" { } else "y" { } }', ["word/unknown lat"]],
    ['f = flow "F" { "x" { } else "y" { } }', ['word/misplaced-statement "x"']],
  ])("%s", (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});
