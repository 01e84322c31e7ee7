import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/syntax/parse.ts";
import { headersOf, lostStatements, singleFaults } from "./single-faults.ts";

/** Texts, and which of their faults are tried: every one, or every seventh, which meets each kind of fault. */
const texts: readonly (readonly [string, number])[] = [
  ["examples/hello/architecture.arch", 1],
  ["examples/tour/tour.arch", 1],
  ["examples/tour/payments.arch", 1],
  ["examples/clinic/architecture.arch", 7],
  ["examples/big-bank/architecture.arch", 1],
  ["examples/big-bank/sign-in.arch", 1],
  ["architecture.arch", 7],
];

describe.each(texts)("one fault in %s", (path, step) => {
  const original = parse({ path, text: readFileSync(path, "utf8") });
  const headers = headersOf(original);

  test("is one syntax error and costs no other statement", () => {
    const several: string[] = [];
    const losing: string[] = [];
    let tried = 0;
    let faulty = 0;
    for (const variant of singleFaults(original.source)) {
      if (tried++ % step !== 0) continue;
      const result = parse({ path, text: variant.text });
      if (result.diagnostics.length === 0) continue;
      faulty++;
      const codes = result.diagnostics.map((d) => d.code).join(", ");
      if (result.diagnostics.length > 1) several.push(`${variant.name}: ${codes}`);
      const lost = lostStatements(headers, result, variant);
      if (lost.length > 0) losing.push(`${variant.name}: ${codes}; lost ${lost[0]}`);
    }
    expect(faulty).toBeGreaterThan(100);
    expect(several.length / faulty, several.join("\n")).toBeLessThan(0.01);
    expect(losing.length / faulty, losing.join("\n")).toBeLessThan(0.01);
  });
});
