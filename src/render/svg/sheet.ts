import type { Colour } from "./colours.ts";
import { isColour, LINE_CONTRAST, standingOut } from "./colours.ts";
import { type Markup, tag } from "./markup.ts";
import { dark, framePaint, light, ownPaint, type Paint, type Scheme, type Tone } from "./palette.ts";

/** Fonts by the class of a text; sizes in pixels. */
export const fonts = {
  heading: { size: 19, bold: true },
  lead: { size: 13 },
  name: { size: 14, bold: true },
  kind: { size: 11 },
  told: { size: 12 },
  label: { size: 12 },
  by: { size: 11 },
  title: { size: 12.5, bold: true },
  head: { size: 13, bold: true },
  word: { size: 11, bold: true },
  key: { size: 12, bold: true },
} as const;

export type TextClass = keyof typeof fonts;

/** How the ends of a line look. */
export type Ending = "arrow" | "open" | "one" | "zero-or-one" | "many" | "one-or-many";

/** What a picture uses, so that nothing else is written into it. Collected while it is painted. */
export interface Sheet {
  /** The classes of a box: its tone, and one for colours of its own. */
  readonly box: (tone: Tone, style?: { readonly color?: string; readonly background?: string }) => string;
  /** The same for a frame, whose background is a tint; and the class of what lies on it. */
  readonly frame: (
    tone: Tone,
    style: { readonly color?: string; readonly background?: string },
    depth: number,
  ) => { readonly paint: string; readonly ground: string };
  /** The class of a line in a colour of its own, or nothing. */
  readonly line: (color: string | undefined) => string;
  /** What `marker-end` or `marker-start` takes; `paint` is the class of the line. */
  readonly marker: (ending: Ending, end: "start" | "end", paint: string) => string;
  readonly styles: () => Markup;
  readonly markers: () => Markup;
}

/** `prefix` is what ids begin with. */
export function startSheet(prefix: string): Sheet {
  const paints = new Map<string, { readonly name: string; readonly paint: (scheme: Scheme) => Paint }>();
  const lines = new Map<Colour, string>();
  const markers = new Map<string, Markup>();
  /** Paints of frames that others do not have. */
  const tinted = new Set<string>();
  const painted = (key: string, name: string, paint: (scheme: Scheme) => Paint): string => {
    let known = paints.get(key);
    if (known === undefined) {
      known = { name: name === "own" ? `own${paints.size + 1}` : name, paint };
      paints.set(key, known);
    }
    return known.name;
  };
  return {
    box: (tone, style = {}) => {
      const own = coloursOf(style);
      const { color, background } = own;
      if (color === undefined && background === undefined) {
        return painted(tone, tone, ({ paints: all }) => all[tone]);
      }
      return painted(`${tone} ${color} ${background}`, "own", (scheme) => ownPaint(tone, own, scheme));
    },
    frame: (tone, style, depth) => {
      const own = coloursOf(style);
      const level = depth % 2;
      const { color, background } = own;
      const name = color === undefined && background === undefined ? `${tone}-frame${level}` : "own";
      const paint = painted(`frame ${tone} ${color} ${background} ${level}`, name, (scheme) =>
        framePaint(tone, own, scheme, level),
      );
      if (background === undefined) return { paint, ground: `on${level}` };
      tinted.add(paint);
      return { paint, ground: `on-${paint}` };
    },
    line: (color) => {
      if (!isColour(color)) return "";
      let known = lines.get(color);
      if (known === undefined) {
        known = `line${lines.size + 1}`;
        lines.set(color, known);
      }
      return known;
    },
    marker: (ending, end, paint) => {
      const id = [prefix, ending, end, ...(paint === "" ? [] : [paint])].join("-");
      if (!markers.has(id)) markers.set(id, marker(id, ending, end, paint));
      return `url(#${id})`;
    },
    styles: () => {
      const rules = (scheme: Scheme) => [
        ...common(scheme),
        ...[...paints.values()].map(({ name, paint }) => {
          const rules = boxRules(name, paint(scheme));
          return tinted.has(name) ? `${rules}.lintel .halo.on-${name}{stroke:${paint(scheme).face}}` : rules;
        }),
        ...[...lines].map(([color, name]) => {
          const seen = standingOut(color, scheme.paper, LINE_CONTRAST);
          return `.lintel .${name} .edge{stroke:${seen}}.lintel .${name}.tip{fill:${seen};stroke:${seen}}`;
        }),
        `.lintel .marked .face,.lintel .marked .seam,.lintel .marked .edge{stroke:${scheme.accent}}`,
        ".lintel .tip.hollow,.lintel .tip.crow{fill:none}",
        `.lintel .tip.bead{fill:${scheme.paper}}`,
      ];
      const css = [...fixed, ...rules(light), "@media (prefers-color-scheme:dark){", ...rules(dark), "}"];
      return tag("style", {}, `\n${css.join("\n")}\n` as Markup);
    },
    markers: () => (markers.size === 0 ? ("" as Markup) : tag("defs", {}, ...markers.values())),
  };
}

