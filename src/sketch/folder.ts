/** A folder with code in it. */
export interface Folder {
  readonly name: string;
  /** `` for the root, else ending in `/`. */
  readonly path: string;
  /** Code that lies directly in it. */
  readonly files: readonly string[];
  /** Sorted by name in code units. */
  readonly folders: readonly Folder[];
  /** How many files lie in it and below. */
  readonly count: number;
}

interface Growing {
  readonly name: string;
  readonly path: string;
  readonly files: string[];
  readonly folders: Map<string, Growing>;
}

/** The folders above sorted paths of files, relative to one root. */
export function folderTree(paths: readonly string[]): Folder {
  const root: Growing = { name: "", path: "", files: [], folders: new Map() };
  for (const path of paths) {
    let at = root;
    const segments = path.split("/");
    for (const name of segments.slice(0, -1)) {
      let inner = at.folders.get(name);
      if (inner === undefined) {
        inner = { name, path: `${at.path}${name}/`, files: [], folders: new Map() };
        at.folders.set(name, inner);
      }
      at = inner;
    }
    at.files.push(path);
  }
  return settled(root);
}

function settled({ name, path, files, folders }: Growing): Folder {
  const inner = [...folders.values()].map(settled).sort((a, b) => (a.name < b.name ? -1 : 1));
  const count = inner.reduce((sum, one) => sum + one.count, files.length);
  return { name, path, files, folders: inner, count };
}

/** The first folder from here down that holds more than one other folder, or one that is a part by itself. */
export function belowChain(folder: Folder, isUnit: (path: string) => boolean): Folder {
  let at = folder;
  for (
    let [only, other] = at.folders;
    only !== undefined && other === undefined;
    [only, other] = at.folders
  ) {
    if (at.files.length > 0 || isUnit(only.path)) break;
    at = only;
  }
  return at;
}

/** Every file in a folder and below. */
export function filesIn(folder: Folder): readonly string[] {
  return [...folder.files, ...folder.folders.flatMap(filesIn)];
}
