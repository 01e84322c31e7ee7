import { parentOf } from "../extract/settings/packages.ts";

/** Writes a path as a glob that means it and no other. */
export type Literal = (path: string) => string;

/** A path as a glob that means it. What no sign in `code` can take back becomes `?`. */
export function literalGlob(path: string): string {
  return withoutSigns(path.replaceAll(/[*?{}[\]()|+@"]/g, "[$&]"));
}

/**
 * Paths as globs in `code`, where brackets and parentheses may mean themselves: they are left as they are where they
 * mean nothing else that is there. `app/[id]/(shop)` is easier to read than what it would be otherwise.
 *
 * @param paths all code
 */
export function literalGlobs(paths: Iterable<string>): Literal {
  let names: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (path) => {
    // In one glob all brackets mean themselves, or none.
    if (/[*?{}|"]/.test(path)) return literalGlob(path);
    if (!/[[\](]/.test(path)) return withoutSigns(path);
    names ??= namesByFolder(paths);
    let folder = "";
    for (const segment of path.split("/")) {
      if (meansAnother(segment, names.get(folder) ?? new Set())) return literalGlob(path);
      folder += `${segment}/`;
    }
    return withoutSigns(path);
  };
}

function withoutSigns(path: string): string {
  return path.replaceAll(/[!\\#\u0000-\u001f\u007f]/g, "?");
}

/** What lies directly in each folder, `` or ending in `/`. */
function namesByFolder(paths: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const path of paths)
    for (let at = path; at !== ""; ) {
      const folder = parentOf(at.replace(/\/$/, ""));
      const known = names.get(folder) ?? new Set<string>();
      const name = at.slice(folder.length).replace(/\/$/, "");
      if (known.has(name)) break;
      names.set(folder, known.add(name));
      at = folder;
    }
  return names;
}

/** So many names are compared; among more nothing is left as it is. */
const MOST_NAMES = 500;

/** Whether a glob, its brackets taken for what they are in globs, could match something else that lies there. */
function meansAnother(segment: string, beside: ReadonlySet<string>): boolean {
  if (!/[[\](]/.test(segment)) return false;
  // What stands before a parenthesis may say how often, and what stands in another one is told by nobody.
  if (beside.size > MOST_NAMES || /[+@*?!]\(|\([^()]*\(/.test(segment)) return true;
  const loose = segment
    .replaceAll(/\[+[^[\]]*\]+/g, "\u0000")
    .replaceAll(/[.*+?^${}\\]/g, "\\$&")
    .replaceAll("\u0000", ".")
    .replaceAll("\\.", ".")
    .replaceAll("(", "(?:");
  let pattern: RegExp;
  try {
    pattern = new RegExp(`^${loose}$`, "su");
  } catch {
    return true;
  }
  return [...beside].some((name) => name !== segment && pattern.test(name));
}
