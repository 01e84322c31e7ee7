import type { Shape } from "../../model/model.ts";
import { type Box, contentOf, type GraphEdge, type GraphNode, type GraphView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { kindOf, labelOf, noteOf } from "../words.ts";
import { accessible } from "./accessible.ts";
import { escapeFor } from "./escape.ts";
import { classLines, edgeStyleLines, styleLines } from "./flowchart-style.ts";
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
  const edges = drawnEdges(view);
  return [
    `flowchart ${directionOf(view)}`,
    ...accessible(view),
    ...boxLines(view, nameOf, options),
    ...edges.map((edge) => edgeLine(view, edge, nameOf, options)),
    ...classLines(view.boxes, nameOf),
    ...view.boxes.flatMap((box) => styleLines(box, nameOf(box.id))),
    ...edges.flatMap(edgeStyleLines),
  ];
}

/**
 * The edges that there is a line for. Mermaid draws none from a subgraph to itself, which its title tells
 * instead, nor one with two heads at a subgraph, which is drawn as one there and one back.
 */
function drawnEdges(view: GraphView): readonly GraphEdge[] {
  const frames = new Set(view.boxes.flatMap((box) => (box.kind === "frame" ? [box.id] : [])));
  if (frames.size === 0) return view.edges;
  return view.edges.flatMap((edge): GraphEdge[] => {
    if (!frames.has(edge.from) && !frames.has(edge.to)) return [edge];
    if (edge.from === edge.to) return [];
    if (edge.kind !== "both") return [edge];
    const there: GraphEdge = { ...edge, kind: "sync" };
    return [there, { ...there, from: edge.to, to: edge.from }];
  });
}

function edgeLine(
  view: GraphView,
  edge: GraphEdge,
  nameOf: (id: string) => string,
  options: RenderOptions,
): string {
  const label = edgeLabel(view, edge, options);
  const middle = label === undefined ? "" : `|"${label}"|`;
  return `  ${nameOf(edge.from)} ${arrows[edge.kind]}${middle} ${nameOf(edge.to)}`;
}

function directionOf(view: GraphView): string {
  return view.direction === "right" ? "LR" : "TB";
}

function boxLines(view: GraphView, nameOf: (id: string) => string, options: RenderOptions): string[] {
  const content = contentOf(view);
  const loops = loopsOf(view);
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
      const loop = (loops.get(box.id) ?? []).map((edge) => ` ↻ ${edgeLabel(view, edge, options) ?? ""}`);
      const label = `${frameLabel(box, options)}${loop.join("")}`.trimEnd();
      lines.push(`${indent}subgraph ${nameOf(box.id)}["${label}"]`);
      // Mermaid turns a subgraph that no edge leads into or out of, unless it is told not to.
      lines.push(`${indent}  direction ${directionOf(view)}`);
      open.push({ boxes: content.get(box.id) ?? [], next: 0 });
    } else {
      const [start, end] = shapes[box.style.shape];
      lines.push(`${indent}${nameOf(box.id)}${start}"${nodeLabel(box, options)}"${end}`);
    }
  }
  return lines;
}

/** The edges from a box to itself, by its id. */
function loopsOf(view: GraphView): ReadonlyMap<string, readonly GraphEdge[]> {
  const loops = new Map<string, GraphEdge[]>();
  for (const edge of view.edges) {
    if (edge.from === edge.to) loops.set(edge.from, [...(loops.get(edge.from) ?? []), edge]);
  }
  return loops;
}

function nodeLabel(node: GraphNode, options: RenderOptions): string {
  const parts = [`<b>${text(node.title)}</b>`];
  const note = noteOf(node, options.detail);
  if (options.detail !== "title") parts.push(`<i>#91;${text(kindOf(node))}#93;</i>`);
  if ((options.detail ?? "full") === "full" && node.description !== undefined)
    parts.push(text(node.description));
  if (note !== undefined) parts.push(`<i>${text(note)}</i>`);
  return parts.join("<br/>");
}

function frameLabel(box: Box, options: RenderOptions): string {
  if (options.detail === "title" || box.role === "group") return text(box.title);
  return `${text(box.title)} #91;${text(kindOf(box))}#93;`;
}

function edgeLabel(view: GraphView, edge: GraphEdge, options: RenderOptions): string | undefined {
  const label = labelOf(view, edge);
  const parts = label === undefined ? [] : [text(label)];
  const technology = edge.technology.join(", ");
  if (technology !== "" && options.detail !== "title") parts.push(`<i>#91;${text(technology)}#93;</i>`);
  return parts.length === 0 ? undefined : parts.join("<br/>");
}

function text(value: string): string {
  return escapeFor("flowchart-label", value);
}
