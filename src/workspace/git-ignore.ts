import type { FileSystem } from "../text/file-system.ts";
import { directoryOf, joinPath } from "../text/paths.ts";
import { type Rules, readRules } from "./git-ignore/rules.ts";

/** What the `.gitignore` files of a folder and of those in it leave out. */
export interface GitIgnore {
  /** `path` leads from the root, without a slash at its end, and passes no link. */
  readonly isIgnored: (path: string, kind: "file" | "folder") => boolean;
  /** Absolute paths of the files that were read. */
  readonly inputs: readonly string[];
}

/** A folder that was looked at. */
interface Folder {
  readonly isIgnored: boolean;
  /** The nearest rules for what is in it, and those of the folders above, one after the other. */
  readonly chain: Chain | undefined;
}

interface Chain {
  readonly rules: Rules;
  /** How many names lead to the folder of the rules. */
  readonly depth: number;
  readonly above: Chain | undefined;
}

const IGNORE_FILE = ".gitignore";

/**
 * Reads the `.gitignore` files below the root, each when it is first needed, and tells what they leave out as Git
 * would: a nearer file comes before one further up, and what is in a folder that is left out cannot be taken back.
 * Files outside of the root and Git's own settings do not count, so that the answer is the same on every machine.
 */
export function gitIgnore(fs: FileSystem, root: string): GitIgnore {
  const inputs: string[] = [];
  const chainIn = (folder: string, depth: number, above: Chain | undefined): Chain | undefined => {
    const path = joinPath(joinPath(root, folder), IGNORE_FILE);
    // Like Git, no link is followed: it could lead out of the root.
    if (fs.realPath(path) !== path) return above;
    const read = fs.readText(path);
    if (!read.ok) return above;
    inputs.push(path);
    return { rules: readRules(read.value.text), depth, above };
  };
  const folders = new Map<string, Folder>([["", { isIgnored: false, chain: chainIn("", 0, undefined) }]]);
  const folderAt = (path: string): Folder => {
    const unknown: string[] = [];
    let at = path;
    for (; !folders.has(at); at = directoryOf(at)) unknown.push(at);
    let folder = folders.get(at) as Folder;
    for (const next of unknown.reverse()) {
      if (!folder.isIgnored) {
        const names = next.split("/");
        folder = saysIgnored(folder.chain, names, true)
          ? { isIgnored: true, chain: undefined }
          : { isIgnored: false, chain: chainIn(next, names.length, folder.chain) };
      }
      folders.set(next, folder);
    }
    return folder;
  };
  return {
    inputs,
    isIgnored: (path, kind) => {
      if (kind === "folder") return folderAt(path).isIgnored;
      const { isIgnored, chain } = folderAt(directoryOf(path));
      return isIgnored || saysIgnored(chain, path.split("/"), false);
    },
  };
}

/** What the nearest rules say that speak of something. */
function saysIgnored(nearest: Chain | undefined, names: readonly string[], isFolder: boolean): boolean {
  for (let chain = nearest; chain !== undefined; chain = chain.above) {
    const word = chain.rules.wordOn(names.slice(chain.depth), isFolder);
    if (word !== undefined) return word === "ignored";
  }
  return false;
}
