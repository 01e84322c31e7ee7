import { suggest } from "../../diagnostics/suggest.ts";
import { directoryOf, joinPath } from "../../text/paths.ts";
import {
  type DocumentSettings,
  isSeries,
  sourceNames,
  templateMeant,
  templateNames,
  templateReference,
  templateSource,
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
  if (first === "helpers") return helpers(invocation, operands);
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

/** The text of a template, a partial or a section, to be changed; without a name which there are. */
async function eject({ shell, options }: Invocation, [name, more]: readonly string[]): Promise<ExitCode> {
  if (more !== undefined) throw new Refusal("`lintel docs eject` takes one template, section or partial.");
  if (name === undefined) {
    print("stdout", (await sourceNames()).map((one) => `${one}\n`).join(""));
    return exitCodes.fine;
  }
  const source = await templateSource(name);
  if (source === undefined) throw new Refusal(noSource(name, await sourceNames()));
  const output = options.get("output");
  if (output === undefined || output === "-") print("stdout", source);
  else writeOutput(shell, output, source);
  return exitCodes.fine;
}

/** How to write templates. */
async function helpers({ shell, options }: Invocation, more: readonly string[]): Promise<ExitCode> {
  if (more.length > 0) throw new Refusal("`lintel docs helpers` takes nothing.");
  const page = await templateReference();
  const output = options.get("output");
  if (output === undefined || output === "-") print("stdout", page);
  else writeOutput(shell, output, page);
  return exitCodes.fine;
}

/** One document, to standard output or where the user says; of several pages into a folder. */
async function writeOne(invocation: Invocation, workspace: Workspace, template: string): Promise<ExitCode> {
  const { shell, options } = invocation;
  const output = options.get("output");
  const isPrinted = output === undefined || output === "-";
  if (isPrinted && isSeries(template))
    throw new Refusal(`\`${template}\` is a page for each record: say into which folder with --output.`);
  const written = await writeTemplate(shell.fs, workspace, template, settingsOf(options, workspace));
  if (written === undefined) throw new Refusal(noTemplate(template));
  if (!("text" in written)) {
    await printDiagnostics(invocation, written, "stderr", options.get("diagnostics") ?? "human");
    return exitCodes.findings;
  }
  if (isPrinted) print("stdout", written.text);
  else {
    const path = isSeries(template) ? joinPath(output, "README.md") : output;
    writeOutput(shell, path, written.text);
    for (const { name, text } of [...written.pages, ...written.pictures])
      writeOutput(shell, joinPath(directoryOf(path), name), text);
  }
  return exitCodes.fine;
}

function settingsOf(options: Invocation["options"], { model }: Workspace): Partial<DocumentSettings> {
  const { language, missing, diagrams } = Object.fromEntries(
    ["language", "missing", "diagrams"].map((name) => [name, options.get(name)]),
  ) as Pick<DocumentSettings, "language" | "diagrams"> & { missing?: DocumentSettings["missing"] };
  const path = options.get("about");
  const about = model.elements.find((element) => element.path === path);
  if (path !== undefined && about === undefined) throw new Refusal(noElement(path, model));
  return {
    ...(language !== undefined && { language }),
    ...(missing !== undefined && { missing }),
    ...(diagrams !== undefined && { diagrams }),
    ...(about !== undefined && { about }),
  };
}

/** Every document that the model declares, where it says: all of them, or none where one may not be written. */
async function writeDeclared(invocation: Invocation, workspace: Workspace): Promise<ExitCode> {
  const { options } = invocation;
  if (options.get("output") !== undefined)
    throw new Refusal("--output needs the document: name it with --template.");
  if (workspace.model.documents.length === 0) throw new Refusal(nothingDeclared);
  const { writeBuilt } = await import("../build/documents.ts");
  return writeBuilt(invocation, workspace);
}

const nothingDeclared =
  'The model declares no document. Name a template with --template, or declare one: document architecture "docs/ARCHITECTURE.md".';

function noTemplate(name: string): string {
  const meant = templateMeant(name);
  const help =
    meant === undefined ? `There are ${templateNames().join(", ")}.` : `Did you mean \`${meant}\`?`;
  return `There is no template \`${name}\`. ${help}`;
}

function noElement(path: string, { elements }: Workspace["model"]): string {
  const meant = suggest(
    path,
    elements.map((element) => element.path),
  );
  const help = meant === undefined ? "`lintel list` says which there are." : `Did you mean \`${meant}\`?`;
  return `There is no element \`${path}\`. ${help}`;
}

function noSource(name: string, names: readonly string[]): string {
  const meant = suggest(name, names);
  const help =
    meant === undefined ? "`lintel docs eject` alone says which there are." : `Did you mean \`${meant}\`?`;
  return `There is no template, section or partial \`${name}\`. ${help}`;
}
