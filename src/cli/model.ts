import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { findEntry } from "../workspace/find-entry.ts";
import { loadWorkspace, type Workspace } from "../workspace/load.ts";
import type { UnknownChoice } from "../workspace/pictures.ts";
import type { Invocation } from "./command.ts";
import { Refusal } from "./exit.ts";
import { placeOfPaths, printDiagnostics } from "./report.ts";

/** What paths of files are relative to: where the user stands, or the workspace root. */
type PathStyle = "from-here" | "from-root";

/** Reads the model that the arguments name; what cannot be read is refused. */
export async function readModel(invocation: Invocation, paths: PathStyle = "from-here"): Promise<Workspace> {
  const { shell, operands, options } = invocation;
  const entry = findEntry(shell.fs, {
    directory: shell.directory,
    path: operands[0],
    root: options.get("root"),
  });
  if (!entry.ok) throw new Refusal(entry.failure.message);
  const loaded = await loadWorkspace(
    shell.fs,
    entry.value,
    paths === "from-here" ? { directory: placeOfPaths(invocation) } : {},
  );
  if (!loaded.ok) throw new Refusal(loaded.failure.message);
  return loaded.value;
}

/**
 * For commands that write something else than diagnostics: these go to standard error, but for notes, which are
 * for `validate` alone. Nothing where the model has errors: half a model would be taken for all of it.
 */
export async function readSoundModel(
  invocation: Invocation,
  paths?: PathStyle,
): Promise<Workspace | undefined> {
  const workspace = await readModel(invocation, paths);
  return (await isSound(invocation, workspace.diagnostics)) ? workspace : undefined;
}

/** Says on standard error what is wrong, notes aside; whether none of it is an error. */
export async function isSound(invocation: Invocation, diagnostics: readonly Diagnostic[]): Promise<boolean> {
  const format = invocation.options.get("diagnostics") ?? "human";
  const faults = diagnostics.filter((d) => d.severity !== "info");
  await printDiagnostics(invocation, faults, "stderr", format);
  return !hasErrors(diagnostics);
}

/** Why a view cannot be drawn, with what may have been meant. */
export function noView({ unknown, suggestion, known }: UnknownChoice): string {
  if (suggestion !== undefined) return `There is no view \`${unknown}\`. Did you mean \`${suggestion}\`?`;
  const some = known.slice(0, 8).map((key) => `\`${key}\``);
  const more = known.length > some.length ? " and more: see `lintel list`" : "";
  return `There is no view \`${unknown}\`. There are ${some.join(", ")}${more}.`;
}

/** How many warnings `--max-warnings` allows. */
export function warningLimit(written: string | undefined): number {
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(written)) throw new Refusal(`--max-warnings takes a number, not \`${written}\`.`);
  return Number(written);
}
