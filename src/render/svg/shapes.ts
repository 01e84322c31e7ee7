import type { Shape as ModelShape } from "../../model/model.ts";
import type { Rectangle, Side } from "./geometry.ts";
import { type Markup, number, tag } from "./markup.ts";

/** A model's shapes, and where states begin and end. */
export type Shape = ModelShape | "dot" | "ring";

/** What a shape needs besides what its text takes, in pixels. */
export interface Insets {
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
}

interface Form {
  /** The outline, drawn inside of the rectangle. */
  readonly draw: (rectangle: Rectangle) => readonly Markup[];
  /** From a side of the rectangle inwards to the outline, at a place along it measured from its start. */
  readonly inset: (rectangle: Rectangle, side: Side, along: number) => number;
  readonly insets: Insets;
  /** How much larger the rectangle is than the text in it. */
  readonly stretch?: number;
}

const none: Insets = { top: 0, bottom: 0, side: 0 };

const CORNER = 5;
/** Small enough that a line looks well where it ends half a cell from the corner. */
const ROUND = 12;

const CAP = 8;
const SLANT = 14;
const WAVE = 6;
const HEAD = 15;
const SHOULDERS = 24;
/** A bump of a cloud is about as long as this, and as high as that. */
const BUMP = 32;
const BULGE = 7;

const forms: Readonly<Record<Shape, Form>> = {
  box: { draw: (r) => [box(r, CORNER)], inset: (...at) => cornerInset(CORNER, ...at), insets: none },
  rounded: { draw: (r) => [box(r, ROUND)], inset: (...at) => cornerInset(ROUND, ...at), insets: none },
  cylinder: {
    draw: ({ x, y, width, height }) => {
      const arc = `A${number(width / 2)} ${CAP} 0 0`;
      const [left, right, top, bottom] = [x, x + width, y + CAP, y + height - CAP].map(number);
      return [
        face(`M${left} ${top}${arc} 1 ${right} ${top}V${bottom}${arc} 1 ${left} ${bottom}Z`),
        seam(`M${left} ${top}${arc} 0 ${right} ${top}`),
      ];
    },
    inset: (r, side, along) => (side === "left" || side === "right" ? 0 : CAP * bend(along, r.width)),
    insets: { top: 2 * CAP - 5, bottom: CAP - 3, side: 0 },
  },
  queue: {
    draw: ({ x, y, width, height }) => {
      const arc = `A${CAP} ${number(height / 2)} 0 0`;
      const [left, right, top, bottom] = [x + CAP, x + width - CAP, y, y + height].map(number);
      return [
        face(`M${left} ${top}H${right}${arc} 1 ${right} ${bottom}H${left}${arc} 1 ${left} ${top}Z`),
        seam(`M${right} ${top}${arc} 0 ${right} ${bottom}`),
      ];
    },
    inset: (r, side, along) => (side === "top" || side === "bottom" ? 0 : CAP * bend(along, r.height)),
    insets: { top: 0, bottom: 0, side: CAP + 2 },
  },
  hexagon: {
    draw: ({ x, y, width, height }) => {
      const [left, right, middle] = [x + SLANT, x + width - SLANT, y + height / 2].map(number);
      const [first, last, top, bottom] = [x, x + width, y, y + height].map(number);
      return [
        face(`M${left} ${top}H${right}L${last} ${middle}L${right} ${bottom}H${left}L${first} ${middle}Z`),
      ];
    },
    inset: (r, side, along) => {
      const upright = side === "left" || side === "right";
      if (upright) return (SLANT * Math.abs(along - r.height / 2)) / (r.height / 2);
      const outside = Math.max(0, SLANT - along, along - r.width + SLANT);
      return (outside / SLANT) * (r.height / 2);
    },
    insets: { top: 0, bottom: 0, side: SLANT - 6 },
  },
  person: {
    draw: (r) => {
      const body = { ...r, y: r.y + SHOULDERS, height: r.height - SHOULDERS };
      const middle = { cx: r.x + r.width / 2, cy: r.y + HEAD };
      return [box(body, ROUND), tag("circle", { class: "face", ...middle, r: HEAD })];
    },
    inset: (r, side, along) => {
      if (side === "bottom") return cornerInset(ROUND, r, side, along);
      if (side !== "top") return along < SHOULDERS ? r.width / 2 - HEAD : 0;
      const off = Math.abs(along - r.width / 2);
      return off < HEAD ? Math.min(SHOULDERS, HEAD - Math.sqrt(HEAD ** 2 - off ** 2)) : SHOULDERS;
    },
    insets: { top: SHOULDERS + 4, bottom: 0, side: 0 },
  },
  cloud: { draw: (r) => [face(cloud(r))], inset: cloudInset, insets: { top: 6, bottom: 6, side: 6 } },
  document: {
    draw: ({ x, y, width, height }) => {
      const base = number(y + height - WAVE);
      const [right, three, half, one] = [1, 0.75, 0.5, 0.25].map((part) => number(x + width * part));
      const [up, down] = [y + height - 3 * WAVE, y + height + WAVE].map(number);
      const wave = `Q${three} ${up} ${half} ${base}Q${one} ${down} ${number(x)} ${base}`;
      return [face(`M${number(x)} ${number(y)}H${right}V${base}${wave}Z`)];
    },
    inset: (r, side, along) => {
      if (side !== "bottom") return 0;
      const part = (along / r.width) * 2;
      const t = part % 1;
      return WAVE + (part < 1 ? -1 : 1) * 4 * t * (1 - t) * WAVE;
    },
    insets: { top: 0, bottom: 2 * WAVE - 2, side: 0 },
  },
  circle: {
    draw: ({ x, y, width, height }) => [
      tag("ellipse", {
        class: "face",
        cx: x + width / 2,
        cy: y + height / 2,
        rx: width / 2,
        ry: height / 2,
      }),
    ],
    inset: (r, side, along) => {
      const upright = side === "left" || side === "right";
      return upright ? (r.width / 2) * bend(along, r.height) : (r.height / 2) * bend(along, r.width);
    },
    insets: none,
    stretch: Math.SQRT2,
  },
  dot: { draw: (r) => [disc(r, "full", 8)], inset: (...at) => discInset(8, ...at), insets: none },
  ring: {
    draw: (r) => [disc(r, "face", 9), disc(r, "full", 5)],
    inset: (...at) => discInset(9, ...at),
    insets: none,
  },
};

