import { interruptible } from "../host/interrupt.ts";
import { nodeOutputs } from "../host/node-outputs.ts";
import { joinPath, relativePath } from "../text/paths.ts";
import { fileNames } from "../workspace/file-names.ts";
import type { ImageFormat } from "../workspace/images.ts";
import type { Picture } from "../workspace/pictures.ts";
import type { Invocation } from "./command.ts";
import { type ExitCode, exitCodes, Refusal } from "./exit.ts";
import { drawImages, interrupted } from "./images.ts";
import { lookOf } from "./look.ts";
import { isFile, isFolder, noFolder } from "./output.ts";
import { looksAt, print, printImage } from "./shell.ts";

/** Draws Mermaid as images in a browser, into files, or one alone into a pipe. All files are written, or none. */
export async function renderImages(
  invocation: Invocation,
  format: ImageFormat,
  pictures: readonly Picture[],
): Promise<ExitCode> {
  const look = lookOf(invocation);
  const orders = pictures.map(({ name, text }) => ({ ...look, name, mermaid: text, format: format.kind }));
  const places = placesOf(invocation, pictures, format);
  return interruptible(async (signal) => {
    const images = await drawImages(invocation, orders, signal);
    if (signal.aborted) throw interrupted(signal);
    if (places === undefined) printImage(images[0] as Uint8Array);
    else writeImages(invocation, places, images);
    return exitCodes.fine;
  });
}

/** The path of each image, as the user would write it; nothing where the one image goes into a pipe. */
function placesOf(
  { shell, options }: Invocation,
  pictures: readonly Picture[],
  { extension }: ImageFormat,
): readonly string[] | undefined {
  const output = options.get("output");
  const isOne = pictures.length === 1;
  if (output === undefined || output === "-") {
    if (isOne && !looksAt("stdout")) return undefined;
    throw new Refusal(isOne ? noText : `${noText.slice(0, -1)}, or choose one view with --view.`);
  }
  if (output.endsWith(".arch"))
    throw new Refusal(`\`${output}\` is the name of a model, which is not overwritten.`);
  if (isOne && !isFolder(shell, output)) return [output];
  if (isFile(shell, output)) throw new Refusal(noFolder(shell, output, pictures.length));
  const keys = pictures.map(({ name }) => name);
  return fileNames(keys, extension).map((name) => joinPath(output, name));
}

const noText = "Where to? Images are no text: name a file or a folder with -o.";

function writeImages(
  { shell, options }: Invocation,
  places: readonly string[],
  images: readonly Uint8Array[],
): void {
  const writes = places.map((place, i) => {
    const path = joinPath(shell.directory, place);
    if (places.length > 1 && nodeOutputs.isLink(path))
      throw new Refusal(`\`${place}\` is a link; it is left as it is.`);
    return { path: nodeOutputs.realPath(path) ?? path, bytes: images[i] as Uint8Array };
  });
  const failure = nodeOutputs.replaceFiles(writes, []);
  if (failure !== undefined)
    throw new Refusal(
      `\`${relativePath(shell.directory, failure.path)}\` cannot be written: it ${failure.message}.`,
    );
  if (places.length > 1 && !options.has("quiet"))
    print(
      "stderr",
      places.map((place) => `${relativePath(shell.directory, joinPath(shell.directory, place))}\n`).join(""),
    );
}
