import type { FileSystem } from "../text/file-system.ts";
import { joinPath } from "../text/paths.ts";
import type { FactsCache } from "./check.ts";

/**
 * Where the facts of each codebase are kept: beside the caches of other tools in `node_modules`, and nowhere
 * where there is none. A build machine checks a tree out anew, with new times: files are compared there.
 */
export function factsCacheIn(
  fs: FileSystem,
  root: string,
  by: FactsCache["by"],
  version: string,
): ((directory: string) => FactsCache) | undefined {
  const modules = joinPath(root, "node_modules");
  if (fs.kindOf(modules) !== "directory") return undefined;
  return (directory) => {
    const name = directory === "" ? "root" : directory.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
    return { file: joinPath(modules, `.cache/lintel/facts-${name}.json`), by, version };
  };
}
