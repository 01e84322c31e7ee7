import { describe, expect, test } from "vitest";
import { globsOf } from "../../../src/conformance/globs.ts";
import { ignoring } from "../../../src/extract/tree/ignore.ts";
import { literalGlob, literalGlobs } from "../../../src/sketch/globs.ts";

function matches(pattern: string, path: string): boolean {
  const span = { source: { path: "", text: "" }, start: 0, end: 0 };
  const [glob] = globsOf({ pattern, directory: "", span }, [""]);
  if (glob === undefined) return false;
  const isPlain = !/[*?[\]{}()!]/.test(pattern);
  return isPlain ? glob.base === path : path.startsWith(glob.base) && glob.matches(path);
}

describe("a path as a glob in `code`", () => {
  test.each([
    ["app/[id]/page.tsx", [], "app/[id]/page.tsx"],
    ["app/[[...slug]]/page.tsx", [], "app/[[...slug]]/page.tsx"],
    ["app/(shop)/page.tsx", [], "app/(shop)/page.tsx"],
    ["app/(shop)/page.tsx", ["app/shop/page.tsx"], "app/[(]shop[)]/page.tsx"],
    ["app/(a|b)/page.tsx", [], "app/[(]a[|]b[)]/page.tsx"],
    ["app/[id]/page.tsx", ["app/i/page.tsx"], "app/[[]id[]]/page.tsx"],
    ["app/[id]/page.tsx", ["lib/i/page.tsx"], "app/[id]/page.tsx"],
    ["app/(.)photo/[id]/page.tsx", ["app/xphoto/1.ts"], "app/[(].[)]photo/[[]id[]]/page.tsx"],
    ["app/@modal/page.tsx", [], "app/@modal/page.tsx"],
    ["a b/c.ts", [], "a b/c.ts"],
    ["{x}/c.ts", [], "[{]x[}]/c.ts"],
    ["a*b/c.ts", [], "a[*]b/c.ts"],
    ["c#/c.ts", [], "c?/c.ts"],
    ["a!/c.ts", [], "a?/c.ts"],
    ["+(a)/c.ts", [], "[+][(]a[)]/c.ts"],
    ["((a))/c.ts", [], "[(][(]a[)][)]/c.ts"],
  ])("%s beside %j is %s", (path, others, glob) => {
    expect(literalGlobs([path, ...others])(path)).toBe(glob);
    expect(matches(glob, path)).toBe(true);
    for (const other of others) expect(matches(glob, other)).toBe(false);
  });

  test("is exact where nothing is known of what else there is", () => {
    for (const path of ["(a)/b.ts", "[id]/b.ts", "@(a)/b.ts", "{a,b}/b.ts", 'q"q/b.ts']) {
      expect(ignoring([literalGlob(path)])(path)).toBe(true);
      expect(ignoring([literalGlob(path)])("a/b.ts")).toBe(false);
    }
  });
});
