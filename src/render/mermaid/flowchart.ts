import type { Shape } from "../../model/model.ts";
import { type Box, contentOf, type GraphEdge, type GraphNode, type GraphView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { escapeFor } from "./escape.ts";
import { namer } from "./names.ts";

/** What stands around a label to give a node its shape; only what every host of Mermaid knows. */
const shapes: Readonly<Record<Shape, readonly [open: string, close: string]>> = {
  box: ["[", "]"],
  rounded: ["(", ")"],
  cylinder: ["[(", ")]"],
  queue: ["[[", "]]"],
  hexagon: ["{{", "}}"],
  person: ["([", "])"],
  cloud: ["(", ")"],
  document: ["[", "]"],
  circle: ["((", "))"],
};

const arrows: Readonly<Record<GraphEdge["kind"], string>> = { sync: "-->", async: "-.->", both: "<-->" };

/** A graph view as a flowchart: frames are subgraphs. */
export function flowchart(view: GraphView, options: RenderOptions): string[] {
  const nameOf = namer();
  const lines = [`flowchart ${view.direction === "right" ? "LR" : "TB"}`];
  lines.push(`  accTitle: ${escapeFor("accessible-title", view.title)}`);
  lines.push(...boxLines(view, nameOf, options));
  for (const edge of view.edges) {
    const label = edgeLabel(edge, options);
    const middle = label === undefined ? "" : `|"${label}"|`;
    lines.push(`  ${nameOf(edge.from)} ${arrows[edge.kind]}${middle} ${nameOf(edge.to)}`);
  }
  for (const box of view.boxes) lines.push(...styleLines(box, nameOf(box.id)));
  for (const [number, edge] of view.edges.entries()) lines.push(...edgeStyleLines(edge, number));
  return lines;
}

function boxLines(view: GraphView, nameOf: (id: string) => string, options: RenderOptions): string[] {
  const content = contentOf(view);
  const lines: string[] = [];
  const open: { readonly boxes: readonly Box[]; next: number }[] = [
    { boxes: content.get(undefined) ?? [], next: 0 },
  ];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const indent = "  ".repeat(open.length);
    const box = level.boxes[level.next++];
    if (box === undefined) {
      open.pop();
      if (open.length > 0) lines.push(`${"  ".repeat(open.length)}end`);
    } else if (box.kind === "frame") {
      lines.push(`${indent}subgraph ${nameOf(box.id)}["${frameLabel(box, options)}"]`);
      open.push({ boxes: content.get(box.id) ?? [], next: 0 });
    } else {
      const [start, end] = shapes[box.style.shape];
      lines.push(`${indent}${nameOf(box.id)}${start}"${nodeLabel(box, options)}"${end}`);
    }
  }
  return lines;
}

function nodeLabel(node: GraphNode, options: RenderOptions): string {
  const parts = [`<b>${text(node.title)}</b>`];
  if (options.detail !== "title") parts.push(`<i>#91;${text(what(node))}#93;</i>`);
  if ((options.detail ?? "full") === "full" && node.description !== undefined)
    parts.push(text(node.description));
  if (node.note !== undefined) parts.push(`<i>${text(node.note)}</i>`);
  return parts.join("<br/>");
}

function frameLabel(box: Box, options: RenderOptions): string {
  if (options.detail === "title" || box.word === "group") return text(box.title);
  return `${text(box.title)} #91;${text(what(box))}#93;`;
}

/** `container: Next.js 15, × 2..10`. */
function what(box: Box): string {
  const technology = box.technology.length > 0 ? `: ${box.technology.join(", ")}` : "";
  const instances = box.instances === undefined ? "" : `, × ${box.instances}`;
  return `${box.word}${technology}${instances}`;
}

function edgeLabel(edge: GraphEdge, options: RenderOptions): string | undefined {
  const parts = edge.label === undefined ? [] : [text(edge.label)];
  if (edge.count > 1 && edge.label === undefined) parts.push(text(`${edge.count} relationships`));
  const technology = edge.technology.join(", ");
  if (technology !== "" && options.detail !== "title") parts.push(`<i>#91;${text(technology)}#93;</i>`);
  return parts.length === 0 ? undefined : parts.join("<br/>");
}

function text(value: string): string {
  return escapeFor("flowchart-label", value);
}

const COLOR = /^#[0-9a-f]{6}$/i;
const dashes = { solid: undefined, dashed: "5 5", dotted: "2 3" } as const;

function styleLines(box: Box, name: string): string[] {
  const { color, background, line } = box.style;
  const parts: string[] = [];
  if (background !== undefined && COLOR.test(background)) parts.push(`fill:${background}`);
  if (color !== undefined && COLOR.test(color)) parts.push(`stroke:${color}`, `color:${color}`);
  if (dashes[line] !== undefined) parts.push(`stroke-dasharray:${dashes[line]}`);
  if (box.highlight) parts.push("stroke-width:4px");
  return parts.length === 0 ? [] : [`  style ${name} ${parts.join(",")}`];
}

function edgeStyleLines(edge: GraphEdge, number: number): string[] {
  const { color, line } = edge.style;
  const parts: string[] = [];
  if (color !== undefined && COLOR.test(color)) parts.push(`stroke:${color}`, `color:${color}`);
  const usual = edge.kind === "async" ? "dashed" : "solid";
  if (line !== usual) parts.push(`stroke-dasharray:${dashes[line] ?? "0"}`);
  if (edge.highlight) parts.push("stroke-width:4px");
  return parts.length === 0 ? [] : [`  linkStyle ${number} ${parts.join(",")}`];
}
