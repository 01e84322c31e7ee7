import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import {
  compilePartials,
  coverageOf,
  type DocumentSettings,
  type Draw,
  isSeries,
  type OwnPartials,
  sourceNames,
  type TemplateCoverage,
  templateNames,
  templateReference,
  templateSource,
  type WrittenDocument,
  writeDocument,
  writeOwnDocument,
} from "../documents/document.ts";
import type { DocumentDeclaration, Model } from "../model/model.ts";
import { renderParts } from "../render/registry.ts";
import type { FileSystem } from "../text/file-system.ts";
import { baseName, isInside, joinPath } from "../text/paths.ts";
import type { Source, Span } from "../text/source.ts";
import { projectView } from "../views/views.ts";
import { codeFilesOf } from "./code-files.ts";
import type { Workspace } from "./load.ts";
import { lintelVersion } from "./version.ts";

export type { DocumentSettings, TemplateCoverage, WrittenDocument };
export { isSeries, sourceNames, templateNames, templateReference, templateSource };

/** A document with the place where it goes. */
export interface PlacedDocument extends WrittenDocument {
  readonly template: string;
  /** Relative to the workspace root, with `/`; whether it leads out of it is for whoever writes it to say. */
  readonly path: string;
  /** Its name was chosen by Lintel: the model names the folder. */
  readonly isFolder: boolean;
}

export interface WrittenDocuments {
  readonly documents: readonly PlacedDocument[];
  /** What is wrong with templates. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was read besides the model, as absolute paths. */
  readonly inputs: readonly string[];
}

/** The name of a template that may have been meant. */
export function templateMeant(name: string): string | undefined {
  return suggest(name, [...templateNames()]);
}

/** The document of a template: as the model declares it, else with nothing said about it. */
export async function writeTemplate(
  fs: FileSystem,
  { model, root, files }: Workspace,
  template: string,
  settings: Partial<DocumentSettings> = {},
): Promise<WrittenDocument | readonly Diagnostic[] | undefined> {
  const declared = model.documents.find((document) => document.builtIn && document.template === template);
  const merged = { ...(declared ?? { show: [], missing: "omit" as const }), ...settings };
  const name = declared === undefined ? template : fileNameOf(declared.output);
  const own = await ownPartials(fs, { model, root, files });
  if (own.diagnostics.length > 0) return own.diagnostics;
  const { files: listed } = await codeFilesOf(fs, root, model);
  const around = { version: lintelVersion, files: listed, partials: own.partials };
  return writeDocument(model, template, name, merged, around, drawing(model));
}

/** How much of a template the model fills; with the settings of the document that is declared with it. */
export interface DocumentCoverage extends TemplateCoverage {
  /** Where the document goes; absent where the model declares none. */
  readonly path?: string;
}

/** The coverage of one template, or of every document that the model declares: of those without any of all. */
export async function documentCoverage(
  fs: FileSystem,
  workspace: Workspace,
  template?: string,
): Promise<{ readonly all: readonly DocumentCoverage[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { model } = workspace;
  const isMeant = ({ template: name }: DocumentDeclaration) => template === undefined || name === template;
  const written = model.documents.some(isMeant)
    ? await writeDocuments(fs, workspace, isMeant)
    : await writeUndeclared(fs, workspace, template === undefined ? templateNames() : [template]);
  return {
    all: written.documents.map(({ template: name, path, coverage }) => ({
      ...coverageOf(name, coverage),
      ...(path !== "" && { path }),
    })),
    diagnostics: written.diagnostics,
  };
}

async function writeUndeclared(fs: FileSystem, workspace: Workspace, names: readonly string[]) {
  const documents: PlacedDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const template of names) {
    const written = await writeTemplate(fs, workspace, template);
    if (written === undefined) continue;
    if ("text" in written) documents.push({ ...written, template, path: "", isFolder: false });
    else diagnostics.push(...written);
  }
  return { documents, diagnostics };
}

