import type { CodeImport } from "../conformance/code.ts";
import type { CheckContext } from "../conformance/context.ts";
import { isAddition, withAdditions } from "../sketch/drift/apply.ts";
import type { Change } from "../sketch/drift/change.ts";
import { withConsequences } from "../sketch/drift/consequences.ts";
import { gatherChanges } from "../sketch/drift/gather.ts";
import { speaksToService } from "../sketch/drift/services.ts";
import { readManifests } from "../sketch/manifest.ts";
import { foldersOf } from "../sketch/sketch.ts";
import { done, type FileSystem, failed, type Outcome } from "../text/file-system.ts";
import { joinPath, relativePath } from "../text/paths.ts";
import { type CheckOptions, checkWorkspace } from "./check.ts";
import { loadWorkspace, type Workspace } from "./load.ts";
import { withFiles } from "./with-files.ts";

export { changesJson, printChanges } from "../sketch/drift/print.ts";

/**
 * What has changed in the code since its model was written, new code with the uses that follow from it; nothing where
 * there is no code.
 */
export async function changesSince(
  fs: FileSystem,
  workspace: Workspace,
  options: CheckOptions,
): Promise<readonly Change[] | undefined> {
  const changes = await changesNow(fs, workspace, options);
  const fresh = changes?.filter((one) => one.kind === "new-code" && isAddition(one)) ?? [];
  const [first] = workspace.files;
  if (changes === undefined || first === undefined || fresh.length === 0) return changes;
  const updated = updatedFiles(fs, workspace, fresh, new Map());
  if (!updated.ok) return changes;
  const then = withFiles(fs, updated.value);
  const loaded = await reload(then, workspace);
  if (!loaded.ok || loaded.value.diagnostics.length > workspace.diagnostics.length) return changes;
  const later = await changesNow(then, loaded.value, options);
  const { elements } = workspace.model;
  return withConsequences(changes, later ?? [], { elements, source: first.source });
}

function reload(fs: FileSystem, { root, files, directory }: Workspace): ReturnType<typeof loadWorkspace> {
  return loadWorkspace(fs, { root, files: files.map(({ path }) => path) }, { directory });
}

async function changesNow(
  fs: FileSystem,
  workspace: Workspace,
  options: CheckOptions,
): Promise<readonly Change[] | undefined> {
  const { context, findings } = await checkWorkspace(fs, workspace, options);
  const [first] = workspace.files;
  if (first === undefined || context.code.files.size === 0) return undefined;
  const shownFrom = options.directory ?? workspace.root;
  return gatherChanges({
    context: await withSurePackages(fs, context),
    findings,
    manifests: readManifests(fs, workspace.root, foldersOf(context.code.files.keys())),
    source: first.source,
    shownPath: (path) => relativePath(shownFrom, joinPath(workspace.root, path)),
  });
}

/** Without packages that only a comment names, as far as they matter; each round asks for twice as much as the last. */
async function withSurePackages(fs: FileSystem, context: CheckContext): Promise<CheckContext> {
  const { confirmImports } = await import("../extract/confirm.ts");
  const settled = new Map<CodeImport, CodeImport | undefined>();
  for (let most = 1; ; most *= 2) {
    const packages = context.packages.flatMap((use) => {
      const imports = use.imports.flatMap((one) => (settled.has(one) ? (settled.get(one) ?? []) : [one]));
      return imports.length === 0 ? [] : [{ ...use, imports }];
    });
    const open = packages.flatMap(({ name, imports }) => {
      if (!speaksToService(name) || imports.some(({ fact }) => fact.confirmed && !fact.typeOnly)) return [];
      return imports.filter(({ fact }) => !fact.confirmed).slice(0, most);
    });
    if (open.length === 0) return { ...context, packages };
    for (const codebase of new Set(open.map((one) => one.codebase))) {
      const asked = open.filter((one) => one.codebase === codebase);
      const { imports } = await confirmImports(
        fs,
        codebase.facts,
        asked.map(({ fact }) => fact),
      );
      const shown = new Map(imports.map((one) => [`${one.offset} ${one.from}`, one]));
      for (const one of asked) {
        const fact = shown.get(`${one.fact.offset} ${one.fact.from}`);
        settled.set(one, fact && { ...one, fact });
      }
    }
  }
}

/** A file of a model with what is to be written into it. */
export interface UpdatedFile {
  /** The real path. */
  readonly path: string;
  readonly text: string;
}

/** A model with what has been added to it, and what is left to decide. */
export interface UpdatedModel {
  readonly files: readonly UpdatedFile[];
  readonly added: number;
  readonly left: readonly Change[];
}

/** What is new may use what is new: more than so many rounds bring nothing. */
const MOST_ROUNDS = 4;

/**
 * Adds to a model what can be added, and what follows from that, as long as there is anything. Fails where the model would
 * not be sound then; nothing is written here.
 */
export async function addChanges(
  fs: FileSystem,
  workspace: Workspace,
  options: CheckOptions,
): Promise<Outcome<UpdatedModel | undefined>> {
  const files = new Map<string, UpdatedFile>();
  let now = workspace;
  let added = 0;
  for (let round = 0; ; round++) {
    const changes = await changesSince(withFiles(fs, [...files.values()]), now, options);
    if (changes === undefined) return done(undefined);
    const additions = changes.filter(isAddition);
    if (additions.length === 0 || round === MOST_ROUNDS)
      return done({
        files: [...files.values()],
        added,
        left: round === MOST_ROUNDS ? changes : changes.filter((one) => !isAddition(one)),
      });
    const updated = updatedFiles(fs, now, additions, files);
    if (!updated.ok) return updated;
    for (const file of updated.value) files.set(file.path, file);
    const loaded = await reload(withFiles(fs, [...files.values()]), now);
    if (!loaded.ok) return loaded;
    if (loaded.value.diagnostics.length > workspace.diagnostics.length)
      return failed("other", `would not be sound (${loaded.value.diagnostics[0]?.message})`);
    now = loaded.value;
    added += additions.length;
  }
}

function updatedFiles(
  fs: FileSystem,
  { files }: Workspace,
  additions: readonly Change[],
  former: ReadonlyMap<string, UpdatedFile>,
): Outcome<readonly UpdatedFile[]> {
  const texts = withAdditions(files, additions);
  const updated: UpdatedFile[] = [];
  for (const { path, source } of files) {
    const text = texts.get(source);
    if (text === undefined) continue;
    const read = fs.readText(path);
    if (!read.ok) return read;
    if (read.value.invalid !== undefined) return failed("encoding", "is not UTF-8");
    if (!former.has(path) && read.value.text !== source.text)
      return failed("other", "has changed in the meantime");
    updated.push({ path, text: (read.value.mark ? "\ufeff" : "") + text });
  }
  return done(updated);
}
