import type { StatesView } from "../../views/view.ts";
import { type Canvas, hang, oneLine } from "./canvas.ts";

/** A line for each transition; states that have none stand below. */
export function statesText(view: StatesView, canvas: Canvas): string[] {
  const name = (state: string | undefined) => (state === undefined ? "[*]" : oneLine(state));
  const lines = view.transitions.flatMap(({ from, to, label }) => {
    const said = label === undefined ? "" : `  ${oneLine(label)}`;
    return hang(`${name(from)} ${canvas.glyphs.arrows.sync} ${name(to)}${said}`, "    ", canvas.width);
  });
  const connected = new Set(view.transitions.flatMap(({ from, to }) => [from, to]));
  const alone = view.states.filter((state) => !connected.has(state.id)).map((state) => oneLine(state.title));
  return [...lines, ...alone];
}
