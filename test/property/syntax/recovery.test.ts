import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/syntax/parse.ts";
import { headersOf, lostStatements, singleFaults } from "./single-faults.ts";

const examples = [
  "examples/tour/tour.arch",
  "examples/clinic/architecture.arch",
  "examples/hello/architecture.arch",
];

describe.each(examples)("one fault in %s", (path) => {
  const original = parse({ path, text: readFileSync(path, "utf8") });

  test("is one syntax error and costs no other statement", () => {
    const several: string[] = [];
    const losing: string[] = [];
    const headers = headersOf(original);
    let faulty = 0;
    for (const variant of singleFaults(original.source)) {
      const result = parse({ path, text: variant.text });
      if (result.diagnostics.length === 0) continue;
      faulty++;
      const codes = result.diagnostics.map((d) => d.code).join(", ");
      if (result.diagnostics.length > 1) several.push(`${variant.name}: ${codes}`);
      const lost = lostStatements(headers, result, variant);
      if (lost.length > 0) losing.push(`${variant.name}: ${codes}; lost ${lost[0]}`);
    }
    expect(faulty).toBeGreaterThan(100);
    expect(several.slice(0, Math.max(0, several.length - faulty * 0.01))).toEqual([]);
    expect(losing.slice(0, Math.max(0, losing.length - faulty * 0.01))).toEqual([]);
  });
});
