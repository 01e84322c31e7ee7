import type { SequenceItem, SequenceNote, SequenceStep, SequenceView } from "../../views/view.ts";
import { type ColumnSystem, type Columns, columnSystem } from "./columns.ts";
import type { Ruler, SequenceOptions } from "./options.ts";
import type { SequenceFragment } from "./scene.ts";

/** The shortest arrow: three cells between two lifelines. */
const SHORTEST = 4;
/** Cells of an arrow around its label: `─ ` and ` ─▶`, and one to get to the next lifeline. */
const AROUND_LABEL = 6;
/** A frame's side stands so far outside what is in it. */
const FRAME_MARGIN = 2;
/** Cells of a frame's border around its title: `┌┄ ` and ` ┄┐`. */
const AROUND_TITLE = 6;
/** Cells of a note around its text: `│ ` and ` │`. */
export const AROUND_NOTE = 4;
/** Text beside an arrow to oneself starts so far right of the lifeline: `├─┐ `. */
export const BESIDE_SELF = 4;

/** Labels that get no room in their arrow get this much where there is none beside it either. */
const LEAST_LABEL = 8;

/** Words of up to so many cells are not broken where that can be helped. */
const LONGEST_WORD = { head: 40, text: 24 } as const;

/** How wide lines of text may be; a word that is longer makes more room for itself. */
export interface Caps {
  readonly head: number;
  /** On how many levels the heads stand: on two, each second one stands below, between two lifelines. */
  readonly levels: 1 | 2;
  /** Of labels; 0: they may stand beside their arrows. */
  readonly label: number;
  /** Of notes and of the titles of frames. */
  readonly text: number;
}

/** What was found out of a sequence before its rows are known. */
export interface Measured {
  readonly heads: readonly MeasuredHead[];
  readonly items: readonly MeasuredItem[];
  readonly columns: Columns;
}

export interface MeasuredHead {
  /** The lines of each text that it is worded with. */
  readonly texts: readonly (readonly string[])[];
  readonly level: number;
  /** Borders included. */
  readonly width: number;
}

export type MeasuredItem = MeasuredStep | MeasuredFrame | MeasuredNote;

