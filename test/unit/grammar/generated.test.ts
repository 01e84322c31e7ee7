import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderEbnf } from "../../../grammar/derived/ebnf.ts";
import { renderRailroad } from "../../../grammar/derived/railroad.ts";
import { renderTextMate } from "../../../grammar/derived/textmate.ts";
import { renderReference } from "../../../src/model/catalogue/reference.ts";

/** The files that are made from others, with what makes them. `LINTEL_UPDATE_GENERATED=1` writes them. */
const generated: readonly (readonly [string, () => string])[] = [
  ["grammar/lintel.ebnf", renderEbnf],
  ["grammar/railroad.html", renderRailroad],
  ["grammar/lintel.tmLanguage.json", renderTextMate],
  ["grammar/REFERENCE.md", renderReference],
];

const { CI, LINTEL_UPDATE_GENERATED } = process.env;
const update = LINTEL_UPDATE_GENERATED === "1" && (CI ?? "") === "";

describe.each(generated)("%s", (path, render) => {
  it("is what its sources make of it", () => {
    const fresh = render();
    if (update) writeFileSync(path, fresh);
    expect(readFileSync(path, "utf8").replaceAll("\r\n", "\n")).toBe(fresh);
  });

  it("is made the same way each time, and ends its lines alike", () => {
    expect(render()).toBe(render());
    expect(render()).not.toMatch(/\r|[ \t]\n|[^\n]$/);
  });
});

describe("the page of diagrams", () => {
  const page = renderRailroad();

  it("needs nothing from elsewhere", () => {
    expect(page).not.toMatch(/<(?:script|link|iframe|img|object|embed)\b|\b(?:src|@import|url\()/i);
    expect(page.match(/href="(?!#)/g)).toBeNull();
  });

  it("links to what is there, and to each rule", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const links = new Set([...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...links].filter((link) => !ids.includes(link))).toEqual([]);
    expect(ids.filter((id) => !links.has(id))).toEqual([]);
  });

  it("is well-formed", () => {
    const open: string[] = [];
    for (const [, slash, tag = ""] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (tag === "meta") continue;
      if (slash === "") open.push(tag);
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
  });
});
