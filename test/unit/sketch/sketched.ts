import { memoryFiles } from "../../../src/host/memory-files.ts";
import { loadWorkspace } from "../../../src/workspace/load.ts";
import { sketchModel } from "../../../src/workspace/sketch.ts";
import { changesSince, printChanges } from "../../../src/workspace/sync.ts";

const model = "/repo/architecture.arch";

/** Files by their paths from the root of a repository. */
export type Tree = Readonly<Record<string, string>>;

export function filesOf(tree: Tree): Record<string, string> {
  return Object.fromEntries(Object.entries(tree).map(([path, text]) => [`/repo/${path}`, text]));
}

/** The sketch of a repository, with what the check of it finds. */
export async function sketchOf(tree: Tree): Promise<{ readonly text: string; readonly findings: string[] }> {
  const sketched = await sketchModel(memoryFiles(filesOf(tree)), model);
  if (!sketched.ok) throw new Error(sketched.failure.message);
  const { text, verdict } = sketched.value;
  return { text, findings: verdict.findings.map(({ code, message }) => `${code} ${message}`) };
}

/** The lines of a sketch that match, without their indentation. */
export async function linesOf(tree: Tree, pattern: RegExp): Promise<readonly string[]> {
  const { text, findings } = await sketchOf(tree);
  if (findings.length > 0) throw new Error(findings.join("\n"));
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => pattern.test(line));
}

/** What `lintel sync` says of code that has a model. */
export async function changesOf(tree: Tree, text: string): Promise<string> {
  const fs = memoryFiles({ ...filesOf(tree), [model]: text });
  const loaded = await loadWorkspace(fs, { root: "/repo", files: [model] }, { directory: "/repo" });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  return printChanges((await changesSince(fs, loaded.value, { directory: "/repo" })) ?? []);
}
