import { tableMeant, tableNames, writeTable } from "../../workspace/tables.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { writeOutput } from "../output.ts";
import { columnsOf, looksAt, print, printRaw } from "../shell.ts";

/** `lintel table`. */
export async function table(invocation: Invocation): Promise<ExitCode> {
  const { shell, options } = invocation;
  const [name, ...operands] = invocation.operands;
  if (name === undefined || !tableNames.has(name)) throw new Refusal(noTable(name));
  const output = options.get("output");
  const format = options.get("format") ?? formatOf(output);
  const workspace = await readSoundModel({ ...invocation, operands });
  if (workspace === undefined) return exitCodes.findings;
  const onScreen = output === undefined || output === "-";
  const width = onScreen && looksAt("stdout") ? columnsOf(shell) : 100;
  const text = writeTable(workspace.model, name, format, width) ?? "";
  if (!onScreen) writeOutput(shell, output, text);
  else if (format === "csv") printRaw("stdout", text);
  else print("stdout", text);
  return exitCodes.fine;
}

/** What the ending of the output asks for; on a screen text is what can be read. */
function formatOf(output = ""): string {
  if (/\.md$/i.test(output)) return "markdown";
  return /\.csv$/i.test(output) ? "csv" : "text";
}

function noTable(name: string | undefined): string {
  const names = [...tableNames.keys()];
  const all = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  if (name === undefined) return `Which table? ${all}.`;
  const meant = tableMeant(name);
  return `There is no table \`${name}\`, only ${all}.${meant === undefined ? "" : ` Did you mean \`${meant}\`?`}`;
}
