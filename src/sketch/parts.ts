import type { CodeFacts } from "../extract/facts.ts";
import type { FileSystem } from "../text/file-system.ts";
import { descriptionOfPackage, descriptionOfPiece } from "./describe.ts";
import { type Division, divide, FEW, type Piece } from "./divide.ts";
import { type Folder, filesIn } from "./folder.ts";
import type { Literal } from "./globs.ts";
import type { Manifest } from "./manifest.ts";
import { moduleFolders } from "./nest.ts";
import { type Part, withDescendants } from "./part.ts";
import { frameworkOf, serviceOf } from "./services.ts";

/** What the parts of a sketch are read from. */
export interface Reading {
  readonly fs: FileSystem;
  readonly facts: CodeFacts;
  readonly name: string;
  readonly tree: Folder;
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly purposeIn: (text: string) => string | undefined;
  readonly literal: Literal;
}

/** How many elements a sketch has at most, but for those that stand next to each other. */
const MOST_ELEMENTS = 70;
/** A view of very many parts keeps room for so many things beside them. */
const BESIDE = 3;

interface Context extends Reading {
  readonly describing: Parameters<typeof descriptionOfPiece>[0];
  readonly modules: ReadonlySet<string>;
  readonly isUnit: (path: string) => boolean;
  readonly weights: ReadonlyMap<string, number>;
}

/** The whole of the code as one system with its parts. */
export function partsOf(reading: Reading): Part {
  const context = contextOf(reading);
  const base = baseOf(reading);
  const division = divideIn(context, base, Math.min(BESIDE, servicesIn(reading.facts)));
  const manifest = reading.manifests.get(base.path) ?? reading.manifests.get("");
  const hasPackages = division.pieces.some(
    ({ path, folder, pieces = [] }) =>
      (folder !== undefined && isPackage(reading, path)) ||
      pieces.some((one) => isPackage(reading, one.path)),
  );
  const children = withinBudget(division.pieces.map((piece) => childOf(context, piece, hasPackages)));
  const description = descriptionOfPackage(context.describing, base.path, manifest);
  const technology =
    (hasPackages ? undefined : frameworkOf(manifest?.dependencies ?? [])) ?? languageOf(filesIn(base));
  return {
    kind: "system",
    name: manifest?.name ?? reading.name,
    folder: base.path,
    ...(description !== undefined && { description }),
    ...(technology !== undefined && { technology }),
    globs: division.restGlobs,
    files: division.restFiles,
    children: inGroups(children, reading.manifests),
  };
}

function contextOf(reading: Reading): Context {
  const { fs, facts, purposeIn } = reading;
  const modules = moduleFolders(facts);
  const weights = new Map<string, number>();
  for (const { from, target } of facts.imports) {
    if (target.kind !== "file") continue;
    weights.set(from, (weights.get(from) ?? 0) + 1);
    weights.set(target.path, (weights.get(target.path) ?? 0) + 1);
  }
  return {
    ...reading,
    modules,
    weights,
    describing: { fs, root: facts.root, purposeIn },
    isUnit: (path) => modules.has(path) || isPackage(reading, path),
  };
}

function isPackage({ manifests }: Reading, path: string): boolean {
  return path !== "" && manifests.get(path)?.name !== undefined;
}

/** The root, or the one package in it that has all code. */
function baseOf(reading: Reading): Folder {
  let at = reading.tree;
  for (
    let [only, other] = at.folders;
    only !== undefined && other === undefined;
    [only, other] = at.folders
  ) {
    if (at.files.length > 0) break;
    at = only;
    if (isPackage(reading, at.path)) return at;
  }
  return reading.tree;
}

function divideIn({ isUnit, weights, literal }: Context, folder: Folder, beside: number): Division {
  return divide(folder, {
    isUnit: (path) => path !== folder.path && isUnit(path),
    weightOf: (file) => weights.get(file) ?? 0,
    beside,
    literal,
  });
}

/** How many services the code speaks to, as far as packages alone tell. */
function servicesIn({ imports }: CodeFacts): number {
  const names = new Set(imports.map(({ target }) => ("name" in target ? target.name : "")));
  return new Set([...names].flatMap((name) => serviceOf(name) ?? [])).size;
}

function childOf(context: Context, piece: Piece, hasPackages: boolean): Part {
  if (piece.pieces !== undefined) return furtherOf(context, piece, piece.pieces, hasPackages);
  const box = boxOf(context, piece, hasPackages);
  const inside = piece.folder === undefined ? undefined : insideOf(context, piece.folder, hasPackages);
  if (inside === undefined) return box;
  const children = inside.pieces.map((inner) => leafOf(context, inner));
  // What lies beside the folder under its name is not of its inside.
  const [, ...namesakes] = piece.globs;
  const own = piece.files.slice(piece.folder?.count);
  return {
    ...box,
    globs: [...namesakes, ...inside.restGlobs],
    files: [...own, ...inside.restFiles],
    children,
  };
}

