import { suggest } from "../diagnostics/suggest.ts";
import type { Model } from "../model/model.ts";
import { type Diagram, diagramNames, diagramsFor, type HostName, hosts } from "../render/mermaid/hosts.ts";
import { formats, rendererFor, renderParts } from "../render/registry.ts";
import type { RenderOptions } from "../render/renderer.ts";
import type { View } from "../views/view.ts";
import { keysOf, outlinesOf, projectView } from "../views/views.ts";

export type { Diagram, HostName, RenderOptions };

/** A view, drawn; or a part of one that is too large for one text of the format. */
export interface Picture {
  readonly key: string;
  /** The key for the first, `landscape-2` and so on for further parts of the same view. */
  readonly name: string;
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

/** Why a view is not drawn in the diagram asked for. */
export interface UnsuitedDiagram {
  readonly unsuited: Diagram;
  /** The view that it cannot show; absent when it can show none of them, or nothing there. */
  readonly key?: string;
  /** Whose place does not show such diagrams, where that is the reason. */
  readonly profile?: HostName;
  /** What can. */
  readonly possible: readonly string[];
}

/**
 * Draws the views with these keys, or all of them, in the order asked for. One after the other, so that no
 * more than one is projected at a time. Where a diagram is asked for, all means those that it can show. What
 * `adapt` makes of a view is drawn.
 */
export async function drawViews(
  model: Model,
  format: string,
  keys?: readonly string[],
  options: RenderOptions = {},
  adapt: (view: View) => View = (view) => view,
): Promise<readonly Picture[] | UnknownChoice | UnsuitedDiagram> {
  if (rendererFor(format) === undefined) return unknownChoice(format, [...pictureFormats.keys()]);
  const { diagram, profile } = options;
  if (diagram !== undefined && profile !== undefined && isWithout(profile, diagram))
    return { unsuited: diagram, profile, possible: diagramNames.filter((one) => !isWithout(profile, one)) };
  const pictures: Picture[] = [];
  const possible = new Set<Diagram>();
  for (const key of new Set(keys ?? usualKeys(model))) {
    const view = projectView(model, key);
    if (view === undefined) return unknownChoice(key, keysOf(model));
    if (diagram !== undefined && !diagramsFor(view.kind).includes(diagram)) {
      for (const one of diagramsFor(view.kind)) possible.add(one);
      if (keys !== undefined) return { unsuited: diagram, key, possible: diagramsFor(view.kind) };
    } else pictures.push(...picturesOf(view, await renderParts(adapt(view), format, options)));
  }
  if (diagram !== undefined && pictures.length === 0 && possible.size > 0)
    return { unsuited: diagram, possible: [...possible] };
  return pictures;
}

function isWithout(profile: HostName, diagram: Diagram): boolean {
  return (hosts[profile].without as readonly Diagram[]).includes(diagram);
}

function picturesOf({ key, title }: View, texts: readonly string[]): Picture[] {
  return texts.map((text, i) => ({ key, name: i === 0 ? key : `${key}-${i + 1}`, title, text }));
}

export function unknownChoice(unknown: string, known: readonly string[]): UnknownChoice {
  const suggestion = suggest(unknown, known);
  return { unknown, known, ...(suggestion !== undefined && { suggestion }) };
}
