import { wrap } from "../../text/wrap.ts";
import type { StatesView } from "../../views/view.ts";
import { counted } from "../words.ts";
import { type Canvas, hang } from "./canvas.ts";
import { type DiagramBox, drawDiagram, whyListed } from "./diagram.ts";
import { clean } from "./graph/wording.ts";

/** No state is called like these: names hold no blanks. */
const START = "start of all";
const END = "end of all";

/** Boxes and arrows; a list of states and transitions where that does not fit. */
export function statesText(view: StatesView, canvas: Canvas): string[] {
  const edges = view.transitions.map(({ id, from, to, label }) => {
    return { id, from: from ?? START, to: to ?? END, label: label ?? "" };
  });
  const { direction } = view;
  const drawn = drawDiagram({ direction, boxes: boxesOf(view, canvas), edges }, canvas);
  return drawn === undefined ? statesList(view, canvas) : [...drawn];
}

function boxesOf(view: StatesView, canvas: Canvas): readonly DiagramBox[] {
  const isAscii = canvas.charset === "ascii";
  const box = (id: string, text: string): DiagramBox => ({ id, isCentred: true, lines: () => [text] });
  return [
    ...(view.transitions.some(({ from }) => from === undefined) ? [box(START, isAscii ? "*" : "●")] : []),
    ...view.states.map(({ id, title, description }): DiagramBox => {
      const told = canvas.detail === "full" ? (description ?? "") : "";
      const texts = [title, told].map(plain).filter((text) => text !== "");
      const lines = (columns: number) => texts.flatMap((text) => wrap(text, Math.min(36, columns)));
      return { id, isCentred: true, lines };
    }),
    ...(view.transitions.some(({ to }) => to === undefined) ? [box(END, isAscii ? "(*)" : "◉")] : []),
  ];
}

/** Why there is no picture; a line for each state, with what is said of it; a line for each transition. */
function statesList({ states, transitions }: StatesView, canvas: Canvas): string[] {
  const { width, glyphs, detail } = canvas;
  const things = [counted(states.length, "state"), counted(transitions.length, "transition")];
  const titles = new Map(states.map(({ id, title }) => [id, plain(title)]));
  const nameOf = (id: string | undefined) => (id === undefined ? "[*]" : (titles.get(id) ?? plain(id)));
  const lineOf = (name: string, said: string) => hang(said === "" ? name : `${name}: ${said}`, "    ", width);
  const described = states.flatMap(({ title, description }) =>
    lineOf(plain(title), detail === "full" ? plain(description ?? "") : ""),
  );
  const told = transitions.flatMap(({ from, to, label }) =>
    lineOf(`${nameOf(from)} ${glyphs.arrows.sync} ${nameOf(to)}`, plain(label ?? "")),
  );
  return [...whyListed(things, canvas), "", ...described, ...(told.length > 0 ? ["", ...told] : [])];
}

function plain(text: string): string {
  return clean(text).replaceAll("\n", " ").trim();
}
