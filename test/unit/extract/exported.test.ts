import { expect, it } from "vitest";
import { countExports } from "../../../src/extract/exported.ts";
import { extractFacts } from "../../../src/extract/extract.ts";
import { memoryFiles } from "../../../src/host/memory-files.ts";

it.each([
  ["export interface A {}\nexport type B = string;\nexport abstract class C {}", 3, 0],
  ["export class A {}\nexport function f() {}\nexport enum E { a }\nexport namespace N {}", 0, 4],
  ["export const a = 1, { b, c: [d] } = x;", 0, 3],
  ["export default class {}", 0, 1],
  ["export default abstract class A {}", 1, 0],
  ["export default 1;", 0, 1],
  ["interface A {}\nconst b = 1;\nexport { b as c, type A };", 1, 1],
  ["interface A {}\nconst b = 1;\nexport type { A };", 1, 0],
  ['export * from "./x";\nexport { y } from "./y";\nexport type { Z } from "./z";', 0, 0],
  ["const a = 1;\nclass B {}", 0, 0],
  ["export = 1;", 0, 1],
  ["export const", 0, 1],
])("counts what %j exports", async (text, abstract, concrete) => {
  const files = memoryFiles({ "/a.ts": text });
  const facts = await extractFacts(files, "/");
  expect((await countExports(files, facts)).get("a.ts")).toEqual({ abstract, concrete });
});
