import * as fs from "node:fs";
import { done, type Outcome } from "../text/file-system.ts";
import type { FileWrite, OutputFiles, ReplaceFailure } from "../text/output-files.ts";
import { baseName, directoryOf } from "../text/paths.ts";
import { failureOf, makeFolder, nodeFiles } from "./node-files.ts";

/** The file system of the machine, for those who put whole sets of files in place. */
export const nodeOutputs: OutputFiles = { ...nodeFiles, readBytes, isLink, replaceFiles };

function readBytes(path: string): Outcome<Uint8Array> {
  try {
    return done(fs.readFileSync(path));
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function isLink(path: string): boolean {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    // Below what is no folder there is no link either; whoever writes there is told why it cannot be.
    return false;
  }
}

/** A file that is written beside its place, and waits to be put there. */
interface Waiting {
  readonly temporary: string;
  readonly path: string;
}

/** First everything is written beside its place, which shows whether it can be; then all is put in place. */
function replaceFiles(writes: readonly FileWrite[], removals: readonly string[]): ReplaceFailure | undefined {
  const waiting: Waiting[] = [];
  const folders: string[] = [];
  let at = "";
  try {
    for (const write of writes) {
      at = write.path;
      folders.push(...makeFolder(directoryOf(at)));
      waiting.push(writeAside(write));
    }
    for (const path of removals) {
      at = path;
      fs.accessSync(directoryOf(path), fs.constants.W_OK);
    }
    folders.length = 0;
    for (const { temporary, path } of waiting) {
      at = path;
      fs.renameSync(temporary, path);
    }
    for (const path of removals) {
      at = path;
      fs.rmSync(path, { force: true });
    }
    return undefined;
  } catch (error) {
    for (const { temporary } of waiting) fs.rmSync(temporary, { force: true });
    for (const folder of folders.reverse()) removeEmpty(folder);
    return { path: at, ...(error instanceof ReadOnly ? error.failure : failureOf(error)) };
  }
}

class ReadOnly extends Error {
  readonly failure = { kind: "denied", message: "is read-only" } as const;
}

/** As a new file, with the mode of the one that it replaces. */
function writeAside({ path, bytes }: FileWrite): Waiting {
  const mode = fs.statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined && (mode & 0o222) === 0) throw new ReadOnly();
  const temporary = `${directoryOf(path)}/.${baseName(path).slice(0, 100)}.${process.pid}-${process.hrtime.bigint()}.tmp`;
  try {
    fs.writeFileSync(temporary, bytes, { flag: "wx" });
    if (mode !== undefined) fs.chmodSync(temporary, mode & 0o7777);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  return { temporary, path };
}

function removeEmpty(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch {
    // Somebody else has put something there.
  }
}
