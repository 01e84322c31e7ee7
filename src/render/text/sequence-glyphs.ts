import type { SequenceStep } from "../../views/view.ts";

type Arrow = SequenceStep["arrow"];

/** The glyphs that sequences are drawn with, one column each. */
export interface SequenceGlyphs {
  /** Corners from the top left clockwise, then horizontal and vertical. */
  readonly head: Border;
  readonly note: Border;
  readonly frame: Border;
  /** Where the border between two branches meets the sides of a frame. */
  readonly between: readonly [left: string, right: string];
  readonly lifeline: string;
  /** Where a lifeline leaves the box of its participant. */
  readonly start: string;
  /** Where an arrow leaves a lifeline to the right, to the left; where it passes one. */
  readonly rightwards: string;
  readonly leftwards: string;
  readonly crossing: string;
  /** The upper and the lower corner of an arrow that turns back. */
  readonly turn: readonly [string, string];
  readonly arrows: Readonly<Record<Arrow, ArrowGlyphs>>;
}

type Border = readonly [
  topLeft: string,
  topRight: string,
  bottomRight: string,
  bottomLeft: string,
  across: string,
  down: string,
];

interface ArrowGlyphs {
  readonly line: string;
  readonly left: string;
  readonly right: string;
}

const unicode: SequenceGlyphs = {
  head: ["┌", "┐", "┘", "└", "─", "│"],
  note: ["╭", "╮", "╯", "╰", "─", "│"],
  frame: ["┌", "┐", "┘", "└", "┄", "┆"],
  between: ["├", "┤"],
  lifeline: "│",
  start: "┬",
  rightwards: "├",
  leftwards: "┤",
  crossing: "┼",
  turn: ["┐", "┘"],
  arrows: {
    sync: { line: "─", left: "◀", right: "▶" },
    both: { line: "─", left: "◀", right: "▶" },
    async: { line: "─", left: "◁", right: "▷" },
    reply: { line: "╌", left: "◀", right: "▶" },
  },
};

/** Lines are drawn as the language writes arrows where ASCII allows it: `~` does not wait. */
const ascii: SequenceGlyphs = {
  head: ["+", "+", "+", "+", "-", "|"],
  note: ["/", "\\", "/", "\\", "-", "|"],
  frame: [".", ".", ".", ".", ".", ":"],
  between: [":", ":"],
  lifeline: "|",
  start: "+",
  rightwards: "+",
  leftwards: "+",
  crossing: "|",
  turn: ["+", "+"],
  arrows: {
    sync: { line: "-", left: "<", right: ">" },
    both: { line: "-", left: "<", right: ">" },
    async: { line: "~", left: "<", right: ">" },
    reply: { line: ".", left: "<", right: ">" },
  },
};

export const sequenceGlyphs: Readonly<Record<"unicode" | "ascii", SequenceGlyphs>> = { unicode, ascii };
