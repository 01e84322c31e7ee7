import picomatch from "picomatch";
import type { CodePattern } from "../model/model.ts";
import { joinPath } from "../text/paths.ts";

/** A `code` glob made ready: it matches paths from the workspace root below one folder. */
export interface Glob {
  /** The folder that it begins with, literally; `` for the root. */
  readonly base: string;
  readonly matches: (path: string) => boolean;
  /** The more there is of it, the more exactly it says what it means; a path without a wildcard is exact. */
  readonly exactness: number;
}

/**
 * The globs that a pattern stands for: relative to the folder of each codebase, or, where it begins with `./`
 * or `../`, to the folder of the file that declares it. A plain path is a file, or a folder with all in it.
 */
export function globsOf(pattern: CodePattern, directories: readonly string[]): readonly Glob[] {
  const written = pattern.pattern.replaceAll("\\", "/");
  if (/^\.\.?(?:\/|$)/.test(written)) return [globAt(pattern.directory, written)];
  return [...new Set(directories)].map((directory) => globAt(directory, written));
}

const wildcard = /[*?[\]{}()!]/;

/** A glob below a folder. */
export function globAt(directory: string, pattern: string): Glob {
  const parts = pattern.split("/").filter((segment) => segment !== "");
  // Any number of folders twice is any number of them.
  const segments = parts.filter((segment, place) => segment !== "**" || parts[place - 1] !== "**");
  const at = segments.findIndex((segment) => wildcard.test(segment));
  const plain = at < 0 ? segments : segments.slice(0, at);
  const base = folderAt(directory, plain.join("/"));
  const written = segments.join("/").length;
  if (at < 0) return { base, matches: () => true, exactness: EXACT + exactnessOf(base.length, written) };
  const rest = segments.slice(at).join("/");
  const exactness = exactnessOf(base.length + rest.length, written);
  if (rest === "**") return { base, matches: () => true, exactness };
  const isMatch = matcherOf(rest);
  const from = base === "" ? 0 : base.length + 1;
  return { base, matches: (path) => isMatch(path.slice(from)), exactness };
}

/** Some frameworks have brackets in the names of folders (`[id]`, `(shop)`): these may mean themselves. */
function matcherOf(glob: string): (path: string) => boolean {
  const options = { nonegate: true, dot: true, flags: "s" };
  const isMatch = picomatch(glob, options);
  if (!/[[\](]/.test(glob)) return isMatch;
  const isPlainMatch = picomatch(glob.replaceAll(/[[\]()]/g, "\\$&"), options);
  return (path) => isMatch(path) || isPlainMatch(path);
}

/** By how much of the path it says; where two say as much, the one wins that says it itself. */
function exactnessOf(whole: number, written: number): number {
  return whole * LONGEST + Math.min(written, LONGEST - 1);
}

/** Longer than any path. */
const LONGEST = 2 ** 16;
/** More than any glob can have. */
const EXACT = LONGEST ** 2;

function folderAt(directory: string, path: string): string {
  const folder = joinPath(directory, path === "" ? "." : path);
  return folder === "." ? "" : folder;
}

/** Finds the globs that match a path among many: by the folders above it. */
export class GlobIndex<T extends { readonly glob: Glob }> {
  private readonly byBase = new Map<string, T[]>();

  constructor(entries: Iterable<T>) {
    for (const entry of entries) {
      const known = this.byBase.get(entry.glob.base);
      if (known === undefined) this.byBase.set(entry.glob.base, [entry]);
      else known.push(entry);
    }
  }

  matching(path: string): readonly T[] {
    const found: T[] = [];
    for (let base: string | undefined = path; base !== undefined; base = above(base)) {
      for (const entry of this.byBase.get(base) ?? []) if (entry.glob.matches(path)) found.push(entry);
    }
    return found;
  }
}

function above(path: string): string | undefined {
  if (path === "") return undefined;
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
