import { describe, expect, test } from "vitest";
import { linesOf, sketchOf, type Tree } from "../sketched.ts";

const about =
  /^(?:provides|requires|->|\w+ = (?:interface|entity|enum)|code ".*\.\w+(?:#\w+)?"|(?:async )?operation|\/\/ [BF]e)/;

function using(imported: string, text: string, more: Tree = {}): Tree {
  return { "src/a/a.ts": text, "src/b/b.ts": `${imported} from "../a/a.ts";\n`, ...more };
}

describe("the interfaces of a sketch", () => {
  test("functions of a file are one, with what is taken of them", async () => {
    expect(
      await linesOf(
        using("import { f, g }", "export function f() {}\nexport function g() {}\nexport function h() {}\n"),
        about,
      ),
    ).toEqual([
      "provides AApi",
      "requires AApi from a",
      'AApi = interface "A API" {',
      'code "src/a/a.ts"',
      "operation f(): void",
      "operation g(): void",
    ]);
  });

  test("a class, an interface and an object are one each", async () => {
    const lines = await linesOf(
      using(
        "import { Orders, Store, mailer }",
        `/** Takes orders. More of it. */
export class Orders {
  place(id: string) {}
  private check() {}
  static make() {}
  onModuleInit() {}
}
export interface Store { find(id: string): string | undefined; on?(): void }
export const mailer = { async send(to: string) {} };
`,
      ),
      about,
    );
    expect(lines).toEqual([
      "provides Orders, Store, Mailer",
      '-> a "uses"',
      "requires Orders from a",
      "requires Store from a",
      "requires Mailer from a",
      'Orders = interface "Orders" "Takes orders." {',
      'code "src/a/a.ts#Orders"',
      "operation place(id: string): void",
      'Store = interface "Store" {',
      'code "src/a/a.ts#Store"',
      "operation find(id: string): string?",
      'Mailer = interface "Mailer" {',
      'code "src/a/a.ts#mailer"',
      "async operation send(to: string): void",
    ]);
  });

  test.each([
    ["data", "import { Order }", "export interface Order { id: string }"],
    ["values", "import { limit }", "export const limit = 5;"],
    ["what is only loaded", "import", "export function f() {}"],
    ["what is handed on", "export *", "export function f() {}"],
  ])("%s makes none", async (_, imported, text) => {
    expect(await linesOf(using(imported, text), / = interface/)).toEqual([]);
  });

  test("what is seen on a screen makes none, what stands beside it does", async () => {
    const tree = {
      "src/a/a.tsx":
        "export function Page() {}\nexport class Box { draw() {} }\nexport function useOrder(id: string) {}\n",
      "src/b/b.ts": 'import { Page, Box, useOrder } from "../a/a.tsx";\n',
    };
    expect(await linesOf(tree, /^operation/)).toEqual(["operation useOrder(id: string): void"]);
  });

  test("an import in a comment requires nothing", async () => {
    const tree = using("import { f }", "export function f() {}\n", {
      "src/c/c.ts": '// import { f } from "../a/a.ts";\n',
      "src/d/d.ts": '/* import { f } from "../a/a.ts"; */ export const d = 1;\n',
    });
    expect(await linesOf(tree, /requires/)).toEqual(["requires AApi from a"]);
  });

  test("are those that are used most, three of a part; what is left out is told", async () => {
    const names = ["a", "b", "c", "d", "e"];
    const files = Object.fromEntries(
      names.map((name) => [`src/lib/${name}.ts`, `export function ${name}() {}\n`]),
    );
    const users = Object.fromEntries(
      names.map((_, at) => [
        `src/u${at}/u.ts`,
        names
          .slice(0, at + 1)
          .map((one) => `import { ${one} } from "../lib/${one}.ts";\n`)
          .join(""),
      ]),
    );
    const lines = await linesOf({ ...files, ...users }, /interface/);
    expect(lines).toEqual([
      'AApi = interface "A API" {',
      'BApi = interface "B API" {',
      'CApi = interface "C API" {',
      "// Fewer parts use these, so they have no interface here: src/lib/d.ts, src/lib/e.ts.",
    ]);
  });

  test("show six operations and name the others", async () => {
    const all = Array.from({ length: 13 }, (_, at) => `f${String.fromCharCode(97 + at)}`);
    const text = all.map((name) => `export function ${name}() {}\n`).join("");
    const lines = await linesOf(using(`import { ${all.join(", ")} }`, text), /operation|Besides/);
    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toBe("// Besides: fg, fh, fi, fj, fk and 2 more.");
  });

  test("have ids that nothing else has", async () => {
    const { text, findings } = await sketchOf({
      "src/Orders/index.ts":
        "export class Orders { place(order: Order): Order { return order; } }\nexport interface Order { id: string; string: string }\n",
      "src/Order/index.ts": 'import { Orders } from "../Orders/index.ts";\n',
      "src/code/index.ts": "export function code(text: string) {}\n",
      "src/x/index.ts": 'import { code } from "../code/index.ts";\n',
    });
    expect(findings).toEqual([]);
    expect(text).toContain("requires OrdersApi from Orders\n");
    expect(text).toContain('OrdersApi = interface "Orders" {');
    expect(text).toContain("operation place(order: OrderData): OrderData\n");
    expect(text).toMatch(/requires CodeApi from \w+\.code\n/);
  });

  test("follow barrels, and stand with the part that is meant from outside", async () => {
    const tree = {
      "package.json": '{ "workspaces": ["packages/*"] }',
      "packages/core/package.json": '{ "name": "core", "main": "src/index.ts" }',
      "packages/core/src/index.ts": 'export { Desk } from "./desk/desk.ts";\n',
      "packages/core/src/desk/desk.ts": "export class Desk { open() {} }\n",
      "packages/core/src/rest/rest.ts": 'import { Desk } from "../desk/desk.ts";\n',
      "packages/api/package.json": '{ "name": "api" }',
      "packages/api/src/main.ts": 'import { Desk } from "core";\n',
      "packages/api/src/other.ts": 'import { Desk } from "core";\n',
    };
    const lines = await linesOf(tree, about);
    expect(lines).toContain('code "packages/core/src/index.ts#Desk"');
    expect(lines.filter((line) => /provides|requires/.test(line))).toEqual([
      "requires Desk from core",
      "provides Desk",
    ]);
  });
});
