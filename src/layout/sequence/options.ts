import type { Participant, SequenceNote, SequenceStep } from "../../views/view.ts";
import type { SequenceFragment } from "./scene.ts";

/** How texts are measured, in cells. */
export interface Ruler {
  readonly width: (text: string) => number;
  /** Breaks a text into lines of at most so many cells; one line at least. */
  readonly wrap: (text: string, cells: number) => readonly string[];
  /** The width of its longest word. */
  readonly longestWord: (text: string) => number;
  /** Whether a text ends with what a lifeline is drawn with. */
  readonly endsLikeLine: (text: string) => boolean;
}

/** What is written at each thing; line breaks aside, what comes out is what is drawn. */
export interface Wording {
  /** One line or more. */
  readonly participant: (participant: Participant) => readonly string[];
  /** Nothing: an arrow without a label. */
  readonly step: (step: SequenceStep) => string;
  /** Of the branch with this index; never nothing. */
  readonly branch: (fragment: SequenceFragment, index: number) => string;
  readonly note: (note: SequenceNote) => string;
}

export interface SequenceOptions {
  /** Cells that the scene may take. */
  readonly width: number;
  readonly ruler: Ruler;
  readonly wording: Wording;
}
