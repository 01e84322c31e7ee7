import { applyBaseline, type Baseline } from "../conformance/baseline.ts";
import { judge } from "../conformance/check.ts";
import type { CheckedCodebase, CheckInput, CodeImport } from "../conformance/code.ts";
import { hasContracts } from "../conformance/contracts/needed.ts";
import type { Judgement } from "../conformance/result.ts";
import { edgesOf, factsChanged } from "../extract/edges.ts";
import type { CacheOptions, CodeFacts, Confirm, ExtractFacts, Import } from "../extract/facts.ts";
import type { Outlines } from "../extract/outlines.ts";
import type { Codebase } from "../model/model.ts";
import type { FileSystem } from "../text/file-system.ts";
import { isInside, joinPath, relativePath } from "../text/paths.ts";
import type { Source } from "../text/source.ts";
import { glob, hasGlob } from "./glob.ts";
import type { Workspace } from "./load.ts";

export type { CacheOptions as FactsCache } from "../extract/facts.ts";

export interface CheckOptions {
  /** Paths of code in findings are relative to this; to the root without it. */
  readonly directory?: string | undefined;
  /** Confirms every import through the syntax tree, not only those on which the verdict rests. */
  readonly exact?: boolean;
  /** Where the facts of a codebase are kept from one run to the next, by its folder from the root. */
  readonly cacheFor?: ((directory: string) => CacheOptions | undefined) | undefined;
  readonly baseline?: { readonly baseline: Baseline; readonly source: Source } | undefined;
}

/** Facts as far as they are confirmed, and as they were read: by these they are asked for more. */
interface Extracted extends CheckedCodebase {
  readonly extracted: CodeFacts;
}

/** What reads code. */
export interface Extraction {
  readonly extract: ExtractFacts;
  readonly confirm: Confirm;
}

/** Holds the code of a workspace against its model. Reads nothing outside of the workspace root. */
export async function checkWorkspace(
  fs: FileSystem,
  workspace: Workspace,
  options: CheckOptions = {},
): Promise<Judgement> {
  const extraction = await loadExtraction();
  const isDeclared = hasContracts(workspace.model);
  const codebases = await Promise.all(
    codebasesOf(workspace).map(async (settings): Promise<Extracted> => {
      const facts = await factsOf(fs, workspace, settings, options, extraction);
      const outlines = isDeclared ? await outlinesOf(fs, facts) : undefined;
      return { settings, facts, extracted: facts, outlines };
    }),
  );
  const judged = await judgeConfirmed(fs, workspace, codebases, options, extraction);
  for (const { outlines } of codebases) outlines?.keep();
  if (options.baseline === undefined) return judged;
  const { baseline, source } = options.baseline;
  const { findings, known } = applyBaseline(judged.findings, baseline, source);
  return { ...judged, findings, looked: { ...judged.looked, known } };
}

async function loadExtraction(): Promise<Extraction> {
  const { extractFacts } = await import("../extract/extract.ts");
  const { confirmImports } = await import("../extract/confirm.ts");
  return { extract: extractFacts, confirm: confirmImports };
}

async function outlinesOf(fs: FileSystem, facts: CodeFacts): Promise<Outlines> {
  const { readOutlines } = await import("../extract/outlines.ts");
  return readOutlines(fs, facts, true);
}

/** Whether code was asked for something that can be told by now alone. */
async function learned(codebases: readonly Extracted[]): Promise<boolean> {
  const found = await Promise.all(codebases.map(({ outlines }) => outlines?.learn() ?? false));
  return found.includes(true);
}

/** Those that are declared, else the folder of the model's first file. */
export function codebasesOf({ model, files }: Workspace): readonly Codebase[] {
  const [first] = files;
  if (model.codebases.length > 0 || first === undefined) return model.codebases;
  const span = { source: first.source, start: 0, end: 0 };
  return [{ directory: first.directory, ignore: [], ignoreTypes: false, mappings: [], span }];
}

function factsOf(
  fs: FileSystem,
  { root, model }: Workspace,
  settings: Codebase,
  options: CheckOptions,
  { extract }: Extraction,
): Promise<CodeFacts> {
  const { directory, tsconfig } = settings;
  const folder = joinPath(root, directory === "" ? "." : directory);
  const shown = relativePath(options.directory ?? root, folder);
  const cache = options.cacheFor?.(directory);
  // What is a codebase of its own is looked at as that.
  const inner = model.codebases
    .filter((other) => other.directory !== directory && isInside(joinPath(root, other.directory), folder))
    .map((other) => `${relativePath(folder, joinPath(root, other.directory))}/**`);
  return extract(fs, folder, {
    within: root,
    ignore: [...settings.ignore, ...inner],
    exact: options.exact ?? false,
    shown: shown === "." ? "" : `${shown}/`,
    ...(tsconfig !== undefined && { tsconfig }),
    ...(cache !== undefined && { cache }),
  });
}

/**
 * Judges, confirms the imports on which the verdict rests, and judges again where one of them was none. Ends,
 * since each round settles at least one import.
 */
