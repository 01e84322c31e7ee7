import { belowChain, type Folder, filesIn } from "./folder.ts";
import type { Literal } from "./globs.ts";

/** A view reads well with so many things. */
export const FEW = 5;
export const MANY = 12;

/** One part of a folder that has been divided: a folder in it, files of one name, or the smallest of many together. */
export interface Piece {
  readonly name: string;
  /** Its own, or the one that its files lie in. */
  readonly path: string;
  readonly globs: readonly string[];
  readonly files: readonly string[];
  /** Absent for files. */
  readonly folder?: Folder;
  /** The small ones that stand together here; empty where not even these are told apart. */
  readonly pieces?: readonly Piece[];
}

/** A folder as its parts, and what belongs to none of them. */
export interface Division {
  readonly pieces: readonly Piece[];
  readonly restGlobs: readonly string[];
  readonly restFiles: readonly string[];
}

export interface DivideOptions {
  /** Whether a folder is a part by what is in it: a package, a module of a framework. */
  readonly isUnit: (path: string) => boolean;
  /** How many other files a file has to do with: with too many of them those with the most are shown. */
  readonly weightOf: (file: string) => number;
  /** How many things stand beside the parts in a view of them. */
  readonly beside: number;
  readonly literal: Literal;
}

/**
 * Divides a folder into parts as somebody would who draws it: chains of folders with one folder each are passed, the
 * largest folder is opened as long as there are few parts, and where there are hardly any folders files are parts.
 */
export function divide(folder: Folder, options: DivideOptions): Division {
  const opened: Folder[] = [];
  let closed: readonly Folder[] = [belowChain(folder, options.isUnit)];
  for (let next = nextToOpen(closed, options); next !== undefined; next = nextToOpen(closed, options)) {
    const inner = belowChain(next, options.isUnit);
    opened.push(inner);
    closed = closed.flatMap((one) => (one === next ? inner.folders : [one]));
  }
  const { literal } = options;
  const opens = opened.filter(({ files }) => files.length > 0);
  const [pieces, rest] = withNamesakes(
    closed.map((one) => pieceOf(one, literal)),
    opens,
    literal,
  );
  const asFiles = rest.length === 0 ? [] : filePieces(rest, pieces, options);
  const taken = new Set(asFiles.flatMap(({ files }) => files));
  const left = rest.map((one) => ({ ...one, files: one.files.filter((file) => !taken.has(file)) }));
  const [named, further] = limited(pieces, options);
  return {
    pieces: [...[...named, ...asFiles].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)), ...further],
    restGlobs: left.flatMap((one) => directFiles(one, literal, taken.size > 0)),
    restFiles: left.flatMap(({ files }) => files),
  };
}

function keyOf({ path, name }: Piece): string {
  return `${path}\n${name}`;
}

/** First whatever holds units without being one, then what is largest, as long as the parts stay few. */
function nextToOpen(closed: readonly Folder[], { isUnit }: DivideOptions): Folder | undefined {
  const holder = closed.find(
    (one) => !isUnit(one.path) && one.folders.some((inner) => holdsUnit(inner, isUnit)),
  );
  if (holder !== undefined) return holder;
  const [first, second] = closed;
  if (first !== undefined && second === undefined)
    return isUnit(first.path) && first.path !== "" ? undefined : opens(first, isUnit);
  if (closed.length === 0 || closed.length >= FEW) return undefined;
  const all = closed.reduce((sum, { count }) => sum + count, 0);
  const largest = closed.reduce((a, b) => (b.count > a.count ? b : a));
  const inner = belowChain(largest, isUnit).folders.length;
  const isLarge = largest.count * 2 > all;
  // One that holds nearly everything says nothing as one box.
  const isNearlyAll = closed.length <= 2 && largest.count * 5 > all * 4;
  if (!isLarge || isUnit(largest.path) || inner < 2) return undefined;
  if (!isNearlyAll && closed.length - 1 + inner > MANY) return undefined;
  return largest;
}

function opens(folder: Folder, isUnit: (path: string) => boolean): Folder | undefined {
  const inner = belowChain(folder, isUnit);
  return inner.folders.length > 0 || inner.files.length > 0 ? folder : undefined;
}

function holdsUnit(folder: Folder, isUnit: (path: string) => boolean): boolean {
  return isUnit(folder.path) || folder.folders.some((inner) => holdsUnit(inner, isUnit));
}

function pieceOf(folder: Folder, literal: Literal): Piece {
  const { name, path } = folder;
  return { name, path, globs: [`${literal(path)}**`], files: filesIn(folder), folder };
}

