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
  const standsFor = (element: Element) => nearestIn(elements, element, standing);
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

/** Up to here looking up again is quicker than remembering. */
const SHALLOW = 8;

/** The nearest of some elements around one, itself included; what lies deep is remembered on the way. */
function nearestIn(
  elements: ReadonlySet<Element>,
  element: Element,
  known: Map<Element, Element | undefined>,
): Element | undefined {
  let at: Element | undefined = element;
  for (let step = 0; step < SHALLOW; step++) {
    if (at === undefined || elements.has(at)) return at;
    at = at.parent;
  }
  const passed: Element[] = [];
  while (at !== undefined && !elements.has(at)) {
    if (known.has(at)) {
      at = known.get(at);
      break;
    }
    passed.push(at);
    at = at.parent;
  }
  for (const one of passed) known.set(one, at);
  return at;
}

function inOrder(index: ModelIndex, elements: ReadonlySet<Element>): Element[] {
  const positions = [...elements].map((element) => index.position.get(element) as number);
  return positions.sort((a, b) => a - b).map((position) => index.elements[position] as Element);
}
