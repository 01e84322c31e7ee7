import * as fs from "node:fs";
import {
  type DirectoryEntry,
  done,
  type FileFailure,
  type FileSystem,
  type FileText,
  failed,
  type Outcome,
  type PathKind,
  type Stamp,
} from "../text/file-system.ts";
import { baseName, directoryOf } from "../text/paths.ts";
import { decodeText, sizeLimit, tooLarge } from "./decode.ts";

/** The file system of the machine. */
export const nodeFiles: FileSystem = { readText, list, kindOf, stampOf, realPath, writeText };

function readText(path: string): Outcome<FileText> {
  try {
    const { size } = fs.statSync(path);
    if (size > sizeLimit) return failed("too-large", tooLarge(size));
    return decodeText(fs.readFileSync(path));
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function list(directory: string): Outcome<readonly DirectoryEntry[]> {
  try {
    const entries = fs.readdirSync(directory, { withFileTypes: true });
    return done(entries.map((entry) => ({ name: entry.name, kind: entryKind(entry) })));
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function entryKind(entry: fs.Dirent): DirectoryEntry["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "directory";
  return entry.isSymbolicLink() ? "link" : "other";
}

function kindOf(path: string): PathKind | undefined {
  try {
    const stats = fs.statSync(path);
    if (stats.isFile()) return "file";
    return stats.isDirectory() ? "directory" : "other";
  } catch {
    return undefined;
  }
}

function stampOf(path: string): Stamp | undefined {
  try {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? undefined : { size: stats.size, modified: stats.mtimeMs };
  } catch {
    return undefined;
  }
}

function realPath(path: string): string | undefined {
  try {
    return withSlashes(fs.realpathSync.native(path));
  } catch {
    return undefined;
  }
}

/**
 * A file of the same name is replaced by a rename, so that nobody ever reads half of it; it keeps its
 * mode, and a link stays a link. One that nobody may write is not replaced either. What is no file (`/dev/stdout`, a pipe) is written into.
 */
function writeText(path: string, text: string): FileFailure | undefined {
  try {
    const target = realPath(path) ?? path;
    const kind = kindOf(target);
    if (kind === "other") fs.writeFileSync(target, text);
    else if (kind === "directory") return { kind: "directory", message: "is a directory" };
    else {
      const mode = kind === "file" ? fs.statSync(target).mode : undefined;
      if (mode !== undefined && (mode & 0o222) === 0) return { kind: "denied", message: "is read-only" };
      replaceFile(target, text, mode);
    }
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

function replaceFile(path: string, text: string, mode: number | undefined): void {
  const directory = directoryOf(path) || ".";
  makeFolder(directory);
  const temporary = `${directory}/.${baseName(path).slice(0, 100)}.${process.pid}-${process.hrtime.bigint()}.tmp`;
  try {
    fs.writeFileSync(temporary, text, { flag: "wx" });
    if (mode !== undefined) fs.chmodSync(temporary, mode & 0o7777);
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * With the folders above it, one by one: Node's own recursive form never ends in `/proc`, where nothing can be
 * made. Gives those that it made, outermost first.
 */
export function makeFolder(directory: string): readonly string[] {
  const missing: string[] = [];
  for (
    let at = directory;
    at !== "" && at !== missing.at(-1) && kindOf(at) === undefined;
    at = directoryOf(at)
  )
    missing.push(at);
  for (const folder of missing.reverse()) {
    try {
      fs.mkdirSync(folder);
    } catch (error) {
      // Somebody else may have made it meanwhile.
      if (kindOf(folder) !== "directory") throw error;
    }
  }
  return missing;
}

/** What an error of Node's file system means to somebody who never heard of its code. */
export function failureOf(error: unknown): FileFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return { kind: "missing", message: "does not exist" };
    case "ENOTDIR":
    case "EEXIST":
      return { kind: "missing", message: "lies below something that is no directory" };
    case "EISDIR":
      return { kind: "directory", message: "is a directory" };
    case "EACCES":
    case "EPERM":
      return { kind: "denied", message: "may not be accessed: permission denied" };
    case "ELOOP":
      return { kind: "other", message: "is a symbolic link that leads to itself" };
    case "ENAMETOOLONG":
      return { kind: "missing", message: "has too long a name to exist" };
    case "ENOSPC":
      return { kind: "other", message: "does not fit on the disk" };
    case "EROFS":
      return { kind: "denied", message: "lies on a read-only file system" };
    case "ERR_INVALID_ARG_VALUE":
      return { kind: "missing", message: "is no name that a file can have" };
    default:
      return { kind: "other", message: `cannot be used${code === "" ? "" : ` (${code})`}` };
  }
}

/** Paths of this machine with `/`. */
export function withSlashes(path: string): string {
  return process.platform === "win32" ? path.replace(/\\/g, "/").replace(/^\/\/\?\//, "") : path;
}
