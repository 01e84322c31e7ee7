import type { Workspace } from "../../workspace/load.ts";
import { metricsTable, tableMeant, tableNames, writeTable } from "../../workspace/tables.ts";
import { cacheOf } from "../cache.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { writeOutput } from "../output.ts";
import { columnsOf, looksAt, print, printRaw } from "../shell.ts";

/** Stands for the version in `package.json`; the build puts it there. */
declare const LINTEL_VERSION: string;

/** `lintel table`. */
export async function table(invocation: Invocation): Promise<ExitCode> {
  const { shell, options } = invocation;
  const [name, ...operands] = invocation.operands;
  if (name === undefined || !(tableNames.has(name) || name === metricsTable))
    throw new Refusal(noTable(name));
  const output = options.get("output");
  const format = options.get("format") ?? formatOf(output);
  const workspace = await readSoundModel({ ...invocation, operands });
  if (workspace === undefined) return exitCodes.findings;
  const onScreen = output === undefined || output === "-";
  const width = onScreen && looksAt("stdout") ? columnsOf(shell) : 100;
  const text =
    name === metricsTable
      ? await metricsOf(invocation, workspace, format, width)
      : (writeTable(workspace.model, name, format, width) ?? "");
  if (!onScreen) writeOutput(shell, output, text);
  else if (format === "csv") printRaw("stdout", text);
  else print("stdout", text);
  return exitCodes.fine;
}

async function metricsOf(
  { shell }: Invocation,
  workspace: Workspace,
  format: string,
  width: number,
): Promise<string> {
  const { writeMetrics } = await import("../../workspace/metrics.ts");
  const cacheFor = cacheOf(shell, workspace.root, LINTEL_VERSION);
  const text = await writeMetrics(shell.fs, workspace, { cacheFor }, format, width);
  if (text === undefined) throw new Refusal("No code belongs to an element: `lintel check` says more.");
  return text;
}

/** What the ending of the output asks for; on a screen text is what can be read. */
function formatOf(output = ""): string {
  if (/\.md$/i.test(output)) return "markdown";
  return /\.csv$/i.test(output) ? "csv" : "text";
}

function noTable(name: string | undefined): string {
  const names = [...tableNames.keys(), metricsTable];
  const all = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  if (name === undefined) return `Which table? ${all}.`;
  const meant = tableMeant(name);
  return `There is no table \`${name}\`, only ${all}.${meant === undefined ? "" : ` Did you mean \`${meant}\`?`}`;
}
