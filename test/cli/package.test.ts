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
import { dirname, join } from "node:path";
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

  it("holds code against a model for programs, as the command does", () => {
    const cwd = join(installed, "checked");
    for (const [path, text] of Object.entries({
      "m.arch": `shop = system "Shop" {
  web = container "Web" { code "web/**"; -> api "asks" }
  api = container "API" { code "api/**"; provides Orders }
}
Orders = interface "Orders" { code "api/orders.ts#orders"; operation all(): text }
rule "Downwards" { forbid shop.api -> shop.web; because "The API serves others as well." }
`,
      "web/page.ts": 'import { orders } from "../api/orders.ts";\nexport const page = orders;\n',
      "api/orders.ts":
        'import { page } from "../web/page.ts";\nexport const orders = { all() { return page ? 1 : 2; } };\n',
    })) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const script = `import { check, load, loadTexts, memoryFiles, report } from "lintel";
      const verdict = await check("m.arch", { cache: false });
      for (const format of ["human", "json", "sarif", "junit", "github", "markdown"])
        console.log(JSON.stringify(await report(verdict, { format, width: 80 })));
      const texts = { "m.arch": 'a = system "A" { code "a.ts" }', "a.ts": "" };
      const inMemory = await check(await loadTexts(texts, "m.arch"), { files: memoryFiles(texts) });
      console.log(JSON.stringify([inMemory.findings.length, inMemory.looked.files]));
      const faulty = await check(await loadTexts({ "m.arch": "a -> b" }));
      console.log(JSON.stringify(faulty.findings.map(({ code }) => code)));
      const wrong = [check("gone.arch"), check("m.arch", { baseline: "gone.json" }), report(verdict, { format: "x" })];
      console.log(JSON.stringify((await Promise.allSettled(wrong)).map(({ reason }) => reason?.name)));
      console.log(JSON.stringify((await check(await load("m.arch"))).relationships[0].witness.file));`;
    const lines = run(process.execPath, ["--input-type=module", "-e", script], cwd).trim().split("\n");
    const [human, json, sarif, junit, github, markdown, ...others] = lines.map((line) => JSON.parse(line));
    for (const [format, text] of Object.entries({ human, json, sarif, junit, github, markdown }))
      expect(text, format).toBe(lintel(["check", "--format", format], { cwd }).out);
    expect(human).toMatch(/rule\/forbidden.*contract\/result/s);
    expect(others).toEqual([
      [0, 1],
      ["name/unknown", "name/unknown"],
      ["Error", "Error", "RangeError"],
      "web/page.ts",
    ]);
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
