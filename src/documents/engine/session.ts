import { START } from "../markdown/escape.ts";
import type { Slot } from "../slots.ts";

/** What became of one place of a template. */
export interface CoverageRow {
  /** Titles of the sections around it, outermost first; without numbers that the model decides. */
  readonly section: readonly string[];
  readonly label: string;
  readonly filled: boolean;
  /** The line of `.arch` that fills it. */
  readonly fill: string;
  /** Missing in one place only, it is no gap. */
  readonly derived: boolean;
}

export interface PictureRequest {
  readonly view: string;
  readonly title: string;
  readonly format: "text" | "mermaid" | "svg";
}

export interface HeadingRequest {
  readonly text: string;
  /** Stands in the template as it is: others give way to it. */
  readonly fixed: boolean;
  /** Tells two with one title apart. */
  readonly path: string;
  /** What it would say had anything stood under it: the numbers of those behind it close up. */
  readonly dropped?: string;
  /** Of the page: its chapters are cited by their numbers, which stay what they are. */
  readonly keepsNumbers?: boolean;
}

/** What collects what the blocks inside a block say. */
export type Frame =
  | { readonly kind: "list"; readonly items: (readonly string[])[] }
  | { readonly kind: "lines"; readonly lines: string[]; readonly below: string[] }
  | { readonly kind: "table"; readonly rows: (readonly string[])[] }
  | { readonly kind: "row"; readonly cells: string[] }
  | { readonly kind: "front"; readonly lines: string[] }
  /** Gathers nothing: what stands in it stands for itself. */
  | { readonly kind: "block" };

/** The state of one run of a template: what was asked for, and what was found. */
export interface Session {
  readonly missing: "todo" | "omit";
  /** Overrides the format that a template asks for. */
  readonly diagrams: PictureRequest["format"] | undefined;
  readonly rows: CoverageRow[];
  readonly sections: string[];
  readonly frames: Frame[];
  readonly headings: HeadingRequest[];
  readonly pictures: PictureRequest[];
}

export function newSession(missing: Session["missing"], diagrams: Session["diagrams"]): Session {
  return { missing, diagrams, rows: [], sections: [], frames: [], headings: [], pictures: [] };
}

/** Takes down whether something was there. */
export function register(
  session: Session,
  label: string,
  filled: boolean,
  slot: Pick<Slot, "fill" | "derived">,
): void {
  const { fill, derived } = slot;
  session.rows.push({ section: [...session.sections], label, filled, fill, derived });
}

/**
 * Marks that nothing a model says can hold, since control characters are made visible: a heading, a picture,
 * the count of filled lines; and a backslash that is one only at the start of a line.
 */
export const marks = {
  heading: (at: number) => `\u0001H${at}\u0002`,
  picture: (at: number) => `\u0001P${at}\u0002`,
  coverage: "\u0001C\u0002",
  start: START,
} as const;
