import type { StatesView, StateTransition } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { accessible } from "./accessible.ts";
import { escapeFor } from "./escape.ts";
import { loopOf, withOneLoop } from "./loops.ts";
import { namer } from "./names.ts";

/** A state machine as a state diagram. */
export function states(view: StatesView, { detail }: RenderOptions): string[] {
  const nameOf = namer();
  const end = (id: string | undefined) => (id === undefined ? "[*]" : nameOf(id));
  const lines = ["stateDiagram-v2", ...accessible(view)];
  if (view.direction === "right") lines.push("  direction LR");
  for (const state of view.states) {
    lines.push(`  state "${escapeFor("state-label", state.title)}" as ${nameOf(state.id)}`);
    if (state.description !== undefined && (detail ?? "full") === "full")
      lines.push(`  ${nameOf(state.id)} : ${escapeFor("state-label", state.description)}`);
  }
  const transitions = withOneLoop(view.transitions, loopOf, (loop) => {
    const [first] = loop as [StateTransition];
    return { ...first, label: loop.flatMap((one) => one.label ?? []).join(" / ") };
  });
  for (const { from, to, label } of transitions) {
    const said = label === undefined ? "" : ` : ${escapeFor("state-label", label)}`;
    lines.push(`  ${end(from)} --> ${end(to)}${said}`);
  }
  return lines;
}
