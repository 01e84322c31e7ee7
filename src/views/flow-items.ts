import type { FlowItem, FlowNote, FlowStep } from "../model/model.ts";

/** Steps and notes in the order written, those in fragments included. */
export function flatItems(items: readonly FlowItem[]): (FlowStep | FlowNote)[] {
  const flat: (FlowStep | FlowNote)[] = [];
  const waiting: FlowItem[] = [];
  pushReversed(waiting, items);
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (item.kind !== "fragment") flat.push(item);
    else for (const branch of [...item.branches].reverse()) pushReversed(waiting, branch.steps);
  }
  return flat;
}

function pushReversed(stack: FlowItem[], items: readonly FlowItem[]): void {
  for (let i = items.length - 1; i >= 0; i--) stack.push(items[i] as FlowItem);
}
