import { purposeInText } from "../documents/code/leading-comment.ts";
import type { ListedFile } from "../documents/document.ts";
import type { Element, Model } from "../model/model.ts";
import type { FileSystem } from "../text/file-system.ts";
import { isInside, joinPath, relativePath } from "../text/paths.ts";
import { gitIgnore } from "./git-ignore.ts";
import { glob, hasGlob, type LeavesOut } from "./glob.ts";

/** Where a file begins with a comment, it begins so early. */
const HEAD = 4000;

export interface CodeFiles {
  /** In the order of their paths. */
  readonly files: readonly ListedFile[];
  /** What else says which files there are; absolute paths. */
  readonly inputs: readonly string[];
}

/**
 * The files of the code that a model names, and whose they are: for code trees. Relative to the workspace root,
 * nothing outside of it; not what Git ignores, what the check of code ignores, and what tools leave behind. A file
 * that `code` names without a pattern is meant whatever Git ignores. What a file is there for is read when it is
 * asked for.
 */
export async function codeFilesOf(fs: FileSystem, root: string, model: Model): Promise<CodeFiles> {
  const owners = new Map<string, Element[]>();
  const ignore = gitIgnore(fs, root);
  const isIgnored = await ignoredByCodebases(model);
  const leavesOut: LeavesOut = (real, kind) => {
    const path = relativePath(root, real);
    return LEFT_BEHIND.test(path) || isIgnored(path, kind) || ignore.isIgnored(path, kind);
  };
  for (const element of model.elements)
    for (const { directory, pattern } of element.code) {
      const real = fs.realPath(joinPath(root, directory));
      if (real === undefined) continue;
      const found = hasGlob(pattern)
        ? (await glob(fs, root, real, pattern, leavesOut)).files
        : namedFile(fs, root, joinPath(real, pattern), isIgnored);
      for (const file of found) {
        const known = owners.get(file);
        if (known === undefined) owners.set(file, [element]);
        else if (known.at(-1) !== element) known.push(element);
      }
    }
  const files = [...owners]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, elements]) => listedFile(fs, root, path, elements));
  return { files, inputs: [...files.map(({ path }) => joinPath(root, path)), ...ignore.inputs] };
}

type IsIgnored = (path: string, kind: "file" | "folder") => boolean;

function namedFile(fs: FileSystem, root: string, path: string, isIgnored: IsIgnored): readonly string[] {
  const real = fs.realPath(path);
  if (real === undefined || !isInside(real, root) || fs.kindOf(real) !== "file") return [];
  return isIgnored(relativePath(root, real), "file") ? [] : [real];
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

/** What the codebases of the model ignore, by the same rule as in the check of their code. */
async function ignoredByCodebases({ codebases }: Model): Promise<IsIgnored> {
  const restricted = codebases.filter(({ ignore }) => ignore.length > 0);
  if (restricted.length === 0) return () => false;
  const { ignoring } = await import("../extract/tree/ignore.ts");
  const rules = restricted.map(({ directory, ignore }) => ({
    base: directory === "" ? "" : `${directory}/`,
    isIgnored: ignoring(ignore),
  }));
  return (path, kind) =>
    rules.some(({ base, isIgnored }) => {
      if (!path.startsWith(base)) return false;
      const inner = path.slice(base.length);
      return isIgnored(kind === "folder" ? `${inner}/` : inner);
    });
}

/** What tools leave beside code. */
const LEFT_BEHIND = /(?:^|\/)(?:__pycache__|coverage|\.DS_Store)(?:\/|$)|\.(?:pyc|map|tsbuildinfo)$/;
