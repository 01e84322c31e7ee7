import type { DirectoryEntry, FileSystem } from "../../text/file-system.ts";
import { isInside, joinPath, relativePath } from "../../text/paths.ts";
import { codeKindOf } from "../scan/languages.ts";
import { below } from "./below.ts";

/** What lies in a codebase. All paths are relative to its root. */
export interface Tree {
  /** Code that is looked at, sorted in code units. */
  readonly code: readonly string[];
  /** Every other file, settings among them. */
  readonly others: ReadonlySet<string>;
  /** `package.json`, `tsconfig*.json` and their like, sorted. */
  readonly settings: readonly string[];
  /** Links that stay in the codebase: from where they stand to what they mean. */
  readonly links: ReadonlyMap<string, string>;
  /** Links that lead out, with where to. */
  readonly outerLinks: ReadonlyMap<string, string>;
  /** Links that lead out, to nothing, or around. */
  readonly lostLinks: readonly string[];
  /** Whether a path lies where nobody looks: in an ignored folder, or one of what is made from code. */
  readonly isHidden: (path: string) => boolean;
  /** Folders that cannot be listed, and why. */
  readonly unlisted: readonly { readonly path: string; readonly message: string }[];
}

export interface DiscoverOptions {
  /** Whether the codebase leaves out a file or, with a slash at its end, a folder with all that is in it. */
  readonly isIgnored: (path: string) => boolean;
  /**
   * Folders that hold what is made from the code (absolute), asked for each folder that has settings of its
   * own: `paths` are the settings' absolute paths.
   */
  readonly outputsOf: (paths: readonly string[]) => readonly string[];
}

const settingsName =
  /^(?:package\.json|tsconfig(?:\.[^/]*)?\.json|jsconfig\.json|pnpm-workspace\.yaml|lerna\.json)$/;

/**
 * Walks the codebase. Links are not followed: what they mean is found where it stands, so that each file has one
 * path and no cycle is walked. Folders called `node_modules` and those that begin with a dot are not entered.
 */
export function discover(files: FileSystem, root: string, options: DiscoverOptions): Tree {
  const found = { code: [] as string[], others: new Set<string>(), settings: [] as string[] };
  const links: string[] = [];
  const unlisted: Tree["unlisted"][number][] = [];
  const outputs = new Set<string>();
  const pending = [""];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (outputs.has(joinPath(root, folder.slice(0, -1)))) continue;
    const listed = files.list(joinPath(root, folder.slice(0, -1)));
    if (!listed.ok) {
      unlisted.push({ path: folder, message: listed.failure.message });
      continue;
    }
    const settings = settingsIn(listed.value, folder);
    if (settings.length > 0) {
      found.settings.push(...settings);
      for (const output of options.outputsOf(settings.map((path) => joinPath(root, path))))
        outputs.add(output);
    }
    for (const { name, kind } of listed.value) {
      const path = folder + name;
      if (kind === "link") links.push(path);
      else if (kind === "file") sort(path, options, found);
      else if (kind === "directory" && enters(name, `${path}/`, options)) pending.push(`${path}/`);
    }
  }
  const code = found.code.filter((path) => !isBelow(below(root, path), root, outputs)).sort();
  const isHidden = (path: string) => hides(path, options) || isBelow(joinPath(root, path), root, outputs);
  return {
    ...found,
    code,
    settings: found.settings.sort(),
    ...sortLinks(files, root, links),
    isHidden,
    unlisted,
  };
}

function hides(path: string, options: DiscoverOptions): boolean {
  for (let at = path.indexOf("/"), start = 0; at >= 0; start = at + 1, at = path.indexOf("/", start)) {
    if (!enters(path.slice(start, at), path.slice(0, at + 1), options)) return true;
  }
  return options.isIgnored(path);
}

function settingsIn(entries: readonly DirectoryEntry[], folder: string): readonly string[] {
  const names = entries.filter(({ name, kind }) => kind !== "directory" && settingsName.test(name));
  return names.map(({ name }) => folder + name);
}

function sort(
  path: string,
  { isIgnored }: DiscoverOptions,
  found: { code: string[]; others: Set<string> },
): void {
  if (codeKindOf(path) !== undefined && !isIgnored(path)) found.code.push(path);
  else found.others.add(path);
}

function enters(name: string, path: string, { isIgnored }: DiscoverOptions): boolean {
  return name !== "node_modules" && !name.startsWith(".") && !isIgnored(path);
}

/** Whether a path lies in one of the folders. */
function isBelow(path: string, root: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false;
  for (let at = path.lastIndexOf("/"); at > root.length; at = path.lastIndexOf("/", at - 1)) {
    if (folders.has(path.slice(0, at))) return true;
  }
  return false;
}

/** A link to a folder above itself means no other file than those that are found anyway. */
function sortLinks(
  files: FileSystem,
  root: string,
  paths: readonly string[],
): Pick<Tree, "links" | "outerLinks" | "lostLinks"> {
  const links = new Map<string, string>();
  const outerLinks = new Map<string, string>();
  const lostLinks: string[] = [];
  for (const path of [...paths].sort()) {
    const real = files.realPath(joinPath(root, path));
    if (real !== undefined && !isInside(real, root)) outerLinks.set(path, relativePath(root, real));
    if (real === undefined || !isInside(real, root)) lostLinks.push(path);
    else links.set(path, real.slice(root.length).replace(/^\//, ""));
  }
  return { links, outerLinks, lostLinks };
}
