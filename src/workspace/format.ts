import { type FormatResult, formatText } from "../format/format.ts";
import type { FileSystem } from "../text/file-system.ts";
import { joinPath } from "../text/paths.ts";

export type { FormatResult };

/** A text in canonical form, or the syntax errors for which it has none. `path` is for messages only. */
export function formatSource(path: string, text: string): FormatResult {
  return formatText({ path, text });
}

/** How many folders are looked into below the one that is asked for. */
const folderLimit = 50_000;

/**
 * The `.arch` files in and below a folder, by name. Links are left out, so that nothing outside is written;
 * so are hidden folders and installed packages.
 */
export function archFilesBelow(fs: FileSystem, directory: string): readonly string[] {
  const start = fs.realPath(directory) ?? directory;
  const files: string[] = [];
  const pending = [start];
  let looked = 0;
  for (let folder = pending.pop(); folder !== undefined && looked < folderLimit; folder = pending.pop()) {
    looked++;
    const listed = fs.list(folder);
    for (const { name, kind } of listed.ok ? listed.value : []) {
      const path = joinPath(folder, name);
      if (name.startsWith(".") || name === "node_modules") continue;
      if (kind === "directory") pending.push(path);
      else if (kind === "file" && name.endsWith(".arch")) files.push(path);
    }
  }
  return files.sort();
}
