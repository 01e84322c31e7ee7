import type { View, ViewKind } from "../views/view.ts";

/** How a picture is to be drawn; each format takes what concerns it. */
export interface RenderOptions {
  /** Columns that a text picture may take; 100 unless told otherwise. */
  readonly width?: number;
  readonly charset?: "unicode" | "ascii";
  /** How much of a box is told: its title, also what it is, or all. */
  readonly detail?: "title" | "kind" | "full";
  /** Steps of a sequence are numbered. */
  readonly numbers?: boolean;
}

/** Draws one view: text with LF line ends, the last line ended too. Never throws for what a model says. */
export type Render = (view: View, options: RenderOptions) => string;

/** What the shells know of a format before its code is loaded. */
export interface Format {
  readonly name: string;
  /** With the dot. */
  readonly extension: string;
  /** For help texts: one line, no full stop. */
  readonly summary: string;
  readonly draws: readonly ViewKind[];
  readonly load: () => Promise<Render>;
}

const every: readonly ViewKind[] = ["graph", "sequence", "states", "data"];

/** One line a format. Its code is loaded when it is first used. */
export const formats: readonly Format[] = [
  {
    name: "text",
    extension: ".txt",
    summary: "text for terminals and comments",
    draws: every,
    load: async () => (await import("./text/render-text.ts")).renderText,
  },
  {
    name: "mermaid",
    extension: ".mmd",
    summary: "Mermaid, as GitHub and GitLab show it",
    draws: every,
    load: async () => (await import("./mermaid/render-mermaid.ts")).renderMermaid,
  },
];

export function rendererFor(format: string): Format | undefined {
  return formats.find((one) => one.name === format);
}

/** Draws a view in a format. Rejects for a format that does not exist: ask `rendererFor` first. */
export async function render(view: View, format: string, options: RenderOptions = {}): Promise<string> {
  const found = rendererFor(format);
  if (found === undefined) throw new RangeError(`no format is called ${format}`);
  const draw = await found.load();
  return draw(view, options);
}
