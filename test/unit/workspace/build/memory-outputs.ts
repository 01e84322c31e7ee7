import { createHash } from "node:crypto";
import { type DirectoryEntry, done, failed } from "../../../../src/text/file-system.ts";
import type { OutputFiles } from "../../../../src/text/output-files.ts";
import { baseName, directoryOf, joinPath } from "../../../../src/text/paths.ts";

/** A disk of bytes and links, whose files can be looked at, and which says what was written. */
export interface MemoryOutputs extends OutputFiles {
  readonly files: Map<string, Uint8Array>;
  text(path: string): string | undefined;
}

/** From path to text, or to bytes, or to where a link leads. */
export function memoryOutputs(
  content: Readonly<Record<string, string | Uint8Array | { readonly link: string }>>,
): MemoryOutputs {
  const files = new Map<string, Uint8Array>();
  const links = new Map<string, string>();
  for (const [path, value] of Object.entries(content)) {
    if (typeof value === "string") files.set(path, new TextEncoder().encode(value));
    else if (value instanceof Uint8Array) files.set(path, value);
    else links.set(path, value.link);
  }
  const isFolder = (path: string) =>
    path === "/" || [...files.keys(), ...links.keys()].some((one) => one.startsWith(`${path}/`));
  const followed = (path: string): string => {
    if (path === "/") return path;
    const here = joinPath(followed(directoryOf(path)), baseName(path));
    const target = links.get(here);
    return target === undefined ? here : followed(joinPath(directoryOf(here), target));
  };
  const kindOf = (path: string) => {
    const real = followed(path);
    if (files.has(real)) return "file";
    return isFolder(real) ? "directory" : undefined;
  };
  const readBytes: OutputFiles["readBytes"] = (path) => {
    const bytes = files.get(followed(path));
    return bytes === undefined ? failed("missing", "does not exist") : done(bytes);
  };
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return {
    files,
    text: (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : decode(bytes);
    },
    kindOf,
    realPath: (path) => (kindOf(path) === undefined ? undefined : followed(path)),
    stampOf: () => undefined,
    isLink: (path) => links.has(joinPath(followed(directoryOf(path)), baseName(path))),
    readBytes,
    readText: (path) => {
      const read = readBytes(path);
      return read.ok ? done({ text: decode(read.value) }) : read;
    },
    list: (path) => {
      const names = new Map<string, DirectoryEntry["kind"]>();
      for (const file of files.keys())
        if (file.startsWith(`${path}/`)) {
          const [name = "", ...more] = file.slice(path.length + 1).split("/");
          names.set(name, more.length > 0 ? "directory" : "file");
        }
      return done([...names].map(([name, kind]) => ({ name, kind })));
    },
    writeText: (path, text) => {
      files.set(followed(path), new TextEncoder().encode(text));
      return undefined;
    },
    replaceFiles: (writes, removals) => {
      for (const { path, bytes } of writes) files.set(path, bytes);
      for (const path of removals) files.delete(path);
      return undefined;
    },
  };
}

export function hash(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
