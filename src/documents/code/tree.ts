import type { CodePattern, Element, Model } from "../../model/model.ts";
import { joinPath, normalizePath } from "../../text/paths.ts";
import { commentLine } from "./comments.ts";

/** A file or folder of the code, with what it is there for. */
export interface CodeTreeEntry {
  /** The name, that of a folder with `/` at its end; several where a folder holds nothing but another. */
  readonly name: string;
  /** From the workspace root, without `/` at its end. */
  readonly path: string;
  readonly purpose?: string;
  /** Of a folder: folders first, then files, by their names. */
  readonly entries: readonly CodeTreeEntry[];
  /** Files that were left out below this folder since the tree would be too large. */
  readonly omitted: number;
}

/** A file of the disk that is somebody's code. */
export interface ListedFile {
  /** From the workspace root. */
  readonly path: string;
  /** Whose `code` it is. */
  readonly elements: readonly Element[];
  /** The first sentence of the comment with which it begins; asked for only where the file is shown. */
  readonly purpose?: string | undefined;
}

/** So many files and folders make a tree that is still read. */
const MOST_ENTRIES = 120;

interface Folder {
  readonly path: string;
  readonly folders: Map<string, Folder>;
  readonly files: Map<string, string>;
  size: number;
}

/**
 * The code of some elements and what is inside them: the files on disk, what `file` says, and the folders
 * that `code` names. A purpose comes from a `file`, else from the element whose `code` is exactly this,
 * else from the comment with which the file begins. A large tree is cut level by level.
 */
export function codeTree(
  model: Model,
  elements: readonly Element[],
  listed: readonly ListedFile[] = [],
  most = MOST_ENTRIES,
): readonly CodeTreeEntry[] {
  const shown = withDescendants(elements);
  const root = newFolder("");
  const files = new Map<string, ListedFile>();
  for (const file of listed) {
    if (!file.elements.some((one) => shown.has(one))) continue;
    files.set(file.path, file);
    addFile(root, file.path);
  }
  const said = purposesIn(model, shown, root);
  count(root);
  const expanded = choose(root, most);
  return entriesOf(root, expanded, (path) => said.get(path) ?? purposeIn(files.get(path)));
}

function withDescendants(elements: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  const waiting = [...elements];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (found.has(element)) continue;
    found.add(element);
    waiting.push(...element.children);
  }
  return found;
}

/** What the model says of paths; they are put into the tree as well, on disk or not. */
function purposesIn(model: Model, shown: ReadonlySet<Element>, root: Folder): ReadonlyMap<string, string> {
  const purposes = new Map<string, string>();
  const note = (path: string, purpose: string | undefined) => {
    const text = purpose === undefined ? "" : commentLine(purpose);
    if (text !== "" && !purposes.has(path)) purposes.set(path, text);
  };
  for (const record of model.records) {
    if (record.keyword !== "file") continue;
    const isWanted = record.subject !== undefined && shown.has(record.subject);
    const path = normalizePath(joinPath(directoryFor(record.subject), record.title));
    const value = record.attributes.get("purpose")?.[0] ?? record.text;
    if (path.startsWith("..") || path === "." || typeof value !== "string") continue;
    if (!isWanted && find(root, path) === undefined && record.subject !== undefined) continue;
    if (isWanted) {
      if (record.title.endsWith("/")) addFolder(root, path);
      else if (find(root, path) === undefined) addFile(root, path);
    }
    note(path, value);
  }
  for (const element of shown) {
    for (const pattern of element.code) {
      const exact = exactPath(pattern);
      if (exact === undefined) continue;
      if (exact.folder) addFolder(root, exact.path);
      else if (find(root, exact.path) === undefined) addFile(root, exact.path);
      if (pattern.symbol === undefined) note(exact.path, element.purpose ?? element.description);
    }
  }
  return purposes;
}

/** Paths in records are read as those of the `code` around them. */
function directoryFor(subject: Element | undefined): string {
  return subject?.code[0]?.directory ?? "";
}

/** The one file or folder that a pattern is about: `a/b/**`, `a/b/`, `a/b.ts`; nothing for any other. */
function exactPath({ pattern, directory }: CodePattern): { path: string; folder: boolean } | undefined {
  const bare = pattern.replace(/\/\*\*(?:\/\*)?$/, "/");
  if (/[*?[\]{}()!]/.test(bare)) return undefined;
  const path = normalizePath(joinPath(directory, bare));
  if (path === "." || path.startsWith("..") || path.startsWith("/")) return undefined;
  return { path, folder: bare.endsWith("/") || !/\.[^/.]+$/.test(bare) };
}

