import type { ColorChoice } from "../../host/terminal.ts";
import { joinPath } from "../../text/paths.ts";
import { fileNames } from "../../workspace/file-names.ts";
import {
  drawViews,
  type Picture,
  pictureFormats,
  type RenderOptions,
  type UnknownChoice,
  usualKeys,
} from "../../workspace/pictures.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { writeOutput, writeOutputs } from "../output.ts";
import { colorOn, columnsOf, looksAt, print, printColored, type Shell } from "../shell.ts";

/** `lintel render`. */
export async function render(invocation: Invocation): Promise<ExitCode> {
  const { options } = invocation;
  const output = options.get("output");
  const format = options.get("format") ?? formatOf(output);
  if (!pictureFormats.has(format)) throw new Refusal(noFormat(format));
  const workspace = await readSoundModel(invocation);
  if (workspace === undefined) return exitCodes.findings;
  const asked = options.all("view");
  const keys = [...new Set(asked.length > 0 ? asked : usualKeys(workspace.model))];
  const color = format === "text" && colorsWanted(invocation, output);
  const links = isOnScreen(output) ? {} : linksBetween(keys, format);
  const drawing = { ...drawingOf(invocation, output), ...links, color };
  const drawn = await drawViews(workspace.model, format, keys, drawing);
  if ("unknown" in drawn) throw new Refusal(noView(drawn));
  if (output === undefined || output === "-")
    (color ? printColored : print)("stdout", together(drawn, format));
  else writePictures(invocation, drawn, output, format);
  return exitCodes.fine;
}

/** A terminal wider than this is not filled: pictures are read, and copied to where there is less room. */
const WIDEST = 120;
const NARROWEST = 40;

function drawingOf({ shell, options }: Invocation, output: string | undefined): RenderOptions {
  const { detail, direction } = Object.fromEntries(
    ["detail", "direction"].map((name) => [name, options.get(name)]),
  ) as Pick<RenderOptions, "detail" | "direction">;
  return {
    width: widthOf(shell, options.get("width"), output),
    ...(detail !== undefined && { detail }),
    ...(direction !== undefined && { direction }),
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
const otherFormats: ReadonlySet<string> = new Set([
  "png",
  "jpg",
  "jpeg",
  "gif",
  "webp",
  "pdf",
  "puml",
  "d2",
  "dot",
]);

/** What the ending of the output asks for; text where it says nothing. */
function formatOf(output = ""): string {
  const ending = endingOf(output);
  for (const [format, extension] of pictureFormats) if (ending === extension) return format;
  const other = ending.slice(1).toLowerCase();
  return otherFormats.has(other) ? other : "text";
}

/** With the dot; a folder has none. */
function endingOf(path: string): string {
  return /[^/]\.[A-Za-z][A-Za-z0-9]*$/.exec(path)?.[0].slice(1) ?? "";
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
function isFile({ fs, directory }: Shell, output: string): boolean {
  const kind = fs.kindOf(joinPath(directory, output));
  return kind === undefined ? endingOf(output) !== "" : kind !== "directory";
}

function noFolder({ fs, directory }: Shell, output: string, views: number): string {
  if (output.endsWith("/")) return `\`${output}\` is a file, not a folder.`;
  const folder = fs.kindOf(joinPath(directory, output)) === undefined ? `: \`${output}/\`` : "";
  return `\`${output}\` can hold one view, and there are ${views}; choose one with --view, or give a folder${folder}.`;
}

/** Several pictures on one stream: a line before each says which it is; in Mermaid and SVG a comment. */
function together(pictures: readonly Picture[], format: string): string {
  if (pictures.length === 1) return pictures[0]?.text ?? "";
  const mark = (key: string) => {
    if (format === "svg") return `<!-- view: ${key.replaceAll("--", "- -")} -->`;
    return format === "mermaid" ? `%% view: ${key}` : `view: ${key}`;
  };
  return pictures.map(({ key, text }) => `${mark(key)}\n\n${text}`).join("\n");
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
