import type { View } from "../../views/view.ts";
import type { Render, RenderOptions } from "../renderer.ts";
import { entities } from "./entities.ts";
import { flowchart } from "./flowchart.ts";
import { sequence } from "./sequence.ts";
import { states } from "./states.ts";

/** A view as a Mermaid diagram that every common host draws: no front matter, no directives. */
export const renderMermaid: Render = (view, options) => `${linesOf(view, options).join("\n")}\n`;

function linesOf(view: View, options: RenderOptions): string[] {
  switch (view.kind) {
    case "graph":
      return flowchart(view, options);
    case "sequence":
      return sequence(view, options);
    case "states":
      return states(view);
    case "data":
      return entities(view);
  }
}
