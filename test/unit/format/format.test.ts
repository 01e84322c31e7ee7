import { describe, expect, it } from "vitest";
import { formatText, isFormatted } from "../../../src/format/format.ts";

function formatted(text: string): string {
  const result = formatText({ path: "test.arch", text });
  if ("diagnostics" in result) throw new Error(result.diagnostics.map((d) => d.message).join("\n"));
  return result.text;
}

/** What was written, then what comes out; both without the line end at the end of the literal. */
type Case = readonly [title: string, written: string, expected: string];

function check(cases: readonly Case[]): void {
  it.each(cases)("%s", (_, written, expected) => {
    const text = formatted(written);
    expect(text).toBe(expected === "" ? "" : `${expected}\n`);
    expect(formatted(text)).toBe(text);
  });
}

describe("the parts of a statement", () => {
  check([
    ["nothing", "", ""],
    ["only white space", "\r\n\t \n", ""],
    ["a declaration", 'a=person   "A"\t"B"', 'a = person "A" "B"'],
    ["a byte order mark", "\ufeffa = person", "a = person"],
    ["relationships", 'a->b "x"\nc  ~>d\ne<->f\n->g', 'a -> b "x"\nc ~> d\ne <-> f\n-> g'],
    ["paths", "a . b -> this . c", "a.b -> this.c"],
    ["lists", "tags a,b ,c", "tags a, b, c"],
    ["fields", "e = entity { x :string ? key }", "e = entity { x: string? key }"],
    [
      "types",
      "e = entity { x: Map < K ,List<V> >; y: decimal ( 10,2 ) [ ]; z: A|B? }",
      "e = entity { x: Map<K, List<V>>; y: decimal(10, 2)[]; z: A | B? }",
    ],
    [
      "groups",
      'e = entity { index(a,b)"x"; unique( a , b ) }',
      'e = entity { index (a, b) "x"; unique (a, b) }',
    ],
    [
      "operations",
      'i = interface { async   operation f ( a :int,b: B [] ) :void throws X,Y "d"\nevent E( ) }',
      'i = interface {\n  async operation f(a: int, b: B[]): void throws X, Y "d"\n  event E()\n}',
    ],
    ["boundaries", "s = states { [ * ]->a; a->[*] }", "s = states { [*] -> a; a -> [*] }"],
    [
      "selections",
      'v = view of a { include * , -> a . * ->,kind  store ,tag"x"; exclude a ->b b }',
      'v = view of a { include *, -> a.* ->, kind store, tag "x"; exclude a -> b b }',
    ],
    ["colours and numbers", "style a { color #FFF; depth  -1 }", "style a { color #FFF; depth -1 }"],
    ["escapes as they are written", 'a = person "\\u{41}\\t\\"  x"', 'a = person "\\u{41}\\t\\"  x"'],
    ["words in the letters they are written in", "e\u0301 = person", "e\u0301 = person"],
    ["directives", "  !identifiers   hierarchical  \na = person", "!identifiers   hierarchical\na = person"],
    ["a directive with a block", "!docs x {\n}\na = person", "!docs x {\n}\na = person"],
    ["a directive with a block behind it", "!docs x\n{ a b }", "!docs x\n{\n  a b\n}"],
  ]);
});

