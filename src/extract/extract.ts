import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { FileSystem } from "../text/file-system.ts";
import { isInside, joinPath, relativePath } from "../text/paths.ts";
import { hashOf } from "./cache/hash.ts";
import { type Edges, edgesChanged, edgesFrom, factsWith } from "./edges.ts";
import type { CodeFacts, CodeFile, Counts, ExtractFacts, ExtractOptions, Import, Target } from "./facts.ts";
import type { FileRecord } from "./record.ts";
import { fileIndex } from "./resolve/file-index.ts";
import { type Resolve, resolver } from "./resolve/resolve.ts";
import { sources } from "./resolve/sources.ts";
import type { Candidate } from "./scan/candidates.ts";
import { codeKindOf } from "./scan/languages.ts";
import { closeSession, openSession, parsedOf, readFile, type Session } from "./session.ts";
import { configReader, configsOf, type ReadConfig } from "./settings/configs.ts";
import { asText } from "./settings/json.ts";
import { readPackages } from "./settings/packages.ts";
import { type SettingsReader, settingsReader } from "./settings/reader.ts";
import { type Led, lead } from "./targets.ts";
import { discover, type Tree } from "./tree/discover.ts";
import { ignoring } from "./tree/ignore.ts";

/** Looks at all code of a codebase: what it holds, and where its imports lead. See `ExtractFacts`. */
export const extractFacts: ExtractFacts = async (files, root, options = {}) => {
  const shown = options.shown ?? "";
  const real = files.realPath(root);
  if (real === undefined || files.kindOf(real) !== "directory") return noFacts(root, shown);
  const session = openSession(files, real, shown, options.cache);
  const settings = settingsOf(files, real, options);
  const tree = discover(files, real, {
    isIgnored: ignoring(options.ignore ?? []),
    outputsOf: (paths) => paths.flatMap((path) => outputsOf(path, settings.readConfig)),
  });
  const read = readAll(session, tree);
  const led = await ledOf(session, settings, tree, read.records, options);
  const code = read.records.map(({ path, silences }) => ({ path, kind: kindOf(path), silences }));
  const edges = await edgesIn(session, read.records, led, options.exact === true);
  const facts = factsWith(
    {
      root: real,
      shown,
      files: code,
      counts: countsOf(tree, read, edges),
      diagnostics: [...settings.reader.diagnostics, ...unreadable(shown, tree, read)],
    },
    edges,
  );
  closeSession(session, facts);
  return facts;
};

function noFacts(root: string, shown: string): CodeFacts {
  const path = shown.replace(/\/$/, "") || ".";
  const span = { source: { path, text: "" }, start: 0, end: 0 };
  const why = "is no folder that can be read";
  const skipped = { binary: 0, unreadable: 0, links: 0, folders: 1 };
  const counts = { files: 0, imports: 0, unresolved: 0, reused: 0, skipped };
  const diagnostics = [diagnostic("source/unreadable", span, { path, why })];
  return { root, shown, files: [], imports: [], counts, diagnostics };
}

function kindOf(path: string): CodeFile["kind"] {
  return codeKindOf(path) ?? "source";
}

interface Settings {
  readonly reader: SettingsReader;
  readonly readConfig: ReadConfig;
  readonly within: string;
}

function settingsOf(files: FileSystem, root: string, options: ExtractOptions): Settings {
  const outer = options.within === undefined ? undefined : files.realPath(options.within);
  const within = outer !== undefined && isInside(root, outer) ? outer : root;
  const shown = options.shown ?? "";
  const reader = settingsReader(files, within, (path) => joinPath(shown, relativePath(root, path)));
  return { reader, readConfig: configReader(reader), within };
}

/** The folders that a tsconfig (absolute path) has code written to. */
function outputsOf(path: string, read: ReadConfig): readonly string[] {
  if (!/\/(?:tsconfig(?:\.[^/]*)?|jsconfig)\.json$/.test(path)) return [];
  const config = read(path);
  if (config === undefined) return [];
  // What is written among the sources is told from them by nothing.
  return config.outDirs.filter(
    (dir) => !config.sourceRoots.some((source) => isInside(source, dir) && !source.endsWith("/src")),
  );
}

