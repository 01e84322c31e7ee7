/**
 * Lintel as a library: read a model, ask what is in it, draw it, format its text, hold code against it.
 *
 * ```ts
 * import { check, draw, load, report } from "lintel";
 * const workspace = await load("docs/shop.arch");
 * for (const fault of workspace.diagnostics) console.error(fault.message);
 * const pictures = await draw(workspace.model, { format: "mermaid" });
 * const verdict = await check(workspace);
 * console.log(await report(verdict, { format: "markdown" }));
 * ```
 */
import { resolve } from "node:path";
import { hasErrors } from "./diagnostics/diagnostic.ts";
import { printers } from "./diagnostics/printers/registry.ts";
import { memoryFiles } from "./host/memory-files.ts";
import { nodeFiles, withSlashes } from "./host/node-files.ts";
import type { Model } from "./model/model.ts";
import { type ParseResult, parse as parseSource } from "./syntax/parse.ts";
import type { FileSystem } from "./text/file-system.ts";
import { joinPath } from "./text/paths.ts";
import type {
  DocumentCoverage,
  DocumentSettings,
  WrittenDocument,
  WrittenDocuments,
} from "./workspace/documents.ts";
import { findEntry } from "./workspace/find-entry.ts";
import { loadWorkspace, type Workspace } from "./workspace/load.ts";
import { drawViews, type Picture, type RenderOptions } from "./workspace/pictures.ts";
import type { CheckResult } from "./workspace/verdict.ts";
import { lintelVersion } from "./workspace/version.ts";

export type * as ast from "./ast/nodes.ts";
export type { Diagnostic, Related, Severity } from "./diagnostics/diagnostic.ts";
export type { PrintOptions } from "./diagnostics/printers/printer.ts";
export { memoryFiles } from "./host/memory-files.ts";
export type * from "./model/description.ts";
export type * from "./model/model.ts";
export type { PlainType, TypeReference } from "./model/types.ts";
export type { ParseResult } from "./syntax/parse.ts";
export type { FileSystem } from "./text/file-system.ts";
export { type Position, positionAt, type Range, type Source, type Span } from "./text/source.ts";
export type { View } from "./views/view.ts";
export { viewsOf } from "./views/views.ts";
export type {
  DocumentCoverage,
  PlacedDocument,
  WrittenDocument,
  WrittenDocuments,
} from "./workspace/documents.ts";
export { exportJson } from "./workspace/export.ts";
export type { Workspace, WorkspaceFile } from "./workspace/load.ts";
export type { Picture } from "./workspace/pictures.ts";
export { type Summary, summarizeModel } from "./workspace/summary.ts";
export type {
  CheckResult,
  ContractCounts,
  Divergence,
  Finding,
  Looked,
  RelationshipVerdict,
} from "./workspace/verdict.ts";

export interface LoadOptions {
  /** Nothing outside of this folder is read; without it the repository around the entry, else its folder. */
  readonly root?: string;
}

/**
 * Reads a model from the disk with everything it includes. `path` is a file or a folder; without one the
 * usual places of the current directory are looked at. Faults of the model are in its `diagnostics`.
 *
 * @throws Error when there is no model at the path, or it cannot be read
 */
export async function load(path?: string, options: LoadOptions = {}): Promise<Workspace> {
  const directory = withSlashes(resolve("."));
  const absolute = path === undefined ? undefined : withSlashes(resolve(path));
  return open(nodeFiles, {
    directory,
    path: absolute,
    root: options.root && withSlashes(resolve(options.root)),
  });
}

/**
 * Reads a model from texts alone: from path to text, relative to a root that holds nothing else. `entry` names
 * the one to begin with; it may be left out where there is one text, or one called `architecture.arch`.
 *
 * @throws Error when there is no such text
 */
export async function loadTexts(texts: Readonly<Record<string, string>>, entry?: string): Promise<Workspace> {
  const [only, ...others] = Object.keys(texts);
  const path = entry ?? (others.length === 0 ? only : undefined);
  return open(memoryFiles(texts), { directory: "/", root: "/", path: path && joinPath("/", path) });
}

async function open(fs: FileSystem, query: Parameters<typeof findEntry>[1]): Promise<Workspace> {
  const entry = findEntry(fs, query);
  if (!entry.ok) throw new Error(entry.failure.message);
  const loaded = await loadWorkspace(fs, entry.value, { directory: query.directory });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  return loaded.value;
}

/** Reads one text as a syntax tree, includes aside. Never throws: any text gives a tree and diagnostics. */
export function parse(text: string, path = "model.arch"): ParseResult {
  return parseSource({ path, text });
}

export interface DrawOptions
  extends Pick<RenderOptions, "width" | "detail" | "direction" | "numbers" | "diagram" | "profile"> {
  /** `text` (the default), `ascii`, `mermaid` or `svg`. */
  readonly format?: string;
  /** The keys of the views to draw; without them all are drawn. */
  readonly views?: readonly string[];
}

/**
 * Draws views of a model.
 *
 * @throws RangeError when there is no such format or view
 */
export async function draw(model: Model, options: DrawOptions = {}): Promise<readonly Picture[]> {
  const drawn = await drawViews(model, options.format ?? "text", options.views, options);
  if ("unknown" in drawn)
    throw new RangeError(`there is no \`${drawn.unknown}\`, only ${drawn.known.join(", ")}`);
  if ("unsuited" in drawn)
    throw new RangeError(
      `no such view as a diagram \`${drawn.unsuited}\`, only ${drawn.possible.join(", ")}`,
    );
  return drawn;
}

