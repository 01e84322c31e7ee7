import type { Columns } from "./columns.ts";
import {
  AROUND_NOTE,
  BESIDE_SELF,
  isBroken,
  leftHalf,
  type MeasuredFrame,
  type MeasuredItem,
  type MeasuredNote,
  type MeasuredStep,
} from "./measure.ts";
import type { SequenceOptions } from "./options.ts";
import type { PlacedFrame, PlacedItem, TextBlock } from "./scene.ts";

/** A stretch of columns, both ends included. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A label in less room than this, on more than one line, is not worth reading. */
const LEAST_ROOM = 8;
/** Nor is one on more lines than this in less than enough room. */
const MOST_LINES = 4;
/** With so many lines a label stays in its arrow; with more it stands where it takes the fewest. */
const FEW_LINES = 3;
/** A label stays in its arrow if it has this much room there, or fits. */
const ENOUGH_ROOM = 14;

/** What may become of the words of labels. */
export type Words = "whole" | "broken";

interface Placing {
  readonly options: SequenceOptions;
  readonly words: Words;
  readonly columns: readonly number[];
  readonly placed: PlacedItem[];
  /** The sides of the frames around, the innermost last. */
  readonly sides: Stretch[];
  /** The next free row. */
  row: number;
  width: number;
  /** The rows of notes right above the next row, and the first column right of them. */
  notes?: { readonly y: number; readonly right: number };
  /** The column in which the text right above the next row starts: what starts there as well could go on. */
  above?: number;
  cramped: boolean;
}

/** What is placed, with the row after the last and the width that it takes. */
export interface Rows {
  readonly items: readonly PlacedItem[];
  readonly end: number;
  readonly width: number;
}

/**
 * Puts everything that was measured on rows, from `top` on. Gives nothing where a label gets too little room, or where
 * words must stay whole and do not.
 */
export function placeRows(
  items: readonly MeasuredItem[],
  { columns, width }: Columns,
  options: SequenceOptions,
  { top, words }: { readonly top: number; readonly words: Words },
): Rows | undefined {
  const placing: Placing = {
    options,
    words,
    columns,
    width,
    placed: [],
    sides: [],
    row: top,
    cramped: false,
  };
  for (const item of items) placeItem(item, placing);
  return placing.cramped ? undefined : { items: placing.placed, end: placing.row, width: placing.width };
}

/** As deep as fragments nest, which the parser bounds. */
function placeItem(item: MeasuredItem, placing: Placing): void {
  if (item.kind === "step") placeStep(item, placing);
  else if (item.kind === "note") placeNote(item, placing);
  else placeFrame(item, placing);
}

/**
 * Leaves a row free where what comes next starts right below the start of a text: it could be read as another
 * line of that text.
 */
function keepApart(placing: Placing, start: number): void {
  if (placing.above === start) placing.row++;
  delete placing.above;
  delete placing.notes;
}

function columnOf(placing: Placing, line: number): number {
  return placing.columns[line] ?? 0;
}

function placeStep(item: MeasuredStep, placing: Placing): void {
  const { step, text } = item;
  const [from, to] = [columnOf(placing, item.from), columnOf(placing, item.to)];
  const block = text === "" ? undefined : placeLabel(item, placing);
  const first = Math.min(from, to);
  keepApart(placing, block === undefined ? first : Math.min(first, block.x));
  const { row } = placing;
  const label = block && { ...block, y: row };
  placing.placed.push({ kind: "step", step, row, from, to, ...(label !== undefined && { label }) });
  placing.row += Math.max(label?.lines.length ?? 1, from === to ? 2 : 1);
  if (label === undefined) return;
  placing.above = label.x;
  placing.width = Math.max(placing.width, label.x + label.width);
}

/** Where a label may stand, and at which end of it. */
interface Place extends Stretch {
  readonly lean: "middle" | "left" | "right";
}

