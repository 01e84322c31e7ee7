import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nodeFiles } from "../../src/host/node-files.ts";
import { type Diagram, diagramNames, diagramsFor } from "../../src/render/mermaid/hosts.ts";
import { renderMermaidParts } from "../../src/render/mermaid/render-mermaid.ts";
import type { View } from "../../src/views/view.ts";
import { keysOf, projectView } from "../../src/views/views.ts";
import { findEntry } from "../../src/workspace/find-entry.ts";
import { loadWorkspace } from "../../src/workspace/load.ts";
import { faultOf } from "../readers/mermaid.ts";

const isUpdating = process.env.LINTEL_UPDATE_GOLDENS === "1" && process.env.CI === undefined;

const root = join(import.meta.dirname, "../..");
/** The folders in which there is a model. */
const examples = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .filter((name) => readdirSync(join(root, "examples", name)).some((file) => file.endsWith(".arch")));

/** `<example>/<diagram>.mmd`: every view that the diagram can show. */
const goldens = join(import.meta.dirname, "diagrams");

async function viewsOf(example: string): Promise<readonly View[]> {
  const directory = join(root, "examples", example);
  const own = join(directory, `${example}.arch`);
  const path = existsSync(own) ? own : undefined;
  const entry = findEntry(nodeFiles, { directory, root: directory, path });
  if (!entry.ok) throw new Error(entry.failure.message);
  const loaded = await loadWorkspace(nodeFiles, entry.value, { directory });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  const { model } = loaded.value;
  return keysOf(model).map((key) => projectView(model, key) as View);
}

async function drawn(views: readonly View[], diagram: Diagram): Promise<string | undefined> {
  const suited = views.filter(({ kind }) => diagramsFor(kind).includes(diagram));
  const texts: string[] = [];
  for (const view of suited) {
    for (const text of renderMermaidParts(view, { diagram })) {
      expect(await faultOf(text), text).toBeUndefined();
      texts.push(`%% view: ${view.key}\n\n${text}`);
    }
  }
  return texts.length === 0 ? undefined : texts.join("\n");
}

describe("the views of every example, in every diagram that can show them", () => {
  test.each(examples)("%s", async (example) => {
    const views = await viewsOf(example);
    const outputs = new Map<string, string>();
    for (const diagram of diagramNames) {
      const text = await drawn(views, diagram);
      if (text !== undefined) outputs.set(`${diagram}.mmd`, text);
    }
    expect(outputs.size).toBeGreaterThan(0);
    const folder = join(goldens, example);
    if (isUpdating) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of outputs) writeFileSync(join(folder, file), text);
    }
    expect(readdirSync(folder).sort()).toEqual([...outputs.keys()].sort());
    for (const [file, text] of outputs) expect(text, file).toBe(readFileSync(join(folder, file), "utf8"));
  });
});

test("the tour is drawn as the bookshop is, whose pictures are goldens", async () => {
  expect(await viewsOf("tour")).toEqual(await viewsOf("bookshop"));
});
