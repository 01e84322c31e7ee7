import type { CodeFacts, Import } from "../extract/facts.ts";
import type { Codebase, Model } from "../model/model.ts";
import { joinPath } from "../text/paths.ts";
import type { Source, Span } from "../text/source.ts";

/** What is held against each other. */
export interface CheckInput {
  readonly model: Model;
  readonly codebases: readonly CheckedCodebase[];
  /** The text of a file of code, by its path from the workspace root; empty where it cannot be read. */
  readonly sourceOf: (path: string) => Source;
  /** How people see such a path. */
  readonly shownPath: (path: string) => string;
  /** Whether a glob that matches no code matches other files: SQL, Terraform, another language. */
  readonly matchesOther: (pattern: string, directory: string) => boolean;
  /** How many of the files that were confirmed have faults of syntax. */
  readonly faulty: number;
}

export interface CheckedCodebase {
  readonly settings: Codebase;
  readonly facts: CodeFacts;
}

/** An import with the paths of the workspace: those of several codebases do not meet otherwise. */
export interface CodeImport {
  readonly fact: Import;
  readonly codebase: CheckedCodebase;
  /** The importing file, from the workspace root. */
  readonly file: string;
  readonly target: CodeTarget;
}

/** Where an import leads, as far as a model can speak of it. */
export type CodeTarget =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "package"; readonly name: string }
  | { readonly kind: "other" };

/** All code of a workspace. A file that two codebases hold belongs to the inner one. */
export interface Code {
  readonly files: ReadonlyMap<string, CheckedCodebase>;
  readonly imports: readonly CodeImport[];
}

export function gatherCode(codebases: readonly CheckedCodebase[]): Code {
  const files = new Map<string, CheckedCodebase>();
  const outerFirst = codebases.toSorted((a, b) => a.settings.directory.length - b.settings.directory.length);
  for (const codebase of outerFirst)
    for (const { path } of codebase.facts.files) files.set(pathIn(codebase, path), codebase);
  const imports = codebases.flatMap((codebase) =>
    codebase.facts.imports.flatMap((fact): CodeImport[] => {
      const file = pathIn(codebase, fact.from);
      if (files.get(file) !== codebase || (codebase.settings.ignoreTypes && fact.typeOnly)) return [];
      return [{ fact, codebase, file, target: targetOf(codebase, fact, files) }];
    }),
  );
  return { files, imports };
}

export function pathIn({ settings }: CheckedCodebase, path: string): string {
  const { directory } = settings;
  if (path.startsWith("..")) return joinPath(directory, path);
  // Asked for each import: paths that lead down need no arithmetic.
  return directory === "" ? path : `${directory}/${path}`;
}

/** What lies outside of one codebase may well be in another. */
function targetOf(codebase: CheckedCodebase, { target }: Import, files: Code["files"]): CodeTarget {
  switch (target.kind) {
    case "file":
    case "asset":
    case "outside": {
      const path = pathIn(codebase, target.path);
      return files.has(path) ? { kind: "file", path } : { kind: "other" };
    }
    case "package":
    case "builtin":
      return { kind: "package", name: target.name };
    case "unresolved":
      return { kind: "other" };
  }
}

/** The specifier with its quotes. */
export function spanOfImport(input: Pick<CheckInput, "sourceOf">, { file, fact }: CodeImport): Span {
  const source = input.sourceOf(file);
  const start = Math.min(fact.offset, source.text.length);
  const quote = source.text[start];
  const closing = quote === undefined ? -1 : source.text.indexOf(quote, start + 1);
  const end = closing < 0 ? Math.min(start + 1, source.text.length) : closing + 1;
  return { source, start, end };
}
