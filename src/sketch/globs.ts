import type { Folder } from "./folder.ts";

/**
 * A path as a glob that means it. What has a meaning of its own in globs stands in brackets; what no sign in `code` can
 * take back becomes `?`. Brackets and parentheses may mean themselves there.
 */
export function literalGlob(path: string): string {
  return path.replaceAll(/[*?{}]/g, "[$&]").replaceAll(/[!\\#\u0000-\u001f\u007f]/g, "?");
}

/** Everything in a folder and below. */
export function wholeFolder(path: string): string {
  return `${literalGlob(path)}**`;
}

/** What lies directly in a folder: by its name where it is one file. */
export function directFiles({ path, files }: Folder): readonly string[] {
  const [first, second] = files;
  if (first === undefined) return [];
  return [second === undefined ? literalGlob(first) : `${literalGlob(path)}*`];
}
