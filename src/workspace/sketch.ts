import { purposeInText } from "../documents/code/leading-comment.ts";
import { packageFolders, sketch } from "../sketch/sketch.ts";
import { toolingGlobs } from "../sketch/tooling.ts";
import type { Written } from "../sketch/write.ts";
import { done, type FileSystem, failed, type Outcome } from "../text/file-system.ts";
import { baseName, directoryOf } from "../text/paths.ts";
import { checkWorkspace } from "./check.ts";
import { findEntry } from "./find-entry.ts";
import { loadWorkspace } from "./load.ts";
import type { CheckResult } from "./verdict.ts";
import { withFiles } from "./with-files.ts";

/** A model made from code, and what the check says of it. */
export interface SketchedModel extends Written {
  readonly verdict: CheckResult;
}

/**
 * Sketches a model of the code in the folder of a file that is not there yet, and holds the code against it: nothing
 * is written. Fails where there is no code.
 *
 * @param path absolute: where the model will be
 */
export async function sketchModel(fs: FileSystem, path: string): Promise<Outcome<SketchedModel>> {
  const folder = directoryOf(path);
  const root = fs.realPath(folder);
  if (root === undefined || fs.kindOf(root) !== "directory") return failed("missing", "is no folder");
  const { extractFacts } = await import("../extract/extract.ts");
  const { confirmImports } = await import("../extract/confirm.ts");
  const draft = withFiles(fs, [{ path, text: "" }]);
  const entry = findEntry(draft, { directory: root, path });
  if (!entry.ok) return entry;
  const within = entry.value.root;
  const all = await extractFacts(fs, root, { within });
  if (all.files.length === 0) return failed("missing", "holds no TypeScript or JavaScript");
  const paths = all.files.map((file) => file.path);
  const ignore = toolingGlobs(paths, packageFolders(fs, all));
  const facts = ignore.length === 0 ? all : await extractFacts(fs, root, { within, ignore });
  const input = {
    fs,
    facts,
    ignore,
    name: baseName(root),
    confirm: confirmImports,
    purposeIn: purposeInText,
  };
  const written = await sketch(input);
  const sketched = withFiles(fs, [{ path, text: written.text }]);
  const loaded = await loadWorkspace(sketched, entry.value, { directory: root });
  if (!loaded.ok) return loaded;
  const verdict = await checkWorkspace(sketched, loaded.value, { directory: root });
  const findings = [
    ...loaded.value.diagnostics.map((one) => ({ ...one, at: "", what: "", family: "" })),
    ...verdict.findings,
  ];
  return done({ ...written, verdict: { ...verdict, findings } });
}
