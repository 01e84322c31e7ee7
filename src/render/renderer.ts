import type { View } from "../views/view.ts";

/** How a picture is to be drawn; each format takes what concerns it. */
export interface RenderOptions {
  /** Columns that a text picture may take; 100 unless told otherwise. */
  readonly width?: number;
  readonly charset?: "unicode" | "ascii";
  /** How much of a box is told: its title, also what it is, or all. */
  readonly detail?: "title" | "kind" | "full";
  /** Where edges go, whatever the view says. */
  readonly direction?: "down" | "right";
  /** Steps of a sequence are numbered. */
  readonly numbers?: boolean;
  /** Where the picture of another view is, by its key, as an address for a link; without it no box is one. */
  readonly viewUrl?: (key: string) => string | undefined;
}

/** Draws one view: text with LF line ends, the last line ended too. Never throws for what a model says. */
export type Render = (view: View, options: RenderOptions) => string;
