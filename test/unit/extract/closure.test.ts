import { expect, it } from "vitest";
import { extractFacts } from "../../../src/extract/extract.ts";
import { type Closure, closures } from "../../../src/extract/outline/closure.ts";
import { memoryFiles } from "../../../src/host/memory-files.ts";

/** The closure of a file of `/p`. */
async function closureOf(path: string, texts: Readonly<Record<string, string>>): Promise<Closure> {
  const files = memoryFiles(
    Object.fromEntries(Object.entries(texts).map(([at, text]) => [`/p/${at}`, text])),
  );
  const facts = await extractFacts(files, "/p");
  return closures(facts, (at) => texts[at]).closureOf(path);
}

const texts = {
  "a.ts": 'import "./b";\nimport "pg";\n',
  "b.ts": 'export * from "./c";\nimport "./a";\n',
  "c.ts": "export const c = 1;\n",
  "d.ts": 'import "./a";\n',
};

it("a closure is a file with all that it imports, be it in a circle", async () => {
  expect((await closureOf("a.ts", texts)).paths).toEqual(["a.ts", "b.ts", "c.ts"]);
  expect((await closureOf("c.ts", texts)).paths).toEqual(["c.ts"]);
  expect((await closureOf("d.ts", texts)).paths).toEqual(["a.ts", "b.ts", "c.ts", "d.ts"]);
});

it("its digest changes with what is in it and where that leads, and with nothing else", async () => {
  const { digest } = await closureOf("a.ts", texts);
  const after = async (change: Readonly<Record<string, string>>) =>
    (await closureOf("a.ts", { ...texts, ...change })).digest;
  expect(await after({ "d.ts": "" })).toBe(digest);
  expect(await after({ "c.ts": "export const c = 2;\n" })).not.toBe(digest);
  expect(await after({ "b.ts": 'export * from "./c";\n' })).not.toBe(digest);
  // Stands before what was meant.
  expect(
    await after({ "tsconfig.json": '{ "compilerOptions": { "moduleSuffixes": [".x", ""] } }', "c.x.ts": "" }),
  ).not.toBe(digest);
});

it("it ends with the nearest 300 files", async () => {
  const wide = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [
      `f${i}.ts`,
      [2 * i + 1, 2 * i + 2].map((to) => (to < 1000 ? `import "./f${to}";\n` : "")).join(""),
    ]),
  );
  const { paths } = await closureOf("f0.ts", wide);
  expect(paths).toEqual(Array.from({ length: 300 }, (_, i) => `f${i}.ts`).sort());
});
