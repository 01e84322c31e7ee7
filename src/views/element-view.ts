import type { Element, Model } from "../model/model.ts";
import { projectGraph } from "./graph.ts";
import { upToDepth } from "./landscape-view.ts";
import { neighboursOf } from "./neighbours.ts";
import { usualView, type ViewType } from "./specification.ts";

/**
 * What an element is made of, in its frame, and the neighbours of that outside. `depth` opens so many levels
 * of its inside; what lies deeper shows in the edges of what stands for it. A neighbour is shown as the
 * highest element around it that does not hold this one, or as what the view includes by name.
 */
export const elementView: ViewType<"of"> = {
  project: (context, view) => {
    const { element } = view.subject;
    return projectGraph(context, view, {
      subject: "element",
      of: element.path,
      title: elementView.title(context.model, view.subject),
      element,
      usual: (included) => [
        ...upToDepth(context.index, element, view.depth ?? 1),
        ...neighboursOf(context.index, element, "both", [element], included),
      ],
    });
  },
  defaults: (model) =>
    elementsWithView(model).map((element) => usualView(element.path, { kind: "of", element })),
  title: (_, subject) => subject.element.title,
};

/** Every system, and whatever else has something in it. */
function elementsWithView(model: Model): Element[] {
  return model.elements.filter((element) => element.base === "system" || element.children.length > 0);
}
