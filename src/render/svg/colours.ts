/** `#rrggbb`. */
export type Colour = string;

/** The contrast that WCAG 2.2 asks for: of text (1.4.3), and of lines (1.4.11). */
export const TEXT_CONTRAST = 4.5;
export const LINE_CONTRAST = 3;

export function isColour(text: string | undefined): text is Colour {
  return text !== undefined && /^#[0-9a-f]{6}$/i.test(text);
}

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour, moved towards black or white as far as it takes to stand out from what it stands on. */
export function standingOut(colour: Colour, on: Colour, least: number): Colour {
  const goal = contrast("#000000", on) > contrast("#ffffff", on) ? "#000000" : "#ffffff";
  for (let part = 0; part < 1; part += 0.05) {
    const candidate = mixed(colour, goal, part);
    if (contrast(candidate, on) >= least) return candidate;
  }
  return goal;
}

/** So much of the second colour in the first, from 0 to 1. */
export function mixed(one: Colour, other: Colour, part: number): Colour {
  const [a, b] = [channels(one), channels(other)];
  const mix = a.map((value, i) => Math.round(value + ((b[i] as number) - value) * part));
  return `#${mix.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour: Colour): number {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(colour: Colour): readonly [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
}