function newFolder(path: string): Folder {
  return { path, folders: new Map(), files: new Map(), size: 0 };
}

function addFolder(root: Folder, path: string): Folder {
  let at = root;
  for (const name of path.split("/")) {
    const known = at.folders.get(name);
    const next: Folder = known ?? newFolder(at.path === "" ? name : `${at.path}/${name}`);
    if (known === undefined) {
      at.folders.set(name, next);
      at.files.delete(name);
    }
    at = next;
  }
  return at;
}

function addFile(root: Folder, path: string): void {
  const slash = path.lastIndexOf("/");
  const folder = slash < 0 ? root : addFolder(root, path.slice(0, slash));
  const name = path.slice(slash + 1);
  if (!folder.folders.has(name)) folder.files.set(name, path);
}

function find(root: Folder, path: string): "file" | "folder" | undefined {
  let at: Folder | undefined = root;
  const names = path.split("/");
  const last = names.pop() as string;
  for (const name of names) at = at?.folders.get(name);
  if (at?.folders.has(last)) return "folder";
  return at?.files.has(last) ? "file" : undefined;
}

/** Files below each folder: folders after what is in them, on a stack of its own. */
function count(root: Folder): void {
  const all: Folder[] = [root];
  for (let i = 0; i < all.length; i++) all.push(...(all[i] as Folder).folders.values());
  for (const folder of all.reverse()) {
    folder.size = folder.files.size;
    for (const inner of folder.folders.values()) folder.size += inner.size;
  }
}

/** Which folders are opened, and how far, level by level until there is no room. */
function choose(root: Folder, most: number): ReadonlyMap<Folder, number> {
  const room = new Map<Folder, number>();
  const waiting: Folder[] = [root];
  let left = most;
  for (let i = 0; i < waiting.length && left > 0; i++) {
    const folder = waiting[i] as Folder;
    const size = folder.folders.size + folder.files.size;
    const shown = Math.min(size, left);
    room.set(folder, shown);
    left -= shown;
    const inner = [...folder.folders.values()].sort(byPath).slice(0, shown);
    for (const one of inner) waiting.push(one);
  }
  return room;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

function purposeIn(file: ListedFile | undefined): string | undefined {
  const purpose = commentLine(file?.purpose ?? "");
  return purpose === "" ? undefined : purpose;
}

type PurposeOf = (path: string) => string | undefined;

function entriesOf(
  folder: Folder,
  room: ReadonlyMap<Folder, number>,
  purposeOf: PurposeOf,
): readonly CodeTreeEntry[] {
  const shown = room.get(folder) ?? 0;
  const folders = [...folder.folders.values()].sort(byPath).slice(0, shown);
  const files = [...folder.files.values()].sort().slice(0, shown - folders.length);
  return [
    ...folders.map((inner) => folderEntry(inner, room, purposeOf)),
    ...files.map((path) => entry(path.slice(path.lastIndexOf("/") + 1), path, purposeOf(path), [], 0)),
  ];
}

/** A folder that holds nothing but another one, and that nobody speaks of, is told together with it. */
function folderEntry(folder: Folder, room: ReadonlyMap<Folder, number>, purposeOf: PurposeOf): CodeTreeEntry {
  let at = folder;
  for (;;) {
    const [only] = at.folders.values();
    const isAlone = only !== undefined && at.folders.size === 1 && at.files.size === 0 && room.has(at);
    if (!isAlone || purposeOf(at.path) !== undefined) break;
    at = only;
  }
  const start = folder.path.length - lastName(folder.path).length;
  const entries = entriesOf(at, room, purposeOf);
  const shown = new Set(entries.map(({ path }) => path));
  const hiddenFiles = [...at.files.values()].filter((path) => !shown.has(path)).length;
  const hiddenFolders = [...at.folders.values()].filter(
    (one) => !entries.some(({ path }) => isWithin(path, one.path)),
  );
  const omitted = hiddenFiles + hiddenFolders.reduce((sum, one) => sum + Math.max(1, one.size), 0);
  return entry(`${at.path.slice(start)}/`, at.path, purposeOf(at.path), entries, omitted);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function entry(
  name: string,
  path: string,
  purpose: string | undefined,
  entries: readonly CodeTreeEntry[],
  omitted: number,
): CodeTreeEntry {
  return { name, path, entries, omitted, ...(purpose !== undefined && { purpose }) };
}
