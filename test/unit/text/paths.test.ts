import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  baseName,
  directoryOf,
  isAbsolutePath,
  isInside,
  joinPath,
  normalizePath,
  relativePath,
} from "../../../src/text/paths.ts";

const segment = fc.constantFrom("a", "b", "..", ".", "", "c d", "x.arch");
const absolute = fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join("/")}`);
const relative = fc
  .array(segment, { minLength: 1, maxLength: 6 })
  .map((s) => s.join("/").replace(/^\/+/, ""));

/** Node keeps a slash at the end; here no path has one. */
const unslashed = (path: string) => (path.length > 1 ? path.replace(/\/$/, "") : path);

describe("as Node's own paths", () => {
  test("normalize", () => {
    fc.assert(
      fc.property(fc.oneof(absolute, relative), (path) => {
        expect(normalizePath(path)).toBe(unslashed(posix.normalize(path)));
      }),
    );
  });

  test("join, of an absolute folder", () => {
    fc.assert(
      fc.property(absolute, relative, (folder, path) => {
        expect(joinPath(folder, path)).toBe(posix.resolve(folder, path));
      }),
    );
  });

  test("relative, and back", () => {
    fc.assert(
      fc.property(absolute.map(normalizePath), absolute.map(normalizePath), (from, to) => {
        expect(relativePath(from, to)).toBe(posix.relative(from, to) || ".");
        expect(joinPath(from, relativePath(from, to))).toBe(to);
      }),
    );
  });

  test("directory and name", () => {
    fc.assert(
      fc.property(absolute.map(normalizePath), (path) => {
        expect(directoryOf(path)).toBe(posix.dirname(path));
        expect(baseName(path)).toBe(posix.basename(path));
      }),
    );
  });
});

test("a path is inside a folder by whole segments", () => {
  expect(isInside("/a/b", "/a")).toBe(true);
  expect(isInside("/a", "/a")).toBe(true);
  expect(isInside("/ab", "/a")).toBe(false);
  expect(isInside("/ab", "/")).toBe(true);
});

test("drives of Windows are tops", () => {
  expect(isAbsolutePath("C:/a")).toBe(true);
  expect(isAbsolutePath("c:a")).toBe(true);
  expect(isAbsolutePath("a/b")).toBe(false);
  expect(normalizePath("C:/a/../../b")).toBe("C:/b");
  expect(directoryOf("C:/a")).toBe("C:/");
  expect(directoryOf("C:/")).toBe("C:/");
  expect(relativePath("C:/a", "D:/b")).toBe("D:/b");
  expect(relativePath("C:/a", "C:/b")).toBe("../b");
});

test("a name alone stands in no folder", () => {
  expect(directoryOf("a")).toBe("");
  expect(directoryOf("/")).toBe("/");
});