export function drawShape(shape: Shape, rectangle: Rectangle): readonly Markup[] {
  return forms[shape].draw(rectangle);
}

/** How far inside of a side of its rectangle the outline of a shape runs, where an edge meets it. */
export function shapeInset(shape: Shape, rectangle: Rectangle, side: Side, along: number): number {
  return forms[shape].inset(rectangle, side, along);
}

/** The rectangle that a shape needs around a text of this size, and where in it the text may stand. */
export function roomFor(shape: Shape, width: number, height: number): { width: number; height: number } {
  const { insets, stretch = 1 } = forms[shape];
  return {
    width: width * stretch + 2 * insets.side,
    height: height * stretch + insets.top + insets.bottom,
  };
}

/** Whether a shape is a disc of one size in whatever room it has. */
export function isDisc(shape: Shape): boolean {
  return shape === "dot" || shape === "ring";
}

export function insetsOf(shape: Shape): Insets {
  return forms[shape].insets;
}

/** How far an ellipse as long as this has bent away from its side, as a part of its half. */
function bend(along: number, length: number): number {
  const off = Math.min(1, Math.abs(along / (length / 2) - 1));
  return 1 - Math.sqrt(1 - off * off);
}

function cornerInset(radius: number, r: Rectangle, side: Side, along: number): number {
  const length = side === "top" || side === "bottom" ? r.width : r.height;
  const into = Math.min(radius, Math.max(0, radius - along, along - length + radius));
  return radius - Math.sqrt(radius ** 2 - into ** 2);
}

function box({ x, y, width, height }: Rectangle, rx: number): Markup {
  return tag("rect", { class: "face", x, y, width, height, rx });
}

function face(d: string): Markup {
  return tag("path", { class: "face", d });
}

function seam(d: string): Markup {
  return tag("path", { class: "seam", d });
}

function disc({ x, y, width, height }: Rectangle, name: string, r: number): Markup {
  return tag("circle", { class: name, cx: x + width / 2, cy: y + height / 2, r });
}

function discInset(radius: number, { width, height }: Rectangle, side: Side, along: number): number {
  const [across, length] = side === "top" || side === "bottom" ? [height, width] : [width, height];
  const off = Math.min(radius, Math.abs(along - length / 2));
  return across / 2 - Math.sqrt(radius ** 2 - off ** 2);
}

function cloud(r: Rectangle): string {
  let path = `M${number(r.x + BULGE)} ${number(r.y + BULGE)}`;
  const side = (all: number, x: number, y: number) => {
    const { count, length, radius } = bumps(all);
    for (let i = 0; i < count; i++) {
      path += `a${number(radius)} ${number(radius)} 0 0 1 ${number(x * length)} ${number(y * length)}`;
    }
  };
  side(r.width, 1, 0);
  side(r.height, 0, 1);
  side(r.width, -1, 0);
  side(r.height, 0, -1);
  return `${path}Z`;
}

function cloudInset(r: Rectangle, side: Side, along: number): number {
  const { count, length, radius } = bumps(side === "left" || side === "right" ? r.height : r.width);
  const at = Math.min(count * length, Math.max(0, along - BULGE));
  const off = (at % length) - length / 2;
  return radius - Math.sqrt(radius ** 2 - off ** 2);
}

/** The bumps along a side of a cloud. */
function bumps(side: number): { readonly count: number; readonly length: number; readonly radius: number } {
  const inner = Math.max(1, side - 2 * BULGE);
  const count = Math.max(2, Math.round(inner / BUMP));
  const length = inner / count;
  return { count, length, radius: (length ** 2 / 4 + BULGE ** 2) / (2 * BULGE) };
}
