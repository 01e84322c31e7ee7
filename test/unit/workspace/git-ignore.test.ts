import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { nodeFiles } from "../../../src/host/node-files.ts";
import { gitIgnore } from "../../../src/workspace/git-ignore.ts";
import { cpuTime } from "../cpu-time.ts";

const hasGit = spawnSync("git", ["--version"]).status === 0;
if (!hasGit) console.warn("There is no git: .gitignore files are not compared with what it says.");

/** Files of a small tree; their folders are asked for as well. */
const files = [
  "a.log",
  "b.md",
  "ab",
  "x y.txt",
  "#c",
  "!d",
  "a*b",
  "build/a.log",
  "build/deep/b.md",
  "build/deep/keep/c.ts",
  "src/a.ts",
  "src/ab.ts",
  "src/a-b.ts",
  "src/build/a.ts",
  "src/build/b/a.log",
  "src/a/b/c/d.md",
  "docs/a.md",
  "docs/B.md",
  "docs/1.md",
  "docs/a/ab/b.md",
];
const folders = [...new Set(files.flatMap(foldersOf))];

function foldersOf(path: string): readonly string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join("/"));
}

let root: string;

beforeAll(() => {
  root = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "lintel-git-"));
  for (const path of files) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    fs.writeFileSync(join(root, path), "");
  }
  if (hasGit) spawnSync("git", ["init", "-q", root]);
});

afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** What Git says, of the rules that are written; its own settings left out. */
function ignoredByGit(rules: Readonly<Record<string, string>>): readonly string[] {
  for (const folder of ["", ...folders]) fs.rmSync(join(root, folder, ".gitignore"), { force: true });
  for (const [path, text] of Object.entries(rules)) fs.writeFileSync(join(root, path), text);
  const run = spawnSync("git", ["-c", "core.excludesFile=", "check-ignore", "--no-index", "--stdin", "-z"], {
    cwd: root,
    input: [...files, ...folders].join("\0"),
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  });
  if (run.status !== 0 && run.status !== 1) throw new Error(run.stderr);
  return run.stdout
    .split("\0")
    .filter((path) => path !== "")
    .sort();
}

function ignoredByLintel(rules: Readonly<Record<string, string>>): readonly string[] {
  const tree = { ...Object.fromEntries(files.map((path) => [path, ""])), ...rules };
  const { isIgnored } = gitIgnore(memoryFiles(tree), "/");
  return [
    ...files.filter((path) => isIgnored(path, "file")),
    ...folders.filter((path) => isIgnored(path, "folder")),
  ].sort();
}

const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["a name at any depth", { ".gitignore": "build" }],
  ["a folder at any depth", { ".gitignore": "b/\na.log/" }],
  ["a path from here", { ".gitignore": "/build\nsrc/a.ts" }],
  ["wildcards", { ".gitignore": "*.log\nsrc/?b.ts\n[a-z].md\n[!0-9].txt" }],
  ["stars for folders", { ".gitignore": "**/keep\nsrc/**/b\ndocs/**" }],
  ["a folder of stars", { ".gitignore": "src/**/\n***/deep" }],
  ["taken back", { ".gitignore": "*.md\n!docs/*.md\ndocs/B.md" }],
  ["taken back too late: the folder is gone", { ".gitignore": "build/\n!build/deep/keep/c.ts" }],
  ["taken back level by level", { ".gitignore": "/*\n!/docs\n/docs/*\n!/docs/a" }],
  ["nested files", { ".gitignore": "*.ts\n", "src/.gitignore": "!a.ts\n/build/a.ts\n*.md" }],
  ["a nested file in what is left out", { ".gitignore": "build\n", "build/.gitignore": "!*" }],
  ["comments, blanks and escapes", { ".gitignore": "# b.md\n\\#c\n\\!d\nx\\ y.txt  \na\\*b\nab \\ \n\n" }],
  ["CRLF and a byte order mark", { ".gitignore": "\ufeffbuild/\r\n!src/build/\r\n*.txt\r\n" }],
  ["what can match nothing", { ".gitignore": "/\n!\n//a.log\n[a\nab\\\n./b.md\n../ab\n" }],
  ["classes by name", { ".gitignore": "[[:digit:]].md\n[[:upper:]]*\n[[:nope:]]*\n[]a]*.log\na[-_]b.ts" }],
];

describe("what a .gitignore leaves out", () => {
  it.skipIf(!hasGit).each(cases)("is what Git says: %s", (_, rules) => {
    const said = ignoredByGit(rules);
    expect(ignoredByLintel(rules)).toEqual(said);
  });

  it.skipIf(!hasGit)(
    "is what Git says of any patterns",
    () => {
      const piece = fc.constantFrom(
        ..."a b . * ? / ** ! [ab] [!a] [a-c] [^/] \\ build src docs deep .md .ts .log".split(" "),
      );
      // Git cuts off what is plain before it looks for stars: `a**/b` means more to it than its manual says.
      const pattern = fc
        .array(piece, { minLength: 1, maxLength: 6 })
        .map((pieces) => pieces.join("").replaceAll(/(?<=[^/*])\*{2,}\//g, "*/"));
      const text = fc.array(pattern, { minLength: 1, maxLength: 5 }).map((lines) => lines.join("\n"));
      const rules = fc.record({ ".gitignore": text, "src/.gitignore": text, "docs/a/.gitignore": text });
      fc.assert(
        fc.property(rules, (one) => {
          const said = ignoredByGit(one);
          expect(ignoredByLintel(one)).toEqual(said);
        }),
        { numRuns: 150 },
      );
    },
    120_000,
  );

  it("is nothing without one, and nothing that a link brings in", () => {
    expect(ignoredByLintel({})).toEqual([]);
    const outer = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "lintel-outer-"));
    try {
      fs.writeFileSync(join(outer, "rules"), "*");
      fs.mkdirSync(join(outer, "inner"));
      fs.symlinkSync(join(outer, "rules"), join(outer, "inner", ".gitignore"));
      const { isIgnored, inputs } = gitIgnore(nodeFiles, join(outer, "inner"));
      expect(isIgnored("a.md", "file")).toBe(false);
      expect(inputs).toEqual([]);
    } finally {
      fs.rmSync(outer, { recursive: true, force: true });
    }
  });

  it("is found in a time that grows with pattern and name, whatever they are", () => {
    const timeOf = (size: number) => {
      const pattern = `${"*a".repeat(size)}b\n${"**/a/".repeat(size)}b`;
      const { isIgnored } = gitIgnore(memoryFiles({ ".gitignore": pattern }), "/");
      const path = `${"a/".repeat(size)}${"a".repeat(size)}`;
      return cpuTime(() => expect(isIgnored(path, "file")).toBe(false));
    };
    timeOf(50);
    expect(timeOf(200)).toBeLessThan(timeOf(100) * 12 + 100);
  });

  it("is looked up, not searched, where rules are plain names", () => {
    const timeOf = (size: number) => {
      const lines = Array.from({ length: size }, (_, i) => `name${i}\n/some/path${i}`).join("\n");
      const { isIgnored } = gitIgnore(memoryFiles({ ".gitignore": lines }), "/");
      return cpuTime(() => {
        for (let i = 0; i < size; i++) isIgnored(`other${i}`, "file");
      });
    };
    timeOf(1000);
    expect(timeOf(16_000)).toBeLessThan(timeOf(4000) * 12 + 50);
  });
});