interface ReadFiles {
  readonly records: readonly FileRecord[];
  readonly reused: number;
  readonly binary: number;
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
}

function readAll(session: Session, tree: Tree): ReadFiles {
  const former = new Map(session.loaded?.records.map((record) => [record.path, record]));
  const records: FileRecord[] = [];
  const unreadable: { path: string; message: string }[] = [];
  let reused = 0;
  let binary = 0;
  for (const path of tree.code) {
    const reading = readFile(session, path, former.get(path));
    if (reading.kind === "read") {
      records.push(reading.record);
      if (reading.reused) reused++;
    } else if (reading.kind === "binary") binary++;
    else if (reading.kind === "unreadable") unreadable.push({ path, message: reading.message });
  }
  if (records.length !== former.size) session.changed = true;
  for (const record of records) session.records.set(record.path, record);
  return { records, reused, binary, unreadable };
}

/** Where the candidates of each record lead: from the cache as long as nothing has changed on which that depends. */
async function ledOf(
  session: Session,
  settings: Settings,
  tree: Tree,
  records: readonly FileRecord[],
  options: ExtractOptions,
): Promise<Led> {
  const { loaded } = session;
  const key = keyOf(tree, settings, options);
  const known = loaded?.resolution;
  const isSame = known?.tree === key && known.settings.every(([path, mark]) => isMarked(session, path, mark));
  const former = known !== undefined && isSame ? known : undefined;
  let resolve: Resolve | undefined;
  const make = async () => {
    resolve ??= await makeResolver(session, settings, tree, options);
    return resolve;
  };
  // Broken settings are told in each run, whether there is anything to resolve or not.
  if (former === undefined) await make();
  const led = await lead(records, make, former && { ...former, records: loaded?.records ?? [] });
  if (former !== undefined && resolve === undefined) session.resolution = { ...former, ...led };
  else keep(session, settings, key, led);
  return led;
}

/** Broken settings are read again in each run, since somebody has to be told of them. */
function keep(session: Session, { reader }: Settings, tree: string, led: Led): void {
  session.changed = true;
  const settings = [...reader.asked].sort().map((path) => [path, markOf(session, path)] as const);
  session.resolution = reader.diagnostics.length > 0 ? undefined : { tree, settings, ...led };
}

function keyOf(tree: Tree, { within }: Settings, { tsconfig, ignore }: ExtractOptions): string {
  const links = [...tree.links].flat();
  const parts = [
    within,
    tsconfig ?? "",
    ...(ignore ?? []),
    "\n",
    ...tree.code,
    "\n",
    ...[...tree.others].sort(),
    "\n",
    ...links,
  ];
  return hashOf(parts.join("\n"));
}

/** Whether settings are what they were; not where they may have changed within the moment in which they were kept. */
function isMarked(session: Session, path: string, mark: string): boolean {
  if (markOf(session, path) !== mark) return false;
  const { files, cache, loaded } = session;
  const stamp = cache?.by === "time" ? files.stampOf(path) : undefined;
  return stamp === undefined || stamp.modified < (loaded?.trustedBefore ?? 0);
}

/** By what a change of settings shows: where a path really leads, and the stamp or the content of what is there. */
function markOf({ files, cache }: Session, path: string): string {
  const real = files.realPath(path);
  if (real === undefined) return "-";
  const place = real === path ? "" : real;
  if (cache?.by === "content") {
    const read = files.readText(real);
    return `${place}|${read.ok ? hashOf(read.value.text) : read.failure.kind}`;
  }
  const stamp = files.stampOf(real);
  return stamp === undefined ? `${place}|?` : `${place}|${stamp.size}|${stamp.modified}`;
}

