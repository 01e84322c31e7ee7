import { describe, expect, test } from "vitest";
import { divide, type Piece } from "../../../src/sketch/divide.ts";
import { folderTree } from "../../../src/sketch/folder.ts";

function divided(paths: readonly string[], units: readonly string[] = []) {
  return divide(folderTree(paths.toSorted()), {
    isUnit: (path) => units.includes(path),
    weightOf: () => 0,
    beside: 3,
    literal: (path) => path,
  });
}

function shown(pieces: readonly Piece[]): readonly string[] {
  return pieces.map(({ name, globs, pieces: inner }) =>
    inner === undefined
      ? `${name}: ${globs.join(" ")}`
      : `${name} (${inner.map((one) => one.name).join(" ")})`,
  );
}

const many = (count: number, where = "src") =>
  Array.from({ length: count }, (_, at) => `${where}/p${String(at).padStart(2, "0")}/a.ts`);

describe("the parts of a folder", () => {
  test("are what lies below chains of single folders", () => {
    const { pieces, restGlobs } = divided(["a/b/c/x/1.ts", "a/b/c/y/1.ts"]);
    expect(shown(pieces)).toEqual(["x: a/b/c/x/**", "y: a/b/c/y/**"]);
    expect(restGlobs).toEqual([]);
  });

  test("are those of the largest, as long as there are few", () => {
    const paths = ["api/1.ts", "src/a/1.ts", "src/a/2.ts", "src/b/1.ts", "src/b/2.ts"];
    expect(shown(divided(paths).pieces)).toEqual(["api: api/**", "a: src/a/**", "b: src/b/**"]);
  });

  test("are never those of a unit", () => {
    const paths = ["api/1.ts", "src/a/1.ts", "src/a/2.ts", "src/b/1.ts", "src/b/2.ts"];
    expect(shown(divided(paths, ["src/"]).pieces)).toEqual(["api: api/**", "src: src/**"]);
    expect(shown(divided(["api/1.ts", "x/src/1.ts", "x/src/2.ts"], ["x/src/"]).pieces)).toEqual([
      "api: api/**",
      "src: x/src/**",
    ]);
    expect(shown(divided(paths, ["src/a/"]).pieces)).toEqual(["api: api/**", "a: src/a/**", "b: src/b/**"]);
  });

  test("are files by their names where there are hardly any folders; the way in is of the whole", () => {
    const { pieces, restGlobs, restFiles } = divided(["index.ts", "walk.ts", "walk.css.ts", "rules.ts"]);
    expect(shown(pieces)).toEqual(["rules: rules.ts", "walk: walk.css.ts walk.ts"]);
    expect([restGlobs, restFiles]).toEqual([["index.ts"], ["index.ts"]]);
  });

  test("take in files beside them that have their name", () => {
    const { pieces, restGlobs } = divided([
      "src/a.ts",
      "src/a/1.ts",
      "src/b/1.ts",
      "src/b.d.ts",
      "src/c/1.ts",
      "src/main.ts",
    ]);
    expect(shown(pieces)).toEqual(["a: src/a/** src/a.ts", "b: src/b/** src/b.d.ts", "c: src/c/**"]);
    expect(restGlobs).toEqual(["src/main.ts"]);
  });

  test("are twelve at most: the smallest stand together, and what is too many of these again", () => {
    expect(divided(many(12)).pieces).toHaveLength(12);
    const twenty = divided(["src/p19/b.ts", ...many(20)]).pieces;
    expect(shown(twenty).at(-2)).toBe("p19: src/p19/**");
    expect(twenty).toHaveLength(9);
    expect(twenty.at(-1)?.pieces).toHaveLength(12);
    const all = divided(many(100)).pieces;
    expect(all).toHaveLength(9);
    expect(all.at(-1)?.pieces).toHaveLength(9);
    expect(all.at(-1)?.pieces?.at(-1)).toMatchObject({ name: "the rest", pieces: [] });
    expect(all.at(-1)?.pieces?.at(-1)?.globs).toHaveLength(84);
    const files = all.flatMap((one) => one.files);
    expect(new Set(files)).toEqual(new Set(many(100)));
  });

  test("of very many files are those that have most to do with others", () => {
    const names = Array.from({ length: 30 }, (_, at) => `f${String(at).padStart(2, "0")}.ts`);
    const { pieces, restFiles } = divide(folderTree(names), {
      isUnit: () => false,
      weightOf: (file) => (file >= "f18" ? 5 : 0),
      beside: 3,
      literal: (path) => path,
    });
    expect(pieces.map(({ name }) => name)).toEqual(names.slice(18).map((name) => name.slice(0, 3)));
    expect(restFiles).toEqual(names.slice(0, 18));
  });
});
