import { suggest } from "../diagnostics/suggest.ts";
import { done, type FileSystem, failed, type Outcome } from "../text/file-system.ts";
import { baseName, directoryOf, isInside, joinPath, relativePath } from "../text/paths.ts";
import { archFilesIn } from "./glob.ts";

/** Where a model begins. All paths are real. */
export interface Entry {
  /** Nothing outside of this is read. */
  readonly root: string;
  /** At least one. */
  readonly files: readonly string[];
}

export interface EntryQuery {
  /** Where the user stands; absolute. */
  readonly directory: string;
  /** The file or directory that was asked for; without one the usual places are looked at. */
  readonly path?: string | undefined;
  /** The workspace root that was asked for. */
  readonly root?: string | undefined;
}

/** How many folders are looked into where no usual place holds a model, and how deep. */
const searchLimit = 2_000;
const searchDepth = 4;

/** The message of a failure is a whole sentence. */
export function findEntry(fs: FileSystem, query: EntryQuery): Outcome<Entry> {
  const found =
    query.path === undefined ? findUsual(fs, query.directory) : findNamed(fs, query.directory, query.path);
  if (!found.ok) return found;
  const root = findRoot(fs, query, found.value[0] as string);
  return root.ok ? confine(fs, query, root.value, found.value) : root;
}

/** `.arch` files of a directory, or the file itself. */
function findNamed(fs: FileSystem, directory: string, path: string): Outcome<readonly string[]> {
  const absolute = joinPath(directory, path);
  switch (fs.kindOf(absolute)) {
    case undefined:
      return failed("missing", nothingAt(fs, directory, path));
    case "directory": {
      const files = archFilesIn(fs, absolute);
      return files.length > 0 ? done(files) : failed("missing", noModelIn(fs, directory, path));
    }
    default:
      return done([absolute]);
  }
}

/** With what may have been meant: links that lead nowhere look like files, and names are mistyped. */
export function nothingAt(fs: FileSystem, directory: string, path: string): string {
  const absolute = joinPath(directory, path);
  const listed = fs.list(directoryOf(absolute));
  const entries = listed.ok ? listed.value : [];
  if (entries.some((entry) => entry.kind === "link" && entry.name === baseName(absolute)))
    return `\`${path}\` is a link that leads nowhere.`;
  const names = entries.filter((entry) => entry.kind === "directory" || entry.name.endsWith(".arch"));
  const near = suggest(
    baseName(absolute),
    names.map((entry) => entry.name),
  );
  const meant = near && relativePath(directory, joinPath(directoryOf(absolute), near));
  return `There is no file or folder \`${path}\`.${meant === undefined ? "" : ` Did you mean \`${meant}\`?`}`;
}

function noModelIn(fs: FileSystem, directory: string, path: string): string {
  const [first, ...others] = searchBelow(fs, joinPath(directory, path));
  if (first === undefined) return `The folder \`${path}\` holds no .arch file.`;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `The folder \`${path}\` itself holds no .arch file; below it is \`${relativePath(directory, first)}\`${more}.`;
}

/** The first of the usual places that holds a model. */
function findUsual(fs: FileSystem, directory: string): Outcome<readonly string[]> {
  const single = joinPath(directory, "architecture.arch");
  if (fs.kindOf(single) === "file") return done([single]);
  const folder = archFilesIn(fs, joinPath(directory, "architecture"));
  if (folder.length > 0) return done(folder);
  const documented = foldersIn(fs, joinPath(directory, "docs"))
    .filter((name) => name.startsWith("architecture"))
    .map((name) => joinPath(directory, `docs/${name}`))
    .filter((path) => archFilesIn(fs, path).length > 0);
  if (documented.length > 1) return severalFound(directory, documented);
  if (documented[0] !== undefined) return done(archFilesIn(fs, documented[0]));
  return onlyOne(directory, searchBelow(fs, directory));
}

function onlyOne(directory: string, files: readonly string[]): Outcome<readonly string[]> {
  if (files.length > 1) return severalFound(directory, files);
  if (files.length === 1) return done(files);
  return failed(
    "missing",
    "No model found: there is no architecture.arch, architecture/, docs/architecture*/ or other .arch file here; `lintel init` writes one.",
  );
}

function severalFound(
  directory: string,
  paths: readonly string[],
): { ok: false; failure: { kind: "other"; message: string } } {
  const names = paths.slice(0, 10).map((path) => `\`${relativePath(directory, path)}\``);
  const more = paths.length > names.length ? ` and ${paths.length - names.length} more` : "";
  const [folder, ...otherFolders] = new Set(paths.map(directoryOf));
  const isOne =
    otherFolders.length === 0 && folder !== undefined && paths.every((path) => path.endsWith(".arch"));
  const together = isOne ? `; \`${relativePath(directory, folder)}\` reads them as one` : "";
  const message = `Several models found, say which: ${names.join(", ")}${more}${together}.`;
  return { ok: false, failure: { kind: "other", message } };
}

/** The `.arch` files of a directory; without any, those of the nearest level below that has some. */
function searchBelow(fs: FileSystem, directory: string): readonly string[] {
  let level = [directory];
  let looked = 0;
  for (let depth = 0; depth < searchDepth && level.length > 0; depth++) {
    const files = level.flatMap((folder) => archFilesIn(fs, folder));
    if (files.length > 0) return files.sort();
    looked += level.length;
    if (looked > searchLimit) return [];
    level = level.flatMap((folder) => foldersIn(fs, folder).map((name) => joinPath(folder, name)));
  }
  return [];
}

/** Folders of a folder that may hold what people write: links, hidden ones and installed packages left out. */
function foldersIn(fs: FileSystem, directory: string): readonly string[] {
  const listed = fs.list(directory);
  if (!listed.ok) return [];
  return listed.value
    .filter(
      (entry) => entry.kind === "directory" && !entry.name.startsWith(".") && entry.name !== "node_modules",
    )
    .map((entry) => entry.name)
    .sort();
}

/** As asked for, else the repository around the entry, else the entry's folder. */
function findRoot(fs: FileSystem, query: EntryQuery, file: string): Outcome<string> {
  if (query.root !== undefined) {
    const root = fs.realPath(joinPath(query.directory, query.root));
    if (root === undefined || fs.kindOf(root) !== "directory")
      return failed("missing", `The root \`${query.root}\` is no folder.`);
    return done(root);
  }
  const folder = fs.realPath(directoryOf(file)) ?? directoryOf(file);
  for (let above = folder; above !== ""; ) {
    if (fs.kindOf(joinPath(above, ".git")) !== undefined) return done(above);
    const next = directoryOf(above);
    if (next === above) break;
    above = next;
  }
  return done(folder);
}

/** Real paths of the files, all of which must lie in the root, links followed; a device asked for may lie anywhere. */
function confine(fs: FileSystem, query: EntryQuery, root: string, files: readonly string[]): Outcome<Entry> {
  const real: string[] = [];
  for (const file of files) {
    const path = fs.realPath(file) ?? file;
    const device = fs.kindOf(file) === "other" && query.path !== undefined;
    if (!device && !isInside(path, root)) {
      const shown = relativePath(query.directory, file);
      return failed(
        "denied",
        `\`${shown}\` leads out of the workspace root \`${root}\`; --root chooses another.`,
      );
    }
    real.push(path);
  }
  return done({ root, files: [...new Set(real)] });
}
