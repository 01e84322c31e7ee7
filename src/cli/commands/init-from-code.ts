import { directoryOf, relativePath } from "../../text/paths.ts";
import { sketchModel } from "../../workspace/sketch.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { printDiagnostics } from "../report.ts";
import { print } from "../shell.ts";

/** `lintel init --from-code`: writes a model of the code that is there to a path at which nothing is. */
export async function initFromCode(invocation: Invocation, path: string): Promise<ExitCode> {
  const { shell, operands, options } = invocation;
  const sketched = await sketchModel(shell.fs, path);
  const folder = relativePath(shell.directory, directoryOf(path));
  if (!sketched.ok) {
    const help = "`lintel init` without --from-code writes an example";
    throw new Refusal(
      `\`${folder}\` ${sketched.failure.message}, so there is nothing to sketch from; ${help}.`,
    );
  }
  const { text, elements, relationships, verdict } = sketched.value;
  const shown = relativePath(shell.directory, path);
  const failure = shell.fs.writeText(path, text);
  if (failure !== undefined) throw new Refusal(`\`${shown}\` ${failure.message}.`);
  const { findings, looked } = verdict;
  await printDiagnostics(invocation, findings, "stderr", "human");
  if (options.has("quiet")) return exitCodes.fine;
  const found =
    findings.length === 0 ? "lintel check finds nothing wrong" : "lintel check says the same of it";
  const inThisFolder = operands[0] === undefined ? "" : ` ${shown}`;
  print(
    "stdout",
    `Wrote ${shown}: ${counted(elements, "element")} and ${counted(relationships, "relationship")} from ${counted(looked.files, "file")}; ${found}. Look at it: lintel render${inThisFolder}\n`,
  );
  return exitCodes.fine;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
