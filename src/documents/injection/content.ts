import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Model } from "../../model/model.ts";
import { markdownAddress, markdownFence, markdownText } from "../../text/markdown.ts";
import { furtherOutlinesOf, outlinesOf, type ViewOutline } from "../../views/views.ts";
import {
  codeTree,
  codeTreeText,
  type EntityLanguage,
  type InterfaceLanguage,
  type ListedFile,
  type Projection,
  projectAll,
  projectEndpoint,
  projectEntities,
  projectErrors,
  projectIndexes,
} from "../code/code.ts";
import { findAll, unknownName } from "./names.ts";
import type { Asked, Request } from "./request.ts";
import { sectionOf } from "./section.ts";

/** How a picture is to be drawn; what is not said is as usual. */
export interface PictureWishes {
  readonly width?: number;
  readonly detail?: "title" | "kind" | "full";
  readonly direction?: "right" | "down";
  readonly numbers?: boolean;
}

/** What others make: pictures, tables and documents. */
export interface Suppliers {
  /** Several texts where one picture would be too large. */
  readonly draw: (view: string, format: string, wishes: PictureWishes) => Promise<readonly string[]>;
  readonly tables: readonly string[];
  /** As Markdown. */
  readonly table: (name: string) => string | undefined;
  /** The names of templates. */
  readonly documents: () => Promise<readonly string[]>;
  /** As Markdown, with the title. */
  readonly document: (template: string) => Promise<string | undefined>;
  /** The files of the code. */
  readonly files: () => Promise<readonly ListedFile[]>;
}

/** A picture in a file beside the page. */
export interface PictureFile {
  readonly name: string;
  readonly text: string;
}

/** Markdown with LF line ends, and the pictures that it shows. */
export interface Content {
  readonly text: string;
  readonly pictures: readonly PictureFile[];
}

/** Where it goes. */
export interface Site {
  /** The name of the page without its ending: files of pictures begin with it. */
  readonly page: string;
  /** The depth of the heading above; none: 0. */
  readonly level: number;
}

/** What a marker asks for. */
export async function contentFor(
  request: Request,
  model: Model,
  suppliers: Suppliers,
  site: Site,
): Promise<Content | Diagnostic> {
  const { form, what } = request;
  switch (form.key) {
    case "view":
      return picture(request, model, suppliers, site);
    case "table": {
      const table = suppliers.table(what.value);
      return table === undefined ? unknownName("table", what, suppliers.tables) : plain(table);
    }
    case "document":
      return section(request, suppliers, site);
    case "tree": {
      const elements = findAll("element", what, model.elements);
      if (isFault(elements)) return elements;
      return code(codeTreeText(codeTree(model, elements, await suppliers.files())));
    }
    default:
      return projection(request, model);
  }
}

function isFault(found: readonly unknown[] | Diagnostic): found is Diagnostic {
  return !Array.isArray(found);
}

function plain(text: string): Content {
  return { text: text.replace(/\n+$/, ""), pictures: [] };
}

function code(made: Projection | undefined): Content {
  return made === undefined || made.text === "" ? plain("") : plain(markdownFence(made.language, made.text));
}

function projection({ form, what, options }: Request, model: Model): Content | Diagnostic {
  const language = options.get("language")?.value ?? "typescript";
  if (form.key === "endpoint") return endpoint(what, model);
  if (form.key === "entity" || form.key === "indexes") {
    const entities = findAll("entity", what, model.entities);
    if (isFault(entities)) return entities;
    if (form.key === "indexes") return code(projectIndexes(model, entities));
    return code(projectEntities(model, entities, language as EntityLanguage));
  }
  const interfaces = findAll("interface", what, model.interfaces);
  if (isFault(interfaces)) return interfaces;
  if (form.key === "errors") return code(projectErrors(model, interfaces, language as InterfaceLanguage));
  return code(projectAll(model, { interfaces }, language as InterfaceLanguage));
}

/** By method and path; the method may be left out where the path has one alone. */
function endpoint(what: Asked, model: Model): Content | Diagnostic {
  const all = model.interfaces.flatMap((one) => one.endpoints);
  const wanted = what.value.trim().replaceAll(/\s+/g, " ");
  const found = all.filter(({ method, route }) => `${method} ${route}` === wanted || route === wanted);
  const [only] = found;
  if (only !== undefined && found.length === 1) return code(projectEndpoint(model, only));
  const known = (found.length > 1 ? found : all).map(({ method, route }) => `${method} ${route}`);
  return unknownName("endpoint", what, known);
}

async function picture(
  { what, options }: Request,
  model: Model,
  suppliers: Suppliers,
  site: Site,
): Promise<Content | Diagnostic> {
  const outlines = [...outlinesOf(model), ...furtherOutlinesOf(model)];
  const outline = outlines.find(({ key }) => key === what.value);
  if (outline === undefined)
    return unknownName(
      "view",
      what,
      outlines.map(({ key }) => key),
    );
  const format = options.get("format")?.value ?? "mermaid";
  const parts = await suppliers.draw(outline.key, format, wishesOf(options));
  if (format === "svg") return images(outline, parts, site);
  const language = format === "mermaid" ? format : "text";
  return plain(parts.map((part) => markdownFence(language, part)).join("\n\n"));
}

function wishesOf(options: Request["options"]): PictureWishes {
  const width = options.get("width")?.value;
  const detail = options.get("detail")?.value as PictureWishes["detail"];
  const direction = options.get("direction")?.value as PictureWishes["direction"];
  return {
    ...(width !== undefined && { width: Number(width) }),
    ...(detail !== undefined && { detail }),
    ...(direction !== undefined && { direction }),
    ...(options.has("numbers") && { numbers: options.get("numbers")?.value === "yes" }),
  };
}

function images({ key, title }: ViewOutline, parts: readonly string[], { page }: Site): Content {
  const base = `${page}.${key.replaceAll(/[^A-Za-z0-9._-]+/g, "-")}`;
  const pictures = parts.map((text, i) => ({ name: `${i === 0 ? base : `${base}-${i + 1}`}.svg`, text }));
  const links = pictures.map(({ name }) => `![${markdownText(title)}](${markdownAddress(name)})`);
  return { text: links.join("\n\n"), pictures };
}

async function section(
  { what, options }: Request,
  suppliers: Suppliers,
  { level }: Site,
): Promise<Content | Diagnostic> {
  const known = await suppliers.documents();
  const written = known.includes(what.value) ? await suppliers.document(what.value) : undefined;
  if (written === undefined) return unknownName("document", what, known);
  const heading = options.get("section");
  const found = sectionOf(written, heading?.value, level);
  if (found.kind === "section") return plain(found.text);
  const asked = heading ?? what;
  const fault = unknownName("section", asked, found.headings);
  return fault.help === undefined ? diagnostic("marker/name", asked.span, nothing(asked), emptyHelp) : fault;
}

function nothing({ value }: Asked): { readonly kind: string; readonly name: string } {
  return { kind: "section", name: value };
}

const emptyHelp = { help: "a section that nothing in the model fills has no heading" };
