import picomatch from "picomatch";
import { directoryOf, isInside, joinPath } from "../../text/paths.ts";
import type { Tree } from "../tree/discover.ts";
import { asObject, asText, asTexts, type JsonObject } from "./json.ts";
import type { SettingsReader } from "./reader.ts";

/** A folder with a package.json. */
export interface Package {
  /** Relative to the root of the codebase: `` or ending in `/`; nothing where it lies above the codebase. */
  readonly folder: string | undefined;
  readonly json: JsonObject;
}

/** The packages of a codebase: which of them a bare name means, and in which of them a file lies. */
export interface Packages {
  /** The package of the codebase that a name means in a file of `folder`. */
  byName(name: string, folder: string): Package | undefined;
  /** The nearest package.json at or above a folder (relative, `` or ending in `/`). */
  around(folder: string): Package | undefined;
  /** Whether a package.json at or above a folder depends on a name. */
  isDependency(name: string, folder: string): boolean;
  /** What a foreign package is called where it is published: a package.json may give it another name (`npm:pg@8`). */
  publishedAs(name: string, folder: string): string;
  /** The package of a folder itself. */
  at(folder: string): Package | undefined;
}

export async function readPackages(reader: SettingsReader, root: string, tree: Tree): Promise<Packages> {
  const here = new Map<string, Package>();
  for (const path of tree.settings.filter((one) => /(?:^|\/)package\.json$/.test(one))) {
    const folder = path.slice(0, -"package.json".length);
    here.set(folder, { folder, json: reader.json(joinPath(root, path)) ?? {} });
  }
  const above = foldersAbove(root, reader.within).flatMap((folder): readonly Package[] => {
    const json = reader.json(joinPath(folder, "package.json"));
    return json === undefined ? [] : [{ folder: undefined, json }];
  });
  const members = await workspaceMembers(reader, root, tree, here);
  return packagesOf({ reader, root, here, above, members });
}

interface Known {
  readonly reader: SettingsReader;
  readonly root: string;
  /** By folder. */
  readonly here: ReadonlyMap<string, Package>;
  /** From the nearest outwards. */
  readonly above: readonly Package[];
  /** Packages that a workspace declares as its own, by name. */
  readonly members: ReadonlyMap<string, Package>;
}

function packagesOf(known: Known): Packages {
  const { here, above, members } = known;
  const chains = new Map<string, readonly Package[]>();
  const named = new Map<string, Package[]>();
  for (const one of here.values()) {
    const name = asText(one.json.name);
    if (name !== undefined) named.set(name, [...(named.get(name) ?? []), one]);
  }

  function chain(folder: string): readonly Package[] {
    const cached = chains.get(folder);
    if (cached !== undefined) return cached;
    const own = here.get(folder);
    const outer = folder === "" ? above : chain(parentOf(folder));
    const all = own === undefined ? outer : [own, ...outer];
    chains.set(folder, all);
    return all;
  }

  function byName(name: string, folder: string): Package | undefined {
    const [own] = chain(folder);
    if (own?.folder !== undefined && asText(own.json.name) === name) return own;
    return (
      linkedByPath(known, chain(folder), name) ??
      members.get(name) ??
      members.get(otherName("workspace", chain(folder), name) ?? "") ??
      linkedByNode(known, named.get(otherName("npm", chain(folder), name) ?? name), folder, name)
    );
  }

  return {
    byName,
    around: (folder) => chain(folder)[0],
    isDependency: (name, folder) => chain(folder).some(({ json }) => dependencyOn(json, name) !== undefined),
    publishedAs: (name, folder) => otherName("npm", chain(folder), name) ?? name,
    at: (folder) => here.get(folder),
  };
}

/** `""` for the root of the codebase and what lies directly in it. */
export function parentOf(folder: string): string {
  const slash = folder.lastIndexOf("/", folder.length - 2);
  return folder.slice(0, slash + 1);
}

const kindsOfDependency = [
  "dependencies",
  "devDependencies",
  "peerDependencies",
  "optionalDependencies",
] as const;

function dependencyOn(json: JsonObject, name: string): string | undefined {
  for (const kind of kindsOfDependency) {
    const version = asObject(json[kind])?.[name];
    if (typeof version === "string") return version;
  }
  return undefined;
}

