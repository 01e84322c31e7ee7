import { baseName, directoryOf, isAbsolutePath, joinPath } from "../../text/paths.ts";
import { exportsOf } from "../resolve/package-map.ts";
import { asObject, asText, asTexts, type JsonObject } from "./json.ts";
import type { SettingsReader } from "./reader.ts";
import { misshapenIn } from "./tsconfig-shape.ts";

/** What of a `tsconfig.json`, with all that it extends, decides where imports lead. Paths are absolute. */
export interface TsConfig {
  readonly path: string;
  readonly directory: string;
  readonly paths: readonly PathPattern[];
  readonly baseUrl?: string | undefined;
  readonly rootDirs: readonly string[];
  /** `outDir` and `declarationDir`. */
  readonly outDirs: readonly string[];
  readonly suffixes: readonly string[];
  readonly conditions: readonly string[];
  /** Bare names are looked for beside the file and above, as TypeScript did once. */
  readonly classic: boolean;
  /** Files by name; nothing where none are named. */
  readonly files?: readonly string[] | undefined;
  readonly includes: (path: string) => boolean;
  /** Where sources may begin: `rootDir`, else the folders of `include`. */
  readonly sourceRoots: readonly string[];
  /** Other configurations, which this one only gathers where it has no files itself. */
  readonly references: readonly string[];
}

/** One line of `paths`: `@app/*` is `prefix` `@app/`, `suffix` ``; without `*` it is exact. */
export interface PathPattern {
  readonly prefix: string;
  readonly suffix: string | undefined;
  readonly targets: readonly string[];
}

/** A configuration as merged from those that it extends: each value with the folder that it is relative to. */
interface Merged {
  readonly options: Readonly<Record<string, Placed>>;
  readonly files?: Placed | undefined;
  readonly include?: Placed | undefined;
  readonly exclude?: Placed | undefined;
}

interface Placed {
  readonly value: unknown;
  readonly from: string;
}

/** Reads a configuration (absolute path); nothing where there is none. What is broken is reported and left out. */
export function readTsConfig(reader: SettingsReader, path: string): TsConfig | undefined {
  const json = reader.json(path);
  if (json === undefined) return undefined;
  const directory = directoryOf(path);
  const merged = merge(reader, path, json, []);
  return {
    path,
    directory,
    ...resolved(merged, directory),
    references: referencesOf(reader, json, directory),
  };
}

function merge(reader: SettingsReader, path: string, json: JsonObject, above: readonly string[]): Merged {
  const from = directoryOf(path);
  for (const { name, wanted } of misshapenIn(json))
    reader.report(path, `needs ${wanted} for \`${name}\``, placeOf(reader, path, name));
  const bases = asTexts(json.extends) ?? [asText(json.extends) ?? ""].filter((one) => one !== "");
  let merged: Merged = { options: {} };
  for (const base of bases) merged = overlay(merged, extended(reader, path, base, above));
  const options: Record<string, Placed> = {};
  for (const [name, value] of Object.entries(asObject(json.compilerOptions) ?? {}))
    options[name] = { value, from };
  const placed = (value: unknown) => (asTexts(value) === undefined ? undefined : { value, from });
  return overlay(merged, {
    options,
    files: placed(json.files),
    include: placed(json.include),
    exclude: placed(json.exclude),
  });
}

function overlay(base: Merged, over: Merged): Merged {
  return {
    options: { ...base.options, ...over.options },
    files: over.files ?? base.files,
    include: over.include ?? base.include,
    exclude: over.exclude ?? base.exclude,
  };
}

function extended(reader: SettingsReader, path: string, base: string, above: readonly string[]): Merged {
  const found = findBase(reader, directoryOf(path), base);
  if (found === undefined) {
    reader.report(path, `extends \`${base}\`, which is not there`, placeOf(reader, path, base));
    return { options: {} };
  }
  if (above.includes(found) || found === path) {
    reader.report(path, `extends \`${base}\`, which extends it in turn`, placeOf(reader, path, base));
    return { options: {} };
  }
  return merge(reader, found, reader.json(found) ?? {}, [...above, path]);
}

