import type { Element, Model, Rule, RuleTarget } from "../../model/model.ts";
import { isWithin, lineOf } from "../line.ts";
import { covers, type Selected, selectElements } from "../selected.ts";

/** The elements that targets of a rule speak of. */
export function elementTargets(model: Model, targets: readonly RuleTarget[]): Selected {
  return selectElements(
    model,
    targets.flatMap((target) => (target.kind === "elements" ? [target.elements] : [])),
  );
}

/** `forbid`: where one side holds the other, what stays inside the smaller of the two is free. */
export function isForbidden(
  sources: Selected,
  targets: Selected,
  from: Element | undefined,
  to: Element,
): boolean {
  if (from === undefined) return sources.isAll && covers(targets, to);
  return lineOf(from).some(
    (source) =>
      sources.has(source) &&
      lineOf(to).some((target) => {
        if (!targets.has(target)) return false;
        const isInSource = isWithin(to, source);
        const isInTarget = isWithin(from, target);
        return !(isInSource && isInTarget);
      }),
  );
}

/** `only`: what is guarded may use itself. */
export function isGuarded(targets: Selected, from: Element | undefined, to: Element): boolean {
  return lineOf(to).some((target) => targets.has(target) && (from === undefined || !isWithin(from, target)));
}

/** `layers`: why one may not use the other; nothing where it may, or where one is in no layer. */
export function wrongWay(
  from: number | undefined,
  to: number | undefined,
  strict: boolean,
): string | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  if (to < from) return "which is a layer above it";
  return strict && to > from + 1 ? "which is not the next layer" : undefined;
}

/** The layer of the innermost element around it that is in one. */
export function layerOf(stack: readonly Selected[], element: Element | undefined): number | undefined {
  if (element === undefined) return undefined;
  for (const at of lineOf(element)) {
    const layer = stack.findIndex((selected) => selected.has(at));
    if (layer >= 0) return layer;
  }
  return undefined;
}

/** What `except` allows between elements. */
export interface AllowedUses {
  readonly from: Selected;
  /** `except a`: everything that it does. */
  readonly isAll: boolean;
  readonly to: Selected;
}

export function allowedUses(model: Model, rule: Rule): readonly AllowedUses[] {
  return rule.exceptions.map(({ from, to }) => ({
    from: selectElements(model, from),
    isAll: to.length === 0,
    to: elementTargets(model, to),
  }));
}
