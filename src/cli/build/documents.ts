import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { sha256 } from "../../host/hash.ts";
import { nodeOutputs } from "../../host/node-outputs.ts";
import { joinPath, relativePath } from "../../text/paths.ts";
import { compare } from "../../workspace/build/changes.ts";
import { documentFiles } from "../../workspace/build/document-files.ts";
import { MANIFEST } from "../../workspace/build/manifest.ts";
import { planBuild } from "../../workspace/build/plan.ts";
import { buildSettings } from "../../workspace/build/settings.ts";
import { writesOf } from "../../workspace/build/writes.ts";
import type { Workspace } from "../../workspace/load.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { printDiagnostics } from "../report.ts";
import { print } from "../shell.ts";
import { told } from "./told.ts";

/** The part of a build that writes the declared documents: nothing else is written, and nothing removed. */
export async function writeBuilt(invocation: Invocation, workspace: Workspace): Promise<ExitCode> {
  const { shell, options } = invocation;
  const request = {
    out: buildSettings(workspace).out ?? "",
    formats: [],
    look: { scale: 1, background: "white", theme: "default" },
  };
  const plan = await planBuild(nodeOutputs, workspace, request, [documentFiles]);
  await printDiagnostics(invocation, plan.diagnostics, "stderr", options.get("diagnostics") ?? "human");
  if (hasErrors(plan.diagnostics)) return exitCodes.findings;
  const compareOptions = { root: workspace.root, hash: sha256, force: false, isPart: true };
  const comparison = compare(nodeOutputs, plan, compareOptions);
  if (comparison.refusals.length > 0) throw new Refusal(comparison.refusals.join("\n"));
  const all = writesOf(nodeOutputs, plan, comparison, new Map(), compareOptions).writes;
  const list = joinPath(joinPath(workspace.root, request.out), MANIFEST);
  const isListed = plan.files.some(({ hold }) => hold === "folder") || nodeOutputs.kindOf(list) !== undefined;
  // Without a build there is nobody to remove a document that the model itself names.
  const writes = isListed ? all : all.filter(({ path }) => !path.endsWith(`/${MANIFEST}`));
  const failure = nodeOutputs.replaceFiles(writes, []);
  if (failure !== undefined)
    throw new Refusal(
      `\`${relativePath(shell.directory, failure.path)}\` cannot be written: it ${failure.message}.`,
    );
  if (!options.has("quiet")) print("stderr", told(shell, workspace.root, comparison));
  return exitCodes.fine;
}
