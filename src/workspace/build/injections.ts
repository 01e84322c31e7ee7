import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Injected, Suppliers } from "../../documents/injection/inject.ts";
import type { Model } from "../../model/model.ts";
import { renderParts } from "../../render/registry.ts";
import type { FileSystem, FileText } from "../../text/file-system.ts";
import { directoryOf, joinPath, relativePath } from "../../text/paths.ts";
import type { Source } from "../../text/source.ts";
import { projectView } from "../../views/views.ts";
import { type GitIgnore, gitIgnore } from "../git-ignore.ts";
import type { Workspace } from "../load.ts";
import { markdownFilesIn } from "../markdown-files.ts";
import { tableNames, writeTable } from "../tables.ts";
import type { BuildContext, Contribution, PlannedFile } from "./plan.ts";

/** Globs of the pages that are looked at, with commas or blanks between them; without it all Markdown files. */
const PAGES = "lintel.build.pages";

/** A Markdown file with markers. */
interface Page {
  /** Relative to the workspace root. */
  readonly path: string;
  readonly file: FileText;
  readonly source: Source;
}

/** Markdown files of the workspace with what their markers ask for filled in. */
export async function injections({ workspace, fs }: BuildContext): Promise<Contribution> {
  const ignore = gitIgnore(fs, workspace.root);
  const paths = await pagesOf(fs, workspace, ignore);
  const pages = paths.flatMap((path) => readPage(fs, workspace, path));
  const inputs = [...paths.map((path) => joinPath(workspace.root, path)), ...ignore.inputs];
  if (pages.length === 0) return { files: [], inputs };
  const { inject, mayHoldMarkers } = await import("../../documents/injection/inject.ts");
  const suppliers = suppliersOf(fs, workspace, (paths) => inputs.push(...paths));
  const files: PlannedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const page of pages) {
    if (!mayHoldMarkers(page.source.text)) continue;
    const injected = await inject(page.source, workspace.model, suppliers);
    const faults = [...injected.diagnostics, ...(injected.places > 0 ? encodingFault(page) : [])];
    diagnostics.push(...faults);
    if (faults.length === 0 && injected.places > 0) files.push(...filesOf(page, injected));
  }
  return { files, diagnostics, inputs };
}

/** Documents of the model are written as a whole. */
async function pagesOf(
  fs: FileSystem,
  { root, model }: Workspace,
  ignore: GitIgnore,
): Promise<readonly string[]> {
  const written = model.documents.map(({ directory, output }) => joinPath(directory, output));
  const { paths } = markdownFilesIn(fs, root, ignore);
  const said = model.workspace.properties.findLast(({ key }) => key === PAGES)?.value ?? "";
  const globs = said.split(/[\s,]+/).filter((glob) => glob !== "");
  const others = paths.filter((path) => !written.some((one) => path === one || path.startsWith(`${one}/`)));
  if (globs.length === 0) return others;
  const { default: picomatch } = await import("picomatch");
  const isWanted = picomatch(globs, { dot: true });
  return others.filter((path) => isWanted(path));
}

/** A cheap look: most pages have no marker, and Markdown is not read before there is one. */
function readPage(fs: FileSystem, { root, directory }: Workspace, path: string): readonly Page[] {
  const absolute = joinPath(root, path);
  const read = fs.readText(absolute);
  if (!read.ok || !read.value.text.includes("lintel:")) return [];
  const source: Source = { path: relativePath(directory, absolute), text: read.value.text };
  return [{ path, file: read.value, source }];
}

/** What is not UTF-8 could not be written back as it was. */
function encodingFault({ file: { invalid }, source }: Page): readonly Diagnostic[] {
  if (invalid === undefined) return [];
  const { offset, lines } = invalid;
  const span = { source, start: offset, end: offset + 1 };
  return [diagnostic("file/encoding", span, { lines }, { severity: "error", label: "would be lost" })];
}

function filesOf({ path, file }: Page, { text, pictures }: Injected): readonly PlannedFile[] {
  const mark = file.mark ? "\ufeff" : "";
  return [
    { path, hold: "shared", content: { kind: "text", text: mark + text } },
    ...pictures.map(({ name, text: picture }): PlannedFile => {
      const beside = joinPath(directoryOf(path), name);
      return { path: beside, hold: "folder", content: { kind: "text", text: picture } };
    }),
  ];
}

/** What the places are filled with, made at most once each. `note` is told what else is read. */
export function suppliersOf(
  fs: FileSystem,
  workspace: Workspace,
  note: (paths: readonly string[]) => void = () => {},
): Suppliers {
  const { model, root } = workspace;
  const documents = new Map<string, Promise<string | undefined>>();
  const document = async (template: string) => {
    const { writeTemplate } = await import("../documents.ts");
    const declared = model.documents.find((one) => one.builtIn && one.template === template);
    // Files of pictures would lie beside the document, not beside the page.
    const settings = declared?.diagrams === "svg" ? { diagrams: "mermaid" as const } : {};
    const written = await writeTemplate(fs, workspace, template, settings);
    return written !== undefined && "text" in written ? written.text : undefined;
  };
  return {
    draw: (key, format, wishes) => draw(model, key, format, wishes),
    tables: [...tableNames.keys()],
    table: (name) => (tableNames.has(name) ? writeTable(model, name, "markdown", 100) : undefined),
    documents: async () => (await import("../documents.ts")).templateNames(),
    document: (template) => {
      const known = documents.get(template) ?? document(template);
      documents.set(template, known);
      return known;
    },
    files: async () => {
      const { codeFilesOf } = await import("../code-files.ts");
      const { files, inputs } = await codeFilesOf(fs, root, model);
      note(inputs);
      return files;
    },
  };
}

async function draw(
  model: Model,
  key: string,
  format: string,
  wishes: Parameters<Suppliers["draw"]>[2],
): Promise<readonly string[]> {
  const view = projectView(model, key);
  return view === undefined ? [] : renderParts(view, format, wishes);
}
