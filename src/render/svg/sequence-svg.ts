import { layoutSequence } from "../../layout/sequence/layout-sequence.ts";
import type {
  Lifeline,
  PlacedFrame,
  PlacedNote,
  PlacedStep,
  SequenceScene,
  TextBlock,
} from "../../layout/sequence/scene.ts";
import type { SequenceStep, SequenceView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { CELL } from "./grid.ts";
import { escaped, type Markup, number, safeUrl, tag } from "./markup.ts";
import type { Drawing } from "./page.ts";
import { BELOW_HEADS, type RowMap, rowsOf } from "./sequence-rows.ts";
import { wordingOf } from "./sequence-wording.ts";
import type { Sheet } from "./sheet.ts";
import { baseline, drawLine, lineHeight, lineWidth } from "./text.ts";

/** Columns there are before labels are wrapped. */
const COLUMNS = 170;

export function sequenceDrawing(view: SequenceView, options: RenderOptions, sheet: Sheet): Drawing {
  const { ruler, wording } = wordingOf(view, options);
  const summary = `${view.participants.length} participants: ${view.participants.map((one) => one.title).join(", ")}.`;
  const least = 16 * view.participants.length;
  const scene = layoutSequence(view, { width: Math.max(COLUMNS, least), ruler, wording });
  if (scene === undefined) return { width: 0, height: 0, content: [], summary };
  const painting: Painting = { scene, rows: rowsOf(scene), options, sheet, titles: titlesOf(view) };
  const content = [
    ...scene.items.flatMap((item) => (item.kind === "frame" ? [drawFragmentFace(item, painting)] : [])),
    ...scene.lifelines.map((one) => drawLifeline(one, painting)),
    ...scene.items.flatMap((item) => (item.kind === "frame" ? [drawFragment(item, painting)] : [])),
    ...scene.items.flatMap((item) => (item.kind === "step" ? [drawStep(item, painting)] : [])),
    ...scene.items.flatMap((item) => (item.kind === "note" ? [drawNote(item, painting)] : [])),
    ...scene.lifelines.map((one) => drawHead(one, painting)),
  ];
  return { width: scene.width * CELL.width, height: painting.rows.end + 8, content, summary };
}

interface Painting {
  readonly scene: SequenceScene;
  readonly rows: RowMap;
  readonly options: RenderOptions;
  readonly sheet: Sheet;
  readonly titles: ReadonlyMap<string, string>;
}

function titlesOf(view: SequenceView): ReadonlyMap<string, string> {
  return new Map(view.participants.map(({ id, title }) => [id, title]));
}

function middle(column: number): number {
  return (column + 0.5) * CELL.width;
}

function drawLifeline({ column, y, height }: Lifeline, { rows }: Painting): Markup {
  const x = number(middle(column));
  return tag("path", {
    class: "life",
    d: `M${x} ${number(rows.bottom(y + height - 1) - BELOW_HEADS)}V${number(rows.end + 8)}`,
  });
}

function drawHead(one: Lifeline, { rows, options, sheet }: Painting): Markup {
  const { participant, lines } = one;
  const [x, right] = [middle(one.x), middle(one.x + one.width - 1)];
  const [y, bottom] = [rows.top(one.y) + 2, rows.bottom(one.y + one.height - 1) - BELOW_HEADS];
  const isPerson = participant.base === "person";
  const face = { class: "face", x, y, width: right - x, height: bottom - y, rx: isPerson ? 14 : 5 };
  const parts: Markup[] = [tag("rect", face)];
  const kinds = options.detail === "title" ? 0 : 1;
  const heights = lines.map((_, i) => lineHeight(i < lines.length - kinds ? "head" : "kind"));
  let at = (y + bottom - heights.reduce((sum, height) => sum + height, 0)) / 2;
  for (const [i, text] of lines.entries()) {
    const as = i < lines.length - kinds ? "head" : "kind";
    const place = {
      x: (x + right) / 2,
      y: at + baseline(as),
      anchor: "middle" as const,
      room: right - x - 8,
    };
    parts.push(drawLine({ text, as }, place));
    at += heights[i] ?? 0;
  }
  const style = participant.style.line === "solid" ? "" : ` ${participant.style.line}`;
  const marked = participant.highlight ? " marked" : "";
  const said = `${participant.title} (${[participant.word, ...participant.technology].join(", ")})`;
  const drawn = said_(said, `node ${sheet.box(participant.base, participant.style)}${style}${marked}`, parts);
  const view = participant.view === undefined ? undefined : options.viewUrl?.(participant.view);
  const href = safeUrl(view, "relative");
  return href === undefined ? drawn : tag("a", { href }, drawn);
}

function said_(said: string, classes: string, parts: readonly Markup[]): Markup {
  const named = { class: classes, role: "graphics-symbol img", "aria-label": said };
  return tag("g", named, tag("title", {}, escaped(said)), ...parts);
}

const endings = { sync: "arrow", async: "open", both: "arrow", reply: "open" } as const;
const verbs = { sync: "to", async: "to, asynchronously,", both: "and", reply: "back to" } as const;

/** An arrow under the first lines of its label, or beside it. */
function drawStep(item: PlacedStep, painting: Painting): Markup {
  const { step, label } = item;
  const [from, to] = [middle(item.from), middle(item.to)];
  const y = painting.rows.arrow(item);
  const ending = endings[step.arrow];
  const back = ending === "arrow" ? 4 : 0;
  const path = tag("path", {
    class: "edge",
    d:
      item.from === item.to
        ? selfPath(from, y, painting.rows.selfEnd(item), back)
        : straightPath(step, from, to, y, back),
    "marker-start": step.arrow === "both" ? painting.sheet.marker(ending, "start", "") : undefined,
    "marker-end": painting.sheet.marker(ending, "end", ""),
  });
  const isDashed = step.arrow === "async" || step.arrow === "reply";
  const said = saidOf(step, painting.titles);
  const text = label === undefined ? [] : drawStepLabel(item, label, painting);
  return said_(said, `line${isDashed ? " dashed" : ""}`, [path, ...text]);
}

function straightPath({ arrow }: SequenceStep, from: number, to: number, y: number, back: number): string {
  const way = Math.sign(to - from);
  const start = from + (arrow === "both" ? way * (back + 1) : 0);
  return `M${number(start)} ${number(y)}H${number(to - way * (back + 1))}`;
}

function selfPath(x: number, y: number, end: number, back: number): string {
  const right = x + 2.2 * CELL.width;
  return `M${number(x)} ${number(y)}H${number(right - 6)}Q${number(right)} ${number(y)} ${number(right)} ${number(y + 6)}V${number(end - 6)}Q${number(right)} ${number(end)} ${number(right - 6)} ${number(end)}H${number(x + back + 1)}`;
}

function drawStepLabel(item: PlacedStep, label: TextBlock, { rows }: Painting): readonly Markup[] {
  const isInside = rows.isOver(item);
  const wide = label.lines.reduce((most, text) => Math.max(most, lineWidth({ text, as: "label" })), 0);
  const x = isInside ? (middle(item.from) + middle(item.to)) / 2 : label.x * CELL.width + 2;
  const clamped = isInside ? Math.max(label.x * CELL.width + wide / 2 - 8, x) : x;
  let y = rows.labelTop(item);
  return label.lines.map((text) => {
    const at = y + baseline("label");
    y += lineHeight("label");
    return drawLine(
      { text, as: "label" },
      { x: clamped, y: at, class: "halo", room: wide + 12, ...(isInside && { anchor: "middle" as const }) },
    );
  });
}

function saidOf(step: SequenceStep, titles: ReadonlyMap<string, string>): string {
  const ends = `${titles.get(step.from) ?? step.from} ${verbs[step.arrow]} ${titles.get(step.to) ?? step.to}`;
  const via = step.via === undefined ? "" : ` (${step.via})`;
  return `${step.number}. ${ends}${step.label === undefined ? "" : `: ${step.label}`}${via}`;
}

function drawFragmentFace(frame: PlacedFrame, { rows, sheet }: Painting): Markup {
  const [x, right] = [middle(frame.x), middle(frame.x + frame.width - 1)];
  const [y, bottom] = [rows.top(frame.y) + 3, rows.bottom(frame.y + frame.height - 1) - 3];
  const face = tag("rect", { class: "face clear", x, y, width: right - x, height: bottom - y, rx: 5 });
  return tag("g", { class: `frame ${sheet.box("group")}` }, face);
}

/** The titles of its branches, and a rule above each but the first. */
function drawFragment(frame: PlacedFrame, { rows, sheet }: Painting): Markup {
  const [x, right] = [middle(frame.x), middle(frame.x + frame.width - 1)];
  const parts: Markup[] = [];
  for (const [i, { row, title }] of frame.branches.entries()) {
    const top = rows.top(row) + 3;
    if (i > 0) {
      const d = `M${number(x)} ${number(top)}H${number(right)}`;
      parts.push(tag("path", { class: "rule between", d }));
    }
    for (const part of branchTitle(title, i === 0 ? frame.fragment : undefined, x, top)) parts.push(part);
  }
  return said_(frame.fragment, `fragment ${sheet.box("group")}`, parts);
}

/** The word for the fragment stands on a tab; what follows it beside that. */
function branchTitle(title: TextBlock, word: string | undefined, x: number, top: number): readonly Markup[] {
  const [first = "", ...more] = title.lines;
  const isCut = word === undefined || !first.startsWith(word);
  const [tab, rest] = isCut ? ["", first] : [word, first.slice(word.length).trim()];
  const parts: Markup[] = [];
  let left = x + 10;
  if (tab !== "") {
    const width = lineWidth({ text: tab, as: "word" }) + 16;
    const d = `M${number(x)} ${number(top)}h${number(width)}v10l-6 7H${number(x)}z`;
    parts.push(
      tag("path", { class: "tab", d }),
      drawLine({ text: tab, as: "word" }, { x: x + 7, y: top + 12.5 }),
    );
    left = x + width + 8;
  }
  let y = top + baseline("label") + 1;
  for (const text of [rest, ...more]) {
    if (text !== "") parts.push(drawLine({ text, as: "label" }, { x: left, y, class: "halo" }));
    y += lineHeight("label");
  }
  return parts;
}

const FOLD = 8;

function drawNote(item: PlacedNote, { rows, sheet, titles }: Painting): Markup {
  const [x, right] = [middle(item.x), middle(item.x + item.width - 1)];
  const [y, bottom] = [rows.top(item.y) + 3, rows.bottom(item.y + item.height - 1) - 3];
  const fold = `M${number(right - FOLD)} ${number(y)}v${FOLD}h${FOLD}`;
  const outline = `M${number(x)} ${number(y)}H${number(right - FOLD)}l${FOLD} ${FOLD}V${number(bottom)}H${number(x)}Z`;
  const parts = [tag("path", { class: "face", d: outline }), tag("path", { class: "seam", d: fold })];
  const height = lineHeight("label") * item.lines.length;
  let at = (y + bottom - height) / 2;
  for (const text of item.lines) {
    const place = {
      x: (x + right) / 2,
      y: at + baseline("label"),
      anchor: "middle" as const,
      room: right - x - 8,
    };
    if (text.trim() !== "") parts.push(drawLine({ text, as: "label" }, place));
    at += lineHeight("label");
  }
  const of = item.note.participants.map((id) => titles.get(id) ?? id).join(", ");
  return said_(
    `Note ${item.note.placement} ${of}: ${item.note.text}`,
    `note-box ${sheet.box("note")}`,
    parts,
  );
}
