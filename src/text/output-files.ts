import type { FileFailure, FileSystem, Outcome } from "./file-system.ts";

/** What Lintel asks of a file system to put a whole set of files in place. As `FileSystem`, it throws nothing. */
export interface OutputFiles extends FileSystem {
  readBytes(path: string): Outcome<Uint8Array>;
  /** Whether the path itself is a symbolic link, wherever that leads. */
  isLink(path: string): boolean;
  /**
   * Writes and removes files: each at once or not at all, and none where it is clear beforehand that not
   * all of it can be done (rights, room on the disk). Links are followed: see `placeIn`.
   */
  replaceFiles(writes: readonly FileWrite[], removals: readonly string[]): ReplaceFailure | undefined;
}

export interface FileWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReplaceFailure extends FileFailure {
  readonly path: string;
}
