import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { nodeFiles } from "../../../src/host/node-files.ts";
import { positionAt } from "../../../src/text/source.ts";
import { walkLimit } from "../../../src/workspace/glob.ts";
import { loadWorkspace, type Workspace } from "../../../src/workspace/load.ts";

interface Loaded {
  readonly files: readonly string[];
  /** `file:line:column code message` */
  readonly faults: readonly string[];
  readonly elements: readonly string[];
}

function told({ files, diagnostics, model }: Workspace): Loaded {
  return {
    files: files.map((file) => file.source.path),
    faults: diagnostics.map((d) => {
      const { line, column } = positionAt(d.span.source, d.span.start);
      return `${d.span.source.path}:${line}:${column} ${d.code} ${d.message}`;
    }),
    elements: model.elements.map((element) => element.path),
  };
}

/** A model of texts in memory; the first is the entry, the root is `/w`. */
async function load(texts: Readonly<Record<string, string>>): Promise<Loaded> {
  const below = Object.fromEntries(Object.entries(texts).map(([path, text]) => [join("w", path), text]));
  const entry = join("/w", Object.keys(texts)[0] as string);
  const loaded = await loadWorkspace(memoryFiles(below), { root: "/w", files: [entry] });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  return told(loaded.value);
}

/** A folder on the disk: texts, and links by what they lead to. The root is its folder `root`. */
async function loadFromDisk(
  texts: Readonly<Record<string, string | Buffer>>,
  links: Readonly<Record<string, string>> = {},
): Promise<Loaded> {
  const directory = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "lintel-load-"));
  onTestFinished(() => fs.rmSync(directory, { recursive: true, force: true }));
  const place = (path: string) => {
    fs.mkdirSync(dirname(join(directory, path)), { recursive: true });
    return join(directory, path);
  };
  for (const [path, text] of Object.entries(texts)) fs.writeFileSync(place(path), text);
  for (const [path, target] of Object.entries(links)) fs.symlinkSync(target, place(path));
  const root = join(directory, "root");
  const loaded = await loadWorkspace(nodeFiles, { root, files: [join(root, "main.arch")] });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  const { files, elements, faults } = told(loaded.value);
  return { files, elements, faults: faults.map((fault) => fault.replaceAll(root, "ROOT")) };
}

describe("include", () => {
  test("is relative to the including file; a file comes before what it includes", async () => {
    const loaded = await load({
      "main.arch": 'include "a/one.arch"\ninclude "three.arch"\nm = system "M"',
      "a/one.arch": 'include "two.arch"\none = system "One"',
      "a/two.arch": 'two = system "Two"',
      "three.arch": 'three = system "Three"\none -> two "uses"',
    });
    expect(loaded).toEqual({
      files: ["main.arch", "a/one.arch", "a/two.arch", "three.arch"],
      elements: ["m", "one", "two", "three"],
      faults: [],
    });
  });

  test("reads each file once, and a cycle is harmless", async () => {
    const loaded = await load({
      "main.arch": 'include "a.arch"\ninclude "./b.arch"\ninclude "x/../a.arch"\ninclude "main.arch"',
      "a.arch": 'include "b.arch"\na = system "A"',
      "b.arch": 'include "a.arch"\nb = system "B"',
      "x/y.arch": "",
    });
    expect(loaded.files).toEqual(["main.arch", "a.arch", "b.arch"]);
    expect(loaded.faults).toEqual([]);
  });

  test("a long chain needs no stack", async () => {
    const texts: Record<string, string> = {};
    for (let i = 0; i < 3000; i++) texts[`f${i}.arch`] = `include "f${i + 1}.arch"`;
    const loaded = await load({ ...texts, "f3000.arch": 'last = system "Last"' });
    expect([loaded.files.length, loaded.elements]).toEqual([3001, ["last"]]);
  });

  test("inside `workspace` it works as well", async () => {
    const loaded = await load({
      "main.arch": 'workspace "W" {\n  include "a.arch"\n}',
      "a.arch": 'a = system "A"',
    });
    expect([loaded.elements, loaded.faults]).toEqual([["a"], []]);
  });

  test("what is not there is one error, with what may have been meant", async () => {
    const loaded = await load({
      "main.arch": '// first\ninclude "sub/paymnts.arch"\na -> pay.gate "uses"\na = system "A"',
      "sub/payments.arch": "",
    });
    expect(loaded.faults).toEqual(["main.arch:2:9 file/not-found there is no file `sub/paymnts.arch`"]);
  });

  test("a folder is one error that says what to write", async () => {
    const loaded = await load({ "main.arch": 'include "sub"', "sub/a.arch": "" });
    expect(loaded.faults).toEqual(["main.arch:1:9 file/unreadable `sub` is a folder"]);
  });

  test("an empty path is no file", async () => {
    const loaded = await load({ "main.arch": 'include ""' });
    expect(loaded.faults).toEqual(["main.arch:1:9 file/not-found there is no file ``"]);
  });

  test("faults stand in the order of the files, in a file by offset", async () => {
    const loaded = await load({
      "main.arch": 'include "b.arch"\na -> nowhere "x"\ninclude "gone.arch"\na = system "A"',
      "b.arch": "b = sytem",
    });
    expect(loaded.faults.map((fault) => fault.split(" ", 1)[0])).toEqual(["main.arch:3:9", "b.arch:1:5"]);
  });
});

