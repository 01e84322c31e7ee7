import type { Participant, SequenceItem, SequenceNote, SequenceStep } from "../../views/view.ts";

/**
 * Where everything of a sequence stands, in cells: columns from the left and rows from the top, both from 0.
 * A painter needs nothing else; it decides with which glyphs or lines to draw.
 */
export interface SequenceScene {
  readonly width: number;
  readonly height: number;
  /** In the order of the participants. */
  readonly lifelines: readonly Lifeline[];
  /** From top to bottom; a frame stands before what is in it. */
  readonly items: readonly PlacedItem[];
}

/** A participant: a box with its text, and a line from the middle of its lower border to the end. */
export interface Lifeline {
  readonly participant: Participant;
  readonly column: number;
  /** The box, borders included. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of each text that it is worded with. */
  readonly texts: readonly (readonly string[])[];
}

export type PlacedItem = PlacedStep | PlacedFrame | PlacedNote;

/** An arrow on one row; one to itself turns back on the row below. */
export interface PlacedStep {
  readonly kind: "step";
  readonly step: SequenceStep;
  readonly row: number;
  /** Columns of the two lifelines. */
  readonly from: number;
  readonly to: number;
  /** Its first line stands in the arrow, or beside it on the same row; beside one to itself always. */
  readonly label?: TextBlock;
}

/** Lines one under the other, aligned on the left; each covers its cells and one more on each side. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  /** Of the widest line. */
  readonly width: number;
  readonly lines: readonly string[];
}

/** A fragment; lifelines pass through its upper and lower border. */
export interface PlacedFrame {
  readonly kind: "frame";
  readonly fragment: SequenceFragment["fragment"];
  readonly x: number;
  readonly y: number;
  /** Borders included. */
  readonly width: number;
  readonly height: number;
  /** One at least. The first title stands in the upper border, each other in a border of its own. */
  readonly branches: readonly { readonly row: number; readonly title: TextBlock }[];
}

/** A box beside one lifeline, one column away from it, or over all lifelines that it covers. */
export interface PlacedNote {
  readonly kind: "note";
  readonly note: SequenceNote;
  readonly x: number;
  readonly y: number;
  /** Borders included. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export type SequenceFragment = Extract<SequenceItem, { readonly kind: "fragment" }>;
