import { purposeInText } from "../documents/code/leading-comment.ts";
import { packageFolders, type Sketch, sketch } from "../sketch/sketch.ts";
import { toolingGlobs } from "../sketch/tooling.ts";
import type { Written } from "../sketch/write.ts";
import { done, type FileSystem, failed, type Outcome } from "../text/file-system.ts";
import { baseName, directoryOf } from "../text/paths.ts";
import { checkWorkspace } from "./check.ts";
import { type Entry, findEntry } from "./find-entry.ts";
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
  const { readOutlines } = await import("../extract/outlines.ts");
  const draft = withFiles(fs, [{ path, text: "" }]);
  const entry = findEntry(draft, { directory: root, path });
  if (!entry.ok) return entry;
  const within = entry.value.root;
  const all = await extractFacts(fs, root, { within });
  if (all.files.length === 0) return failed("missing", "holds no TypeScript or JavaScript");
  const paths = all.files.map((file) => file.path);
  const ignore = toolingGlobs(paths, packageFolders(fs, all));
  const facts = ignore.length === 0 ? all : await extractFacts(fs, root, { within, ignore });
  const sketched = await sketch({
    fs,
    facts,
    ignore,
    name: baseName(root),
    confirm: confirmImports,
    outlines: readOutlines,
    purposeIn: purposeInText,
  });
  return withoutFaults(fs, path, entry.value, root, sketched);
}

/** What the check sees otherwise is left out; after so many rounds all contracts are. */
const MOST_ROUNDS = 4;

async function withoutFaults(
  fs: FileSystem,
  path: string,
  entry: Entry,
  directory: string,
  { write }: Sketch,
): Promise<Outcome<SketchedModel>> {
  const without = new Set<string>();
  for (let round = 1; ; round++) {
    const written = write(round < MOST_ROUNDS ? without : "contracts");
    const sketched = withFiles(fs, [{ path, text: written.text }]);
    const loaded = await loadWorkspace(sketched, entry, { directory });
    if (!loaded.ok) return loaded;
    const verdict = await checkWorkspace(sketched, loaded.value, { directory });
    const faults = verdict.findings.filter(({ code }) => code.startsWith("contract/"));
    const isSound = faults.length === 0 && loaded.value.diagnostics.length === 0;
    if (isSound || round === MOST_ROUNDS) {
      const findings = [
        ...loaded.value.diagnostics.map((one) => ({ ...one, at: "", what: "", family: "" })),
        ...verdict.findings,
      ];
      return done({ ...written, verdict: { ...verdict, findings } });
    }
    for (const { at } of faults) without.add(at);
  }
}
