import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { folder, lintel, lintelPath, shop } from "./run.ts";

const views = `${shop}front = view of shop "The shop"\nall = view landscape "Everything"\n`;

const build = (cwd: string, ...args: string[]) => lintel(["build", "--out", "docs", ...args], { cwd });

/** The files below a folder, with what is in them. */
function contentOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(root, name), "latin1")]));
}

describe("build", () => {
  test("writes every view and an index, and says so", () => {
    const cwd = folder({ "m.arch": views });
    const ran = build(cwd);
    expect(ran).toEqual({
      code: 0,
      out: "",
      err: "wrote   docs/front.svg\nwrote   docs/all.svg\nwrote   docs/index.md\n3 written, 0 unchanged.\n",
    });
    expect(Object.keys(contentOf(cwd))).toEqual([
      "docs/.lintel-build.json",
      "docs/all.svg",
      "docs/front.svg",
      "docs/index.md",
      "m.arch",
    ]);
  });

  test("does not touch what is as it should be", () => {
    const cwd = folder({ "m.arch": views });
    build(cwd);
    for (const name of readdirSync(join(cwd, "docs"))) utimesSync(join(cwd, "docs", name), 1000, 1000);
    writeFileSync(join(cwd, "m.arch"), views.replace('"Everything"', '"All of it"'));
    const ran = build(cwd);
    expect(ran.err).toBe("wrote   docs/all.svg\nwrote   docs/index.md\n2 written, 1 unchanged.\n");
    expect(statSync(join(cwd, "docs/front.svg")).mtimeMs).toBe(1_000_000);
    expect(statSync(join(cwd, "docs/all.svg")).mtimeMs).not.toBe(1_000_000);
    expect(build(cwd).err).toBe("0 written, 3 unchanged.\n");
  });

  test("removes what it wrote for a view that is gone, and nothing else", () => {
    const cwd = folder({ "m.arch": views, "docs/mine.svg": "mine" });
    build(cwd, "--format", "svg", "--format", "text");
    writeFileSync(join(cwd, "docs/all.txt"), "edited");
    writeFileSync(join(cwd, "m.arch"), views.replace(/^all = .*$/m, ""));
    const ran = build(cwd, "--format", "svg", "--format", "text");
    expect(ran.err).toContain("removed docs/all.svg\n");
    expect(ran.err).toContain("left    docs/all.txt: nothing asks for it now, but it was changed by hand\n");
    expect(readdirSync(join(cwd, "docs"))).toEqual([
      ".lintel-build.json",
      "all.txt",
      "front.svg",
      "front.txt",
      "index.md",
      "mine.svg",
    ]);
  });

  test("where the model has errors, no file changes", () => {
    const cwd = folder({ "m.arch": views });
    build(cwd);
    const before = contentOf(join(cwd, "docs"));
    writeFileSync(join(cwd, "m.arch"), `${views}x = sytem "X"\n`);
    const ran = build(cwd);
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(ran.err).toContain("did you mean `system`?");
    expect(contentOf(join(cwd, "docs"))).toEqual(before);
  });

  test("where one file cannot be written, none is", () => {
    const cwd = folder({ "m.arch": views });
    build(cwd);
    const before = contentOf(join(cwd, "docs"));
    chmodSync(join(cwd, "docs/index.md"), 0o444);
    writeFileSync(join(cwd, "m.arch"), views.replace('"Everything"', '"All of it"'));
    expect(build(cwd)).toEqual({
      code: 2,
      out: "",
      err: "lintel: `docs/index.md` cannot be written: it is read-only.\n",
    });
    expect(contentOf(join(cwd, "docs"))).toEqual(before);
  });

  test("a file of somebody else is replaced only with --force", () => {
    const cwd = folder({ "m.arch": views, "docs/index.md": "# Ours\n" });
    const ran = build(cwd);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("was not written by Lintel")]);
    expect(readdirSync(join(cwd, "docs"))).toEqual(["index.md"]);
    expect(build(cwd, "--force").code).toBe(0);
  });

  test("what the command line leaves open the model says", () => {
    const says =
      'workspace "W" { properties { "lintel.build.out" "pages"; "lintel.build.formats" "text, svg" } }\n';
    const cwd = folder({ "x/m.arch": says + shop });
    const ran = lintel(["build", "x", "-q"], { cwd });
    expect(ran).toEqual({ code: 0, out: "", err: "" });
    expect(readdirSync(join(cwd, "x/pages"))).toContain("shop.txt");
    expect(lintel(["build", "x", "-q", "--out", "x/other", "--format", "ascii"], { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, "x/other"))).toEqual([
      ".lintel-build.json",
      "index.md",
      "landscape.ascii.txt",
      "shop.ascii.txt",
    ]);
  });

  test.each([
    [[], "Where to? Give a folder with --out"],
    [["--out", "docs", "--format", "sgv"], "Did you mean `svg`?"],
    [["--out", "../up"], "lies outside the workspace root"],
    [["--out", "docs", "--check", "--watch"], "do not go together"],
    [["--out", "docs", "--scale", "x"], "--scale takes a number"],
    [["--out", "docs", "--background", "url(x)"], "--background takes a colour"],
  ])("wrong usage is said in a sentence: %s", (args, said) => {
    const cwd = folder({ "m.arch": shop });
    const ran = lintel(["build", ...args], { cwd });
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain(said);
    expect(readdirSync(cwd)).toEqual(["m.arch"]);
  });
});

