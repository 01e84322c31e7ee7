import { exportJson, exportSchema } from "../../workspace/export.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { writeOutput } from "../output.ts";
import { printRaw } from "../shell.ts";

/** `lintel export`. Its paths start at the root, so that it is the same wherever it was asked for. */
export async function exportCommand(invocation: Invocation): Promise<ExitCode> {
  const json = invocation.options.has("schema") ? await schemaFor(invocation) : await modelFor(invocation);
  if (json === undefined) return exitCodes.findings;
  const output = invocation.options.get("output");
  if (output === undefined || output === "-") printRaw("stdout", json);
  else writeOutput(invocation.shell, output, json);
  return exitCodes.fine;
}

function schemaFor({ operands }: Invocation): Promise<string> {
  if (operands.length > 0)
    throw new Refusal("--schema takes no path: the schema is the same for every model.");
  return exportSchema();
}

async function modelFor(invocation: Invocation): Promise<string | undefined> {
  const workspace = await readSoundModel(invocation, "from-root");
  return workspace && exportJson(workspace.model);
}