/** What a name stands for by `"name": "workspace:other@*"` or `"name": "npm:other@1"`. */
function otherName(scheme: "workspace" | "npm", chain: readonly Package[], name: string): string | undefined {
  for (const { json } of chain) {
    const version = dependencyOn(json, name);
    if (version === undefined) continue;
    const [, found, other] = /^(workspace|npm):((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(version) ?? [];
    return found === scheme ? other : undefined;
  }
  return undefined;
}

/** `"name": "file:../other"`, also `link:` and `portal:`, and a `workspace:` with a path. */
function linkedByPath({ here }: Known, chain: readonly Package[], name: string): Package | undefined {
  for (const { folder, json } of chain) {
    const version = dependencyOn(json, name);
    const path = /^(?:(?:file|link|portal):|workspace:(?=\.))(.*)$/.exec(version ?? "")?.[1];
    if (version === undefined || folder === undefined) continue;
    if (path === undefined) return undefined;
    const target = joinPath(folder, path);
    return here.get(target === "." ? "" : `${target}/`);
  }
  return undefined;
}

/** A link in a `node_modules` at or above the folder that leads to a package of the codebase. */
function linkedByNode(
  { reader, root, here }: Known,
  named: readonly Package[] | undefined,
  folder: string,
  name: string,
): Package | undefined {
  if (named === undefined) return undefined;
  for (let at = folder; ; at = parentOf(at)) {
    const real = reader.realPath(joinPath(root, `${at}node_modules/${name}`));
    if (real !== undefined)
      return isInside(real, root) ? here.get(`${real.slice(root.length + 1)}/`) : undefined;
    if (at === "") return undefined;
  }
}

/** The folders from the one around the root to the outermost that settings are read from. */
function foldersAbove(root: string, within: string): readonly string[] {
  const folders: string[] = [];
  for (let at = root; at !== within && isInside(at, within); ) {
    at = directoryOf(at);
    folders.push(at);
  }
  return folders;
}

async function workspaceMembers(
  reader: SettingsReader,
  root: string,
  tree: Tree,
  here: ReadonlyMap<string, Package>,
): Promise<ReadonlyMap<string, Package>> {
  const members = new Map<string, Package>();
  const inside = new Set(
    tree.settings.filter(declaresMembers).map((path) => directoryOf(joinPath(root, path))),
  );
  for (const folder of [...foldersAbove(root, reader.within), ...inside]) {
    const globs = await workspaceGlobs(reader, folder);
    if (globs.length === 0) continue;
    const isMember = memberTest(globs);
    for (const one of here.values()) {
      const name = asText(one.json.name);
      const absolute = joinPath(root, one.folder ?? "");
      if (name === undefined || members.has(name) || !isInside(absolute, folder)) continue;
      if (absolute === folder || isMember(absolute.slice(folder.length + 1))) members.set(name, one);
    }
  }
  return members;
}

function declaresMembers(path: string): boolean {
  return /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|lerna\.json)$/.test(path);
}

/** What `workspaces` of npm, Yarn and Bun, `pnpm-workspace.yaml` and `lerna.json` say. */
async function workspaceGlobs(reader: SettingsReader, folder: string): Promise<readonly string[]> {
  const { workspaces } = reader.json(joinPath(folder, "package.json")) ?? {};
  const lerna = reader.json(joinPath(folder, "lerna.json"));
  return [
    ...(asTexts(workspaces) ?? asTexts(asObject(workspaces)?.packages) ?? []),
    ...(asTexts(lerna?.packages) ?? []),
    ...(await pnpmGlobs(reader, joinPath(folder, "pnpm-workspace.yaml"))),
  ];
}

async function pnpmGlobs(reader: SettingsReader, path: string): Promise<readonly string[]> {
  const text = reader.text(path);
  if (text === undefined) return [];
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined) reader.report(path, "is no valid YAML", fault.pos[0]);
  // Aliases that multiply are refused by the library; what they would have said is left out.
  const value = fault === undefined ? attempt(() => document.toJS({ maxAliasCount: 100 })) : undefined;
  return asTexts(asObject(value)?.packages) ?? [];
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function memberTest(globs: readonly string[]): (path: string) => boolean {
  const clean = globs.map((glob) => glob.replace(/^(!?)\.?\//, "$1").replace(/\/+$/, ""));
  const wanted = picomatch(clean.filter((glob) => !glob.startsWith("!")));
  const excluded = clean.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const unwanted = excluded.length === 0 ? () => false : picomatch(excluded);
  return (path) => wanted(path) && !unwanted(path);
}