describe("patterns", () => {
  const many = {
    "b.arch": 'b = system "B"',
    "parts/z.arch": 'z = system "Z"',
    "parts/a.arch": 'a = system "A"',
    "parts/deep/er/d.arch": 'd = system "D"',
    "parts/note.md": "",
    "node_modules/p/n.arch": 'n = system "N"',
    ".hidden/h.arch": 'h = system "H"',
  };

  test.each([
    ["parts/*.arch", ["parts/a.arch", "parts/z.arch"]],
    ["parts/**/*.arch", ["parts/a.arch", "parts/deep/er/d.arch", "parts/z.arch"]],
    ["**/*.arch", ["b.arch", "parts/a.arch", "parts/deep/er/d.arch", "parts/z.arch"]],
    ["parts/{a,z}.arch", ["parts/a.arch", "parts/z.arch"]],
    ["parts/[a-m].arch", ["parts/a.arch"]],
    ["./parts/?.arch", ["parts/a.arch", "parts/z.arch"]],
    ["*/p/*.arch", []],
    ["node_modules/*/*.arch", ["node_modules/p/n.arch"]],
    [".hidden/*.arch", [".hidden/h.arch"]],
    ["nothing/*.arch", []],
  ])("%s", async (pattern, expected) => {
    const loaded = await load({ "main.arch": `include "${pattern}"`, ...many });
    expect(loaded.files).toEqual(["main.arch", ...expected]);
    const fault = `main.arch:1:9 file/no-match no file matches \`${pattern}\``;
    expect(loaded.faults).toEqual(expected.length === 0 ? [fault] : []);
  });

  test("may go up as long as they stay inside", async () => {
    const loaded = await load({ "x/main.arch": 'include "../y/*.arch"', "y/a.arch": 'a = system "A"' });
    expect(loaded.files).toEqual(["x/main.arch", "y/a.arch"]);
  });

  test("a file may be called like a pattern", async () => {
    const loaded = await load({ "main.arch": 'include "a[1].arch"', "a[1].arch": "", "a1.arch": "" });
    expect(loaded.files).toEqual(["main.arch", "a[1].arch"]);
  });

  test("walking has an end", async () => {
    const texts: Record<string, string> = { "main.arch": 'include "**/*.arch"' };
    for (let i = 0; i <= walkLimit; i++) texts[`f/${i}`] = "";
    expect((await load(texts)).faults).toEqual([
      `main.arch:1:9 file/too-many \`**/*.arch\` walks more than ${walkLimit} files and folders`,
    ]);
  });
});

