import type { Text } from "../ast/nodes.ts";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { FileSystem } from "../text/file-system.ts";
import { baseName, directoryOf, isAbsolutePath, isInside, joinPath } from "../text/paths.ts";
import { type Source, spanOf } from "../text/source.ts";
import { glob, hasGlob, walkLimit } from "./glob.ts";

/** Where an include stands. */
export interface IncludeSite {
  readonly fs: FileSystem;
  /** Real paths: the workspace root, and the folder of the including file. */
  readonly root: string;
  readonly directory: string;
  readonly source: Source;
}

export interface IncludeResult {
  /** Real paths of what is included, all inside the root. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files that the path or pattern of an `include` names, or the one diagnostic that says why none. */
export async function resolveInclude(site: IncludeSite, path: Text): Promise<IncludeResult> {
  const wanted = path.value.replaceAll("\\", "/");
  if (isAbsolutePath(wanted)) return refused(site, path, "file/absolute", { path: path.value });
  if (!staysInside(site, wanted)) return outside(site, path, path.value);
  return hasGlob(wanted) && site.fs.kindOf(joinPath(site.directory, wanted)) === undefined
    ? resolvePattern(site, path, wanted)
    : resolvePath(site, path, wanted);
}

/** Whether no `..` leads above the root on the way, files aside. */
function staysInside(site: IncludeSite, wanted: string): boolean {
  let at = site.directory;
  for (const segment of wanted.split("/")) {
    if (segment === "..") at = directoryOf(at);
    else if (segment !== "" && segment !== ".") at = joinPath(at, segment);
    if (!isInside(at, site.root)) return false;
  }
  return true;
}

function resolvePath(site: IncludeSite, path: Text, wanted: string): IncludeResult {
  const target = joinPath(site.directory, wanted);
  const kind = wanted === "" ? undefined : site.fs.kindOf(target);
  const real = site.fs.realPath(target);
  if (kind === undefined || real === undefined) return notFound(site, path, target);
  if (!isInside(real, site.root)) return outside(site, path, path.value);
  if (kind === "file") return { files: [real], diagnostics: [] };
  if (kind !== "directory")
    return refused(site, path, "file/unreadable", { path: path.value, why: "is not a file" });
  const help = `include what it holds: \`${wanted.replace(/\/+$/, "")}/*.arch\``;
  return refused(site, path, "file/unreadable", { path: path.value, why: "is a folder" }, help);
}

function notFound(site: IncludeSite, path: Text, target: string): IncludeResult {
  const folder = site.fs.list(directoryOf(target));
  const names = folder.ok ? folder.value.map((entry) => entry.name).filter((n) => n.endsWith(".arch")) : [];
  const near = suggest(baseName(target), names);
  const parent = directoryOf(path.value.replaceAll("\\", "/"));
  const help = near && `did you mean \`${parent === "" ? near : `${parent}/${near}`}\`?`;
  return refused(site, path, "file/not-found", { path: path.value }, help);
}

async function resolvePattern(site: IncludeSite, path: Text, wanted: string): Promise<IncludeResult> {
  const found = await glob(site.fs, site.root, site.directory, wanted);
  if (found.truncated) return refused(site, path, "file/too-many", { pattern: path.value, limit: walkLimit });
  const [escaping] = found.outside;
  if (escaping !== undefined) return { ...outside(site, path, escaping), files: found.files };
  if (found.files.length === 0)
    return refused(site, path, "file/no-match", { pattern: path.value }, skippedFolder(found.skipped));
  return { files: found.files, diagnostics: [] };
}

function skippedFolder(skipped: readonly string[]): string | undefined {
  const [first] = skipped;
  return first && `\`${first}\` is a link out of the workspace root and is not followed`;
}

function outside(site: IncludeSite, path: Text, shown: string): IncludeResult {
  return refused(site, path, "file/outside", { path: shown, root: site.root });
}

type Refusal =
  | "file/absolute"
  | "file/outside"
  | "file/not-found"
  | "file/no-match"
  | "file/unreadable"
  | "file/too-many";

function refused<C extends Refusal>(
  site: IncludeSite,
  path: Text,
  code: C,
  parameters: Parameters<typeof diagnostic<C>>[2],
  help?: string,
): IncludeResult {
  return { files: [], diagnostics: [diagnostic(code, spanOf(site.source, path), parameters, { help })] };
}
