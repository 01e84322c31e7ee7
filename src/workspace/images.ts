/** How images look that a browser draws. */
export interface ImageLook {
  /** Pixels of a PNG for each pixel of CSS. */
  readonly scale: number;
  /** A colour of CSS, or `transparent`. */
  readonly background: string;
  /** The name of a theme of Mermaid. */
  readonly theme: string;
}

export type ImageKind = "png" | "pdf" | "svg";

/** An image that is yet to be drawn: a Mermaid diagram, and how. */
export interface ImageOrder extends ImageLook {
  /** For people who read a message about it. */
  readonly name: string;
  readonly mermaid: string;
  readonly format: ImageKind;
}

/** A format in which a browser draws Mermaid. */
export interface ImageFormat {
  readonly name: string;
  readonly kind: ImageKind;
  /** With the dot. */
  readonly extension: string;
}

/** `svg` is Lintel's own, so that Mermaid's has another name. */
export const imageFormats: readonly ImageFormat[] = [
  { name: "png", kind: "png", extension: ".png" },
  { name: "pdf", kind: "pdf", extension: ".pdf" },
  { name: "svg-mermaid", kind: "svg", extension: ".svg" },
];
