import type { BaseKind } from "../../model/model.ts";
import type { Box, GraphEdge, GraphFrame, GraphView, Participant, SequenceView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { kindOf, labelOf, noteOf } from "../words.ts";
import { accessible } from "./accessible.ts";
import { loopsOf, nestedLines } from "./box-tree.ts";
import { colorOf, readableOn } from "./colours.ts";
import { escapeFor } from "./escape.ts";
import { bundlesOf } from "./loops.ts";
import { namer } from "./names.ts";
import { type ConditionalStep, flatSteps } from "./sequence-steps.ts";

type NameOf = (id: string) => string;

/** A graph as the diagram of the C4 model for what it shows, a flow as a dynamic diagram. */
export function c4(view: GraphView | SequenceView, options: RenderOptions): string[] {
  return view.kind === "graph" ? graphDiagram(view, options) : dynamicDiagram(view, options);
}

function head(type: string, view: GraphView | SequenceView): string[] {
  return [type, ...accessible(view), `  title ${escapeFor("c4-title", view.title)}`];
}

function graphDiagram(view: GraphView, options: RenderOptions): string[] {
  const nameOf = namer();
  const frames = new Map(view.boxes.flatMap((box) => (box.kind === "frame" ? [[box.id, box] as const] : [])));
  const ended = new Set(view.edges.flatMap(({ from, to }) => (from === to ? [] : [from, to])));
  const loops = loopsOf(view);
  const endOf = (id: string) => nameOf(frames.has(id) ? standInFor(id) : id);
  return [
    ...head(typeOf(view), view),
    ...nestedLines(view, {
      open: (frame) => [
        `${boundary(frame, nameOf)} {`,
        ...(ended.has(frame.id) || loops.has(frame.id) ? [`  ${standIn(frame, nameOf, loops)}`] : []),
      ],
      node: (node) => shape(node, nameOf(node.id), textOf(node, options, loops)),
      close: "}",
    }),
    ...bundlesOf(view.edges.filter(({ from, to }) => from !== to)).map((edges) =>
      relation(view, edges, endOf, options),
    ),
    ...view.boxes.flatMap((box) => (box.kind === "frame" ? [] : boxStyle(box, nameOf(box.id)))),
    ...edgeStyles(view.edges, endOf),
    ...layout,
  ];
}

/** With the four in a row that are usual, descriptions of edges lie over boxes. */
const layout = ['  UpdateLayoutConfig($c4ShapeInRow="3", $c4BoundaryInRow="2")'];

function typeOf({ subject, boxes }: GraphView): string {
  if (subject === "deployment") return "C4Deployment";
  const bases = new Set(boxes.map((box) => box.base));
  if (bases.has("component")) return "C4Component";
  return bases.has("container") || bases.has("store") || bases.has("queue") ? "C4Container" : "C4Context";
}

/** Relations lead to boxes, not to boundaries, so a box in the boundary stands for it. No path has a blank in it. */
function standInFor(id: string): string {
  return `${id} itself`;
}

function standIn(frame: GraphFrame, nameOf: NameOf, loops: Loops): string {
  const text = `as a whole${loopText(frame.id, loops)}`;
  return shape({ ...frame, technology: [] }, nameOf(standInFor(frame.id)), text);
}

function boundary(frame: GraphFrame, nameOf: NameOf): string {
  const [name, label] = [nameOf(frame.id), quoted("c4-label", frame.title)];
  if (frame.role === "deployment-node") {
    const parts = [quoted("c4-label", kindOf(frame)), quoted("c4-label", frame.description ?? "")];
    return `Deployment_Node(${name}, ${label}, ${parts.join(", ")})`;
  }
  if (frame.base === "system") return `System_Boundary(${name}, ${label})`;
  if (frame.base === "container") return `Container_Boundary(${name}, ${label})`;
  return `Boundary(${name}, ${label}, ${quoted("c4-label", kindOf(frame))})`;
}

/** The words for boxes; those of containers and components also take what they are made with. */
const shapes: Readonly<Record<BaseKind, string>> = {
  person: "Person",
  system: "System",
  external: "System_Ext",
  container: "Container",
  component: "Component",
  store: "ContainerDb",
  queue: "ContainerQueue",
};

function shape(
  box: Pick<Box, "base" | "title" | "word" | "technology"> & { readonly instances?: string },
  name: string,
  text: string,
): string {
  const keyword = shapes[box.base ?? "container"];
  const [title, description] = [quoted("c4-text", box.title), quoted("c4-text", text)];
  const told = box.base === undefined || box.word !== box.base || box.instances !== undefined;
  const technology = told ? kindOf(box) : box.technology.join(", ");
  if (/^(?:Container|Component)/.test(keyword))
    return `${keyword}(${name}, ${title}, ${quoted("c4-text", technology)}, ${description})`;
  const more = technology === "" ? text : `[${technology}] ${text}`.trimEnd();
  return `${keyword}(${name}, ${title}, ${quoted("c4-text", more)})`;
}

type Loops = ReadonlyMap<string, GraphView["edges"]>;

function textOf(box: Box, { detail }: RenderOptions, loops: Loops): string {
  const described = (detail ?? "full") === "full" ? (box.description ?? "") : "";
  const note = box.kind === "node" ? (noteOf(box, detail) ?? "") : "";
  const text = [described, note].filter((part) => part !== "").join(" ");
  return `${text}${loopText(box.id, loops)}`.trim();
}

/** C4 diagrams have no lines from a box to itself. */
function loopText(id: string, loops: Loops): string {
  return (loops.get(id) ?? []).map((edge) => ` ↻ ${edge.label ?? ""}`.trimEnd()).join("");
}

/** C4 diagrams hold but one relation from the same to the same: it tells all of them. */
function relation(
  view: GraphView,
  edges: readonly [GraphEdge, ...GraphEdge[]],
  endOf: NameOf,
  { detail }: RenderOptions,
): string {
  const [{ from, to }] = edges;
  const labels = edges.map(
    (edge) => `${labelOf(view, edge) ?? ""}${edge.kind === "async" ? " (async)" : ""}`,
  );
  const technology = detail === "title" ? [] : [...new Set(edges.flatMap((edge) => edge.technology))];
  const parts = [
    endOf(from),
    endOf(to),
    quoted("c4-label", labels.filter((label) => label !== "").join(", ")),
    ...(technology.length === 0 ? [] : [quoted("c4-label", technology.join(", "))]),
  ];
  return `  ${edges.some(({ kind }) => kind === "both") ? "BiRel" : "Rel"}(${parts.join(", ")})`;
}

function dynamicDiagram(view: SequenceView, options: RenderOptions): string[] {
  const nameOf = namer();
  const steps = flatSteps(view.items).map((one) => ({ ...one, from: one.step.from, to: one.step.to }));
  const bundles = bundlesOf(steps);
  // A dynamic diagram numbers its relations, of which there is one from the same to the same: then not the steps.
  const isDynamic = bundles.length === steps.length;
  return [
    ...head(isDynamic ? "C4Dynamic" : "C4Component", view),
    ...participantLines(view.participants, nameOf, options),
    ...bundles.map((bundle) => {
      const [{ from, to }] = bundle;
      const labels = bundle.map((one) => `${isDynamic ? "" : `${one.step.number}: `}${stepText(one)}`.trim());
      const technology = [...new Set(bundle.flatMap(({ step }) => step.technology))];
      const parts = [
        nameOf(from),
        nameOf(to),
        quoted("c4-label", labels.join(", ")),
        ...(technology.length === 0 ? [] : [quoted("c4-label", technology.join(", "))]),
      ];
      return `  ${bundle.some(({ step }) => step.arrow === "both") ? "BiRel" : "Rel"}(${parts.join(", ")})`;
    }),
    ...view.participants.flatMap((one) => boxStyle(one, nameOf(one.id))),
    ...edgeStyles(steps, nameOf),
    ...layout,
  ];
}

function stepText({ step, conditions }: ConditionalStep): string {
  const own = step.from === step.to ? "(itself)" : "";
  const said = [...conditions.map((one) => `[${one}]`), step.label ?? "", own];
  return said.filter((part) => part !== "").join(" ");
}

/** What stands in the same element is drawn in a boundary for it. */
function participantLines(
  participants: readonly Participant[],
  nameOf: NameOf,
  { detail }: RenderOptions,
): string[] {
  const inside = new Map<string | undefined, Participant[]>();
  for (const one of participants) {
    const known = inside.get(one.within?.id);
    if (known === undefined) inside.set(one.within?.id, [one]);
    else known.push(one);
  }
  const line = (one: Participant) =>
    shape(one, nameOf(one.id), (detail ?? "full") === "full" ? (one.description ?? "") : "");
  return [...inside].flatMap(([id, members]) => {
    const around = members[0]?.within;
    if (id === undefined || around === undefined) return members.map((one) => `  ${line(one)}`);
    const parts = [nameOf(`${id} around`), quoted("c4-label", around.title), quoted("c4-label", around.word)];
    const start = `  Boundary(${parts.join(", ")}) {`;
    return [start, ...members.map((one) => `    ${line(one)}`), "  }"];
  });
}

function boxStyle({ style }: Pick<Box, "style">, name: string): string[] {
  const [fill, stroke] = [colorOf(style.background), colorOf(style.color)];
  const parts = [
    ...(fill === undefined ? [] : [`$bgColor="${fill}"`, `$fontColor="${readableOn(fill)}"`]),
    ...(stroke === undefined ? [] : [`$borderColor="${stroke}"`]),
  ];
  return parts.length === 0 ? [] : [`  UpdateElementStyle(${name}, ${parts.join(", ")})`];
}

/** How far the label of what goes back is moved from that of what goes there, which has the same place. */
const ASIDE = '$offsetX="-30", $offsetY="25"';

function edgeStyles(
  edges: readonly { readonly from: string; readonly to: string; readonly style?: GraphEdge["style"] }[],
  endOf: NameOf,
): string[] {
  const drawn = new Set<string>();
  return edges.flatMap(({ from, to, style }) => {
    const isFirst = !drawn.has(`${from} ${to}`);
    drawn.add(`${from} ${to}`);
    const color = colorOf(style?.color);
    const parts = [
      ...(color === undefined ? [] : [`$textColor="${color}", $lineColor="${color}"`]),
      ...(isFirst && drawn.has(`${to} ${from}`) ? [ASIDE] : []),
    ];
    if (parts.length === 0 || from === to) return [];
    return [`  UpdateRelStyle(${endOf(from)}, ${endOf(to)}, ${parts.join(", ")})`];
  });
}

function quoted(slot: "c4-text" | "c4-label", text: string): string {
  return text === "" ? '""' : `"${escapeFor(slot, text)}"`;
}
