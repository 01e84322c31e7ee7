import type { Element } from "../model/model.ts";
import { projectGraph } from "./graph.ts";
import type { ModelIndex } from "./model-index.ts";
import { neighboursOf } from "./neighbours.ts";
import { usualView, type ViewType } from "./specification.ts";

/** An element from outside, and its neighbours; with `depth 2` also theirs, and so on. */
export const contextView: ViewType<"context"> = {
  project: (context, view) => {
    const { element } = view.subject;
    return projectGraph(context, view, {
      subject: "context",
      of: element.path,
      title: contextView.title(context.model, view.subject),
      element,
      usual: (included) => around(context.index, element, view.depth ?? 1, included),
    });
  },
  defaults: () => [],
  further: (model) =>
    model.elements.map((element) => usualView(`${element.path}-context`, { kind: "context", element })),
  title: (_, subject) => `${subject.element.title} and its surroundings`,
};

function around(
  index: ModelIndex,
  element: Element,
  steps: number,
  included: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const found = new Set([element]);
  let edge: Iterable<Element> = [element];
  for (let step = 0; step < steps; step++) {
    const next: Element[] = [];
    for (const one of edge) {
      for (const neighbour of neighboursOf(index, one, "both", [one, element], included)) {
        if (found.has(neighbour)) continue;
        found.add(neighbour);
        next.push(neighbour);
      }
    }
    if (next.length === 0) break;
    edge = next;
  }
  return found;
}
