import type { OutputFiles } from "../../text/output-files.ts";
import type { ImageOrder } from "../images.ts";
import { type Hash, hashOfFile, hashOfOrder } from "./hashes.ts";
import { type Manifest, type ManifestEntry, readManifest } from "./manifest.ts";
import { placeIn } from "./place.ts";
import type { BuildPlan, PlannedFile } from "./plan.ts";

/** A file that is not as the plan says. Paths are relative to the workspace root, places are real. */
export type Change = TextChange | ImageChange | Removal;

interface ChangeBase {
  readonly path: string;
  readonly place: string;
  /** What is there now; nothing where nothing is. */
  readonly before?: Uint8Array;
}

export interface TextChange extends ChangeBase {
  readonly kind: "text";
  readonly text: string;
  readonly listed: boolean;
}

export interface ImageChange extends ChangeBase {
  readonly kind: "image";
  readonly image: ImageOrder;
}

export interface Removal extends ChangeBase {
  readonly kind: "removal";
}

/** A plan beside what is there. */
export interface Comparison {
  /** How many files are as planned. */
  readonly same: number;
  readonly changes: readonly Change[];
  /** Files that Lintel wrote once, that nobody plans any more, and that somebody has changed since. */
  readonly left: readonly string[];
  /** Why nothing may be written: whole sentences. */
  readonly refusals: readonly string[];
  /** What the manifest says of the files that are as planned. */
  readonly entries: readonly ManifestEntry[];
}

export interface CompareOptions {
  /** Of the workspace: a real path. */
  readonly root: string;
  readonly hash: Hash;
  /** Files that Lintel did not write may be replaced. */
  readonly force: boolean;
}

/** What has to be written and removed to make a plan true. Changes nothing, and draws no image. */
export function compare(files: OutputFiles, plan: BuildPlan, options: CompareOptions): Comparison {
  const manifest = readManifest(files, options.root, plan.request.out);
  const results = plan.files.map((file) => compareFile(files, file, manifest.entries, options));
  const gone = goneFiles(files, plan, manifest.entries, options);
  const clashes = plan.clashes.map((path) => `Two things are to be written to \`${path}\`.`);
  const refusals = results.flatMap((result) => (result.kind === "refused" ? result.why : []));
  return {
    same: results.filter(({ kind }) => kind === "same").length,
    changes: [
      ...results.flatMap((result) => (result.kind === "stale" ? result.change : [])),
      ...gone.removals,
    ],
    left: gone.left,
    refusals: [...manifest.refusals, ...clashes, ...refusals],
    entries: results.flatMap((result) => (result.kind === "same" ? (result.entry ?? []) : [])),
  };
}

type Result =
  | { readonly kind: "same"; readonly entry?: ManifestEntry }
  | { readonly kind: "stale"; readonly change: Change }
  | { readonly kind: "refused"; readonly why: string };

function compareFile(
  files: OutputFiles,
  { path, hold, content }: PlannedFile,
  entries: Manifest,
  { root, hash, force }: CompareOptions,
): Result {
  const place = placeIn(files, root, path);
  if (!place.ok) return { kind: "refused", why: `\`${path}\` ${place.failure.message}.` };
  const read = files.readBytes(place.value);
  if (!read.ok && read.failure.kind !== "missing")
    return { kind: "refused", why: `\`${path}\` ${read.failure.message}.` };
  const before = read.ok ? read.value : undefined;
  const known = entries.get(path);
  if (before !== undefined && isAsPlanned(before, content, known, hash)) {
    const entry = content.kind === "image" ? known : { path, hash: hashOfFile(hash, before, "text") };
    return { kind: "same", ...(hold !== "shared" && entry !== undefined && { entry }) };
  }
  if (before !== undefined && hold === "folder" && known === undefined && !force)
    return { kind: "refused", why: strange(path) };
  const base = { path, place: place.value, ...(before !== undefined && { before }) };
  switch (content.kind) {
    case "text":
      return {
        kind: "stale",
        change: { ...base, kind: "text", text: content.text, listed: hold !== "shared" },
      };
    case "image":
      return { kind: "stale", change: { ...base, kind: "image", image: content.image } };
  }
}

function strange(path: string): string {
  return `\`${path}\` was not written by Lintel. Move it, build into another folder, or replace it with --force.`;
}

/** An image is as planned when nobody changed it since it was drawn from the same. */
function isAsPlanned(
  before: Uint8Array,
  content: PlannedFile["content"],
  known: ManifestEntry | undefined,
  hash: Hash,
): boolean {
  switch (content.kind) {
    case "text":
      return hashOfFile(hash, before, "text") === hashOfFile(hash, encode(content.text), "text");
    case "image":
      return known?.drawnFrom === hashOfOrder(hash, content.image) && known.hash === hash(before);
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Files of the manifest that nobody plans any more: removed where they are as Lintel wrote them. */
function goneFiles(
  files: OutputFiles,
  plan: BuildPlan,
  entries: Manifest,
  { root, hash }: CompareOptions,
): { readonly removals: readonly Removal[]; readonly left: readonly string[] } {
  const key = (path: string) => path.normalize("NFC").toLowerCase();
  const planned = new Set(plan.files.map(({ path }) => key(path)));
  const removals: Removal[] = [];
  const left: string[] = [];
  for (const { path, hash: written, drawnFrom } of entries.values()) {
    if (planned.has(key(path))) continue;
    const place = placeIn(files, root, path);
    const read = place.ok ? files.readBytes(place.value) : place;
    if (!place.ok || !read.ok) continue;
    const now = hashOfFile(hash, read.value as Uint8Array, drawnFrom === undefined ? "text" : "image");
    if (now === written)
      removals.push({ kind: "removal", path, place: place.value, before: read.value as Uint8Array });
    else left.push(path);
  }
  return { removals, left };
}
