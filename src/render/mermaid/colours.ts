import type { BoxStyle } from "../../views/view.ts";

const COLOR = /^#[0-9a-f]{6}$/i;

/** How lines are broken, in units of the picture. */
export const dashes = { solid: undefined, dashed: "5 5", dotted: "2 3" } as const;

/** A colour, if it is one that a diagram takes. */
export function colorOf(color: string | undefined): string | undefined {
  return color !== undefined && COLOR.test(color) ? color : undefined;
}

/** The parts of a style of Mermaid for the colours of a box, with a text that can be read on its background. */
export function colorParts({ color, background }: BoxStyle): string[] {
  const parts: string[] = [];
  const [fill, stroke] = [colorOf(background), colorOf(color)];
  if (fill !== undefined) parts.push(`fill:${fill}`, `color:${readableOn(fill)}`);
  if (stroke !== undefined) parts.push(`stroke:${stroke}`);
  return parts;
}

/**
 * Black or white, whichever stands out more from a colour `#rrggbb`: by relative luminance as the Web
 * Content Accessibility Guidelines define it. At a luminance of 0.179 both have the same contrast.
 */
export function readableOn(background: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(background.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#ffffff";
}
