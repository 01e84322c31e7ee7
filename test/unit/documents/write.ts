import { nodeFiles } from "../../../src/host/node-files.ts";
import {
  type DocumentSettings,
  type WrittenDocument,
  writeTemplate,
} from "../../../src/workspace/documents.ts";
import type { Workspace } from "../../../src/workspace/load.ts";
import { load, loadTexts } from "../examples/load.ts";

/** A document of a model of this repository, as `lintel docs --template` writes it. */
export async function documentOf(
  path: string,
  template: string,
  settings: Partial<DocumentSettings> = {},
): Promise<WrittenDocument> {
  return written(await load(path), template, settings);
}

/** A document of a model that is one text. */
export async function documentOfText(
  text: string,
  template: string,
  settings: Partial<DocumentSettings> = {},
): Promise<WrittenDocument> {
  return written(await loadTexts({ "/model.arch": text }, "/model.arch"), template, settings);
}

async function written(
  workspace: Workspace,
  template: string,
  settings: Partial<DocumentSettings>,
): Promise<WrittenDocument> {
  const document = await writeTemplate(nodeFiles, workspace, template, settings);
  if (document === undefined) throw new Error(`there is no template ${template}`);
  return document;
}
