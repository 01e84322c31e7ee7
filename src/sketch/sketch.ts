import type { CodeFacts, Confirm, Import } from "../extract/facts.ts";
import { parentOf } from "../extract/settings/packages.ts";
import type { FileSystem } from "../text/file-system.ts";
import { type Edge, edgesOf, placesOf } from "./edges.ts";
import { folderTree } from "./folder.ts";
import { readManifests } from "./manifest.ts";
import { partsOf, type Reading } from "./parts.ts";
import { type Written, writeModel } from "./write.ts";

/** What a sketch is made from. */
export interface SketchInput {
  readonly fs: FileSystem;
  /** Of the code, with `ignore` left out already. */
  readonly facts: CodeFacts;
  /** What is kept apart. */
  readonly ignore: readonly string[];
  /** The name of the folder, where no package has one. */
  readonly name: string;
  readonly confirm: Confirm;
  /** What a file says of itself in its first comment. */
  readonly purposeIn: (text: string) => string | undefined;
}

/** The folders of packages that have a name, `` or ending in `/`: only where there is code in or below them. */
export function packageFolders(fs: FileSystem, facts: CodeFacts): readonly string[] {
  const manifests = readManifests(fs, facts.root, foldersOf(facts.files.map(({ path }) => path)));
  return [...manifests.values()].flatMap(({ name, folder }) => (name === undefined ? [] : [folder]));
}

/** The folders of files and those around them, `` or ending in `/`, sorted. */
export function foldersOf(paths: Iterable<string>): readonly string[] {
  const folders = new Set([""]);
  for (const path of paths)
    for (let at = parentOf(path); !folders.has(at); at = parentOf(at)) folders.add(at);
  return [...folders].sort();
}

/**
 * A first model of code: its packages, modules or folders as elements, what they use of each other and of the world as
 * relationships. All that it declares, the syntax tree has shown.
 */
export async function sketch(input: SketchInput): Promise<Written> {
  const { fs, facts } = input;
  const paths = facts.files.map(({ path }) => path);
  const manifests = readManifests(fs, facts.root, foldersOf(paths));
  const reading: Reading = { ...input, manifests, tree: folderTree(paths) };
  const root = partsOf(reading);
  const places = placesOf(root);
  const dependenciesAt = (file: string) => dependenciesAround(file, manifests);
  const shown = await confirmed(input, (now) => edgesOf(now, places, dependenciesAt));
  return writeModel({ root, places, edges: shown, ignore: input.ignore });
}

/** Of the package around a file and of those around that one. */
function dependenciesAround(file: string, manifests: Reading["manifests"]): readonly string[] {
  const found: string[] = [];
  for (let folder = parentOf(file); ; folder = parentOf(folder)) {
    found.push(...(manifests.get(folder)?.dependencies ?? []));
    if (folder === "") return found;
  }
}

/**
 * Edges of which at least one import is confirmed. What was found in raw text may stand in a comment; each round
 * settles at least one import of every edge in doubt, so it ends.
 */
async function confirmed(
  { fs, facts, confirm }: SketchInput,
  edgesIn: (facts: CodeFacts) => readonly Edge[],
): Promise<readonly Edge[]> {
  const settled = new Map<Import, Import | undefined>();
  for (;;) {
    const imports = facts.imports.flatMap((one) => (settled.has(one) ? (settled.get(one) ?? []) : [one]));
    const edges = edgesIn({ ...facts, imports });
    const open = edges.flatMap((edge) =>
      edge.imports.some((one) => one.confirmed) ? [] : edge.imports.slice(0, 1),
    );
    if (open.length === 0) return edges;
    const asked = [...new Set(open)];
    const answer = await confirm(fs, facts, asked);
    for (const one of asked) settled.set(one, undefined);
    const byPlace = new Map(asked.map((one) => [`${one.offset} ${one.from}`, one]));
    for (const one of answer.imports) {
      const was = byPlace.get(`${one.offset} ${one.from}`);
      if (was !== undefined) settled.set(was, one);
    }
  }
}
