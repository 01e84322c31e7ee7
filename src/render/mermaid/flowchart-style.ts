import type { Box, GraphEdge } from "../../views/view.ts";
import { colorOf, colorParts, dashes } from "./colours.ts";

/** Frames let what is behind them through, so that they nest well in light and in dark themes. */
const frameStyle = ["fill:none", "stroke:#888888"];
const classes = { frame: frameStyle, group: [...frameStyle, "stroke-dasharray:5 5"] } as const;

/** A class for each way that boxes look which is not the usual one, and who has it. */
export function classLines(boxes: readonly Box[], nameOf: (id: string) => string): string[] {
  const members = new Map<string, string[]>();
  for (const box of boxes) {
    const style = styleOf(box);
    if (style !== "") add(members, style, nameOf(box.id));
  }
  let number = 0;
  return [...members].flatMap(([style, names]) => {
    const known = (["frame", "group"] as const).find((name) => classes[name].join(",") === style);
    const name = known ?? `style${++number}`;
    return [`  classDef ${name} ${style}`, `  class ${names.join(",")} ${name}`];
  });
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function styleOf(box: Box): string {
  const own = ownStyle(box);
  if (box.kind === "node") return own.join(",");
  if (own.length === 0) return classes[box.role === "group" ? "group" : "frame"].join(",");
  const said = new Set(own.map(propertyOf));
  return [...frameStyle.filter((part) => !said.has(propertyOf(part))), ...own].join(",");
}

function propertyOf(part: string): string {
  return part.slice(0, part.indexOf(":"));
}

function ownStyle(box: Box): string[] {
  const parts = colorParts(box.style);
  const dash = dashes[box.style.line];
  if (dash !== undefined && box.role !== "group") parts.push(`stroke-dasharray:${dash}`);
  if (box.highlight) parts.push("stroke-width:4px");
  return parts;
}

/** The styles of edges that are not the usual one; Mermaid counts edges from 0. */
export function edgeStyleLines(edges: readonly GraphEdge[]): string[] {
  const numbers = new Map<string, number[]>();
  for (const [number, edge] of edges.entries()) {
    const style = edgeStyle(edge);
    if (style !== "") add(numbers, style, number);
  }
  return [...numbers].map(([style, which]) => `  linkStyle ${which.join(",")} ${style}`);
}

function edgeStyle({ kind, style, highlight }: GraphEdge): string {
  const usual = kind === "async" ? "dashed" : "solid";
  if (style.color === undefined && style.line === usual && !highlight) return "";
  const parts: string[] = [];
  const color = colorOf(style.color);
  if (color !== undefined) parts.push(`stroke:${color}`);
  if (style.line !== usual) parts.push(`stroke-dasharray:${dashes[style.line] ?? "0"}`);
  if (highlight) parts.push("stroke-width:4px");
  return parts.join(",");
}
