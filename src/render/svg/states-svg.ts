import type { StatesView, StateTransition } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { blockOf, boxSize, drawBox } from "./box-content.ts";
import type { DiagramEdge, DiagramNode } from "./diagram.ts";
import type { Drawing } from "./page.ts";
import { drawDiagram } from "./paint-diagram.ts";
import { drawShape } from "./shapes.ts";
import { fonts, type Sheet } from "./sheet.ts";
import { atMost, oneLine, wrapPixels } from "./wrap.ts";

/** No state is called like this: names are words. */
const START = "[*] start";
const END = "[*] end";

const STATE_WIDTH = 170;
const LABEL_WIDTH = 150;
const DISC = 18;

/** States as rounded boxes, where it begins as a dot, where it ends as a ring. */
export function statesDrawing(view: StatesView, options: RenderOptions, sheet: Sheet): Drawing {
  const { transitions } = view;
  const states = view.states.map((state) => stateNode(state, options, sheet));
  const start = transitions.some((one) => one.from === undefined) ? [disc(START, "dot", "start", sheet)] : [];
  const end = transitions.some((one) => one.to === undefined) ? [disc(END, "ring", "end", sheet)] : [];
  const edges = transitions.map((one) => transitionEdge(one));
  const boxes = [...start, ...states, ...end];
  const placed = drawDiagram({ direction: view.direction, boxes, edges }, sheet);
  const names = view.states.map((state) => oneLine(state.title)).join(", ");
  return {
    ...placed,
    summary: `${view.states.length} states and ${transitions.length} transitions: ${names}.`,
  };
}

function stateNode(state: StatesView["states"][number], options: RenderOptions, sheet: Sheet): DiagramNode {
  const told = (options.detail ?? "full") === "full" ? state.description : undefined;
  const block = blockOf([
    { text: oneLine(state.title) || state.id, as: "name", before: 0, width: STATE_WIDTH, most: 4 },
    { text: told, as: "told", before: 4, width: STATE_WIDTH, most: 6 },
  ]);
  return {
    kind: "node",
    id: state.id,
    class: sheet.box("state"),
    said: oneLine(`${state.title}${state.description === undefined ? "" : `: ${state.description}`}`),
    shape: "rounded",
    ...boxSize("rounded", block),
    draw: (rectangle) => drawBox("rounded", block, rectangle),
  };
}

function disc(id: string, shape: "dot" | "ring", said: string, sheet: Sheet): DiagramNode {
  return {
    kind: "node",
    id,
    class: sheet.box("mark"),
    said,
    shape,
    width: DISC,
    height: DISC,
    draw: (rectangle) => drawShape(shape, rectangle),
  };
}

function transitionEdge({ id, from, to, label }: StateTransition): DiagramEdge {
  const text = oneLine(label ?? "");
  const lines = text === "" ? [] : atMost(wrapPixels(text, LABEL_WIDTH, fonts.label), 6);
  return {
    id,
    from: from ?? START,
    to: to ?? END,
    kind: "sync",
    class: "",
    paint: "",
    end: "arrow",
    label: lines.map((one) => ({ text: one, as: "label" })),
    said: oneLine(`${from ?? "start"} to ${to ?? "end"}${text === "" ? "" : `: ${text}`}`),
  };
}