async function judgeConfirmed(
  fs: FileSystem,
  workspace: Workspace,
  codebases: readonly Extracted[],
  options: CheckOptions,
  { confirm }: Extraction,
): Promise<Judgement> {
  const texts = textsOf(fs, workspace.root, options.directory ?? workspace.root);
  const others = new OtherFiles(fs, workspace.root);
  let now = codebases;
  let faulty = 0;
  for (;;) {
    const input: CheckInput = {
      model: workspace.model,
      codebases: now,
      faulty,
      matchesOther: others.matches,
      ...texts,
    };
    const judgement = judge(input);
    if (await learned(codebases)) continue;
    const isLearned = await others.look();
    if (judgement.doubtful.length === 0 && !isLearned) return judgement;
    const settled = await Promise.all(
      now.map((codebase) => settle(fs, codebase, judgement.doubtful, confirm)),
    );
    now = settled.map(({ codebase }) => codebase);
    // A later round asks little more, and perhaps of the same files.
    faulty = Math.max(
      faulty,
      settled.reduce((sum, one) => sum + one.faulty, 0),
    );
    // What was believed and is so: the next judgement would be this one.
    if (!isLearned && settled.every(({ isAsBelieved }) => isAsBelieved))
      return { ...judgement, doubtful: [], looked: { ...judgement.looked, faulty } };
  }
}

interface Settled {
  readonly codebase: Extracted;
  readonly faulty: number;
  /** Each import that was asked for is what it was taken for. */
  readonly isAsBelieved: boolean;
}

/** Puts the confirmed imports in the place of the doubtful ones. */
async function settle(
  fs: FileSystem,
  codebase: Extracted,
  doubtful: readonly CodeImport[],
  confirm: Confirm,
): Promise<Settled> {
  const asked = doubtful.filter((one) => one.codebase === codebase).map(({ fact }) => fact);
  if (asked.length === 0) return { codebase, faulty: 0, isAsBelieved: true };
  const { imports, faulty } = await confirm(fs, codebase.extracted, asked);
  const known = new Map(imports.map((one) => [placeOf(one), one]));
  const { placeOf: numberOf } = edgesOf(codebase.facts);
  const changes = new Map(asked.map((one) => [numberOf(one) as number, known.get(placeOf(one))]));
  const facts = factsChanged(codebase.facts, changes);
  const isAsBelieved = asked.every((one) => isSame(one, known.get(placeOf(one))));
  return { codebase: { ...codebase, facts }, faulty, isAsBelieved };
}

function isSame(one: Import, other: Import | undefined): boolean {
  return (
    other !== undefined &&
    one.form === other.form &&
    one.typeOnly === other.typeOnly &&
    one.names.join() === other.names.join()
  );
}

function placeOf({ from, offset }: Import): string {
  return `${offset} ${from}`;
}

/** Texts of code, read where something is to be shown of them. */
function textsOf(
  fs: FileSystem,
  root: string,
  directory: string,
): Pick<CheckInput, "sourceOf" | "shownPath"> {
  const sources = new Map<string, Source>();
  const shownPath = (path: string) => relativePath(directory, joinPath(root, path));
  return {
    shownPath,
    sourceOf: (path) => {
      const known = sources.get(path);
      if (known !== undefined) return known;
      const read = fs.readText(joinPath(root, path));
      const source = { path: shownPath(path), text: read.ok ? read.value.text : "" };
      sources.set(path, source);
      return source;
    },
  };
}

/** What is code, and so would have been found. */
const codeFile = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;

/** Remembers which globs were asked for, looks for their files between two rounds, and knows then. */
class OtherFiles {
  private readonly asked = new Map<string, { pattern: string; directory: string }>();
  private readonly known = new Map<string, boolean>();
  private readonly fs: FileSystem;
  private readonly root: string;

  constructor(fs: FileSystem, root: string) {
    this.fs = fs;
    this.root = root;
  }

  readonly matches = (pattern: string, directory: string): boolean => {
    const key = `${directory}\n${pattern}`;
    if (!this.known.has(key)) this.asked.set(key, { pattern, directory });
    return this.known.get(key) ?? false;
  };

  /** Whether something was found that a judgement did not know of. */
  async look(): Promise<boolean> {
    let isLearned = false;
    for (const [key, { pattern, directory }] of this.asked) {
      const files = await this.filesOf(pattern, joinPath(this.root, directory === "" ? "." : directory));
      const isOther = files.length > 0 && !files.some((path) => codeFile.test(path));
      this.known.set(key, isOther);
      isLearned ||= isOther;
    }
    this.asked.clear();
    return isLearned;
  }

  private async filesOf(pattern: string, directory: string): Promise<readonly string[]> {
    const path = joinPath(directory, pattern);
    if (!isInside(path, this.root)) return [];
    const kind = this.fs.kindOf(path);
    if (kind === "file") return [path];
    const wanted = kind === "directory" ? `${pattern}/**` : pattern;
    if (!hasGlob(wanted)) return [];
    return (await glob(this.fs, this.root, directory, wanted)).files;
  }
}
