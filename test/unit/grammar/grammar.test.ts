import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Lexer, type TokenType } from "chevrotain";
import { describe, expect, it, test } from "vitest";
import { type Keyword, keywords, type Place } from "../../../grammar/keywords.ts";
import { makeLexer } from "../../../grammar/lexer.ts";
import { ArchParser } from "../../../grammar/parser.ts";
import * as tokens from "../../../grammar/tokens.ts";
import { parse } from "../../../src/syntax/parse.ts";
import { dump } from "../syntax/dump.ts";

function tree(text: string): string {
  const { ast, diagnostics } = parse({ path: "x.arch", text });
  expect(diagnostics).toEqual([]);
  return dump(ast.statements);
}

describe("the parser", () => {
  it("passes all of Chevrotain's checks", () => {
    expect(() => new ArchParser(true)).not.toThrow();
  });

  it("stays small: the words are in tables, not in rules", () => {
    expect(new ArchParser(true).getSerializedGastProductions().length).toBeLessThanOrEqual(26);
  });
});

describe("the lexer", () => {
  it("passes all of Chevrotain's checks, and finds each token by its first character", () => {
    expect(makeLexer(true).lexerDefinitionErrors).toEqual([]);
  });

  it("names each token once", () => {
    const names = tokens.allTokens.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("lets all but braces and semicolons be skipped behind a fault", () => {
    const kept = tokens.allTokens.filter((token) => !isSkipped(token) && token !== tokens.Junk);
    const firm = kept.filter((token) => !(token.CATEGORIES ?? []).includes(tokens.Junk));
    expect(firm.map(({ name }) => name)).toEqual(["OpenBrace", "CloseBrace", "End"]);
  });
});

function isSkipped({ GROUP }: TokenType): boolean {
  return GROUP === Lexer.SKIPPED || GROUP === "comments";
}

/** Words of the table with a role, at a place. */
function tableWords(role: Keyword["role"], place: Place): readonly string[] {
  return keywords.filter((k) => k.role === role && k.places.includes(place)).map((k) => k.word);
}

function tokenWords(type: TokenType): readonly string[] {
  return [...tokens.keywordTokens].filter(([, token]) => token === type).map(([word]) => word);
}

const words = [...new Set(keywords.map(({ word }) => word))];

describe("keyword tokens and the keyword table", () => {
  it("have the same words; only `this` is reserved and not in the table", () => {
    expect([...tokens.keywordTokens.keys()].filter((word) => !words.includes(word))).toEqual(["this"]);
  });

  it("agree on what begins a selection", () => {
    expect(tokenWords(tokens.ViewSelection)).toEqual(tableWords("selection", "view"));
    expect(tokenWords(tokens.RuleSelection)).toEqual(tableWords("selection", "rule"));
  });

  it("agree on what stands inside selections, steps and operations", () => {
    const clauses = [tokens.FilterWord, tokens.Strict].flatMap(tokenWords);
    expect(new Set(clauses)).toEqual(new Set(tableWords("clause", "rule")));
    expect(tokenWords(tokens.Via)).toEqual(tableWords("clause", "flow"));
    expect([tokens.Async, tokens.Throws].flatMap(tokenWords)).toEqual(tableWords("clause", "interface"));
    expect(
      tokenWords(tokens.OperationWord).filter(
        (word) => !tableWords("declaration", "interface").includes(word),
      ),
    ).toEqual([]);
  });

  it("are of the category of names, all but `this`", () => {
    const types = new Set(tokens.keywordTokens.values());
    const reserved = [...types].filter((type) => !(type.CATEGORIES ?? []).includes(tokens.Word));
    expect(reserved).toEqual([tokens.This]);
  });

  it("has each word once for each role", () => {
    const rows = keywords.map(({ word, role }) => `${role} ${word}`);
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe("each word of the table is a name", () => {
  test.each([
    ["of an element", 'W = system "x"', '(W = system "x")'],
    ["of a kind and its element", "W = kind W { }; b = W", "(W = kind W {}) (b = W)"],
    ["behind an arrow", "a -> W; a -> b.W", "(rel a -> W) (rel a -> b.W)"],
    ["before an arrow", "W -> a; W.b ~> W", "(rel W -> a) (rel W.b ~> W)"],
    ["of a relationship", "W = W -> W via W", "(rel W = W -> W via W)"],
    [
      "inside an element",
      "a = system { W = store; -> W; W -> b }",
      "(a = system { (W = store) (rel ? -> W) (rel W -> b) })",
    ],
    ["of a field and its type", "W: W[] | W", "(field W: ([W]|W))"],
    ["of a parameter", "parameter W: W", "(parameter W: W)"],
    ["of an operation and all in it", "operation W(W: W): W throws W", "(operation W(W: W): W throws W)"],
    ["of an enum's value", "a = enum { b, W }", "(a = enum { (b , W) })"],
    ["of a state", "states { [*] -> W; W -> [*] }", "(states { (rel [*] -> W) (rel W -> [*]) })"],
    ["in a list", "provides W, a.W, W", "(provides W, a.W, W)"],
    [
      "of a view, of an element",
      "W = view of W { include W, W.*, -> W ->, W -> W }",
      "(W = view of W { (include W, W.*, -> W ->, W -> W) })",
    ],
    [
      "in a view, with its path",
      "view of a { include b.W, W.** -> b.W }",
      "(view of a { (include b.W, W.** -> b.W) })",
    ],
    [
      "of a kind, a tag and a package",
      "view { include kind W, tag W, package W }",
      "(view { (include kind(W), tag(W), package(W)) })",
    ],
    [
      "in a rule",
      'rule "R" { forbid W, a -> W; layers W, W; acyclic W }',
      '(rule "R" { (forbid W, a -> W) (layers W, W) (acyclic W) })',
    ],
  ])("%s", (_what, text, expected) => {
    expect(words.map((word) => tree(text.replaceAll("W", word)))).toEqual(
      words.map((word) => expected.replaceAll("W", word)),
    );
  });
});

describe("the reserved word", () => {
  test.each(['this = system "x"', "a = this", "this: string", "operation this()"])(
    "%s is a fault",
    (text) => {
      expect(parse({ path: "x.arch", text }).diagnostics).toHaveLength(1);
    },
  );

  it("stands for an element in paths", () => {
    expect(tree("-> this.a; this -> b; tags this")).toBe("(rel ? -> this.a) (rel this -> b) (tags this)");
  });
});

const selecting = tableWords("selection", "view");
const ruling = tableWords("selection", "rule");

describe("a selection's word", () => {
  test.each(selecting)("`%s` selects in a view, even before an arrow", (word) => {
    expect(tree(`view { ${word} -> b }`)).toBe(`(view { (${word} -> b) })`);
    expect(tree(`view { ${word} a ${word} }`)).toBe(`(view { (${word} a, ${word}) })`);
  });

  test.each(ruling)("`%s` selects in a rule, even before an arrow", (word) => {
    expect(tree(`rule { ${word} -> b }`)).toBe(`(rule { (${word} -> b) })`);
  });

  test.each([...selecting, ...ruling])("`%s` is a name in other bodies", (word) => {
    expect(tree(`a = system { ${word} -> b; -> ${word} }`)).toBe(
      `(a = system { (rel ${word} -> b) (rel ? -> ${word}) })`,
    );
  });

  test.each([...selecting, ...ruling])("`%s` is a name in a view where `=`, `.` or `:` follows", (word) => {
    expect(tree(`view { ${word}.a -> b; ${word}: c; ${word} = d }`)).toBe(
      `(view { (rel ${word}.a -> b) (field ${word}: c) (${word} = d) })`,
    );
  });

  it("of views is a name in a rule, and the other way round", () => {
    expect(tree("rule { include -> b }")).toBe("(rule { (rel include -> b) })");
    expect(tree("view { forbid -> b }")).toBe("(view { (rel forbid -> b) })");
  });
});

describe("clauses", () => {
  test.each([
    ["via -> via via via", "(rel via -> via via via)"],
    ["async operation async(throws: via)", "(async operation async(throws: via))"],
    ["operation operation(): operation throws throws", "(operation operation(): operation throws throws)"],
    ["event event", "(event event())"],
    ["parameter: parameter", "(field parameter: parameter)"],
    ["rule { layers strict a, b }", "(rule { (layers strict a, b) })"],
    ["rule { layers strict, a }", "(rule { (layers strict, a) })"],
    ["rule { layers strict.a, b }", "(rule { (layers strict.a, b) })"],
    ["rule { acyclic strict }", "(rule { (acyclic strict) })"],
    ["view { include kind, tag, package }", "(view { (include kind, tag, package) })"],
    ["view { include kind -> tag }", "(view { (include kind -> tag) })"],
    ["view { include kind kind -> tag tag }", "(view { (include kind(kind) -> tag(tag)) })"],
  ])("%s", (text, expected) => expect(tree(text)).toBe(expected));
});

describe("the page on the grammar", () => {
  const page = readFileSync("grammar/README.md", "utf8");

  it("names each file of the folder", () => {
    const files = readdirSync("grammar").filter((file) => file !== "README.md");
    expect(files.filter((file) => !page.includes(file))).toEqual([]);
  });

  it("links to what is there", () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map((match) => `grammar/${match[1]}`);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it("has a line for each word that only selections have", () => {
    const missing = [...selecting, ...ruling].filter((word) => !page.includes(`\`${word}\``));
    expect(missing).toEqual([]);
  });
});
