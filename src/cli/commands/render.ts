import { joinPath } from "../../text/paths.ts";
import { drawViews, type Picture, pictureFormats, type UnknownChoice } from "../../workspace/pictures.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { fileNames, writeOutput, writeOutputs } from "../output.ts";
import { print, type Shell } from "../shell.ts";

/** `lintel render`. */
export async function render(invocation: Invocation): Promise<ExitCode> {
  const { options } = invocation;
  const format = options.get("format") ?? "text";
  if (!pictureFormats.has(format)) throw new Refusal(noFormat(format));
  const workspace = await readSoundModel(invocation);
  if (workspace === undefined) return exitCodes.findings;
  const keys = options.all("view");
  const drawn = await drawViews(workspace.model, format, keys.length > 0 ? keys : undefined);
  if ("unknown" in drawn) throw new Refusal(noView(drawn));
  const output = options.get("output");
  if (output === undefined || output === "-") print("stdout", together(drawn, format));
  else writePictures(invocation, drawn, output, format);
  return exitCodes.fine;
}

function writePictures(
  { shell, options }: Invocation,
  pictures: readonly Picture[],
  output: string,
  format: string,
): void {
  const extension = pictureFormats.get(format) as string;
  const [only] = pictures;
  if (only !== undefined && pictures.length === 1 && !isFolder(shell, output)) {
    writeOutput(shell, output, only.text);
    return;
  }
  if (isFile(shell, output, extension))
    throw new Refusal(
      `\`${output}\` can hold one view, and there are ${pictures.length}; choose one with --view, or give a folder.`,
    );
  const names = fileNames(
    pictures.map((picture) => picture.key),
    extension,
  );
  const files = pictures.map(({ text }, i) => ({ name: names[i] as string, text }));
  const written = writeOutputs(shell, output, files);
  if (!options.has("quiet")) print("stderr", written.map((path) => `${path}\n`).join(""));
}

function isFolder({ fs, directory }: Shell, output: string): boolean {
  return output.endsWith("/") || fs.kindOf(joinPath(directory, output)) === "directory";
}

/** What is there as a file, or is not there and is called like one. */
function isFile({ fs, directory }: Shell, output: string, extension: string): boolean {
  const kind = fs.kindOf(joinPath(directory, output));
  return kind === undefined ? output.endsWith(extension) : kind !== "directory";
}

/** Several pictures on one stream: a line before each says which it is; in Mermaid a comment. */
function together(pictures: readonly Picture[], format: string): string {
  if (pictures.length === 1) return pictures[0]?.text ?? "";
  const mark = format === "mermaid" ? "%% view:" : "view:";
  return pictures.map(({ key, text }) => `${mark} ${key}\n\n${text}`).join("\n");
}

function noFormat(format: string): string {
  return `Views can be drawn as ${[...pictureFormats.keys()].join(" or ")}, not as \`${format}\`.`;
}

function noView({ unknown, suggestion, known }: UnknownChoice): string {
  if (suggestion !== undefined) return `There is no view \`${unknown}\`. Did you mean \`${suggestion}\`?`;
  const some = known.slice(0, 8).map((key) => `\`${key}\``);
  const more = known.length > some.length ? " and more: see `lintel list`" : "";
  return `There is no view \`${unknown}\`. There are ${some.join(", ")}${more}.`;
}
