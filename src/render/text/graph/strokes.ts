/** The directions in which lines leave a cell, as bits. */
export const NORTH = 1;
export const EAST = 2;
export const SOUTH = 4;
export const WEST = 8;
export const VERTICAL = NORTH | SOUTH;
export const HORIZONTAL = EAST | WEST;

export type Side = typeof NORTH | typeof EAST | typeof SOUTH | typeof WEST;

/** The glyphs that a picture is drawn with. */
export interface Strokes {
  /** By the directions in which lines leave the cell: straight ones, corners, and where three lines meet. */
  readonly solid: Readonly<Record<number, string>>;
  readonly dashed: Readonly<Record<number, string>>;
  readonly frame: Readonly<Record<number, string>>;
  /** A line that leaves a border, by the direction in which it goes. */
  readonly ports: Readonly<Record<Side, string>>;
  readonly heads: Readonly<Record<Side, string>>;
  readonly asyncHeads: Readonly<Record<Side, string>>;
  /** Where a horizontal and a vertical line cross, given the vertical one. */
  readonly crossing: (vertical: string) => string;
  /** Whether corners do not show to which sides they connect, so that nothing like a line may touch them. */
  readonly hasVagueCorners: boolean;
}

const corners = { 3: "└", 6: "┌", 9: "┘", 12: "┐", 7: "├", 11: "┴", 13: "┤", 14: "┬" };
const asciiHeads = { [NORTH]: "^", [EAST]: ">", [SOUTH]: "v", [WEST]: "<" } as const;
const plus = { 3: "+", 6: "+", 9: "+", 12: "+", 7: "+", 11: "+", 13: "+", 14: "+" };

export const unicodeStrokes: Strokes = {
  solid: { ...corners, 5: "│", 10: "─" },
  dashed: { ...corners, 5: "╎", 10: "╌" },
  frame: { ...corners, 5: "┆", 10: "┄" },
  ports: { [NORTH]: "┴", [EAST]: "├", [SOUTH]: "┬", [WEST]: "┤" },
  heads: { [NORTH]: "▲", [EAST]: "▶", [SOUTH]: "▼", [WEST]: "◀" },
  asyncHeads: { [NORTH]: "△", [EAST]: "▷", [SOUTH]: "▽", [WEST]: "◁" },
  crossing: () => "┼",
  hasVagueCorners: false,
};

export const asciiStrokes: Strokes = {
  solid: { ...plus, 5: "|", 10: "-" },
  dashed: { ...plus, 5: "!", 10: "~" },
  frame: { 3: ":", 6: ".", 9: ":", 12: ".", 5: ":", 10: "." },
  ports: { [NORTH]: "+", [EAST]: "+", [SOUTH]: "+", [WEST]: "+" },
  heads: asciiHeads,
  asyncHeads: asciiHeads,
  crossing: (vertical) => vertical,
  hasVagueCorners: true,
};

/** Lines and heads of a picture in Unicode mean nothing else in it: in texts, others stand for them. */
const lookalikes: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."─╌┄"].map((glyph) => [glyph, "-"])),
  ...Object.fromEntries([..."│╎┆"].map((glyph) => [glyph, "|"])),
  ...Object.fromEntries([..."┌┐└┘├┤┬┴┼"].map((glyph) => [glyph, "+"])),
  ...Object.fromEntries([..."▶▷"].map((glyph) => [glyph, ">"])),
  ...Object.fromEntries([..."◀◁"].map((glyph) => [glyph, "<"])),
  ...Object.fromEntries([..."▲△"].map((glyph) => [glyph, "^"])),
  ...Object.fromEntries([..."▼▽"].map((glyph) => [glyph, "v"])),
};

export function withoutStrokes(text: string): string {
  return text.replaceAll(/[─-╿▲△▶▷▼▽◀◁]/g, (glyph) => lookalikes[glyph] ?? "+");
}
