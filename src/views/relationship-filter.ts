import type { Element, NodeSelector, Relationship, Selector } from "../model/model.ts";
import { isWithin, type ModelIndex } from "./model-index.ts";
import { isSelected } from "./selection.ts";
import type { ViewSpecification } from "./specification.ts";

/** The two ends of a relationship in a view: what it connects, and what is shown for that. */
export interface ShownEnds {
  readonly relationship: Pick<Relationship, "kind" | "from" | "to">;
  readonly from: Element;
  readonly to: Element;
}

type RelationshipSelector = Selector & { readonly kind: "relationships" };

/** Whether a view shows a relationship: the last `include a -> b` or `exclude a -> b` that speaks of it decides. */
export function relationshipFilter(index: ModelIndex, view: ViewSpecification): (ends: ShownEnds) => boolean {
  const rules = view.predicates.flatMap(({ effect, selector }) =>
    selector.kind === "relationships" ? [{ effect, selector }] : [],
  );
  if (!rules.some(({ effect }) => effect === "exclude")) return () => true;
  rules.reverse();
  return (ends) => rules.find(({ selector }) => speaksOf(index, selector, ends))?.effect !== "exclude";
}

/** Whether `a -> b` is said of a relationship, which it may be of what is shown for its ends as well. */
export function speaksOf(index: ModelIndex, selector: RelationshipSelector, ends: ShownEnds): boolean {
  const { relationship } = ends;
  const meets = (from: NodeSelector, to: NodeSelector) =>
    isEnd(index, from, relationship.from, ends.from) && isEnd(index, to, relationship.to, ends.to);
  return (
    meets(selector.from, selector.to) || (relationship.kind === "both" && meets(selector.to, selector.from))
  );
}

/**
 * A name speaks of everything in what it names; a kind or a tag only of what lies between the end and
 * what is shown for it, since people see no further.
 */
function isEnd(index: ModelIndex, what: NodeSelector, end: Element, shown: Element): boolean {
  if (what.kind === "element") return isWithin(index, end, what.element);
  if (what.kind === "children" || what.kind === "descendants") {
    return end !== what.element && isWithin(index, end, what.element);
  }
  for (let at: Element | undefined = end; at !== undefined; at = at.parent) {
    if (isSelected(index, what, at)) return true;
    if (at === shown) return false;
  }
  return false;
}
