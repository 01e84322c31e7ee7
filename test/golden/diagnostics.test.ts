import { describe, expect, it } from "vitest";
import { conformanceCodes } from "../../src/diagnostics/catalogue/conformance.ts";
import { sourceCodes } from "../../src/diagnostics/catalogue/source.ts";
import { type Code, catalogue } from "../../src/diagnostics/catalogue.ts";
import { type Case, findCases } from "./cases.ts";
import { faultsOf } from "./outputs.ts";

const cases = findCases().filter(({ area }) => area === "diagnostics");
/** What a check of code finds has its cases in `check`. */
const codes = (Object.keys(catalogue) as Code[]).filter(
  (code) => !(code in conformanceCodes) && !(code in sourceCodes),
);
const codeOf = new Map(codes.map((code) => [code.replaceAll("/", "-"), code]));

/** `name-unknown` and `name-unknown--in-flow` are both about `name/unknown`. */
function codeOfCase({ name }: Case): Code | undefined {
  return codeOf.get(name.split("--")[0] as string);
}

describe("every code of the catalogue", () => {
  it.each(codes)("%s has a case", (code) => {
    expect(cases.map(codeOfCase)).toContain(code);
  });
});

describe("every case", () => {
  it.each(cases)(
    "$name gives what it is named after, and nothing else unless a note says why",
    async (given) => {
      const code = codeOfCase(given);
      expect(code, "cases are named after a code").toBeDefined();
      const found = (await faultsOf(given)).map((d) => d.code);
      if (given.inputs.includes("note.md")) expect(found).toContain(code);
      else expect(found).toEqual([code]);
    },
  );
});
