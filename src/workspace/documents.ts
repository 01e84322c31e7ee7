import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import {
  type CoverageRow,
  coverageOf,
  type DocumentSettings,
  type Draw,
  type TemplateCoverage,
  templateNames,
  templateSource,
  type WrittenDocument,
  writeDocument,
  writeOwnDocument,
} from "../documents/document.ts";
import type { DocumentDeclaration, Model } from "../model/model.ts";
import { renderParts } from "../render/registry.ts";
import type { FileSystem } from "../text/file-system.ts";
import { baseName, isInside, joinPath } from "../text/paths.ts";
import type { Source } from "../text/source.ts";
import { projectView } from "../views/views.ts";
import { codeFilesOf } from "./code-files.ts";
import type { Workspace } from "./load.ts";
import { lintelVersion } from "./version.ts";

export type { CoverageRow, DocumentSettings, TemplateCoverage, WrittenDocument };
export { templateNames, templateSource };

/** A document with the place where it goes. */
export interface PlacedDocument extends WrittenDocument {
  readonly template: string;
  /** Relative to the workspace root, with `/`; whether it leads out of it is for whoever writes it to say. */
  readonly path: string;
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
  { model, root }: Workspace,
  template: string,
  settings: Partial<DocumentSettings> = {},
): Promise<WrittenDocument | undefined> {
  const declared = model.documents.find((document) => document.builtIn && document.template === template);
  const merged = { ...(declared ?? { show: [], missing: "omit" as const }), ...settings };
  const name = declared === undefined ? template : fileNameOf(declared.output);
  const files = await codeFilesOf(fs, root, model);
  return writeDocument(model, template, name, merged, { version: lintelVersion, files }, drawing(model));
}

/** How much of a template the model fills; with the settings of the document that is declared with it. */
export async function templateCoverage(
  fs: FileSystem,
  workspace: Workspace,
  template: string,
): Promise<TemplateCoverage> {
  const document = await writeTemplate(fs, workspace, template);
  return coverageOf(template, document?.coverage ?? []);
}

/** Every document that the model declares, in order. */
export async function writeDocuments(fs: FileSystem, { model, root }: Workspace): Promise<WrittenDocuments> {
  const files = model.documents.length === 0 ? [] : await codeFilesOf(fs, root, model);
  const around = { version: lintelVersion, files };
  const documents: PlacedDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  const inputs = files.map(({ path }) => joinPath(root, path));
  for (const document of model.documents) {
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
    if (written === undefined) continue;
    if ("text" in written)
      documents.push({ ...written, template: document.template, path: pathOf(document) });
    else diagnostics.push(...written);
  }
  return { documents, diagnostics, inputs };
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

function pathOf({ directory, output }: DocumentDeclaration): string {
  return joinPath(directory, output);
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
