import type { Box, GraphEdge } from "../../views/view.ts";

/** Frames let what is behind them through, so that they nest well in light and in dark themes. */
const frameStyle = ["fill:none", "stroke:#888888"];
const classes = { frame: frameStyle, group: [...frameStyle, "stroke-dasharray:5 5"] } as const;

/** What frames look like that have no style of their own. */
export function classLines(boxes: readonly Box[], nameOf: (id: string) => string): string[] {
  const plain = boxes.filter((box) => box.kind === "frame" && ownStyle(box).length === 0);
  return (["frame", "group"] as const).flatMap((name) => {
    const members = plain.filter((box) => (box.role === "group") === (name === "group"));
    if (members.length === 0) return [];
    const names = members.map((box) => nameOf(box.id)).join(",");
    return [`  classDef ${name} ${classes[name].join(",")}`, `  class ${names} ${name}`];
  });
}

/** Of frames, `style` replaces what a class says. */
export function styleLines(box: Box, name: string): string[] {
  const own = ownStyle(box);
  if (own.length === 0) return [];
  const base = box.kind === "frame" ? frameStyle : [];
  const said = new Set(own.map(propertyOf));
  return [`  style ${name} ${[...base.filter((part) => !said.has(propertyOf(part))), ...own].join(",")}`];
}

function propertyOf(part: string): string {
  return part.slice(0, part.indexOf(":"));
}

const COLOR = /^#[0-9a-f]{6}$/i;
const dashes = { solid: undefined, dashed: "5 5", dotted: "2 3" } as const;

function ownStyle(box: Box): string[] {
  const { color, background, line } = box.style;
  const parts: string[] = [];
  if (background !== undefined && COLOR.test(background))
    parts.push(`fill:${background}`, `color:${readableOn(background)}`);
  if (color !== undefined && COLOR.test(color)) parts.push(`stroke:${color}`);
  if (dashes[line] !== undefined && box.role !== "group") parts.push(`stroke-dasharray:${dashes[line]}`);
  if (box.highlight) parts.push("stroke-width:4px");
  return parts;
}

/**
 * Black or white, whichever stands out more from a colour `#rrggbb`: by relative luminance as the Web
 * Content Accessibility Guidelines define it. At a luminance of 0.179 both have the same contrast.
 */
function readableOn(background: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(background.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#ffffff";
}

/** The style of an edge, where it is not the usual one; Mermaid counts the lines of edges from 0. */
export function edgeStyleLines(edge: GraphEdge, number: number): string[] {
  const { color, line } = edge.style;
  const parts: string[] = [];
  if (color !== undefined && COLOR.test(color)) parts.push(`stroke:${color}`);
  const usual = edge.kind === "async" ? "dashed" : "solid";
  if (line !== usual) parts.push(`stroke-dasharray:${dashes[line] ?? "0"}`);
  if (edge.highlight) parts.push("stroke-width:4px");
  return parts.length === 0 ? [] : [`  linkStyle ${number} ${parts.join(",")}`];
}
