/** Paths with `/`, whatever the operating system: pure arithmetic that touches no file. */

/** Whether a path stands by itself: `/x`, and `C:/x` wherever one is. */
export function isAbsolutePath(path: string): boolean {
  return path.startsWith("/") || /^[A-Za-z]:/.test(path);
}

/** The path without `.`, `..` and doubled slashes. A `..` beyond the top stays in a relative path only. */
export function normalizePath(path: string): string {
  const top = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? "";
  const segments: string[] = [];
  for (const segment of path.slice(top.length).split("/")) {
    if (segment === "" || segment === ".") continue;
    const above = segments.at(-1);
    if (segment !== "..") segments.push(segment);
    else if (above !== undefined && above !== "..") segments.pop();
    else if (top === "") segments.push("..");
  }
  return top + segments.join("/") || ".";
}

export function joinPath(directory: string, path: string): string {
  if (isAbsolutePath(path)) return normalizePath(path);
  return normalizePath(directory === "" ? path : `${directory}/${path}`);
}

/** What the path stands in: `` for a name alone, the top for the top. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  if (slash < 0) return "";
  const directory = path.slice(0, slash);
  return directory === "" || /^[A-Za-z]:$/.test(directory) ? path.slice(0, slash + 1) : directory;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Whether an absolute path is the directory or something below it. */
export function isInside(path: string, directory: string): boolean {
  if (path === directory) return true;
  return path.startsWith(directory.endsWith("/") ? directory : `${directory}/`);
}

/** Whether a path that is written from a directory leads to somewhere outside of it; `path` is normalized. */
export function leadsOut(path: string): boolean {
  return path === ".." || path.startsWith("../") || isAbsolutePath(path);
}

/** How to write an absolute path from an absolute directory; the path itself across drives. */
export function relativePath(from: string, to: string): string {
  const here = from.split("/").filter((s) => s !== "");
  const there = to.split("/").filter((s) => s !== "");
  if (/^[A-Za-z]:/.test(to) && here[0] !== there[0]) return to;
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared++;
  const up = here.slice(shared).map(() => "..");
  return [...up, ...there.slice(shared)].join("/") || ".";
}
