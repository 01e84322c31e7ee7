import { done, failed, type Outcome } from "../../text/file-system.ts";
import type { OutputFiles } from "../../text/output-files.ts";
import { directoryOf, isInside, joinPath, relativePath } from "../../text/paths.ts";

/**
 * Where a file of the workspace is really to be written: the path without links, which may not lead out of the
 * root. `path` is relative to the root, and the root is a real path. A failure follows the path in a sentence.
 */
export function placeIn(files: OutputFiles, root: string, path: string): Outcome<string> {
  const absolute = joinPath(root, path);
  if (absolute === root || !isInside(absolute, root)) return outside;
  if (isKept(relativePath(root, absolute))) return failed("denied", "is no place for what Lintel makes");
  if (files.isLink(absolute)) return failed("denied", "is a link; it is left as it is");
  const folder = realFolder(files, directoryOf(absolute));
  if (folder === undefined) return failed("denied", "lies below a link that leads nowhere");
  if (!isInside(folder, root)) return outside;
  const place = joinPath(folder, absolute.slice(absolute.lastIndexOf("/") + 1));
  const kind = files.kindOf(place);
  if (kind === "directory") return failed("directory", "is a folder");
  if (kind === "other") return failed("denied", "is no file");
  return done(place);
}

const outside = failed("denied", "lies outside the workspace root");

/** Models, and what version control and packages keep for themselves. */
function isKept(path: string): boolean {
  return /\.arch$|(?:^|\/)(?:\.git|node_modules)(?:\/|$)/i.test(path);
}

/** The real path of a folder of which the last parts may not be there yet. */
export function realFolder(files: OutputFiles, path: string): string | undefined {
  const missing: string[] = [];
  let at = path;
  for (;;) {
    const real = files.realPath(at);
    if (real !== undefined) return missing.reduceRight((folder, name) => joinPath(folder, name), real);
    const above = directoryOf(at);
    if (files.isLink(at) || above === at) return undefined;
    missing.push(at.slice(at.lastIndexOf("/") + 1));
    at = above;
  }
}