/** Files beside a folder that have its name, such as `orders.ts` beside `orders/`, are one part with it. */
function withNamesakes(
  pieces: readonly Piece[],
  rest: readonly Folder[],
  literal: Literal,
): readonly [readonly Piece[], readonly Folder[]] {
  const byPath = new Map(pieces.map((one) => [one.path, one]));
  const left: Folder[] = [];
  for (const one of rest) {
    const isNamesake = (file: string) => byPath.has(`${one.path}${stemOf(one, file)}/`);
    const others = one.files.filter((file) => !isNamesake(file));
    for (const file of one.files.filter(isNamesake)) {
      const path = `${one.path}${stemOf(one, file)}/`;
      const { globs, files, ...piece } = byPath.get(path) as Piece;
      byPath.set(path, { ...piece, globs: [...globs, literal(file)], files: [...files, file] });
    }
    if (others.length > 0) left.push({ ...one, files: others });
  }
  return [[...byPath.values()], left];
}

/** What stands before the first dot of a name. */
function stemOf({ path }: Folder, file: string): string {
  return /^\.*[^.]*/.exec(file.slice(path.length))?.[0] ?? "";
}

/** So many files are told by their names, where others of their folder are parts. */
const FEW_FILES = 3;

/** What lies directly in a folder and is no part: a name is more exact than a glob, so that parts keep what is theirs. */
function directFiles({ path, files }: Folder, literal: Literal, hasParts: boolean): readonly string[] {
  const isFew = files.length <= (hasParts ? FEW_FILES : 1);
  return isFew ? files.map(literal) : [`${literal(path)}*`];
}

/** Of very many the smallest apart, as one, so that a view of all has room for what stands beside them. */
function limited(
  pieces: readonly Piece[],
  { weightOf, beside }: DivideOptions,
): readonly [readonly Piece[], readonly Piece[]] {
  if (pieces.length <= MANY) return [pieces, []];
  const named = MANY - 1 - beside;
  const [large, small] = parted(pieces, named, weightOf);
  if (small.length <= MANY) return [large, [asOne(small, small)]];
  // Too many for a view again: the rest of them is one box.
  const [shown, rest] = parted(small, named, weightOf);
  return [large, [asOne(small, [...shown, asOne(rest, [])])]];
}

/** The heaviest, and all others; both in their order. */
function parted(
  pieces: readonly Piece[],
  count: number,
  weightOf: (file: string) => number,
): readonly [readonly Piece[], readonly Piece[]] {
  const weights = new Map(pieces.map((one) => [one, weightIn(one, weightOf)]));
  const heaviest = pieces.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const heavy = new Set(heaviest.slice(0, count));
  return [pieces.filter((one) => heavy.has(one)), pieces.filter((one) => !heavy.has(one))];
}

function asOne(all: readonly Piece[], pieces: readonly Piece[]): Piece {
  return {
    name: pieces.length === 0 ? "the rest" : "further parts",
    path: commonFolder(all),
    globs: all.flatMap(({ globs }) => globs),
    files: all.flatMap(({ files }) => files),
    pieces,
  };
}

/** The folder that holds all of them, `` or ending in `/`. */
function commonFolder(pieces: readonly Piece[]): string {
  const [first = "", ...others] = pieces.map(({ path }) => path);
  let end = first.length;
  for (const path of others) while (!path.startsWith(first.slice(0, end))) end--;
  return first.slice(0, first.lastIndexOf("/", end - 1) + 1);
}

function weightIn({ files }: Piece, weightOf: (file: string) => number): number {
  return files.reduce((sum, file) => sum + 1 + weightOf(file), 0);
}

/** Names of files that begin a program or hand on what others export: they are of the whole. */
const entry = /^(?:index|main|mod|server|app|cli|bin|public-api|types)$/i;

/** Files as parts, by what stands before the first dot of their names, where there are few folders or none. */
function filePieces(
  folders: readonly Folder[],
  pieces: readonly Piece[],
  { weightOf, literal }: DivideOptions,
): readonly Piece[] {
  const direct = folders.reduce((sum, { files }) => sum + files.length, 0);
  const inside = pieces.reduce((sum, { files }) => sum + files.length, 0);
  if (pieces.length >= FEW || direct * 3 < inside) return [];
  const stems = folders.flatMap((one) => stemsOf(one, literal));
  const parts = stems.filter(({ name }) => !entry.test(name));
  const wanted = parts.length + pieces.length < 2 ? stems : parts;
  if (wanted.length + pieces.length < 2) return [];
  const weights = new Map(wanted.map((one) => [one, weightIn(one, weightOf)]));
  const heaviest = wanted.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  return heaviest.slice(0, Math.max(0, MANY - pieces.length));
}

function stemsOf(folder: Folder, literal: Literal): readonly Piece[] {
  const stems = new Map<string, string[]>();
  for (const file of folder.files) {
    const stem = stemOf(folder, file);
    const known = stems.get(stem);
    if (known === undefined) stems.set(stem, [file]);
    else known.push(file);
  }
  return [...stems].map(([name, own]) => ({ name, path: folder.path, globs: own.map(literal), files: own }));
}
