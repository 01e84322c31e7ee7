import type { View } from "../../views/view.ts";
import { NOTHING } from "../words.ts";
import { escaped, joined, type Markup, number, tag } from "./markup.ts";
import type { Sheet } from "./sheet.ts";
import { fonts } from "./sheet.ts";
import { baseline, drawLine, lineHeight, lineWidth } from "./text.ts";
import { atMost, oneLine, wrapPixels } from "./wrap.ts";

/** What is drawn below the title, in pixels from its own top left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: readonly Markup[];
  /** What it shows, in a sentence, for those who cannot see it. */
  readonly summary: string;
}

const MARGIN = 24;
/** What a title and a description may take where the drawing is narrower. */
const LEAST_TEXT = 420;
const WIDEST_TEXT = 760;

/** A whole picture: a drawing under its title, self-contained. */
export function page(view: View, drawing: Drawing, sheet: Sheet, prefix: string): string {
  const heading = headingOf(view, drawing.width);
  const width = Math.ceil(Math.max(drawing.width, heading.width) + 2 * MARGIN);
  const height = Math.ceil(heading.height + drawing.height + 2 * MARGIN);
  const moved = tag(
    "g",
    { transform: `translate(${MARGIN} ${number(MARGIN + heading.height)})` },
    joined(["\n" as Markup, joined(drawing.content, "\n"), "\n" as Markup]),
  );
  const [title, summary] = [`${prefix}-title`, `${prefix}-summary`];
  const parts = [
    tag("title", { id: title }, escaped(oneLine(view.title))),
    tag("desc", { id: summary }, escaped(oneLine(`${view.description ?? ""} ${drawing.summary}`))),
    sheet.styles(),
    sheet.markers(),
    tag("rect", { class: "paper", width, height, rx: 8 }),
    ...heading.content,
    moved,
  ];
  const root = tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "lintel",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      style: "max-width:100%;height:auto",
      role: "graphics-document document",
      "aria-roledescription": "diagram",
      "aria-labelledby": title,
      "aria-describedby": summary,
    },
    joined([
      "\n" as Markup,
      joined(
        parts.filter((part) => part !== ""),
        "\n",
      ),
      "\n" as Markup,
    ]),
  );
  return `${root}\n`;
}

function headingOf(view: View, beside: number): Drawing {
  const room = Math.max(LEAST_TEXT, Math.min(WIDEST_TEXT, beside));
  const titles = atMost(wrapPixels(view.title, room, fonts.heading), 3);
  const told =
    view.description === undefined ? [] : atMost(wrapPixels(view.description, room, fonts.lead), 6);
  const lines = [
    ...titles.map((text) => ({ text, as: "heading" as const })),
    ...told.map((text) => ({ text, as: "lead" as const })),
    ...(beside === 0 ? [{ text: NOTHING, as: "kind" as const }] : []),
  ].filter(({ text }) => text !== "");
  const width = lines.reduce((most, line) => Math.max(most, lineWidth(line)), 0);
  const free = Math.max(width, beside) + MARGIN;
  const content: Markup[] = [];
  let y = MARGIN;
  for (const [i, line] of lines.entries()) {
    if (i > 0 && lines[i - 1]?.as !== line.as) y += 4;
    content.push(drawLine(line, { x: MARGIN, y: y + baseline(line.as), room: free }));
    y += lineHeight(line.as);
  }
  return { width, height: y - MARGIN + 16, content, summary: "" };
}
