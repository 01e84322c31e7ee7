import type { StateMachine } from "../model/model.ts";
import { withDescription, withLabel } from "./said.ts";
import { reportSize } from "./size.ts";
import { usualView, type ViewType } from "./specification.ts";
import type { StateTransition } from "./view.ts";

/** A state machine: its states, described by the entity's enum where it has one, and their transitions. */
export const statesView: ViewType<"states"> = {
  project: (context, view) => {
    const { stateMachine } = view.subject;
    const described = descriptions(stateMachine);
    reportSize(context, view, stateMachine.states.length, stateMachine.transitions.length);
    return {
      kind: "states",
      key: view.key,
      title: view.title ?? stateMachine.title,
      ...withDescription(view.description ?? stateMachine.description),
      of: stateMachine.path,
      direction: view.direction ?? "down",
      states: stateMachine.states.map((name) => ({
        id: name,
        title: name,
        ...withDescription(described.get(name)),
      })),
      transitions: transitionsOf(stateMachine),
    };
  },
  defaults: (model) =>
    model.stateMachines.map((stateMachine) => usualView(stateMachine.path, { kind: "states", stateMachine })),
  title: (_, subject) => subject.stateMachine.title,
};

function descriptions(stateMachine: StateMachine): ReadonlyMap<string, string | undefined> {
  const enums = (stateMachine.entity?.fields ?? []).flatMap((field) =>
    field.type.kind === "enum" ? [field.type.enum] : [],
  );
  const values = enums.length === 1 ? (enums[0]?.values ?? []) : [];
  return new Map(values.map((value) => [value.name, value.description]));
}

function transitionsOf(stateMachine: StateMachine): StateTransition[] {
  const seen = new Map<string, number>();
  return stateMachine.transitions.map(({ from, to, description }) => {
    const name = `${from ?? "[*]"} -> ${to ?? "[*]"}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      id: count === 1 ? name : `${name} #${count}`,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...withLabel(description),
    };
  });
}
