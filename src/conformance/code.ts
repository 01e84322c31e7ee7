import { type Edges, edgesOf } from "../extract/edges.ts";
import type { CodeFacts, Import } from "../extract/facts.ts";
import type { Outlines } from "../extract/outlines.ts";
import { fileAmong } from "../extract/resolve/file-index.ts";
import { codeKindOf } from "../extract/scan/languages.ts";
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
  /** What its files declare, where the model speaks of that. */
  readonly outlines?: Outlines | undefined;
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
  /** A file that is no code: JSON, a style, a picture. */
  | { readonly kind: "asset"; readonly path: string }
  | { readonly kind: "package"; readonly name: string }
  | { readonly kind: "other" };

/** All code of a workspace. A file that two codebases hold belongs to the inner one. */
export interface Code {
  readonly files: ReadonlyMap<string, CheckedCodebase>;
  /** How many imports count. */
  readonly count: number;
  /** Of these: how many lead nowhere. */
  readonly unresolved: number;
  /** The first of those. */
  readonly unresolvedImports: (most: number) => readonly CodeImport[];
  /** All that count, made when somebody asks for them. Who only sums them up takes them from `parts`. */
  readonly imports: readonly CodeImport[];
  readonly parts: readonly CodePart[];
}

/** The imports of one codebase by their numbers. */
export interface CodePart {
  readonly edges: Edges;
  /** The numbers of the imports that count. */
  readonly counted: Int32Array;
  /** For each file of the facts, its path from the workspace root. */
  readonly paths: readonly string[];
  /** For each target of the edges. */
  readonly targets: readonly CodeTarget[];
  /** The same object however often it is asked for. */
  readonly at: (place: number) => CodeImport;
}

export function gatherCode(codebases: readonly CheckedCodebase[]): Code {
  const files = new Map<string, CheckedCodebase>();
  const outerFirst = codebases.toSorted((a, b) => a.settings.directory.length - b.settings.directory.length);
  for (const codebase of outerFirst)
    for (const { path } of codebase.facts.files) files.set(pathIn(codebase, path), codebase);
  const parts = codebases.map((codebase) => partOf(codebase, files));
  const unresolved = parts.map((part) => ({ part, places: unresolvedIn(part) }));
  let imports: readonly CodeImport[] | undefined;
  return {
    files,
    count: parts.reduce((sum, { counted }) => sum + counted.length, 0),
    unresolved: unresolved.reduce((sum, { places }) => sum + places.length, 0),
    unresolvedImports: (most) =>
      unresolved.flatMap(({ part, places }) => Array.from(places.subarray(0, most), part.at)).slice(0, most),
    get imports() {
      imports ??= parts.flatMap(({ counted, at }) => Array.from(counted, at));
      return imports;
    },
    parts,
  };
}

function partOf(codebase: CheckedCodebase, files: Code["files"]): CodePart {
  const edges = edgesOf(codebase.facts);
  const paths = codebase.facts.files.map(({ path }) => pathIn(codebase, path));
  const targets = edges.targets.map((target) => targetOf(codebase, { target }, files));
  const made = new Map<number, CodeImport>();
  const at = (place: number): CodeImport => {
    const known = made.get(place);
    if (known !== undefined) return known;
    const fact = edges.at(place);
    const file = paths[edges.from[place] as number] as string;
    const fresh = { fact, codebase, file, target: targets[edges.to[place] as number] as CodeTarget };
    made.set(place, fresh);
    return fresh;
  };
  return { edges, counted: countedIn(codebase, edges, paths, files), paths, targets, at };
}

function countedIn(
  codebase: CheckedCodebase,
  { count, from, typeOnly }: Edges,
  paths: readonly string[],
  files: Code["files"],
): Int32Array {
  const isOwn = paths.map((path) => files.get(path) === codebase);
  const { ignoreTypes } = codebase.settings;
  const counted = new Int32Array(count);
  let length = 0;
  for (let place = 0; place < count; place++) {
    if (!isOwn[from[place] as number] || (ignoreTypes && typeOnly[place] === 1)) continue;
    counted[length++] = place;
  }
  return counted.subarray(0, length);
}

function unresolvedIn({ edges: { to, targets }, counted }: CodePart): Int32Array {
  const isUnresolved = targets.map(({ kind }) => kind === "unresolved");
  return counted.filter((place) => isUnresolved[to[place] as number]);
}

export function pathIn({ settings }: CheckedCodebase, path: string): string {
  const { directory } = settings;
  if (path.startsWith("..")) return joinPath(directory, path);
  // Asked for each import: paths that lead down need no arithmetic.
  return directory === "" ? path : `${directory}/${path}`;
}

/** The other way round than `pathIn`, for a file of the codebase. */
export function localPath({ settings: { directory } }: CheckedCodebase, path: string): string {
  return directory === "" ? path : path.slice(directory.length + 1);
}

/** What lies outside of one codebase may well be in another. */
export function targetOf(
  codebase: CheckedCodebase,
  { target }: Pick<Import, "target">,
  files: Code["files"],
): CodeTarget {
  switch (target.kind) {
    case "file":
    case "asset":
    case "outside": {
      const path = pathIn(codebase, target.path);
      const file = target.kind === "outside" ? fileAmong(files, path) : path;
      if (file !== undefined && files.has(file)) return { kind: "file", path: file };
      return target.kind !== "file" && isNoCode(path) ? { kind: "asset", path } : { kind: "other" };
    }
    case "package":
    case "builtin":
      return { kind: "package", name: target.name };
    case "unresolved":
      return { kind: "other" };
  }
}

/** A path without an ending may be one of ignored code, as it is written in an import. */
export function isNoCode(path: string): boolean {
  return /\.[^./]+$/.test(path) && codeKindOf(path) === undefined;
}

/** The file that an import leads to. */
export function fileOf({ target }: Pick<CodeImport, "target">): string | undefined {
  return target.kind === "file" || target.kind === "asset" ? target.path : undefined;
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
