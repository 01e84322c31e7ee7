import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { viewsOf } from "../../../src/views/views.ts";
import { loadWorkspace } from "../../../src/workspace/load.ts";
import { sketchModel } from "../../../src/workspace/sketch.ts";

const services =
  "pg ioredis kafkajs mongodb stripe nodemailer twilio mysql2 amqplib openai redis @sentry/node".split(" ");

/** Folders in folders, of any width, each with files that import of others and of packages that speak to services. */
const repositories = fc.record({
  /** How many folders each of these has, and how many files lie in each of those. */
  widths: fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 4 }),
  /** Files beside them. */
  loose: fc.nat(30),
  isPackage: fc.boolean(),
  isDeep: fc.boolean(),
  imports: fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { maxLength: 120 }),
  services: fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...services)), { maxLength: 20 }),
});

type Repository = typeof repositories extends fc.Arbitrary<infer T> ? T : never;

function treeOf({ widths, loose, isPackage, isDeep, imports, services }: Repository): Record<string, string> {
  const tree: Record<string, string> = {};
  const paths: string[] = [];
  for (const [outer, [width, count]] of widths.entries())
    for (let inner = 0; inner <= width; inner++) {
      const folder = `g${outer}/p${inner}/`;
      if (isPackage) tree[`/repo/${folder}package.json`] = `{ "name": "p${outer}-${inner}" }`;
      for (let at = 0; at < count; at++)
        paths.push(`${folder}${isDeep ? `src/f${at % 3}/m${at}` : `m${at}`}.ts`);
    }
  for (let at = 0; at < loose; at++) paths.push(`loose${at}.ts`);
  const lines = new Map(paths.map((path) => [path, [] as string[]]));
  const pick = (at: number) => paths[at % paths.length] as string;
  for (const [from, to] of imports)
    lines
      .get(pick(from))
      ?.push(`import "${"../".repeat(pick(from).split("/").length - 1) || "./"}${pick(to)}";`);
  for (const [from, name] of services) lines.get(pick(from))?.push(`import x from "${name}";`);
  for (const [path, all] of lines) tree[`/repo/${path}`] = all.join("\n");
  return tree;
}

describe("the views of a sketch", () => {
  it("hold twelve things at most, whatever the code looks like, and all parts are in one of them", async () => {
    const path = "/repo/architecture.arch";
    await fc.assert(
      fc.asyncProperty(repositories, async (repository) => {
        const tree = treeOf(repository);
        const sketched = await sketchModel(memoryFiles(tree), path);
        if (!sketched.ok) throw new Error(sketched.failure.message);
        const { text, verdict } = sketched.value;
        expect(
          verdict.findings.map(({ message }) => message),
          text,
        ).toEqual([]);
        const loaded = await loadWorkspace(memoryFiles({ [path]: text }), { root: "/repo", files: [path] });
        if (!loaded.ok) throw new Error(loaded.failure.message);
        const { model } = loaded.value;
        const shown = new Set<string>();
        for (const view of viewsOf(model)) {
          if (view.kind !== "graph") continue;
          const nodes = view.boxes.filter(({ kind }) => kind === "node");
          expect(nodes.length, `${view.key}\n${text}`).toBeLessThanOrEqual(12);
          for (const { element } of view.boxes) if (element !== undefined) shown.add(element);
        }
        expect(
          model.elements.filter(
            (one) =>
              one.base !== "store" && !shown.has(one.path) && one.children.length + one.code.length > 0,
          ),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