async function makeResolver(
  session: Session,
  { reader, readConfig, within }: Settings,
  tree: Tree,
  options: ExtractOptions,
): Promise<Resolve> {
  const { root } = session;
  const packages = await readPackages(reader, root, tree);
  const chosen = options.tsconfig === undefined ? undefined : joinPath(root, options.tsconfig);
  const isWithin = chosen === undefined || isInside(chosen, within);
  const configs = configsOf(readConfig, root, within, tree, isWithin ? chosen : undefined);
  if (chosen !== undefined && readConfig(chosen) === undefined) reader.report(chosen, "is not there");
  const mainOf = (folder: string) => {
    const json = packages.at(folder)?.json ?? {};
    const places = ["source", "types", "typings", "module", "main"].flatMap(
      (field) => asText(json[field]) ?? [],
    );
    return places.map((place) => joinPath(folder, place)).filter((place) => !place.startsWith("../"));
  };
  const index = fileIndex(tree, mainOf);
  return resolver({ root, tree, index, sources: sources(root, configs.all, index), configs, packages });
}

/**
 * What leads nowhere is confirmed at once: text in a comment must not be counted among what did not resolve. The
 * answer is the same whether the cache knew it or not.
 */
async function edgesIn(
  session: Session,
  records: readonly FileRecord[],
  { targets: found, to }: Led,
  exact: boolean,
): Promise<Edges> {
  const targets = found.map((target) => seenOnly(session, target));
  const isOpen = targets.map(({ kind }) => exact || kind === "unresolved");
  const from = new Int32Array(to.length);
  const typeOnly = new Uint8Array(to.length);
  const changes = new Map<number, Import | undefined>();
  const starts = new Int32Array(records.length);
  let at = 0;
  for (const [file, record] of records.entries()) {
    starts[file] = at;
    let shown: ReadonlyMap<number, Candidate> | undefined;
    for (let i = 0; i < record.types.length; i++, at++) {
      from[at] = file;
      typeOnly[at] = record.types.charCodeAt(i) - 48;
      if (!isOpen[to[at] as number]) continue;
      shown ??= await shownIn(session, record);
      const found = shown.get((record.candidates[i] as Candidate).offset);
      const target = targets[to[at] as number] as Target;
      changes.set(at, found && importOf(record.path, found, target, true));
    }
  }
  const edges = edgesFrom({ from, to, targets, typeOnly }, (place) => {
    const file = from[place] as number;
    const { path, candidates } = records[file] as FileRecord;
    const candidate = candidates[place - (starts[file] as number)] as Candidate;
    return importOf(path, candidate, targets[to[place] as number] as Target, false);
  });
  return changes.size === 0 ? edges : edgesChanged(edges, changes);
}

/** By their offset, what the syntax tree says of the imports of a file. */
async function shownIn(session: Session, record: FileRecord): Promise<ReadonlyMap<number, Candidate>> {
  const { imports } = await parsedOf(session, record);
  return new Map(imports.map((one) => [one.offset, one]));
}

/** A file that could not be read as code is a file all the same. */
function seenOnly({ records }: Session, target: Target): Target {
  if (target.kind !== "file" || records.has(target.path)) return target;
  return { kind: "asset", path: target.path };
}

function importOf(from: string, candidate: Candidate, target: Target, confirmed: boolean): Import {
  const { specifier, form, typeOnly, names, offset, line, column } = candidate;
  return { from, specifier, target, form, typeOnly, names, offset, line, column, confirmed };
}

function countsOf(tree: Tree, read: ReadFiles, { count, to, targets }: Edges): Counts {
  return {
    files: read.records.length,
    imports: count,
    unresolved: to.reduce((sum, target) => sum + (targets[target]?.kind === "unresolved" ? 1 : 0), 0),
    reused: read.reused,
    skipped: {
      binary: read.binary,
      unreadable: read.unreadable.length,
      links: tree.lostLinks.length,
      folders: tree.unlisted.length,
    },
  };
}

function unreadable(shown: string, tree: Tree, read: ReadFiles): readonly Diagnostic[] {
  return [...tree.unlisted, ...read.unreadable].map(({ path, message }) => {
    const seen = (shown + path).replace(/\/$/, "") || ".";
    const span = { source: { path: seen, text: "" }, start: 0, end: 0 };
    return diagnostic("source/unreadable", span, { path: seen, why: message });
  });
}