describe("symbolic links", () => {
  test("none leads out of the workspace root", () => {
    const elsewhere = folder({ "victim.svg": "v" });
    const cwd = folder({ "m.arch": views });
    symlinkSync(elsewhere, join(cwd, "docs"));
    const ran = build(cwd);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("lies outside the workspace root")]);
    expect(readdirSync(elsewhere)).toEqual(["victim.svg"]);
  });

  test("a file that is one is left as it is, also one that leads nowhere", () => {
    const elsewhere = folder({ "victim.svg": "v" });
    for (const target of ["victim.svg", "new.svg"]) {
      const cwd = folder({ "m.arch": views });
      mkdirSync(join(cwd, "docs"));
      symlinkSync(join(elsewhere, target), join(cwd, "docs/all.svg"));
      const ran = build(cwd, "--force");
      expect([ran.code, ran.err]).toEqual([2, "lintel: `docs/all.svg` is a link; it is left as it is.\n"]);
      expect(readdirSync(join(cwd, "docs"))).toEqual(["all.svg"]);
    }
    expect(contentOf(elsewhere)).toEqual({ "victim.svg": "v" });
  });

  test("a manifest removes nothing through one", () => {
    const elsewhere = folder({ "x.svg": "v" });
    const cwd = folder({ "m.arch": views });
    build(cwd);
    symlinkSync(elsewhere, join(cwd, "docs/sub"));
    const path = join(cwd, "docs/.lintel-build.json");
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    const sha256 = "4c94485e0c21ae6c41ce1dfe7b6bfaceea5ab68e40a2476f50208e526f506080";
    manifest.files.push({ path: "sub/x.svg", sha256 }, { path: `../../${elsewhere}/x.svg`, sha256 });
    writeFileSync(path, JSON.stringify(manifest));
    expect(build(cwd).code).toBe(0);
    expect(contentOf(elsewhere)).toEqual({ "x.svg": "v" });
  });
});

describe("build --check", () => {
  test("writes nothing, and is content with what is up to date", () => {
    const cwd = folder({ "m.arch": views });
    build(cwd);
    const before = contentOf(cwd);
    expect(build(cwd, "--check")).toEqual({ code: 0, out: "", err: "3 files up to date.\n" });
    expect(contentOf(cwd)).toEqual(before);
  });

  test("prints what would change as unified diffs, exit code 1", () => {
    const cwd = folder({ "m.arch": views });
    build(cwd, "--format", "text");
    rmSync(join(cwd, "docs/front.txt"));
    const renamed = views.replace('"Everything"', '"All of it"').replace("all = ", "whole = ");
    writeFileSync(join(cwd, "m.arch"), renamed);
    const before = contentOf(cwd);
    const ran = build(cwd, "--format", "text", "--check");
    expect([ran.code, ran.err]).toEqual([
      1,
      "4 files would change. `lintel build` brings them up to date.\n",
    ]);
    expect(ran.out.match(/^(?:---|\+\+\+) .*$/gm)).toEqual([
      "--- /dev/null",
      "+++ b/docs/front.txt",
      "--- /dev/null",
      "+++ b/docs/whole.txt",
      "--- a/docs/index.md",
      "+++ b/docs/index.md",
      "--- a/docs/all.txt",
      "+++ /dev/null",
    ]);
    expect(ran.out).toContain("\n-- [Everything](#everything)\n+- [All of it](#all-of-it)\n");
    expect(contentOf(cwd)).toEqual(before);
  });

  test("asks nobody to draw: an image is judged by what it was drawn from", () => {
    const cwd = folder({ "m.arch": views });
    const env = { PUPPETEER_EXECUTABLE_PATH: "/nothing/there" };
    const ran = lintel(["build", "--out", "docs", "--format", "png", "--check"], { cwd, env });
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining("3 files would change")]);
    expect(ran.out).toMatch(/^New image docs\/front\.png\nNew image docs\/all\.png\n--- /);
  });
});

