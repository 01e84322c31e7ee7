import type { Silence } from "./facts.ts";
import type { Candidate, Scan } from "./scan/candidates.ts";
import type { Parsed } from "./syntax/parse-imports.ts";

/** What is known of one file of code, and by what it is known to be the same file. */
export interface FileRecord {
  readonly path: string;
  readonly mark: FileMark;
  readonly silences: readonly Silence[];
  /** For each candidate `1` where it takes types alone, else `0`. */
  readonly types: string;
  /** May be read from the cache when somebody asks. */
  readonly candidates: readonly Candidate[];
  /** What the syntax tree says, once it was asked. */
  parsed: Parsed | undefined;
}

/** By what a file is known to be the same. */
export interface FileMark {
  /** Bytes and milliseconds, where files are told apart by time; zeros by content. */
  readonly size: number;
  readonly modified: number;
  /** Of the content, where files are told apart by it; else empty. */
  readonly hash: string;
}

/** `copy` frees what is kept from the text that it was found in. */
export function freshRecord(
  path: string,
  mark: FileMark,
  found: Scan,
  copy: (text: string) => string,
): FileRecord {
  const types = found.candidates.map(({ typeOnly }) => (typeOnly ? "1" : "0")).join("");
  const candidates = found.candidates.map((one) => ({
    ...one,
    specifier: copy(one.specifier),
    names: one.names.map(copy),
  }));
  const silences = found.silences.map((one) => ({ ...one, reason: copy(one.reason) }));
  return { path, mark, silences, types, candidates, parsed: undefined };
}
