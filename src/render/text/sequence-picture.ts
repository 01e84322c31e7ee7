import type {
  Lifeline,
  PlacedFrame,
  PlacedNote,
  PlacedStep,
  SequenceScene,
  TextBlock,
} from "../../layout/sequence/scene.ts";
import { displayWidth } from "../../text/width.ts";
import { blankCells, type Cells } from "./cells.ts";
import type { SequenceGlyphs } from "./sequence-glyphs.ts";

/** Paints a scene with glyphs: lifelines first, then frames, steps and notes over them. */
export function sequencePicture(scene: SequenceScene, glyphs: SequenceGlyphs): string[] {
  const cells = blankCells(scene.width, scene.height);
  for (const lifeline of scene.lifelines) paintLifeline(cells, lifeline, scene.height, glyphs);
  for (const item of scene.items) if (item.kind === "frame") paintFrame(cells, item, glyphs);
  for (const item of scene.items) {
    if (item.kind === "step") paintStep(cells, item, glyphs);
    if (item.kind === "note") paintNote(cells, item, glyphs);
  }
  return cells.lines();
}

function paintLifeline(cells: Cells, lifeline: Lifeline, end: number, glyphs: SequenceGlyphs): void {
  const { column, x, y, width, height, lines } = lifeline;
  const [topLeft, topRight, bottomRight, bottomLeft, across, down] = glyphs.head;
  const [right, bottom] = [x + width - 1, y + height - 1];
  cells.write(x, y, topLeft + across.repeat(width - 2) + topRight);
  for (let at = y + 1; at < bottom; at++) {
    cells.write(x, at, down);
    cells.write(right, at, down);
  }
  lines.forEach((line, i) => {
    cells.write(x + 2, y + 1 + i, line);
  });
  cells.write(x, bottom, bottomLeft + across.repeat(width - 2) + bottomRight);
  cells.write(column, bottom, glyphs.start);
  for (let at = bottom + 1; at < end; at++) cells.write(column, at, glyphs.lifeline);
}

function paintFrame(cells: Cells, frame: PlacedFrame, glyphs: SequenceGlyphs): void {
  const { x, y, width, height, branches } = frame;
  const [topLeft, topRight, bottomRight, bottomLeft, , down] = glyphs.frame;
  const last = x + width - 1;
  for (let at = y; at < y + height; at++) {
    cells.write(x, at, down);
    cells.write(last, at, down);
  }
  branches.forEach(({ row, title }, i) => {
    const [left, right] = i === 0 ? [topLeft, topRight] : glyphs.between;
    paintBorder(cells, frame, row, left, right, glyphs);
    paintText(cells, title);
  });
  paintBorder(cells, frame, y + height - 1, bottomLeft, bottomRight, glyphs);
}

/** A border of a frame; lifelines pass through it. */
function paintBorder(
  cells: Cells,
  { x, width }: PlacedFrame,
  y: number,
  left: string,
  right: string,
  glyphs: SequenceGlyphs,
): void {
  const last = x + width - 1;
  for (let at = x + 1; at < last; at++) {
    if (cells.at(at, y) !== glyphs.lifeline) cells.write(at, y, glyphs.frame[4]);
  }
  cells.write(x, y, left);
  cells.write(last, y, right);
}

function paintStep(cells: Cells, step: PlacedStep, glyphs: SequenceGlyphs): void {
  if (step.from === step.to) paintTurn(cells, step, glyphs);
  else paintArrow(cells, step, glyphs);
  if (step.label !== undefined) paintText(cells, step.label);
}

function paintArrow(cells: Cells, { step, row, from, to }: PlacedStep, glyphs: SequenceGlyphs): void {
  const { line, left, right } = glyphs.arrows[step.arrow];
  const [first, last] = from < to ? [from, to] : [to, from];
  for (let x = first + 1; x < last; x++) {
    cells.write(x, row, cells.at(x, row) === glyphs.lifeline ? glyphs.crossing : line);
  }
  const both = step.arrow === "both";
  if (!both) cells.write(from, row, from < to ? glyphs.rightwards : glyphs.leftwards);
  if (both || from < to) cells.write(last - 1, row, right);
  if (both || from > to) cells.write(first + 1, row, left);
}

function paintTurn(cells: Cells, { step, row, from }: PlacedStep, glyphs: SequenceGlyphs): void {
  const { line, left } = glyphs.arrows[step.arrow];
  const [upper, lower] = glyphs.turn;
  const out = step.arrow === "both" ? glyphs.lifeline + left : glyphs.rightwards + line;
  cells.write(from, row, out + upper);
  cells.write(from + 1, row + 1, left + lower);
}

function paintNote(cells: Cells, { x, y, width, height, lines }: PlacedNote, glyphs: SequenceGlyphs): void {
  const [topLeft, topRight, bottomRight, bottomLeft, across, down] = glyphs.note;
  const last = x + width - 1;
  cells.write(x, y, topLeft + across.repeat(width - 2) + topRight);
  lines.forEach((line, i) => {
    cells.fill(x, last, y + 1 + i, " ");
    cells.write(x, y + 1 + i, down);
    cells.write(x + 2, y + 1 + i, line);
    cells.write(last, y + 1 + i, down);
  });
  cells.write(x, y + height - 1, bottomLeft + across.repeat(width - 2) + bottomRight);
}

/** A text covers what is below it, and one cell on each side. */
function paintText(cells: Cells, { x, y, lines }: TextBlock): void {
  lines.forEach((line, i) => {
    cells.fill(x - 1, x + displayWidth(line), y + i, " ");
    cells.write(x, y + i, line);
  });
}
