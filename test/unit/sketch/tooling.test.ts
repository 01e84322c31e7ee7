import { describe, expect, test } from "vitest";
import { toolingGlobs } from "../../../src/sketch/tooling.ts";

describe("what is kept apart", () => {
  test.each([
    ["tests anywhere", ["src/a.ts", "src/test/b.ts"], [], ["**/test/**"]],
    ["tests at the root", ["src/a.ts", "test/b.ts"], [], ["test/**"]],
    ["tests beside the code", ["src/a.ts", "src/a.test.ts"], [], ["**/*.test.*"]],
    ["scripts beside the code, and not in it", ["src/scripts/a.ts", "scripts/b.ts"], [], ["scripts/**"]],
    [
      "those of packages",
      ["p/a/src/a.ts", "p/a/docs/x.ts", "p/b/docs/x.ts"],
      ["p/a/", "p/b/"],
      ["p/*/docs/**"],
    ],
    [
      "settings that are code",
      ["a.ts", "vite.config.ts", ".eslintrc.cjs"],
      [],
      ["*.config.*", ".*rc.{js,cjs,mjs}"],
    ],
    ["nothing, where nothing else would be left", ["test/a.ts", "test/b.ts"], [], []],
    [
      "names of files alone, where only these leave something",
      ["test/a.ts", "test/b.test.ts"],
      [],
      ["**/*.test.*"],
    ],
    ["only what is there", ["src/a.ts"], [], []],
    ["a folder with signs in its name", ["(a)/src/a.ts", "(a)/docs/b.ts"], ["(a)/"], ["[(]a[)]/docs/**"]],
  ])("%s", (_, paths, packages, globs) => {
    expect(toolingGlobs(paths.toSorted(), packages)).toEqual(globs);
  });

  test.each([
    ["compiled beside its source", ["p/src/a.ts", "p/lib/a.js", "p/lib/a.d.ts"], ["p/lib/**"]],
    ["with the folder of the source in it", ["p/src/a.ts", "p/out/src/a.js"], ["p/out/**"]],
    ["of sources that lie beside it", ["a.ts", "esm/a.mjs"], ["esm/**"]],
    ["by Babel", ["src/a.js", "cjs/a.cjs"], ["cjs/**"]],
    [
      "with a few files more",
      ["src/a.ts", "src/b.ts", "lib/a.js", "lib/b.js", "lib/polyfill.js"],
      ["lib/**"],
    ],
    ["not where it is the source", ["index.js", "lib/index.js", "lib/a.js"], []],
    ["not where one file is handed on", ["index.js", "lib/index.js"], []],
    ["not where it holds other things", ["src/a.ts", "lib/b.js", "lib/c.js"], []],
    ["not where sources are in it", ["src/a.ts", "lib/a.ts"], []],
  ])("what was built: %s", (_, paths, globs) => {
    expect(toolingGlobs(paths.toSorted(), [])).toEqual(globs);
  });
});
