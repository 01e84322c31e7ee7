import { renderParts } from "../../render/registry.ts";
import { joinPath } from "../../text/paths.ts";
import type { View } from "../../views/view.ts";
import { projectView } from "../../views/views.ts";
import { fileNames, partName } from "../file-names.ts";
import { usualKeys } from "../pictures.ts";
import { type BuildFormat, buildFormats } from "./formats.ts";
import { type IndexedPicture, type IndexedView, indexPage } from "./index-page.ts";
import type { BuildContext, Contribution, PlannedContent, PlannedFile } from "./plan.ts";

/** What the index is called: sites and editors look for this name. */
const INDEX = "index.md";

/** Every view in every format asked for, and a page that shows them. */
export async function viewFiles(context: BuildContext): Promise<Contribution> {
  const { model } = context.workspace;
  const formats = context.formats.flatMap((name) => buildFormats.get(name) ?? []);
  const keys = usualKeys(model);
  const names = new Map(formats.map((format) => [format.name, namesOf(keys, format)]));
  const files: PlannedFile[] = [];
  const indexed: IndexedView[] = [];
  const plan = (name: string, content: PlannedContent) =>
    files.push({ path: joinPath(context.out, name), hold: "folder", content });
  for (const key of keys) {
    const view = projectView(model, key) as View;
    const pictures: IndexedPicture[] = [];
    for (const format of formats) {
      const beside = names.get(format.name) as Names;
      const contents = await contentsOf(view, format, beside, context);
      const parts = contents.map((content, i) => ({
        content,
        name: partName(beside.get(key) as string, format.extension, i),
      }));
      for (const { content, name } of parts) plan(name, content);
      const shown = parts.map(({ content, name }) => ({
        name,
        ...(content.kind === "text" && { text: content.text }),
      }));
      pictures.push({ format, parts: shown });
    }
    indexed.push({ view, pictures });
  }
  plan(INDEX, { kind: "text", text: indexPage(model.workspace, indexed) });
  return { files };
}

/** From key to file name. */
type Names = ReadonlyMap<string, string>;

function namesOf(keys: readonly string[], { extension }: BuildFormat): Names {
  const names = fileNames(keys, extension);
  return new Map(keys.map((key, i) => [key, names[i] as string]));
}

/** One for each part of the view; most have one. */
async function contentsOf(
  view: View,
  format: BuildFormat,
  names: Names,
  { look }: BuildContext,
): Promise<readonly PlannedContent[]> {
  switch (format.sort) {
    case "text": {
      const viewUrl = (key: string) => names.get(key);
      const texts = await renderParts(view, format.name, { viewUrl });
      return texts.map((text) => ({ kind: "text", text }));
    }
    case "image": {
      const texts = await renderParts(view, "mermaid");
      const order = { ...look, name: view.key, format: format.kind };
      return texts.map((mermaid) => ({ kind: "image", image: { ...order, mermaid } }));
    }
  }
}
