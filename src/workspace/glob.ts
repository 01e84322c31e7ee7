import type { DirectoryEntry, FileSystem } from "../text/file-system.ts";
import { isInside, joinPath } from "../text/paths.ts";

/** How many entries of directories one pattern may look at. */
export const walkLimit = 100_000;

export interface GlobResult {
  /** Real paths of the files that match, in the order of the paths by which they were found. */
  readonly files: readonly string[];
  /** Matches that a symbolic link leads out of the root. */
  readonly outside: readonly string[];
  /** Folders that were not entered since they lie outside of the root. */
  readonly skipped: readonly string[];
  /** The limit was reached: there may be more. */
  readonly truncated: boolean;
}

/** Whether a file is not looked at, or a folder with all that is in it; asked with its real path. */
export type LeavesOut = (path: string, kind: "file" | "folder") => boolean;

/** What makes a path a pattern. */
export function hasGlob(path: string): boolean {
  return /[*?[\]{}()!]/.test(path);
}

/**
 * The files below the root that a pattern matches. `directory` is real and inside `root`; the pattern
 * is relative to it and may begin with `..` as long as it stays inside. Links are followed where they
 * stay inside the root, each real directory once, so that cycles end. Folders called `node_modules`
 * and those that begin with a dot are entered only where the pattern names them.
 */
export async function glob(
  fs: FileSystem,
  root: string,
  directory: string,
  pattern: string,
  leavesOut: LeavesOut = () => false,
): Promise<GlobResult> {
  const { base, rest } = splitPattern(pattern);
  const start = fs.realPath(joinPath(directory, base));
  if (start === undefined) return { files: [], outside: [], skipped: [], truncated: false };
  if (!isInside(start, root)) return { files: [], outside: [base], skipped: [], truncated: false };
  const { default: picomatch } = await import("picomatch");
  const matches = picomatch(rest, { nonegate: true });
  return walk(fs, root, start, { matches, depth: depthOf(rest), named: new Set(rest.split("/")), leavesOut });
}

/** The leading segments that are plain names, and the others. */
function splitPattern(pattern: string): { base: string; rest: string } {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  const first = segments.findIndex(hasGlob);
  return { base: segments.slice(0, first).join("/"), rest: segments.slice(first).join("/") };
}

/** How many levels a pattern can reach; without end where it has `**` or where braces hide slashes. */
function depthOf(pattern: string): number {
  return /\*\*|[{(]/.test(pattern) ? Number.POSITIVE_INFINITY : pattern.split("/").length;
}

interface Search {
  readonly matches: (path: string) => boolean;
  readonly depth: number;
  readonly named: ReadonlySet<string>;
  readonly leavesOut: LeavesOut;
}

interface Folder {
  readonly real: string;
  /** Relative to where the walk began, with a slash behind it unless it is empty. */
  readonly shown: string;
  readonly depth: number;
}

function walk(fs: FileSystem, root: string, start: string, search: Search): GlobResult {
  const files = new Map<string, string>();
  const outside: string[] = [];
  const skipped: string[] = [];
  const seen = new Set([start]);
  const pending: Folder[] = [{ real: start, shown: "", depth: 1 }];
  let looked = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const listed = fs.list(folder.real);
    const entries = listed.ok ? listed.value : [];
    looked += entries.length;
    if (looked > walkLimit) return { files: [], outside, skipped, truncated: true };
    for (const entry of entries) {
      const found = look(fs, folder, entry, search);
      if (found === undefined) continue;
      const { kind, shown, real } = found;
      if (!isInside(real, root)) (kind === "file" ? outside : skipped).push(shown);
      else if (search.leavesOut(real, kind === "file" ? "file" : "folder")) continue;
      else if (kind === "file") files.set(shown, real);
      else if (!seen.has(real)) pending.push({ real, shown: `${shown}/`, depth: folder.depth + 1 });
      seen.add(real);
    }
  }
  return { files: sortedFiles(files), outside: outside.sort(), skipped: skipped.sort(), truncated: false };
}

interface Found {
  readonly kind: "file" | "directory";
  readonly shown: string;
  readonly real: string;
}

/** A file that matches or a folder that may hold one; nothing for all else. */
function look(fs: FileSystem, folder: Folder, entry: DirectoryEntry, search: Search): Found | undefined {
  const shown = folder.shown + entry.name;
  const path = joinPath(folder.real, entry.name);
  const kind = entry.kind === "link" ? fs.kindOf(path) : entry.kind;
  const wanted = kind === "file" ? search.matches(shown) : enters(entry.name, folder, search);
  if (!wanted || (kind !== "file" && kind !== "directory")) return undefined;
  const real = entry.kind === "link" ? fs.realPath(path) : path;
  return real === undefined ? undefined : { kind, shown, real };
}

function enters(name: string, folder: Folder, search: Search): boolean {
  if (folder.depth >= search.depth) return false;
  return (name !== "node_modules" && !name.startsWith(".")) || search.named.has(name);
}

/** By the paths by which they were found, in code units: the same order everywhere. */
function sortedFiles(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, real]) => real);
}

/** The `*.arch` files of one directory, real paths, in the order of their names. */
export function archFilesIn(fs: FileSystem, directory: string): readonly string[] {
  const listed = fs.list(directory);
  if (!listed.ok) return [];
  return listed.value
    .filter((entry) => entry.name.endsWith(".arch") && !entry.name.startsWith("."))
    .map((entry) => joinPath(directory, entry.name))
    .filter((path) => fs.kindOf(path) === "file")
    .sort();
}