describe("images without what draws them", () => {
  test("a browser that is not there: exit code 3, and no file", () => {
    const cwd = folder({ "m.arch": views });
    const env = { PUPPETEER_EXECUTABLE_PATH: "/nothing/there" };
    for (const args of [
      ["build", "--out", "docs", "--format", "png", "--format", "svg"],
      ["render", "-o", "docs/", "--format", "svg-mermaid"],
      ["render", "-o", "all.pdf", "--view", "all"],
    ]) {
      const ran = lintel([...args, "--no-cache"], { cwd, env });
      expect([ran.code, ran.out]).toEqual([3, ""]);
      expect(ran.err).toBe(
        "lintel: PUPPETEER_EXECUTABLE_PATH names `/nothing/there`, which is no program that can be run.\n",
      );
    }
    expect(readdirSync(cwd)).toEqual(["m.arch"]);
  });

  test("a program that is no browser", () => {
    const cwd = folder({ "m.arch": views });
    const env = { PUPPETEER_EXECUTABLE_PATH: process.execPath };
    const ran = lintel(["render", "-o", "docs/", "--format", "png", "--no-cache"], { cwd, env });
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining("did not start")]);
    expect(readdirSync(cwd)).toEqual(["m.arch"]);
  });

  test("images are no text for a terminal or a stream of several", () => {
    const cwd = folder({ "m.arch": views });
    const ran = lintel(["render", "--format", "png"], { cwd });
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("name a file or a folder with -o")]);
  });
});

/** A build that watches, and what it has said. */
function watching(cwd: string) {
  const child = spawn(process.execPath, [lintelPath, "build", "--out", "docs", "--watch"], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const until = async (text: string) => {
    while (!said.includes(text)) await once(child.stderr, "data");
    const [before = ""] = said.split(text, 1);
    said = said.slice(before.length + text.length);
    return before;
  };
  return { child, until };
}

const waits = "Waiting for changes; Ctrl-C ends.\n";

test("build --watch builds after each change, survives errors, and ends with Ctrl-C", async () => {
  const cwd = folder({
    "m.arch": 'include "parts/*.arch"\ns = system "S" { c = container "C" }\n',
    "parts/p.arch": 'p = person "P"\n',
  });
  const { child, until } = watching(cwd);
  expect(await until(waits)).toContain("3 written");
  writeFileSync(join(cwd, "parts/p.arch"), 'p = person "Somebody"\n');
  expect(await until(waits)).toBe(
    "Changed: parts/p.arch\nwrote   docs/landscape.svg\n1 written, 2 unchanged.\n",
  );
  writeFileSync(join(cwd, "parts/p.arch"), "p = prson\n");
  expect(await until(waits)).toContain("did you mean `person`?");
  writeFileSync(join(cwd, "parts/p.arch"), 'p = person "P"\n');
  expect(await until(waits)).toContain("1 written, 2 unchanged.");
  writeFileSync(join(cwd, "parts/q.arch"), 'q = system "Q" { r = container "R" }\n');
  expect(await until(waits)).toContain("wrote   docs/q.svg");
  rmSync(join(cwd, "parts/q.arch"));
  expect(await until(waits)).toContain("removed docs/q.svg");
  child.kill("SIGINT");
  const [code] = await once(child, "exit");
  expect(code).toBe(130);
  expect(existsSync(join(cwd, "docs/index.md"))).toBe(true);
});
