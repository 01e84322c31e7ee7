import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ColorChoice } from "../host/terminal.ts";
import type { Invocation } from "./command.ts";
import { colorOn, columnsOf, print, printColored, type Stream } from "./shell.ts";

/**
 * What the paths in diagnostics are relative to: where the user stands, but for GitHub the checked-out
 * repository, wherever in it a step of a workflow runs.
 */
export function placeOfPaths({ shell, options }: Invocation): string {
  const isForGithub = options.get("format") === "github" || options.get("diagnostics") === "github";
  const workspace = isForGithub ? shell.environment.GITHUB_WORKSPACE : undefined;
  return (workspace && shell.fs.realPath(workspace)) || shell.directory;
}

/** Prints diagnostics in a form that is loaded only when there is something to print. */
export async function printDiagnostics(
  { shell, options }: Invocation,
  diagnostics: readonly Diagnostic[],
  stream: Stream,
  format: string,
): Promise<void> {
  const shown = options.has("quiet") ? diagnostics.filter((d) => d.severity === "error") : diagnostics;
  if (shown.length === 0 && format !== "json") return;
  const { printers } = await import("../diagnostics/printers/registry.ts");
  const printer = printers[format as keyof typeof printers];
  const color = colorOn(shell, stream, (options.get("color") ?? "auto") as ColorChoice);
  const text = printer(shown, { color, width: columnsOf(shell) });
  if (color) printColored(stream, text);
  else print(stream, text);
}
