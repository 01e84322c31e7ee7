import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lintel, repository } from "./run.ts";

/**
 * The README is run: each block behind `<!-- file: NAME -->` is written to an empty folder, and each command
 * of a `console` block is given to the built command line there; what it prints must stand in the block. Blocks
 * of JavaScript are run in the same folder.
 * With LINTEL_UPDATE_GOLDENS the blocks are filled in instead.
 */
const readmePath = join(repository, "README.md");
const readme = readFileSync(readmePath, "utf8");
const updating = process.env.LINTEL_UPDATE_GOLDENS !== undefined;

const blocks = /(?:<!-- file: (?<file>\S+) -->\n)?```(?<language>\S*)\n(?<body>[\s\S]*?)^```$/gm;

/** A console block with what its commands print now. */
function replay(body: string, cwd: string): string {
  const commands = body.split("\n").filter((line) => line.startsWith("$ "));
  const printed = commands.map((line) => {
    const [program, name, ...parameters] = line.slice(2).split(" ");
    expect([program, name], line).toEqual(["npx", "lintel"]);
    const { out, err } = lintel(parameters, { cwd });
    return `${line}\n${out}${err}`;
  });
  return printed.join("");
}

/** With this repository as the package that it imports. */
function runScript(body: string, cwd: string): void {
  const link = join(cwd, "node_modules/lintel");
  if (!existsSync(link)) {
    mkdirSync(dirname(link));
    symlinkSync(repository, link, "dir");
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", body], {
    cwd,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  const asked = body.includes("check(")
    ? `3 ${lintel(["check", "till.arch", "--format", "markdown"], { cwd }).out}`
    : lintel(["render", "shop.arch", "--view", "shop", "--format", "mermaid"], { cwd }).out;
  expect(stdout).toBe(`${asked}\n`);
}

describe("the README", () => {
  it("shows what the commands print", () => {
    const cwd = folder({});
    let consoles = 0;
    const fresh = readme.replace(blocks, (block, ...groups) => {
      const { file, language, body } = groups.at(-1) as { file?: string; language: string; body: string };
      if (file !== undefined) {
        mkdirSync(dirname(join(cwd, file)), { recursive: true });
        writeFileSync(join(cwd, file), body);
      }
      if (language === "js") runScript(body, cwd);
      if (language !== "console") return block;
      consoles++;
      return `\`\`\`console\n${replay(body, cwd)}\`\`\``;
    });
    expect(consoles).toBeGreaterThan(0);
    if (updating) writeFileSync(readmePath, fresh);
    else expect(fresh).toBe(readme);
  });

  it("names every command, and no other", () => {
    const named = [...readme.matchAll(/^\| `lintel (?<name>[a-z]+)/gm)].map((m) => m.groups?.name ?? "");
    for (const name of named) expect(lintel([name, "--help"]), name).toMatchObject({ code: 0 });
    const help = lintel(["--help"]).out;
    const offered = [...help.matchAll(/^ {2}(?:lintel )?(?<name>[a-z]+) /gm)].map((m) => m.groups?.name);
    expect(new Set([...named, "help"])).toEqual(new Set(offered));
  });

  it("links to files that are there", () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)(?<target>[^)#]+)/g)].map(
      (m) => m.groups?.target ?? "",
    );
    const images = [...readme.matchAll(/ src="(?<target>[^"]+)"/g)].map((m) => m.groups?.target ?? "");
    expect(images.length).toBeGreaterThan(5);
    targets.push(...images);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(join(repository, target)))).toEqual([]);
  });
});
