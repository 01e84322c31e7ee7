import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { lineStarts, type Source, type Span } from "../text/source.ts";
import type { TemplateFault } from "./engine/compile.ts";
import { runTemplate, TemplateError, type TemplateSet } from "./engine/engine.ts";
import { pageOf, placesOf } from "./engine/page.ts";
import type { CoverageRow, PictureRequest } from "./engine/session.ts";
import { type DocumentSettings, factsFor, type Surroundings } from "./facts/facts.ts";
import { fence } from "./markdown/escape.ts";
import { inline } from "./markdown/inline.ts";
import { partials, templates } from "./templates/compiled.ts";

export type { ListedFile } from "./code/code.ts";
export { coverageOf, type TemplateCoverage } from "./coverage.ts";
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

/** The text of a built-in template, for those who want one of their own. */
export async function templateSource(template: string): Promise<string | undefined> {
  const { templateSources } = await import("./templates/sources.ts");
  return Object.hasOwn(templateSources, template) ? templateSources[template] : undefined;
}

/** The names of the templates that Lintel brings along. */
export function templateNames(): readonly string[] {
  return Object.keys(templates);
}

/**
 * Fills a built-in template from a model. `name` is that of the file without its ending: pictures that are
 * files are named after it. Undefined where no template is called so.
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
  return main === undefined ? undefined : fill(main, model, name, settings, around, draw);
}

/** Fills a template of the author's own; what is wrong with it is said with the place in its text. */
export async function writeOwnDocument(
  model: Model,
  template: Source,
  name: string,
  settings: DocumentSettings,
  around: Surroundings,
  draw: Draw,
): Promise<WrittenDocument | readonly Diagnostic[]> {
  const { compileTemplate } = await import("./engine/compile.ts");
  const compiled = compileTemplate(template.text, new Set(Object.keys(partials)));
  if ("faults" in compiled) return compiled.faults.map((fault) => diagnosticOf(template, fault));
  try {
    return await fill(compiled.template, model, name, settings, around, draw);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { message, line = 1, column = 0 } = error;
    return [diagnostic("template/failed", placeIn(template, line, column, 1), { why: message })];
  }
}

function diagnosticOf(source: Source, { kind, name, line, column }: TemplateFault): Diagnostic {
  const span = placeIn(source, line, column, kind === "syntax" ? 1 : name.length);
  switch (kind) {
    case "syntax":
      return diagnostic("template/syntax", span, { why: name });
    case "helper":
      return diagnostic("template/helper", span, { name });
    case "partial":
      return diagnostic(
        "template/partial",
        span,
        { name },
        { help: `there are ${Object.keys(partials).join(", ")}` },
      );
  }
}

function placeIn(source: Source, line: number, column: number, length: number): Span {
  const start = Math.min((lineStarts(source)[line - 1] ?? 0) + column, source.text.length);
  return { source, start, end: Math.min(start + length, source.text.length) };
}

async function fill(
  main: TemplateSet["main"],
  model: Model,
  name: string,
  settings: DocumentSettings,
  around: Surroundings,
  draw: Draw,
): Promise<WrittenDocument> {
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
