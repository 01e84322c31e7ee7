import type { View } from "../../views/view.ts";
import type { Render, RenderOptions } from "../renderer.ts";
import { dataDrawing } from "./data-svg.ts";
import { graphDrawing } from "./graph-svg.ts";
import { idOf } from "./markup.ts";
import { type Drawing, page } from "./page.ts";
import { sequenceDrawing } from "./sequence-svg.ts";
import { type Sheet, startSheet } from "./sheet.ts";
import { statesDrawing } from "./states-svg.ts";

/**
 * SVG that stands on its own, in light and dark; the same view gives the same text. A view is one picture however
 * large it is: who looks at it zooms, while text has a width to keep and is split.
 */
export const renderSvg: Render = (view, options) => {
  const prefix = `lintel-${idOf(view.key)}`;
  const sheet = startSheet(prefix);
  return page(view, drawingOf(view, options, sheet), sheet, prefix);
};

function drawingOf(view: View, options: RenderOptions, sheet: Sheet): Drawing {
  switch (view.kind) {
    case "graph":
      return graphDrawing(view, options, sheet);
    case "sequence":
      return sequenceDrawing(view, options, sheet);
    case "states":
      return statesDrawing(view, options, sheet);
    case "data":
      return dataDrawing(view, options, sheet);
  }
}
