import type { FileSystem } from "../text/file-system.ts";
import { joinPath } from "../text/paths.ts";
import type { CodeFacts } from "./facts.ts";
import { inferrer } from "./outline/infer.ts";
import type { CodeType, Outline } from "./outline/outline.ts";
import { readOutline } from "./outline/read.ts";
import { loadTypeScript } from "./syntax/typescript.ts";

export type {
  CodeType,
  Declaration,
  Member,
  Mount,
  Outline,
  Parameter,
  Signature,
  TypeParameter,
} from "./outline/outline.ts";

/** What the files of a codebase declare, read when somebody asks. Paths are relative to its root. */
export interface Outlines {
  /** Nothing for what is no file of the codebase. */
  readonly outlineOf: (path: string) => Outline | undefined;
  /** What the checker finds for something that has no type written; nothing where it finds nothing. */
  readonly infer: (path: string, node: CodeType & { readonly kind: "inferred" }) => CodeType | undefined;
}

/** Loads the TypeScript compiler; reads and checks as little of the code as is asked for, and runs none of it. */
export async function readOutlines(files: FileSystem, facts: CodeFacts): Promise<Outlines> {
  const compiler = await loadTypeScript();
  const paths = new Set(facts.files.map(({ path }) => path));
  const textOf = (path: string) => {
    const read = paths.has(path) ? files.readText(joinPath(facts.root, path)) : undefined;
    return read?.ok ? read.value.text : undefined;
  };
  const outlines = new Map<string, Outline | undefined>();
  const inferred = new Map<string, CodeType | undefined>();
  const infer = inferrer(compiler, { root: facts.root, textOf, targetOf: targets(facts) });
  return {
    outlineOf: (path) => {
      if (!outlines.has(path)) {
        const text = textOf(path);
        outlines.set(path, text === undefined ? undefined : readOutline(compiler, path, text));
      }
      return outlines.get(path);
    },
    infer: (path, node) => {
      const key = `${node.of} ${node.start} ${node.end} ${path}`;
      if (!inferred.has(key)) inferred.set(key, infer(path, node));
      return inferred.get(key);
    },
  };
}

/** Where a specifier of a file leads in the codebase. */
function targets({ imports }: CodeFacts): (from: string, specifier: string) => string | undefined {
  let byFile: Map<string, Map<string, string>> | undefined;
  return (from, specifier) => {
    if (byFile === undefined) {
      byFile = new Map();
      for (const one of imports) {
        if (one.target.kind !== "file") continue;
        const known = byFile.get(one.from) ?? new Map<string, string>();
        byFile.set(one.from, known.set(one.specifier, one.target.path));
      }
    }
    return byFile.get(from)?.get(specifier);
  };
}
