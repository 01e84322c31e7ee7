import type { FileSystem } from "../../text/file-system.ts";
import type { CacheOptions } from "../facts.ts";
import type { CodeType, InferredType, Outline } from "../outline/outline.ts";
import { type Kind, openEnvelope, writeEnvelope } from "./envelope.ts";

const outlines: Kind = { name: "lintel-outlines", format: 2 };

/** Beside the facts of the codebase. */
function fileOf({ file }: CacheOptions): string {
  return `${file.replace(/\.json$/, "")}.outlines.json`;
}

/** What is known of a file that holds a certain text. */
export interface KnownOutline {
  readonly outline: Outline;
  /** What the checker said of the file alone, by `keyOfNode`. */
  readonly near: Map<string, CodeType>;
  /** What it said of the file with its closure, as long as that has the digest `closure`; null for nothing. */
  readonly far: Map<string, CodeType | null>;
  closure: string;
}

/** Files by their paths, each with what its text was known by, and with a line that holds all that is known. */
export type KeptOutlines = ReadonlyMap<string, { readonly hash: string; readonly line: string }>;

export function loadOutlines(files: FileSystem, options: CacheOptions): KeptOutlines | undefined {
  const opened = openEnvelope(files, fileOf(options), outlines, options);
  if (opened === undefined) return undefined;
  const [first = "", ...lines] = opened.body.split("\n");
  try {
    const rows = JSON.parse(first) as readonly (readonly [path: string, hash: string])[];
    return new Map(rows.map(([path, hash], place) => [path, { hash, line: lines[place] ?? "" }]));
  } catch {
    return undefined;
  }
}

export function saveOutlines(files: FileSystem, options: CacheOptions, kept: KeptOutlines): void {
  const inOrder = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
  const first = JSON.stringify(inOrder.map(([path, { hash }]) => [path, hash]));
  const body = [first, ...inOrder.map(([, { line }]) => line)].join("\n");
  writeEnvelope(files, fileOf(options), outlines, options, body);
}

export function keyOfNode({ of, start, end }: InferredType): string {
  return `${of} ${start} ${end}`;
}

type Row = readonly [
  outline: Readonly<Record<keyof Outline, unknown>>,
  near: readonly (readonly [string, CodeType])[],
  far: readonly (readonly [string, CodeType | null])[],
  closure: string,
];

/** Nothing where it is nested so deep that it cannot be written. */
export function writeOutline({ outline, near, far, closure }: KnownOutline): string | undefined {
  const { declarations, exports, imports, ...rest } = outline;
  const plain = {
    ...rest,
    declarations: [...declarations],
    exports: [...exports],
    imports: [...imports],
  };
  const row: Row = [plain, [...near], [...far], closure];
  try {
    return JSON.stringify(row, (_, value: unknown) => (isBeyond(value) ? { beyond: nameOf(value) } : value));
  } catch {
    return undefined;
  }
}

/** Nothing where the line is none of ours. */
export function readOutline(line: string): KnownOutline | undefined {
  try {
    const row = line.includes('{"beyond":"') ? JSON.parse(line, revived) : JSON.parse(line);
    const [{ declarations, exports, imports, ...rest }, near, far, closure] = row as Row;
    const outline = {
      ...rest,
      declarations: new Map(declarations as never),
      exports: new Map(exports as never),
      imports: new Map(imports as never),
    } as unknown as Outline;
    return { outline, near: new Map(near), far: new Map(far), closure };
  } catch {
    return undefined;
  }
}

/** Numbers of literals that JSON does not have. */
function isBeyond(value: unknown): value is number | bigint {
  if (typeof value === "bigint") return true;
  return typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0));
}

function nameOf(value: number | bigint): string {
  return typeof value === "bigint" ? `${value}n` : Object.is(value, -0) ? "-0" : String(value);
}

function revived(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("beyond" in value)) return value;
  const name = String(value.beyond);
  return name.endsWith("n") ? BigInt(name.slice(0, -1)) : Number(name);
}
