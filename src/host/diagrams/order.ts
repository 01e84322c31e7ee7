/** A Mermaid diagram that is to become an image. */
export interface DiagramOrder {
  /** What it shows, for people who read a message about it. */
  readonly name: string;
  readonly mermaid: string;
  readonly format: "png" | "pdf" | "svg";
  /** Pixels of a PNG for each pixel of CSS; less where the image would become too large for a browser. */
  readonly scale: number;
  /** A colour of CSS, or `transparent`. */
  readonly background: string;
  /** The name of a theme of Mermaid. */
  readonly theme: string;
}

/** Why there are no images: what is `missing` can be installed, what `failed` was there. A whole sentence. */
export class DiagramError extends Error {
  override readonly name = "DiagramError";
  readonly kind: "missing" | "failed" | "interrupted";

  constructor(kind: DiagramError["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What Mermaid refuses above, by drawing a picture of an error; so it is looked at before. */
const LONGEST = 50_000;

/** @throws DiagramError for a text that Mermaid would not draw */
export function checkLength({ name, mermaid }: DiagramOrder): void {
  if (mermaid.length > LONGEST)
    throw new DiagramError(
      "failed",
      `The view \`${name}\` is too large for Mermaid: ${mermaid.length} characters, and the limit is ${LONGEST}. Draw it as svg, or exclude some of it.`,
    );
}
