import { hashOf } from "../cache/hash.ts";
import type { CodeFacts } from "../facts.ts";
import { linksOf } from "../links.ts";

/** All that a file can know of: itself and what it imports, directly or through others. */
export interface Closure {
  /** In code units. */
  readonly paths: readonly string[];
  /** Stands for the paths, what is in the files, and where their imports lead. */
  readonly digest: string;
}

/** So many files may be read to infer types; what lies further away stays unknown. */
const MOST_FILES = 2000;

/** Closures of files of a codebase. A text is asked for once at most. */
export function closures(
  facts: CodeFacts,
  hashOfFile: (path: string) => string | undefined,
): { readonly closureOf: (path: string) => Closure; readonly targetOf: TargetOf } {
  const links = linksOf(facts);
  const targetOf: TargetOf = (from, specifier) => fileOf(links(from).get(specifier)?.target);
  const known = new Map<string, Closure>();
  const closureOf = (path: string): Closure => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const paths = new Set([path]);
    for (const one of paths)
      for (const { target } of links(one).values()) {
        const next = fileOf(target);
        if (next !== undefined && paths.size < MOST_FILES) paths.add(next);
      }
    const inOrder = [...paths].sort();
    const said = inOrder.flatMap((one) => [
      `${one}\n${hashOfFile(one) ?? "-"}`,
      ...[...links(one)].map(([specifier, { target }]) => `${specifier}\n${fileOf(target) ?? "-"}`),
    ]);
    const closure = { paths: inOrder, digest: hashOf(said.join("\n")) };
    known.set(path, closure);
    return closure;
  };
  return { closureOf, targetOf };
}

/** Where a specifier of a file leads within the codebase. */
export type TargetOf = (from: string, specifier: string) => string | undefined;

function fileOf(target: { readonly kind: string; readonly path?: string } | undefined): string | undefined {
  return target?.kind === "file" ? target.path : undefined;
}
