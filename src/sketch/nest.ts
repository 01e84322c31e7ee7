import type { CodeFacts } from "../extract/facts.ts";
import { parentOf } from "../extract/settings/packages.ts";

/**
 * The folders of NestJS modules: those in which a file `*.module.ts` takes the decorator `Module`. One that holds
 * several others puts an application together and is no part of it.
 */
export function moduleFolders({ imports }: CodeFacts): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { from, specifier, names } of imports) {
    const isModule = specifier === "@nestjs/common" && names.includes("Module");
    if (isModule && /\.module\.[cm]?[jt]s$/.test(from)) folders.add(parentOf(from));
  }
  const inside = new Map<string, number>();
  for (const folder of folders)
    for (let at = folder; at !== ""; ) {
      at = parentOf(at);
      inside.set(at, (inside.get(at) ?? 0) + 1);
    }
  return new Set([...folders].filter((folder) => folder !== "" && (inside.get(folder) ?? 0) < 2));
}
