import type { FileSystem } from "../../text/file-system.ts";
import type { CacheOptions } from "../facts.ts";
import { hashOf } from "./hash.ts";

/** What tells one kind of cache, and one form of it, from all others. */
export interface Kind {
  readonly name: string;
  /** Goes up whenever what is kept changes its form or its meaning. */
  readonly format: number;
}

export interface Opened {
  readonly body: string;
  /** When it was written, in milliseconds. */
  readonly modified: number;
}

/** What was written last; nothing where there is nothing, or it is damaged, or another version's. */
export function openEnvelope(
  files: FileSystem,
  file: string,
  kind: Kind,
  options: CacheOptions,
): Opened | undefined {
  const stamp = files.stampOf(file);
  if (stamp === undefined) return undefined;
  const read = files.readText(file);
  if (!read.ok) return undefined;
  const { text } = read.value;
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== headOf(kind, options, body)) return undefined;
  return { body, modified: stamp.modified };
}

/** Written at once or not at all, so that two runs may share it. Where it cannot be written, the next run is slower. */
export function writeEnvelope(
  files: FileSystem,
  file: string,
  kind: Kind,
  options: CacheOptions,
  body: string,
): void {
  files.writeText(file, `${headOf(kind, options, body)}\n${body}`);
}

function headOf({ name, format }: Kind, { version, by }: CacheOptions, body: string): string {
  return `${name} ${format} ${version} ${by} ${hashOf(body)}`;
}
