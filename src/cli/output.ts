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

/** The ending of a file name, with the dot; a folder has none. */
export function endingOf(path: string): string {
  return /[^/]\.[A-Za-z][A-Za-z0-9]*$/.exec(path)?.[0].slice(1) ?? "";
}

/** Whether an output names a folder: it is one, or is written like one. */
export function isFolder({ fs, directory }: Shell, output: string): boolean {
  return output.endsWith("/") || fs.kindOf(joinPath(directory, output)) === "directory";
}

/** What is there as a file, or is not there and is called like one. */
export function isFile({ fs, directory }: Shell, output: string): boolean {
  const kind = fs.kindOf(joinPath(directory, output));
  return kind === undefined ? endingOf(output) !== "" : kind !== "directory";
}

/** Why a file cannot hold so many views. */
export function noFolder({ fs, directory }: Shell, output: string, views: number): string {
  if (output.endsWith("/")) return `\`${output}\` is a file, not a folder.`;
  const folder = fs.kindOf(joinPath(directory, output)) === undefined ? `: \`${output}/\`` : "";
  return `\`${output}\` can hold one view, and there are ${views}; choose one with --view, or give a folder${folder}.`;
}
