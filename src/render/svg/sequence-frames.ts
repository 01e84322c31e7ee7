import type { PlacedFrame, PlacedNote, TextBlock } from "../../layout/sequence/scene.ts";
import { type Markup, number, tag } from "./markup.ts";
import { middle, type Painting } from "./sequence-painting.ts";
import { tabWidth } from "./sequence-wording.ts";
import { symbol } from "./symbol.ts";
import { baseline, drawLine, lineHeight } from "./text.ts";
import { oneLine } from "./wrap.ts";

/** The border of a fragment, under everything else. */
export function drawFragmentFace(frame: PlacedFrame, { rows, sheet }: Painting): Markup {
  const [x, right] = [middle(frame.x), middle(frame.x + frame.width - 1)];
  const [y, bottom] = [rows.top(frame.y) + 3, rows.bottom(frame.y + frame.height - 1) - 3];
  const face = tag("rect", { class: "face clear", x, y, width: right - x, height: bottom - y, rx: 5 });
  return tag("g", { class: `frame ${sheet.box("group")}` }, face);
}

/** The titles of its branches, and a rule above each but the first. */
export function drawFragment(frame: PlacedFrame, { rows, sheet }: Painting): Markup {
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
  return symbol({ said: frame.fragment }, `fragment ${sheet.box("group")}`, parts);
}

/** The word for the fragment stands on a tab; what follows it beside that. */
function branchTitle(title: TextBlock, word: string | undefined, x: number, top: number): readonly Markup[] {
  const [first = "", ...more] = title.lines;
  const isCut = word === undefined || !first.startsWith(word);
  const [tab, rest] = isCut ? ["", first] : [word, first.slice(word.length).trim()];
  const parts: Markup[] = [];
  let left = x + 10;
  if (tab !== "") {
    const width = tabWidth(tab);
    const d = `M${number(x)} ${number(top)}h${number(width)}v10l-6 7H${number(x)}z`;
    parts.push(
      tag("path", { class: "tab", d }),
      drawLine({ text: tab, as: "word" }, { x: x + 7, y: top + 12.5, room: width - 12 }),
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

/** A sheet with a corner turned down. */
export function drawNote(item: PlacedNote, { rows, sheet, titles }: Painting): Markup {
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
  const said = oneLine(`Note ${item.note.placement} ${of}: ${item.note.text}`);
  return symbol({ said }, `note-box ${sheet.box("note")}`, parts);
}
