import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { ColorChoice } from "../../host/terminal.ts";
import { reporters } from "../../report/registry.ts";
import { joinPath, relativePath } from "../../text/paths.ts";
import { checkWorkspace } from "../../workspace/check.ts";
import type { Workspace } from "../../workspace/load.ts";
import {
  type BaselineFile,
  baselineOf,
  baselinePath,
  type CheckResult,
  faultyModel,
  loadBaseline,
} from "../../workspace/verdict.ts";
import { cacheOf } from "../cache.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { readModel, warningLimit } from "../model.ts";
import { writeOutput } from "../output.ts";
import { placeOfPaths, printDiagnostics } from "../report.ts";
import { colorOn, columnsOf, print, printColored, printRaw } from "../shell.ts";

/** Stands for the version in `package.json`; the build puts it there. */
declare const LINTEL_VERSION: string;

type Format = keyof typeof reporters;

/** `lintel check`: the code against the model. */
export async function check(invocation: Invocation): Promise<ExitCode> {
  const { options } = invocation;
  const most = warningLimit(options.get("max-warnings"));
  const format = (options.get("format") ?? "human") as Format;
  const workspace = await readModel(invocation, isFromRoot(format) ? "from-root" : "from-here");
  const isFaulty = hasErrors(workspace.diagnostics);
  if (options.has("update-baseline") && !isFaulty) return updateBaseline(invocation, workspace);
  await printModelWarnings(invocation, workspace);
  const result = isFaulty ? faultyModel(workspace) : await checkCode(invocation, workspace, format);
  report(invocation, result, format);
  const warnings = result.findings.filter(({ severity }) => severity === "warning").length;
  if (warnings > most)
    print("stderr", `lintel: There are ${warnings} warnings; --max-warnings allows ${most}.\n`);
  return hasErrors(result.findings) || warnings > most ? exitCodes.findings : exitCodes.fine;
}

/** Formats that a service reads which knows the repository, not where somebody stood in it. */
function isFromRoot(format: Format): boolean {
  return format === "sarif" || format === "junit" || format === "markdown";
}

async function printModelWarnings(invocation: Invocation, { diagnostics }: Workspace): Promise<void> {
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  await printDiagnostics(invocation, warnings, "stderr", "human");
}

async function checkCode(invocation: Invocation, workspace: Workspace, format: Format): Promise<CheckResult> {
  const { shell, options } = invocation;
  const directory = isFromRoot(format) ? workspace.root : placeOfPaths(invocation);
  return checkWorkspace(shell.fs, workspace, {
    directory,
    exact: options.has("exact"),
    cacheFor: options.has("no-cache") ? undefined : cacheOf(shell, workspace.root, LINTEL_VERSION),
    baseline: readBaselineFile(invocation, workspace, directory),
  });
}

function readBaselineFile(
  invocation: Invocation,
  workspace: Workspace,
  directory: string,
): BaselineFile | undefined {
  const { shell, options } = invocation;
  const path = baselineAt(invocation, workspace);
  const loaded = loadBaseline(shell.fs, path, directory);
  const shown = relativePath(shell.directory, path);
  if (!loaded.ok) throw new Refusal(`\`${shown}\` ${loaded.failure.message}.`);
  if (loaded.value === undefined && options.has("baseline"))
    throw new Refusal(`There is no baseline \`${shown}\`; --update-baseline writes one.`);
  return loaded.value;
}

function baselineAt({ shell, options }: Invocation, workspace: Workspace): string {
  const asked = options.get("baseline");
  return asked === undefined ? baselinePath(workspace) : joinPath(shell.directory, asked);
}

/** Records what is found today. That nothing was checked is not recorded. */
async function updateBaseline(invocation: Invocation, workspace: Workspace): Promise<ExitCode> {
  const { shell, options } = invocation;
  const result = await checkWorkspace(shell.fs, workspace, {
    directory: placeOfPaths(invocation),
    exact: options.has("exact"),
    cacheFor: options.has("no-cache") ? undefined : cacheOf(shell, workspace.root, LINTEL_VERSION),
  });
  const { text, left } = baselineOf(result);
  if (left.length > 0) {
    report(invocation, { ...result, findings: left }, "human");
    return exitCodes.findings;
  }
  const path = relativePath(shell.directory, baselineAt(invocation, workspace));
  writeOutput(shell, path, text);
  const known = result.findings.filter(({ severity }) => severity !== "info").length;
  if (!options.has("quiet"))
    print("stderr", `${known} ${known === 1 ? "finding is" : "findings are"} in \`${path}\` now.\n`);
  return exitCodes.fine;
}

function report({ shell, options }: Invocation, result: CheckResult, format: Format): void {
  const output = options.get("output");
  const onScreen = output === undefined || output === "-";
  const color = onScreen && colorOn(shell, "stdout", (options.get("color") ?? "auto") as ColorChoice);
  const text = reporters[format](result, {
    version: LINTEL_VERSION,
    color: color && format === "human",
    width: onScreen ? columnsOf(shell) : 100,
    quiet: options.has("quiet"),
  });
  if (!onScreen) writeOutput(shell, output, text);
  else if (format !== "human" && format !== "github") printRaw("stdout", text);
  else if (color && format === "human") printColored("stdout", text);
  else print("stdout", text);
}
