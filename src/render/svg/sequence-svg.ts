import { layoutSequence } from "../../layout/sequence/layout-sequence.ts";
import type { Lifeline, PlacedStep, SequenceScene, TextBlock } from "../../layout/sequence/scene.ts";
import type { SequenceStep, SequenceView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { sceneWithHeads } from "../sequence-heads.ts";
import { CELL } from "./grid.ts";
import { sequenceEntries, withLegend } from "./legend.ts";
import { type Markup, number, safeUrl, tag } from "./markup.ts";
import type { Drawing } from "./page.ts";
import { drawFragment, drawFragmentFace, drawNote } from "./sequence-frames.ts";
import { middle, type Painting } from "./sequence-painting.ts";
import { BELOW_HEADS, rowsOf } from "./sequence-rows.ts";
import { headClasses, headsOf, wordingOf } from "./sequence-wording.ts";
import type { Sheet } from "./sheet.ts";
import { symbol } from "./symbol.ts";
import { baseline, drawLine, type Line, lineHeight, lineWidth } from "./text.ts";
import { oneLine } from "./wrap.ts";

/** Columns there are before labels are wrapped. */
const COLUMNS = 170;

export function sequenceDrawing(view: SequenceView, options: RenderOptions, sheet: Sheet): Drawing {
  const summary = `${view.participants.length} participants: ${view.participants.map((one) => one.title).join(", ")}.`;
  const scene = sceneOf(view, options);
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
  const drawn = { width: scene.width * CELL.width, height: painting.rows.end + 8, content, summary };
  return withLegend(drawn, sequenceEntries(view, sheet));
}

/** In the usual width, else in what it takes. */
function sceneOf(view: SequenceView, options: RenderOptions): SequenceScene | undefined {
  const worded = wordingOf(options);
  const usual = Math.max(COLUMNS, 16 * view.participants.length);
  for (const factor of [1, 2, 4, 16, 64]) {
    const scene = sceneWithHeads(headsOf(options), (telling) => {
      const heads = new Map(view.participants.map((one) => [one.id, telling(one)]));
      return layoutSequence(view, { width: factor * usual, ...worded(heads) });
    });
    if (scene !== undefined) return scene;
  }
  return undefined;
}

function titlesOf(view: SequenceView): ReadonlyMap<string, string> {
  return new Map(view.participants.map(({ id, title }) => [id, title]));
}

function drawLifeline({ column, y, height }: Lifeline, { rows }: Painting): Markup {
  const x = number(middle(column));
  return tag("path", {
    class: "life",
    d: `M${x} ${number(rows.bottom(y + height - 1) - BELOW_HEADS)}V${number(rows.end + 8)}`,
  });
}

/** Pixels before the description in a head. */
const TOLD_GAP = 4;

function drawHead(one: Lifeline, { rows, options, sheet }: Painting): Markup {
  const { participant, texts } = one;
  const [x, right] = [middle(one.x), middle(one.x + one.width - 1)];
  const [y, bottom] = [rows.top(one.y) + 2, rows.bottom(one.y + one.height - 1) - BELOW_HEADS];
  const isPerson = participant.base === "person";
  const face = { class: "face", x, y, width: right - x, height: bottom - y, rx: isPerson ? 12 : 5 };
  const parts: Markup[] = [tag("rect", face)];
  const lines = texts.flatMap((some, i) =>
    some.map((text): Line => ({ text, as: headClasses[i] ?? "told" })),
  );
  const gap = lines.some(({ as }) => as === "told") ? TOLD_GAP : 0;
  let at = (y + bottom - lines.reduce((sum, { as }) => sum + lineHeight(as), gap)) / 2;
  for (const [i, line] of lines.entries()) {
    const { as } = line;
    if (as === "told" && lines[i - 1]?.as !== "told") at += gap;
    const place = {
      x: (x + right) / 2,
      y: at + baseline(as),
      anchor: "middle" as const,
      room: right - x - 8,
    };
    parts.push(drawLine(line, place));
    at += lineHeight(as);
  }
  const style = participant.style.line === "solid" ? "" : ` ${participant.style.line}`;
  const marked = participant.highlight ? " marked" : "";
  const said = `${participant.title} (${[participant.word, ...participant.technology].join(", ")})`;
  const view = participant.view === undefined ? undefined : options.viewUrl?.(participant.view);
  const href = safeUrl(view, "relative");
  const classes = `node ${sheet.box(participant.base, participant.style)}${style}${marked}`;
  return symbol({ said: oneLine(said), ...(href !== undefined && { href }) }, classes, parts);
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
  const paint = painting.sheet.line(step.color);
  const path = tag("path", {
    class: "edge",
    d:
      item.from === item.to
        ? selfPath(from, y, painting.rows.selfEnd(item), back)
        : straightPath(step, from, to, y, back),
    "marker-start": step.arrow === "both" ? painting.sheet.marker(ending, "start", paint) : undefined,
    "marker-end": painting.sheet.marker(ending, "end", paint),
  });
  const said = saidOf(step, painting.titles);
  const text = label === undefined ? [] : drawStepLabel(item, label, painting);
  const classes = ["line", step.arrow === "reply" ? "dashed" : "", paint].filter(Boolean).join(" ");
  return symbol({ said: oneLine(said) }, classes, [path, ...text]);
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
  const x = isInside ? (label.x + label.width / 2) * CELL.width : label.x * CELL.width + 2;
  let y = rows.labelTop(item);
  return label.lines.map((text) => {
    const at = y + baseline("label");
    y += lineHeight("label");
    return drawLine(
      { text, as: "label" },
      { x, y: at, class: "halo", room: wide + 12, ...(isInside && { anchor: "middle" as const }) },
    );
  });
}

function saidOf(step: SequenceStep, titles: ReadonlyMap<string, string>): string {
  const ends = `${titles.get(step.from) ?? step.from} ${verbs[step.arrow]} ${titles.get(step.to) ?? step.to}`;
  const via = step.via === undefined ? "" : ` (${step.via})`;
  return `${step.number}. ${ends}${step.label === undefined ? "" : `: ${step.label}`}${via}`;
}
