/**
 * What Lintel asks of a file system. Paths are absolute, with `/` on every operating system. Nothing
 * here throws: what fails says why.
 */
export interface FileSystem {
  /** The whole text of a file, a byte order mark dropped. */
  readText(path: string): Outcome<FileText>;
  /** What a directory holds, in no particular order, without `.` and `..`. */
  list(directory: string): Outcome<readonly DirectoryEntry[]>;
  /** What a path leads to, links followed; nothing where it leads nowhere. */
  kindOf(path: string): PathKind | undefined;
  /** By what a change of a file or directory shows without reading it; nothing where the path leads nowhere. */
  stampOf(path: string): Stamp | undefined;
  /** The same place without links; nothing where the path leads nowhere. */
  realPath(path: string): string | undefined;
  /**
   * Writes a file at once or not at all, and the directories above it where they are missing. Links are
   * followed: who must stay inside a directory asks for the real path first.
   */
  writeText(path: string, text: string): FileFailure | undefined;
}

export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds; the origin is the file system's own. */
  readonly modified: number;
}

export type PathKind = "file" | "directory" | "other";

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: PathKind | "link";
}

export interface FileText {
  readonly text: string;
  /** The file begins with a byte order mark, which is not in the text. */
  readonly mark?: true;
  /** Where the file is not UTF-8: U+FFFD stands there. `offset` is the first place in `text`. */
  readonly invalid?: { readonly offset: number; readonly lines: number };
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: FileFailure };

export interface FileFailure {
  readonly kind: "missing" | "directory" | "denied" | "too-large" | "encoding" | "other";
  /** Says of the path what is wrong: follows its name in a sentence, without a full stop. */
  readonly message: string;
}

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(kind: FileFailure["kind"], message: string): { ok: false; failure: FileFailure } {
  return { ok: false, failure: { kind, message } };
}
