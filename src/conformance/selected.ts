import type { Element, Model, NodeSelector } from "../model/model.ts";
import { lineOf } from "./line.ts";

/** What selectors of a rule speak of. */
export interface Selected {
  /** `*`: also code that belongs to no element. */
  readonly isAll: boolean;
  readonly has: (element: Element) => boolean;
  readonly elements: readonly Element[];
}

export function selectElements(model: Model, selectors: readonly NodeSelector[]): Selected {
  if (selectors.some(({ kind }) => kind === "any"))
    return { isAll: true, has: () => true, elements: model.elements };
  const chosen = new Set(selectors.flatMap((selector) => elementsOf(model, selector)));
  return { isAll: false, has: (element) => chosen.has(element), elements: [...chosen] };
}

function elementsOf(model: Model, selector: NodeSelector): readonly Element[] {
  switch (selector.kind) {
    case "any":
      return model.elements;
    case "element":
      return [selector.element];
    case "children":
      return selector.element.children;
    case "descendants":
      return descendantsOf(selector.element);
    case "of-kind":
      return model.elements.filter(({ lineage }) => lineage.includes(selector.name));
    case "tagged":
      return model.elements.filter(({ tags }) => tags.includes(selector.tag));
    case "entity":
      return [];
  }
}

function descendantsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  const waiting = [...element.children];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    found.push(at);
    waiting.push(...at.children);
  }
  return found;
}

/** Whether code of this element is code of what is selected: its own, or that of what is in it. */
export function covers(selected: Selected, element: Element | undefined): boolean {
  return element === undefined ? selected.isAll : selected.isAll || lineOf(element).some(selected.has);
}
