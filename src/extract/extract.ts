import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { FileSystem } from "../text/file-system.ts";
import { isInside, joinPath, relativePath } from "../text/paths.ts";
import type { Resolution } from "./cache/encode.ts";
import { hashOf } from "./cache/hash.ts";
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
  const targets = await targetsOf(session, settings, tree, read.records, options);
  if (options.exact) for (const record of read.records) await parsedOf(session, record);
  const imports = await importsOf(session, read.records, targets, options.exact === true);
  const facts: CodeFacts = {
    root: real,
    shown,
    files: read.records.map(({ path, scan }) => ({ path, kind: kindOf(path), silences: scan.silences })),
    imports,
    counts: countsOf(tree, read, imports),
    diagnostics: [...settings.reader.diagnostics, ...unreadable(shown, tree, read)],
  };
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
async function targetsOf(
  session: Session,
  settings: Settings,
  tree: Tree,
  records: readonly FileRecord[],
  options: ExtractOptions,
): Promise<readonly (readonly Target[])[]> {
  const key = keyOf(tree, settings, options);
  const former = session.loaded?.resolution;
  const isSame =
    former?.tree === key && former.settings.every(([path, mark]) => isMarked(session, path, mark));
  if (former !== undefined && isSame)
    return resolveChanged(session, settings, tree, records, options, former);
  const resolve = await makeResolver(session, settings, tree, options);
  const targets = records.map((record) => resolveAll(record, resolve));
  keep(session, settings, key, targets);
  return targets;
}

/** The targets that are known, and those of files that have changed. */
async function resolveChanged(
  session: Session,
  settings: Settings,
  tree: Tree,
  records: readonly FileRecord[],
  options: ExtractOptions,
  former: Resolution,
): Promise<readonly (readonly Target[])[]> {
  const known = new Map(session.loaded?.records.map((record, place) => [record, former.targets[place]]));
  let resolve: Resolve | undefined;
  const targets: (readonly Target[])[] = [];
  for (const record of records) {
    const own = known.get(record);
    if (own === undefined) resolve ??= await makeResolver(session, settings, tree, options);
    targets.push(own ?? (resolve === undefined ? [] : resolveAll(record, resolve)));
  }
  if (resolve === undefined) session.resolution = { ...former, targets };
  else keep(session, settings, former.tree, targets);
  return targets;
}

function resolveAll({ path, scan }: FileRecord, resolve: Resolve): readonly Target[] {
  return scan.candidates.map(({ specifier, form }) => resolve(path, specifier, form));
}

/** Broken settings are read again in each run, since somebody has to be told of them. */
function keep(
  session: Session,
  { reader }: Settings,
  tree: string,
  targets: readonly (readonly Target[])[],
): void {
  session.changed = true;
  const settings = [...reader.asked].sort().map((path) => [path, markOf(session, path)] as const);
  session.resolution = reader.diagnostics.length > 0 ? undefined : { tree, settings, targets };
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
async function importsOf(
  session: Session,
  records: readonly FileRecord[],
  targets: readonly (readonly Target[])[],
  exact: boolean,
): Promise<readonly Import[]> {
  const imports: Import[] = [];
  for (const [place, record] of records.entries()) {
    const { path, scan } = record;
    const own = targets[place] ?? [];
    const isOpen = exact || own.some((target) => target.kind === "unresolved");
    const shown = isOpen ? await parsedOf(session, record) : undefined;
    const exactly = new Map(shown?.imports.map((one) => [one.offset, one]));
    for (const [at, candidate] of scan.candidates.entries()) {
      const target = seenOnly(session, own[at] as Target);
      if (!exact && target.kind !== "unresolved") imports.push(importOf(path, candidate, target, false));
      else {
        const found = exactly.get(candidate.offset);
        if (found !== undefined) imports.push(importOf(path, found, target, true));
      }
    }
  }
  return imports;
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

function countsOf(tree: Tree, read: ReadFiles, imports: readonly Import[]): Counts {
  return {
    files: read.records.length,
    imports: imports.length,
    unresolved: imports.filter(({ target }) => target.kind === "unresolved").length,
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
