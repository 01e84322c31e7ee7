import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lintel } from "../cli/run.ts";

/** Lintel's own code against its own model, with Lintel; `rooms.test.ts` holds the same without it. */
const check = ["check", "architecture.arch", "--no-cache", "--max-warnings", "0"];

/** A copy of what the model speaks of, to break. */
function copy(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "lintel-self-")));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const path of ["src", "grammar", "architecture.arch", "package.json", "tsconfig.json"])
    cpSync(path, join(directory, path), { recursive: true });
  return directory;
}

function codesIn(directory: string): readonly string[] {
  const { out } = lintel([...check, "--format", "json"], { cwd: directory });
  return JSON.parse(out).findings.map((one: { code: string; at: string }) => `${one.code} ${one.at}`);
}

describe("the architecture of Lintel", () => {
  it("is what its code shows", () => {
    const ran = lintel(check);
    expect(ran.out).toMatch(/^No finding\.\nLooked at \d{3,} files, \d{4,} imports/);
    expect(ran.code).toBe(0);
  });

  it("is held: a forbidden import, a foreign package, a stray file and a gone import are found", () => {
    const directory = copy();
    expect(codesIn(directory)).toEqual([]);
    const model = join(directory, "src/model/queries.ts");
    const former = readFileSync(model, "utf8");
    const forbidden = ["../syntax/parse.ts", "../views/views.ts", "node:fs"].map((to) => `import "${to}";\n`);
    writeFileSync(model, `${forbidden.join("")}${former}`);
    writeFileSync(join(directory, "src/stray.ts"), "export const stray = 1;\n");
    const found = codesIn(directory);
    expect(found).toContain("rule/package src/model/queries.ts");
    expect(found).toContain("rule/forbidden src/model/queries.ts");
    expect(found).toContain("code/unmapped src/stray.ts");
    expect(found.some((one) => one.startsWith("rule/cycle"))).toBe(true);
    rmSync(join(directory, "src/conformance"), { recursive: true });
    expect(codesIn(directory)).toContain("code/empty-mapping lintel.conformance");
  });
});
