import { describe, expect, test } from "vitest";
import { parse } from "../../../src/syntax/parse.ts";
import { dump } from "./dump.ts";

function tree(text: string): string {
  const { ast, diagnostics } = parse({ path: "x.arch", text });
  expect(diagnostics).toEqual([]);
  return dump(ast.statements);
}

describe("statements", () => {
  test.each([
    ["a declaration", 'shop = system "Shop" "Sells." "Node"', '(shop = system "Shop" "Sells." "Node")'],
    ["without an id", 'person "Ann"', '(person "Ann")'],
    ["a body", 'a = system { b = container "B" { } }', '(a = system { (b = container "B" {}) })'],
    ["an attribute", "status active", "(status active)"],
    ["a list", 'tags a, "two words"', '(tags a, "two words")'],
    ["values of every kind", 'x "t" a.b 1..2 #fff * (a, b.c)', '(x "t" a.b 1..2 #fff * (a, b.c))'],
    ["a relationship", 'a -> b.c "uses" "HTTPS"', '(rel a -> b.c "uses" "HTTPS")'],
    ["from the element around it", '-> b "uses"', '(rel ? -> b "uses")'],
    ["with a name", 'r = a ~> b "sends"', '(rel r = a ~> b "sends")'],
    ["between paths with this", "this.a <-> this", "(rel this.a <-> this)"],
    [
      "a step with via",
      'a -> b "calls" via Api.place { carries Order }',
      '(rel a -> b "calls" via Api.place { (carries Order) })',
    ],
    ["a reply", 'b --> a "done"', '(rel b --> a "done")'],
    ["transitions", '[*] -> open "starts"; open -> [*]', '(rel [*] -> open "starts") (rel open -> [*])'],
    ["a field", 'id: uuid key "The id."', '(field id: uuid key "The id.")'],
    [
      "field types",
      "a: decimal(10, 2); b: X[]?; c: Map<K, List<V>>; d: A | B[]",
      "(field a: decimal(10,2)) (field b: [X]?) (field c: Map<K,List<V>>) (field d: (A|[B]))",
    ],
    [
      "modifiers",
      "n: int required default 15 min 5 max 240",
      "(field n: int required default 15 min 5 max 240)",
    ],
    ["a parameter", 'parameter id: uuid "Which."', '(parameter id: uuid "Which.")'],
    [
      "an operation",
      'async operation f(a: A, b: B?): R throws E, F "Does."',
      '(async operation f(a: A, b: B?): R throws E, F "Does.")',
    ],
    ["an operation with nothing", "operation f", "(operation f())"],
    ["an event", 'event E(o: Order) "Was."', '(event E(o: Order) "Was.")'],
    ["a pair", '"Fraud" "Held."', '(pair "Fraud" "Held.")'],
    ["a directive", "!identifiers flat // why\na -> b", "(!identifiers) (rel a -> b)"],
    ["an enum's values", "e = enum { pending, paid\n shipped }", "(e = enum { (pending , paid) (shipped) })"],
    ["a path as a value", "about shop.api.orders", "(about shop.api.orders)"],
  ])("%s", (_name, text, expected) => expect(tree(text)).toBe(expected));
});

describe("selections", () => {
  test.each([
    ["view x of a { include *, b, -> a.* -> }", "(view x of a { (include *, b, -> a.* ->) })"],
    ["view v { include a b.** exclude.x -> c }", "(view v { (include a, b.**, exclude.x -> c) })"],
    [
      'view v { exclude kind store, tag "x", a -> b }',
      '(view v { (exclude kind(store), tag("x"), a -> b) })',
    ],
    ["view v { include x ->; highlight y }", "(view v { (include x ->) (highlight y) })"],
    ["v = view of include { include include }", "(v = view of include { (include include) })"],
    ['rule "R" { forbid a, b -> c; because "x" }', '(rule "R" { (forbid a, b -> c) (because "x") })'],
    ['rule "R" { only * -> package "pg"; except a }', '(rule "R" { (only * -> package("pg")) (except a) })'],
    [
      'rule "R" { layers strict a, b; layers strict, b; acyclic a }',
      '(rule "R" { (layers strict a, b) (layers strict, b) (acyclic a) })',
    ],
    ["view v { include kind, tag, package }", "(view v { (include kind, tag, package) })"],
    ['systemContext ss "k" { include * }', '(systemContext ss "k" { (include *) })'],
    ["container ss { include * }", "(container ss { (include *) })"],
    ['container "C" { include -> b }', '(container "C" { (rel include -> b) })'],
  ])("%s", (text, expected) => expect(tree(text)).toBe(expected));
});

