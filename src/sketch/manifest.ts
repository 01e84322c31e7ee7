import { asObject, asText, type JsonObject, readJson } from "../extract/settings/json.ts";
import type { FileSystem } from "../text/file-system.ts";
import { joinPath } from "../text/paths.ts";
import { readmeSentence } from "./readme.ts";

/** What a package says of itself. */
export interface Manifest {
  /** Relative to the root of the code: `` or ending in `/`. */
  readonly folder: string;
  readonly name?: string;
  readonly description?: string;
  /** Names of what it needs when it runs, sorted. */
  readonly dependencies: readonly string[];
}

/** The `package.json` of each of the folders that has one which can be read, in their order. */
export function readManifests(
  fs: FileSystem,
  root: string,
  folders: Iterable<string>,
): ReadonlyMap<string, Manifest> {
  const manifests = new Map<string, Manifest>();
  for (const folder of folders) {
    const read = fs.readText(joinPath(root, `${folder}package.json`));
    const parsed = read.ok ? readJson(read.value.text) : undefined;
    const json = parsed?.ok ? asObject(parsed.value) : undefined;
    if (json !== undefined) manifests.set(folder, manifestOf(folder, json));
  }
  return manifests;
}

function manifestOf(folder: string, json: JsonObject): Manifest {
  const name = asText(json.name)?.trim();
  const description = asText(json.description)?.trim();
  const needed = [json.dependencies, json.peerDependencies, json.optionalDependencies];
  const dependencies = new Set(needed.flatMap((one) => Object.keys(asObject(one) ?? {})));
  return {
    folder,
    ...(name && { name }),
    ...(description && { description }),
    dependencies: [...dependencies].sort(),
  };
}

const readmes: readonly string[] = ["README.md", "readme.md", "Readme.md", "README", "README.markdown"];

/** What the `README` of a folder begins with; nothing where it has none or says nothing. */
export function sentenceOfReadme(fs: FileSystem, root: string, folder: string): string | undefined {
  for (const name of readmes) {
    const read = fs.readText(joinPath(root, folder + name));
    if (read.ok) return readmeSentence(read.value.text);
  }
  return undefined;
}
