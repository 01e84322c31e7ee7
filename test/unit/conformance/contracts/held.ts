import { expect } from "vitest";
import type { Judgement } from "../../../../src/conformance/result.ts";
import { memoryFiles } from "../../../../src/host/memory-files.ts";
import { checkWorkspace } from "../../../../src/workspace/check.ts";
import { loadWorkspace } from "../../../../src/workspace/load.ts";

/**
 * Checks files of code, by their paths below `code/`, against a model; a system that has all of them is added.
 * What the second run takes from the cache must be what the first one found.
 */
export async function held(
  model: string,
  code: Readonly<Record<string, string>>,
  settings = "",
): Promise<Judgement> {
  const text = `codebase "code" { ${settings} }\nshop = system "Shop" { code "**"; provides Api }\n${model}\n`;
  const entries = Object.entries(code).map(([path, content]) => [`/code/${path}`, content] as const);
  const files = memoryFiles({ "/model.arch": text, ...Object.fromEntries(entries) });
  const loaded = await loadWorkspace(files, { root: "/", files: ["/model.arch"] });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  const faults = loaded.value.diagnostics.filter(({ severity }) => severity === "error");
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join("\n"));
  const cold = await checkWorkspace(files, loaded.value, { cacheFor });
  const warm = await checkWorkspace(files, loaded.value, { cacheFor });
  expect(verdictOf(warm)).toEqual(verdictOf(cold));
  return warm;
}

export const cacheFile = "/cache/facts.json";
export const outlinesFile = "/cache/facts.outlines.json";

export function cacheFor() {
  return { file: cacheFile, by: "time", version: "1" } as const;
}

/** All that a report can show of it. */
export function verdictOf({ findings, looked }: Judgement): unknown {
  return { findings, looked };
}

/** The findings as `code at`, then what could not be decided as `? kind name`, sorted. */
export function outcome({ findings, looked }: Judgement): readonly string[] {
  return [
    ...findings.map(({ code, at }) => `${code} ${at}`),
    ...looked.contracts.undecided.map(({ kind, name }) => `? ${kind} ${name}`),
  ].sort();
}