/** Every document that the model declares, in order, or some of them. */
export async function writeDocuments(
  fs: FileSystem,
  workspace: Workspace,
  isMeant: (document: DocumentDeclaration) => boolean = () => true,
): Promise<WrittenDocuments> {
  const { model, root } = workspace;
  const meant = model.documents.filter(isMeant);
  if (meant.length === 0) return { documents: [], diagnostics: [], inputs: [] };
  const code = await codeFilesOf(fs, root, model);
  const own = await ownPartials(fs, workspace);
  const around = { version: lintelVersion, files: code.files, partials: own.partials };
  const documents: PlacedDocument[] = [];
  const diagnostics: Diagnostic[] = [...own.diagnostics];
  const inputs = [...code.inputs, ...own.inputs];
  for (const document of own.diagnostics.length > 0 ? [] : meant) {
    const name = fileNameOf(document.output);
    const draw = drawing(model);
    let written: WrittenDocument | readonly Diagnostic[] | undefined;
    if (document.builtIn)
      written = await writeDocument(model, document.template, name, document, around, draw);
    else {
      const read = readTemplate(fs, root, document);
      inputs.push(joinPath(root, joinPath(document.directory, document.template)));
      written =
        "source" in read
          ? await writeOwnDocument(model, read.source, name, document, around, draw)
          : [read.fault];
    }
    if (written === undefined)
      diagnostics.push(diagnostic("document/template", document.span, { name: document.template }));
    else if ("text" in written)
      documents.push({ ...written, template: document.template, ...placeOf(document) });
    else diagnostics.push(...written);
  }
  return { documents, diagnostics, inputs };
}

/** The property that names the folder of the partials; relative to the folder of the file that the model begins with. */
const PARTIALS = "lintel.docs.partials";

/** The partials of the author's own: every `.hbs` file of a folder, named by its path there. */
async function ownPartials(
  fs: FileSystem,
  { model, root, files }: Pick<Workspace, "model" | "root" | "files">,
): Promise<{
  readonly partials: OwnPartials;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly string[];
}> {
  const said = model.workspace.properties.findLast(({ key }) => key === PARTIALS)?.value;
  const none: OwnPartials = new Map();
  if (said === undefined) return { partials: none, diagnostics: [], inputs: [] };
  const folder = joinPath(files[0]?.directory ?? "", said);
  const { readPartials } = await import("./partial-files.ts");
  const read = readPartials(fs, root, folder);
  if ("why" in read) {
    const span = propertySpan(files);
    const fault = diagnostic("template/unreadable", span, { path: read.path, why: read.why });
    return { partials: none, diagnostics: [fault], inputs: [] };
  }
  return { ...(await compilePartials(read.sources)), inputs: read.inputs };
}

/** Properties have no place in a model: where the key stands. */
function propertySpan(files: Workspace["files"]): Span {
  const source = (files.find(({ source: { text } }) => text.includes(PARTIALS)) ?? files[0])?.source;
  const found = source ?? { path: "", text: "" };
  const start = Math.max(0, found.text.indexOf(PARTIALS));
  return { source: found, start, end: Math.min(start + PARTIALS.length, found.text.length) };
}

/** The text of a template of the author's own, which lies in the workspace root. */
function readTemplate(
  fs: FileSystem,
  root: string,
  { template, directory, span }: DocumentDeclaration,
): { readonly source: Source } | { readonly fault: Diagnostic } {
  const unreadable = (why: string) => ({
    fault: diagnostic("template/unreadable", span, { path: template, why }),
  });
  const path = joinPath(directory, template);
  const real = fs.realPath(joinPath(root, path));
  if (real === undefined) return unreadable("does not exist");
  if (!isInside(real, root)) return unreadable("lies outside the workspace root");
  const read = fs.readText(real);
  return read.ok ? { source: { path, text: read.value.text } } : unreadable(read.failure.message);
}

/** Forges show this page of a folder. */
const INDEX = "README.md";

/** A document of several pages goes into a folder, unless the name of its first page is said. */
function placeOf({
  template,
  builtIn,
  directory,
  output,
}: DocumentDeclaration): Pick<PlacedDocument, "path" | "isFolder"> {
  const path = joinPath(directory, output);
  const isFolder = builtIn && isSeries(template) && !/\.(?:md|markdown)$/i.test(output);
  return { path: isFolder ? joinPath(path, INDEX) : path, isFolder };
}

function fileNameOf(output: string): string {
  return baseName(output).replace(/\.[A-Za-z0-9]+$/, "");
}

function drawing(model: Model): Draw {
  return async (key, format) => {
    const view = projectView(model, key);
    return view === undefined ? [] : renderParts(view, format, {});
  };
}
