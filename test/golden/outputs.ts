import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { human as printDiagnostics } from "../../src/diagnostics/printers/human.ts";
import { memoryFiles } from "../../src/host/memory-files.ts";
import { nodeFiles } from "../../src/host/node-files.ts";
import type { Model } from "../../src/model/model.ts";
import { renderTable, tables } from "../../src/render/tables/registry.ts";
import { human } from "../../src/report/human.ts";
import { done, type FileSystem } from "../../src/text/file-system.ts";
import type { View } from "../../src/views/view.ts";
import { keysOf, projectView } from "../../src/views/views.ts";
import { documentFiles } from "../../src/workspace/build/document-files.ts";
import { injections } from "../../src/workspace/build/injections.ts";
import { type BuildPlan, planBuild } from "../../src/workspace/build/plan.ts";
import { checkWorkspace } from "../../src/workspace/check.ts";
import { isSeries, templateNames, writeTemplate } from "../../src/workspace/documents.ts";
import { exportJson } from "../../src/workspace/export.ts";
import { loadWorkspace, type Workspace } from "../../src/workspace/load.ts";
import { drawViews, pictureFormats } from "../../src/workspace/pictures.ts";
import { baselinePath, type CheckResult, loadBaseline } from "../../src/workspace/verdict.ts";
import type { Case } from "./cases.ts";
import { generated } from "./generated.ts";
import { projectionsOf } from "./projections.ts";

/** Where every case seems to lie, so that no golden knows the machine. */
const root = "/model";

/** Loads a case as a user would who stands in its directory, which is also the workspace root. */
export async function load(given: Case): Promise<Workspace> {
  const loaded = await loadWorkspace(filesOf(given), { root, files: [`${root}/input.arch`] });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  return loaded.value;
}

function filesOf({ area, name, directory }: Case): FileSystem {
  const more = generated[`${area}/${name}`];
  const files = mounted(directory);
  if (more === undefined) return files;
  const texts = { ...more(), "input.arch": "" };
  const entry = files.readText(`${root}/input.arch`);
  if (entry.ok) texts["input.arch"] = entry.value.text;
  return memoryFiles(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${root}/${path}`, text])),
  );
}

/** The directory of the disk as if it were the root of the model, and nothing else. */
function mounted(directory: string): FileSystem {
  const isInside = (path: string) => path === root || path.startsWith(`${root}/`);
  const real = (path: string) => {
    if (!isInside(path)) return "/nowhere/at/all";
    const there = directory + path.slice(root.length);
    return path.endsWith(".md") ? `${there}.in` : there;
  };
  return {
    readText: (path) => nodeFiles.readText(real(path)),
    list: (path) => {
      const listed = nodeFiles.list(real(path));
      if (!listed.ok) return listed;
      return done(listed.value.map((one) => ({ ...one, name: one.name.replace(/\.md\.in$/, ".md") })));
    },
    kindOf: (path) => nodeFiles.kindOf(real(path)),
    stampOf: (path) => nodeFiles.stampOf(real(path)),
    realPath: (path) => (nodeFiles.kindOf(real(path)) === undefined ? undefined : path),
    writeText: (path, text) => nodeFiles.writeText(real(path), text),
  };
}

/** Everything that comes out of a case, by the name of its golden. */
export async function produce(given: Case): Promise<ReadonlyMap<string, string>> {
  const workspace = await load(given);
  const outputs = new Map<string, string>();
  const pages = await fillPages(given);
  for (const { path, content } of pages?.files ?? []) {
    if (content.kind === "text") outputs.set(path.replace(/\.md$/, ".md.out"), content.text);
  }
  if (given.area === "code") outputs.set("projections.md", projectionsOf(workspace.model));
  const diagnostics = printDiagnostics(await faultsOf(given), { limit: Number.POSITIVE_INFINITY });
  if (diagnostics !== "") outputs.set("diagnostics.txt", diagnostics);
  if (given.goldens.includes("model.json")) outputs.set("model.json", exportJson(workspace.model));
  if (given.area === "check") outputs.set("check.txt", human(await check(given), { version: "" }));
  if (given.area === "documents") return withDocuments(outputs, given, workspace);
  const isExample = given.area === "examples";
  for (const [path, text] of isExample ? tablesOf(workspace.model) : []) outputs.set(path, text);
  const keys = isExample ? differentViews(workspace.model) : undefined;
  for (const format of formatsOf(given.area)) {
    const pictures = await drawViews(workspace.model, format, keys);
    if ("unknown" in pictures || "unsuited" in pictures) throw new Error(`there is no format ${format}`);
    const extension = (format === "ascii" ? ".ascii" : "") + pictureFormats.get(format);
    for (const { name, text } of pictures) outputs.set(name + extension, text);
  }
  return outputs;
}

/** Every table of a model, in every format. */
function tablesOf(model: Model): readonly (readonly [path: string, text: string])[] {
  const extensions = { text: ".txt", markdown: ".md", csv: ".csv" };
  return tables.flatMap(({ name }) =>
    Object.entries(extensions).map(
      ([format, extension]) =>
        [`tables/${name}${extension}`, renderTable(model, name, format) as string] as const,
    ),
  );
}

/** All views of a model but those that say the same as one before, under another name. */
function differentViews(model: Model): readonly string[] {
  const known = new Map<string, string>();
  for (const key of keysOf(model)) {
    const { key: _, title: __, ...said } = projectView(model, key) as View;
    const text = JSON.stringify(said);
    if (!known.has(text)) known.set(text, key);
  }
  return [...known.values()];
}

/** What is wrong with the model of a case, and with its pages. */
export async function faultsOf(given: Case): Promise<readonly Diagnostic[]> {
  return [...(await load(given)).diagnostics, ...((await fillPages(given))?.diagnostics ?? [])];
}

/** The pages of a case, filled in; nothing where it has none. */
async function fillPages(given: Case): Promise<BuildPlan | undefined> {
  if (!given.inputs.some((file) => /\.(?:md\.in|hbs)$/.test(file)) && !given.name.startsWith("template-"))
    return undefined;
  const request = { out: "pictures", formats: [], look: { scale: 1, background: "white", theme: "default" } };
  return planBuild(filesOf(given), await load(given), request, [documentFiles, injections]);
}

/** The verdict on the code of a case. */
export async function check(given: Case): Promise<CheckResult> {
  const files = filesOf(given);
  const workspace = await load(given);
  const baseline = loadBaseline(files, baselinePath(workspace), root);
  if (!baseline.ok) throw new Error(baseline.failure.message);
  return checkWorkspace(files, workspace, { baseline: baseline.value });
}

/** Every template filled from the case, as a document that nobody declared. */
async function withDocuments(outputs: Map<string, string>, given: Case, workspace: Workspace) {
  for (const template of templateNames()) {
    const document = await writeTemplate(filesOf(given), workspace, template);
    if (document === undefined || !("text" in document)) throw new Error(`there is no template ${template}`);
    outputs.set(isSeries(template) ? `${template}/README.md` : `${template}.md`, document.text);
    for (const { name, text } of document.pages) outputs.set(`${template}/${name}`, text);
    for (const { name, text } of document.pictures) outputs.set(name, text);
  }
  return outputs;
}

/** An area named after a format is drawn in that format, some in none, all others in every one. */
function formatsOf(area: string): readonly string[] {
  if (["diagnostics", "check", "code", "pages"].includes(area)) return [];
  if (area === "examples") return ["text", "ascii", "svg"];
  return pictureFormats.has(area) ? [area] : ["text", "mermaid", "svg"];
}
