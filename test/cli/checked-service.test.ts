import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, lintel, repository } from "./run.ts";

const example = join(repository, "examples/checked-service");
const readmePath = join(example, "README.md");
const updating = process.env.LINTEL_UPDATE_GOLDENS !== undefined;

/** The example as somebody has it who copied it, and what its README shows of a sound and of a broken tree. */
function copy(): string {
  const directory = folder({});
  cpSync(example, directory, { recursive: true });
  return directory;
}

describe("the checked service", () => {
  test("passes its check as it stands, with no warning", () => {
    const ran = lintel(["check", "--max-warnings", "0"], { cwd: copy() });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toMatch(/^No finding\./);
  });

  test("shows in its README what a sound tree and a forbidden import give", () => {
    const readme = readFileSync(readmePath, "utf8");
    const cwd = copy();
    const [, added = ""] = /```ts\n(.*\n)```/.exec(readme) ?? [];
    expect(added).toMatch(/^import /);
    const outputs = [lintel(["check"], { cwd })];
    const broken = join(cwd, "packages/core/src/tickets/desk.ts");
    writeFileSync(broken, added + readFileSync(broken, "utf8"));
    outputs.push(lintel(["check"], { cwd }));
    expect(outputs.map(({ code }) => code)).toEqual([0, 1]);
    let block = 0;
    const fresh = readme.replaceAll(
      /```console\n\$ lintel check\n[\s\S]*?```/g,
      () => `\`\`\`console\n$ lintel check\n${outputs[block++]?.out}\`\`\``,
    );
    expect(block).toBe(outputs.length);
    if (updating) writeFileSync(readmePath, fresh);
    else expect(fresh).toBe(readme);
  });

  test("finds every rule of its model broken by an import that breaks it", () => {
    const cases = [
      ["packages/core/src/tickets/ticket.ts", 'import "node:crypto";', "rule/package"],
      ["packages/api/src/storage/memory-store.ts", 'import "node:http";', "rule/package"],
      ["packages/core/src/calendar/hours.ts", 'import "../tickets/desk.ts";', "code/undeclared"],
      ["packages/core/src/index.ts", 'import "../../api/src/main.ts";', "rule/cycle"],
      ["packages/api/src/storage/memory-store.ts", 'import "../http/routes.ts";', "code/undeclared"],
    ] as const;
    for (const [file, line, code] of cases) {
      const cwd = copy();
      writeFileSync(join(cwd, file), `${line}\n${readFileSync(join(cwd, file), "utf8")}`);
      const { findings } = JSON.parse(lintel(["check", "--format", "json"], { cwd }).out);
      expect(
        findings.map((one: { code: string }) => one.code),
        `${line} in ${file}`,
      ).toContain(code);
    }
  });
});
