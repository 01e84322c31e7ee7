import type { ListedFile } from "../documents/document.ts";
import type { Element, Model } from "../model/model.ts";
import type { FileSystem } from "../text/file-system.ts";
import { isInside, joinPath, relativePath } from "../text/paths.ts";
import { glob, hasGlob } from "./glob.ts";

/** Where a file begins with a comment, it begins so early. */
const HEAD = 4000;

/**
 * The files of the code that a model names, and whose they are: for code trees. In the order of their paths,
 * relative to the workspace root; nothing outside of it. What a file is there for is read when it is asked for.
 */
export async function codeFilesOf(
  fs: FileSystem,
  root: string,
  model: Model,
): Promise<readonly ListedFile[]> {
  const owners = new Map<string, Element[]>();
  for (const element of model.elements)
    for (const { directory, pattern } of element.code) {
      const real = fs.realPath(joinPath(root, directory));
      if (real === undefined) continue;
      for (const file of await filesOf(fs, root, real, pattern)) {
        const known = owners.get(file);
        if (known === undefined) owners.set(file, [element]);
        else if (known.at(-1) !== element) known.push(element);
      }
    }
  return [...owners]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, elements]) => listedFile(fs, root, path, elements));
}

async function filesOf(
  fs: FileSystem,
  root: string,
  directory: string,
  pattern: string,
): Promise<readonly string[]> {
  if (hasGlob(pattern)) return (await glob(fs, root, directory, pattern)).files;
  const real = fs.realPath(joinPath(directory, pattern));
  return real !== undefined && isInside(real, root) && fs.kindOf(real) === "file" ? [real] : [];
}

function listedFile(fs: FileSystem, root: string, path: string, elements: readonly Element[]): ListedFile {
  return {
    path: relativePath(root, path),
    elements,
    get purpose() {
      const read = fs.readText(path);
      return read.ok ? leadingComment(read.value.text.slice(0, HEAD)) : undefined;
    },
  };
}

/** The first comment of a text, if nothing but a `#!` line, directives and imports of one line stand before it. */
export function leadingComment(text: string): string | undefined {
  const rest = text
    .replace(/^#!.*\n/, "")
    .replace(/^(?:\s*(?:["']use [a-z]+["'];?|import\b[^\n]*|from\b[^\n]*)\s*\n)*/, "");
  const block = /^\s*(?:\/\*+([\s\S]*?)\*\/|"""([\s\S]*?)"""|'''([\s\S]*?)'''|<!--([\s\S]*?)-->)/.exec(rest);
  const lines = /^\s*((?:(?:\/\/|#(?!!)|--)[^\n]*(?:\n|$)[ \t]*)+)/.exec(rest);
  const found = block?.slice(1).find((group) => group !== undefined) ?? lines?.[1];
  const comment = found
    ?.split("\n")
    .map((line) => line.replace(/^\s*(?:\*|\/\/+|#+|--)? ?/, "").trim())
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return comment === undefined || comment === "" ? undefined : comment;
}
