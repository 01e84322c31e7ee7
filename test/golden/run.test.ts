import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Case, findCases, readGolden } from "./cases.ts";
import { produce } from "./outputs.ts";

const isUpdating = process.env.LINTEL_UPDATE_GOLDENS === "1" && process.env.CI === undefined;

const cases = findCases();

/** What comes out must be what is there, and what is there must come out. */
async function check(given: Case): Promise<void> {
  const outputs = await produce(given);
  for (const [file, text] of outputs) {
    const golden = readGolden(given, file);
    if (golden === undefined) expect.fail(`${file} is missing: npm run golden:update writes it`);
    expect(text, file).toBe(golden);
  }
  for (const file of given.goldens) {
    if (!outputs.has(file)) expect.fail(`nothing comes out as ${file}: remove it`);
  }
}

async function update(given: Case): Promise<void> {
  const outputs = await produce(given);
  for (const [file, text] of outputs) {
    const path = join(given.directory, file);
    mkdirSync(dirname(path), { recursive: true });
    if (readGolden(given, file) !== text) writeFileSync(path, text);
  }
  for (const file of given.goldens) if (!outputs.has(file)) rmSync(join(given.directory, file));
}

for (const area of new Set(cases.map((given) => given.area))) {
  describe(area, () => {
    for (const given of cases.filter((c) => c.area === area)) {
      it(given.name, () => {
        expect(given.inputs, "every case has a model").toContain("input.arch");
        return isUpdating ? update(given) : check(given);
      });
    }
  });
}
