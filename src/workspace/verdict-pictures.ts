import type { FileSystem } from "../text/file-system.ts";
import type { View } from "../views/view.ts";
import { type CheckOptions, checkWorkspace } from "./check.ts";
import type { Workspace } from "./load.ts";
import { withVerdict } from "./verdict-view.ts";

export type { Workspace };

/** What draws the verdict into the views of a model. */
export interface VerdictDrawing {
  readonly adapt: (view: View) => View;
  /** Views that were adapted so far and in which nothing is drawn, with the reason: `shows states`. */
  readonly untouched: () => readonly { readonly key: string; readonly why: string }[];
}

/** The drawing for a format; nothing where no code belongs to an element. */
export async function verdictFor(
  fs: FileSystem,
  workspace: Workspace,
  format: string,
  options: CheckOptions,
): Promise<VerdictDrawing | undefined> {
  const result = await checkWorkspace(fs, workspace, options);
  if (result.context.ownership.filesOf.size === 0) return undefined;
  // Mermaid draws no description.
  const legend = format === "mermaid" ? "box" : "description";
  const charset = format === "ascii" ? "ascii" : "unicode";
  const untouched = new Map<string, string>();
  return {
    adapt: (view) => {
      const drawn = withVerdict(view, result, { charset, legend });
      if (drawn === view) untouched.set(view.key, whyNothing(view));
      return drawn;
    },
    untouched: () => [...untouched].map(([key, why]) => ({ key, why })),
  };
}

function whyNothing({ kind }: View): string {
  switch (kind) {
    case "states":
      return "shows states";
    case "data":
      return "shows data";
    case "graph":
    case "sequence":
      return "shows nothing on which imports have a say";
  }
}
