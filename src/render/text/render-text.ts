import { displayWidth, truncate } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { View } from "../../views/view.ts";
import type { Render, RenderOptions } from "../renderer.ts";
import { type Canvas, canvasFor, oneLine } from "./canvas.ts";
import { dataText } from "./data-text.ts";
import { graphText } from "./graph/draw-graph.ts";
import { sequenceText } from "./sequence-text.ts";
import { statesText } from "./states-text.ts";

/** A view as plain text: its title, then boxes nested in frames, and a line for each relationship. */
export const renderText: Render = (view, options) => {
  const canvas = canvasFor(options);
  const title = truncate(oneLine(view.title), canvas.width);
  const lines = [title, canvas.glyphs.underline.repeat(Math.max(1, displayWidth(title)))];
  if (view.description !== undefined) lines.push(...wrap(view.description.trim(), canvas.width));
  lines.push("");
  for (const line of bodyOf(view, canvas, options)) lines.push(line);
  return `${lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd()}\n`;
};

function bodyOf(view: View, canvas: Canvas, options: RenderOptions): readonly string[] {
  switch (view.kind) {
    case "graph":
      return graphText({ ...view, direction: options.direction ?? view.direction }, canvas);
    case "sequence":
      return sequenceText(view, canvas, options);
    case "states":
      return statesText(view, canvas);
    case "data":
      return dataText(view, canvas);
  }
}
