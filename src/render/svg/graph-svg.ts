import type { Box, GraphEdge, GraphFrame, GraphNode, GraphView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { blockOf, boxSize, drawBlock, drawBox, type Paragraph } from "./box-content.ts";
import type { DiagramEdge, DiagramFrame, DiagramNode } from "./diagram.ts";
import { type Markup, safeUrl, tag } from "./markup.ts";
import type { Drawing } from "./page.ts";
import { drawDiagram, type Placed } from "./paint-diagram.ts";
import type { Tone } from "./palette.ts";
import { fonts, type Sheet } from "./sheet.ts";
import type { Line } from "./text.ts";
import { atMost, oneLine, wrapPixels } from "./wrap.ts";

const BOX_WIDTH = 190;
const LABEL_WIDTH = 150;
const TITLE_WIDTH = 420;

export function graphDrawing(view: GraphView, options: RenderOptions, sheet: Sheet): Drawing {
  const titles = new Map(view.boxes.map((box) => [box.id, oneLine(box.title)]));
  const depths = new Map<string, number>();
  const boxes = view.boxes.map((box) => {
    if (box.kind === "node") return nodeOf(box, options, sheet);
    const depth = box.frame === undefined ? 0 : (depths.get(box.frame) ?? 0) + 1;
    depths.set(box.id, depth);
    return frameOf(box, depth, options, sheet);
  });
  const edges = view.edges.map((edge) => edgeOf(edge, titles, sheet));
  const placed = drawDiagram({ direction: view.direction, boxes, edges }, sheet);
  const notes = view.boxes.flatMap((box) => (box.kind === "node" && box.note !== undefined ? [box] : []));
  const drawn = notes.length === 0 ? placed : withNotes(placed, notes);
  return { ...drawn, summary: summaryOf(view, titles) };
}

function detailOf(options: RenderOptions): "title" | "kind" | "full" {
  return options.detail ?? "full";
}

function nodeOf(box: GraphNode, options: RenderOptions, sheet: Sheet): DiagramNode {
  const { shape } = box.style;
  const detail = detailOf(options);
  const paragraphs: Paragraph[] = [
    { text: oneLine(box.title) || box.id, as: "name", before: 0, width: BOX_WIDTH, most: 5 },
  ];
  if (detail !== "title")
    paragraphs.push({ text: kindOf(box), as: "kind", before: 1, width: BOX_WIDTH, most: 4 });
  if (detail === "full")
    paragraphs.push({ text: box.description, as: "told", before: 6, width: BOX_WIDTH + 10, most: 8 });
  const block = blockOf(paragraphs);
  return {
    kind: "node",
    ...commonOf(box, options),
    class: classesOf(box, sheet),
    shape,
    ...boxSize(shape, block),
    draw: (rectangle) => drawBox(shape, block, rectangle),
  };
}

function frameOf(box: GraphFrame, depth: number, options: RenderOptions, sheet: Sheet): DiagramFrame {
  const [name = ""] = wrapPixels(oneLine(box.title) || box.id, TITLE_WIDTH, fonts.title);
  const cut = name !== oneLine(box.title) && name !== box.id ? `${name} …` : name;
  const title: Line[] = [{ text: cut, as: "title" }];
  if (detailOf(options) !== "title" && box.role !== "group") {
    title.push({ text: atMost(wrapPixels(kindOf(box), TITLE_WIDTH, fonts.kind), 1).join(""), as: "kind" });
  }
  return { kind: "frame", ...commonOf(box, options), class: classesOf(box, sheet, depth), title, depth };
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

/** `container · Next.js · × 2..10`. */
function kindOf(box: Box): string {
  const instances = box.instances === undefined ? [] : [`× ${box.instances}`];
  return oneLine([box.word, box.technology.join(", "), ...instances].filter(Boolean).join(" · "));
}

function toneOf(box: Box): Tone {
  if (box.role === "group") return "group";
  if (box.role === "deployment-node") return "node";
  return box.base ?? "component";
}

function classesOf(box: Box, sheet: Sheet, depth?: number): string {
  const tone = toneOf(box);
  const painted = depth === undefined ? sheet.box(tone, box.style) : sheet.frame(tone, box.style, depth);
  const line = box.style.line === "solid" ? "" : box.style.line;
  return [painted, line, box.highlight ? "marked" : ""].filter(Boolean).join(" ");
}

function edgeOf(edge: GraphEdge, titles: ReadonlyMap<string, string>, sheet: Sheet): DiagramEdge {
  const line = edge.implied && edge.style.line === "solid" ? "implied" : edge.style.line;
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
    label: labelOf(edge),
    said: saidOf(edge, titles),
    ...(href !== undefined && { href }),
  };
}

function labelOf(edge: GraphEdge): readonly Line[] {
  const count = edge.count > 1 && edge.label === undefined ? `${edge.count} relationships` : "";
  const label = oneLine(edge.label ?? "") || count;
  const by = oneLine(edge.technology.join(", "));
  const lines = (text: string, as: "label" | "by") =>
    text === "" ? [] : atMost(wrapPixels(text, LABEL_WIDTH, fonts[as]), 6).map((one) => ({ text: one, as }));
  return [...lines(label, "label"), ...lines(by && `[${by}]`, "by")];
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
function withNotes(placed: Placed, noted: readonly GraphNode[]): Placed {
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
