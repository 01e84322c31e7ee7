import type { Element } from "../model/model.ts";
import { projectGraph } from "./graph.ts";
import { type ModelIndex, subtree } from "./model-index.ts";
import { usualView, type ViewType } from "./specification.ts";

/** Everything at the top level: people, systems, systems of others; `depth 2` also what is in them, and so on. */
export const landscapeView: ViewType<"landscape"> = {
  project: (context, view) =>
    projectGraph(context, view, {
      subject: "landscape",
      title: landscapeView.title(context.model, view.subject),
      usual: () => outermost(context.index, view.depth ?? 1),
    }),
  defaults: (model) => (model.elements.length === 0 ? [] : [usualView("landscape", { kind: "landscape" })]),
  title: (model) => model.workspace.title ?? "Landscape",
};

/** The elements of the first so many levels; at least the top level. */
export function outermost(index: ModelIndex, levels: number): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < index.elements.length; at = index.end[at] as number) {
    for (const one of upToDepth(index, index.elements[at] as Element, levels - 1)) found.push(one);
  }
  return found;
}

/** An element and what is in it, so many levels down. */
export function upToDepth(index: ModelIndex, element: Element, levels: number): Element[] {
  if (levels <= 0) return [element];
  if (levels === 1) return [element, ...element.children];
  const depths = new Map<Element, number>([[element, 0]]);
  for (const one of subtree(index, element).slice(1)) {
    const above = one.parent === undefined ? undefined : depths.get(one.parent);
    if (above !== undefined && above < levels) depths.set(one, above + 1);
  }
  return [...depths.keys()];
}
