import { type DirectoryEntry, done, type FileSystem, failed } from "../text/file-system.ts";
import { directoryOf, joinPath } from "../text/paths.ts";

/** A file system of texts, for those who have a model and no disk. Written files are in `files`. */
export interface MemoryFiles extends FileSystem {
  readonly files: ReadonlyMap<string, string>;
}

/** From path to text; a relative path stands below `/`. There are no links, so a path is real. */
export function memoryFiles(texts: Readonly<Record<string, string>>): MemoryFiles {
  const files = new Map<string, string>();
  const written = new Map<string, number>();
  let moment = 0;
  const directories = new Map<string, Map<string, DirectoryEntry["kind"]>>([["/", new Map()]]);
  const add = (path: string, text: string) => {
    files.set(path, text);
    // Far enough from each other that nobody takes two writes for one.
    moment += 10_000;
    written.set(path, moment);
    register(directories, path, "file");
  };
  for (const [path, text] of Object.entries(texts)) add(joinPath("/", path), text);
  const kindOf = (path: string) =>
    files.has(path) ? "file" : directories.has(path) ? "directory" : undefined;
  return {
    files,
    kindOf,
    stampOf: (path) => {
      const text = files.get(path);
      return text === undefined ? undefined : { size: text.length, modified: written.get(path) ?? 0 };
    },
    realPath: (path) => (kindOf(path) === undefined ? undefined : path),
    readText: (path) => {
      const text = files.get(path);
      if (text?.startsWith("\ufeff")) return done({ text: text.slice(1), mark: true });
      if (text !== undefined) return done({ text });
      return directories.has(path)
        ? failed("directory", "is a directory")
        : failed("missing", "does not exist");
    },
    list: (path) => {
      const entries = directories.get(path);
      if (entries === undefined) return failed("missing", "does not exist");
      return done([...entries].map(([name, kind]) => ({ name, kind })));
    },
    writeText: (path, text) => {
      add(path, text);
      return undefined;
    },
  };
}

function register(
  directories: Map<string, Map<string, DirectoryEntry["kind"]>>,
  path: string,
  kind: "file" | "directory",
): void {
  for (let child = path, childKind = kind; child !== "/"; childKind = "directory") {
    const parent = directoryOf(child);
    const entries = directories.get(parent) ?? new Map<string, DirectoryEntry["kind"]>();
    directories.set(parent, entries);
    entries.set(child.slice(parent === "/" ? 1 : parent.length + 1), childKind);
    child = parent;
  }
}
