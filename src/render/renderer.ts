import type { Direction } from "../model/model.ts";
import type { View } from "../views/view.ts";
import type { Diagram, HostName } from "./mermaid/hosts.ts";

/** How a picture is to be drawn; each format takes what concerns it. */
export interface RenderOptions {
  /** Columns that a text picture may take; 100 unless told otherwise. */
  readonly width?: number;
  readonly charset?: "unicode" | "ascii";
  /** How much of a box is told: its title, also what it is, or all. */
  readonly detail?: "title" | "kind" | "full";
  /** Where edges go in graphs, states and data; what the view says unless told otherwise. */
  readonly direction?: Direction;
  /** Steps of a sequence are numbered. */
  readonly numbers?: boolean;
  /** Text is coloured for a terminal, by what things are. */
  readonly color?: boolean;
  /** Mermaid: which diagram, of those that can show the view; the usual one for its kind unless told otherwise. */
  readonly diagram?: Diagram;
  /** Mermaid: who will show it; what every host shows unless told otherwise. */
  readonly profile?: HostName;
  /** Where the picture of another view is, by its key, as an address for a link; without it no box is one. */
  readonly viewUrl?: (key: string) => string | undefined;
}

/** Draws one view: text with LF line ends, the last line ended too. Never throws for what a model says. */
export type Render = (view: View, options: RenderOptions) => string;

/**
 * Draws one view as several texts, each to be read by itself, where one would be too large for what shows it. The
 * first gives an overview where there is one.
 */
export type RenderParts = (view: View, options: RenderOptions) => readonly string[];
