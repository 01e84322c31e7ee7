import { describe, expect, it } from "vitest";
import { conformanceCodes } from "../../src/diagnostics/catalogue/conformance.ts";
import { sourceCodes } from "../../src/diagnostics/catalogue/source.ts";
import type { Code } from "../../src/diagnostics/catalogue.ts";
import { type Case, findCases } from "./cases.ts";
import { check } from "./outputs.ts";

const cases = findCases().filter(({ area }) => area === "check");
const codes = Object.keys({ ...conformanceCodes, ...sourceCodes }) as Code[];
const codeOf = new Map(codes.map((code) => [code.replaceAll("/", "-"), code]));

/** `rule-cycle` and `rule-cycle--files` are both about `rule/cycle`; names of no code are about something else. */
function codeOfCase({ name }: Case): Code | undefined {
  return codeOf.get(name.split("--")[0] as string);
}

describe("every code that a check gives", () => {
  it.each(codes)("%s has a case", (code) => {
    expect(cases.map(codeOfCase)).toContain(code);
  });
});

describe("every case of a check", () => {
  it.each(cases)(
    "$name gives what it is named after, and nothing else unless a note says why",
    async (given) => {
      const code = codeOfCase(given);
      const found = new Set((await check(given)).findings.map((one) => one.code));
      if (given.inputs.includes("note.md")) expect(found.size).toBeGreaterThan(0);
      else expect([...found]).toEqual(code === undefined ? [] : [code]);
    },
  );
});
