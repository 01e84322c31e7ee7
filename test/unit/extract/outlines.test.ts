import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readOutline as readKept, writeOutline } from "../../../src/extract/cache/outlines.ts";
import { readOutline } from "../../../src/extract/outline/read.ts";
import { loadTypeScript } from "../../../src/extract/syntax/typescript.ts";

const repository = join(import.meta.dirname, "../../..");

it("outlines of all our own code are the same after they were kept", async () => {
  const compiler = await loadTypeScript();
  const entries = ["src", "test"].flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" }).map((path) =>
      join(folder, path),
    ),
  );
  const paths = entries.filter((path) => path.endsWith(".ts"));
  expect(paths.length).toBeGreaterThan(500);
  for (const path of paths) {
    const outline = readOutline(compiler, path, readFileSync(join(repository, path), "utf8"));
    const line = writeOutline({ outline, near: new Map(), far: new Map(), closure: "" }) as string;
    expect(line).not.toContain("\n");
    expect(readKept(line)?.outline).toEqual(outline);
  }
});

it("keeps numbers that JSON does not know, and names like those of objects", async () => {
  const text = `export type T = 10n | -0 | 1e999 | -1e999 | { __proto__: string; beyond: "1n" };
export enum E { a = 1e999 }
export const constructor = 1n, beyond = { beyond: "-0" };\n`;
  const outline = readOutline(await loadTypeScript(), "a.ts", text);
  const near = new Map([["value 1 2", { kind: "literal", value: 5n } as const]]);
  const far = new Map([["value 3 4", null]]);
  const known = { outline, near, far, closure: "x" };
  expect(readKept(writeOutline(known) as string)).toEqual(known);
});