/** Which lifelines something takes up, and how many columns beyond the outer ones. */
interface Extent {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

export interface MeasuredStep extends Extent {
  readonly kind: "step";
  readonly step: SequenceStep;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface MeasuredFrame extends Extent {
  readonly kind: "frame";
  readonly fragment: SequenceFragment;
  readonly branches: readonly { readonly title: string; readonly items: readonly MeasuredItem[] }[];
}

export interface MeasuredNote extends Extent {
  readonly kind: "note";
  readonly note: SequenceNote;
  readonly text: string;
  /** Borders included; at least, where it lies over several. */
  readonly width: number;
}

interface Measuring {
  readonly options: SequenceOptions;
  readonly caps: Caps;
  readonly lineOf: ReadonlyMap<string, number>;
  readonly system: ColumnSystem;
  readonly spans: ReadonlyMap<SequenceFragment, Span>;
}

/** Wraps all texts, and finds the narrowest columns that hold them. */
export function measure(view: SequenceView, options: SequenceOptions, caps: Caps): Measured {
  const heads = headsOf(view, options, caps);
  const system = columnSystem(heads.length);
  keepHeadsApart(heads, system);
  const lineOf = new Map(view.participants.map(({ id }, line) => [id, line]));
  const all = { first: 0, last: Math.max(0, heads.length - 1) };
  const spans = new Map<SequenceFragment, Span>();
  findSpans(view.items, lineOf, spans);
  const measuring = { options, caps, lineOf, system, spans };
  const items = view.items.map((item) => measureItem(item, measuring, all));
  return { heads, items, columns: system.solve() };
}

/** Heads on the same level have a blank between them; one on a lower level also lifelines that pass. */
function keepHeadsApart(heads: readonly MeasuredHead[], system: ColumnSystem): void {
  heads.forEach((head, line) => {
    const left = leftHalf(head.width);
    const right = head.width - 1 - left;
    for (const other of [line + 1, line + 2]) {
      const next = heads[other];
      if (next === undefined) system.apart(line, heads.length, right + 1);
      else if (next.level === head.level) system.apart(line, other, right + leftHalf(next.width) + 2);
      else system.apart(line, other, (next.level > head.level ? leftHalf(next.width) : right) + 2);
    }
    system.apart(-1, line, left + 1);
  });
}

/** Columns of a box left of its middle. */
export function leftHalf(width: number): number {
  return (width - 1) >> 1;
}

function headsOf(view: SequenceView, { ruler, wording }: SequenceOptions, caps: Caps): MeasuredHead[] {
  return view.participants.map((participant, line) => {
    const told = wording.participant(participant);
    const room = roomForWords(told, caps.head, LONGEST_WORD.head, ruler);
    const texts = told.map((one) => ruler.wrap(one, room));
    return { texts, level: line % caps.levels, width: widest(texts.flat(), ruler.width) + 4 };
  });
}

/** So many cells, or as many as the longest of all words takes, if that is no longer than `longest`. */
function roomForWords(texts: readonly string[], cells: number, longest: number, ruler: Ruler): number {
  return texts.reduce((room, text) => {
    const word = ruler.longestWord(text);
    return word > longest ? room : Math.max(room, word);
  }, cells);
}

/** Whether a word was broken that should not have been. */
export function isBroken(lines: readonly string[], text: string, ruler: Ruler): boolean {
  return lines.join(" ") !== text && ruler.longestWord(text) <= LONGEST_WORD.text;
}

/** The widest line of a text in so many cells. */
function widthIn(text: string, cells: number, ruler: Ruler): number {
  return widest(ruler.wrap(text, roomForWords([text], cells, LONGEST_WORD.text, ruler)), ruler.width);
}

function widest(lines: readonly string[], width: (text: string) => number): number {
  return lines.reduce((most, line) => Math.max(most, width(line)), 1);
}

/** As deep as fragments nest, which the parser bounds. `around` is where an empty frame stands. */
function measureItem(item: SequenceItem, measuring: Measuring, around: Span): MeasuredItem {
  switch (item.kind) {
    case "step":
      return measureStep(item, measuring, around);
    case "note":
      return measureNote(item, measuring);
    case "fragment":
      return measureFrame(item, measuring, around);
  }
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function measureStep(step: SequenceStep, measuring: Measuring, around: Span): MeasuredStep {
  const { options, lineOf, system } = measuring;
  const from = lineOf.get(step.from) ?? 0;
  const to = lineOf.get(step.to) ?? 0;
  const text = options.wording.step(step);
  const [first, last] = from < to ? [from, to] : [to, from];
  const all = first === around.first && last === around.last;
  const wide = labelWidth(text, measuring, all);
  const said = { kind: "step", step, from, to, text, first, last, left: 0 } as const;
  if (from === to) {
    const right = wide === 0 ? 2 : BESIDE_SELF + wide - 1;
    system.clearRight(from, right);
    return { ...said, right };
  }
  const both = step.arrow === "both" ? 1 : 0;
  system.apart(first, last, (wide === 0 ? SHORTEST : AROUND_LABEL + wide) + both);
  return { ...said, right: 0 };
}

/** What a label needs in its arrow. Where labels may stand beside theirs, one that has nothing beside it does. */
function labelWidth(text: string, { options, caps }: Measuring, hasNoSide: boolean): number {
  const cap = caps.label > 0 || !hasNoSide ? caps.label : LEAST_LABEL;
  if (text === "" || cap === 0) return 0;
  return widthIn(text, cap, options.ruler);
}

function measureNote(note: SequenceNote, { options, caps, lineOf, system }: Measuring): MeasuredNote {
  const lines = note.participants.map((id) => lineOf.get(id) ?? 0);
  const first = lines.reduce((a, b) => Math.min(a, b));
  const last = lines.reduce((a, b) => Math.max(a, b));
  const text = options.wording.note(note);
  const { ruler } = options;
  const width = widthIn(text, caps.text, ruler) + AROUND_NOTE;
  const said = { kind: "note", note, text, width } as const;
  if (note.placement === "left") {
    system.clearLeft(first, width + 2);
    return { ...said, first, last: first, left: width + 1, right: 0 };
  }
  if (note.placement === "right") {
    system.clearRight(last, width + 2);
    return { ...said, first: last, last, left: 0, right: width + 1 };
  }
  const left = first === last ? leftHalf(width) : 2;
  const right = first === last ? width - 1 - left : 2;
  if (first < last) system.apart(first, last, width - 5);
  system.clearLeft(first, left);
  system.clearRight(last, right);
  return { ...said, first, last, left, right };
}

function measureFrame(fragment: SequenceFragment, measuring: Measuring, around: Span): MeasuredFrame {
  const { options, caps, system } = measuring;
  const { ruler } = options;
  const span = measuring.spans.get(fragment) ?? around;
  const branches = fragment.branches.map((branch, index) => ({
    title: options.wording.branch(fragment, index),
    items: branch.items.map((item) => measureItem(item, measuring, span)),
  }));
  const { first, last } = span;
  let [left, right, title] = [0, 0, 0];
  for (const branch of branches) {
    title = Math.max(title, widthIn(branch.title, caps.text, ruler));
    for (const item of branch.items) {
      if (item.first === first) left = Math.max(left, item.left);
      if (item.last === last) right = Math.max(right, item.right);
    }
  }
  left += FRAME_MARGIN;
  right += FRAME_MARGIN;
  const inside = AROUND_TITLE - 1 + title - left;
  if (first === last) right = Math.max(right, inside);
  else system.apart(first, last, inside - right);
  system.clearLeft(first, left);
  system.clearRight(last, right);
  return { kind: "frame", fragment, branches, first, last, left, right };
}

/**
 * The outermost lifelines that anything in a fragment takes up, for each fragment in which there is anything.
 * As deep as fragments nest, which the parser bounds.
 */
function findSpans(
  items: readonly SequenceItem[],
  lineOf: ReadonlyMap<string, number>,
  spans: Map<SequenceFragment, Span>,
): Span | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const include = (span: Span | undefined) => {
    if (span === undefined) return;
    first = Math.min(first, span.first);
    last = Math.max(last, span.last);
  };
  for (const item of items) {
    if (item.kind === "fragment") {
      const inside = item.branches.map((branch) => findSpans(branch.items, lineOf, spans));
      const all = inside.filter((span) => span !== undefined);
      if (all.length === 0) continue;
      const span = {
        first: Math.min(...all.map((one) => one.first)),
        last: Math.max(...all.map((one) => one.last)),
      };
      spans.set(item, span);
      include(span);
    } else {
      for (const id of item.kind === "step" ? [item.from, item.to] : item.participants) {
        const line = lineOf.get(id) ?? 0;
        include({ first: line, last: line });
      }
    }
  }
  return last < 0 ? undefined : { first, last };
}
