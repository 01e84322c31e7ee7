import type { ColorChoice } from "../../host/terminal.ts";
import { fileNames } from "../../workspace/file-names.ts";
import { imageFormats } from "../../workspace/images.ts";
import {
  drawViews,
  type Picture,
  pictureFormats,
  type RenderOptions,
  type UnsuitedDiagram,
  usualKeys,
} from "../../workspace/pictures.ts";
import type { VerdictDrawing, Workspace } from "../../workspace/verdict-pictures.ts";
import { cacheOf } from "../cache.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { noView, readSoundModel } from "../model.ts";
import { endingOf, isFile, isFolder, noFolder, writeOutput, writeOutputs } from "../output.ts";
import { colorOn, columnsOf, looksAt, print, printColored, type Shell } from "../shell.ts";

/** Stands for the version in `package.json`; the build puts it there. */
declare const LINTEL_VERSION: string;

/** `lintel render`. */
export async function render(invocation: Invocation): Promise<ExitCode> {
  const { options } = invocation;
  const output = options.get("output");
  const format = inCharset(options.get("charset"), options.get("format") ?? formatOf(output));
  const image = imageFormats.find(({ name }) => name === format);
  if (image === undefined && !pictureFormats.has(format)) throw new Refusal(noFormat(format));
  const workspace = await readSoundModel(invocation);
  if (workspace === undefined) return exitCodes.findings;
  const asked = options.all("view");
  const keys = [...new Set(asked.length > 0 ? asked : usualKeys(workspace.model))];
  const chosen = asked.length > 0 ? keys : undefined;
  const color = format === "text" && colorsWanted(invocation, output);
  const links = isOnScreen(output) || image !== undefined ? {} : linksBetween(keys, format);
  const drawing = { ...drawingOf(invocation, output), ...links, color };
  const drawnAs = image === undefined ? format : "mermaid";
  const verdict = options.has("verdict") ? await verdictOf(invocation, workspace, drawnAs) : undefined;
  const drawn = await drawViews(workspace.model, drawnAs, chosen, drawing, verdict?.adapt);
  if ("unknown" in drawn) throw new Refusal(noView(drawn));
  if ("unsuited" in drawn) throw new Refusal(noDiagram(drawn));
  if (verdict !== undefined && !options.has("quiet")) tellUntouched(verdict);
  if (keys.length === 0 && !options.has("quiet"))
    print("stderr", "note: nothing is drawn: the model is empty.\n");
  if (image !== undefined)
    return (await import("../render-images.ts")).renderImages(invocation, image, drawn);
  if (output === undefined || output === "-")
    (color ? printColored : print)("stdout", together(drawn, format));
  else writePictures(invocation, drawn, output, format);
  return exitCodes.fine;
}

/** Text in the characters asked for; `--format ascii` is the same as `--charset ascii`. */
function inCharset(charset: string | undefined, format: string): string {
  if (charset === undefined) return format;
  if (format !== "text" && format !== "ascii")
    throw new Refusal(`--charset is for text: it says nothing about ${format}. Leave it out.`);
  if (format === "ascii" && charset === "unicode")
    throw new Refusal("--format ascii and --charset unicode contradict each other. Leave one out.");
  return charset === "ascii" ? "ascii" : "text";
}

/** Draws what the code says into views; without any code that would be a picture of nothing. */
async function verdictOf(
  { shell }: Invocation,
  workspace: Workspace,
  format: string,
): Promise<VerdictDrawing> {
  const { verdictFor } = await import("../../workspace/verdict-pictures.ts");
  const cacheFor = cacheOf(shell, workspace.root, LINTEL_VERSION);
  const verdict = await verdictFor(shell.fs, workspace, format, { cacheFor });
  if (verdict === undefined) throw new Refusal("No code belongs to an element: `lintel check` says more.");
  return verdict;
}

/** A picture without a verdict must not pass for one in which all is as declared. */
function tellUntouched({ untouched }: VerdictDrawing): void {
  const views = untouched().map(({ key, why }) => `\`${key}\` (${why})`);
  if (views.length > 0) print("stderr", `note: no verdict is drawn in ${views.join(", ")}.\n`);
}

/** A terminal wider than this is not filled: pictures are read, and copied to where there is less room. */
const WIDEST = 120;
const NARROWEST = 40;

