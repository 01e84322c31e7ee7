import type { Text } from "../ast/nodes.ts";
import { bind } from "../binder/bind.ts";
import { contradictionsIn } from "../conformance/contradictions.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { type ParseResult, parse } from "../syntax/parse.ts";
import { done, type FileSystem, type FileText, failed, type Outcome } from "../text/file-system.ts";
import { directoryOf, relativePath } from "../text/paths.ts";
import { lineIndexAt, type Source, type Span, spanOf } from "../text/source.ts";
import { checkViews } from "../views/views.ts";
import type { Entry } from "./find-entry.ts";
import { resolveInclude } from "./include.ts";
import { includesOf } from "./include-statements.ts";

/** A file of a model, read and parsed. */
export interface WorkspaceFile extends ParseResult {
  /** The real path. */
  readonly path: string;
  /** The folder relative to the workspace root, `` for the root itself. */
  readonly directory: string;
}

/** A model with all that it was made of. */
export interface Workspace {
  readonly root: string;
  /** Paths in diagnostics are relative to this. */
  readonly directory: string;
  /** In the order of inclusion: a file, then what it includes, each once. */
  readonly files: readonly WorkspaceFile[];
  readonly model: Model;
  /** In the order of the files, in a file by offset. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  /** Paths in diagnostics are relative to this; to the root without it. */
  readonly directory?: string | undefined;
}

/** Reads a model with everything that it includes. Fails only where the entry itself cannot be read. */
export async function loadWorkspace(
  fs: FileSystem,
  entry: Entry,
  options: LoadOptions = {},
): Promise<Outcome<Workspace>> {
  const directory = options.directory ?? entry.root;
  const read = await readFiles(fs, entry, directory);
  return read.ok ? done(assemble(entry, directory, read.value)) : read;
}

interface ReadFiles {
  readonly files: readonly WorkspaceFile[];
  /** Faults of reading and including. */
  readonly diagnostics: readonly Diagnostic[];
  /** Something could not be read: names may be missing. */
  readonly incomplete: boolean;
}

/** A file that is to be read, and who asked for it; nobody for an entry. */
interface Pending {
  readonly path: string;
  readonly wanted?: { readonly span: Span; readonly written: string };
}

/** Depth first, on a stack of its own: how deep includes go is up to the input. */
async function readFiles(fs: FileSystem, entry: Entry, from: string): Promise<Outcome<ReadFiles>> {
  const files: WorkspaceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  let incomplete = false;
  const pending: Pending[] = entry.files.map((path) => ({ path })).reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next.path)) continue;
    seen.add(next.path);
    const read = fs.readText(next.path);
    if (!read.ok && next.wanted === undefined)
      return failed(read.failure.kind, `\`${relativePath(from, next.path)}\` ${read.failure.message}.`);
    if (!read.ok) {
      diagnostics.push(unreadable(next, read.failure.message));
      continue;
    }
    const file = parseFile(next.path, read.value, entry.root, from);
    files.push(file);
    diagnostics.push(...encodingFault(file.source, read.value));
    const included: Pending[] = [];
    for (const path of includesOf(file.ast)) {
      const site = { fs, root: entry.root, directory: directoryOf(next.path), source: file.source };
      const found = await resolveInclude(site, path);
      // A path whose text has no end was reported with the text.
      if (hasErrors(found.diagnostics) && isOnFaultyLine(file, path)) incomplete = true;
      else diagnostics.push(...found.diagnostics);
      included.push(...found.files.map((target) => wantedBy(target, file.source, path)));
    }
    pending.push(...included.reverse());
  }
  return done({ files, diagnostics, incomplete: incomplete || hasErrors(diagnostics) });
}

function isOnFaultyLine({ source, diagnostics }: WorkspaceFile, { start }: Text): boolean {
  const line = lineIndexAt(source, start);
  return diagnostics.some(({ span }) => lineIndexAt(source, span.start) === line);
}

function wantedBy(path: string, source: Source, include: Text): Pending {
  return { path, wanted: { span: spanOf(source, include), written: include.value } };
}

function parseFile(path: string, { text }: FileText, root: string, from: string): WorkspaceFile {
  const source: Source = { path: relativePath(from, path), text };
  const directory = relativePath(root, directoryOf(path));
  return { ...parse(source), path, directory: directory === "." ? "" : directory };
}

function unreadable({ path, wanted }: Pending, why: string): Diagnostic {
  const { span, written } = wanted as Required<Pending>["wanted"];
  const help = `the include leads to \`${path}\``;
  return diagnostic("file/unreadable", span, { path: written, why }, written.includes("*") ? { help } : {});
}

function encodingFault(source: Source, { invalid }: FileText): readonly Diagnostic[] {
  if (invalid === undefined) return [];
  const { offset, lines } = invalid;
  return [diagnostic("file/encoding", { source, start: offset, end: offset + 1 }, { lines })];
}

/** The pure part: from parsed files to a model. */
function assemble(
  { root, files: entries }: Entry,
  directory: string,
  { files, diagnostics, incomplete }: ReadFiles,
): Workspace {
  const bound = bind(files, { incomplete });
  const all = [...diagnostics, ...files.flatMap((file) => file.diagnostics), ...bound.diagnostics];
  // What a view lacks may be what an error took away, and so may be what a rule excepts.
  if (!hasErrors(all)) all.push(...checkViews(bound.model), ...contradictionsIn(bound.model));
  const told = entries.length > 1 ? withEntries(all, entries, files) : all;
  return { root, directory, files, model: bound.model, diagnostics: inOrder(files, told) };
}

/** Names that several files of a folder declare: these may well be models of their own. */
function withEntries(
  diagnostics: readonly Diagnostic[],
  entries: readonly string[],
  files: readonly WorkspaceFile[],
): readonly Diagnostic[] {
  const paths = new Set(entries);
  const sources = new Set(files.filter((file) => paths.has(file.path)).map((file) => file.source));
  const together = "the files of a folder are read as one model: to read one of them alone, name it";
  return diagnostics.map((fault) => {
    if (fault.code !== "name/duplicate") return fault;
    const places = new Set(
      [fault.span, ...fault.related.map(({ span }) => span)].map(({ source }) => source),
    );
    if (places.size < 2 || ![...places].every((source) => sources.has(source))) return fault;
    return { ...fault, help: fault.help === undefined ? together : `${fault.help}\n${together}` };
  });
}

function inOrder(files: readonly WorkspaceFile[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = new Map(files.map((file, index) => [file.source, index]));
  const rankOf = (d: Diagnostic) => rank.get(d.span.source) ?? files.length;
  return diagnostics.toSorted((a, b) => rankOf(a) - rankOf(b) || a.span.start - b.span.start);
}
