import { builtinModules } from "node:module";
import { describe, expect, it } from "vitest";
import { confirmImports } from "../../../src/extract/confirm.ts";
import { extractFacts } from "../../../src/extract/extract.ts";
import { builtinOf } from "../../../src/extract/resolve/builtins.ts";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { failed } from "../../../src/text/file-system.ts";

describe("what cannot be looked at is counted and said", () => {
  it("a root that is not there", async () => {
    const facts = await extractFacts(memoryFiles({ "/a.ts": "" }), "/gone", { shown: "code/" });
    expect(facts).toMatchObject({ files: [], imports: [], counts: { files: 0, skipped: { folders: 1 } } });
    expect(facts.diagnostics).toMatchObject([
      { code: "source/unreadable", span: { source: { path: "code" } } },
    ]);
  });

  it("folders and files that nobody may read", async () => {
    const files = memoryFiles({ "/p/a.ts": 'import "./in/b";\n', "/p/in/b.ts": "", "/p/c.ts": "" });
    const denied = {
      ...files,
      list: (path: string) => (path === "/p/in" ? failed("denied", "may not be accessed") : files.list(path)),
      readText: (path: string) =>
        path === "/p/c.ts" ? failed("denied", "may not be accessed") : files.readText(path),
    };
    const facts = await extractFacts(denied, "/p", { shown: "code/" });
    expect(facts.counts).toMatchObject({ files: 1, skipped: { folders: 1, unreadable: 1 } });
    expect(facts.diagnostics.map(({ message }) => message)).toEqual([
      "`code/in` may not be accessed",
      "`code/c.ts` may not be accessed",
    ]);
  });

  it("files that vanish while they are looked at", async () => {
    const files = memoryFiles({ "/p/a.ts": 'import "./b";\n', "/p/b.ts": "" });
    const racing = {
      ...files,
      readText: (path: string) =>
        path === "/p/b.ts" ? failed("missing", "does not exist") : files.readText(path),
    };
    const facts = await extractFacts(racing, "/p");
    expect(facts).toMatchObject({ files: [{ path: "a.ts" }], diagnostics: [] });
  });
});

describe("a file that changes during the run", () => {
  it("is judged by what it holds in the end", async () => {
    const files = memoryFiles({ "/p/a.ts": 'import "./b";\nimport "pg";\n', "/p/b.ts": "" });
    const facts = await extractFacts(files, "/p");
    files.writeText("/p/a.ts", 'import "./b";\n// "pg" is gone\n');
    const { imports, refuted } = await confirmImports(files, facts, facts.imports);
    expect(imports.map(({ specifier }) => specifier)).toEqual(["./b"]);
    expect(refuted.map(({ specifier }) => specifier)).toEqual(["pg"]);
  });

  it("may be gone", async () => {
    const files = memoryFiles({ "/p/a.ts": 'import "pg";\n' });
    const facts = await extractFacts(files, "/p");
    const gone = { ...files, readText: () => failed("missing", "does not exist") };
    const again = await confirmImports(gone, { ...facts }, facts.imports);
    expect(again).toMatchObject({ imports: [], refuted: facts.imports });
  });
});

describe("large and strange code", () => {
  it("100,000 files take time in proportion", async () => {
    const texts: Record<string, string> = {};
    for (let i = 0; i < 100_000; i++) {
      texts[`/p/d${i % 1000}/f${i}.ts`] = `import "../d${(i + 1) % 1000}/f${(i + 1) % 100_000}";\n`;
    }
    const facts = await extractFacts(memoryFiles(texts), "/p");
    expect(facts.counts).toMatchObject({ files: 100_000, imports: 100_000, unresolved: 0 });
  }, 120_000);

  it("code nested deeper than any stack still shows its imports", async () => {
    const text = `import "./b";\n${"(".repeat(200_000)}import("./b")`;
    const files = memoryFiles({ "/p/a.ts": text, "/p/b.ts": "" });
    const facts = await extractFacts(files, "/p", { exact: true });
    expect(facts.imports.map(({ line, target }) => [line, target.kind])).toEqual([
      [1, "file"],
      [2, "file"],
    ]);
    const { faulty } = await confirmImports(files, facts, facts.imports);
    expect(faulty).toBe(1);
  });

  it("faults of syntax are counted and hide no import", async () => {
    const files = memoryFiles({ "/p/a.ts": 'import "./b";\nconst = ;\nimport "./b";\n', "/p/b.ts": "" });
    const facts = await extractFacts(files, "/p");
    expect(await confirmImports(files, facts, facts.imports)).toMatchObject({ imports: [{}, {}], faulty: 1 });
  });

  it("hostile maps of packages neither hang nor throw", async () => {
    const deep = `${'{"default":'.repeat(5000)}"./x.js"${"}".repeat(5000)}`;
    const files = memoryFiles({
      "/p/package.json": `{ "name": "p", "imports": { "#(a+)+$*": "./x.js", "#deep": ${deep}, "#n": 1, "#l": [null, "./b.ts"] } }`,
      "/p/a.ts": `import "#(a+)+$${"a".repeat(5000)}!";\nimport "#deep";\nimport "#n";\nimport "#l";\nimport "p/${"../".repeat(1000)}x";\n`,
      "/p/b.ts": "",
    });
    const facts = await extractFacts(files, "/p");
    expect(facts.imports.map(({ target }) => target.kind)).toEqual([
      "unresolved",
      "unresolved",
      "file",
      "unresolved",
    ]);
  });

  it("resolution grows with the number of imports alone", async () => {
    const facts = (n: number) => {
      const imports = Array.from({ length: n }, (_, i) => `import "@/m${i}";`).join("\n");
      return memoryFiles({
        "/p/tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
        "/p/a.ts": imports,
        ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`/p/src/m${i}.ts`, ""])),
      });
    };
    const time = async (n: number) => {
      const files = facts(n);
      const start = process.cpuUsage();
      expect((await extractFacts(files, "/p")).counts.unresolved).toBe(0);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    await time(1000);
    const small = await time(2000);
    expect(await time(16_000)).toBeLessThan(8 * 5 * Math.max(small, 5));
  });
});

it("all modules of Node that need no prefix are known", () => {
  const plain = builtinModules.filter((name) => !name.startsWith("_") && !name.startsWith("node:"));
  expect(plain.filter((name) => builtinOf(name) === undefined)).toEqual([]);
});
