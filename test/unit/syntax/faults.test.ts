import { describe, expect, test } from "vitest";
import { parse } from "../../../src/syntax/parse.ts";
import { positionAt } from "../../../src/text/source.ts";
import { dump } from "./dump.ts";

/**
 * A text whose `‸` marks where its one diagnostic must begin; gives the code and what was read. The mark
 * is taken out before reading.
 */
function fault(marked: string): string {
  const at = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  const { ast, diagnostics } = parse({ path: "x.arch", text });
  const places = diagnostics.map((d) => `${d.code} at ${d.span.start}`);
  expect(places).toEqual([`${diagnostics[0]?.code} at ${at}`]);
  return `${diagnostics[0]?.code}: ${dump(ast.statements)}`;
}

describe("a fault in a character or text", () => {
  test.each([
    ['a = system ‸"Shop\nb = c "x"', 'syntax/unclosed-text: (a = system "Shop") (b = c "x")'],
    ['a = system ‸"Shop {\n  b c\n}', 'syntax/unclosed-text: (a = system "Shop" { (b c) })'],
    [
      'a = system Shop" "Sells‸" {\n  b c\n}',
      'syntax/unclosed-text: (a = system Shop " " Sells "" { (b c) })',
    ],
    ['a ‸"""\n  x\nb c', 'syntax/unclosed-text-block: (a "x") (b c)'],
    ['a ‸""\n  { "x": 1 }\n  """\nb c', 'syntax/text-block-quotes: (a "{ \\"x\\": 1 }") (b c)'],
    ["a b ‸/* never closed\nc d", "syntax/unclosed-comment: (a b) (c d)"],
    ["a = system‸@ b", "syntax/character: (a = system b)"],
    ["a = system ‸'Shop'", "syntax/character: (a = system Shop)"],
    ['a "x ‸\\q y"', 'syntax/escape: (a "x \\\\q y")'],
    ['a "‸\\u{110000}"', 'syntax/escape: (a "\\\\u{110000}")'],
    ["color ‸#12", "syntax/color: (color #12)"],
    ["link ‸https://a.b/c?d=e#f\nx y", 'syntax/unquoted-url: (link "https://a.b/c?d=e#f") (x y)'],
    ["code apps‸/**\nx y\n/* z */", "syntax/character: (code apps *) (x y)"],
  ])("%j", (text, expected) => expect(fault(text)).toBe(expected));
});

describe("an arrow", () => {
  test.each([
    ["a ‸=> b", "(rel a -> b)"],
    ["a ‸→ b", "(rel a -> b)"],
    ["a ‸—> b", "(rel a -> b)"],
    ["a ‸<- b", "(rel a -> b)"],
    ["a ‸<=> b", "(rel a <-> b)"],
    ["a ‸<~ b", "(rel a ~> b)"],
    ["a ‸---> b", "(rel a -> b)"],
    ["a ‸->> b", "(rel a -> b)"],
    ["a ‸-- b", "(rel a -> b)"],
  ])("of another language is read as what it means: %s", (text, expected) => {
    expect(fault(text)).toBe(`syntax/arrow: ${expected}`);
  });

  test("stands once in a statement", () => {
    expect(fault('a -> b ‸-> c "x"\nd -> e')).toBe("syntax/second-arrow: (!rel a -> b) (rel d -> e)");
  });

  test("at the end of a line leads to the deeper next one", () => {
    expect(fault('a ‸->\n  b "uses"\nc -> d')).toBe('syntax/arrow-at-end: (rel a -> b "uses") (rel c -> d)');
  });

  test("without a target leaves the next statement alone", () => {
    expect(fault("a ->‸\nb -> c")).toBe("syntax/expected: (!rel a -> ?) (rel b -> c)");
  });
});

describe("a brace", () => {
  test.each([
    [
      "too few, found by indentation",
      "a ‸{\n  b {\n    c\n  }\nd e\n",
      "unclosed-block: (a { (b { (c) }) }) (d e)",
    ],
    [
      "too few, the inner one",
      "a {\n  b ‸{\n    c\n  d\n}\ne f",
      "unclosed-block: (a { (b { (c) }) (d) }) (e f)",
    ],
    ["too few at the end", "a ‸{\n  b", "unclosed-block: (a { (b) })"],
    ["opening forgotten", "a b‸\n  c d\n}\ne f", "missing-brace: (a b { (c d) }) (e f)"],
    ["closing twice", "a {\n  b\n}‸}\nc d", "stray-brace: (a { (b) }) (c d)"],
    ["opening twice", "a {‸{\n  b\n}\nc d", "stray-brace: (a { (b) }) (c d)"],
    ["in the wrong column", "a {\n  b\n  ‸}\n  c\n}\nd", "stray-brace: (a { (b) (c) }) (d)"],
    ["without a header", "a\n; ‸{\n  c\n}", "headless-block: (a) (!? { (c) })"],
  ])("%s", (_name, text, expected) => expect(fault(text)).toBe(`syntax/${expected}`));
});

describe("a header", () => {
  test.each([
    ['shop = ‸= system "x" { b }', "syntax/expected: (!shop = ? { (b) })"],
    ['‸shop system "Shop" { b }', 'syntax/missing-equals: (shop = system "Shop" { (b) })'],
    ["‸v view of a", "syntax/missing-equals: (v = view of a)"],
    ['owner = ‸"Ann"', "syntax/expected: (!owner = ?)"],
    ['owner: ‸"Ann"', "syntax/expected: (!field owner: ?)"],
    ["‸1a = person", "syntax/unexpected: (!?)"],
    ['a -> b ‸uses "x" { carries C }', "syntax/unexpected: (!rel a -> b { (carries C) })"],
    ["tags a, b‸,\nc = d", "syntax/trailing-comma: (tags a, b) (c = d)"],
    ["tags a,‸;", "syntax/expected: (!tags a)"],
    ["x a.‸; y", "syntax/expected: (!x) (y)"],
    ["operation f(a ‸b)", "syntax/expected: (!operation f(a: ?))"],
    ["index (a, ‸)", "syntax/expected: (!index)"],
    ["a.‸* -> b", "syntax/expected: (!rel ? -> ?)"],
    ["a -> b.‸** ", "syntax/expected: (!rel a -> ?)"],
    ["view v { include ‸** }", "syntax/unexpected: (view v { (include *) })"],
    ["this ‸= system", "syntax/expected: (!rel this -> ?)"],
    ["‸) = system", "syntax/unexpected: (!?)"],
  ])("%j", (text, expected) => expect(fault(text)).toBe(expected));
});

test("a line has one fault, a text as many as it has faulty lines", () => {
  const text = 'a = = "x\nb => => c\nok = system "x"\n) ( ]\n';
  const { diagnostics, source } = parse({ path: "x", text });
  expect(diagnostics.map((d) => positionAt(source, d.span.start).line)).toEqual([1, 2, 4]);
});
