import type { FileSystem } from "../text/file-system.ts";
import { isInside, joinPath } from "../text/paths.ts";
import type { Source } from "../text/source.ts";
import { walkLimit } from "./glob.ts";

/** Every `.hbs` file of a folder by its path there without the ending; or why that cannot be. */
export function readPartials(
  fs: FileSystem,
  root: string,
  folder: string,
):
  | { readonly sources: ReadonlyMap<string, Source>; readonly inputs: readonly string[] }
  | { readonly path: string; readonly why: string } {
  const real = fs.realPath(joinPath(root, folder));
  if (real === undefined) return { path: folder, why: "does not exist" };
  if (!isInside(real, root)) return { path: folder, why: "lies outside the workspace root" };
  const found: string[] = [];
  const waiting = [""];
  let looked = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const listed = fs.list(joinPath(real, at));
    if (!listed.ok) return { path: joinPath(folder, at), why: listed.failure.message };
    looked += listed.value.length;
    if (looked > walkLimit) return { path: folder, why: "holds too many files" };
    for (const { name, kind } of listed.value) {
      const path = at === "" ? name : `${at}/${name}`;
      if (kind === "file" && name.endsWith(".hbs")) found.push(path);
      else if (kind === "directory" && !name.startsWith(".")) waiting.push(path);
    }
  }
  const sources = new Map<string, Source>();
  for (const path of found.sort()) {
    const read = fs.readText(joinPath(real, path));
    if (!read.ok) return { path: joinPath(folder, path), why: read.failure.message };
    sources.set(path.slice(0, -".hbs".length), { path: joinPath(folder, path), text: read.value.text });
  }
  return { sources, inputs: found.map((path) => joinPath(real, path)) };
}
