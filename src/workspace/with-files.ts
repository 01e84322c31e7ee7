import { done, type FileSystem } from "../text/file-system.ts";

/** The same files, but for some that hold something else or are not there yet; their paths are real. */
export function withFiles(
  fs: FileSystem,
  files: readonly { readonly path: string; readonly text: string }[],
): FileSystem {
  const texts = new Map(files.map(({ path, text }) => [path, text.replace(/^\ufeff/, "")]));
  return {
    ...fs,
    readText: (path) => {
      const text = texts.get(path);
      return text === undefined ? fs.readText(path) : done({ text });
    },
    kindOf: (path) => (texts.has(path) ? "file" : fs.kindOf(path)),
    realPath: (path) => (texts.has(path) ? path : fs.realPath(path)),
    stampOf: (path) =>
      texts.has(path) ? { size: texts.get(path)?.length ?? 0, modified: 0 } : fs.stampOf(path),
  };
}