function placeOf(reader: SettingsReader, path: string, text: string): number {
  return Math.max(0, reader.text(path)?.indexOf(JSON.stringify(text)) ?? 0);
}

/** The file that `extends` names: a path, or a file of a package in a `node_modules` above. */
function findBase(reader: SettingsReader, directory: string, base: string): string | undefined {
  if (isAbsolutePath(base) || /^\.{1,2}(?:\/|$)/.test(base)) return asFile(reader, joinPath(directory, base));
  const [, name = base, rest = ""] = /^(@[^/]+\/[^/]+|[^/]+)\/?(.*)$/.exec(base) ?? [];
  for (let at = directory; ; at = directoryOf(at)) {
    const folder = joinPath(at, `node_modules/${name}`);
    if (reader.kindOf(folder) === "directory") return inPackage(reader, folder, rest);
    if (at === reader.within || at === directoryOf(at) || at === "") return undefined;
  }
}

function inPackage(reader: SettingsReader, folder: string, rest: string): string | undefined {
  const json = reader.json(`${folder}/package.json`);
  const subpath = rest === "" ? "." : `./${rest}`;
  const exported =
    json?.exports === undefined
      ? []
      : exportsOf(json.exports, subpath, new Set(["node", "types", "require"]));
  const named = rest === "" ? [asText(json?.tsconfig) ?? "tsconfig.json"] : [rest];
  for (const candidate of [...exported, ...named]) {
    const found = asFile(reader, joinPath(folder, candidate));
    if (found !== undefined) return found;
  }
  return undefined;
}

function asFile(reader: SettingsReader, path: string): string | undefined {
  if (reader.kindOf(path) === "file") return path;
  if (!path.endsWith(".json") && reader.kindOf(`${path}.json`) === "file") return `${path}.json`;
  const inside = `${path}/tsconfig.json`;
  return reader.kindOf(path) === "directory" && reader.kindOf(inside) === "file" ? inside : undefined;
}

function referencesOf(reader: SettingsReader, json: JsonObject, directory: string): readonly string[] {
  if (!Array.isArray(json.references)) return [];
  return json.references.flatMap((reference) => {
    const path = asText(asObject(reference)?.path);
    const found = path === undefined ? undefined : asFile(reader, joinPath(directory, path));
    return found === undefined ? [] : [found];
  });
}

/** In a value, the folder of the configuration that is used in the end, whoever wrote the value. */
const configDir = "$" + "{configDir}";

type Resolved = Omit<TsConfig, "path" | "directory" | "references">;

function resolved({ options, files, include, exclude }: Merged, directory: string): Resolved {
  const place = (text: string, from: string) =>
    text.startsWith(configDir)
      ? joinPath(directory, `./${text.slice(configDir.length)}`)
      : joinPath(from, text);
  const one = (name: string) => {
    const text = asText(options[name]?.value);
    return text === undefined ? undefined : place(text, options[name]?.from ?? directory);
  };
  const all = (placed: Placed | undefined) =>
    asTexts(placed?.value)?.map((text) => place(text, placed?.from ?? directory));
  const baseUrl = one("baseUrl");
  const outDirs = [one("outDir"), one("declarationDir")].filter((dir) => dir !== undefined);
  const named = all(files);
  return {
    paths: pathPatterns(options.paths, (text, from) =>
      baseUrl === undefined ? place(text, from) : place(text, baseUrl),
    ),
    baseUrl,
    rootDirs: all(options.rootDirs) ?? [],
    sourceRoots: sourceRoots(one("rootDir"), all(include), directory),
    outDirs: outDirs.filter((dir) => dir !== directory),
    suffixes: asTexts(options.moduleSuffixes?.value) ?? [""],
    conditions: asTexts(options.customConditions?.value) ?? [],
    classic: asText(options.moduleResolution?.value)?.toLowerCase() === "classic",
    files: named,
    includes: includeTest(all(include), all(exclude), named, directory, outDirs),
  };
}

