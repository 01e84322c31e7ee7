import { purposeInText } from "../documents/code/leading-comment.ts";
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
  const isIgnored = await ignoring(model);
  for (const element of model.elements)
    for (const { directory, pattern } of element.code) {
      const real = fs.realPath(joinPath(root, directory));
      if (real === undefined) continue;
      for (const file of await filesOf(fs, root, real, pattern)) {
        if (isIgnored(relativePath(root, file))) continue;
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
      return read.ok ? purposeInText(read.value.text.slice(0, HEAD)) : undefined;
    },
  };
}

/** What tools leave beside code, and what the codebases of the model ignore. */
async function ignoring(model: Model): Promise<(path: string) => boolean> {
  const globs = model.codebases.flatMap(({ directory, ignore }) => {
    const base = directory === "" ? "" : `${directory}/`;
    return ignore.map((glob) => base + glob.replace(/^\.\//, ""));
  });
  const isLeft = (path: string) => LEFT_BEHIND.test(path);
  if (globs.length === 0) return isLeft;
  const { default: picomatch } = await import("picomatch");
  const isNamed = picomatch(globs, { dot: true, nonegate: true });
  return (path) => isLeft(path) || isNamed(path);
}

const LEFT_BEHIND = /(?:^|\/)(?:__pycache__|coverage|\.DS_Store)(?:\/|$)|\.(?:pyc|map|tsbuildinfo)$/;
