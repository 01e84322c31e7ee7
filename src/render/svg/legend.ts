import type { Cardinality, DataModelView, SequenceView } from "../../views/view.ts";
import { ASYNCHRONOUS, hasAsynchronous, type LegendEntry } from "../legend.ts";
import { type Markup, tag } from "./markup.ts";
import type { Drawing } from "./page.ts";
import type { Ending, Sheet } from "./sheet.ts";
import { fonts } from "./sheet.ts";
import { symbol } from "./symbol.ts";
import { baseline, drawLine, lineHeight, lineWidth } from "./text.ts";
import { cutPixels } from "./wrap.ts";

/** A sample of what is explained, drawn in a box of this size, and what it means. */
interface Entry {
  readonly classes: string;
  readonly sample: (x: number, y: number) => Markup;
  readonly means: string;
}

const SAMPLE = { width: 34, height: 14 } as const;
const GAP = 7;
const BETWEEN = 22;
const ROW = 20;
const ABOVE = 14;
/** Entries stand side by side up to this, where the picture is narrower. */
const LEAST = 320;
const WIDEST_TEXT = 260;

/** A drawing with its legend below, if there is anything to explain. */
export function withLegend<T extends Drawing>(drawing: T, entries: readonly Entry[]): T {
  if (entries.length === 0) return drawing;
  const room = Math.max(LEAST, drawing.width);
  let [x, y, width] = [0, drawing.height + ABOVE, drawing.width];
  const drawn = entries.map(({ classes, sample, means }) => {
    const text = cutPixels(means, WIDEST_TEXT, fonts.label);
    const line = { text, as: "label" } as const;
    const wide = SAMPLE.width + GAP + lineWidth(line);
    if (x > 0 && x + wide > room) [x, y] = [0, y + ROW];
    const at = {
      x: x + SAMPLE.width + GAP,
      y: y + (SAMPLE.height - lineHeight("label")) / 2 + baseline("label"),
    };
    const drawn = tag("g", { class: classes === "" ? undefined : classes }, sample(x, y));
    const entry = symbol({ said: line.text }, "legend", [drawn, drawLine(line, at)]);
    width = Math.max(width, x + wide);
    x += wide + BETWEEN;
    return entry;
  });
  return { ...drawing, width, height: y + SAMPLE.height + 4, content: [...drawing.content, ...drawn] };
}

/** What the entries of a graph look like. */
export function legendEntries(entries: readonly LegendEntry[], sheet: Sheet): readonly Entry[] {
  return entries.map((entry) => {
    if (entry.kind === "box") {
      const { look, means } = entry;
      const painted = sheet.box(look.base ?? "component", look);
      const sample = (x: number, y: number) => tag("rect", { class: "face", x, y, ...SAMPLE, rx: 3 });
      return { classes: `${painted}${lineClass(look.line)}`, sample, means };
    }
    const { async, line, color } = entry.look;
    const paint = sheet.line(color);
    const sample = sampleLine({ end: async ? "open" : "arrow" }, paint, sheet);
    return { classes: `${paint}${lineClass(line)}`.trim(), sample, means: entry.means };
  });
}

/** In a sequence, where a solid line with an open head stands beside replies. */
export function sequenceEntries({ items }: SequenceView, sheet: Sheet): readonly Entry[] {
  if (!hasAsynchronous(items)) return [];
  return [{ classes: "", sample: sampleLine({ end: "open" }, "", sheet), means: ASYNCHRONOUS }];
}

const counts: readonly (readonly [Cardinality, Ending, string])[] = [
  ["1", "one", "exactly one"],
  ["0..1", "zero-or-one", "none or one"],
  ["0..*", "many", "any number"],
  ["1..*", "one-or-many", "one or more"],
];

/** Of the ends of relations those that there are. */
export function dataEntries({ relations }: DataModelView, sheet: Sheet): readonly Entry[] {
  const used = new Set(relations.flatMap((one) => [one.fromCardinality, one.toCardinality]));
  return counts
    .filter(([count]) => used.has(count))
    .map(([, end, means]) => ({ classes: "", sample: sampleLine({ end }, "", sheet), means }));
}

function sampleLine({ end }: { readonly end: Ending }, paint: string, sheet: Sheet): Entry["sample"] {
  const marker = sheet.marker(end, "end", paint);
  const back = end === "arrow" ? 4 : 0;
  return (x, y) => {
    const d = `M${x} ${y + SAMPLE.height / 2}H${x + SAMPLE.width - back}`;
    return tag("path", { class: "edge", d, "marker-end": marker });
  };
}

function lineClass(line: string): string {
  return line === "solid" ? "" : ` ${line}`;
}
