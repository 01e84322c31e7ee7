import { ignoring } from "../extract/tree/ignore.ts";
import { baseName } from "../text/paths.ts";
import { literalGlob } from "./globs.ts";

/** Folders of tests and of what tools have written, wherever they are. */
const anywhere: readonly string[] = [
  "test",
  "tests",
  "__tests__",
  "__mocks__",
  "__fixtures__",
  "__snapshots__",
  "fixtures",
  "e2e",
  "cypress",
  "testdata",
  "generated",
  "__generated__",
  "vendor",
  "third_party",
  "coverage",
];

/** Folders beside the code of a package that are about it and no part of it. Deeper down they are its parts. */
const besideCode: readonly string[] = [
  "spec",
  "specs",
  "test-utils",
  "testing",
  "examples",
  "example",
  "samples",
  "demo",
  "demos",
  "playground",
  "playgrounds",
  "bench",
  "benches",
  "benchmark",
  "benchmarks",
  "perf",
  "doc",
  "docs",
  "script",
  "scripts",
  "tool",
  "tools",
  "tooling",
  "build",
  "dist",
  "stories",
];

/** Files of tests and tools, as globs of their names. */
const files: readonly string[] = [
  "*.test.*",
  "*.spec.*",
  "*.e2e-spec.*",
  "*.bench.*",
  "*.stories.*",
  "*.config.*",
  "*.setup.*",
  "*.generated.*",
  "*.gen.*",
  "*.min.js",
  ".*rc.{js,cjs,mjs}",
  "{gulpfile,Gruntfile,Gulpfile,Jakefile}.*",
  "{karma,jest,webpack,rollup}.*.{js,cjs,mjs,ts}",
];

/**
 * The globs that keep tests, tools and what is generated apart from the code proper: of all that are usual those
 * that something in this code matches. None of them, where nothing else would be left.
 *
 * @param paths all code
 * @param packages the folders of packages, `` or ending in `/`
 */
export function toolingGlobs(paths: readonly string[], packages: readonly string[]): readonly string[] {
  const built = builtFolders(paths).map((folder) => `${literalGlob(folder)}/**`);
  const [globs, left] = needed(paths, [...folderGlobs(paths, packages), ...built, ...fileGlobs(paths)]);
  if (left.length > 0) return globs;
  const [some, others] = needed(paths, fileGlobs(paths));
  return others.length > 0 ? some : [];
}

/** Folders in which compilers put what they make, when it lies beside its source. */
const outputs: ReadonlySet<string> = new Set(
  "lib libs out output es esm cjs umd dist build types typings".split(" "),
);

/** Folders, without a slash at the end, that hold what was made of the sources beside them and little else. */
function builtFolders(paths: readonly string[]): readonly string[] {
  const sources = new Set<string>();
  const made = new Map<string, string[]>();
  for (const path of paths) {
    const [, stem = "", ending = ""] = /^(.*?)((?:\.d)?\.\w+)$/.exec(path) ?? [];
    const isMade = /^(?:\.d\.[cm]?ts|\.[cm]?js)$/.test(ending);
    const folder = outputFolder(path);
    if (folder === undefined) sources.add(isMade ? `${stem}.js` : stem);
    else if (isMade) {
      const known = made.get(folder);
      if (known === undefined) made.set(folder, [stem.slice(folder.length + 1)]);
      else known.push(stem.slice(folder.length + 1));
    }
  }
  return [...made].flatMap(([folder, stems]) => {
    const around = folder.slice(0, folder.lastIndexOf("/") + 1);
    const isKnown = (stem: string) => {
      const source = `${around}src/${stem.replace(/^src\//, "")}`;
      return sources.has(source) || sources.has(`${source}.js`) || sources.has(around + stem);
    };
    return stems.filter(isKnown).length * 2 > stems.length ? [folder] : [];
  });
}

/** The outermost folder around a file that is called as those in which compilers put what they make. */
function outputFolder(path: string): string | undefined {
  for (let start = 0, at = path.indexOf("/"); at >= 0; start = at + 1, at = path.indexOf("/", start))
    if (outputs.has(path.slice(start, at))) return path.slice(0, at);
  return undefined;
}

/** Those of the globs that match something which none before them does, and the paths that none matches. */
function needed(paths: readonly string[], globs: readonly string[]): [readonly string[], readonly string[]] {
  let left = paths;
  const found = globs.filter((glob) => {
    const isIgnored = ignoring([glob]);
    const rest = left.filter((path) => !isIgnored(path));
    const isNeeded = rest.length < left.length;
    left = rest;
    return isNeeded;
  });
  return [found, left];
}

function folderGlobs(paths: readonly string[], packages: readonly string[]): readonly string[] {
  const wanted = new Set(anywhere);
  const deep = new Map<string, boolean>();
  const beside = new Set<string>();
  const isBeside = new Set(besideCode);
  const roots = new Set(["", ...packages]);
  for (const path of paths) {
    for (let start = 0, at = path.indexOf("/"); at >= 0; start = at + 1, at = path.indexOf("/", start)) {
      const name = path.slice(start, at);
      if (wanted.has(name)) deep.set(name, (deep.get(name) ?? false) || start > 0);
      else if (isBeside.has(name) && roots.has(path.slice(0, start))) beside.add(path.slice(0, at));
    }
  }
  const found = anywhere.filter((name) => deep.has(name));
  return [...found.map((name) => (deep.get(name) ? `**/${name}/**` : `${name}/**`)), ...besideGlobs(beside)];
}

/** One glob for what several packages of one folder have: a star in the place of their names. */
function besideGlobs(beside: ReadonlySet<string>): readonly string[] {
  const sharedOf = (path: string) => path.replace(/(^|\/)[^/]+(\/[^/]+)$/, "$1*$2");
  const counts = new Map<string, number>();
  for (const path of beside) counts.set(sharedOf(path), (counts.get(sharedOf(path)) ?? 0) + 1);
  const globs = [...beside].map((path) => {
    const shared = sharedOf(path);
    return (counts.get(shared) ?? 0) > 1 ? shared : literalGlob(path);
  });
  return [...new Set(globs)].sort().map((glob) => `${glob}/**`);
}

function fileGlobs(paths: readonly string[]): readonly string[] {
  const names = new Map<string, boolean>();
  for (const path of paths) {
    const name = baseName(path);
    names.set(name, (names.get(name) ?? false) || name !== path);
  }
  return files.flatMap((glob) => {
    const matches = ignoring([glob]);
    const found = [...names].filter(([name]) => matches(name));
    if (found.length === 0) return [];
    return [found.some(([, isDeep]) => isDeep) ? `**/${glob}` : glob];
  });
}
