import {
  directoryOf,
  isAbsolutePath,
  isInside,
  joinPath,
  normalizePath,
  relativePath,
} from "../../text/paths.ts";
import type { ImportForm, Target } from "../facts.ts";
import type { Configs } from "../settings/configs.ts";
import { asText } from "../settings/json.ts";
import type { Package, Packages } from "../settings/packages.ts";
import type { PathPattern, TsConfig } from "../settings/tsconfig.ts";
import type { Tree } from "../tree/discover.ts";
import { builtinOf } from "./builtins.ts";
import type { FileIndex, Found } from "./file-index.ts";
import { exportsOf } from "./package-map.ts";
import type { Sources } from "./sources.ts";

/** What resolution looks things up in. No disk is asked. */
export interface Knowledge {
  readonly root: string;
  readonly tree: Tree;
  readonly index: FileIndex;
  readonly sources: Sources;
  readonly configs: Configs;
  readonly packages: Packages;
}

/** Where a specifier leads from a file (relative to the root of the codebase). */
export type Resolve = (from: string, specifier: string, form: ImportForm) => Target;

/**
 * Where imports lead, as TypeScript, Node and bundlers agree on it: paths, aliases of the nearest tsconfig,
 * `imports` of the nearest package.json, packages of the workspace down to their sources. A bare name that is
 * none of these ends at its package.
 */
export function resolver(knowledge: Knowledge): Resolve {
  const known = new Map<TsConfig | undefined, Map<string, Target>>();
  const configOf = perFile((file) => knowledge.configs.of(file));
  return (from, specifier, form) => {
    const config = configOf(from);
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    if (isRelative(specifier)) return relative(knowledge, folder, specifier, config);
    const answers = known.get(config) ?? new Map<string, Target>();
    known.set(config, answers);
    const key = `${folder}\0${isRequire(form) ? "r" : "i"}\0${specifier}`;
    const answer = answers.get(key) ?? bare({ ...knowledge, config, folder, form }, specifier);
    answers.set(key, answer);
    return answer;
  };
}

/** Imports of one file follow each other. */
function perFile<T>(find: (file: string) => T): (file: string) => T {
  let last: { file: string; value: T } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, value: find(file) };
    return last.value;
  };
}

function isRelative(specifier: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(specifier);
}

function isRequire(form: ImportForm): boolean {
  return form === "require" || form === "import-equals";
}

interface Asked extends Knowledge {
  readonly config: TsConfig | undefined;
  readonly folder: string;
  readonly form: ImportForm;
}

const nothing = { kind: "unresolved", why: "no-such-file" } as const;

