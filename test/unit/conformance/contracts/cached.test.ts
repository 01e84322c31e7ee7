import { describe, expect, it } from "vitest";
import type { Judgement } from "../../../../src/conformance/result.ts";
import { hashOf } from "../../../../src/extract/cache/hash.ts";
import { type MemoryFiles, memoryFiles } from "../../../../src/host/memory-files.ts";
import { checkWorkspace } from "../../../../src/workspace/check.ts";
import { loadWorkspace } from "../../../../src/workspace/load.ts";
import { cacheFile, cacheFor, outcome, outlinesFile, verdictOf } from "./held.ts";

const project = {
  "/model.arch": `codebase "code"
shop = system "Shop" { code "**"; provides Http }
Orders = interface "Orders" {
  code "index.ts#orders"
  operation total(id: uuid): decimal
  operation first(): Order
  operation label(): string
}
Http = interface "HTTP" { endpoint GET "/orders" }
Order = entity "What was ordered." { code "order.ts#Order"; id: uuid; lines: int }
`,
  "/code/index.ts": 'export { service as orders } from "./service";\n',
  "/code/service.ts": `import { first } from "./store";
export const service = {
  total(id: string) { return id.length * 2; },
  first() { return first(); },
  label() { return "one" + "two"; },
};
`,
  "/code/store.ts": `import type { Order } from "./order";
import { started } from "./clock";
export function first() { return make(); }
function make(): Order { return { id: "1", lines: started }; }
`,
  "/code/clock.ts": "export const started = 1;\n",
  "/code/order.ts": "export interface Order { id: string; lines: number; weight?: 10n }\n",
  "/code/http.ts": 'import express from "express";\nconst app = express();\napp.get("/orders", () => {});\n',
};

async function run(files: MemoryFiles, hasCache = true): Promise<Judgement> {
  const loaded = await loadWorkspace(files, { root: "/", files: ["/model.arch"] });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  return checkWorkspace(files, loaded.value, hasCache ? { cacheFor } : {});
}

/** A run on the same files without a cache. */
async function afresh(files: MemoryFiles): Promise<unknown> {
  const others = [...files.files].filter(([path]) => !path.startsWith("/cache/"));
  return verdictOf(await run(memoryFiles(Object.fromEntries(others)), false));
}

describe("what is kept of what files declare", () => {
  it("is used: another outline there gives another verdict", async () => {
    const files = memoryFiles(project);
    expect(outcome(await run(files))).toEqual([]);
    const [head = "", ...lines] = (files.files.get(outlinesFile) as string).split("\n");
    const body = lines.join("\n").replaceAll('"label"', '"lobel"');
    files.writeText(outlinesFile, `${head.replace(/ [^ ]*$/, ` ${hashOf(body)}`)}\n${body}`);
    expect(outcome(await run(files))).toEqual(["contract/operation Orders.label"]);
  });

  it("is written once as long as nothing changes", async () => {
    const files = memoryFiles(project);
    await run(files);
    const written = files.stampOf(outlinesFile);
    await run(files);
    expect(files.stampOf(outlinesFile)).toEqual(written);
  });

  it.each([
    ["a symbol", "/code/service.ts", project["/code/service.ts"].replace("label()", "label(a: string)")],
    ["what is re-exported", "/code/index.ts", 'export { other as orders } from "./service";\n'],
    ["where it is re-exported from", "/code/index.ts", 'export { orders } from "./late";\n'],
    ["what a result is inferred from", "/code/store.ts", "export function first() { return 1; }\n"],
    ["what is imported there", "/code/store.ts", 'export { first } from "./late";\n'],
    ["a type", "/code/order.ts", "export interface Order { id: string }\n"],
    ["a route", "/code/http.ts", project["/code/http.ts"].replace("/orders", "/order")],
    ["to a fault of syntax", "/code/service.ts", "export const service = {\n"],
    ["behind everything", "/code/clock.ts", 'export const started: string = "";\n'],
    ["to nothing", "/code/order.ts", ""],
    ["the model", "/model.arch", project["/model.arch"].replace("first(): Order", "first(): int")],
  ])("gives what a run without it gives after a change of %s", async (_, path, text) => {
    const files = memoryFiles(project);
    await run(files);
    for (const state of [text, `${text}\n`, project[path as keyof typeof project]]) {
      files.writeText(path, state);
      const fresh = await afresh(files);
      expect(verdictOf(await run(files))).toEqual(fresh);
      expect(verdictOf(await run(files))).toEqual(fresh);
    }
  });

  it("is not used where a file comes to be that stands before another", async () => {
    const files = memoryFiles({ ...project, "/code/store.js": "" });
    await run(files);
    const later = memoryFiles({
      ...Object.fromEntries(files.files),
      "/code/store/index.ts": "",
      "/code/tsconfig.json": '{ "compilerOptions": { "paths": { "./store": ["./store/index.ts"] } } }',
    });
    expect(verdictOf(await run(later))).toEqual(await afresh(later));
  });

  it.each([
    ["cut in half", (text: string) => text.slice(0, text.length / 2)],
    ["emptied", () => ""],
    ["overwritten", () => "\0\0\0"],
    ["one letter different", (text: string) => text.replace("label", "lobel")],
    ["of another form", (text: string) => text.replace(/\n.*/s, "\n[1,2]")],
    ["another version's", (text: string) => text.replace(/^(lintel-outlines \d+) 1/, "$1 0")],
    ["facts instead", (text: string) => text.replace("lintel-outlines", "lintel-cache")],
  ])("is made again when it is %s", async (_, damage) => {
    const files = memoryFiles(project);
    const cold = verdictOf(await run(files));
    const whole = files.files.get(outlinesFile) as string;
    expect(damage(whole)).not.toBe(whole);
    files.writeText(outlinesFile, damage(whole));
    expect(verdictOf(await run(files))).toEqual(cold);
    expect(files.files.get(outlinesFile)).toBe(whole);
  });

  it("is another's when two runs write at once, and right for both", async () => {
    const files = memoryFiles(project);
    const [one, two] = await Promise.all([run(files), run(files)]);
    expect(verdictOf(one)).toEqual(verdictOf(two));
    expect(verdictOf(await run(files))).toEqual(verdictOf(one));
  });

  it("keeps nothing of a run in which a file changed under its eyes", async () => {
    const files = memoryFiles(project);
    let asked = 0;
    const racing: MemoryFiles = {
      ...files,
      readText: (path) => {
        if (path === "/code/store.ts" && ++asked === 3)
          files.writeText(path, 'export function first() { return "later"; }\n');
        return files.readText(path);
      },
    };
    await run(racing);
    expect(asked).toBeGreaterThanOrEqual(3);
    expect(verdictOf(await run(files))).toEqual(await afresh(files));
  });

  it("does without where it cannot be written, and without the facts beside it", async () => {
    const files = memoryFiles(project);
    const cold = verdictOf(await run(files));
    files.writeText(cacheFile, "");
    expect(verdictOf(await run(files))).toEqual(cold);
  });
});
