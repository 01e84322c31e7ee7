import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { sha256 } from "../../host/hash.ts";
import { interruptible } from "../../host/interrupt.ts";
import { nodeOutputs } from "../../host/node-outputs.ts";
import type { ReplaceFailure } from "../../text/output-files.ts";
import { isInside, joinPath, relativePath } from "../../text/paths.ts";
import {
  type CompareOptions,
  type Comparison,
  compare,
  type ImageChange,
} from "../../workspace/build/changes.ts";
import { realFolder } from "../../workspace/build/place.ts";
import { type BuildPlan, type BuildRequest, planBuild } from "../../workspace/build/plan.ts";
import { buildSettings, unknownFormat } from "../../workspace/build/settings.ts";
import { writesOf } from "../../workspace/build/writes.ts";
import type { Workspace } from "../../workspace/load.ts";
import { told } from "../build/told.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { lookOf } from "../look.ts";
import { isSound, readModel } from "../model.ts";
import { print } from "../shell.ts";

/** `lintel build`. */
export async function build(invocation: Invocation): Promise<ExitCode> {
  return interruptible(async (signal) => {
    if (!invocation.options.has("watch")) return (await buildOnce(invocation, signal)).code;
    if (invocation.options.has("check")) throw new Refusal("--check and --watch do not go together.");
    const { watch } = await import("../build/watch.ts");
    return watch(invocation, signal, buildOnce);
  });
}

/** What became of one build. */
export interface Built {
  readonly code: ExitCode;
  readonly workspace: Workspace;
  /** What else was read; absolute paths. */
  readonly inputs: readonly string[];
  /** Where it wrote; absolute paths. */
  readonly written: readonly string[];
  /** There was nothing to say. */
  readonly isSilent: boolean;
}

/** How much a build says that nobody asked for: nothing where nothing changes, else `heading` first. */
export interface Reserve {
  readonly heading: string;
}

async function buildOnce(invocation: Invocation, signal: AbortSignal, reserve?: Reserve): Promise<Built> {
  const workspace = await readModel(invocation);
  const code = exitCodes.findings;
  const stop: Built = { code, workspace, inputs: [], written: [], isSilent: false };
  if (reserve !== undefined && hasErrors(workspace.diagnostics)) return { ...stop, isSilent: true };
  if (!(await isSound(invocation, workspace.diagnostics))) return stop;
  const plan = await planBuild(nodeOutputs, workspace, requestOf(invocation, workspace));
  const { inputs } = plan;
  const say = () => {
    if (reserve !== undefined && !invocation.options.has("quiet")) print("stderr", reserve.heading);
  };
  if (plan.diagnostics.length > 0) say();
  if (!(await isSound(invocation, plan.diagnostics))) return { ...stop, inputs };
  const isPictured = plan.request.formats.length > 0;
  const options = { root: workspace.root, hash: sha256, force: invocation.options.has("force") };
  const comparison = compare(nodeOutputs, plan, options);
  if (comparison.refusals.length > 0) throw new Refusal(comparison.refusals.join("\n"));
  if (!isPictured && plan.files.length + comparison.changes.length === 0) throw new Refusal(noFolder);
  if (reserve !== undefined && comparison.changes.length === 0)
    return { ...stop, code: exitCodes.fine, inputs, isSilent: plan.diagnostics.length === 0 };
  if (plan.diagnostics.length === 0) say();
  const done = invocation.options.has("check")
    ? await check(invocation, comparison)
    : await write(invocation, plan, comparison, options, signal);
  return { ...stop, code: done, inputs, written: comparison.changes.map(({ place }) => place) };
}

/** Lintel's own pictures: every host shows them, and no browser is needed. */
const USUAL = ["svg"];

function requestOf(invocation: Invocation, workspace: Workspace): BuildRequest {
  const { shell, options } = invocation;
  const settings = buildSettings(workspace);
  const asked = options.all("format");
  const formats = asked.length > 0 ? asked : settings.formats.length > 0 ? settings.formats : USUAL;
  const wrong = unknownFormat(formats);
  if (wrong !== undefined) throw new Refusal(wrong);
  const out = options.get("out");
  if (out === undefined && settings.out === undefined) {
    if (asked.length > 0) throw new Refusal(noFolder);
    return { out: "", formats: [], look: lookOf(invocation) };
  }
  const folder = joinPath(
    out === undefined ? workspace.root : shell.directory,
    out ?? (settings.out as string),
  );
  const real = realFolder(nodeOutputs, folder) ?? folder;
  const path = relativePath(workspace.root, real);
  if (!isInside(real, workspace.root)) throw new Refusal(outside(out ?? settings.out, workspace.root));
  return {
    out: path === "." ? "" : path,
    formats: [...new Set(formats)],
    look: lookOf(invocation),
  };
}

const noFolder =
  'Where to? Give a folder with --out, or say it in the model: workspace "…" { properties { "lintel.build.out" "docs" } }.';

function outside(out: string | undefined, root: string): string {
  return `\`${out}\` lies outside the workspace root \`${root}\`, where nothing is written. --root says another root.`;
}

async function check({ options }: Invocation, { changes, same }: Comparison): Promise<ExitCode> {
  const { changesAsText } = await import("../build/show-changes.ts");
  print("stdout", changesAsText(changes));
  const verdict = changes.length === 0 ? `${counted(same)} up to date.\n` : staleSentence(changes.length);
  if (!options.has("quiet")) print("stderr", verdict);
  return changes.length === 0 ? exitCodes.fine : exitCodes.findings;
}

function staleSentence(count: number): string {
  return `${counted(count)} would change. \`lintel build\` brings them up to date.\n`;
}

async function write(
  invocation: Invocation,
  plan: BuildPlan,
  comparison: Comparison,
  options: CompareOptions,
  signal: AbortSignal,
): Promise<ExitCode> {
  const images = await drawChanged(invocation, comparison, signal);
  if (signal.aborted) throw (await import("../images.ts")).interrupted(signal);
  const { writes, removals } = writesOf(nodeOutputs, plan, comparison, images, options);
  const failure = nodeOutputs.replaceFiles(writes, removals);
  if (failure !== undefined) throw new Refusal(notWritten(invocation, failure));
  const more = plan.request.formats.length === 0 ? ["Pictures need --out."] : [];
  if (!invocation.options.has("quiet"))
    print("stderr", told(invocation.shell, options.root, comparison, more));
  return exitCodes.fine;
}

/** The bytes of the images that are no longer as they were drawn; the browser is loaded for them alone. */
async function drawChanged(
  invocation: Invocation,
  { changes }: Comparison,
  signal: AbortSignal,
): Promise<ReadonlyMap<ImageChange, Uint8Array>> {
  const wanted = changes.filter((change) => change.kind === "image");
  if (wanted.length === 0) return new Map();
  const { drawImages } = await import("../images.ts");
  const images = await drawImages(
    invocation,
    wanted.map(({ image }) => image),
    signal,
  );
  return new Map(wanted.map((change, i) => [change, images[i] as Uint8Array]));
}

function notWritten({ shell }: Invocation, { path, message }: ReplaceFailure): string {
  return `\`${relativePath(shell.directory, path)}\` cannot be written: it ${message}.`;
}

function counted(files: number): string {
  return files === 1 ? "1 file" : `${files} files`;
}