describe("lines", () => {
  check([
    ["CRLF and CR", "a = person\r\n\r\nb = person\rc = person", "a = person\n\nb = person\nc = person"],
    ["blank lines", "\n\na = person\n\n\n\nb = person\n\n", "a = person\n\nb = person"],
    [
      "blank lines in a block",
      "a = system {\n\n\n  b = store\n\n  c = store\n\n}",
      "a = system {\n  b = store\n\n  c = store\n}",
    ],
    [
      "indentation",
      "a = system {\n\tb = store {\n    c d\n }\n  }",
      "a = system {\n  b = store {\n    c d\n  }\n}",
    ],
    ["statements on one line", "a = person;b = person ;; c = person;", "a = person; b = person; c = person"],
    ["statements behind a brace", "a = system { b c } d = person", "a = system { b c }; d = person"],
    [
      "statements behind the brace of an open block",
      "a = system {\nb c } d = person",
      "a = system {\n  b c\n}\nd = person",
    ],
    ["a block on one line", "a = system {b c;d e}", "a = system { b c; d e }"],
    ["a block on several lines", "a = system { b c;d e\nf g }", "a = system {\n  b c; d e\n  f g\n}"],
    ["an empty block", "a = system { }\nb = system {\n\n}", "a = system {}\nb = system {}"],
    ["a brace on the next line", "a = system\n\n{\n b c }", "a = system {\n  b c\n}"],
    ["a block on the next line", "a = system\n{ b c }", "a = system { b c }"],
    ["a list over lines", "include a,\nb,\n\n     c\nd e", "include a,\n  b,\n\n  c\nd e"],
    [
      "parameters over lines",
      "i = interface {\noperation f(\na: int,\nb: int ): void throws X,\nY\n}",
      "i = interface {\n  operation f(\n    a: int,\n    b: int\n  ): void throws X,\n    Y\n}",
    ],
    [
      "parameters that begin on the line",
      "i = interface {\noperation f(a: int,\nb: int\n)\n}",
      "i = interface {\n  operation f(a: int,\n    b: int)\n}",
    ],
    [
      "branches",
      'f = flow {\nalt "x" {\na -> b }\nelse "y" {\na -> c } else\n{\n d -> e }\npar { a -> b }\nand { b -> c }\n}',
      'f = flow {\n  alt "x" {\n    a -> b\n  } else "y" {\n    a -> c\n  } else {\n    d -> e\n  }\n  par { a -> b }\n  and { b -> c }\n}',
    ],
    ["a branch behind a blank line", "alt {\na\n}\n\nelse {\nb\n}", "alt {\n  a\n}\n\nelse {\n  b\n}"],
    ["branches on one line", "alt { a -> b } else { c -> d }", "alt { a -> b } else { c -> d }"],
    ["what only looks like a branch", "x {\na\n} else {\nb\n}", "x {\n  a\n}\nelse {\n  b\n}"],
    ["a long line", `a = system { ${"tag x; ".repeat(30)} }`, `a = system { ${"tag x; ".repeat(29)}tag x }`],
  ]);
});

describe("text blocks", () => {
  check([
    ["on one line", 'a = b """{ "x": 1 }"""', 'a = b """{ "x": 1 }"""'],
    [
      "on several",
      'x {\na """\n one\n   two\n\n one\n"""\n}',
      'x {\n  a """\n    one\n      two\n\n    one\n    """\n}',
    ],
    ["in a block on one line", 'x { a """\none\n""" }', 'x {\n  a """\n    one\n    """\n}'],
    ["that begin behind the quotes", 'a """one\n  two"""', 'a """\n  one\n  two\n  """'],
    [
      "that begin with white space behind the quotes",
      'a """  one\n   two\n  three"""',
      'a """\n    one\n   two\n  three\n  """',
    ],
    ["that would lose white space", 'a """  one\n"""', 'a """  one\n"""'],
    ["with tabs", 'a """\n\tone\n\t\ttwo\n\t"""', 'a """\n  one\n  \ttwo\n  """'],
    ["with tabs and blanks", 'a """\n\tone\n  two\n\t"""', 'a """\n  \tone\n    two\n  """'],
    ["that are empty", 'a """\n  """', 'a """\n  """'],
    ["with blank lines at both ends", 'a """\n\n one\n\n """', 'a """\n\n  one\n\n  """'],
    ["with quotes inside", 'a """\n \\"""x\n "" \n """', 'a """\n  \\"""x\n  "" \n  """'],
    ["before other things", 'a """\nx\n""" { b c }\nd "e"; f g', 'a """\n  x\n  """ { b c }\nd "e"; f g'],
    ["with CRLF", 'a """\r\n x\r\n  y\r\n"""\r\n', 'a """\n  x\n   y\n  """'],
  ]);
});