describe("the end of a statement", () => {
  test.each([
    ["a line", "a x\nb y", "(a x) (b y)"],
    ["a semicolon", "a x; b y;;", "(a x) (b y)"],
    ["a closing brace", "a { b } c { } d", "(a { (b) }) (c {}) (d)"],
    ["goes on after a comma", "a x,\n  y,\n\n  z\nb", "(a x, y, z) (b)"],
    [
      "goes on after a parenthesis",
      "operation f(\n a: A,\n b: B\n): R\nb",
      "(operation f(a: A, b: B): R) (b)",
    ],
    ["goes on before a brace", "a x\n\n{ b\n}\nc", "(a x { (b) }) (c)"],
    ["comments do not count", "a x // one\n/* two\n */ b y", "(a x) (b y)"],
    ["line ends of every kind", "a x\r\nb y\rc z", "(a x) (b y) (c z)"],
    ["a text block in the middle", 'a """\n  x\n  """ b\nc', '(a "x" b) (c)'],
    ["a byte order mark", "\ufeffa x", "(a x)"],
    ["nothing", "", ""],
    ["comments alone", "// a\n# b\n/* c */", ""],
  ])("%s", (_name, text, expected) => expect(tree(text)).toBe(expected));
});

describe("words", () => {
  test.each([
    ["a->b", "(rel a -> b)"],
    ["a-b->c-d", "(rel a-b -> c-d)"],
    ["a-->b", "(rel a --> b)"],
    ["größe = system", "(größe = system)"],
    ["e\u0301 -> é", "(rel é -> é)"],
    ["日本 -> a_1", "(rel 日本 -> a_1)"],
    ["system = system; flow -> data", "(system = system) (rel flow -> data)"],
    ["index: int; kind: string", "(field index: int) (field kind: string)"],
    ["via -> throws via via", "(rel via -> throws via via)"],
    ["color #1168bd\n#comment\nx # y", "(color #1168bd) (x)"],
    ["x 2026-01-12 2.1.0 300ms 5% -1", "(x 2026-01-12 2.1.0 300ms 5% -1)"],
  ])("%s", (text, expected) => expect(tree(text)).toBe(expected));

  test.each(
    "system flow data index include forbid operation kind tag via throws strict parameter event async model view".split(
      " ",
    ),
  )("`%s` is an id like any other", (word) => {
    expect(tree(`${word} = system "x"`)).toBe(`(${word} = system "x")`);
    expect(tree(`a -> ${word}`)).toBe(`(rel a -> ${word})`);
    expect(tree(`${word}.b -> ${word}`)).toBe(`(rel ${word}.b -> ${word})`);
    expect(tree(`${word}: int`)).toBe(`(field ${word}: int)`);
  });
});

describe("texts", () => {
  test.each([
    ['a "x \\" \\\\ \\n \\t \\u{1F600}"', 'x " \\ \n \t 😀'],
    ['a ""', ""],
    ['a """one line"""', "one line"],
    ['a """\n    x\n      y\n\n    z\n    """', "x\n  y\n\nz"],
    ['a """\r\n  x\r\n  y\r\n"""', "x\ny"],
    ['a """\n  C:\\n \\""" end\n  """', 'C:\\n """ end'],
    ['a """first\n    rest\n  """', "first\nrest"],
    ['a """\n\tx\n\t  y\n"""', "x\n  y"],
    ['a """\n  x  \n"""', "x  "],
    ['a """"""', ""],
  ])("%j", (text, expected) => {
    const [statement] = parse({ path: "x", text }).ast.statements;
    expect(statement).toMatchObject({ values: [{ kind: "text", value: expected }] });
  });
});
