import type { OutputFiles } from "../../text/output-files.ts";
import { isInside, joinPath, relativePath } from "../../text/paths.ts";
import { placeIn } from "./place.ts";

/**
 * What Lintel wrote with a build, so that the next one can tell its own files from others'. It lies in the folder
 * that is built into and belongs under version control with the files.
 */
export const MANIFEST = ".lintel-build.json";

export interface ManifestEntry {
  /** Relative to the workspace root. */
  readonly path: string;
  /** The hash of the bytes that were written. */
  readonly hash: string;
  /** For an image the hash of what it was drawn from, so that nobody draws it again to compare it. */
  readonly drawnFrom?: string;
}

/** By path. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

/** In the file paths are relative to its folder: that stays true wherever the workspace root is taken to be. */
interface Written {
  readonly version: 1;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly drawnFrom?: string }[];
}

/** The manifest of a folder as it is there; why it cannot be read, as sentences. */
export function readManifest(
  files: OutputFiles,
  root: string,
  out: string,
): { readonly entries: Manifest; readonly refusals: readonly string[] } {
  const path = joinPath(out, MANIFEST);
  const place = placeIn(files, root, path);
  if (!place.ok) return { entries: new Map(), refusals: [`\`${path}\` ${place.failure.message}.`] };
  const read = files.readText(place.value);
  if (!read.ok && read.failure.kind === "missing") return { entries: new Map(), refusals: [] };
  if (!read.ok) return { entries: new Map(), refusals: [`\`${path}\` ${read.failure.message}.`] };
  const entries = parseManifest(read.value.text, out);
  const why = `\`${path}\`, the list of the files that Lintel wrote, is damaged. Bring it back, or remove it and build with --force.`;
  return entries === undefined ? { entries: new Map(), refusals: [why] } : { entries, refusals: [] };
}

export function printManifest(entries: readonly ManifestEntry[], out: string): string {
  const files = entries
    .map(({ path, hash, drawnFrom }) => ({
      path: relativePath(`/${out}`, `/${path}`),
      sha256: hash,
      ...(drawnFrom !== undefined && { drawnFrom }),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ version: 1, files } satisfies Written, undefined, 2)}\n`;
}

/**
 * Reads it; nothing where the text is none. Whoever wrote it, no path in it leads out of the workspace root, and
 * none is a model.
 */
export function parseManifest(text: string, out: string): Manifest | undefined {
  const value = parseJson(text);
  if (!isWritten(value)) return undefined;
  const entries = value.files.flatMap(({ path, sha256, drawnFrom }): ManifestEntry[] => {
    const place = joinPath(`/${out}`, path);
    const climbs = relativePath(`/${out}`, place) !== path;
    if (climbs || place === "/" || !isInside(place, "/") || place.endsWith(".arch")) return [];
    return [{ path: place.slice(1), hash: sha256, ...(drawnFrom !== undefined && { drawnFrom }) }];
  });
  return new Map(entries.map((entry) => [entry.path, entry]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWritten(value: unknown): value is Written {
  if (typeof value !== "object" || value === null || !("version" in value) || !("files" in value))
    return false;
  return value.version === 1 && Array.isArray(value.files) && value.files.every(isEntry);
}

function isEntry(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { path, sha256, drawnFrom } = value as Record<string, unknown>;
  const isDrawn = drawnFrom === undefined || typeof drawnFrom === "string";
  return typeof path === "string" && typeof sha256 === "string" && isDrawn;
}
