import { displayWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { StatesView } from "../../views/view.ts";
import { type Canvas, oneLine, pad } from "./canvas.ts";
import { type DiagramBox, drawDiagram } from "./diagram.ts";
import { clean } from "./graph/wording.ts";
import { columnWidth, rowLines, tableLines } from "./table.ts";

/** No state is called like these: names hold no blanks. */
const START = "start of all";
const END = "end of all";

/** Boxes and arrows; a list of the transitions where that does not fit. */
export function statesText(view: StatesView, canvas: Canvas): string[] {
  const edges = view.transitions.map(({ id, from, to, label }) => {
    return { id, from: from ?? START, to: to ?? END, label: label ?? "" };
  });
  const { direction } = view;
  const drawn = drawDiagram({ direction, boxes: boxesOf(view, canvas), edges }, canvas);
  return drawn === undefined ? transitionList(view, canvas) : [...drawn];
}

function boxesOf(view: StatesView, canvas: Canvas): readonly DiagramBox[] {
  const isAscii = canvas.charset === "ascii";
  const box = (id: string, text: string): DiagramBox => ({ id, lines: () => [text] });
  return [
    ...(view.transitions.some(({ from }) => from === undefined) ? [box(START, isAscii ? "*" : "●")] : []),
    ...view.states.map(({ id, title, description }): DiagramBox => {
      const told = canvas.detail === "full" ? (description ?? "") : "";
      const texts = [title, told]
        .map((text) => clean(text).replaceAll("\n", " "))
        .filter((text) => text !== "");
      return { id, lines: (columns) => texts.flatMap((text) => wrap(text, Math.min(36, columns))) };
    }),
    ...(view.transitions.some(({ to }) => to === undefined) ? [box(END, isAscii ? "(*)" : "◉")] : []),
  ];
}

/** A line for each transition; below, what is said of states, and states without a transition. */
function transitionList(view: StatesView, canvas: Canvas): string[] {
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
