import type { Shape } from "../../model/model.ts";
import type { Box, GraphEdge, GraphNode, GraphView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { kindOf, labelOf, noteOf } from "../words.ts";
import { accessible } from "./accessible.ts";
import { loopsOf, nestedLines } from "./box-tree.ts";
import { escapeFor } from "./escape.ts";
import { classLines, edgeStyleLines } from "./flowchart-style.ts";
import type { Host } from "./hosts.ts";
import { clickLines } from "./links.ts";
import { loopOf, mergedEdge, withOneLoop } from "./loops.ts";
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
export function flowchart(view: GraphView, options: RenderOptions, host: Host): string[] {
  const nameOf = namer(view.boxes);
  const edges = drawnEdges(view, options);
  return [
    `flowchart ${directionOf(view)}`,
    ...accessible(view),
    ...boxLines(view, nameOf, options),
    ...edges.map((edge) => edgeLine(view, edge, nameOf, options)),
    ...classLines(view.boxes, nameOf),
    ...edgeStyleLines(edges),
    ...clickLines(view.boxes, nameOf, options, host),
  ];
}

/**
 * The edges that there is a line for. Mermaid draws none from a subgraph to itself, which its title tells
 * instead, nor one with two heads at a subgraph, which is drawn as one there and one back.
 */
function drawnEdges(view: GraphView, options: RenderOptions): readonly GraphEdge[] {
  const frames = new Set(view.boxes.flatMap((box) => (box.kind === "frame" ? [box.id] : [])));
  const edges = withOneLoop(
    view.edges,
    (edge) => (frames.has(edge.from) ? undefined : loopOf(edge)),
    (loop) => mergedEdge(view, loop, options),
  );
  if (frames.size === 0) return edges;
  return edges.flatMap((edge): GraphEdge[] => {
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
  const loops = loopsOf(view);
  return nestedLines(view, {
    open: (frame) => {
      const loop = (loops.get(frame.id) ?? []).map((edge) => ` ↻ ${edgeLabel(view, edge, options) ?? ""}`);
      const label = `${frameLabel(frame, options)}${loop.join("")}`.trimEnd();
      // Mermaid turns a subgraph that no edge leads into or out of, unless it is told not to.
      return [`subgraph ${nameOf(frame.id)}["${label}"]`, `  direction ${directionOf(view)}`];
    },
    node: (node) => {
      const [start, end] = shapes[node.style.shape];
      return `${nameOf(node.id)}${start}"${nodeLabel(node, options)}"${end}`;
    },
    close: "end",
  });
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
