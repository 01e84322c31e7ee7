import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isFormatted } from "../../src/format/format.ts";
import { memoryFiles } from "../../src/host/memory-files.ts";
import { loadWorkspace } from "../../src/workspace/load.ts";
import { drawViews } from "../../src/workspace/pictures.ts";
import { sketchModel } from "../../src/workspace/sketch.ts";

/**
 * `test/golden/sketch/<case>/code/` is a little repository (a `_` at the end of a name is not part of it), beside it are the
 * model that is sketched of it and the pictures of that.
 */
const cases = join(import.meta.dirname, "sketch");
const isUpdating = process.env.LINTEL_UPDATE_GOLDENS === "1" && process.env.CI === undefined;
const names = readdirSync(cases).sort();

function repository(name: string): Record<string, string> {
  const from = join(cases, name, "code");
  const paths = readdirSync(from, { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  const files = paths.filter((path) => statSync(join(from, path)).isFile()).sort();
  return Object.fromEntries(
    files.map((path) => [`/${name}/${path.replace(/_$/, "")}`, readFileSync(join(from, path), "utf8")]),
  );
}

async function picturesOf(name: string, text: string): Promise<string> {
  const path = `/${name}/architecture.arch`;
  const loaded = await loadWorkspace(memoryFiles({ [path]: text }), { root: `/${name}`, files: [path] });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  const drawn = await drawViews(loaded.value.model, "text", undefined, { width: 100 });
  if (!Array.isArray(drawn)) throw new Error("nothing is drawn");
  return drawn.map((picture) => `${picture.key}\n\n${picture.text}`).join("\n");
}

function hold(name: string, file: string, text: string): void {
  const path = join(cases, name, file);
  if (isUpdating) writeFileSync(path, text);
  else expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(text);
}

describe("the sketch of a repository", () => {
  it.each(names)("%s", async (name) => {
    const path = `/${name}/architecture.arch`;
    const sketched = await sketchModel(memoryFiles(repository(name)), path);
    if (!sketched.ok) throw new Error(sketched.failure.message);
    const { text, verdict } = sketched.value;
    expect(verdict.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    expect(verdict.looked.unmapped).toBe(0);
    expect(isFormatted({ path, text })).toBe(true);
    hold(name, "architecture.arch", text);
    hold(name, "views.txt", await picturesOf(name, text));
  });

  it("has nothing in its folder but what is read and what comes out", () => {
    for (const name of names)
      expect(readdirSync(join(cases, name)).sort()).toEqual(["architecture.arch", "code", "views.txt"]);
  });
});
