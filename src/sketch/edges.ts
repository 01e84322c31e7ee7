import { isNoCode } from "../conformance/code.ts";
import { GlobIndex, globAt } from "../conformance/globs.ts";
import type { CodeFacts, Import } from "../extract/facts.ts";
import { ignoring } from "../extract/tree/ignore.ts";
import { type Part, withDescendants } from "./part.ts";
import { databasesOf, type Service, serviceOf } from "./services.ts";

/** One part uses another, or a service; the imports that show it, in the order of files and places. */
export interface Edge {
  readonly from: Part;
  readonly to: Part | Service;
  readonly imports: readonly Import[];
}

/** The parts of a sketch by their places in it. */
export interface Places {
  readonly parts: readonly Part[];
  readonly parentOf: ReadonlyMap<Part, Part>;
  readonly ownerOf: ReadonlyMap<string, Part>;
  /** The same for a file that is no code: JSON, a style, a picture. */
  readonly assetOwnerOf: (path: string) => Part | undefined;
  /** Remembers what is reached from where. */
  readonly reached: Map<Part, Map<Part, readonly Part[]>>;
}

/** @param ignore what is kept apart */
export function placesOf(root: Part, ignore: readonly string[]): Places {
  const parts = withDescendants(root);
  const parentOf = new Map(parts.flatMap((part) => part.children.map((child) => [child, part] as const)));
  const ownerOf = new Map(parts.flatMap((part) => part.files.map((file) => [file, part] as const)));
  return { parts, parentOf, ownerOf, assetOwnerOf: assetOwners(parts, ignore), reached: new Map() };
}

/** Whose glob says most exactly that a file is its own; of parts that say it alike the inner one. */
function assetOwners(parts: readonly Part[], ignore: readonly string[]): Places["assetOwnerOf"] {
  const isIgnored = ignoring(ignore);
  const places = new Map(parts.map((part, place) => [part, place]));
  const index = new GlobIndex(
    parts.flatMap((part) => part.globs.map((written) => ({ part, glob: globAt("", written) }))),
  );
  return (path) => {
    if (!isNoCode(path) || isIgnored(path)) return undefined;
    const claims = index.matching(path);
    const [best] = claims.toSorted(
      (a, b) => b.glob.exactness - a.glob.exactness || (places.get(b.part) ?? 0) - (places.get(a.part) ?? 0),
    );
    return best?.part;
  };
}

/**
 * What the imports show between the parts: from the innermost part to the outermost around the other that does not
 * hold both. What a part uses of its own is nobody's business.
 *
 * @param dependenciesAt what the package around a file depends on
 */
export function edgesOf(
  facts: CodeFacts,
  places: Places,
  dependenciesAt: (file: string) => readonly string[],
): readonly Edge[] {
  const found = new Map<Part, Map<Part | Service, Import[]>>();
  for (const one of facts.imports) {
    const from = places.ownerOf.get(one.from);
    if (from === undefined) continue;
    for (const to of targetsOf(one, from, places, dependenciesAt)) {
      const row = found.get(from) ?? new Map<Part | Service, Import[]>();
      if (row.size === 0) found.set(from, row);
      const imports = row.get(to);
      if (imports === undefined) row.set(to, [one]);
      else imports.push(one);
    }
  }
  return [...found].flatMap(([from, row]) => [...row].map(([to, imports]) => ({ from, to, imports })));
}

function targetsOf(
  { target, from: file, typeOnly }: Import,
  from: Part,
  places: Places,
  dependenciesAt: (file: string) => readonly string[],
): readonly (Part | Service)[] {
  if (target.kind === "file" || target.kind === "asset") {
    const { ownerOf, assetOwnerOf } = places;
    const owner = target.kind === "file" ? ownerOf.get(target.path) : assetOwnerOf(target.path);
    return owner === undefined || owner === from ? nobody : reachedIn(from, owner, places);
  }
  if ((target.kind !== "package" && target.kind !== "builtin") || typeOnly) return nobody;
  const service = serviceOf(target.name);
  return service === undefined ? databasesOf(target.name, dependenciesAt(file)) : [service];
}

const nobody: readonly Part[] = [];

/** What an import from one part of the code of another shows; the same for all imports between the two. */
function reachedIn(from: Part, owner: Part, places: Places): readonly Part[] {
  const row = places.reached.get(from) ?? new Map<Part, readonly Part[]>();
  places.reached.set(from, row);
  const known = row.get(owner);
  if (known !== undefined) return known;
  const border = borderOf(from, owner, places);
  const found = border === undefined ? nobody : [withinGathered(border, owner, places)];
  row.set(owner, found);
  return found;
}

/** The outermost part around `to` that does not hold `from`; nothing where one of the two holds the other. */
export function borderOf(from: Part, to: Part, { parentOf }: Places): Part | undefined {
  const around = new Set<Part>();
  for (let at: Part | undefined = from; at !== undefined; at = parentOf.get(at)) around.add(at);
  if (around.has(to)) return undefined;
  let at = to;
  for (;;) {
    const parent = parentOf.get(at);
    if (parent === undefined) return at;
    if (around.has(parent)) return parent === from ? undefined : at;
    at = parent;
  }
}

/** Where small parts only stand together, the one of them that is meant. */
function withinGathered(outer: Part, inner: Part, { parentOf }: Places): Part {
  const path: Part[] = [];
  for (let at: Part | undefined = inner; at !== undefined && at !== outer; at = parentOf.get(at))
    path.push(at);
  let at = outer;
  while (at.isGathered) {
    const next = path.pop();
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** What the imports of an edge say of it. */
export function verbOf({
  imports,
  to,
}: Pick<Edge, "imports"> & { readonly to: Edge["to"] | undefined }): string {
  if (to !== undefined && "verb" in to) return to.verb;
  const all = (is: (one: Import) => boolean) => imports.every(is);
  if (all(({ typeOnly }) => typeOnly)) return "uses types of";
  if (all(({ form }) => form === "export" || form === "export-all")) return "hands on";
  if (all(({ form }) => form === "dynamic")) return "loads when needed";
  if (all(({ form }) => form === "side-effect")) return "loads";
  return "uses";
}
