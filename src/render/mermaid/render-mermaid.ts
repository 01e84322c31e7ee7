import type { View } from "../../views/view.ts";
import type { Render, RenderOptions, RenderParts } from "../renderer.ts";
import { architecture } from "./architecture.ts";
import { c4 } from "./c4.ts";
import { classDiagram } from "./class-diagram.ts";
import { entities } from "./entities.ts";
import { flowchart } from "./flowchart.ts";
import { type Diagram, diagramsFor, hosts } from "./hosts.ts";
import { partsOf } from "./parts.ts";
import { sequence } from "./sequence.ts";
import { states } from "./states.ts";

/**
 * A view as Mermaid diagrams, in the diagram asked for if it can show the view, else in the usual one: with no front
 * matter and no directives, and small enough to be drawn.
 */
export const renderMermaidParts: RenderParts = (view, options) =>
  partsOf(view, (part) => `${linesOf(part, options).join("\n")}\n`);

/** The same as one text, of which a program can only draw each part by itself. */
export const renderMermaid: Render = (view, options) => renderMermaidParts(view, options).join("\n");

function linesOf(view: View, options: RenderOptions): string[] {
  const host = hosts[options.profile ?? "common"];
  const diagram = diagramOf(view, options);
  switch (view.kind) {
    case "graph":
      if (diagram === "class") return classDiagram(view, options, host);
      if (diagram === "c4") return c4(view, options);
      return diagram === "architecture" ? architecture(view, options, host) : flowchart(view, options, host);
    case "sequence":
      return diagram === "c4" ? c4(view, options) : sequence(view, options, host);
    case "states":
      return states(view, options);
    case "data":
      return diagram === "class" ? classDiagram(view, options, host) : entities(view, options, host);
  }
}

function diagramOf(view: View, { diagram }: RenderOptions): Diagram | undefined {
  const possible = diagramsFor(view.kind);
  return diagram !== undefined && possible.includes(diagram) ? diagram : possible[0];
}