describe("comments", () => {
  check([
    ["alone", "// a  \n\n\n# b\n/* c */", "// a\n\n# b\n/* c */"],
    ["behind code", "a = person//x\nb = person  # y", "a = person //x\nb = person  # y"],
    [
      "behind `;`",
      "a = person; // x\nb = person; /* y */ c = person /* z */;",
      "a = person // x\nb = person; /* y */ c = person /* z */",
    ],
    [
      "before `;`",
      "a = person /* x */; b = person /* y */ ; /* z */ c d",
      "a = person /* x */; b = person /* y */; /* z */ c d",
    ],
    [
      "behind a brace that ends a statement",
      "a = system { b c } /* x */ d e",
      "a = system { b c }; /* x */ d e",
    ],
    ["in the middle", 'a /* 1 */=person /* 2 */"A"', 'a /* 1 */ = person /* 2 */ "A"'],
    [
      "in a list",
      "tags a, // one\n // two\n  b,\n#three\nc",
      "tags a, // one\n  // two\n  b,\n  #three\n  c",
    ],
    ["in parentheses", "index ( // one\na // two\n)", "index ( // one\n  a // two\n)"],
    ["behind a parenthesis and blank lines", "index (\n\n// one\n\na)", "index (\n  // one\n  a\n)"],
    ["before a brace on the next line", "a = system // x\n{ b c }", "a = system { // x\n  b c\n}"],
    [
      "on lines before a brace",
      "a = system /* w */ // x\n#y\n/* z */ { // u\nb c }",
      "a = system /* w */ { // x\n  #y\n  /* z */\n  // u\n  b c\n}",
    ],
    ["behind braces", "a = system { // x\n\nb c\n} // y\nd e", "a = system { // x\n  b c\n} // y\nd e"],
    [
      "in an empty block",
      "a = system { /* x */ }\nb = system {\n// y\n\n}",
      "a = system { /* x */ }\nb = system {\n  // y\n}",
    ],
    ["before a closing brace", "a = system {\nb c /* x */ }", "a = system {\n  b c /* x */\n}"],
    [
      "before a statement behind an opening brace",
      "a = system { /* x */ b c\n}",
      "a = system {\n  /* x */ b c\n}",
    ],
    ["before a branch", "alt {\na\n} // x\n// y\nelse {\nb\n}", "alt {\n  a\n} // x\n// y\nelse {\n  b\n}"],
    [
      "between the branches on one line",
      "alt {\na\n} /* x */ else {\nb\n}",
      "alt {\n  a\n} /* x */ else {\n  b\n}",
    ],
    [
      "at the end of a line that does not end",
      "a = person /* x\n y */ b = person",
      "a = person /* x\n y */\nb = person",
    ],
    [
      "over lines",
      "x {\n    /* one\n       two\n     three */\n  a b\n}",
      "x {\n  /* one\n     two\n   three */\n  a b\n}",
    ],
    [
      "over lines with stars",
      "x {\n\t/*\n\t* one\n\n\t*/\n\ta b\n}",
      "x {\n  /*\n   * one\n\n   */\n  a b\n}",
    ],
    ["that look like text", 'a "// x" // "y"', 'a "// x" // "y"'],
    ["that look like colours", "a b\n#fff\nc d # e", "a b\n#fff\nc d # e"],
  ]);
});

describe("comments behind code", () => {
  check([
    ["keep their column", "a = person          // x", "a = person          // x"],
    ["keep it when the code moves", "x {\n      a = person     // x\n}", "x {\n  a = person         // x\n}"],
    ["give way together", "ab=c   // x\nabcd=e // y", "ab = c   // x\nabcd = e // y"],
    ["give way alone", "ab=c // x\n\nabcd=e  // y", "ab = c // x\n\nabcd = e // y"],
    ["follow close behind", "ab    c // x", "ab c // x"],
    ["stay in one column", "ab    c // x\nab    d // y", "ab c    // x\nab d    // y"],
    ["are counted with tabs", "ab\t// x\na\t// y", "ab  // x\na   // y"],
  ]);
});

describe("formatText", () => {
  it("does not touch a text with a syntax error", () => {
    const result = formatText({ path: "x.arch", text: "a = system {\n  b =\n" });
    expect("diagnostics" in result && result.diagnostics.length).toBeGreaterThan(0);
    expect("text" in result).toBe(false);
  });
});

describe("isFormatted", () => {
  it.each([
    ["a = person\n", true],
    ["", true],
    ["a = person", false],
    ["a  = person\n", false],
    ["a = \n", false],
  ])("%j: %s", (text, expected) => {
    expect(isFormatted({ path: "x.arch", text })).toBe(expected);
  });
});
