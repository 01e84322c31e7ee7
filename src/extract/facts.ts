import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FileSystem } from "../text/file-system.ts";
import type { Span } from "../text/source.ts";

/**
 * What the source code of one codebase shows: its files, and who imports what. Plain data, sorted, the same
 * on every machine. Paths are relative to the root of the codebase, with `/`.
 */
export interface CodeFacts {
  /** Where the codebase lies: absolute, without links. */
  readonly root: string;
  /** How people see the root: stands before the path of each source, `` or ending in `/`. */
  readonly shown: string;
  /** Code that was looked at, by path in code units. Assets are not among them. */
  readonly files: readonly CodeFile[];
  /** By the path of the importing file, then by offset. */
  readonly imports: readonly Import[];
  readonly counts: Counts;
  /** What could not be read: settings, files, folders. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CodeFile {
  readonly path: string;
  /** `declaration` is `.d.ts` and its kin; `script` is what stands in the `<script>` of `.vue` and `.svelte`. */
  readonly kind: "source" | "declaration" | "script";
  readonly silences: readonly Silence[];
}

/** `// lintel-ignore-next-line reason`: takes back what is found at the line below it. */
export interface Silence {
  /** The line of the comment, 1-based; what it silences stands in the next one that is no silence. */
  readonly line: number;
  readonly column: number;
  /** UTF-16 offsets of the comment, from its `//` to the end of the line. */
  readonly start: number;
  readonly end: number;
  /** Without blanks around it; empty where there is none, which is a finding of its own. */
  readonly reason: string;
}

/** One place in a file that names another module. */
export interface Import {
  /** The importing file. */
  readonly from: string;
  /** As written, escapes resolved. */
  readonly specifier: string;
  readonly target: Target;
  readonly form: ImportForm;
  /** Nothing of it is left when types are removed. */
  readonly typeOnly: boolean;
  /** What is taken, by its name in the other module: `default`, `*` for all. Empty where nothing is named. */
  readonly names: readonly string[];
  /** Of the specifier's quote: UTF-16 offset, and place as people count it (1-based, code points). */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /**
   * The syntax tree shows it. What is not confirmed was found in the raw text: nothing is missing there, but
   * it may stand in a comment or in a text, and form, names and `typeOnly` are then a good guess.
   */
  readonly confirmed: boolean;
}

export type ImportForm =
  /** `import x, { y } from "m"` */
  | "import"
  /** `import "m"` */
  | "side-effect"
  /** `export { x } from "m"` */
  | "export"
  /** `export * from "m"`, `export * as n from "m"` */
  | "export-all"
  /** `import x = require("m")` */
  | "import-equals"
  /** `import("m")` */
  | "dynamic"
  /** `require("m")`, also by another name that `createRequire` or `require` was given */
  | "require"
  /** `import("m").T` as a type */
  | "import-type"
  /** `/// <reference path="m" />`, `types="m"` */
  | "reference"
  /** `@import { T } from "m"` and `import("m").T` in a JSDoc comment of a JavaScript file */
  | "jsdoc"
  /** `process.getBuiltinModule("m")` */
  | "builtin-module";

export type Target =
  /** Another file of `CodeFacts.files`. */
  | { readonly kind: "file"; readonly path: string }
  /** `pg`, `@scope/name`: what follows the name stands in the specifier alone. */
  | { readonly kind: "package"; readonly name: string }
  /** A module of Node, always with its prefix: `node:fs`, `node:fs/promises`. */
  | { readonly kind: "builtin"; readonly name: string }
  /** A file of the codebase that is no code that is looked at: JSON, styles, pictures; ignored code too. */
  | { readonly kind: "asset"; readonly path: string }
  /** A place beyond the root of the codebase; `path` begins with `../`. */
  | { readonly kind: "outside"; readonly path: string }
  | { readonly kind: "unresolved"; readonly why: Unresolved };

export type Unresolved =
  /** A path that leads to no file. */
  | "no-such-file"
  /** An alias of `paths` or `imports` whose places hold no file. */
  | "alias-leads-nowhere"
  /** `#name` that no `imports` of the package declares. */
  | "no-such-internal-name"
  /** A package of the workspace whose `exports` do not offer it, or whose source cannot be told. */
  | "not-exported"
  /** No name that a module can have: empty, a URL, a loader's `a!b`. */
  | "not-a-module-name";

/** What was looked at and what was not: a summary says so. */
export interface Counts {
  /** Files of code that were read, or known from the cache. */
  readonly files: number;
  readonly imports: number;
  readonly unresolved: number;
  /** Of the files: not read, since the cache knew them. */
  readonly reused: number;
  /** Code that was not looked at, by reason. Ignored files are not counted. */
  readonly skipped: {
    readonly binary: number;
    readonly unreadable: number;
    /** Links that lead out of the codebase, to nothing, or around. */
    readonly links: number;
    /** Folders that could not be listed. */
    readonly folders: number;
  };
}

export interface ExtractOptions {
  /**
   * Settings are read from here down (absolute): a workspace's package.json, what a tsconfig.json extends.
   * The root of the codebase unless given.
   */
  readonly within?: string;
  /** Globs relative to the root of the codebase; what they match is not looked at. */
  readonly ignore?: readonly string[];
  /** Relative to the root of the codebase: holds where no other is nearer. */
  readonly tsconfig?: string;
  /** Confirms every import, which takes several times as long. */
  readonly exact?: boolean;
  /** Before the paths of sources; `` unless given. */
  readonly shown?: string;
  readonly cache?: CacheOptions;
}

export interface CacheOptions {
  /** Absolute. What cannot be read is made again; nothing is said when it cannot be written. */
  readonly file: string;
  /** How a file is known to be the same: by size and time of change, or by what it holds. */
  readonly by: "time" | "content";
  /** Of Lintel: another version reads nothing of this one's. */
  readonly version: string;
}

/** What the syntax tree says of imports that somebody wants to show. */
export interface Confirmation {
  /** In the order in which they were asked for. */
  readonly imports: readonly ConfirmedImport[];
  /** Asked for, and no imports: they stand in a comment or a text, or the file has changed. */
  readonly refuted: readonly Import[];
  /** How many of their files have faults of syntax. Their imports are known all the same. */
  readonly faulty: number;
}

export interface ConfirmedImport extends Import {
  readonly confirmed: true;
  /** The specifier with its quotes; the source is the whole file, with the path that people see. */
  readonly span: Span;
}

/**
 * Looks at all code below `root` (absolute) in two steps: every file is searched for what may be an import, and
 * each of those is resolved. Nothing is executed, and no settings that are code are loaded. Never rejects.
 */
export type ExtractFacts = (files: FileSystem, root: string, options?: ExtractOptions) => Promise<CodeFacts>;

/**
 * Confirms imports of `facts` through the syntax tree: one witness for each declared relationship and each
 * would-be violation is enough. Loads the TypeScript compiler unless the cache knew. Ask once for all: a file is
 * parsed once for each call. Form, names and `typeOnly` of the answer are exact. Never rejects.
 */
export type Confirm = (
  files: FileSystem,
  facts: CodeFacts,
  imports: readonly Import[],
) => Promise<Confirmation>;
