import type { BaseKind } from "../../model/model.ts";
import { type Colour, contrast, LINE_CONTRAST, mixed, standingOut, TEXT_CONTRAST } from "./colours.ts";

/** What a box is painted like where the model does not say: one for each base kind, and some of its own. */
export type Tone = BaseKind | "node" | "group" | "state" | "entity" | "enum" | "note" | "mark";

export const tones = [
  ...["person", "system", "external", "container", "component", "store", "queue"],
  ...["node", "group", "state", "entity", "enum", "note", "mark"],
] as readonly Tone[];

/** The colours of a box: its face, its border, its title, and the rest of its text. */
export interface Paint {
  readonly face: Colour;
  readonly line: Colour;
  readonly name: Colour;
  readonly soft: Colour;
}

export interface Scheme {
  readonly paper: Colour;
  /** Titles and labels on the paper, and in frames. */
  readonly ink: Colour;
  readonly soft: Colour;
  readonly edge: Colour;
  /** What is highlighted. */
  readonly accent: Colour;
  /** Faces of frames by their depth, over and over. */
  readonly frames: readonly [Colour, Colour];
  /** The contrast that colours of the model are brought to, where they are of texts and of lines. */
  readonly own: { readonly text: number; readonly line: number };
  readonly paints: Readonly<Record<Tone, Paint>>;
}

/** A hue for each tone, from which both schemes are mixed. */
const hues: Readonly<Record<Tone, Colour>> = {
  person: "#7c4dd0",
  system: "#2563c9",
  external: "#737c8a",
  container: "#0b83ab",
  component: "#4f6f97",
  store: "#1f8a5b",
  queue: "#b97a10",
  node: "#667085",
  group: "#8a94a3",
  state: "#2563c9",
  entity: "#1f8a5b",
  enum: "#7c4dd0",
  note: "#c9a227",
  mark: "#3f4a5a",
};

export const light: Scheme = scheme({
  paper: "#ffffff",
  ink: "#1b2430",
  soft: "#525e6e",
  edge: "#5d6878",
  accent: "#d9480f",
  frames: ["#f7f9fb", "#eff3f7"],
  own: { text: TEXT_CONTRAST, line: LINE_CONTRAST },
  face: 0.1,
  name: ["#10151d", 0.45],
  line: ["#ffffff", 0.12],
});

export const dark: Scheme = scheme({
  paper: "#10151c",
  ink: "#e8edf3",
  soft: "#a9b4c2",
  edge: "#93a0b1",
  accent: "#ff922b",
  frames: ["#161d26", "#1c2530"],
  // Dark paper makes colours look darker than they are.
  own: { text: 7, line: 4 },
  face: 0.28,
  name: ["#ffffff", 0.78],
  line: ["#ffffff", 0.22],
});

interface Recipe extends Omit<Scheme, "paints"> {
  /** How much of the hue is in a face, the rest being paper. */
  readonly face: number;
  /** What the hue is mixed with for titles and for borders, and how much of that. */
  readonly name: readonly [Colour, number];
  readonly line: readonly [Colour, number];
}

function scheme({ face, name, line, ...rest }: Recipe): Scheme {
  const paint = (tone: Tone): Paint => {
    const on = mixed(rest.paper, hues[tone], face);
    return {
      face: on,
      line: standingOut(mixed(hues[tone], ...line), rest.paper, LINE_CONTRAST),
      name: standingOut(mixed(hues[tone], ...name), on, TEXT_CONTRAST),
      soft: standingOut(rest.soft, on, TEXT_CONTRAST),
    };
  };
  return {
    ...rest,
    paints: Object.fromEntries(tones.map((tone) => [tone, paint(tone)])) as Scheme["paints"],
  };
}

/** A box in the model's own colours; what it leaves open is the tone's. */
export function ownPaint(
  tone: Tone,
  own: { readonly color?: Colour; readonly background?: Colour },
  { paints, paper, own: least }: Scheme,
): Paint {
  const base = paints[tone];
  const face =
    own.background === undefined ? base.face : faceOn(paper, own.background, own.color ?? own.background);
  const line =
    own.color ?? (own.background === undefined ? base.line : mixed(own.background, "#000000", 0.3));
  return {
    face,
    line: standingOut(line, paper, least.line),
    name: standingOut(own.color ?? base.name, face, least.text),
    soft: standingOut(base.soft, face, TEXT_CONTRAST),
  };
}

/** A pale background would glare from dark paper: there it is taken back to a tint. */
function faceOn(paper: Colour, background: Colour, color: Colour): Colour {
  const isGlaring = contrast(paper, "#ffffff") > 10 && contrast(background, "#000000") > 10;
  return isGlaring ? mixed(paper, mixed(color, background, 0.4), 0.34) : background;
}

/** A frame: what lies on it, texts and lines as on paper, stays as easy to tell from it. */
export function framePaint(
  tone: Tone,
  own: { readonly color?: Colour; readonly background?: Colour },
  scheme: Scheme,
  level: number,
): Paint {
  const base = scheme.paints[tone];
  const plain = scheme.frames[level] ?? scheme.frames[0];
  const face = own.background === undefined ? plain : tintOf(plain, own.background, own.color, scheme);
  return {
    face,
    line: standingOut(own.color ?? base.line, face, scheme.own.line),
    name: standingOut(own.color ?? base.name, face, scheme.own.text),
    soft: standingOut(scheme.soft, face, TEXT_CONTRAST),
  };
}

/** As much of a colour as leaves labels and lines upon it readable. */
function tintOf(plain: Colour, background: Colour, color: Colour | undefined, scheme: Scheme): Colour {
  const { paper, soft, edge } = scheme;
  const wanted = faceOn(paper, background, color ?? background);
  for (let part = 0.3; part > 0; part -= 0.05) {
    const face = mixed(plain, wanted, part);
    if (contrast(soft, face) >= TEXT_CONTRAST && contrast(edge, face) >= LINE_CONTRAST) return face;
  }
  return plain;
}
