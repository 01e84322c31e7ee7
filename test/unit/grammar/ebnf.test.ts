import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ebnfOf, renderEbnf } from "../../../grammar/derived/ebnf.ts";
import { ruleNotes } from "../../../grammar/derived/notes.ts";
import { productions } from "../../../grammar/derived/productions.ts";

const rules = productions();

/** The rules as the comments above the parser's methods have them, by name. */
function documentedRules(): ReadonlyMap<string, string> {
  const source = readFileSync("grammar/parser.ts", "utf8");
  const comments = source.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?`(?<rule>(?<name>[a-z]+) = [^`]*)`/g);
  return new Map(
    [...comments].map(({ groups }) => {
      const rule = (groups?.rule ?? "").replace(/\n\s*\*/g, " ").replace(/\s+/g, " ");
      return [groups?.name ?? "", rule.trim()];
    }),
  );
}

describe("the rules as EBNF", () => {
  it("stand above the methods that read them, word for word", () => {
    const documented = documentedRules();
    const expected = rules.map((rule) => ebnfOf(rule));
    expect(rules.map(({ name }) => documented.get(name))).toEqual(expected);
    expect([...documented.keys()].sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it("all have a note, and no note has lost its rule", () => {
    expect(Object.keys(ruleNotes).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it("define each token that they use", () => {
    const text = renderEbnf().replace(/\(\*[\s\S]*?\*\)/g, "");
    const defined = new Set([...text.matchAll(/^([A-Z]+) =/gm)].map((match) => match[1]));
    const [grammar] = text.split(/^WORD =/m) as [string];
    const used = new Set([...grammar.replace(/"[^"]*"/g, "").matchAll(/\b[A-Z]+\b/g)].map(([name]) => name));
    expect([...used].filter((name) => !defined.has(name))).toEqual(["JUNK"]);
  });

  it("open and close each comment once", () => {
    const text = renderEbnf();
    expect(text.split("(*").length).toBe(text.split("*)").length);
    expect(text.replace(/\(\*[\s\S]*?\*\)/g, "")).not.toMatch(/\*\)/);
  });

  it("fit a hundred columns", () => {
    expect(
      renderEbnf()
        .split("\n")
        .filter((line) => line.length > 100),
    ).toEqual([]);
  });
});
