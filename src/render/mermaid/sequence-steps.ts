import type { SequenceItem, SequenceNote, SequenceStep } from "../../views/view.ts";
import { branchWord } from "../words.ts";

/** A step with what must hold for it to happen, outermost first: `alt paid`. */
export interface ConditionalStep {
  readonly step: SequenceStep;
  readonly conditions: readonly string[];
}

/** The steps of a flow without its fragments, for diagrams that have none. As deep as fragments nest. */
export function flatSteps(
  items: readonly SequenceItem[],
  conditions: readonly string[] = [],
): ConditionalStep[] {
  return items.flatMap((item) => {
    if (item.kind === "note") return [];
    if (item.kind === "step") return [{ step: item, conditions }];
    return item.branches.flatMap(({ title, items: inside }, i) => {
      const condition = `${branchWord(item.fragment, i)} ${title ?? ""}`.trimEnd();
      return flatSteps(inside, [...conditions, condition]);
    });
  });
}

/** Steps and notes in order, those in fragments included. */
export function flatItems(items: readonly SequenceItem[]): (SequenceStep | SequenceNote)[] {
  return items.flatMap((item) =>
    item.kind === "fragment" ? item.branches.flatMap((branch) => flatItems(branch.items)) : [item],
  );
}
