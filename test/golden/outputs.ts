import { join } from "node:path";
import { human } from "../../src/diagnostics/printers/human.ts";
import { memoryFiles } from "../../src/host/memory-files.ts";
import { nodeFiles } from "../../src/host/node-files.ts";
import type { FileSystem } from "../../src/text/file-system.ts";
import { exportJson } from "../../src/workspace/export.ts";
import { loadWorkspace, type Workspace } from "../../src/workspace/load.ts";
import { drawViews, pictureFormats } from "../../src/workspace/pictures.ts";
import { type Case, readGolden } from "./cases.ts";
import { generated } from "./generated.ts";

/** Loads a case as a user would who stands in its directory, which is also the workspace root. */
export async function load({ area, name, directory, inputs }: Case): Promise<Workspace> {
  const more = generated[`${area}/${name}`];
  const root = more === undefined ? directory : "/";
  const fs: FileSystem = more === undefined ? nodeFiles : inMemory(directory, inputs, more());
  const loaded = await loadWorkspace(fs, { root, files: [join(root, "input.arch")] });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  return loaded.value;
}

function inMemory(
  directory: string,
  inputs: readonly string[],
  more: Readonly<Record<string, string>>,
): FileSystem {
  const texts: Record<string, string> = { ...more };
  for (const file of inputs) {
    const read = nodeFiles.readText(join(directory, file));
    if (read.ok) texts[file] = read.value.text;
  }
  return memoryFiles(texts);
}

/** Everything that comes out of a case, by the name of its golden. */
export async function produce(given: Case): Promise<ReadonlyMap<string, string>> {
  const workspace = await load(given);
  const outputs = new Map<string, string>();
  const diagnostics = human(workspace.diagnostics, { limit: Number.POSITIVE_INFINITY });
  if (diagnostics !== "") outputs.set("diagnostics.txt", diagnostics);
  if (given.goldens.includes("model.json")) outputs.set("model.json", exportJson(workspace.model));
  for (const format of formatsOf(given.area)) {
    const pictures = await drawViews(workspace.model, format);
    if ("unknown" in pictures) throw new Error(`there is no format ${format}`);
    for (const { key, text } of pictures) outputs.set(key + pictureFormats.get(format), text);
  }
  return outputs;
}

/** An area named after a format is drawn in that format, `diagnostics` in none, all others in every one. */
function formatsOf(area: string): readonly string[] {
  if (area === "diagnostics") return [];
  return pictureFormats.has(area) ? [area] : [...pictureFormats.keys()];
}