/** In the arrow if there is enough room; else where it takes the fewest lines. */
function placeLabel(item: MeasuredStep, placing: Placing): TextBlock {
  const { ruler } = placing.options;
  const places = item.from === item.to ? placesBesideSelf(item, placing) : placesOf(item, placing);
  const enough = Math.min(ruler.width(item.text), ENOUGH_ROOM);
  const ranked = places
    .filter((place) => roomOf(place) > 0)
    .map((place, i) => {
      const lines = ruler.wrap(item.text, roomOf(place)).length;
      return { place, lines: i === 0 && roomOf(place) >= enough && lines <= FEW_LINES ? 0 : lines };
    })
    .sort((a, b) => a.lines - b.lines);
  for (const { place } of ranked) {
    const block = clearBlock(item, place, placing);
    if (block === undefined) continue;
    if (placing.words === "whole" && isBroken(block.lines, item.text, ruler)) continue;
    const lines = block.lines.length;
    if (roomOf(place) < LEAST_ROOM ? lines > 1 : roomOf(place) < ENOUGH_ROOM && lines > MOST_LINES)
      placing.cramped = true;
    return block;
  }
  placing.cramped = true;
  return { x: columnOf(placing, item.first), y: placing.row, width: 1, lines: [item.text] };
}

/**
 * Wraps a label and finds a column for it: not that of a lifeline, so that each row tells whether there is a
 * text, and so that no line ends on a lifeline with what looks like one.
 */
function clearBlock(item: MeasuredStep, place: Place, placing: Placing): TextBlock | undefined {
  const most = roomOf(place);
  for (let room = most; room > 0 && room > most - 8; room--) {
    const lines = placing.options.ruler.wrap(item.text, room);
    const width = widest(lines, placing);
    const stretch = place.lean === "middle" ? gapFor(item, width, place, placing) : place;
    const free = roomOf(stretch) - width;
    const wanted = stretch.start + { left: 0, middle: free >> 1, right: free }[place.lean];
    for (const x of [wanted, wanted - 1, wanted + 1, wanted + 2]) {
      const block = { x, y: placing.row, width, lines };
      const fits = stretch.start <= x && x + width - 1 <= stretch.end;
      // A lifeline between an arrow and its label would part them.
      const isParted =
        place.lean === "left" && placing.columns.some((at) => stretch.start <= at && at < x - 1);
      if (fits && !isParted && !placing.columns.includes(x) && endsClear(block, placing)) return block;
    }
  }
  return undefined;
}

function endsClear({ x, lines }: TextBlock, { options, columns }: Placing): boolean {
  return lines.every(
    (line) => !options.ruler.endsLikeLine(line) || !columns.includes(x + options.ruler.width(line) - 1),
  );
}

/** Between two lifelines next to each other if it fits, nearest to where the arrow comes from. */
function gapFor(item: MeasuredStep, width: number, whole: Stretch, placing: Placing): Stretch {
  const gaps: Stretch[] = [];
  for (let line = item.first; line < item.last; line++) {
    const start = Math.max(whole.start, columnOf(placing, line) + 3);
    const end = Math.min(whole.end, columnOf(placing, line + 1) - 3);
    gaps.push({ start, end });
  }
  if (item.from > item.to) gaps.reverse();
  return gaps.find((gap) => roomOf(gap) >= width) ?? whole;
}

/** A label keeps two cells of its arrow on each side, three where there is a head. */
function placesOf(item: MeasuredStep, placing: Placing): readonly Place[] {
  const forwards = item.from < item.to;
  const both = item.step.arrow === "both";
  const [first, last] = [columnOf(placing, item.first), columnOf(placing, item.last)];
  const around = sidesAround(placing);
  return [
    { start: first + (forwards && !both ? 3 : 4), end: last - (forwards || both ? 4 : 3), lean: "middle" },
    { start: last + 2, end: around.end - 2, lean: "left" },
    // One column more is left free, to move away from a lifeline.
    { start: around.start + 3, end: first - 2, lean: "right" },
  ];
}

