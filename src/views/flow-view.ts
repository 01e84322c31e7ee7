import type { Element, Flow, FlowItem, FlowStep } from "../model/model.ts";
import { nameOf } from "./edges.ts";
import { flatItems } from "./flow-items.ts";
import type { ModelIndex } from "./model-index.ts";
import { withDescription, withLabel } from "./said.ts";
import { elementsOf } from "./selection.ts";
import { reportSize } from "./size.ts";
import { usualView, type ViewContext, type ViewSpecification, type ViewType } from "./specification.ts";
import { styleOf, wordOf } from "./style.ts";
import type { Participant, SequenceItem, SequenceStep } from "./view.ts";

/**
 * A flow as a sequence: who says what to whom. `exclude` takes participants out, with their steps and with
 * the fragments that hold no other; the rest is numbered anew. `include` adds nobody: who takes part is
 * said in the flow.
 */
export const flowView: ViewType<"flow"> = {
  project: (context, view) => {
    const { flow } = view.subject;
    const elements = participantsOf(context.index, view, flow);
    reportSize(context, view, elements.length, 0);
    return {
      kind: "sequence",
      key: view.key,
      title: view.title ?? flow.title,
      ...withDescription(view.description ?? flow.description),
      of: flow.path,
      participants: participantsAmong(context, view, elements),
      items: itemsOf(flow.steps, new Set(elements), { last: 0 }),
    };
  },
  defaults: (model) => model.flows.map((flow) => usualView(flow.path, { kind: "flow", flow })),
  title: (_, subject) => subject.flow.title,
};

/** Who takes part in a flow, in the order of first appearance, without those that the view excludes. */
export function participantsOf(index: ModelIndex, view: ViewSpecification, flow: Flow): Element[] {
  const found = new Set<Element>();
  for (const item of flatItems(flow.steps)) {
    if (item.kind === "step") found.add(item.from).add(item.to);
    else for (const element of item.elements) found.add(element);
  }
  for (const { effect, selector } of view.predicates) {
    if (effect !== "exclude" || selector.kind !== "nodes") continue;
    for (const element of elementsOf(index, selector.what)) found.delete(element);
  }
  return [...found];
}

function participantsAmong(
  context: ViewContext,
  view: ViewSpecification,
  elements: readonly Element[],
): Participant[] {
  const inside = new Map<Element, number>();
  for (const element of elements) {
    for (let at = element.parent; at !== undefined; at = at.parent) inside.set(at, (inside.get(at) ?? 0) + 1);
  }
  return elements.map((element) => {
    let around = element.parent;
    while (around !== undefined && (inside.get(around) ?? 0) < 2) around = around.parent;
    const one = participant(context, view, element);
    if (around === undefined) return one;
    const { path, title } = around;
    return { ...one, within: { id: path, title, word: wordOf(context.model, around) } };
  });
}

function participant(context: ViewContext, view: ViewSpecification, element: Element): Participant {
  const inside = context.viewOf.get(element.path);
  return {
    id: element.path,
    title: element.title,
    word: wordOf(context.model, element),
    base: element.base,
    ...withDescription(element.description),
    technology: element.technology,
    tags: element.tags,
    style: styleOf(context.model, element),
    ...(inside !== undefined && { view: inside }),
    highlight: view.highlight.some(
      (one) => one.kind === "nodes" && elementsOf(context.index, one.what).includes(element),
    ),
  };
}

/** Steps numbered on from `counter`; what has nobody left to take part is dropped. */
function itemsOf(
  items: readonly FlowItem[],
  participants: ReadonlySet<Element>,
  counter: { last: number },
): SequenceItem[] {
  const shown: SequenceItem[] = [];
  for (const item of items) {
    if (item.kind === "step") {
      if (participants.has(item.from) && participants.has(item.to)) shown.push(stepOf(item, ++counter.last));
    } else if (item.kind === "note") {
      const ids = item.elements.filter((element) => participants.has(element)).map((element) => element.path);
      const note = { kind: "note", placement: item.placement, participants: ids, text: item.text } as const;
      if (ids.length > 0) shown.push(note);
    } else {
      const branches = item.branches.flatMap(({ title, steps }) => {
        const items = itemsOf(steps, participants, counter);
        return items.length === 0 && steps.length > 0
          ? []
          : [{ ...(title !== undefined && { title }), items }];
      });
      if (branches.length > 0) shown.push({ kind: "fragment", fragment: item.fragment, branches });
    }
  }
  return shown;
}

function stepOf(step: FlowStep, number: number): SequenceStep {
  const carries = step.carries.map(nameOf);
  const label = step.description ?? step.via?.name ?? (carries.length > 0 ? carries.join(", ") : undefined);
  return {
    kind: "step",
    number,
    from: step.from.path,
    to: step.to.path,
    arrow: step.arrow,
    ...withLabel(label),
    technology: step.technology,
    ...(step.via !== undefined && {
      via: `${step.via.interface.id ?? step.via.interface.title}.${step.via.name}`,
    }),
    carries,
  };
}
