import { pictureFormats } from "../pictures.ts";
import type { ImageFormat } from "./plan.ts";

/** A format that a view can be built in: a text that Lintel makes, or an image that a browser makes of Mermaid. */
export type BuildFormat =
  | { readonly kind: "text"; readonly name: string; readonly extension: string }
  | {
      readonly kind: "image";
      readonly name: string;
      readonly extension: string;
      readonly image: ImageFormat;
    };

/** Images through mermaid-cli. `svg` is Lintel's own, so Mermaid's has a name and an ending of its own. */
const images: readonly BuildFormat[] = [];

/** Every format by its name. No two have the same ending, so that several can lie in one folder. */
export const buildFormats: ReadonlyMap<string, BuildFormat> = new Map(
  [
    ...[...pictureFormats].map(
      ([name, extension]): BuildFormat => ({
        kind: "text",
        name,
        extension: name === "ascii" ? ".ascii.txt" : extension,
      }),
    ),
    ...images,
  ].map((format) => [format.name, format]),
);
