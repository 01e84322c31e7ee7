import { displayWidth } from "../../text/width.ts";
import type { StatesView } from "../../views/view.ts";
import { type Canvas, oneLine, pad } from "./canvas.ts";
import { columnWidth, rowLines, tableLines } from "./table.ts";

/** A line for each transition; below, what is said of states, and states without a transition. */
export function statesText(view: StatesView, canvas: Canvas): string[] {
  const name = (state: string | undefined) => (state === undefined ? "[*]" : oneLine(state));
  const rows = view.transitions.map(
    ({ from, to, label }) => [name(from), name(to), oneLine(label ?? "")] as const,
  );
  const [first, second] = [columnWidth(rows.map((row) => row[0])), columnWidth(rows.map((row) => row[1]))];
  const arrow = canvas.glyphs.arrows.sync;
  const before = first + second + displayWidth(arrow) + 4;
  const transitions = rows.flatMap(([from, to, label]) =>
    rowLines(`${pad(from, first)} ${arrow} ${pad(to, second)}`, label, before, canvas.width),
  );
  const connected = new Set(view.transitions.flatMap(({ from, to }) => [from, to]));
  const states = view.states.filter((state) => state.description !== undefined || !connected.has(state.id));
  const described = tableLines(
    states.map((state) => [state.title, state.description ?? ""]),
    canvas.width,
  );
  const gap = transitions.length > 0 && described.length > 0 ? [""] : [];
  return [...transitions, ...gap, ...described];
}
