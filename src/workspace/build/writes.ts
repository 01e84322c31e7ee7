import type { FileWrite, OutputFiles } from "../../text/output-files.ts";
import { joinPath } from "../../text/paths.ts";
import type { Change, CompareOptions, Comparison, ImageChange } from "./changes.ts";
import { hashOfFile, hashOfOrder } from "./hashes.ts";
import { MANIFEST, type ManifestEntry, printManifest } from "./manifest.ts";
import { placeIn } from "./place.ts";
import type { BuildPlan } from "./plan.ts";

/** Everything to be done to the disk, with all bytes there: nothing can fail any more but the disk itself. */
export interface Writes {
  readonly writes: readonly FileWrite[];
  /** Real paths. */
  readonly removals: readonly string[];
}

/** `images` are the bytes of the images that have changed. The manifest is written last. */
export function writesOf(
  files: OutputFiles,
  plan: BuildPlan,
  comparison: Comparison,
  images: ReadonlyMap<ImageChange, Uint8Array>,
  options: CompareOptions,
): Writes {
  const writes: FileWrite[] = [];
  const entries: ManifestEntry[] = [...comparison.entries];
  for (const change of comparison.changes) {
    const bytes = bytesOf(change, images);
    if (bytes === undefined) continue;
    writes.push({ path: change.place, bytes });
    entries.push(...entryOf(change, bytes, options));
  }
  const removals = comparison.changes.flatMap((change) => (change.kind === "removal" ? change.place : []));
  return { writes: [...writes, ...manifestWrite(files, plan, entries, options)], removals };
}

function bytesOf(change: Change, images: ReadonlyMap<ImageChange, Uint8Array>): Uint8Array | undefined {
  switch (change.kind) {
    case "text":
      return new TextEncoder().encode(change.text);
    case "image": {
      const bytes = images.get(change);
      if (bytes === undefined) throw new RangeError(`${change.path} was not drawn`);
      return bytes;
    }
    case "removal":
      return undefined;
  }
}

function entryOf(change: Change, bytes: Uint8Array, { hash }: CompareOptions): readonly ManifestEntry[] {
  const { path } = change;
  if (change.kind === "image")
    return [{ path, hash: hash(bytes), drawnFrom: hashOfOrder(hash, change.image) }];
  const isListed = change.kind === "text" && change.listed;
  return isListed ? [{ path, hash: hashOfFile(hash, bytes, "text") }] : [];
}

/** Nothing where it is as it should be. */
function manifestWrite(
  files: OutputFiles,
  { request: { out } }: BuildPlan,
  entries: readonly ManifestEntry[],
  { root, hash }: CompareOptions,
): readonly FileWrite[] {
  const place = placeIn(files, root, joinPath(out, MANIFEST));
  if (!place.ok) return [];
  const bytes = new TextEncoder().encode(printManifest(entries, out));
  const read = files.readBytes(place.value);
  const isSame = read.ok && hashOfFile(hash, read.value, "text") === hashOfFile(hash, bytes, "text");
  return isSame || (!read.ok && entries.length === 0) ? [] : [{ path: place.value, bytes }];
}
