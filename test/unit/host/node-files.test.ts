import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { failureOf, nodeFiles } from "../../../src/host/node-files.ts";

let directory: string;
beforeEach(() => {
  directory = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "lintel-host-"));
});
afterEach(() => fs.rmSync(directory, { recursive: true, force: true }));

const at = (name: string) => `${directory}/${name}`;

describe("reading", () => {
  test("a file gives its text", () => {
    fs.writeFileSync(at("a.arch"), "a\r\n");
    expect(nodeFiles.readText(at("a.arch"))).toEqual({ ok: true, value: { text: "a\r\n" } });
  });

  test("a byte order mark is told and is not in the text", () => {
    fs.writeFileSync(at("a.arch"), "\u{FEFF}a\r\n");
    expect(nodeFiles.readText(at("a.arch"))).toEqual({ ok: true, value: { text: "a\r\n", mark: true } });
  });

  test("what cannot be read says why", () => {
    fs.writeFileSync(at("file"), "");
    fs.symlinkSync(at("loop"), at("loop"));
    const why = (path: string) => {
      const read = nodeFiles.readText(path);
      return read.ok ? "read" : `${read.failure.kind}: ${read.failure.message}`;
    };
    expect(why(at("nothing"))).toBe("missing: does not exist");
    expect(why(directory)).toBe("directory: is a directory");
    expect(why(at("file/below"))).toBe("missing: lies below something that is no directory");
    expect(why(at("loop"))).toBe("other: is a symbolic link that leads to itself");
    expect(why(at("a\0b"))).toBe("missing: is no name that a file can have");
    expect(why(at("x".repeat(300)))).toBe("missing: has too long a name to exist");
  });

  test.skipIf(process.getuid?.() === 0)(
    "a file without permission says so (root may read everything)",
    () => {
      fs.writeFileSync(at("secret"), "x", { mode: 0 });
      expect(nodeFiles.readText(at("secret"))).toMatchObject({ ok: false, failure: { kind: "denied" } });
    },
  );

  test("an error of which nothing is known is passed on by its code", () => {
    expect(failureOf(Object.assign(new Error("x"), { code: "EIO" })).message).toBe("cannot be used (EIO)");
    expect(failureOf("x").message).toBe("cannot be used");
  });
});

describe("looking around", () => {
  test("directories, files and links are told apart", () => {
    fs.mkdirSync(at("d"));
    fs.writeFileSync(at("f"), "");
    fs.symlinkSync(at("f"), at("l"));
    const listed = nodeFiles.list(directory);
    expect(listed.ok && [...listed.value].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: "d", kind: "directory" },
      { name: "f", kind: "file" },
      { name: "l", kind: "link" },
    ]);
    expect(nodeFiles.list(at("f"))).toMatchObject({ ok: false, failure: { kind: "missing" } });
    expect([nodeFiles.kindOf(at("l")), nodeFiles.kindOf(at("d")), nodeFiles.kindOf(at("x"))]).toEqual([
      "file",
      "directory",
      undefined,
    ]);
    expect(nodeFiles.kindOf("/dev/null")).toBe("other");
    expect([nodeFiles.realPath(at("l")), nodeFiles.realPath(at("x"))]).toEqual([at("f"), undefined]);
  });
});

describe("writing", () => {
  test("makes the folders above and leaves nothing else behind", () => {
    expect(nodeFiles.writeText(at("a/b/c.txt"), "x\n")).toBeUndefined();
    expect(fs.readFileSync(at("a/b/c.txt"), "utf8")).toBe("x\n");
    expect(fs.readdirSync(at("a/b"))).toEqual(["c.txt"]);
  });

  test("replaces a file and keeps its mode", () => {
    fs.writeFileSync(at("f"), "old");
    fs.chmodSync(at("f"), 0o640);
    const before = fs.statSync(at("f")).ino;
    nodeFiles.writeText(at("f"), "new");
    const after = fs.statSync(at("f"));
    expect([fs.readFileSync(at("f"), "utf8"), after.mode & 0o777, after.ino === before]).toEqual([
      "new",
      0o640,
      false,
    ]);
  });

  test("writes through a link, which stays one", () => {
    fs.mkdirSync(at("elsewhere"));
    fs.writeFileSync(at("elsewhere/f"), "old");
    fs.symlinkSync(at("elsewhere/f"), at("l"));
    nodeFiles.writeText(at("l"), "new");
    expect(fs.lstatSync(at("l")).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(at("elsewhere/f"), "utf8")).toBe("new");
  });

  test("a device is written into, not replaced", () => {
    expect(nodeFiles.writeText("/dev/null", "x")).toBeUndefined();
    expect(fs.statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("what cannot be written says why, and nothing is left behind", () => {
    fs.writeFileSync(at("f"), "");
    expect(nodeFiles.writeText(directory, "x")).toEqual({ kind: "directory", message: "is a directory" });
    expect(nodeFiles.writeText(at("f/g"), "x")?.kind).toBe("missing");
    expect(fs.readdirSync(directory)).toEqual(["f"]);
  });
});
