export type Side = "north" | "east" | "south" | "west";

export const opposite: Readonly<Record<Side, Side>> = {
  north: "south",
  south: "north",
  east: "west",
  west: "east",
};

export const delta: Readonly<Record<Side, readonly [number, number]>> = {
  north: [0, -1],
  east: [1, 0],
  south: [0, 1],
  west: [-1, 0],
};

/** The glyphs of a picture and what each may mean, as the rules say. */
export interface Alphabet {
  readonly isAscii: boolean;
  /** Corners: top left, top right, bottom left, bottom right. */
  readonly boxCorners: readonly [string, string, string, string];
  readonly frameCorners: readonly [string, string, string, string];
  /** What the sides of a frame are made of. */
  readonly frameAcross: string;
  readonly frameDown: string;
  /** The port on a border of which this is the outer side. */
  readonly port: Readonly<Record<Side, string>>;
  readonly lines: Readonly<Record<"solid" | "dashed", { readonly across: string; readonly down: string }>>;
  readonly crossing: readonly string[];
  /** Where a line turns or branches, with the directions in which it leaves the cell; in ASCII to be found out. */
  readonly turns: Readonly<Record<string, readonly Side[]>>;
  readonly heads: Readonly<Record<"solid" | "dashed", Readonly<Record<Side, string>>>>;
}

const asciiHeads = { north: "^", east: ">", south: "v", west: "<" };

export const unicode: Alphabet = {
  isAscii: false,
  boxCorners: ["┌", "┐", "└", "┘"],
  frameCorners: ["┌", "┐", "└", "┘"],
  frameAcross: "┄",
  frameDown: "┆",
  port: { north: "┴", east: "├", south: "┬", west: "┤" },
  lines: { solid: { across: "─", down: "│" }, dashed: { across: "╌", down: "╎" } },
  crossing: ["┼"],
  turns: {
    "┌": ["east", "south"],
    "┐": ["south", "west"],
    "└": ["north", "east"],
    "┘": ["north", "west"],
    "├": ["north", "east", "south"],
    "┤": ["north", "south", "west"],
    "┬": ["east", "south", "west"],
    "┴": ["north", "east", "west"],
  },
  heads: {
    solid: { north: "▲", east: "▶", south: "▼", west: "◀" },
    dashed: { north: "△", east: "▷", south: "▽", west: "◁" },
  },
};

export const ascii: Alphabet = {
  isAscii: true,
  boxCorners: ["+", "+", "+", "+"],
  frameCorners: [".", ".", ":", ":"],
  frameAcross: ".",
  frameDown: ":",
  port: { north: "+", east: "+", south: "+", west: "+" },
  lines: { solid: { across: "-", down: "|" }, dashed: { across: "~", down: "!" } },
  crossing: [],
  turns: { "+": [] },
  heads: { solid: asciiHeads, dashed: asciiHeads },
};
