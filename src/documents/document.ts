import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model } from "../model/model.ts";
import type { Source } from "../text/source.ts";
import { runTemplate, type TemplateSet } from "./engine/engine.ts";
import { pageOf, placesOf } from "./engine/page.ts";
import type { CoverageRow, PictureRequest } from "./engine/session.ts";
import { nameMeant, TemplateError } from "./engine/template-error.ts";
import type { DecisionFacts } from "./facts/decisions.ts";
import { type DocumentSettings, factsFor, type Surroundings } from "./facts/facts.ts";
import { fence } from "./markdown/escape.ts";
import { inline } from "./markdown/inline.ts";
import { faultIn, partialNames, placeIn } from "./own-partials.ts";
import { partials, templates } from "./templates/compiled.ts";

export type { ListedFile } from "./code/code.ts";
export { coverageOf, type TemplateCoverage } from "./coverage.ts";
export { compilePartials, type OwnPartials } from "./own-partials.ts";
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

/** A page of a document that is several. */
export interface DocumentPage {
  /** Next to the document. */
  readonly name: string;
  readonly text: string;
}

export interface WrittenDocument {
  /** Markdown with LF line ends, the last line ended too; of a document that is several pages the first. */
  readonly text: string;
  readonly pages: readonly DocumentPage[];
  readonly pictures: readonly PictureFile[];
  /** Every place that counts, in the order of the document: what is filled and what would fill it. */
  readonly coverage: readonly CoverageRow[];
}

/**
 * The text of a built-in template, partial or section, for those who want one of their own: `architecture`,
 * `labels`, `architecture/overview`.
 */
export async function templateSource(name: string): Promise<string | undefined> {
  const { templateSources, partialSources } = await import("./templates/sources.ts");
  const all: Readonly<Record<string, string>> = { ...partialSources, ...templateSources };
  if (Object.hasOwn(all, name)) return all[name];
  const [template = ""] = name.split("/");
  if (!name.includes("/") || !Object.hasOwn(all, template)) return undefined;
  const { sectionsOf } = await import("./engine/sections.ts");
  return sectionsOf(template, all[template] as string).find((section) => section.name === name)?.text;
}

/** The names that `templateSource` takes: templates, then each template's sections, then partials. */
export async function sourceNames(): Promise<readonly string[]> {
  const [{ templateSources, partialSources }, { sectionsOf }] = await Promise.all([
    import("./templates/sources.ts"),
    import("./engine/sections.ts"),
  ]);
  const sections = Object.entries({ ...templateSources, ...partialSources }).flatMap(([name, text]) =>
    sectionsOf(name, text).map((section) => section.name),
  );
  return [...Object.keys(templateSources), ...sections, ...Object.keys(partialSources)];
}

/** How templates are written: a page of Markdown for those who write one. */
export async function templateReference(): Promise<string> {
  return (await import("./templates/reference.ts")).templateReference;
}

/** The names of the templates that Lintel brings along. */
export function templateNames(): readonly string[] {
  return Object.keys(templates);
}

/** A template that makes a page of each of something, beside its own. */
interface Series {
  /** The partial that is a page. */
  readonly partial: string;
  readonly pagesOf: (facts: Facts) => readonly { readonly file: string }[];
}

type Facts = ReturnType<typeof factsFor>;

const series: Readonly<Record<string, Series>> = {
  madr: {
    partial: "madr-decision",
    pagesOf: (facts) => (facts.decisions as { items: DecisionFacts[] }).items,
  },
};

/** Whether a template makes several pages: what it is written to is a folder then. */
export function isSeries(template: string): boolean {
  return Object.hasOwn(series, template);
}

/**
 * Fills a built-in template from a model. `name` is that of the file without its ending: pictures that are
 * files are named after it. Undefined where no template is called so; diagnostics where a partial of the
 * author's own cannot be filled.
 */
export async function writeDocument(
  model: Model,
  template: string,
  name: string,
  settings: DocumentSettings,
  around: Surroundings,
  draw: Draw,
): Promise<WrittenDocument | readonly Diagnostic[] | undefined> {
  const main = Object.hasOwn(templates, template) ? templates[template] : undefined;
  if (main === undefined) return undefined;
  const order = { name, settings, around, draw };
  const facts = factsFor(model, settings, around);
  try {
    const first = await fill({ main, name: template }, facts, order);
    const more = Object.hasOwn(series, template) ? series[template] : undefined;
    if (more === undefined) return finished(first, []);
    const page = { main: partials[more.partial] as object, name: more.partial };
    const others: (Filled & { readonly name: string })[] = [];
    for (const one of more.pagesOf(facts))
      others.push({ name: one.file, ...(await fill(page, one as unknown as Facts, order)) });
    return finished(first, others);
  } catch (error) {
    return failureOf(error, undefined, around, facts);
  }
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
  const known = partialNames(around.partials?.keys());
  const compiled = compileTemplate(template.text, new Set(known));
  if ("faults" in compiled) return compiled.faults.map((fault) => faultIn(template, fault, known));
  const facts = factsFor(model, settings, around);
  try {
    return finished(await fill({ main: compiled.template }, facts, { name, settings, around, draw }), []);
  } catch (error) {
    return failureOf(error, template, around, facts);
  }
}

/** Where a template of the author's own, or a partial, went wrong; every other error is one of Lintel. */
function failureOf(
  error: unknown,
  main: Source | undefined,
  { partials: own }: Surroundings,
  facts: Facts,
): readonly Diagnostic[] {
  if (!(error instanceof TemplateError)) throw error;
  const { message, line = 1, column = 0, partial, missing } = error;
  const source = partial === undefined ? main : own?.get(partial)?.source;
  if (source === undefined) throw error;
  const meant = missing === undefined ? undefined : nameMeant(missing, facts);
  const help = meant === undefined ? undefined : { help: `did you mean \`${meant}\`?` };
  return [diagnostic("template/failed", placeIn(source, line, column, 1), { why: message }, help)];
}

interface Order {
  readonly name: string;
  readonly settings: DocumentSettings;
  readonly around: Surroundings;
  readonly draw: Draw;
}

/** One page. */
interface Filled extends Pick<WrittenDocument, "text" | "pictures"> {
  readonly rows: readonly CoverageRow[];
}

function finished(first: Filled, others: readonly (Filled & { readonly name: string })[]): WrittenDocument {
  const all = [first, ...others];
  return {
    text: first.text,
    pages: others.map(({ name, text }) => ({ name, text })),
    pictures: all.flatMap(({ pictures }) => pictures),
    coverage: placesOf(all.flatMap(({ rows }) => rows)),
  };
}

async function fill(
  template: Pick<TemplateSet, "main" | "name">,
  facts: Facts,
  { name, settings, around, draw }: Order,
): Promise<Filled> {
  const own = around.partials ?? new Map();
  const { text, session } = runTemplate({ ...template, partials, own }, facts, settings);
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
    rows: session.rows,
  };
}

/** Keys of views may hold dots and whatever else a title has; a name of a file is plainer. */
function fileName(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
}

function fencesOf(parts: readonly string[], format: string): string {
  return parts.map((part) => fence(part, format, { asIs: true })).join("\n\n");
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
