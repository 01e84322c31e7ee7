import { describe, expect, it } from "vitest";
import { confirmImports } from "../../../src/extract/confirm.ts";
import { extractFacts } from "../../../src/extract/extract.ts";
import type { CodeFacts, ExtractOptions } from "../../../src/extract/facts.ts";
import { type MemoryFiles, memoryFiles } from "../../../src/host/memory-files.ts";
import { failed } from "../../../src/text/file-system.ts";

const project = {
  "/p/package.json": '{ "name": "p", "imports": { "#c": "./src/c.ts" } }',
  "/p/tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
  "/p/src/a.ts": 'import { b } from "./b";\nimport "@/c";\nimport "#c";\n// import "./never";\n',
  "/p/src/b.ts": 'import "pg";\n// lintel-ignore-next-line old\nimport "./gone";\n',
  "/p/src/c.ts": "export {};\n",
};

const file = "/p/node_modules/.cache/lintel/facts";

/** Counts what is read, so that a test sees what was not. */
function counting(files: MemoryFiles): MemoryFiles & { readonly read: string[] } {
  const read: string[] = [];
  return {
    ...files,
    read,
    readText: (path) => {
      read.push(path);
      return files.readText(path);
    },
  };
}

const byTime: ExtractOptions = { cache: { file, by: "time", version: "1" } };
const byContent: ExtractOptions = { cache: { file, by: "content", version: "1" } };

/** Without how the facts came about. */
function plain({ counts: { reused: _, ...counts }, ...facts }: CodeFacts): unknown {
  return { ...facts, counts };
}

async function run(files: MemoryFiles, options = byTime): Promise<{ facts: CodeFacts; confirmed: unknown }> {
  const facts = await extractFacts(files, "/p", options);
  const { imports, refuted, faulty } = await confirmImports(files, facts, facts.imports);
  return { facts, confirmed: { imports: imports.map(({ span: _, ...one }) => one), refuted, faulty } };
}

/** Long enough after everything else that nothing of it counts as fresh. */
function settle(files: MemoryFiles): void {
  const kept = files.files.get(file);
  if (kept !== undefined) files.writeText(file, kept);
}

describe("the cache", () => {
  it("knows all when nothing has changed, and reads no code", async () => {
    const files = counting(memoryFiles(project));
    const cold = await run(files);
    files.read.length = 0;
    const warm = await run(files);
    expect(warm.facts.counts.reused).toBe(3);
    expect(plain(warm.facts)).toEqual(plain(cold.facts));
    expect(warm.confirmed).toEqual(cold.confirmed);
    expect(files.read.filter((path) => path.endsWith(".ts"))).toEqual([]);
  });

  it("gives what a run without it gives", async () => {
    const files = memoryFiles(project);
    await run(files);
    const warm = await run(files);
    const without = await run(memoryFiles(project), {});
    expect(plain(warm.facts)).toEqual(plain(without.facts));
    expect(warm.confirmed).toEqual(without.confirmed);
  });

  it("reads the file that has changed, and no other", async () => {
    const files = counting(memoryFiles(project));
    await run(files);
    files.writeText("/p/src/b.ts", 'import "./c";\n');
    settle(files);
    files.read.length = 0;
    const { facts } = await run(files);
    expect(new Set(files.read.filter((path) => path.endsWith(".ts")))).toEqual(new Set(["/p/src/b.ts"]));
    expect(facts.imports.filter(({ from }) => from === "src/b.ts").map(({ target }) => target)).toEqual([
      { kind: "file", path: "src/c.ts" },
    ]);
    expect(plain(facts)).toEqual(plain((await run(memoryFiles(Object.fromEntries(files.files)), {})).facts));
  });

  it.each([
    ["a new file", "/p/src/gone.ts", "export {};\n"],
    ["another alias", "/p/tsconfig.json", '{ "compilerOptions": { "paths": { "@/*": ["./other/*"] } } }'],
    ["another package", "/p/package.json", '{ "name": "p", "imports": { "#c": "./src/b.ts" } }'],
    ["settings that break", "/p/tsconfig.json", "{"],
  ])("resolves again after %s", async (_, path, text) => {
    const files = memoryFiles(project);
    const before = await run(files);
    files.writeText(path, text);
    settle(files);
    const after = await run(files);
    const fresh = await run(memoryFiles({ ...project, [path]: text }), {});
    expect(plain(after.facts)).toEqual(plain(fresh.facts));
    expect(plain(after.facts)).not.toEqual(plain(before.facts));
    // What is broken is said again in each run.
    expect(plain((await run(files)).facts)).toEqual(plain(fresh.facts));
  });

  it("does not trust a file that was written within the moment of the cache", async () => {
    const files = memoryFiles(project);
    await run(files);
    const stampOf = files.stampOf;
    const stuck = { ...files, stampOf: (path: string) => ({ size: stampOf(path)?.size ?? 0, modified: 1 }) };
    await run(stuck);
    files.writeText(
      "/p/src/a.ts",
      'import { b } from "./c";\nimport "@/c";\nimport "#c";\n// import "./never";\n',
    );
    const { facts } = await run(stuck);
    expect(facts.imports[0]).toMatchObject({ target: { path: "src/c.ts" } });
  });

  it("knows files by what they hold, whatever their time", async () => {
    const files = memoryFiles(project);
    const cold = await run(files, byContent);
    for (const [path, text] of Object.entries(project)) files.writeText(path, text);
    const warm = await run(files, byContent);
    expect(warm.facts.counts.reused).toBe(3);
    expect(plain(warm.facts)).toEqual(plain(cold.facts));
    files.writeText("/p/src/c.ts", "export { };\n");
    expect((await run(files, byContent)).facts.counts.reused).toBe(2);
  });

  const kept = async () => {
    const files = memoryFiles(project);
    await run(files);
    return files.files.get(file) as string;
  };

  it.each([
    ["cut in half", (text: string) => text.slice(0, text.length / 2)],
    ["emptied", () => ""],
    ["overwritten", () => "\0\0\0"],
    ["one letter different", (text: string) => text.replace("./b", "./c")],
    ["of another form", (text: string) => text.replace(/\n.*/s, "\n[1,2]")],
    ["another version's", (text: string) => text.replace("lintel-cache 1 1", "lintel-cache 1 0")],
  ])("is made again when it is %s", async (_, damage) => {
    const before = await kept();
    const damaged = damage(before);
    expect(damaged).not.toBe(before);
    const files = memoryFiles({ ...project, [file]: damaged });
    const { facts } = await run(files);
    expect(facts.counts.reused).toBe(0);
    expect(plain(facts)).toEqual(plain((await run(memoryFiles(project), {})).facts));
    expect((await run(files)).facts.counts.reused).toBe(3);
  });

  it("serves two runs at once", async () => {
    const files = memoryFiles(project);
    const [one, two] = await Promise.all([run(files), run(files)]);
    expect(plain(one.facts)).toEqual(plain(two.facts));
    expect((await run(files)).facts.counts.reused).toBe(3);
  });

  it("that cannot be written changes nothing", async () => {
    const files = memoryFiles(project);
    const readOnly = { ...files, writeText: () => failed("denied", "is read-only").failure };
    const { facts } = await run(readOnly);
    expect(plain(facts)).toEqual(plain((await run(memoryFiles(project), {})).facts));
  });
});
