import { type ImageFormat, imageFormats } from "../images.ts";
import { pictureFormats } from "../pictures.ts";

/** A format that a view can be built in: a text that Lintel makes, or an image that a browser makes of Mermaid. */
export type BuildFormat = TextFormat | ({ readonly sort: "image" } & ImageFormat);

interface TextFormat {
  readonly sort: "text";
  readonly name: string;
  /** With the dot. */
  readonly extension: string;
}

/** Where two formats have the same ending, one gets another: several can lie in one folder. */
const endings: Readonly<Record<string, string>> = { ascii: ".ascii.txt", "svg-mermaid": ".mermaid.svg" };

/** Every format by its name. */
export const buildFormats: ReadonlyMap<string, BuildFormat> = new Map(
  [
    ...[...pictureFormats].map(([name, extension]): BuildFormat => ({ sort: "text", name, extension })),
    ...imageFormats.map((format): BuildFormat => ({ sort: "image", ...format })),
  ].map((format) => [format.name, { ...format, extension: endings[format.name] ?? format.extension }]),
);
