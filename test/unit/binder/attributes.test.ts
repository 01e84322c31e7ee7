import { describe, expect, test } from "vitest";
import {
  attributesOfDeclaration,
  concerns,
  declarations,
  records,
} from "../../../src/model/catalogue/catalogue.ts";
import { bound } from "./bound.ts";

/** A declaration of each sort around a statement. */
const around: Readonly<Record<string, (statement: string) => string>> = {
  workspace: (it) => `workspace "W" { ${it} }`,
  element: (it) => `x = component "X" { ${it} }`,
  "integration element": (it) => `x = external "X" { ${it} }`,
  kind: (it) => `x = kind component { ${it} }`,
  group: (it) => `group "G" { ${it} }`,
  relationship: (it) => `a -> a "x" { ${it} }`,
  interface: (it) => `X = interface "X" { ${it} }`,
  endpoint: (it) => `X = interface "X" { endpoint GET "/x" { ${it} } }`,
  entity: (it) => `X = entity { ${it} }`,
  enum: (it) => `X = enum { ${it} }`,
  flow: (it) => `x = flow "X" { ${it} }`,
  states: (it) => `x = states "X" { ${it} }`,
  environment: (it) => `x = environment "X" { ${it} }`,
  node: (it) => `e = environment "E" { x = node "X" { ${it} } }`,
  view: (it) => `x = view landscape { ${it} }`,
  style: (it) => `style store { ${it} }`,
  codebase: (it) => `codebase "." { ${it} }`,
  rule: (it) => `rule "X" { ${it} }`,
  document: (it) => `document madr "x.md" { ${it} }`,
};

function wordFaults(text: string): readonly string[] {
  const { diagnostics } = bound(`a = system "A"\n${text}`);
  return diagnostics.filter(({ code }) => code.startsWith("word/")).map(({ message }) => message);
}

const attributes = declarations.flatMap((row) =>
  [...attributesOfDeclaration(row).keys()].map((name) => [row.keyword, name] as const),
);

describe("the catalogue's attributes are read where it says", () => {
  test.each(attributes)("%s: %s", (keyword, name) => {
    const surround = around[keyword];
    if (surround === undefined) throw new Error(`no surroundings for ${keyword}`);
    // A parameter is no parameter without its colon and type.
    const statement = name === "parameter" ? "parameter nothing: string" : `${name} nothing`;
    expect(wordFaults(surround(statement))).toEqual([]);
  });
});

describe("records and concerns stand where the catalogue says", () => {
  const places = {
    top: (it: string) => it,
    element: (it: string) => `x = component "X" { ${it} }`,
    environment: (it: string) => `x = environment "X" { n = node "N" { ${it} } }`,
  };
  const cases = records.flatMap((record) =>
    (["top", "element", "environment"] as const).map(
      (place) => [record.keyword, place, record.places.includes(place)] as const,
    ),
  );

  test.each(cases)("%s at %s: %s", (keyword, place, stands) => {
    // In an element `technology` is an attribute of that name, and `code` and the like are none of records.
    const isAttribute = keyword === "technology" && place !== "top";
    const found = wordFaults(places[place](`${keyword} "T" { }`));
    expect(found.length === 0).toBe(stands || isAttribute);
  });

  test.each(concerns.map(({ keyword }) => keyword))("%s", (keyword) => {
    expect(wordFaults(`${keyword} { }\nx = component "X" { ${keyword} { } }`)).toEqual([]);
    expect(wordFaults(`X = interface "X" { ${keyword} { } }`)).not.toEqual([]);
  });
});
