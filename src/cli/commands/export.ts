import { exportJson } from "../../workspace/export.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { writeOutput } from "../output.ts";
import { printRaw } from "../shell.ts";

/** `lintel export`. Its paths start at the root, so that it is the same wherever it was asked for. */
export async function exportCommand(invocation: Invocation): Promise<ExitCode> {
  const workspace = await readSoundModel(invocation, "from-root");
  if (workspace === undefined) return exitCodes.findings;
  const json = exportJson(workspace.model);
  const output = invocation.options.get("output");
  if (output === undefined || output === "-") printRaw("stdout", json);
  else writeOutput(invocation.shell, output, json);
  return exitCodes.fine;
}