/** Before the next lifeline on the right, over the lifelines on the right, on the left. */
function placesBesideSelf(item: MeasuredStep, placing: Placing): readonly Place[] {
  const column = columnOf(placing, item.from);
  const around = sidesAround(placing);
  const next = Math.min(placing.columns[item.from + 1] ?? around.end, around.end);
  return [
    { start: column + BESIDE_SELF, end: next - 2, lean: "left" },
    { start: column + BESIDE_SELF, end: around.end - 2, lean: "left" },
    { start: around.start + 3, end: column - 2, lean: "right" },
  ];
}

/** The sides of the innermost frame; where there is none the last columns outside of the picture. */
function sidesAround(placing: Placing): Stretch {
  return placing.sides.at(-1) ?? { start: -2, end: placing.options.width + 1 };
}

function widest(lines: readonly string[], placing: Placing): number {
  return lines.reduce((most, line) => Math.max(most, placing.options.ruler.width(line)), 1);
}

function roomOf({ start, end }: Stretch): number {
  return end - start + 1;
}

function placeNote(item: MeasuredNote, placing: Placing): void {
  const { ruler } = placing.options;
  const [first, last] = [columnOf(placing, item.first), columnOf(placing, item.last)];
  const width = item.first === item.last ? item.width : Math.max(item.width, last - first + 5);
  const x = noteColumn(item, width, first, last);
  const y = rowForNote(x, placing);
  const lines = ruler.wrap(item.text, width - AROUND_NOTE);
  const height = lines.length + 2;
  placing.placed.push({ kind: "note", note: item.note, x, y, width, height, lines });
  placing.notes = { y, right: x + width };
  placing.row = Math.max(placing.row, y + height);
}

/** Beside the note before where it stands left of this one: notes are read from left to right. */
function rowForNote(x: number, placing: Placing): number {
  const { notes } = placing;
  if (notes !== undefined && x > notes.right) return notes.y;
  keepApart(placing, x);
  return placing.row;
}

function noteColumn({ note, ...item }: MeasuredNote, width: number, first: number, last: number): number {
  if (note.placement === "left") return first - 1 - width;
  if (note.placement === "right") return last + 2;
  return item.first === item.last ? first - leftHalf(width) : first - 2;
}

function placeFrame(item: MeasuredFrame, placing: Placing): void {
  const x = columnOf(placing, item.first) - item.left;
  const side = columnOf(placing, item.last) + item.right;
  keepApart(placing, x);
  const at = placing.placed.length;
  const y = placing.row;
  const branches: PlacedFrame["branches"][number][] = [];
  placing.sides.push({ start: x, end: side });
  for (const branch of item.branches) {
    const title = titleBlock(branch.title, { start: x, end: side }, placing);
    branches.push({ row: placing.row, title });
    placing.row += title.lines.length;
    placing.above = title.x;
    for (const inner of branch.items) placeItem(inner, placing);
    delete placing.above;
    delete placing.notes;
  }
  placing.sides.pop();
  placing.row++;
  const { fragment } = item.fragment;
  const width = side - x + 1;
  placing.placed.splice(at, 0, { kind: "frame", fragment, x, y, width, height: placing.row - y, branches });
}

/** A title is not wrapped at less than this to keep its lines from ending on lifelines. */
const LEAST_TITLE = 6;

function titleBlock(text: string, frame: Stretch, placing: Placing): TextBlock {
  const { ruler } = placing.options;
  const x = frame.start + 3;
  let block: TextBlock | undefined;
  for (let room = roomOf(frame) - 6; block === undefined || room > LEAST_TITLE; room--) {
    const lines = ruler.wrap(text, Math.max(1, room));
    const tried = { x, y: placing.row, width: widest(lines, placing), lines };
    block ??= tried;
    if (endsClear(tried, placing)) return tried;
  }
  return block;
}
