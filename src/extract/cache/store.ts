import type { FileSystem } from "../../text/file-system.ts";
import type { CacheOptions } from "../facts.ts";
import { decode, encode, type Kept } from "./encode.ts";
import { hashOf } from "./hash.ts";

/** Goes up whenever what is kept changes its form or its meaning. */
const format = 1;

export interface Loaded extends Kept {
  /** What changed at or after this moment may have changed again without showing it. */
  readonly trustedBefore: number;
}

/** Some file systems tell time in steps of two seconds. */
const coarsest = 2000;

/** What an earlier run kept; nothing where there is none, or it is damaged, or another version's. */
export function loadCache(files: FileSystem, options: CacheOptions): Loaded | undefined {
  const stamp = files.stampOf(options.file);
  if (stamp === undefined) return undefined;
  const read = files.readText(options.file);
  if (!read.ok) return undefined;
  const { text } = read.value;
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== headOf(options, body)) return undefined;
  try {
    return { ...decode(JSON.parse(body)), trustedBefore: stamp.modified - coarsest };
  } catch {
    return undefined;
  }
}

/** Written at once or not at all, so that two runs may share it. Where it cannot be written, the next run is slower. */
export function saveCache(files: FileSystem, options: CacheOptions, kept: Kept): void {
  const body = JSON.stringify(encode(kept));
  files.writeText(options.file, `${headOf(options, body)}\n${body}`);
}

function headOf({ version, by }: CacheOptions, body: string): string {
  return `lintel-cache ${format} ${version} ${by} ${hashOf(body)}`;
}
