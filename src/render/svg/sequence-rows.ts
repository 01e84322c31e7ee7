import type { PlacedStep, SequenceScene } from "../../layout/sequence/scene.ts";
import { lineHeight } from "./text.ts";

/**
 * Where the rows of a sequence are, in pixels. A row is as high as what is on it needs, so that borders take
 * little and arrows have room for a label above them; what stands above or inside of something else still does.
 */
export interface RowMap {
  readonly top: (row: number) => number;
  readonly bottom: (row: number) => number;
  readonly end: number;
  /** Where the line of a step runs. */
  readonly arrow: (step: PlacedStep) => number;
  /** Where a step to itself comes back. */
  readonly selfEnd: (step: PlacedStep) => number;
  /** Where the first line of its label begins. */
  readonly labelTop: (step: PlacedStep) => number;
  /** Whether the label stands over its arrow, not beside it. */
  readonly isOver: (step: PlacedStep) => boolean;
}

const EMPTY = 10;
const BORDER = 11;
/** Before the first arrow there is some room. */
export const BELOW_HEADS = 12;
const HEAD_LINE = 17;
const TEXT_LINE = lineHeight("label");
const TITLE = 27;
const ARROW_OVER = 13;
const ARROW = 26;
const SELF = 20;

export function rowsOf(scene: SequenceScene): RowMap {
  const heights = new Array<number>(scene.height).fill(EMPTY);
  const atLeast = (row: number, height: number) => {
    heights[row] = Math.max(heights[row] ?? 0, height);
  };
  for (const { y, height } of scene.lifelines) {
    for (let row = y + 1; row < y + height - 1; row++) atLeast(row, HEAD_LINE);
    atLeast(y, BORDER);
    atLeast(y + height - 1, BORDER + BELOW_HEADS);
  }
  for (const item of scene.items) {
    if (item.kind === "step") {
      const lines = item.label?.lines.length ?? 0;
      const last = item.row + Math.max(0, lines - 1);
      for (let row = item.row; row < item.row + lines; row++) atLeast(row, TEXT_LINE);
      atLeast(isOver(item) ? last : item.row, isOver(item) ? TEXT_LINE + ARROW_OVER : ARROW);
      if (item.from === item.to) atLeast(item.row + 1, SELF);
    } else if (item.kind === "note") {
      for (let row = item.y + 1; row < item.y + item.height - 1; row++) atLeast(row, TEXT_LINE);
      atLeast(item.y, BORDER);
      atLeast(item.y + item.height - 1, BORDER);
    } else {
      for (const { row, title } of item.branches) {
        for (let i = 1; i < title.lines.length; i++) atLeast(row + i, TEXT_LINE);
        atLeast(row, TITLE);
      }
      atLeast(item.y + item.height - 1, 2 * BORDER - 4);
    }
  }
  const tops: number[] = [];
  let end = 0;
  for (const height of heights) {
    tops.push(end);
    end += height;
  }
  const top = (row: number) => tops[row] ?? end;
  const bottom = (row: number) => top(row + 1);
  const lastRow = (step: PlacedStep) => step.row + Math.max(0, (step.label?.lines.length ?? 1) - 1);
  return {
    top,
    bottom,
    end,
    isOver,
    arrow: (step) => (isOver(step) ? bottom(lastRow(step)) - ARROW_OVER + 5 : top(step.row) + ARROW / 2),
    selfEnd: (step) => top(step.row + 1) + SELF / 2,
    labelTop: (step) =>
      isOver(step)
        ? bottom(lastRow(step)) - ARROW_OVER - (step.label?.lines.length ?? 0) * TEXT_LINE + 1
        : top(step.row) + (ARROW - TEXT_LINE) / 2,
  };
}

function isOver({ from, to, label }: PlacedStep): boolean {
  if (label === undefined || from === to) return false;
  return label.x > Math.min(from, to) && label.x + label.width <= Math.max(from, to);
}