interface OwnColours {
  readonly color?: Colour;
  readonly background?: Colour;
}

function coloursOf(style: { readonly color?: string; readonly background?: string }): OwnColours {
  return {
    ...(isColour(style.color) && { color: style.color }),
    ...(isColour(style.background) && { background: style.background }),
  };
}

/** What does not depend on the scheme. */
const fixed: readonly string[] = [
  `.lintel text{font-family:Arial,Helvetica,"Liberation Sans",Arimo,sans-serif;font-kerning:none}`,
  ...Object.entries(fonts).map(([name, font]) => {
    const weight = "bold" in font ? ";font-weight:700" : "";
    return `.lintel .${name}{font-size:${font.size}px${weight}}`;
  }),
  ".lintel .middle{text-anchor:middle}",
  ".lintel .last{text-anchor:end}",
  ".lintel .face{stroke-width:1.4}",
  ".lintel .seam{fill:none;stroke-width:1.4}",
  ".lintel .frame .face{stroke-width:1.2}",
  ".lintel .dashed .face,.lintel .dashed .edge{stroke-dasharray:6 4}",
  ".lintel .dotted .face,.lintel .dotted .edge{stroke-dasharray:1.5 3.5}",
  ".lintel .edge{fill:none;stroke-width:1.5;stroke-linejoin:round}",
  ".lintel .tip{stroke-width:1.5;stroke-linejoin:round;stroke-linecap:round}",
  ".lintel .marked .face{stroke-width:3}",
  ".lintel .marked .edge{stroke-width:2.5}",
  ".lintel .halo{paint-order:stroke;stroke-width:5px;stroke-linejoin:round}",
  ".lintel .life{stroke-width:1.2;stroke-dasharray:3 4}",
  ".lintel .rule{stroke-width:1}",
  ".lintel .between{stroke-dasharray:5 4}",
  ".lintel .clear{fill-opacity:0}",
  ".lintel a:hover .face{stroke-width:2.4}",
];

function common({ paper, ink, soft, edge, accent, frames }: Scheme): readonly string[] {
  return [
    `.lintel{background:${paper}}`,
    `.lintel .paper{fill:${paper}}`,
    `.lintel text{fill:${ink}}`,
    `.lintel .lead,.lintel .by,.lintel .kind{fill:${soft}}`,
    `.lintel .halo{stroke:${paper}}`,
    ...frames.map((face, depth) => `.lintel .halo.on${depth}{stroke:${face}}`),
    `.lintel .edge,.lintel .life{stroke:${edge}}`,
    `.lintel .tip{fill:${edge};stroke:${edge}}`,
    `.lintel .marked.tip{fill:${accent};stroke:${accent}}`,
  ];
}

function boxRules(name: string, { face, line, name: title, soft }: Paint): string {
  const of = `.lintel .${name}`;
  return [
    `${of} .face{fill:${face};stroke:${line}}`,
    `${of} .seam,${of} .rule{stroke:${line}}`,
    `${of} .full{fill:${line}}`,
    `${of} .tab{fill:${face};stroke:${line}}`,
    `${of} text{fill:${title}}`,
    `${of} .kind,${of} .told{fill:${soft}}`,
  ].join("");
}

/** Drawn for a line that ends at the origin and comes from the left; a start is the same, turned round. */
const endings: Readonly<Record<Ending, readonly (readonly ["" | "hollow" | "crow" | "bead", string])[]>> = {
  arrow: [["", "M-5 -4L4 0L-5 4Z"]],
  open: [["hollow", "M-8 -4.5L0 0L-8 4.5"]],
  one: [["crow", "M-6 -5V5M-10 -5V5"]],
  "zero-or-one": [
    ["crow", "M-6 -5V5"],
    ["bead", "M-17 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0"],
  ],
  many: [
    ["crow", "M0 -6L-10 0L0 6"],
    ["bead", "M-18 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0"],
  ],
  "one-or-many": [["crow", "M0 -6L-10 0L0 6M-13 -5V5"]],
};

function marker(id: string, ending: Ending, end: "start" | "end", paint: string): Markup {
  const attributes = {
    id,
    viewBox: "-20 -8 40 16",
    markerWidth: 40,
    markerHeight: 16,
    markerUnits: "userSpaceOnUse",
    orient: "auto",
  };
  const turn = end === "start" ? "scale(-1 1)" : undefined;
  const parts = endings[ending].map(([kind, d]) =>
    tag("path", { class: ["tip", kind, paint].filter(Boolean).join(" "), d, transform: turn }),
  );
  return tag("marker", attributes, ...parts);
}
