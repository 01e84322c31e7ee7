import type { FileSystem } from "../text/file-system.ts";
import type { View } from "../views/view.ts";
import { type CheckOptions, checkWorkspace } from "./check.ts";
import type { Workspace } from "./load.ts";
import { withVerdict } from "./verdict-view.ts";

export type { View, Workspace };

/** What draws the verdict on the code into views, for a format; nothing where no code belongs to an element. */
export async function verdictFor(
  fs: FileSystem,
  workspace: Workspace,
  format: string,
  options: CheckOptions,
): Promise<((view: View) => View) | undefined> {
  const result = await checkWorkspace(fs, workspace, options);
  if (result.context.ownership.filesOf.size === 0) return undefined;
  // Mermaid draws no description.
  const legend = format === "mermaid" ? "box" : "description";
  const charset = format === "ascii" ? "ascii" : "unicode";
  return (view) => withVerdict(view, result, { charset, legend });
}
