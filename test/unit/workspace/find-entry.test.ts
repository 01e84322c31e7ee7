import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { type EntryQuery, findEntry } from "../../../src/workspace/find-entry.ts";

/** The entry's files, or the sentence that says why there is none. */
function find(paths: readonly string[], query: Partial<EntryQuery> = {}) {
  const fs = memoryFiles(Object.fromEntries(paths.map((path) => [path, ""])));
  const found = findEntry(fs, { directory: "/w", ...query });
  return found.ok ? found.value.files : found.failure.message;
}

function rootOf(paths: readonly string[], query: Partial<EntryQuery>) {
  const fs = memoryFiles(Object.fromEntries(paths.map((path) => [path, ""])));
  const found = findEntry(fs, { directory: "/w", ...query });
  return found.ok ? found.value.root : found.failure.message;
}

describe("a path that was asked for", () => {
  test("a file is the entry, whatever its name", () => {
    expect(find(["w/a/shop.txt"], { path: "a/shop.txt" })).toEqual(["/w/a/shop.txt"]);
    expect(find(["x/shop.arch"], { path: "/x/shop.arch" })).toEqual(["/x/shop.arch"]);
    expect(find(["x/shop.arch"], { path: "../x/shop.arch" })).toEqual(["/x/shop.arch"]);
  });

  test("a folder is its .arch files, by name, hidden ones and those below left out", () => {
    const files = ["w/m/b.arch", "w/m/a.arch", "w/m/.c.arch", "w/m/n/d.arch", "w/m/readme.md"];
    expect(find(files, { path: "m" })).toEqual(["/w/m/a.arch", "/w/m/b.arch"]);
  });

  test("nothing there, or a folder without models, is said in one sentence", () => {
    expect(find(["w/x"], { path: "m.arch" })).toBe("There is no file or folder `m.arch`.");
    expect(find(["w/m/x.md"], { path: "m" })).toBe("The folder `m` holds no .arch file.");
  });
});

describe("the usual places, the first that holds a model", () => {
  const places = [
    ["w/architecture.arch", "/w/architecture.arch"],
    ["w/architecture/a.arch", "/w/architecture/a.arch"],
    ["w/docs/architecture-notes/a.arch", "/w/docs/architecture-notes/a.arch"],
    ["w/shop.arch", "/w/shop.arch"],
    ["w/models/shop.arch", "/w/models/shop.arch"],
  ] as const;

  test.each(places.map(([file, found], i) => [file, found, i] as const))("%s", (_, found, i) => {
    expect(find(places.slice(i).map(([path]) => path))).toEqual([found]);
  });

  test("architecture may be a folder that is called like the file", () => {
    expect(find(["w/architecture.arch/x", "w/shop.arch"])).toEqual(["/w/shop.arch"]);
  });

  test("none is an error that names them", () => {
    expect(find(["w/readme.md"])).toMatch(/^No model found: .*architecture\.arch.*`lintel init`/);
  });

  test("several are an error that lists them", () => {
    expect(find(["w/b.arch", "w/a.arch"])).toBe(
      "Several models found, say which: `a.arch`, `b.arch`; `.` reads them as one.",
    );
    expect(find(["w/x/b.arch", "w/y/a.arch"])).toBe(
      "Several models found, say which: `x/b.arch`, `y/a.arch`.",
    );
    expect(find(["w/docs/architecture-1/a.arch", "w/docs/architecture-2/a.arch"])).toBe(
      "Several models found, say which: `docs/architecture-1`, `docs/architecture-2`.",
    );
    const many = Array.from({ length: 13 }, (_, i) => `w/${String.fromCharCode(97 + i)}.arch`);
    expect(find(many)).toMatch(/`j\.arch` and 3 more; `\.` reads them as one\.$/);
  });

  test("installed packages, hidden folders and what is too deep are not searched", () => {
    expect(find(["w/node_modules/p/a.arch", "w/.x/a.arch", "w/1/2/3/4/5/a.arch"])).toMatch(/^No model found/);
  });
});

describe("the workspace root", () => {
  test("is the nearest repository upwards", () => {
    expect(rootOf([".git/x", "w/.git/x", "w/a/b/m.arch"], { path: "a/b/m.arch" })).toBe("/w");
    expect(rootOf(["w/.git", "w/m.arch"], { path: "m.arch" })).toBe("/w");
  });

  test("else the entry's folder", () => {
    expect(rootOf(["w/a/m.arch"], { path: "a/m.arch" })).toBe("/w/a");
    expect(rootOf(["w/a/m.arch"], { path: "a" })).toBe("/w/a");
  });

  test("or what was asked for, if the entry is inside", () => {
    expect(rootOf(["w/.git/x", "w/a/b/m.arch"], { path: "a/b/m.arch", root: "a" })).toBe("/w/a");
    expect(rootOf(["w/a/m.arch", "w/b/x"], { path: "a/m.arch", root: "b" })).toBe(
      "`a/m.arch` leads out of the workspace root `/w/b`; --root chooses another.",
    );
    expect(rootOf(["w/m.arch"], { root: "nothing" })).toBe("The root `nothing` is no folder.");
  });
});
