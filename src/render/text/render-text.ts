import { wrap } from "../../text/wrap.ts";
import type { View } from "../../views/view.ts";
import type { Render, RenderOptions } from "../renderer.ts";
import { NOTHING } from "../words.ts";
import { type Canvas, canvasFor, oneLine, widest } from "./canvas.ts";
import { chainText } from "./chain-text.ts";
import { dataText } from "./data-text.ts";
import { graphText } from "./graph/draw-graph.ts";
import { sequenceText } from "./sequence-text.ts";
import { statesText } from "./states-text.ts";

/** A view as plain text: its title, what is said of it, then the picture. */
export const renderText: Render = (view, options) => {
  const canvas = canvasFor(options);
  const title = wrap(oneLine(view.title), canvas.width);
  const lines = [...title, canvas.glyphs.underline.repeat(Math.max(1, widest(title)))];
  if (view.description !== undefined) lines.push(...wrap(view.description.trim(), canvas.width));
  lines.push("");
  const body = bodyOf(view, canvas, options);
  for (const line of body.length === 0 ? [NOTHING] : body) lines.push(line);
  return `${lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd()}\n`;
};

function bodyOf(view: View, canvas: Canvas, options: RenderOptions): readonly string[] {
  switch (view.kind) {
    case "graph":
      return chainText(view, canvas) ?? graphText(view, canvas);
    case "sequence":
      return sequenceText(view, canvas, options);
    case "states":
      return statesText(view, canvas);
    case "data":
      return dataText(view, canvas);
  }
}
