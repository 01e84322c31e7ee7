import type { Scan } from "./scan/candidates.ts";
import type { Parsed } from "./syntax/parse-imports.ts";

/** What is known of one file of code, and by what it is known to be the same file. */
export interface FileRecord {
  readonly path: string;
  /** Bytes and milliseconds, where files are told apart by time; zeros by content. */
  readonly size: number;
  readonly modified: number;
  /** Of the content, where files are told apart by it; else empty. */
  readonly hash: string;
  readonly scan: Scan;
  /** What the syntax tree says, once it was asked. */
  parsed?: Parsed | undefined;
}
