import type { CodeFacts, Confirm, Import } from "../extract/facts.ts";
import type { Outlines } from "../extract/outlines.ts";
import { parentOf } from "../extract/settings/packages.ts";
import type { FileSystem } from "../text/file-system.ts";
import { commentReader } from "./contracts/comments.ts";
import { contractFinder, doubtsOf, noContracts } from "./contracts/contracts.ts";
import type { Describe } from "./contracts/write-contracts.ts";
import { type Describing, descriptionOfFile } from "./describe.ts";
import { type Edge, edgesOf, placesOf } from "./edges.ts";
import { folderTree } from "./folder.ts";
import { literalGlobs } from "./globs.ts";
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
  readonly outlines: (fs: FileSystem, facts: CodeFacts) => Promise<Outlines>;
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

/** A model of code as far as it is known, to be written as often as the check of it asks for something to be left out. */
export interface Sketch {
  /** @param without paths of the model, such as `OrderApi.place`, that are left out, or all contracts */
  readonly write: (without: ReadonlySet<string> | "contracts") => Written;
}

/**
 * A first model of code: its packages, modules or folders as elements, what they use of each other and of the world as
 * relationships, and what they offer each other as interfaces. All that it declares, the syntax tree has shown.
 */
export async function sketch(input: SketchInput): Promise<Sketch> {
  const { fs, facts, ignore, purposeIn } = input;
  const paths = facts.files.map(({ path }) => path);
  const manifests = readManifests(fs, facts.root, foldersOf(paths));
  const literal = literalGlobs(paths);
  const reading: Reading = { ...input, manifests, literal, tree: folderTree(paths) };
  const root = partsOf(reading);
  const places = placesOf(root, ignore);
  const dependenciesAt = (file: string) => dependenciesAround(file, manifests);
  const settle = settler(input);
  const edgesIn = (now: CodeFacts) => edgesOf(now, places, dependenciesAt);
  const edges = await settle(edgesIn, doubtsOfEdges);
  const isShared = edges.some(({ to }) => !("packages" in to));
  const findContracts = isShared ? contractFinder(facts, await input.outlines(fs, facts)) : () => noContracts;
  const shown = await settle(
    (now) => {
      const found = edgesIn(now);
      return { edges: found, contracts: findContracts(found) };
    },
    (found, most) => [...doubtsOfEdges(found.edges, most), ...doubtsOf(found.contracts, most)],
  );
  const describe = describer({ fs, root: facts.root, purposeIn });
  const sketched = { root, places, ...shown, describe, literal, ignore };
  return {
    write: (without) =>
      without === "contracts"
        ? writeModel({ ...sketched, contracts: noContracts }, new Set())
        : writeModel(sketched, without),
  };
}

/** What the comments of the code say. */
function describer(describing: Describing): Describe {
  const commentAt = commentReader(describing.fs, describing.root, describing.purposeIn);
  return (one) => {
    if (!("users" in one)) return commentAt(one.path, one.start);
    if (one.declared !== undefined) return commentAt(one.declared.path, one.declared.start);
    return one.isEntry ? undefined : descriptionOfFile(describing, one.file, "");
  };
}

/** Of the package around a file and of those around that one. */
function dependenciesAround(file: string, manifests: Reading["manifests"]): readonly string[] {
  const found: string[] = [];
  for (let folder = parentOf(file); ; folder = parentOf(folder)) {
    found.push(...(manifests.get(folder)?.dependencies ?? []));
    if (folder === "") return found;
  }
}

/** So many imports for each edge that nothing has confirmed. */
function doubtsOfEdges(edges: readonly Edge[], most: number): readonly Import[] {
  return edges.flatMap(({ imports }) =>
    imports.some(({ confirmed }) => confirmed) ? [] : imports.slice(0, most),
  );
}

/** Finds something in facts until nothing of it rests on doubtful imports alone. */
type Settle = <T>(
  find: (facts: CodeFacts) => T,
  doubts: (found: T, most: number) => readonly Import[],
) => Promise<T>;

/**
 * What was found in raw text may stand in a comment; each round settles at least one import of what is in doubt, so
 * it ends, and each twice as many as the one before, so there are few. What is settled stays so.
 */
function settler({ fs, facts, confirm }: SketchInput): Settle {
  const settled = new Map<Import, Import | undefined>();
  return async (find, doubts) => {
    for (let most = 1; ; most *= 2) {
      const imports = facts.imports.flatMap((one) => (settled.has(one) ? (settled.get(one) ?? []) : [one]));
      const found = find({ ...facts, imports });
      const asked = [...new Set(doubts(found, most))];
      if (asked.length === 0) return found;
      const answer = await confirm(fs, facts, asked);
      for (const one of asked) settled.set(one, undefined);
      const byPlace = new Map(asked.map((one) => [`${one.offset} ${one.from}`, one]));
      for (const one of answer.imports) {
        const was = byPlace.get(`${one.offset} ${one.from}`);
        if (was !== undefined) settled.set(was, one);
      }
    }
  };
}
