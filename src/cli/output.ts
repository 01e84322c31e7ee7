import { joinPath, relativePath } from "../text/paths.ts";
import { Refusal } from "./exit.ts";
import type { Shell } from "./shell.ts";

/** Writes a file that the user named, but never over a model; a link leads where it leads. */
export function writeOutput(shell: Shell, path: string, text: string): void {
  if (path.endsWith(".arch"))
    throw new Refusal(
      `\`${path}\` is the name of a model, which is not overwritten; give the output another one.`,
    );
  write(shell, joinPath(shell.directory, path), text);
}

export interface OutputFile {
  /** A name, not a path. */
  readonly name: string;
  readonly text: string;
}

/** Writes files into a folder. What lies there as a link out of it is not written through. */
export function writeOutputs(
  shell: Shell,
  directory: string,
  files: readonly OutputFile[],
): readonly string[] {
  const folder = joinPath(shell.directory, directory);
  const real = shell.fs.realPath(folder) ?? folder;
  return files.map(({ name, text }) => {
    const path = joinPath(real, name);
    const target = shell.fs.realPath(path);
    if (target !== undefined && target !== path)
      throw new Refusal(`\`${joinPath(directory, name)}\` is a link; it is left as it is.`);
    write(shell, path, text);
    return relativePath(shell.directory, joinPath(folder, name));
  });
}

function write(shell: Shell, path: string, text: string): void {
  const failure = shell.fs.writeText(path, text);
  if (failure !== undefined)
    throw new Refusal(`\`${relativePath(shell.directory, path)}\` cannot be written: it ${failure.message}.`);
}
