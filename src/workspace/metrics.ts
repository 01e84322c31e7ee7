import { pathIn } from "../conformance/code.ts";
import { type Metrics, measure } from "../conformance/metrics.ts";
import type { ExportCount } from "../extract/exported.ts";
import { countExports } from "../extract/exported.ts";
import { tablePrinters } from "../render/tables/registry.ts";
import type { Table } from "../render/tables/table.ts";
import type { FileSystem } from "../text/file-system.ts";
import { type CheckOptions, checkWorkspace } from "./check.ts";
import type { Workspace } from "./load.ts";

/**
 * How the elements of a model are coupled in the code, as a table in a format that `writeTable` takes; nothing
 * where no code belongs to any of them.
 */
export async function writeMetrics(
  fs: FileSystem,
  workspace: Workspace,
  options: CheckOptions,
  format: string,
  width: number,
): Promise<string | undefined> {
  const { context } = await checkWorkspace(fs, workspace, options);
  if (context.ownership.filesOf.size === 0) return undefined;
  const exported = new Map<string, ExportCount>();
  for (const codebase of context.input.codebases)
    for (const [path, count] of await countExports(fs, codebase.facts))
      exported.set(pathIn(codebase, path), count);
  const metrics = measure(
    workspace.model.elements,
    context.ownership,
    context.uses,
    (path) => exported.get(path) ?? { abstract: 0, concrete: 0 },
  );
  return tablePrinters.get(format)?.(tableOf(metrics), { width });
}

function tableOf(metrics: readonly Metrics[]): Table {
  return {
    title: "Coupling",
    columns: ["Element", "Files", "Used by", "Uses", "Instability", "Abstractness", "Distance"],
    rows: metrics.map((one) => [
      one.element.path,
      String(one.files),
      String(one.usedBy),
      String(one.uses),
      share(one.instability),
      share(one.abstractness),
      share(one.distance),
    ]),
  };
}

function share(value: number | undefined): string {
  return value === undefined ? "" : value.toFixed(2);
}
