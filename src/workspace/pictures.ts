import { suggest } from "../diagnostics/suggest.ts";
import type { Model } from "../model/model.ts";
import { formats, render, rendererFor } from "../render/registry.ts";
import type { RenderOptions } from "../render/renderer.ts";
import { keysOf, outlinesOf, projectView } from "../views/views.ts";

export type { RenderOptions };

/** A view, drawn. */
export interface Picture {
  readonly key: string;
  readonly title: string;
  /** LF line ends, the last line ended too. */
  readonly text: string;
}

/** The names of the formats that views can be drawn in, and the endings of their files, with the dot. */
export const pictureFormats: ReadonlyMap<string, string> = new Map(
  formats.map((format) => [format.name, format.extension]),
);

/** The keys of the views that are drawn when nobody names any. */
export function usualKeys(model: Model): readonly string[] {
  return outlinesOf(model).map((outline) => outline.key);
}

/** Why there is no picture: the name is not known, with what may have been meant. */
export interface UnknownChoice {
  readonly unknown: string;
  readonly suggestion?: string;
  readonly known: readonly string[];
}

/**
 * Draws the views with these keys, or all of them, in the order asked for. One after the other, so that no
 * more than one is projected at a time.
 */
export async function drawViews(
  model: Model,
  format: string,
  keys?: readonly string[],
  options: RenderOptions = {},
): Promise<readonly Picture[] | UnknownChoice> {
  if (rendererFor(format) === undefined) return unknownChoice(format, [...pictureFormats.keys()]);
  const pictures: Picture[] = [];
  for (const key of new Set(keys ?? usualKeys(model))) {
    const view = projectView(model, key);
    if (view === undefined) return unknownChoice(key, keysOf(model));
    pictures.push({ key, title: view.title, text: await render(view, format, options) });
  }
  return pictures;
}

function unknownChoice(unknown: string, known: readonly string[]): UnknownChoice {
  const suggestion = suggest(unknown, known);
  return { unknown, known, ...(suggestion !== undefined && { suggestion }) };
}
