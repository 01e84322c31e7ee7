import { wrap } from "../../text/wrap.ts";
import type { StatesView } from "../../views/view.ts";
import { type Canvas, hang, oneLine } from "./canvas.ts";
import { type DiagramBox, drawDiagram } from "./diagram.ts";
import { clean } from "./graph/wording.ts";

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

/** A line for each transition; states that have none stand below. */
function transitionList(view: StatesView, canvas: Canvas): string[] {
  const name = (state: string | undefined) => (state === undefined ? "[*]" : oneLine(state));
  const lines = view.transitions.flatMap(({ from, to, label }) => {
    const said = label === undefined ? "" : `  ${oneLine(label)}`;
    return hang(`${name(from)} ${canvas.glyphs.arrows.sync} ${name(to)}${said}`, "    ", canvas.width);
  });
  const connected = new Set(view.transitions.flatMap(({ from, to }) => [from, to]));
  const alone = view.states.filter((state) => !connected.has(state.id)).map((state) => oneLine(state.title));
  return [...lines, ...alone];
}
