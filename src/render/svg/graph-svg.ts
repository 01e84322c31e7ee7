import type { Box, GraphEdge, GraphFrame, GraphNode, GraphView } from "../../views/view.ts";
import { legendOf } from "../legend.ts";
import { type Name, namesOf } from "../names.ts";
import type { RenderOptions } from "../renderer.ts";
import { kindOf, labelOf, noteOf } from "../words.ts";
import { blockOf, boxSize, drawBlock, drawBox, type Paragraph } from "./box-content.ts";
import type { DiagramEdge, DiagramFrame, DiagramNode } from "./diagram.ts";
import { legendEntries, withLegend } from "./legend.ts";
import { type Markup, safeUrl, tag } from "./markup.ts";
import type { Drawing } from "./page.ts";
import { drawDiagram, type Placed } from "./paint-diagram.ts";
import type { Tone } from "./palette.ts";
import { fonts, type Sheet } from "./sheet.ts";
import type { Line } from "./text.ts";
import { atMost, cutPixels, oneLine, wrapPixels } from "./wrap.ts";

const BOX_WIDTH = 190;
const LABEL_WIDTH = 150;
const TITLE_WIDTH = 420;

export function graphDrawing(view: GraphView, options: RenderOptions, sheet: Sheet): Drawing {
  const names = namesOf(view.boxes);
  const titles = new Map([...names].map(([id, { listed }]) => [id, oneLine(listed)]));
  const depths = new Map<string, number>();
  const boxes = view.boxes.map((box) => {
    if (box.kind === "node") return nodeOf(box, names, options, sheet);
    const depth = box.frame === undefined ? 0 : (depths.get(box.frame) ?? 0) + 1;
    depths.set(box.id, depth);
    return frameOf(box, depth, names, options, sheet);
  });
  const edges = view.edges.map((edge) => edgeOf(view, edge, titles, sheet));
  const placed = drawDiagram({ direction: view.direction, boxes, edges }, sheet);
  const notes = view.boxes.flatMap((box) => {
    const note = box.kind === "node" ? noteOf(box, detailOf(options)) : undefined;
    return note === undefined ? [] : [{ id: box.id, note }];
  });
  const drawn = notes.length === 0 ? placed : withNotes(placed, notes);
  const legend = legendEntries(legendOf(view, options.detail), sheet);
  return withLegend({ ...drawn, summary: summaryOf(view, titles) }, legend);
}

function detailOf(options: RenderOptions): "title" | "kind" | "full" {
  return options.detail ?? "full";
}

function nodeOf(
  box: GraphNode,
  names: ReadonlyMap<string, Name>,
  options: RenderOptions,
  sheet: Sheet,
): DiagramNode {
  const { shape } = box.style;
  const detail = detailOf(options);
  const paragraphs: Paragraph[] = [
    { text: titleOf(box, names), as: "name", before: 0, width: BOX_WIDTH, most: 5 },
  ];
  if (detail !== "title")
    paragraphs.push({ text: oneLine(kindOf(box)), as: "kind", before: 1, width: BOX_WIDTH, most: 4 });
  if (detail === "full")
    paragraphs.push({ text: box.description, as: "told", before: 6, width: BOX_WIDTH + 10, most: 8 });
  const block = blockOf(paragraphs);
  return {
    kind: "node",
    ...commonOf(box, options),
    class: classesOf(box, sheet.box(toneOf(box), box.style)),
    shape,
    ...boxSize(shape, block),
    draw: (rectangle) => drawBox(shape, block, rectangle),
  };
}

function titleOf(box: Box, names: ReadonlyMap<string, Name>): string {
  return oneLine(names.get(box.id)?.title ?? box.title) || box.id;
}

function frameOf(
  box: GraphFrame,
  depth: number,
  names: ReadonlyMap<string, Name>,
  options: RenderOptions,
  sheet: Sheet,
): DiagramFrame {
  const title: Line[] = [{ text: cutPixels(titleOf(box, names), TITLE_WIDTH, fonts.title), as: "title" }];
  if (detailOf(options) !== "title" && box.role !== "group")
    title.push({ text: cutPixels(kindOf(box), TITLE_WIDTH, fonts.kind), as: "kind" });
  const { paint, ground } = sheet.frame(toneOf(box), box.style, depth);
  return { kind: "frame", ...commonOf(box, options), class: classesOf(box, paint), title, depth, ground };
}

