import type { FileSystem } from "../text/file-system.ts";
import type { Source } from "../text/source.ts";
import type { Resolution } from "./cache/encode.ts";
import { hashOf } from "./cache/hash.ts";
import { type Loaded, loadCache, saveCache } from "./cache/store.ts";
import type { CacheOptions, CodeFacts } from "./facts.ts";
import { type FileMark, type FileRecord, freshRecord } from "./record.ts";
import { scan } from "./scan/candidates.ts";
import { copies } from "./scan/copies.ts";
import { basisOf, type Parsed, parseImports } from "./syntax/parse-imports.ts";
import { loadTypeScript } from "./syntax/typescript.ts";
import { below } from "./tree/below.ts";

/** What one extraction knows beyond its facts, for those who ask on. */
export interface Session {
  readonly files: FileSystem;
  readonly root: string;
  readonly shown: string;
  readonly cache: CacheOptions | undefined;
  readonly loaded: Loaded | undefined;
  /** By path; what is kept in the end. */
  readonly records: Map<string, FileRecord>;
  readonly sources: Map<string, Source>;
  readonly copy: (text: string) => string;
  resolution: Resolution | undefined;
  /** There is something to keep that the cache does not have. */
  changed: boolean;
}

const sessions = new WeakMap<CodeFacts, Session>();

export function openSession(
  files: FileSystem,
  root: string,
  shown: string,
  cache: CacheOptions | undefined,
): Session {
  const loaded = cache === undefined ? undefined : loadCache(files, cache);
  const records = new Map<string, FileRecord>();
  const resolution = loaded?.resolution;
  return {
    files,
    root,
    shown,
    cache,
    loaded,
    records,
    sources: new Map(),
    copy: copies(),
    resolution,
    changed: false,
  };
}

/** The session that facts came from; facts from elsewhere get an empty one. */
export function sessionOf(files: FileSystem, facts: CodeFacts): Session {
  const known = sessions.get(facts);
  if (known !== undefined) return known;
  const session = openSession(files, facts.root, facts.shown, undefined);
  sessions.set(facts, session);
  return session;
}

export function closeSession(session: Session, facts: CodeFacts): void {
  sessions.set(facts, session);
  save(session);
}

export function save(session: Session): void {
  const { files, cache, records, resolution } = session;
  if (cache === undefined || !session.changed) return;
  saveCache(files, cache, { records: [...records.values()], resolution });
  session.changed = false;
}

/** What came of reading a file: its record, or why there is none. */
export type Reading =
  | { readonly kind: "read"; readonly record: FileRecord; readonly reused: boolean }
  | { readonly kind: "binary" }
  | { readonly kind: "unreadable"; readonly message: string }
  | { readonly kind: "gone" };

/** As much of a file as tells whether it is text at all. */
const probed = 8192;

/** Reads and searches a file, unless an earlier run did and it has not changed since. */
export function readFile(session: Session, path: string, former: FileRecord | undefined): Reading {
  const { files, root, cache, loaded } = session;
  const absolute = below(root, path);
  // The stamp is older than the text: a file that changes in between is read again in the next run.
  const stamp = cache?.by === "time" ? files.stampOf(absolute) : undefined;
  if (former !== undefined && stamp !== undefined) {
    const isSame = stamp.size === former.mark.size && stamp.modified === former.mark.modified;
    if (isSame && stamp.modified < (loaded?.trustedBefore ?? 0))
      return { kind: "read", record: former, reused: true };
  }
  const read = files.readText(absolute);
  if (!read.ok) {
    if (read.failure.kind === "missing") return { kind: "gone" };
    return { kind: "unreadable", message: read.failure.message };
  }
  const { text } = read.value;
  if (text.slice(0, probed).includes("\0")) return { kind: "binary" };
  const hash = cache?.by === "content" ? hashOf(text) : "";
  if (former !== undefined && hash !== "" && hash === former.mark.hash)
    return { kind: "read", record: former, reused: true };
  session.changed = true;
  const mark: FileMark = { size: stamp?.size ?? 0, modified: stamp?.modified ?? 0, hash };
  const record = freshRecord(path, mark, scan(text, path), session.copy);
  record.parsed = stillParsed(record, text, former?.parsed);
  return { kind: "read", record, reused: false };
}

/** What the syntax tree said of an earlier state of a file, as long as the file still begins like that. */
function stillParsed(
  { path, candidates }: FileRecord,
  text: string,
  former: Parsed | undefined,
): Parsed | undefined {
  if (former === undefined || former.basis === "") return undefined;
  return basisOf(text, path, candidates) === former.basis ? former : undefined;
}

/** What the syntax tree says of a file, from the cache or from parsing it now. */
export async function parsedOf(session: Session, record: FileRecord): Promise<Parsed> {
  if (record.parsed === undefined) {
    record.parsed = await parseRecord(session, record);
    session.changed = true;
  }
  return record.parsed;
}

async function parseRecord({ files, root }: Session, { path, candidates }: FileRecord): Promise<Parsed> {
  if (candidates.length === 0) return { imports: [], faulty: false, basis: "" };
  const compiler = await loadTypeScript();
  const read = files.readText(below(root, path));
  return parseImports(compiler, read.ok ? read.value.text : "", path, candidates);
}

/** A file as diagnostics show it; read when somebody looks into it. */
export function sourceOf(session: Session, path: string): Source {
  const known = session.sources.get(path);
  if (known !== undefined) return known;
  const { files, root, shown } = session;
  let text: string | undefined;
  const source: Source = {
    path: shown + path,
    get text() {
      if (text === undefined) {
        const read = files.readText(below(root, path));
        text = read.ok ? read.value.text : "";
      }
      return text;
    },
  };
  session.sources.set(path, source);
  return source;
}
