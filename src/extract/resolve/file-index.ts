import type { Target } from "../facts.ts";
import type { Tree } from "../tree/discover.ts";

export type Found = Extract<Target, { kind: "file" | "asset" }>;

/** Finds files of the codebase by what a specifier says of them. Paths are relative to its root; no disk is asked. */
export interface FileIndex {
  /** As TypeScript and bundlers find it: `./a.js` may mean `a.ts`, `./a` `a.tsx`, a folder its index. */
  find(path: string, suffixes?: readonly string[]): Found | undefined;
  /** Where a path leads through a link that leaves the codebase: relative to its root. */
  findOutside(path: string): string | undefined;
}

/** What a name that ends like JavaScript may stand for, best first (TypeScript's order). */
const written: readonly (readonly [ending: string, sources: readonly string[]])[] = [
  [".js", [".ts", ".tsx", ".d.ts", ".js", ".jsx"]],
  [".jsx", [".tsx", ".ts", ".d.ts", ".jsx", ".js"]],
  [".mjs", [".mts", ".d.mts", ".mjs"]],
  [".cjs", [".cts", ".d.cts", ".cjs"]],
];

const omitted = [
  ".ts",
  ".tsx",
  ".d.ts",
  ".js",
  ".jsx",
  ".mts",
  ".d.mts",
  ".mjs",
  ".cts",
  ".d.cts",
  ".cjs",
  ".vue",
  ".svelte",
  ".json",
];

const plain: readonly string[] = [""];

/** `mainOf` gives the places that the package.json of a folder names, relative to the root. */
export function fileIndex(tree: Tree, mainOf: (folder: string) => readonly string[]): FileIndex {
  const code = new Set(tree.code);

  function find(path: string, suffixes: readonly string[] = plain): Found | undefined {
    const found = findHere(path, suffixes);
    if (found !== undefined || tree.links.size === 0) return found;
    const unlinked = followLinks(path, tree.links);
    return unlinked === undefined ? undefined : findHere(unlinked, suffixes);
  }

  function findHere(path: string, suffixes: readonly string[]): Found | undefined {
    const folder = path.endsWith("/") ? path.slice(0, -1) : path;
    if (folder === path && path !== "") {
      const hit = tryFile(path, suffixes, code) ?? tryFile(path, suffixes, tree.others);
      if (hit !== undefined)
        return code.has(hit) ? { kind: "file", path: hit } : { kind: "asset", path: hit };
    }
    return findInFolder(folder === "" ? "" : `${folder}/`, suffixes);
  }

  function findInFolder(folder: string, suffixes: readonly string[]): Found | undefined {
    const mains = tree.others.has(`${folder}package.json`) ? mainOf(folder) : [];
    for (const place of [...mains, ...mains.map((main) => `${main}/index`), `${folder}index`]) {
      const hit = tryFile(place, suffixes, code) ?? tryFile(place, suffixes, tree.others);
      if (hit !== undefined)
        return code.has(hit) ? { kind: "file", path: hit } : { kind: "asset", path: hit };
    }
    return undefined;
  }

  function findOutside(path: string): string | undefined {
    if (tree.outerLinks.size === 0) return undefined;
    const unlinked = followLinks(path, tree.links) ?? path;
    return followLink(unlinked, tree.outerLinks);
  }

  return { find, findOutside };
}

/** What is asked whether it holds a path. */
interface Paths {
  has(path: string): boolean;
}

/** The file among some that a path means: with an ending left out or written as JavaScript's, or a folder's index. */
export function fileAmong(files: Paths, path: string): string | undefined {
  const place = path.replace(/\/$/, "");
  return tryFile(place, plain, files) ?? tryFile(place === "" ? "index" : `${place}/index`, plain, files);
}

function tryFile(path: string, suffixes: readonly string[], files: Paths): string | undefined {
  const dot = path.lastIndexOf(".");
  const ending = dot < 0 ? "" : path.slice(dot);
  const sources = written.find(([one]) => one === ending)?.[1];
  if (sources !== undefined) {
    const hit = tryEndings(path.slice(0, dot), sources, suffixes, files);
    if (hit !== undefined) return hit;
  }
  if (files.has(path)) return path;
  return tryEndings(path, omitted, suffixes, files);
}

function tryEndings(
  stem: string,
  endings: readonly string[],
  suffixes: readonly string[],
  files: Paths,
): string | undefined {
  for (const suffix of suffixes) {
    for (const ending of endings) {
      const path = stem + suffix + ending;
      if (files.has(path)) return path;
    }
  }
  return undefined;
}

/** The path with the outermost link replaced, again and again; nothing where no link stands in it. */
function followLinks(path: string, links: ReadonlyMap<string, string>): string | undefined {
  let at = path;
  for (let steps = 0; steps < 40; steps++) {
    const next = followLink(at, links);
    if (next === undefined) return at === path ? undefined : at;
    at = next;
  }
  return undefined;
}

function followLink(path: string, links: ReadonlyMap<string, string>): string | undefined {
  for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
    const head = end < 0 ? path : path.slice(0, end);
    const real = links.get(head);
    if (real !== undefined) return (real + path.slice(head.length)).replace(/^\//, "");
    if (end < 0) return followLinkedFile(path, links);
  }
}

/** `./a` where `a.ts` is a link. */
function followLinkedFile(path: string, links: ReadonlyMap<string, string>): string | undefined {
  const linked = new Set(links.keys());
  const hit = tryFile(path, plain, linked) ?? tryFile(`${path}/index`, plain, linked);
  return hit === undefined ? undefined : links.get(hit);
}