function drawingOf({ shell, options }: Invocation, output: string | undefined): RenderOptions {
  const { detail, direction, diagram, profile } = Object.fromEntries(
    ["detail", "direction", "diagram", "profile"].map((name) => [name, options.get(name)]),
  ) as Pick<RenderOptions, "detail" | "direction" | "diagram" | "profile">;
  return {
    width: widthOf(shell, options.get("width"), output),
    ...(detail !== undefined && { detail }),
    ...(direction !== undefined && { direction }),
    ...(diagram !== undefined && { diagram }),
    ...(profile !== undefined && { profile }),
    ...(options.has("numbers") && { numbers: true }),
  };
}

/** Pictures that are written together link to each other; their files lie side by side. */
function linksBetween(keys: readonly string[], format: string): Pick<RenderOptions, "viewUrl"> {
  const names = fileNames(keys, pictureFormats.get(format) as string);
  const urls = new Map(keys.map((key, i) => [key, names[i] as string]));
  return keys.length < 2 ? {} : { viewUrl: (key) => urls.get(key) };
}

function widthOf(shell: Shell, asked: string | undefined, output: string | undefined): number {
  if (asked === undefined) {
    const isWatched = isOnScreen(output) && looksAt("stdout");
    return isWatched ? Math.min(WIDEST, Math.max(NARROWEST, columnsOf(shell))) : 100;
  }
  const width = Number(asked);
  if (!/^\d+$/.test(asked) || width < NARROWEST || width > 10_000)
    throw new Refusal(`--width takes a number of columns, ${NARROWEST} at least, not \`${asked}\`.`);
  return width;
}

function isOnScreen(output: string | undefined): boolean {
  return output === undefined || output === "-";
}

function colorsWanted({ shell, options }: Invocation, output: string | undefined): boolean {
  return isOnScreen(output) && colorOn(shell, "stdout", (options.get("color") ?? "auto") as ColorChoice);
}

/** Pictures that others make, and that somebody may expect who names a file so. */
const otherFormats: ReadonlySet<string> = new Set(["jpg", "jpeg", "gif", "webp", "puml", "d2", "dot"]);

/** What the ending of the output asks for; text where it says nothing. */
function formatOf(output = ""): string {
  const ending = endingOf(output);
  for (const [format, extension] of pictureFormats) if (ending === extension) return format;
  for (const { name, extension } of imageFormats) if (ending === extension) return name;
  const other = ending.slice(1).toLowerCase();
  return otherFormats.has(other) ? other : "text";
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
  if (isFile(shell, output)) throw new Refusal(noFolder(shell, output, pictures.length));
  const names = fileNames(
    pictures.map((picture) => picture.name),
    extension,
  );
  const files = pictures.map(({ text }, i) => ({ name: names[i] as string, text }));
  const written = writeOutputs(shell, output, files);
  if (!options.has("quiet")) print("stderr", written.map((path) => `${path}\n`).join(""));
}

/** Several pictures on one stream: a line before each says which it is; in Mermaid and SVG a comment. */
function together(pictures: readonly Picture[], format: string): string {
  if (pictures.length === 1) return pictures[0]?.text ?? "";
  const mark = (key: string) => {
    if (format === "svg") return `<!-- view: ${key.replaceAll("--", "- -")} -->`;
    return format === "mermaid" ? `%% view: ${key}` : `view: ${key}`;
  };
  return pictures.map(({ name, text }) => `${mark(name)}\n\n${text}`).join("\n");
}

function noDiagram({ unsuited, key, profile, possible }: UnsuitedDiagram): string {
  const remedy = `Choose ${possible.map((one) => `\`${one}\``).join(" or ")}.`;
  if (profile !== undefined) return `\`${profile}\` shows no diagram \`${unsuited}\`. ${remedy}`;
  if (key !== undefined) return `The view \`${key}\` cannot be drawn as \`${unsuited}\`. ${remedy}`;
  return `None of the views can be drawn as \`${unsuited}\`. ${remedy}`;
}

function noFormat(format: string): string {
  const known = [...pictureFormats.keys(), ...imageFormats.map(({ name }) => name)];
  return `Views can be drawn as ${known.slice(0, -1).join(", ")} or ${known.at(-1)}, not as \`${format}\`.`;
}
