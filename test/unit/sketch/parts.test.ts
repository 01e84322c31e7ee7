import { describe, expect, test } from "vitest";
import { linesOf, type Tree } from "./sketched.ts";

const elements = /= (?:system|container|component|store|queue|external)\b/;

describe("the parts of a sketch", () => {
  test("are the packages of a workspace, in frames by their folders", async () => {
    const tree: Tree = {
      "package.json": '{ "name": "shop", "description": "Sells books." }',
      "apps/web/package.json": '{ "name": "@shop/web", "dependencies": { "next": "15" } }',
      "apps/web/a.ts": "",
      "apps/api/package.json": '{ "name": "@shop/api", "description": "Takes orders." }',
      "apps/api/a.js": "",
      "packages/core/package.json": '{ "name": "@shop/core" }',
      "packages/core/README.md": "# Core\n\nKnows what a book costs.\n",
      "packages/core/a.ts": "",
    };
    expect(await linesOf(tree, /^group|^technology|= /)).toEqual([
      'shop = system "Shop" "Sells books." "TypeScript" {',
      'group "Apps" {',
      'api = container "API" "Takes orders." "JavaScript" {',
      'web = container "Web" {',
      'technology "Next.js"',
      'group "Packages" {',
      'core = container "Core" "Knows what a book costs." "TypeScript" {',
    ]);
  });

  test("are the modules of NestJS, wherever they lie", async () => {
    const module = 'import { Module } from "@nestjs/common";\n@Module({})\nexport class A {}\n';
    const tree: Tree = {
      "src/main.ts": "",
      "src/app.module.ts": module,
      "src/modules/rooms/rooms.module.ts": module,
      "src/modules/rooms/entities/room.ts": "",
      "src/modules/guests/guests.module.ts": module,
      "src/shared/log.ts": "",
    };
    expect(await linesOf(tree, /= component|NestJS/)).toEqual([
      'guests = component "Guests" {',
      'technology "NestJS module"',
      'rooms = component "Rooms" {',
      'technology "NestJS module"',
      'shared = component "Shared" {',
    ]);
  });

  test("have what is in them, where it is worth a picture", async () => {
    const names = ["a", "b", "c", "d"].flatMap((part) => [1, 2, 3].map((at) => `src/big/${part}/${at}.ts`));
    const tree = Object.fromEntries(
      [...names, "src/x/1.ts", "src/y/1.ts", "src/z/1.ts"].map((path) => [path, ""]),
    );
    expect(await linesOf(tree, elements)).toHaveLength(8);
    const few = Object.fromEntries(Object.entries(tree).filter(([path]) => !/[23]\.ts/.test(path)));
    expect(await linesOf(few, elements)).toEqual(
      expect.not.arrayContaining([expect.stringContaining('= component "Big"')]),
    );
  });

  test("are one with files that were built from them, and with files of their name", async () => {
    const tree: Tree = {
      "src/pay.ts": "",
      "src/pay/card.ts": "",
      "src/ship.ts": "",
      "src/ship/by-post.ts": "",
      "lib/pay.js": "",
      "lib/ship.js": "",
    };
    expect(await linesOf(tree, /component|^code |ignore/)).toEqual([
      'pay = component "Pay" {',
      'code "src/pay/**", "src/pay.ts"',
      'ship = component "Ship" {',
      'code "src/ship/**", "src/ship.ts"',
      'ignore "lib/**"',
    ]);
  });

  test("say what a comment or a README says of them, in few words", async () => {
    const tree: Tree = {
      "src/a/index.ts": "/** Keeps orders. Nobody else does. */\n\nexport const a = 1;\n",
      "src/b/README.md":
        "# B\n\nLays parcels out in layers (Sugiyama, Tagawa, Toda 1981), with frames as Sander described them in 1996.\n",
      "src/b/b.ts": "",
      "src/c/c.ts": "// eslint-disable-next-line\n/** Of a constant. */\nexport const x = 1;\n",
      "src/d/index.ts": "export class D {}\n",
    };
    expect(await linesOf(tree, /= component/)).toEqual([
      'a = component "A" "Keeps orders." {',
      'b = component "B" "Lays parcels out in layers (Sugiyama, Tagawa, Toda 1981)." {',
      'c = component "C" {',
      'd = component "D" {',
    ]);
  });
});

describe("what parts use", () => {
  test.each([
    ['import { y } from "../b/b.ts";', '-> b "uses"'],
    ['import type { Y } from "../b/b.ts";', '-> b "uses types of"'],
    ['export * from "../b/b.ts";', '-> b "hands on"'],
    ['import "../b/b.ts";', '-> b "loads"'],
    ['void import("../b/b.ts");', '-> b "loads when needed"'],
    ['import pg from "pg";', '-> postgres "reads and writes" "SQL"'],
    ['import type { Pool } from "pg";', undefined],
    ['/* import "../b/b.ts"; import "pg"; */', undefined],
    ['import "./other.ts";', undefined],
    ['import "../nowhere.ts";', undefined],
  ])("%s says %s", async (line, shown) => {
    const tree = { "src/a/a.ts": `${line}\n`, "src/a/other.ts": "", "src/b/b.ts": "export const y = 1;\n" };
    expect(await linesOf(tree, /^->|^requires/)).toEqual(shown === undefined ? [] : [shown]);
  });

  test("is told from the innermost part to the outermost that does not hold it", async () => {
    const packages = (name: string) => ({ [`packages/${name}/package.json`]: `{ "name": "${name}" }` });
    const tree: Tree = {
      ...packages("a"),
      ...packages("b"),
      "packages/a/src/x/x.ts": 'import "../../../b/src/z/z.ts";\nimport "../y/y.ts";\n',
      "packages/a/src/y/y.ts": "",
      "packages/b/src/z/z.ts": "",
      "packages/b/src/w/w.ts": "",
    };
    expect(await linesOf(tree, /^->/)).toEqual(['-> y "loads"', '-> b "loads"']);
  });
});
