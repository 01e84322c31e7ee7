import type { FileSystem } from "../../text/file-system.ts";
import type { CacheOptions } from "../facts.ts";
import { decode, encode, type Kept } from "./encode.ts";
import { type Kind, openEnvelope, writeEnvelope } from "./envelope.ts";

const facts: Kind = { name: "lintel-cache", format: 4 };

export interface Loaded extends Kept {
  /** What changed at or after this moment may have changed again without showing it. */
  readonly trustedBefore: number;
}

/** Some file systems tell time in steps of two seconds. */
const coarsest = 2000;

/** What an earlier run kept; nothing where there is none, or it is damaged, or another version's. */
export function loadCache(files: FileSystem, options: CacheOptions): Loaded | undefined {
  const opened = openEnvelope(files, options.file, facts, options);
  if (opened === undefined) return undefined;
  try {
    return { ...decode(opened.body), trustedBefore: opened.modified - coarsest };
  } catch {
    return undefined;
  }
}

export function saveCache(files: FileSystem, options: CacheOptions, kept: Kept): void {
  writeEnvelope(files, options.file, facts, options, encode(kept));
}
