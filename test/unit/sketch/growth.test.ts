import { expect, test } from "vitest";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { loadWorkspace } from "../../../src/workspace/load.ts";
import { sketchModel } from "../../../src/workspace/sketch.ts";
import { changesSince } from "../../../src/workspace/sync.ts";

const model = "/repo/architecture.arch";

/** A workspace of forty packages whose files use each other, services, and what only comments speak of. */
function treeOf(count: number): Record<string, string> {
  const tree: Record<string, string> = { "/repo/package.json": '{ "workspaces": ["packages/*"] }' };
  const placeOf = (at: number) => `packages/p${at % 40}/src/m${at % 200}/f${at}`;
  for (let at = 0; at < 40; at++) tree[`/repo/packages/p${at}/package.json`] = `{ "name": "p${at}" }`;
  for (let at = 0; at < count; at++) {
    const others = [at * 7 + 1, at * 13 + 5, at + 1].map((one) => one % count);
    tree[`/repo/${placeOf(at)}.ts`] = [
      ...others.map((one) => `import { f${one}, type T${one} } from "../../../../${placeOf(one)}.ts";`),
      at % 50 === 0 ? 'import pg from "pg";' : '// import "stripe";',
      `export function f${at}(a: T${at}): Promise<T${others[0]}> { throw new Error(); }`,
      `export interface T${at} { id: string; more: T${others[1]}[] }`,
    ].join("\n");
  }
  return tree;
}

/** Milliseconds of CPU, the least of some runs. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function sketchOf(tree: Record<string, string>): Promise<string> {
  const sketched = await sketchModel(memoryFiles(tree), model);
  if (!sketched.ok) throw new Error(sketched.failure.message);
  expect(sketched.value.verdict.findings).toEqual([]);
  return sketched.value.text;
}

// Four times the code may take four times as long; sixteen times would be quadratic.
test("a sketch grows with the code", async () => {
  const [small, large] = [treeOf(1000), treeOf(4000)];
  const first = await timeOf(() => sketchOf(small));
  expect(await timeOf(() => sketchOf(large))).toBeLessThan(Math.max(first, 150) * 8);
}, 120_000);

test("what has changed grows with what is new", async () => {
  const work = async (count: number) => {
    const before = treeOf(200);
    const text = await sketchOf(before);
    const added = Object.entries(treeOf(count)).map(([path, code]) => [
      path.replace(/\/p(\d+)\//, "/q$1/"),
      code,
    ]);
    const fs = memoryFiles({ ...before, ...Object.fromEntries(added), [model]: text });
    return () => changed(fs);
  };
  const changed = async (fs: ReturnType<typeof memoryFiles>) => {
    const loaded = await loadWorkspace(fs, { root: "/repo", files: [model] });
    if (!loaded.ok) throw new Error(loaded.failure.message);
    expect((await changesSince(fs, loaded.value, {}))?.length).toBe(40);
  };
  const first = await timeOf(await work(1000));
  expect(await timeOf(await work(4000))).toBeLessThan(Math.max(first, 150) * 8);
}, 120_000);
