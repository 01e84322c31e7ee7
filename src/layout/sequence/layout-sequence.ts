import type { SequenceView } from "../../views/view.ts";
import { type Caps, leftHalf, type Measured, measure } from "./measure.ts";
import type { SequenceOptions } from "./options.ts";
import { placeRows, type Words } from "./rows.ts";
import type { Lifeline, SequenceScene } from "./scene.ts";

/** Texts are wrapped at this many cells where there is room for it. */
const WIDEST = { label: 44, text: 36 } as const;

/** What is tried, in this order: labels and other texts get what is left, but at least this. */
const ladder: readonly Caps[] = [
  { levels: 1, head: 24, label: 18, text: 18 },
  { levels: 1, head: 14, label: 14, text: 14 },
  { levels: 2, head: 16, label: 12, text: 12 },
  { levels: 1, head: 14, label: 0, text: 10 },
  { levels: 2, head: 14, label: 0, text: 10 },
  { levels: 2, head: 10, label: 0, text: 10 },
];

/**
 * Lays out a sequence within a width: lifelines in columns by difference constraints, everything else on rows
 * from top to bottom. Texts are wrapped as little as the width asks for, and words are broken where there is no other
 * way. Gives nothing where it does not fit even so, or where nobody takes part.
 */
export function layoutSequence(view: SequenceView, options: SequenceOptions): SequenceScene | undefined {
  if (view.participants.length === 0) return undefined;
  // Not even the shortest arrows.
  if (view.participants.length * 4 > options.width + 4) return undefined;
  const tried: Measured[] = [];
  for (const caps of ladder) {
    const measured = roomiest(view, options, caps);
    if (measured === undefined) continue;
    const scene = sceneOf(view, measured, options, "whole");
    if (scene !== undefined) return scene;
    tried.push(measured);
  }
  for (const measured of tried) {
    const scene = sceneOf(view, measured, options, "broken");
    if (scene !== undefined) return scene;
  }
  return undefined;
}

/** What is measured with the widest texts that fit, labels first; nothing where the narrowest do not. */
function roomiest(view: SequenceView, options: SequenceOptions, least: Caps): Measured | undefined {
  let caps = least;
  const attempt = (tried: Caps) => {
    const measured = measure(view, options, tried);
    return measured.columns.width <= options.width ? measured : undefined;
  };
  let best = attempt(caps);
  if (best === undefined) return undefined;
  for (const key of least.label > 0 ? (["label", "text"] as const) : (["text"] as const)) {
    let [fits, tooWide] = [caps[key], WIDEST[key] + 1];
    while (tooWide - fits > 1) {
      const middle = (fits + tooWide) >> 1;
      const measured = attempt({ ...caps, [key]: middle });
      if (measured === undefined) tooWide = middle;
      else [fits, best] = [middle, measured];
    }
    caps = { ...caps, [key]: fits };
  }
  return best;
}

/** Nothing where a text would get too little room to be worth reading. */
function sceneOf(
  view: SequenceView,
  { heads, items, columns }: Measured,
  options: SequenceOptions,
  words: Words,
): SequenceScene | undefined {
  const heights = [0, 1].map((level) =>
    heads.reduce((most, { texts, ...head }) => {
      return head.level === level ? Math.max(most, texts.flat().length + 2) : most;
    }, 0),
  );
  const [upper = 0, lower = 0] = heights;
  const lifelines = view.participants.map((participant, line): Lifeline => {
    const column = columns.columns[line] ?? 0;
    const { texts = [], width = 0, level = 0 } = heads[line] ?? {};
    const height = level === 0 ? upper : lower;
    return { participant, column, x: column - leftHalf(width), y: level * upper, width, height, texts };
  });
  const rows = placeRows(items, columns, options, { top: upper + lower, words });
  if (rows === undefined) return undefined;
  return { width: rows.width, height: rows.end, lifelines, items: rows.items };
}
