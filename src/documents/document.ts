import type { Model } from "../model/model.ts";
import { runTemplate } from "./engine/engine.ts";
import { pageOf, placesOf } from "./engine/page.ts";
import type { CoverageRow, PictureRequest } from "./engine/session.ts";
import { type DocumentSettings, factsFor, type Surroundings } from "./facts/facts.ts";
import { fence } from "./markdown/escape.ts";
import { inline } from "./markdown/inline.ts";
import { partials, templates } from "./templates/compiled.ts";

export type { ListedFile } from "./code/code.ts";
export type { CoverageRow, DocumentSettings, PictureRequest, Surroundings };

/**
 * Draws a view: text that goes between fences, or for SVG the picture itself. Several where one would be too
 * large, none where there is no such view.
 */
export type Draw = (view: string, format: PictureRequest["format"]) => Promise<readonly string[]>;

/** A picture that a document shows as a file of its own. */
export interface PictureFile {
  /** Next to the document, named after it and the view. */
  readonly name: string;
  readonly text: string;
}

export interface WrittenDocument {
  /** Markdown with LF line ends, the last line ended too. */
  readonly text: string;
  readonly pictures: readonly PictureFile[];
  /** Every place that counts, in the order of the document: what is filled and what would fill it. */
  readonly coverage: readonly CoverageRow[];
}

/** The names of the templates that Lintel brings along. */
export function templateNames(): readonly string[] {
  return Object.keys(templates);
}

/**
 * Fills a template from a model. `name` is that of the file without its ending: pictures that are files are
 * named after it. Undefined where no template is called so.
 */
export async function writeDocument(
  model: Model,
  template: string,
  name: string,
  settings: DocumentSettings,
  around: Surroundings,
  draw: Draw,
): Promise<WrittenDocument | undefined> {
  const main = Object.hasOwn(templates, template) ? templates[template] : undefined;
  if (main === undefined) return undefined;
  const facts = factsFor(model, settings, around);
  const { text, session } = runTemplate({ main, partials }, facts, settings);
  const drawn: string[] = [];
  const pictures = new Map<string, PictureFile>();
  for (const { view, format, title } of session.pictures) {
    const parts = await draw(view, format);
    drawn.push(
      format === "svg"
        ? imagesOf(parts, `${name}.${fileName(view)}`, title, pictures)
        : fencesOf(parts, format),
    );
  }
  return {
    text: pageOf(text, session, drawn),
    pictures: [...pictures.values()],
    coverage: placesOf(session.rows),
  };
}

/** Keys of views may hold dots and whatever else a title has; a name of a file is plainer. */
function fileName(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
}

function fencesOf(parts: readonly string[], format: string): string {
  return parts.map((part) => fence(part, format)).join("\n\n");
}

function imagesOf(
  parts: readonly string[],
  name: string,
  title: string,
  pictures: Map<string, PictureFile>,
): string {
  return parts
    .map((text, at) => {
      const file = `${at === 0 ? name : `${name}-${at + 1}`}.svg`;
      pictures.set(file, { name: file, text });
      return `![${inline(title)}](${encodeURI(file)})`;
    })
    .join("\n\n");
}
