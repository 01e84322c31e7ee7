import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Workspace } from "../../workspace/load.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import { readModel, warningLimit } from "../model.ts";
import { printDiagnostics } from "../report.ts";
import { print } from "../shell.ts";

/** `lintel validate`: what it finds is its output, so all of it goes to standard output. */
export async function validate(invocation: Invocation): Promise<ExitCode> {
  const { options } = invocation;
  const most = warningLimit(options.get("max-warnings"));
  const workspace = await readModel(invocation);
  const format = options.get("format") ?? "human";
  await printDiagnostics(invocation, workspace.diagnostics, "stdout", format);
  const warnings = workspace.diagnostics.filter((d) => d.severity === "warning").length;
  if (warnings > most)
    print("stderr", `lintel: There are ${warnings} warnings; --max-warnings allows ${most}.\n`);
  if (hasErrors(workspace.diagnostics) || warnings > most) return exitCodes.findings;
  if (format === "human" && !options.has("quiet")) print("stdout", verdict(workspace));
  return exitCodes.fine;
}

function verdict({ files, model, diagnostics }: Workspace): string {
  const found = diagnostics.length === 0 ? "No fault" : "No error";
  const size = [
    counted(model.elements.length, "element"),
    counted(model.relationships.length, "relationship"),
    counted(model.flows.length, "flow"),
    counted(model.entities.length, "entity", "entities"),
  ];
  return `${found} in ${counted(files.length, "file")}: ${size.filter((words) => !words.startsWith("0 ")).join(", ") || "an empty model"}.\n`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
