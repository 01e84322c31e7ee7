import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { nodeFiles } from "../../../src/host/node-files.ts";
import type { FileSystem } from "../../../src/text/file-system.ts";
import { findEntry } from "../../../src/workspace/find-entry.ts";
import { loadWorkspace, type Workspace } from "../../../src/workspace/load.ts";

/** Reads a model of this repository as a command would; what cannot be read fails the test that asks. */
export function load(path: string): Promise<Workspace> {
  return loadFrom(nodeFiles, process.cwd().replaceAll("\\", "/"), path);
}

/** Reads a model of texts alone, by their path in a folder that holds nothing else. */
export function loadTexts(texts: Readonly<Record<string, string>>, path: string): Promise<Workspace> {
  return loadFrom(memoryFiles(texts), "/", path);
}

async function loadFrom(fs: FileSystem, directory: string, path: string): Promise<Workspace> {
  const entry = findEntry(fs, { directory, path });
  if (!entry.ok) throw new Error(entry.failure.message);
  const loaded = await loadWorkspace(fs, entry.value, { directory });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  return loaded.value;
}

/** What was found wrong, one line each, for a comparison that shows it. */
export function complaints(workspace: Workspace): readonly string[] {
  return workspace.diagnostics.map((d) => `${d.span.source.path} ${d.code}: ${d.message}`);
}

/** The `.arch` files below a folder, by their path in it. */
export function textsBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".arch"))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
