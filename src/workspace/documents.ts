import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import {
  type CoverageRow,
  type DocumentSettings,
  type Draw,
  templateNames,
  type WrittenDocument,
  writeDocument,
} from "../documents/document.ts";
import type { DocumentDeclaration, Model } from "../model/model.ts";
import { renderParts } from "../render/registry.ts";
import type { FileSystem } from "../text/file-system.ts";
import { baseName, joinPath } from "../text/paths.ts";
import { projectView } from "../views/views.ts";
import { codeFilesOf } from "./code-files.ts";
import type { Workspace } from "./load.ts";
import { lintelVersion } from "./version.ts";

export type { CoverageRow, DocumentSettings, WrittenDocument };
export { templateNames };

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

/** Every document that the model declares, in order. */
export async function writeDocuments(fs: FileSystem, { model, root }: Workspace): Promise<WrittenDocuments> {
  const known = new Set(templateNames());
  const declared = model.documents.filter(({ builtIn, template }) => builtIn && known.has(template));
  const files = declared.length === 0 ? [] : await codeFilesOf(fs, root, model);
  const around = { version: lintelVersion, files };
  const documents: PlacedDocument[] = [];
  for (const document of declared) {
    const { template, output } = document;
    const written = await writeDocument(
      model,
      template,
      fileNameOf(output),
      document,
      around,
      drawing(model),
    );
    if (written !== undefined) documents.push({ ...written, template, path: pathOf(document) });
  }
  return { documents, diagnostics: [], inputs: files.map(({ path }) => joinPath(root, path)) };
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
