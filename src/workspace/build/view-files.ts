import { render } from "../../render/registry.ts";
import { joinPath } from "../../text/paths.ts";
import type { View } from "../../views/view.ts";
import { projectView } from "../../views/views.ts";
import { fileNames } from "../file-names.ts";
import { usualKeys } from "../pictures.ts";
import { type BuildFormat, buildFormats } from "./formats.ts";
import { type IndexedPicture, type IndexedView, indexPage } from "./index-page.ts";
import type { BuildContext, Contribution, PlannedFile } from "./plan.ts";

/** What the index is called: sites and editors look for this name. */
const INDEX = "index.md";

/** Every view in every format asked for, and a page that shows them. */
export async function viewFiles(context: BuildContext): Promise<Contribution> {
  const { model } = context.workspace;
  const formats = context.formats.flatMap((name) => buildFormats.get(name) ?? []);
  const keys = usualKeys(model);
  const names = new Map(formats.map((format) => [format, namesOf(keys, format)]));
  const files: PlannedFile[] = [];
  const indexed: IndexedView[] = [];
  for (const key of keys) {
    const view = projectView(model, key) as View;
    const pictures: IndexedPicture[] = [];
    for (const format of formats) {
      const name = names.get(format)?.get(key) as string;
      const content = await contentOf(view, format, names.get(format) as Names, context);
      files.push({ path: joinPath(context.out, name), hold: "folder", content });
      pictures.push({ format, name, ...(content.kind === "text" && { text: content.text }) });
    }
    indexed.push({ view, pictures });
  }
  const text = indexPage(model.workspace, indexed);
  files.push({ path: joinPath(context.out, INDEX), hold: "folder", content: { kind: "text", text } });
  return { files };
}

/** From key to file name. */
type Names = ReadonlyMap<string, string>;

function namesOf(keys: readonly string[], { extension }: BuildFormat): Names {
  const names = fileNames(keys, extension);
  return new Map(keys.map((key, i) => [key, names[i] as string]));
}

async function contentOf(
  view: View,
  format: BuildFormat,
  names: Names,
  { look }: BuildContext,
): Promise<PlannedFile["content"]> {
  switch (format.kind) {
    case "text": {
      const viewUrl = (key: string) => names.get(key);
      return { kind: "text", text: await render(view, format.name, { viewUrl }) };
    }
    case "image": {
      const mermaid = await render(view, "mermaid");
      return { kind: "image", image: { ...look, name: view.key, mermaid, format: format.image } };
    }
  }
}