function commonOf(box: Box, options: RenderOptions) {
  const view = box.view === undefined ? undefined : options.viewUrl?.(box.view);
  const href = safeUrl(view, "relative") ?? safeUrl(box.url, "absolute");
  return {
    id: box.id,
    ...(box.frame !== undefined && { frame: box.frame }),
    said: oneLine(
      `${box.title} (${kindOf(box)})${box.description === undefined ? "" : `: ${box.description}`}`,
    ),
    ...(href !== undefined && { href }),
  };
}

function toneOf(box: Box): Tone {
  if (box.role === "group") return "group";
  if (box.role === "deployment-node") return "node";
  return box.base ?? "component";
}

function classesOf(box: Box, painted: string): string {
  const line = box.style.line === "solid" ? "" : box.style.line;
  return [painted, line, box.highlight ? "marked" : ""].filter(Boolean).join(" ");
}

function edgeOf(
  view: GraphView,
  edge: GraphEdge,
  titles: ReadonlyMap<string, string>,
  sheet: Sheet,
): DiagramEdge {
  const { line } = edge.style;
  const href = safeUrl(edge.url, "absolute");
  const ending = edge.kind === "async" ? "open" : "arrow";
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    kind: edge.kind,
    class: [line === "solid" ? "" : line, edge.highlight ? "marked" : ""].filter(Boolean).join(" "),
    paint: sheet.line(edge.style.color),
    end: ending,
    ...(edge.kind === "both" && { start: ending }),
    label: labelLines(view, edge),
    said: saidOf(edge, titles),
    ...(href !== undefined && { href }),
  };
}

function labelLines(view: GraphView, edge: GraphEdge): readonly Line[] {
  const by = oneLine(edge.technology.join(", "));
  const lines = (text: string, as: "label" | "by") =>
    text === "" ? [] : atMost(wrapPixels(text, LABEL_WIDTH, fonts[as]), 6).map((one) => ({ text: one, as }));
  return [...lines(oneLine(labelOf(view, edge) ?? ""), "label"), ...lines(by && `[${by}]`, "by")];
}

const verbs = { sync: "to", async: "to, asynchronously", both: "and" } as const;

function saidOf(edge: GraphEdge, titles: ReadonlyMap<string, string>): string {
  const ends = `${titles.get(edge.from) ?? edge.from} ${verbs[edge.kind]} ${titles.get(edge.to) ?? edge.to}`;
  const by = edge.technology.length === 0 ? "" : ` [${edge.technology.join(", ")}]`;
  const carries = edge.carries.length === 0 ? "" : `, carries ${edge.carries.join(", ")}`;
  return oneLine(`${ends}${edge.label === undefined ? "" : `: ${edge.label}`}${by}${carries}`);
}

const NOTE_GAP = 14;

/** The notes of a chain in a row underneath, each under its box. */
function withNotes(placed: Placed, noted: readonly { readonly id: string; readonly note: string }[]): Placed {
  let lowest = placed.height;
  const drawn = noted.flatMap(({ id, note }): Markup[] => {
    const rectangle = placed.nodes.get(id);
    if (rectangle === undefined) return [];
    const block = blockOf([
      { text: note, as: "told", before: 0, width: Math.max(BOX_WIDTH - 20, rectangle.width), most: 12 },
    ]);
    const x = rectangle.x + rectangle.width / 2;
    const top = placed.height + NOTE_GAP;
    lowest = Math.max(lowest, top + block.height);
    const stem = tag("path", { class: "life", d: `M${x} ${rectangle.y + rectangle.height + 3}V${top - 5}` });
    return [tag("g", { class: "aside" }, stem, ...drawBlock(block, x, top, rectangle.width))];
  });
  return { ...placed, height: lowest, content: [...placed.content, ...drawn] };
}

function summaryOf(view: GraphView, titles: ReadonlyMap<string, string>): string {
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  const names = view.boxes.slice(0, 20).map((box) => titles.get(box.id) ?? box.id);
  const more = view.boxes.length > names.length ? ", …" : "";
  return `${count(view.boxes.length, "box", "boxes")} and ${count(view.edges.length, "line", "lines")}: ${names.join(", ")}${more}.`;
}