describe("nothing outside of the root is read", () => {
  const secret = { "outside/secret.arch": 'secret = system "Secret"' };

  test.each([
    [
      "../outside/secret.arch",
      "file/outside `../outside/secret.arch` leads out of the workspace root `ROOT`",
    ],
    [
      "x/../../outside/secret.arch",
      "file/outside `x/../../outside/secret.arch` leads out of the workspace root `ROOT`",
    ],
    [
      "../root/../outside/secret.arch",
      "file/outside `../root/../outside/secret.arch` leads out of the workspace root `ROOT`",
    ],
    ["../outside/*.arch", "file/outside `../outside/*.arch` leads out of the workspace root `ROOT`"],
    [
      "*/../../outside/*.arch",
      "file/outside `*/../../outside/*.arch` leads out of the workspace root `ROOT`",
    ],
    ["/etc/hostname", "file/absolute `/etc/hostname` is an absolute path"],
    ["/etc/*", "file/absolute `/etc/*` is an absolute path"],
    ["C:/secret.arch", "file/absolute `C:/secret.arch` is an absolute path"],
  ])("by path: %s", async (path, fault) => {
    const loaded = await loadFromDisk({ ...secret, "root/main.arch": `include "${path}"`, "root/x/y": "" });
    expect(loaded).toEqual({ files: ["main.arch"], elements: [], faults: [`main.arch:1:9 ${fault}`] });
  });

  test.each([
    ["a link to a file", "link.arch", "link.arch"],
    ["a link to a folder", "folder/secret.arch", "folder/secret.arch"],
    ["a pattern that matches a link", "l*.arch", "link.arch"],
    ["a pattern in a link to a folder", "folder/*.arch", "folder"],
    ["a link by way of another", "again.arch", "again.arch"],
  ])("by %s", async (_, path, named) => {
    const loaded = await loadFromDisk(
      { ...secret, "root/main.arch": `include "${path}"` },
      {
        "root/link.arch": "../outside/secret.arch",
        "root/folder": "../outside",
        "root/again.arch": "link.arch",
      },
    );
    const fault = `main.arch:1:9 file/outside \`${named}\` leads out of the workspace root \`ROOT\``;
    expect(loaded).toEqual({ files: ["main.arch"], elements: [], faults: [fault] });
  });

  test("a pattern does not enter a link to a folder outside", async () => {
    const loaded = await loadFromDisk(
      { ...secret, "root/main.arch": 'include "*/*.arch"' },
      { "root/folder": "../outside" },
    );
    expect(loaded).toEqual({
      files: ["main.arch"],
      elements: [],
      faults: ["main.arch:1:9 file/no-match no file matches `*/*.arch`"],
    });
  });

  test("links inside are followed, and read as the file that they lead to", async () => {
    const loaded = await loadFromDisk(
      {
        "root/main.arch": 'include "link.arch"\ninclude "folder/*.arch"',
        "root/real/a.arch": 'a = system "A"',
      },
      { "root/link.arch": "real/a.arch", "root/folder": "real" },
    );
    expect(loaded).toEqual({ files: ["main.arch", "real/a.arch"], elements: ["a"], faults: [] });
  });

  test("links in a circle end", async () => {
    const loaded = await loadFromDisk(
      { "root/main.arch": 'include "**/*.arch"\ninclude "loop.arch"', "root/a/b/c.arch": 'c = system "C"' },
      { "root/a/b/up": "../..", "root/a/self": ".", "root/loop.arch": "loop.arch" },
    );
    expect(loaded.files).toEqual(["main.arch", "a/b/c.arch"]);
    expect(loaded.faults).toEqual(["main.arch:2:9 file/not-found there is no file `loop.arch`"]);
  });
});

describe("views", () => {
  test("are not blamed for what an error took away", async () => {
    const loaded = await load({ "main.arch": "a = sytem\nv = view data\nw = view landscape { exclude * }" });
    expect(loaded.faults.map((fault) => fault.split(" ")[1])).toEqual(["word/unknown-kind"]);
    const sound = await load({ "main.arch": "a = system\nv = view data\nw = view landscape { exclude * }" });
    expect(sound.faults.map((fault) => fault.split(" ")[1])).toEqual(["view/empty", "view/empty"]);
  });
});

describe("bytes", () => {
  test("a file that is not UTF-8 is read, with a warning where it is not", async () => {
    const latin = Buffer.from('// caf\xe9\na = system "A"\n', "latin1");
    const loaded = await loadFromDisk({ "root/main.arch": latin });
    expect(loaded.elements).toEqual(["a"]);
    expect(loaded.faults).toEqual([
      "main.arch:1:7 file/encoding this file is not UTF-8: one line holds other bytes",
    ]);
  });

  test("an included file in UTF-16 is one error at the include", async () => {
    const wide = Buffer.from("\u{FEFF}a = system", "utf16le");
    const loaded = await loadFromDisk({ "root/main.arch": 'include "w.arch"\nb -> a', "root/w.arch": wide });
    expect(loaded.faults[0]).toBe(
      "main.arch:1:9 file/unreadable `w.arch` is encoded as UTF-16; save it as UTF-8",
    );
  });

  test("an entry that cannot be read is no model", async () => {
    const loaded = await loadWorkspace(memoryFiles({ "a/b": "" }), { root: "/", files: ["/a"] });
    expect(loaded).toEqual({ ok: false, failure: { kind: "directory", message: "`a` is a directory." } });
  });
});