/** TypeScript takes the common folder of all files unless `rootDir` says another; `include` tells nearly as much. */
function sourceRoots(
  rootDir: string | undefined,
  include: readonly string[] | undefined,
  directory: string,
): readonly string[] {
  if (rootDir !== undefined) return [rootDir];
  const folders = (include ?? []).map((glob) => glob.replace(/\/[^/]*[*?].*$|\/[^/]*\.[^/]*$/, ""));
  return [...new Set([joinPath(directory, "src"), ...folders, directory])];
}

function pathPatterns(
  placed: Placed | undefined,
  place: (text: string, from: string) => string,
): readonly PathPattern[] {
  const entries = Object.entries(asObject(placed?.value) ?? {});
  const patterns = entries.map(([pattern, targets]) => {
    const star = pattern.indexOf("*");
    return {
      prefix: star < 0 ? pattern : pattern.slice(0, star),
      suffix: star < 0 ? undefined : pattern.slice(star + 1),
      targets: (asTexts(targets) ?? []).map((target) => place(target, placed?.from ?? "")),
    };
  });
  // An exact one wins, else the one with the longest text before its star; TypeScript compares no further.
  return patterns.sort((a, b) => rankOf(b) - rankOf(a));
}

function rankOf({ prefix, suffix }: PathPattern): number {
  return suffix === undefined ? Number.POSITIVE_INFINITY : prefix.length;
}

/** `include` and `exclude` with TypeScript's defaults; everything below the folder where nothing is said. */
function includeTest(
  include: readonly string[] | undefined,
  exclude: readonly string[] | undefined,
  files: readonly string[] | undefined,
  directory: string,
  outDirs: readonly string[],
): (path: string) => boolean {
  const named = new Set(files ?? []);
  const included = include ?? (files === undefined ? [directory] : []);
  const wanted = included.map(globTest);
  const unwanted = (exclude ?? outDirs).map(globTest);
  return (path) =>
    named.has(path) || (wanted.some((test) => test(path)) && !unwanted.some((test) => test(path)));
}

/** `*`, `?` and `**` as in a tsconfig; a path without them at its end takes everything below it. */
function globTest(glob: string): (path: string) => boolean {
  if (!/[*?]/.test(glob))
    return (path) => path === glob || path.startsWith(glob.endsWith("/") ? glob : `${glob}/`);
  const segments = glob.split("/").filter((segment, i, all) => segment !== "**" || all[i - 1] !== "**");
  const patterns = segments.map((segment) => (segment === "**" ? undefined : segmentTest(segment)));
  const open = !/[*?.]/.test(baseName(glob)) || segments.at(-1) === "**";
  return (path) => matchSegments(patterns, path.split("/"), open);
}

function segmentTest(segment: string): (name: string) => boolean {
  if (segment === "*") return () => true;
  if (!/[*?]/.test(segment)) return (name) => name === segment;
  const collapsed = segment.replace(/\*+/g, "*").replace(/[.+^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`^${collapsed.replaceAll("*", ".*").replaceAll("?", ".")}$`);
  return (name) => pattern.test(name);
}

type SegmentTest = ((name: string) => boolean) | undefined;

/** Wildcard matching that goes back to the last `**` alone, so that it takes at most segments times names. */
function matchSegments(patterns: readonly SegmentTest[], names: readonly string[], open: boolean): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let retry = 0;
  while (n < names.length) {
    if (p < patterns.length && patterns[p] === undefined) {
      star = p++;
      retry = n;
    } else if (p < patterns.length && patterns[p]?.(names[n] as string)) {
      p++;
      n++;
    } else if (p === patterns.length && open) return true;
    else if (star < 0) return false;
    else {
      p = star + 1;
      n = ++retry;
    }
  }
  while (p < patterns.length && patterns[p] === undefined) p++;
  return p === patterns.length;
}