function boxOf(context: Context, piece: Piece, hasPackages: boolean): Part {
  const manifest = piece.folder === undefined ? undefined : context.manifests.get(piece.path);
  const named = manifest?.name === undefined ? undefined : manifest;
  const description =
    (named && descriptionOfPackage(context.describing, piece.path, named)) ??
    descriptionOfPiece(context.describing, piece);
  const technology = technologyOf(context, piece, named, hasPackages);
  return {
    kind: hasPackages ? "container" : "component",
    name: named?.name ?? piece.name,
    folder: piece.path,
    ...(description !== undefined && { description }),
    ...(technology !== undefined && { technology }),
    globs: piece.globs,
    files: piece.files,
    children: [],
  };
}

/** Small parts that stand together. */
function furtherOf(
  context: Context,
  { name, path, globs, files }: Piece,
  pieces: readonly Piece[],
  hasPackages: boolean,
): Part {
  const kind = hasPackages ? "container" : "component";
  const children = pieces.map((one) =>
    one.pieces === undefined ? boxOf(context, one, hasPackages) : childOf(context, one, hasPackages),
  );
  if (children.length === 0) return { kind, name, folder: path, globs, files, children };
  return { kind, name, folder: path, globs: [], files: [], children, isGathered: true };
}

function leafOf(context: Context, piece: Piece): Part {
  if (piece.pieces !== undefined) return furtherOf(context, piece, piece.pieces, false);
  const description = descriptionOfPiece(context.describing, piece);
  const technology = context.modules.has(piece.path) ? "NestJS module" : undefined;
  return {
    kind: "component",
    name: piece.name,
    folder: piece.path,
    ...(description !== undefined && { description }),
    ...(technology !== undefined && { technology }),
    globs: piece.globs,
    files: piece.files,
    children: [],
  };
}

/** What is in a part, where it is worth a picture of its own. */
function insideOf(context: Context, folder: Folder, hasPackages: boolean): Division | undefined {
  const division = divideIn(context, folder, BESIDE);
  const folders = division.pieces.filter((piece) => piece.folder !== undefined).length;
  const least = hasPackages ? 2 : 3;
  const isLarge = hasPackages || folder.count >= 12;
  if (!isLarge || folders < least) return undefined;
  // Beside the source there is only how it is begun: one box says as much.
  const isSource = division.pieces.some(({ path }) => path === `${folder.path}src/`);
  if (isSource && division.pieces.length < FEW) return undefined;
  return division;
}

function technologyOf(
  { modules }: Context,
  { path, files, folder }: Piece,
  manifest: Manifest | undefined,
  hasPackages: boolean,
): string | undefined {
  if (folder !== undefined && modules.has(path)) return "NestJS module";
  if (!hasPackages) return undefined;
  return frameworkOf(manifest?.dependencies ?? []) ?? languageOf(files);
}

const languages: readonly (readonly [RegExp, string])[] = [
  [/\.vue$/, "Vue"],
  [/\.svelte$/, "Svelte"],
  [/\.[cm]?tsx?$/, "TypeScript"],
  [/\.[cm]?jsx?$/, "JavaScript"],
];

/** What most of the files are written in; declarations do not count where there is anything else. */
function languageOf(files: readonly string[]): string | undefined {
  const proper = files.filter((file) => !/\.d\.[cm]?ts$/.test(file));
  const counted = proper.length === 0 ? files : proper;
  const counts = languages.map(
    ([ending, name]) => [counted.filter((file) => ending.test(file)).length, name] as const,
  );
  const [most] = counts.toSorted(([a], [b]) => b - a);
  return most === undefined || most[0] === 0 ? undefined : most[1];
}

/** Without what is in the smallest, where all together are too many. */
function withinBudget(parts: readonly Part[]): readonly Part[] {
  let left = MOST_ELEMENTS - parts.length;
  const kept = new Set<Part>();
  const inside = new Map(parts.map((part) => [part, withDescendants(part).length - 1]));
  for (const part of parts.toSorted((a, b) => (inside.get(b) ?? 0) - (inside.get(a) ?? 0))) {
    const count = inside.get(part) ?? 0;
    if (count > left) continue;
    left -= count;
    kept.add(part);
  }
  return parts.map((part) => (kept.has(part) ? part : closed(part)));
}

function closed(part: Part): Part {
  const all = withDescendants(part);
  return {
    ...part,
    globs: all.flatMap(({ globs }) => globs),
    files: all.flatMap(({ files }) => files),
    children: [],
  };
}

/** Packages in frames by the folder in which they lie, where there is more than one such folder. */
function inGroups(parts: readonly Part[], manifests: Reading["manifests"]): readonly Part[] {
  const folderOf = ({ folder }: Part) => /([^/]+)\/[^/]+\/$/.exec(folder)?.[1];
  const packages = parts.filter(({ folder }) => manifests.has(folder));
  const groups = new Map<string | undefined, number>();
  for (const part of packages) groups.set(folderOf(part), (groups.get(folderOf(part)) ?? 0) + 1);
  const isUseful = groups.size > 1 && [...groups].some(([name, count]) => name !== undefined && count > 1);
  if (!isUseful) return parts;
  return parts.map((part) => {
    const group = manifests.has(part.folder) ? folderOf(part) : undefined;
    return group === undefined ? part : { ...part, group };
  });
}
