import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

/**
 * The README is run: each block behind `<!-- file: NAME -->` is written to an empty folder, and each command
 * of a `console` block is given to the bundled command line there; what it prints must stand in the block.
 * With LINTEL_UPDATE_GOLDENS the blocks are filled in instead.
 */
const readmePath = resolve("README.md");
const bundle = resolve("dist/lintel.cjs");
const readme = readFileSync(readmePath, "utf8");
const folder = mkdtempSync(join(tmpdir(), "lintel-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = /(?:<!-- file: (?<file>\S+) -->\n)?```(?<language>\S*)\n(?<body>[\s\S]*?)^```$/gm;
const updating = process.env.LINTEL_UPDATE_GOLDENS !== undefined;

interface Run {
  readonly output: string;
  readonly status: number | null;
}

function lintel(...parameters: string[]): Run {
  const env = { PATH: process.env.PATH, NO_COLOR: "1" };
  const run = spawnSync(process.execPath, [bundle, ...parameters], { cwd: folder, encoding: "utf8", env });
  return { output: run.stdout + run.stderr, status: run.status };
}

/** A console block with what its commands print now. */
function replay(body: string): string {
  const commands = body.split("\n").filter((line) => line.startsWith("$ "));
  return commands
    .map((line) => {
      const [program, name, ...parameters] = line.slice(2).split(" ");
      expect([program, name], line).toEqual(["npx", "lintel"]);
      return `${line}\n${lintel(...parameters).output}`;
    })
    .join("");
}

describe("the README", () => {
  it("has a command line to speak of", () => {
    expect(existsSync(bundle), "run `npm run build` first").toBe(true);
  });

  it("shows what the commands print", () => {
    let consoles = 0;
    const fresh = readme.replace(blocks, (block, ...groups) => {
      const { file, language, body } = groups.at(-1) as { file?: string; language: string; body: string };
      if (file !== undefined) writeFileSync(join(folder, file), body);
      if (language !== "console") return block;
      consoles++;
      return `\`\`\`console\n${replay(body)}\`\`\``;
    });
    expect(consoles).toBeGreaterThan(0);
    if (updating) writeFileSync(readmePath, fresh);
    else expect(fresh).toBe(readme);
  });

  it("names every command, and no other", () => {
    const named = [...readme.matchAll(/^\| `lintel (?<name>[a-z]+)/gm)].map((m) => m.groups?.name ?? "");
    for (const name of named) expect(lintel(name, "--help"), name).toMatchObject({ status: 0 });
    const help = lintel("--help").output;
    const offered = [...help.matchAll(/^ {2}(?:lintel )?(?<name>[a-z]+) /gm)].map((m) => m.groups?.name);
    expect(new Set([...named, "help"])).toEqual(new Set(offered));
  });

  it("links to files that are there", () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)(?<target>[^)#]+)/g)].map(
      (m) => m.groups?.target ?? "",
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(resolve(target)))).toEqual([]);
  });
});
