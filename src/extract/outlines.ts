import type { FileSystem } from "../text/file-system.ts";
import { joinPath } from "../text/paths.ts";
import { hashOf } from "./cache/hash.ts";
import {
  type KeptOutlines,
  type KnownOutline,
  keyOfNode,
  loadOutlines,
  readOutline as readKept,
  saveOutlines,
  writeOutline,
} from "./cache/outlines.ts";
import type { CacheOptions, CodeFacts } from "./facts.ts";
import { closures } from "./outline/closure.ts";
import { type Infer, inferrer } from "./outline/infer.ts";
import type { CodeType, InferredType, Outline } from "./outline/outline.ts";
import { readOutline } from "./outline/read.ts";
import { sessionOf } from "./session.ts";
import { loadTypeScript, type TypeScript } from "./syntax/typescript.ts";

export type {
  CodeType,
  Declaration,
  Member,
  Mount,
  Outline,
  Parameter,
  RouteQuery,
  Signature,
  TypeParameter,
} from "./outline/outline.ts";

/** What the files of a codebase declare, read when somebody asks. Paths are relative to its root. */
export interface Outlines {
  /** Nothing for what is no file of the codebase. */
  readonly outlineOf: (path: string) => Outline | undefined;
  /** What the checker finds for something that has no type written; nothing where it finds nothing. */
  readonly infer: (path: string, node: InferredType) => CodeType | undefined;
  /**
   * Whether something was asked for that only the compiler can tell and that was answered with nothing for now: it
   * is loaded by then, and whoever asked asks for all again.
   */
  readonly learn: () => Promise<boolean>;
  /** Keeps what is known for the next run, where the facts have a cache. */
  readonly keep: () => void;
}

/**
 * Outlines from the cache as long as a file holds the same text, and what was inferred as long as all that it hangs
 * on does. The TypeScript compiler reads and checks as little of the code as is asked for, and runs none of it. For
 * who calls `learn` and `asksAgain` it is loaded only when something is missing in the cache.
 */
export async function readOutlines(
  files: FileSystem,
  facts: CodeFacts,
  asksAgain = false,
): Promise<Outlines> {
  const { cache } = sessionOf(files, facts);
  const kept = cache === undefined ? undefined : loadOutlines(files, cache);
  const outlines = new KeptCode(files, facts, cache, kept ?? new Map());
  if (kept === undefined || !asksAgain) await outlines.load();
  return outlines;
}

class KeptCode implements Outlines {
  private readonly files: FileSystem;
  private readonly facts: CodeFacts;
  private readonly cache: CacheOptions | undefined;
  private readonly kept: KeptOutlines;
  private readonly paths: ReadonlySet<string>;
  private readonly closures: ReturnType<typeof closures>;
  private readonly known = new Map<string, KnownOutline | undefined>();
  private readonly hashes = new Map<string, string | undefined>();
  private compiler: TypeScript | undefined;
  private inferring: Infer | undefined;
  private isMissed = false;
  private readonly changed = new Set<string>();
  /** A file was not what it had been a moment before: nothing is known for sure. */
  private isTorn = false;

  constructor(files: FileSystem, facts: CodeFacts, cache: CacheOptions | undefined, kept: KeptOutlines) {
    this.files = files;
    this.facts = facts;
    this.cache = cache;
    this.kept = kept;
    this.paths = new Set(facts.files.map(({ path }) => path));
    this.closures = closures(facts, (path) => this.hashOfFile(path));
  }

  async load(): Promise<void> {
    this.compiler = await loadTypeScript();
  }

  outlineOf(path: string): Outline | undefined {
    return this.knownOf(path)?.outline;
  }

  infer(path: string, node: InferredType): CodeType | undefined {
    const known = this.knownOf(path);
    if (known === undefined) return undefined;
    const key = keyOfNode(node);
    const near = known.near.get(key);
    if (near !== undefined) return near;
    if (known.far.size > 0) this.dropFarOfOther(path, known);
    const far = known.far.get(key);
    if (far !== undefined) return far ?? undefined;
    if (this.compiler === undefined) {
      this.isMissed = true;
      return undefined;
    }
    return this.inferNow(this.compiler, path, known, node);
  }

  async learn(): Promise<boolean> {
    if (!this.isMissed) return false;
    this.isMissed = false;
    await this.load();
    return true;
  }

  keep(): void {
    if (this.cache === undefined || this.isTorn || this.changed.size === 0) return;
    const kept = new Map([...this.kept].filter(([path]) => this.paths.has(path)));
    for (const path of this.changed) {
      const known = this.known.get(path);
      const hash = this.hashes.get(path);
      const line = known === undefined ? undefined : writeOutline(known);
      if (line === undefined || hash === undefined) kept.delete(path);
      else kept.set(path, { hash, line });
    }
    this.changed.clear();
    saveOutlines(this.files, this.cache, kept);
  }

  private knownOf(path: string): KnownOutline | undefined {
    if (this.known.has(path)) return this.known.get(path);
    const kept = this.kept.get(path);
    const known = kept !== undefined && kept.hash === this.hashOfFile(path) ? readKept(kept.line) : undefined;
    if (known === undefined && this.compiler === undefined) {
      this.isMissed ||= this.paths.has(path);
      return undefined;
    }
    const outline = known ?? this.outlineNow(this.compiler as TypeScript, path);
    this.known.set(path, outline);
    return outline;
  }

  private outlineNow(compiler: TypeScript, path: string): KnownOutline | undefined {
    const text = this.read(path);
    if (text === undefined) return undefined;
    this.changed.add(path);
    return { outline: readOutline(compiler, path, text), near: new Map(), far: new Map(), closure: "" };
  }

  private inferNow(
    compiler: TypeScript,
    path: string,
    known: KnownOutline,
    node: InferredType,
  ): CodeType | undefined {
    const { closureOf, targetOf } = this.closures;
    this.inferring ??= inferrer(compiler, {
      root: this.facts.root,
      textOf: (one) => this.read(one),
      targetOf,
      closureOf,
    });
    const { type, follows } = this.inferring(path, node);
    this.changed.add(path);
    if (follows) {
      known.closure = closureOf(path).digest;
      known.far.set(keyOfNode(node), type ?? null);
    } else if (type !== undefined) known.near.set(keyOfNode(node), type);
    return type;
  }

  private dropFarOfOther(path: string, known: KnownOutline): void {
    if (known.closure === this.closures.closureOf(path).digest) return;
    known.far.clear();
    this.changed.add(path);
  }

  private hashOfFile(path: string): string | undefined {
    if (!this.hashes.has(path)) this.read(path);
    return this.hashes.get(path);
  }

  private read(path: string): string | undefined {
    const read = this.paths.has(path) ? this.files.readText(joinPath(this.facts.root, path)) : undefined;
    const text = read?.ok ? read.value.text : undefined;
    const hash = text === undefined ? undefined : hashOf(text);
    if (this.hashes.has(path) && this.hashes.get(path) !== hash) this.isTorn = true;
    this.hashes.set(path, hash);
    return text;
  }
}
