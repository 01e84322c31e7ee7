import { relativePath } from "../../text/paths.ts";
import type { CheckOptions } from "../../workspace/check.ts";
import type { Workspace } from "../../workspace/load.ts";
import {
  addChanges,
  changesJson,
  changesSince,
  printChanges,
  type UpdatedModel,
} from "../../workspace/sync.ts";
import { cacheOf } from "../cache.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { placeOfPaths } from "../report.ts";
import { print, printRaw } from "../shell.ts";

/** Stands for the version in `package.json`; the build puts it there. */
declare const LINTEL_VERSION: string;

/** `lintel sync`: what has changed in the code since its model was written. */
export async function sync(invocation: Invocation): Promise<ExitCode> {
  const { shell, options } = invocation;
  const workspace = await readSoundModel(invocation);
  if (workspace === undefined) return exitCodes.findings;
  const checking = {
    directory: placeOfPaths(invocation),
    cacheFor: options.has("no-cache") ? undefined : cacheOf(shell, workspace.root, LINTEL_VERSION),
  };
  const isDry = options.has("dry-run");
  const found = isDry
    ? await changesSince(shell.fs, workspace, checking)
    : await writeAdditions(invocation, workspace, checking);
  if (found === undefined)
    throw new Refusal("There is no code to compare the model with: `lintel check` says more.");
  const { left, added } = "left" in found ? found : { left: found, added: 0 };
  if (options.get("format") === "json") printRaw("stdout", changesJson(left));
  else {
    print("stdout", printChanges(left));
    if (!options.has("quiet")) print("stdout", summary(added, left.length, isDry));
  }
  return left.length > 0 ? exitCodes.findings : exitCodes.fine;
}

async function writeAdditions(
  { shell }: Invocation,
  workspace: Workspace,
  checking: CheckOptions,
): Promise<UpdatedModel | undefined> {
  const updated = await addChanges(shell.fs, workspace, checking);
  if (!updated.ok)
    throw new Refusal(
      `The model is left as it is, since it ${updated.failure.message}; \`lintel sync --dry-run\` lists what to change.`,
    );
  for (const { path, text } of updated.value?.files ?? []) {
    const failure = shell.fs.writeText(path, text);
    if (failure !== undefined)
      throw new Refusal(`\`${relativePath(shell.directory, path)}\` ${failure.message}.`);
  }
  return updated.value;
}

function summary(added: number, left: number, isDry: boolean): string {
  if (added + left === 0) return "The model says what the code shows.\n";
  const gap = left === 0 ? "" : "\n";
  if (isDry) return `${gap}${counted(left)}.\n`;
  return `${gap}${counted(added)} written${left === 0 ? "" : `, ${left} left to decide`}.\n`;
}

function counted(count: number): string {
  return `${count} ${count === 1 ? "change" : "changes"}`;
}
