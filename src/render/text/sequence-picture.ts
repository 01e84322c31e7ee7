import type {
  Lifeline,
  PlacedFrame,
  PlacedNote,
  PlacedStep,
  SequenceScene,
  TextBlock,
} from "../../layout/sequence/scene.ts";
import { displayWidth } from "../../text/width.ts";
import { blankCells, type Cells, put, write } from "./graph/cells.ts";
import { emphasizeBorder } from "./graph/emphasis.ts";
import { type TintedEdge, tintedLines } from "./graph/tint.ts";
import type { SequenceGlyphs } from "./sequence-glyphs.ts";

/** Paints a scene with glyphs: lifelines first, then frames, steps and notes over them. */
export function sequencePicture(scene: SequenceScene, glyphs: SequenceGlyphs, color: boolean): string[] {
  const cells = blankCells(scene.width, scene.height);
  for (const lifeline of scene.lifelines) paintLifeline(cells, lifeline, scene.height, glyphs);
  for (const item of scene.items) if (item.kind === "frame") paintFrame(cells, item, glyphs);
  for (const item of scene.items) {
    if (item.kind === "step") paintStep(cells, item, glyphs);
    if (item.kind === "note") paintNote(cells, item, glyphs);
  }
  if (!color) return cells.rows.map((row) => row.join("").trimEnd());
  return tintedLines(
    cells,
    scene.lifelines.map((one) => ({ ...one, base: one.participant.base })),
    scene.items.flatMap((item) => (item.kind === "step" ? [tintedStep(item)] : [])),
  );
}

function tintedStep({ step, row, from, to, label }: PlacedStep): TintedEdge {
  const turn = { x: from + 2, y: row };
  const points =
    from === to
      ? [{ x: from, y: row }, turn, { x: from + 2, y: row + 1 }, { x: from, y: row + 1 }]
      : [
          { x: from, y: row },
          { x: to, y: row },
        ];
  return {
    points,
    ...(label !== undefined && { label: { ...label, inLine: false } }),
    text: label?.lines ?? [],
    color: step.color,
  };
}

function paintLifeline(cells: Cells, lifeline: Lifeline, end: number, glyphs: SequenceGlyphs): void {
  const { column, x, y, width, height } = lifeline;
  const lines = lifeline.texts.flat();
  const [topLeft, topRight, bottomRight, bottomLeft, across, down] = glyphs.head;
  const [right, bottom] = [x + width - 1, y + height - 1];
  write(cells, x, y, topLeft + across.repeat(width - 2) + topRight);
  for (let at = y + 1; at < bottom; at++) {
    put(cells, x, at, down);
    put(cells, right, at, down);
  }
  const top = y + 1 + ((height - 2 - lines.length) >> 1);
  lines.forEach((line, i) => {
    write(cells, x + ((width - displayWidth(line)) >> 1), top + i, line);
  });
  write(cells, x, bottom, bottomLeft + across.repeat(width - 2) + bottomRight);
  put(cells, column, bottom, glyphs.start);
  if (lifeline.participant.highlight) emphasizeBorder(cells, lifeline);
  for (let at = bottom + 1; at < end; at++) put(cells, column, at, glyphs.lifeline);
}

function paintFrame(cells: Cells, frame: PlacedFrame, glyphs: SequenceGlyphs): void {
  const { x, y, width, height, branches } = frame;
  const [topLeft, topRight, bottomRight, bottomLeft, , down] = glyphs.frame;
  const last = x + width - 1;
  for (let at = y; at < y + height; at++) {
    put(cells, x, at, down);
    put(cells, last, at, down);
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
    if (cells.rows[y]?.[at] !== glyphs.lifeline) put(cells, at, y, glyphs.frame[4]);
  }
  put(cells, x, y, left);
  put(cells, last, y, right);
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
    put(cells, x, row, cells.rows[row]?.[x] === glyphs.lifeline ? glyphs.crossing : line);
  }
  const both = step.arrow === "both";
  if (!both) put(cells, from, row, from < to ? glyphs.rightwards : glyphs.leftwards);
  if (both || from < to) put(cells, last - 1, row, right);
  if (both || from > to) put(cells, first + 1, row, left);
}

function paintTurn(cells: Cells, { step, row, from }: PlacedStep, glyphs: SequenceGlyphs): void {
  const { line, left } = glyphs.arrows[step.arrow];
  const [upper, lower] = glyphs.turn;
  const out = step.arrow === "both" ? glyphs.lifeline + left : glyphs.rightwards + line;
  [...out, upper].forEach((glyph, i) => {
    put(cells, from + i, row, glyph);
  });
  put(cells, from + 1, row + 1, left);
  put(cells, from + 2, row + 1, lower);
}

function paintNote(cells: Cells, { x, y, width, height, lines }: PlacedNote, glyphs: SequenceGlyphs): void {
  const [topLeft, topRight, bottomRight, bottomLeft, across, down] = glyphs.note;
  const last = x + width - 1;
  write(cells, x, y, topLeft + across.repeat(width - 2) + topRight);
  lines.forEach((line, i) => {
    blank(cells, x, last, y + 1 + i);
    put(cells, x, y + 1 + i, down);
    write(cells, x + 2, y + 1 + i, line);
    put(cells, last, y + 1 + i, down);
  });
  write(cells, x, y + height - 1, bottomLeft + across.repeat(width - 2) + bottomRight);
}

function blank(cells: Cells, first: number, last: number, y: number): void {
  for (let x = first; x <= Math.min(last, cells.width - 1); x++) put(cells, x, y, " ");
}

/** A text covers what is below it, and one cell on each side. */
function paintText(cells: Cells, { x, y, lines }: TextBlock): void {
  lines.forEach((line, i) => {
    blank(cells, x - 1, x + displayWidth(line), y + i);
    write(cells, x, y + i, line);
  });
}