/**
 * The text in canonical form. Formatting twice changes nothing more.
 *
 * @throws SyntaxError when the text has syntax errors, with what they are
 */
export async function format(text: string, path = "model.arch"): Promise<string> {
  const { formatSource } = await import("./workspace/format.ts");
  const result = formatSource(path, text);
  if ("text" in result) return result.text;
  throw new SyntaxError(printers.human(result.diagnostics));
}

/** How a document is to be written; what is left out is as the model declares it. */
export interface DocumentOptions
  extends Partial<Pick<DocumentSettings, "about" | "title" | "language" | "missing" | "diagrams">> {
  /** Where code is looked at for trees, and partials are read; the disk unless told otherwise. */
  readonly files?: FileSystem;
}

/**
 * Fills a template from a model: `architecture`, `arc42`, … The text is Markdown; `pages` and `pictures` are files
 * that lie beside it.
 *
 * @throws RangeError when there is no such template
 * @throws SyntaxError when a partial of the model's own cannot be filled, with what is wrong
 */
export async function writeDocument(
  workspace: Workspace,
  template: string,
  options: DocumentOptions = {},
): Promise<WrittenDocument> {
  const { templateNames, writeTemplate } = await import("./workspace/documents.ts");
  const { files = nodeFiles, ...settings } = options;
  const written = await writeTemplate(files, workspace, template, settings);
  if (written === undefined)
    throw new RangeError(`there is no template \`${template}\`, only ${templateNames().join(", ")}`);
  if ("text" in written) return written;
  throw new SyntaxError(printers.human(written));
}

/** Every document that a model declares, with the path where it goes, relative to the workspace root. */
export async function writeDocuments(workspace: Workspace): Promise<WrittenDocuments> {
  const { writeDocuments: write } = await import("./workspace/documents.ts");
  return write(nodeFiles, workspace);
}

/**
 * How much of a template the model fills, section by section, and which line of `.arch` would fill the rest; without
 * a template of every document that the model declares, of one that declares none of every template.
 */
export async function coverage(
  workspace: Workspace,
  template?: string,
): Promise<readonly DocumentCoverage[]> {
  const { documentCoverage } = await import("./workspace/documents.ts");
  const { all, diagnostics } = await documentCoverage(nodeFiles, workspace, template);
  if (diagnostics.length > 0) throw new SyntaxError(printers.human(diagnostics));
  return all;
}

export interface CheckOptions {
  /** Where the code lies; the disk unless told otherwise, such as `memoryFiles({ … })`. */
  readonly files?: FileSystem;
  /** Confirms every import through the syntax tree, not only those on which the verdict rests. */
  readonly exact?: boolean;
  /** A file with known findings; without it `lintel-baseline.json` beside the model, if there is one. */
  readonly baseline?: string;
  /** `false` keeps no facts in `node_modules/.cache`; they make the next check several times as fast. */
  readonly cache?: boolean;
}

/**
 * Holds code against a model, as `lintel check` does: a workspace that was loaded, or the path of one. What is found
 * is in `findings`, what was looked at and what was not in `looked`: a check that looked at nothing has a finding. A
 * model with errors is told with these, and no code is looked at. Runs none of the code.
 *
 * @throws Error when there is no model at the path, or the baseline cannot be read
 */
export async function check(
  model: Workspace | string | undefined,
  { files = nodeFiles, baseline, ...options }: CheckOptions = {},
): Promise<CheckResult> {
  const workspace = typeof model === "object" ? model : await load(model);
  const { baselinePath, faultyModel, loadBaseline } = await import("./workspace/verdict.ts");
  if (hasErrors(workspace.diagnostics)) return faultyModel(workspace);
  const { checkWorkspace } = await import("./workspace/check.ts");
  const { factsCacheIn } = await import("./workspace/facts-cache.ts");
  const { root, directory } = workspace;
  const file = baseline === undefined ? baselinePath(workspace) : withSlashes(resolve(baseline));
  const known = loadBaseline(files, file, directory);
  if (!known.ok) throw new Error(`\`${file}\` ${known.failure.message}`);
  if (known.value === undefined && baseline !== undefined)
    throw new Error(`there is no baseline \`${file}\``);
  const by = process.env.CI ? "content" : "time";
  const { findings, relationships, divergences, rules, looked } = await checkWorkspace(files, workspace, {
    directory,
    exact: options.exact ?? false,
    cacheFor: options.cache === false ? undefined : factsCacheIn(files, root, by, lintelVersion),
    baseline: known.value,
  });
  return { findings, relationships, divergences, rules, looked };
}

export interface ReportOptions {
  /** `human` (the default), `json`, `sarif`, `junit`, `github` or `markdown`. */
  readonly format?: string;
  /** Whether `human` colours with ANSI sequences. */
  readonly color?: boolean;
  /** Columns for `human`. */
  readonly width?: number;
}

/**
 * The verdict on code as text. The same verdict gives the same text.
 *
 * @throws RangeError when there is no such format
 */
export async function report(result: CheckResult, options: ReportOptions = {}): Promise<string> {
  const { reporters } = await import("./report/registry.ts");
  const { format: name = "human", ...look } = options;
  if (!Object.hasOwn(reporters, name))
    throw new RangeError(`there is no format \`${name}\`, only ${Object.keys(reporters).join(", ")}`);
  return reporters[name as keyof typeof reporters](result, { version: lintelVersion, ...look });
}

/** Diagnostics as text: for people, as JSON, or as annotations for GitHub Actions. */
export const print = printers;
