import type { Element } from "../model/model.ts";
import { carriersOf } from "./carriers.ts";
import { projectGraph } from "./graph.ts";
import { outermost, upToDepth } from "./landscape-view.ts";
import { isWithin } from "./model-index.ts";
import { standIn } from "./neighbours.ts";
import { usualView, type ViewType } from "./specification.ts";

/**
 * Who hands which data to whom: relationships and steps of flows that carry something, between what is
 * in the element and its neighbours; without an element two levels deep. What hands nothing on is left out.
 * A reply carries from the one who answers, `<->` both ways; whatever goes the same way between the same two
 * is one edge, labelled with all of it.
 */
export const dataFlowView: ViewType<"data-flow"> = {
  project: (context, view) => {
    const { index, model } = context;
    const { element } = view.subject;
    const carriers = carriersOf(model);
    const levels =
      element === undefined
        ? new Set(outermost(index, view.depth ?? 2))
        : new Set(upToDepth(index, element, view.depth ?? 1));
    return projectGraph(context, view, {
      subject: "data-flow",
      ...(element !== undefined && { of: element.path, element }),
      title: dataFlowView.title(model, view.subject),
      carriers,
      usual: (included) => {
        const stand = (end: Element) =>
          element !== undefined && !isWithin(index, end, element)
            ? standIn(index, end, [element], included)
            : nearest(end, levels);
        const ours = (end: Element) => element === undefined || isWithin(index, end, element);
        const ends = carriers
          .filter(({ from, to }) => ours(from) || ours(to))
          .flatMap(({ from, to }) => {
            const pair = [stand(from), stand(to)] as const;
            return pair[0] === pair[1] ? [] : pair;
          });
        return withFrames(ends, levels);
      },
    });
  },
  defaults: () => [],
  further: (model) => {
    const held = new Set<Element>();
    for (const { from, to } of carriersOf(model))
      for (const end of [from, to])
        for (let at = end.parent; at !== undefined && !held.has(at); at = at.parent) held.add(at);
    return model.elements
      .filter((element) => held.has(element))
      .map((element) => usualView(`${element.path}-data-flow`, { kind: "data-flow", element }));
  },
  title: (_, { element }) => (element === undefined ? "Data flow" : `${element.title}: data flow`),
};

function nearest(element: Element, levels: ReadonlySet<Element>): Element {
  let at = element;
  while (!levels.has(at) && at.parent !== undefined) at = at.parent;
  return at;
}

/** Elements together with those of the levels that they stand in. */
function withFrames(elements: readonly Element[], levels: ReadonlySet<Element>): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    found.add(element);
    for (let at = element.parent; at !== undefined && !found.has(at); at = at.parent) {
      if (levels.has(at)) found.add(at);
    }
  }
  return found;
}
