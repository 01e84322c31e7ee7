import type { Declaration, Path, Text, Value } from "../ast/nodes.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { numberedDocuments } from "../model/catalogue/catalogue.ts";
import type { DocumentDeclaration, DocumentPicture } from "../model/model.ts";
import { joinPath, leadsOut } from "../text/paths.ts";
import type { Range } from "../text/source.ts";
import { append, type Handlers, once, readBody } from "./body.ts";
import { type Context, report, spanAt } from "./context.ts";
import { mayMiss } from "./faults.ts";
import { resolve, resolveQuietly, textOf, wanted } from "./resolve.ts";
import type { Draft } from "./symbols.ts";
import { readDate, readPath, readPaths, readText, readWord, wordOf } from "./values.ts";
import { documentStatuses } from "./workspace.ts";

/** The templates that Lintel brings along. */
const builtInTemplates: readonly string[] = [...numberedDocuments, "madr", "arc42"];

/** Where each file is declared: two documents in one file would overwrite each other. */
const outputs = new WeakMap<object, Map<string, Text & { readonly at: ReturnType<typeof spanAt> }>>();

type DocumentDraft = Draft<Omit<DocumentDeclaration, "missing">> & {
  missing?: DocumentDeclaration["missing"];
};

/** `document architecture "docs/ARCHITECTURE.md" { … }`. */
export function declareDocument(context: Context, declaration: Declaration): void {
  const { keyword, name, values, faulty } = declaration;
  if (name !== undefined) report(context, "value/name", name, { word: "document" });
  const [template, output, extra] = values;
  const word = template === undefined ? undefined : wordOf(template);
  if (template === undefined || word === undefined || output?.kind !== "text") {
    if (!faulty) report(context, "document/header", output ?? keyword ?? declaration, {});
    const nowhere = newDocument(context, "", false, "", declaration);
    context.binding.lowering.push(() => readBody(context, declaration.block, "document", handlers, nowhere));
    return;
  }
  if (extra !== undefined && !faulty) {
    report(context, "value/too-many", extra, { word: "document", takes: "a template and a file" });
  }
  const builtIn = isBuiltIn(context, template, word);
  const document = newDocument(context, word, builtIn ?? false, output.value, output);
  checkOutput(context, output);
  context.binding.lowering.push(() => {
    readBody(context, declaration.block, "document", handlers, document);
    if (builtIn === undefined) return;
    context.binding.model.documents.push({ ...document, missing: document.missing ?? "omit" });
  });
}

function newDocument(
  context: Context,
  template: string,
  builtIn: boolean,
  output: string,
  at: Range,
): DocumentDraft {
  return {
    template,
    builtIn,
    output,
    directory: context.file.directory,
    show: [],
    span: spanAt(context, at),
  };
}

/** Whether a word is a template: what stands at the top level with it is a document without its keyword. */
export function isTemplate(word: string): boolean {
  return builtInTemplates.includes(word);
}

/** A template in quotes is a file, unless it is the name of a built-in one; undefined for none. */
function isBuiltIn(context: Context, template: Value, word: string): boolean | undefined {
  if (builtInTemplates.includes(word)) return true;
  if (template.kind === "text") return false;
  const meant = suggest(word, builtInTemplates);
  const help =
    meant === undefined
      ? `there are ${builtInTemplates.map((name) => `\`${name}\``).join(", ")}; a template of your own is a path in quotes`
      : `did you mean \`${meant}\`?`;
  report(context, "document/template", template, { name: word }, { help });
  return undefined;
}

function checkOutput(context: Context, output: Text): void {
  let known = outputs.get(context.binding);
  if (known === undefined) {
    known = new Map();
    outputs.set(context.binding, known);
  }
  const path = joinPath(context.file.directory, output.value);
  if (leadsOut(path)) report(context, "document/outside", output, { path: output.value });
  const first = known.get(path);
  if (first === undefined) known.set(path, { ...output, at: spanAt(context, output) });
  else {
    const related = [{ span: first.at, message: "first written here" }];
    report(context, "document/same-file", output, { path: output.value }, { related });
  }
}

const handlers: Handlers<DocumentDraft> = new Map([
  ["about", (context, it, draft) => once(context, draft, "about", it, aboutOf(context, it))],
  ["title", (context, it, draft) => once(context, draft, "title", it, readText(context, it))],
  [
    "language",
    (context, it, draft) =>
      once(context, draft, "language", it, readWord(context, it, ["typescript", "python"])),
  ],
  [
    "missing",
    (context, it, draft) => once(context, draft, "missing", it, readWord(context, it, ["todo", "omit"])),
  ],
  [
    "diagrams",
    (context, it, draft) =>
      once(context, draft, "diagrams", it, readWord(context, it, ["text", "mermaid", "svg"])),
  ],
  ["show", (context, it, draft) => append(draft, "show", picturesOf(context, it))],
  ["version", (context, it, draft) => once(context, draft, "version", it, readText(context, it))],
  [
    "status",
    (context, it, draft) => once(context, draft, "status", it, readWord(context, it, documentStatuses)),
  ],
  ["owner", (context, it, draft) => once(context, draft, "owner", it, readText(context, it))],
  ["updated", (context, it, draft) => once(context, draft, "updated", it, readDate(context, it))],
  ["review", (context, it, draft) => once(context, draft, "review", it, readText(context, it))],
  ["next-review", (context, it, draft) => once(context, draft, "nextReview", it, readDate(context, it))],
  ["generated-by", (context, it, draft) => once(context, draft, "generatedBy", it, readText(context, it))],
  ["framework", (context, it, draft) => once(context, draft, "framework", it, readText(context, it))],
  [
    "framework-version",
    (context, it, draft) => once(context, draft, "frameworkVersion", it, readText(context, it)),
  ],
] as const);

function aboutOf(context: Context, declaration: Declaration): DocumentDeclaration["about"] {
  const path = readPath(context, declaration);
  return path === undefined ? undefined : resolve(context, path, wanted.element)?.target;
}

/** Views by their ids, else flows; a view wins where both have the name. */
function picturesOf(context: Context, declaration: Declaration): readonly DocumentPicture[] {
  const pictures: DocumentPicture[] = [];
  for (const path of readPaths(context, declaration)) {
    const key = textOf(path);
    if (context.binding.views.has(key)) {
      pictures.push({ kind: "view", key });
      continue;
    }
    const flow = resolveQuietly(context, path, wanted.flow)?.target;
    if (flow !== undefined) pictures.push({ kind: "flow", flow });
    else reportPicture(context, path, key);
  }
  return pictures;
}

function reportPicture(context: Context, path: Path, name: string): void {
  const { binding } = context;
  if (mayMiss(binding)) return;
  const flows = binding.model.flows.map((flow) => flow.path);
  const meant = suggest(name, [...binding.views.keys(), ...flows]);
  const help = meant === undefined ? undefined : `did you mean \`${meant}\`?`;
  report(context, "document/show", path, { name }, { help });
}
