import { suggest } from "../diagnostics/suggest.ts";
import type { Model } from "../model/model.ts";
import { formats, render, rendererFor } from "../render/registry.ts";
import type { View } from "../views/view.ts";
import { outlinesOf, projectView, viewsOf } from "../views/views.ts";

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

/** Why there is no picture: the name is not known, with what may have been meant. */
export interface UnknownChoice {
  readonly unknown: string;
  readonly suggestion?: string;
  readonly known: readonly string[];
}

/** Draws the views with these keys, or all of them, in the order asked for. */
export async function drawViews(
  model: Model,
  format: string,
  keys?: readonly string[],
): Promise<readonly Picture[] | UnknownChoice> {
  if (rendererFor(format) === undefined) return unknownChoice(format, [...pictureFormats.keys()]);
  const views = keys === undefined ? viewsOf(model) : viewsByKey(model, keys);
  if ("unknown" in views) return views;
  const pictures: Picture[] = [];
  for (const view of views) {
    const { key, title } = view;
    pictures.push({ key, title, text: await render(view, format) });
  }
  return pictures;
}

function viewsByKey(model: Model, keys: readonly string[]): readonly View[] | UnknownChoice {
  const views: View[] = [];
  for (const key of new Set(keys)) {
    const view = projectView(model, key);
    if (view === undefined)
      return unknownChoice(
        key,
        outlinesOf(model).map((outline) => outline.key),
      );
    views.push(view);
  }
  return views;
}

function unknownChoice(unknown: string, known: readonly string[]): UnknownChoice {
  const suggestion = suggest(unknown, known);
  return { unknown, known, ...(suggestion !== undefined && { suggestion }) };
}
