import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lintel, repository, shop } from "./run.ts";

/** A folder in which the packed package is installed, and the names of the files in the package. */
let installed: string;
let files: readonly string[];

beforeAll(() => {
  installed = mkdtempSync(join(realpathSync(tmpdir()), "lintel-package-"));
  writeFileSync(join(installed, "m.arch"), shop);
  run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", installed], repository);
  const tarball = readdirSync(installed).find((name) => name.endsWith(".tgz")) as string;
  run("tar", ["-xzf", tarball], installed);
  mkdirSync(join(installed, "node_modules"));
  renameSync(join(installed, "package"), join(installed, "node_modules/lintel"));
  files = readdirSync(join(installed, "node_modules/lintel"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
});

afterAll(() => rmSync(installed, { recursive: true, force: true }));

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

describe("the packed package", () => {
  it("works without anything beside it", () => {
    const command = join(installed, "node_modules/lintel/dist/lintel.cjs");
    for (const args of [["validate"], ["render", "--format", "mermaid"], ["fmt", "--check"], ["list"]])
      expect(run(process.execPath, [command, ...args], installed)).toBe(lintel(args, { cwd: installed }).out);
    const script = `import { load, draw } from "lintel";
      const { model, diagnostics } = await load("m.arch");
      console.log(diagnostics.length, (await draw(model, { views: ["shop"] })).length);`;
    expect(run(process.execPath, ["--input-type=module", "-e", script], installed)).toBe("0 1\n");
  });

  it("hands out the grammar and the schema by name", () => {
    const require = createRequire(join(installed, "x.js"));
    expect(require("lintel/lintel.tmLanguage.json").scopeName).toBe("source.arch");
    expect(require("lintel/model.schema.json")).toEqual(JSON.parse(lintel(["export", "--schema"]).out));
    expect(require("lintel/package.json").name).toBe("lintel");
  });

  it("names the licences of what it contains", () => {
    const notices = readFileSync(join(installed, "node_modules/lintel/dist/THIRD-PARTY.txt"), "utf8");
    for (const name of ["chevrotain", "picomatch", "string-width"])
      expect(notices).toMatch(new RegExp(`^${name} `, "m"));
  });

  it("holds nothing that only this repository or this machine can use", () => {
    expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "CHANGELOG.md"]));
    const needless = files.filter((path) =>
      /\.(?:map|cache|arch)$|(?:^|\/)(?:test|examples|demo)\//.test(path),
    );
    expect(needless).toEqual([]);
    const sources = files.filter((path) => /\.ts$/.test(path) && !path.endsWith(".d.ts"));
    expect(sources).toEqual([]);
  });
});
