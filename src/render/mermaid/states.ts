import type { StatesView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { accessible } from "./accessible.ts";
import { escapeFor } from "./escape.ts";
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
  for (const { from, to, label } of view.transitions) {
    const said = label === undefined ? "" : ` : ${escapeFor("state-label", label)}`;
    lines.push(`  ${end(from)} --> ${end(to)}${said}`);
  }
  return lines;
}
