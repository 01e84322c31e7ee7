import type { FileSystem } from "../text/file-system.ts";
import { joinPath } from "../text/paths.ts";
import type { GitIgnore } from "./git-ignore.ts";
import { walkLimit } from "./glob.ts";

/** Folders that hold what others made: nobody writes pages there. */
const skipped: ReadonlySet<string> = new Set([
  "node_modules",
  "bower_components",
  "vendor",
  "dist",
  "target",
  "coverage",
  "venv",
  "__pycache__",
]);

export interface MarkdownFiles {
  /** Relative to the root, in the order of their paths. */
  readonly paths: readonly string[];
  /** There were too many files and folders to look at all. */
  readonly truncated: boolean;
}

/**
 * The Markdown files (`.md`, `.markdown`) below the root but for those that Git ignores. Not entered are folders
 * that hold what others made, those whose names begin with a dot but `.github`, repositories of their own, and links.
 */
export function markdownFilesIn(fs: FileSystem, root: string, { isIgnored }: GitIgnore): MarkdownFiles {
  const paths: string[] = [];
  const waiting = [""];
  let looked = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const listed = fs.list(joinPath(root, folder));
    const entries = listed.ok ? listed.value : [];
    looked += entries.length;
    if (looked > walkLimit) return { paths: [], truncated: true };
    if (folder !== "" && entries.some(({ name }) => name === ".git")) continue;
    for (const { name, kind } of entries) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (kind === "file") {
        if (/\.(?:md|markdown)$/i.test(name) && !isIgnored(path, "file")) paths.push(path);
      } else if (kind === "directory" && isEntered(name) && !isIgnored(path, "folder")) waiting.push(path);
    }
  }
  return { paths: paths.sort(), truncated: false };
}

function isEntered(name: string): boolean {
  return name === ".github" || !(name.startsWith(".") || skipped.has(name));
}
