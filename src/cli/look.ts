import type { ImageLook } from "../workspace/images.ts";
import type { Invocation } from "./command.ts";
import { Refusal } from "./exit.ts";

/** How images are to look, as the options say. */
export function lookOf({ options }: Invocation): ImageLook {
  return {
    scale: scaleOf(options.get("scale")),
    background: colorOf(options.get("background") ?? "white"),
    theme: options.get("theme") ?? "default",
  };
}

/** Twice as fine as the page: what screens of today show, and still sharp on paper. */
const SCALE = 2;

function scaleOf(asked: string | undefined): number {
  if (asked === undefined) return SCALE;
  const scale = Number(asked);
  if (!/^\d*\.?\d+$/.test(asked) || scale < 0.1 || scale > 10)
    throw new Refusal(`--scale takes a number from 0.1 to 10, not \`${asked}\`.`);
  return scale;
}

function colorOf(asked: string): string {
  if (/^(?:[a-z]{3,30}|#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}))$/i.test(asked)) return asked.toLowerCase();
  throw new Refusal(`--background takes a colour such as white, #f0f0f0 or transparent, not \`${asked}\`.`);
}
