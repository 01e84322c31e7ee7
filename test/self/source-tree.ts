import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One import, re-export or dynamic import; types included. */
export interface Import {
  readonly file: string;
  /** The file it leads to, or the package's specifier as written. */
  readonly target: string;
  readonly package: boolean;
}

/** What stands before a specifier; a template or a computed one is not understood. */
const specifiers = /(?:^|[\s;}])(?:from|import)\s*\(?\s*["'](?<target>[^"'\n]+)["']/g;

/** All TypeScript files below the folders, sorted, with `/`. */
export function sourceFiles(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
    )
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort();
}

export function importsOf(file: string): readonly Import[] {
  const text = withoutComments(readFileSync(file, "utf8"));
  return [...text.matchAll(specifiers)].map((match) => {
    const target = match.groups?.target ?? "";
    if (!target.startsWith(".")) return { file, target, package: true };
    return { file, target: normalize(join(dirname(file), target)).replaceAll("\\", "/"), package: false };
  });
}

/** Without whole-line comments: a sentence there may well say `from "…"`. */
function withoutComments(text: string): string {
  return text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
}
