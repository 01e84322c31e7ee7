import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FileSystem } from "../../text/file-system.ts";
import { normalizePath } from "../../text/paths.ts";
import type { ImageLook, ImageOrder } from "../images.ts";
import type { Workspace } from "../load.ts";
import { contributors } from "./contributors.ts";

/** What is asked for. */
export interface BuildRequest {
  /** The folder of the pictures and their index, relative to the workspace root; `` for the root itself. */
  readonly out: string;
  /** Names of formats, each once; the first that a page can show stands in the index. */
  readonly formats: readonly string[];
  readonly look: ImageLook;
}

/** What contributors may use. Reading is theirs, writing is not. */
export interface BuildContext extends BuildRequest {
  readonly workspace: Workspace;
  readonly fs: FileSystem;
}

/**
 * One file of the result. `hold` says whose it is:
 *
 * - `folder`: Lintel chose the name. It does not replace a file that it did not write, and is removed when
 *   nobody plans it any more.
 * - `named`: the model names the path, so that a file there may be replaced; removed like the above.
 * - `shared`: a part of somebody's page, the rest of which is in `text` as it is there; never removed.
 */
export interface PlannedFile {
  /** Relative to the workspace root, with `/`. */
  readonly path: string;
  readonly hold: "folder" | "named" | "shared";
  readonly content: PlannedContent;
}

export type PlannedContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "image"; readonly image: ImageOrder };

export interface Contribution {
  readonly files: readonly PlannedFile[];
  /** With an error among them nothing at all is written. */
  readonly diagnostics?: readonly Diagnostic[];
  /** What was read besides the model, as absolute paths: a change of it asks for another build. */
  readonly inputs?: readonly string[];
}

/** Makes files of a workspace, all in memory. What it makes must depend on nothing but its argument. */
export type Contributor = (context: BuildContext) => Contribution | Promise<Contribution>;

export interface BuildPlan {
  readonly request: BuildRequest;
  /** In the order of the contributors; no two paths are the same, letter case aside. */
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly string[];
  /** Paths that two files claim. Nothing is to be written then. */
  readonly clashes: readonly string[];
}

/** Everything that a build would write, with no file changed: contributors one after the other. */
export async function planBuild(
  fs: FileSystem,
  workspace: Workspace,
  request: BuildRequest,
  from: readonly Contributor[] = contributors,
): Promise<BuildPlan> {
  const context: BuildContext = { ...request, workspace, fs };
  const parts: Contribution[] = [];
  for (const contribute of from) parts.push(await contribute(context));
  const all = parts.flatMap((part) => part.files);
  const { files, clashes } = withoutClashes(all);
  return {
    request,
    files,
    clashes,
    diagnostics: parts.flatMap((part) => part.diagnostics ?? []),
    inputs: [...new Set(parts.flatMap((part) => part.inputs ?? []))],
  };
}

/** Letter case does not tell files apart on every disk. */
function withoutClashes(all: readonly PlannedFile[]): Pick<BuildPlan, "files" | "clashes"> {
  const byPath = new Map<string, PlannedFile>();
  const clashes = new Set<string>();
  for (const file of all) {
    const path = normalizePath(file.path);
    const key = path.normalize("NFC").toLowerCase();
    if (byPath.has(key)) clashes.add(path);
    else byPath.set(key, { ...file, path });
  }
  return { files: [...byPath.values()], clashes: [...clashes] };
}
