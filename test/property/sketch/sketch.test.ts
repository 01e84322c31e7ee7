import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFormatted } from "../../../src/format/format.ts";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { loadWorkspace } from "../../../src/workspace/load.ts";
import { sketchModel } from "../../../src/workspace/sketch.ts";
import { changesSince } from "../../../src/workspace/sync.ts";

/** Names of folders that are easily mistaken for something of the language, of globs or of file systems. */
const name = fc.constantFrom(
  ..."src lib a b c orders Orders this system code index _ - 2fa größe ÀĖ 日本 [id] (shop) {x} a*b c# a'b $ @x +y z..".split(
    " ",
  ),
  "a b",
  " ",
  'q"q',
  "back\\slash",
  "new\nline",
  "test",
  "node",
  "postgres",
  "a.b",
  "a|b",
  "shop",
  "i",
  "(a|b)",
  "[...x]",
  "[[...x]]",
  "(.)x",
  "@x",
  "+(a)",
  "((a))",
  '"a"',
);
const stem = fc.constantFrom(
  "index",
  "main",
  "a",
  "b",
  "user.service",
  "user.module",
  "x.test",
  "it's",
  "ÀĖ",
);
const ending = fc.constantFrom(".ts", ".tsx", ".js", ".mjs", ".d.ts", ".vue");
const path = fc
  .tuple(fc.array(name, { maxLength: 4 }), stem, ending)
  .map(([folders, file, end]) => [...folders, file + end].join("/"));

/** What stands in a file: imports of others of the tree by their place, of packages, and what only looks like them. */
const line = fc.oneof(
  fc.record({ to: fc.nat(30), how: fc.constantFrom("import", "type", "export", "dynamic", "comment") }),
  fc.constantFrom(
    'import pg from "pg";',
    'import Redis from "ioredis";',
    'import { Module } from "@nestjs/common";',
    'import "typeorm";',
    '// import "kafkajs"',
    'const text = `import "stripe"`;',
    'import "./nowhere";',
    "import {",
    "/** What it is for. */",
  ),
);
const repositories = fc.record({
  files: fc.uniqueArray(fc.tuple(path, fc.array(line, { maxLength: 5 })), {
    selector: ([where]) => where,
    minLength: 1,
    maxLength: 25,
  }),
  packages: fc.array(fc.tuple(fc.array(name, { maxLength: 2 }), fc.option(name)), { maxLength: 4 }),
});

type Repository = typeof repositories extends fc.Arbitrary<infer T> ? T : never;

function treeOf({ files, packages }: Repository): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const [folders, called] of packages)
    tree[["/repo", ...folders, "package.json"].join("/")] = JSON.stringify({
      ...(called !== null && { name: called, description: called }),
      dependencies: { pg: "8" },
    });
  for (const [where, lines] of files) {
    const up = "../".repeat(where.split("/").length - 1);
    const written = lines.map((one) => {
      if (typeof one === "string") return one;
      const to = JSON.stringify(`${up || "./"}${files[one.to % files.length]?.[0]}`);
      if (one.how === "comment") return `// import ${to}`;
      if (one.how === "dynamic") return `import(${to});`;
      if (one.how === "export") return `export * from ${to};`;
      return one.how === "type" ? `import type { T } from ${to};` : `import { x } from ${to};`;
    });
    const text = written.join("\n");
    tree[`/repo/${where}`] = where.endsWith(".vue") ? `<script>\n${text}\n</script>` : text;
  }
  return tree;
}

describe("the sketch of any repository", () => {
  it("is sound and canonical, passes its check, is the same each time, and has nothing to sync", async () => {
    const model = "/repo/architecture.arch";
    await fc.assert(
      fc.asyncProperty(repositories, async (repository) => {
        const tree = treeOf(repository);
        const sketched = await sketchModel(memoryFiles(tree), model);
        if (!sketched.ok) throw new Error(sketched.failure.message);
        const { text, verdict } = sketched.value;
        const findings = verdict.findings.map(({ code, message }) => `${code} ${message}`);
        expect(findings, text).toEqual([]);
        expect(isFormatted({ path: model, text }), text).toBe(true);
        const reversed = Object.fromEntries(Object.entries(tree).reverse());
        const again = await sketchModel(memoryFiles(reversed), model);
        expect(again.ok && again.value.text).toBe(text);
        const files = memoryFiles({ ...tree, [model]: text });
        const loaded = await loadWorkspace(files, { root: "/repo", files: [model] });
        if (!loaded.ok) throw new Error(loaded.failure.message);
        expect(await changesSince(files, loaded.value, {}), text).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
