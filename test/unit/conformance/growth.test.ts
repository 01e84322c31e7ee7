import { expect, it } from "vitest";
import { judge } from "../../../src/conformance/check.ts";
import type { CheckInput } from "../../../src/conformance/code.ts";
import { cpuTime } from "../cpu-time.ts";
import { inputOf } from "./judged.ts";

const size = 1_500;

/** So many elements in a row, each with files that use the next one: half of the uses are declared, all in one knot. */
function row(count: number): Promise<CheckInput> {
  const parts = Array.from({ length: count }, (_, i) => {
    const next = i % 2 === 0 ? `; -> e${(i + 1) % count} "uses"` : "";
    return `  e${i} = component "E${i}" { code "src/e${i}/**"${next} }`;
  });
  const rules =
    'rule "No knots" { acyclic all }\nrule "Inside" { forbid * -> package "pg"; only all -> package "node:*" }';
  const model = `all = container "All" {\n${parts.join("\n")}\n}\n${rules}\n`;
  const tree = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      [`src/e${i}/a.ts`, [`src/e${(i + 1) % count}/a.ts`, "react", "node:fs"]],
      [`src/e${i}/b.ts`, ["// lintel-ignore-next-line until later", `src/e${(i + 1) % count}/a.ts`]],
    ]).flat() as [string, string[]][],
  );
  return inputOf(model, tree);
}

it("a check takes time in proportion to elements, files and imports", async () => {
  const [small, large] = [await row(size), await row(4 * size)];
  expect(judge(small).findings.length).toBeGreaterThan(size / 2);
  const ratio = cpuTime(() => judge(large)) / cpuTime(() => judge(small));
  // Four times the size: a quadratic step would make it 16.
  expect(ratio).toBeLessThan(9);
}, 60_000);