function relative(
  knowledge: Knowledge,
  folder: string,
  specifier: string,
  config: TsConfig | undefined,
): Target {
  const path = normalizePath(folder + specifier);
  const isFolder = /(?:^|\/)\.{0,2}$/.test(specifier);
  const found = place(knowledge, isFolder ? `${path === "." ? "" : path}/` : path, config);
  if (found !== undefined) return found;
  const rerooted = inRootDirs(knowledge, path, config);
  if (rerooted !== undefined) return rerooted;
  const outside = knowledge.index.findOutside(path);
  if (outside !== undefined) return { kind: "outside", path: outside };
  const query = specifier.search(/[?#]/);
  if (query > 0) return relative(knowledge, folder, specifier.slice(0, query), config);
  return nothing;
}

/** What a path (relative to the root) leads to: a file, its source, a package's inside, or a place out of sight. */
function place(knowledge: Knowledge, path: string, config?: TsConfig): Target | undefined {
  const { root, tree, index, sources, packages } = knowledge;
  if (path === ".." || path === "../" || path.startsWith("../"))
    return { kind: "outside", path: path.replace(/\/$/, "") };
  const found = index.find(path === "/" ? "" : path, config?.suffixes);
  if (found !== undefined) return found;
  const inPackage = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*\/node_modules\/)/.exec(path)?.[1];
  if (inPackage !== undefined) return { kind: "package", name: inPackage };
  const pkg = packages.at(path.endsWith("/") ? path : `${path}/`);
  const source =
    pkg === undefined ? sources.sourceOf(path) : entryOf({ ...knowledge, config, ...plainly }, pkg);
  if (source !== undefined) return source;
  return root !== "" && tree.isHidden(path) ? { kind: "asset", path: path.replace(/\/$/, "") } : undefined;
}

const plainly = { folder: "", form: "import" } as const;

/** `rootDirs`: folders that lie in one place once they are built. */
function inRootDirs(
  { root, index }: Knowledge,
  path: string,
  config: TsConfig | undefined,
): Found | undefined {
  if (config === undefined || config.rootDirs.length === 0) return undefined;
  const absolute = joinPath(root, path);
  const own = config.rootDirs.filter((dir) => isInside(absolute, dir)).sort((a, b) => b.length - a.length)[0];
  if (own === undefined) return undefined;
  for (const dir of config.rootDirs) {
    const other = dir + absolute.slice(own.length);
    const found = isInside(other, root)
      ? index.find(other.slice(root.length + 1), config.suffixes)
      : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function bare(asked: Asked, specifier: string): Target {
  const { config, folder, packages } = asked;
  if (specifier.startsWith("/") || isAbsolutePath(specifier)) return absolute(asked, specifier);
  const alias = config === undefined ? undefined : matching(config.paths, specifier);
  const aliased = alias === undefined ? undefined : firstPlace(asked, alias.places);
  const isElsewhere = aliased?.kind === "outside" && alias?.prefix === "" && isPackage(asked, specifier);
  if (aliased !== undefined && !isElsewhere) return aliased;
  if (specifier.startsWith("#")) return internal(asked, specifier);
  const based =
    config?.baseUrl === undefined ? undefined : atBase(asked, joinPath(config.baseUrl, specifier));
  if (based !== undefined) return based;
  const builtin = builtinOf(specifier);
  if (builtin !== undefined) return { kind: "builtin", name: builtin };
  if (config?.classic) {
    const above = beside(asked, specifier);
    if (above !== undefined) return above;
  }
  const name = packageName(specifier);
  const own = name === undefined ? undefined : packages.byName(name, folder);
  if (own !== undefined && name !== undefined)
    return inPackage(asked, own, name, `.${specifier.slice(name.length)}`);
  if (
    alias !== undefined &&
    alias.prefix !== "" &&
    (name === undefined || !packages.isDependency(name, folder))
  ) {
    return { kind: "unresolved", why: "alias-leads-nowhere" };
  }
  if (name === undefined) return { kind: "unresolved", why: "not-a-module-name" };
  return { kind: "package", name: packages.publishedAs(name, folder) };
}

/** Whether a name means a package although a `*` of `paths` leads it to a place that nobody looks at. */
function isPackage({ packages, folder }: Asked, specifier: string): boolean {
  const name = packageName(specifier);
  if (name === undefined || specifier.startsWith(".")) return false;
  return (
    builtinOf(specifier) !== undefined ||
    packages.byName(name, folder) !== undefined ||
    packages.isDependency(name, folder)
  );
}

/** An absolute path of the machine, or, as bundlers have it, from the root of what is served. */
function absolute(asked: Asked, specifier: string): Target {
  const { root, packages, folder } = asked;
  const path = normalizePath(specifier);
  if (isInside(path, root) && path !== root)
    return place(asked, path.slice(root.length + 1), asked.config) ?? nothing;
  const served = packages.around(folder)?.folder ?? "";
  for (const base of new Set([served, ""])) {
    const found = asked.index.find(base + path.slice(1));
    if (found !== undefined) return found;
  }
  return nothing;
}

function matching(
  patterns: readonly PathPattern[],
  specifier: string,
): { places: readonly string[]; prefix: string } | undefined {
  for (const { prefix, suffix, targets } of patterns) {
    if (suffix === undefined) {
      if (specifier === prefix) return { places: targets, prefix };
      continue;
    }
    if (specifier.length < prefix.length + suffix.length) continue;
    if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix)) continue;
    const star = specifier.slice(prefix.length, specifier.length - suffix.length);
    return { places: targets.map((target) => normalizePath(target.replace("*", () => star))), prefix };
  }
  return undefined;
}

/** The first of some absolute places that holds anything. */
function firstPlace(asked: Asked, places: readonly string[]): Target | undefined {
  let outside: Target | undefined;
  for (const path of places) {
    const found = placeOf(asked, path);
    if (found?.kind === "outside") outside ??= found;
    else if (found !== undefined) return found;
  }
  return outside;
}

function placeOf(asked: Asked, path: string): Target | undefined {
  const { root, config } = asked;
  if (path === root) return place(asked, "/", config);
  if (!isInside(path, root)) return { kind: "outside", path: relativePath(root, path) };
  return throughPackage(asked, path) ?? place(asked, path.slice(root.length + 1), config);
}

/** An alias may lead to the folder of a package that is not built: its package.json names what would be. */
function throughPackage(asked: Asked, path: string): Found | undefined {
  const pkg = asked.packages.at(`${path.slice(asked.root.length + 1)}/`);
  return pkg === undefined ? undefined : entryOf(asked, pkg);
}

function atBase(asked: Asked, path: string): Target | undefined {
  const { root, index, config } = asked;
  if (!isInside(path, root) || path === root) return undefined;
  return index.find(path.slice(root.length + 1), config?.suffixes);
}

/** In the folder of the file, then in each above it. */
function beside({ folder, index }: Asked, specifier: string): Found | undefined {
  for (let at = folder.replace(/\/$/, ""); ; at = directoryOf(at)) {
    const found = index.find(at === "" ? specifier : `${at}/${specifier}`);
    if (found !== undefined || at === "") return found;
  }
}

/** `#name`, by the `imports` of the nearest package.json. */
function internal(asked: Asked, specifier: string): Target {
  const { packages, folder } = asked;
  const pkg = packages.around(folder);
  const none = { kind: "unresolved", why: "no-such-internal-name" } as const;
  if (pkg === undefined) return none;
  const preferred = exportsOf(pkg.json.imports, specifier, conditionsOf(asked));
  const places = [...preferred, ...exportsOf(pkg.json.imports, specifier, undefined)];
  for (const path of places) {
    if (path.startsWith("#")) continue;
    if (!path.startsWith("./")) return bare(asked, path);
    const found = pkg.folder === undefined ? undefined : inFolder(asked, pkg.folder, path);
    if (found !== undefined) return found;
  }
  if (places.length > 0 && pkg.folder === undefined) return { kind: "outside", path: ".." };
  return places.length > 0 ? { kind: "unresolved", why: "alias-leads-nowhere" } : none;
}

/** What source code says of itself comes before what is built from it. */
function conditionsOf({ config, form }: Asked): ReadonlySet<string> {
  const kind = isRequire(form) ? "require" : "import";
  return new Set([...(config?.conditions ?? []), "source", "types", kind, "node", "module", "development"]);
}

/** A place that a package.json names, as a source. */
function inFolder({ sources, index, tree }: Asked, folder: string, path: string): Found | undefined {
  const built = normalizePath(folder + path);
  if (built.startsWith("../")) return undefined;
  const found =
    sources.sourceOf(built, folder) ?? index.find(built) ?? index.find(built.replace(declaration, ""));
  return (
    found ?? (tree.isHidden(built) && !codeEnding.test(built) ? { kind: "asset", path: built } : undefined)
  );
}

const declaration = /\.d\.[cm]?ts$/;
const codeEnding = /\.[cm]?[jt]sx?$/;

/** What a package of the codebase offers under a subpath (`.`, `./x`). */
function inPackage(asked: Asked, pkg: Package, name: string, subpath: string): Target {
  if (pkg.folder === undefined) return { kind: "package", name };
  const { exports } = pkg.json;
  if (exports === undefined || exports === null) {
    const found =
      subpath === "."
        ? entryOf(asked, pkg)
        : (inFolder(asked, pkg.folder, subpath) ?? inSource(asked, pkg, subpath));
    return found ?? { kind: "unresolved", why: "not-exported" };
  }
  const places = [
    ...exportsOf(exports, subpath, conditionsOf(asked)),
    ...exportsOf(exports, subpath, undefined),
  ];
  for (const path of places) {
    const found = inFolder(asked, pkg.folder, path);
    if (found !== undefined) return found;
  }
  const isOffered = places.length > 0;
  const guessed = isOffered ? inSource(asked, pkg, subpath) : undefined;
  return guessed ?? { kind: "unresolved", why: "not-exported" };
}

/** `./x` may be `src/x` where a build has no other name for it. */
function inSource({ index }: Asked, { folder = "" }: Package, subpath: string): Found | undefined {
  if (subpath === ".") return index.find(`${folder}src/index`) ?? index.find(`${folder}index`);
  return index.find(`${folder}src/${subpath.slice(2)}`);
}

const entryFields = ["source", "types", "typings", "module", "main"] as const;

/** The file that a package is entered by. */
function entryOf(asked: Asked, pkg: Package): Found | undefined {
  const { folder = "", json } = pkg;
  const exported = exportsOf(json.exports, ".", conditionsOf(asked));
  const named = entryFields.flatMap((field) => asText(json[field]) ?? []).map((path) => `./${path}`);
  const found = [...exported, ...named].map((path) => inFolder(asked, folder, path));
  const asFile = found.find((one) => one?.kind === "file") ?? inSource(asked, pkg, ".");
  return asFile ?? found.find((one) => one !== undefined);
}

const schemes = /^([a-z][a-z0-9+.-]*):(.*)$/;
const npmName = /^(?:@[A-Za-z0-9][\w.~-]*\/)?[A-Za-z0-9_][\w.~-]*(?=\/|$)/;

/** The package that a bare specifier begins with; `npm:` and `jsr:` as Deno writes them. */
function packageName(specifier: string): string | undefined {
  const [, scheme, rest = ""] = schemes.exec(specifier) ?? [];
  if (scheme === "npm" || scheme === "jsr") return /^\/?((?:@[^/@]+\/)?[^/@]+)/.exec(rest)?.[1];
  if (scheme !== undefined) return /^(?:https?|data|file|blob)$/.test(scheme) ? undefined : specifier;
  return specifier.includes("!") ? undefined : npmName.exec(specifier)?.[0];
}
