import type { Element } from "../model/model.ts";
import type { ModelIndex } from "./model-index.ts";

/** How the elements that a view shows stand in each other. */
export interface Nesting {
  /** In preorder. */
  readonly shown: readonly Element[];
  /** Those that stand in no other one. */
  readonly roots: readonly Element[];
  /** Those that hold another one. */
  readonly frames: ReadonlySet<Element>;
  /** The nearest shown element around one, shown or not; not itself. */
  around(element: Element): Element | undefined;
  /** What stands for an element: itself, or the nearest shown one around it. */
  standsFor(element: Element): Element | undefined;
  /** The outermost shown element that it lies in. */
  rootOf(element: Element): Element | undefined;
}

export function nest(index: ModelIndex, elements: ReadonlySet<Element>): Nesting {
  const shown = inOrder(index, elements);
  const roots: Element[] = [];
  const frames = new Set<Element>();
  const standing = new Map<Element, Element | undefined>();
  const rooted = new Map<Element, Element | undefined>();
  const standsFor = (element: Element): Element | undefined =>
    climb(element, standing, (at) => (elements.has(at) ? at : undefined));
  const around = (element: Element) => (element.parent === undefined ? undefined : standsFor(element.parent));
  for (const element of shown) {
    const outer = around(element);
    if (outer === undefined) roots.push(element);
    else frames.add(outer);
    rooted.set(element, outer === undefined ? element : rooted.get(outer));
  }
  const rootOf = (element: Element) => {
    const stand = standsFor(element);
    return stand === undefined ? undefined : rooted.get(stand);
  };
  return { shown, roots, frames, around, standsFor, rootOf };
}

/** Asks an element and what is around it until one answers, and remembers the answer on the way. */
function climb(
  element: Element,
  known: Map<Element, Element | undefined>,
  answer: (element: Element) => Element | undefined,
): Element | undefined {
  const passed: Element[] = [];
  let found: Element | undefined;
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    if (known.has(at)) {
      found = known.get(at);
      break;
    }
    passed.push(at);
    found = answer(at);
    if (found !== undefined) break;
  }
  for (const one of passed) known.set(one, found);
  return found;
}

function inOrder(index: ModelIndex, elements: ReadonlySet<Element>): Element[] {
  const positions = [...elements].map((element) => index.position.get(element) as number);
  return positions.sort((a, b) => a - b).map((position) => index.elements[position] as Element);
}
