import { displayWidth, visible } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { ASYNCHRONOUS } from "../legend.ts";
import type { RenderOptions } from "../renderer.ts";

/** Corners from the top left clockwise, then the sides: across and down. */
export type Border = readonly [string, string, string, string, string, string];

/** The glyphs of a picture. */
export interface Glyphs {
  readonly box: Border;
  readonly frame: Border;
  /** Of what is highlighted. */
  readonly heavyBox: Border;
  readonly heavyFrame: Border;
  /** As the language writes them: `->`, `~>`, `<->`, `-->`. All point from the one who speaks. */
  readonly arrows: Readonly<Record<"sync" | "async" | "both" | "reply", string>>;
  readonly relation: string;
  readonly underline: string;
  readonly times: string;
}

const unicode: Glyphs = {
  box: ["┌", "┐", "┘", "└", "─", "│"],
  frame: ["┌", "┐", "┘", "└", "┄", "┆"],
  heavyBox: ["┏", "┓", "┛", "┗", "━", "┃"],
  heavyFrame: ["┏", "┓", "┛", "┗", "┅", "┇"],
  arrows: { sync: "→", async: "⇝", both: "↔", reply: "⇢" },
  relation: "──",
  underline: "═",
  times: "×",
};

const ascii: Glyphs = {
  box: ["+", "+", "+", "+", "-", "|"],
  frame: [".", ".", ".", ".", ".", ":"],
  heavyBox: ["#", "#", "#", "#", "=", "#"],
  heavyFrame: ["*", "*", "*", "*", "*", "*"],
  arrows: { sync: "->", async: "~>", both: "<->", reply: "-->" },
  relation: "--",
  underline: "=",
  times: "x",
};

/** What drawing text needs to know: how wide, with which glyphs, in how much detail. */
export interface Canvas {
  readonly width: number;
  readonly charset: "unicode" | "ascii";
  readonly glyphs: Glyphs;
  readonly detail: "title" | "kind" | "full";
  readonly color: boolean;
}

/** Narrower than this nothing can be drawn that is worth reading. */
const NARROWEST = 20;

export function canvasFor(options: RenderOptions): Canvas {
  return {
    width: Math.max(NARROWEST, options.width ?? 100),
    charset: options.charset ?? "unicode",
    glyphs: options.charset === "ascii" ? ascii : unicode,
    detail: options.detail ?? "full",
    color: options.color ?? false,
  };
}

/** A text of one line: what would break it or move the cursor is shown as a picture or a blank. */
export function oneLine(text: string): string {
  return visible(text.replaceAll(/\s*[\r\n]+\s*/g, " ")).trim();
}

/** Wraps a line, with what follows its first line indented. */
export function hang(line: string, indent: string, width: number): string[] {
  const [first = "", ...rest] = wrap(line, width);
  if (rest.length === 0) return [first];
  // A line that begins with blanks has them before each of its parts.
  const text = rest.map((one) => one.trimStart()).join(" ");
  const following = wrap(text, Math.max(8, width - indent.length));
  return [first, ...following.map((one) => indent + one)];
}

/** Tells what the lines are that do not wait: in a sequence dashes are replies. */
export function asynchronousLine({ charset }: Canvas, picture: "graph" | "sequence"): string {
  const line = picture === "graph" ? "╌╌▷" : "──▷";
  return `${charset === "ascii" ? "~~>" : line} ${ASYNCHRONOUS}`;
}

export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** A box around lines. */
export function boxAround(lines: readonly string[], border: Border): string[] {
  const [topLeft, topRight, bottomRight, bottomLeft, across, down] = border;
  const width = widest(lines);
  return [
    topLeft + across.repeat(width + 2) + topRight,
    ...lines.map((line) => `${down} ${pad(line, width)} ${down}`),
    bottomLeft + across.repeat(width + 2) + bottomRight,
  ];
}

/** The columns that the longest of some lines takes. */
export function widest(lines: readonly string[]): number {
  return lines.reduce((width, line) => Math.max(width, displayWidth(line)), 0);
}

/** The lines of a list in which some are marked, if any is; each may take several lines. */
export function marked(
  entries: readonly { readonly line: string; readonly mark: boolean }[],
  width: number,
): string[] {
  const some = entries.some(({ mark }) => mark);
  return entries.flatMap(({ line, mark }) => {
    if (!some) return hang(line, "    ", width);
    return hang(line, "    ", width - 2).map((one, i) => (mark && i === 0 ? "* " : "  ") + one);
  });
}
