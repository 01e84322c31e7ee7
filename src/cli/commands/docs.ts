import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { nodeOutputs } from "../../host/node-outputs.ts";
import { directoryOf, joinPath, relativePath } from "../../text/paths.ts";
import { placeIn } from "../../workspace/build/place.ts";
import {
  type DocumentSettings,
  type PlacedDocument,
  templateMeant,
  templateNames,
  templateSource,
  writeDocuments,
  writeTemplate,
} from "../../workspace/documents.ts";
import type { Workspace } from "../../workspace/load.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { writeOutput } from "../output.ts";
import { printDiagnostics } from "../report.ts";
import { print } from "../shell.ts";

/** `lintel docs`. */
export async function docs(invocation: Invocation): Promise<ExitCode> {
  const [first, ...operands] = invocation.operands;
  if (first === "coverage") {
    const { docsCoverage } = await import("./docs-coverage.ts");
    return docsCoverage({ ...invocation, operands });
  }
  if (first === "eject") return eject(invocation, operands);
  if (operands.length > 0) throw new Refusal("`lintel docs` takes one model.");
  for (const option of ["min", "format"]) {
    if (invocation.options.has(option)) throw new Refusal(`--${option} belongs to \`lintel docs coverage\`.`);
  }
  const template = invocation.options.get("template");
  if (template !== undefined && !templateNames().includes(template)) throw new Refusal(noTemplate(template));
  const workspace = await readSoundModel(invocation);
  if (workspace === undefined) return exitCodes.findings;
  return template === undefined
    ? writeDeclared(invocation, workspace)
    : writeOne(invocation, workspace, template);
}

/** The text of a template, to be changed: a document names the file then. */
async function eject({ shell, options }: Invocation, [name, more]: readonly string[]): Promise<ExitCode> {
  if (name === undefined || more !== undefined)
    throw new Refusal(`Which template? ${templateNames().join(", ")}.`);
  const source = await templateSource(name);
  if (source === undefined) throw new Refusal(noTemplate(name));
  const output = options.get("output");
  if (output === undefined || output === "-") print("stdout", source);
  else writeOutput(shell, output, source);
  return exitCodes.fine;
}

/** One document, to standard output or where the user says. */
async function writeOne(
  { shell, options }: Invocation,
  workspace: Workspace,
  template: string,
): Promise<ExitCode> {
  const document = await writeTemplate(shell.fs, workspace, template, settingsOf(options, workspace));
  if (document === undefined) throw new Refusal(noTemplate(template));
  const output = options.get("output");
  if (output === undefined || output === "-") print("stdout", document.text);
  else {
    writeOutput(shell, output, document.text);
    for (const { name, text } of document.pictures)
      writeOutput(shell, joinPath(directoryOf(output), name), text);
  }
  return exitCodes.fine;
}

function settingsOf(options: Invocation["options"], { model }: Workspace): Partial<DocumentSettings> {
  const { language, missing, diagrams } = Object.fromEntries(
    ["language", "missing", "diagrams"].map((name) => [name, options.get(name)]),
  ) as Pick<DocumentSettings, "language" | "diagrams"> & { missing?: DocumentSettings["missing"] };
  const path = options.get("about");
  const about = model.elements.find((element) => element.path === path);
  if (path !== undefined && about === undefined) throw new Refusal(`There is no element \`${path}\`.`);
  return {
    ...(language !== undefined && { language }),
    ...(missing !== undefined && { missing }),
    ...(diagrams !== undefined && { diagrams }),
    ...(about !== undefined && { about }),
  };
}

/** Every document that the model declares, where it says: all of them, or none where one may not be written. */
async function writeDeclared(invocation: Invocation, workspace: Workspace): Promise<ExitCode> {
  const { shell, options } = invocation;
  if (options.get("output") !== undefined)
    throw new Refusal("--output needs the document: name it with --template.");
  const { documents, diagnostics } = await writeDocuments(shell.fs, workspace);
  await printDiagnostics(invocation, diagnostics, "stderr", options.get("diagnostics") ?? "human");
  if (hasErrors(diagnostics)) return exitCodes.findings;
  if (documents.length === 0) throw new Refusal(nothingDeclared);
  const writes = documents.flatMap((document) => writesOf(workspace.root, document));
  const failure = nodeOutputs.replaceFiles(writes, []);
  if (failure !== undefined)
    throw new Refusal(
      `\`${relativePath(shell.directory, failure.path)}\` cannot be written: it ${failure.message}.`,
    );
  if (!options.has("quiet")) print("stderr", documents.map(({ path }) => `wrote ${path}\n`).join(""));
  return exitCodes.fine;
}

function writesOf(root: string, { path, text, pictures }: PlacedDocument) {
  const files = [
    { path, text },
    ...pictures.map(({ name, text }) => ({ path: joinPath(directoryOf(path), name), text })),
  ];
  return files.map((file) => {
    const place = placeIn(nodeOutputs, root, file.path);
    if (!place.ok) throw new Refusal(`\`${file.path}\` ${place.failure.message}.`);
    return { path: place.value, bytes: new TextEncoder().encode(file.text) };
  });
}

const nothingDeclared =
  'The model declares no document. Name a template with --template, or declare one: document architecture "docs/ARCHITECTURE.md".';

function noTemplate(name: string): string {
  const meant = templateMeant(name);
  const help =
    meant === undefined ? `There are ${templateNames().join(", ")}.` : `Did you mean \`${meant}\`?`;
  return `There is no template \`${name}\`. ${help}`;
}
