import type { Flow, FlowFragment, FlowItem, FlowStep } from "../../model/model.ts";
import { codeSlot, hasText, type Slot, slotOf } from "../slots.ts";
import { titlesOf } from "./elements.ts";
import type { Facts } from "./records.ts";
import type { Scope } from "./scope.ts";

export interface FlowFacts {
  readonly title: string;
  readonly path: string;
  readonly text: string;
  /** Numbered: `Patient → Portal: picks a slot`. */
  readonly steps: Slot;
  /** The same as text for a fence. */
  readonly stepsText: Slot;
}

/** The document's flow: the first that it shows, else the first that touches its element. */
export function mainFlow(scope: Scope, shown: readonly Flow[]): Flow | undefined {
  return shown[0] ?? flowsIn(scope)[0];
}

export function flowsIn({ model, subject, isInScope }: Scope): readonly Flow[] {
  if (subject === undefined) return model.flows;
  return model.flows.filter((flow) =>
    stepsOf(flow.steps).some(({ from, to }) => isInScope(from) || isInScope(to)),
  );
}

/** Flows in which a person takes part. */
export function userFlows(scope: Scope): Facts<FlowFacts> {
  const isPersonal = (flow: Flow) =>
    stepsOf(flow.steps).some(({ from, to }) => from.base === "person" || to.base === "person");
  const items = flowsIn(scope).filter(isPersonal).map(flowFacts);
  return { items, fill: 'name = flow "…" { person -> element "…" }' };
}

export function flowFacts(flow: Flow): FlowFacts {
  const fill = `${flow.path} = flow "…" { a -> b "…" }`;
  const steps = describe(flow.steps, []);
  const numbered = steps.map((step, at) => `${at + 1}. ${step}`).join("\n");
  return {
    title: flow.title,
    path: flow.path,
    text: flow.description ?? "",
    steps: slotOf(steps.length === 0 ? [] : [{ kind: "steps", steps }], fill),
    stepsText: codeSlot({ language: "text", text: numbered }, fill),
  };
}

export function noFlow(): FlowFacts {
  const fill = 'name = flow "…" { a -> b "…" }';
  return { title: "", path: "", text: "", steps: slotOf([], fill), stepsText: slotOf([], fill) };
}

/** Steps in the order written, those of fragments with the condition under which they happen. */
function describe(items: readonly FlowItem[], conditions: readonly string[]): string[] {
  return items.flatMap((item): string[] => {
    if (item.kind === "note") return [];
    if (item.kind === "step") return [stepText(item, conditions)];
    return item.branches.flatMap((branch, at) =>
      describe(branch.steps, [...conditions, conditionOf(item, at)]),
    );
  });
}

function stepText(
  { from, to, arrow, description, via, carries }: FlowStep,
  conditions: readonly string[],
): string {
  const said = [description, via?.name, titlesOf(carries)].find(hasText);
  const sign = arrow === "both" ? "↔" : "→";
  const text = said === undefined ? (arrow === "reply" ? ": answers" : "") : `: ${said}`;
  const when = conditions.length === 0 ? "" : ` (${conditions.join("; ")})`;
  return `${from.title} ${sign} ${to.title}${text}${when}`;
}

function conditionOf({ fragment, branches }: FlowFragment, at: number): string {
  const title = branches[at]?.title;
  const told = (word: string, alone: string) => (hasText(title) ? `${word} ${title}` : alone);
  switch (fragment) {
    case "alt":
      return at === 0 ? told("if", "in one case") : told("else:", "else");
    case "opt":
      return told("if", "if wanted");
    case "loop":
      return told("repeated:", "repeated");
    case "par":
      return told("in parallel:", "in parallel");
    case "critical":
      return at === 0 ? told("uninterrupted:", "uninterrupted") : told("instead, if", "instead");
    case "break":
      return told("and no further, if", "and no further");
  }
}

export function stepsOf(items: readonly FlowItem[]): readonly FlowStep[] {
  return items.flatMap((item): readonly FlowStep[] => {
    if (item.kind === "step") return [item];
    return item.kind === "fragment" ? item.branches.flatMap(({ steps }) => stepsOf(steps)) : [];
  });
}
