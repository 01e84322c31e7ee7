import type { CheckResult } from "../conformance/result.ts";
import type { Element } from "../model/model.ts";
import type { EdgeStyle, GraphEdge, GraphNode, GraphView, View } from "../views/view.ts";

type Mark = "convergent" | "divergent" | "absent";

/** As in the pictures of the reflexion model: convergence is solid, divergence dashed, absence dotted. */
const styles: Readonly<Record<Mark, EdgeStyle>> = {
  convergent: { color: "#2e7d32", line: "solid" },
  divergent: { color: "#c62828", line: "dashed" },
  absent: { color: "#b26a00", line: "dotted" },
};

const signs: Readonly<Record<"unicode" | "ascii", Readonly<Record<Mark, string>>>> = {
  unicode: { convergent: "✓", divergent: "✗", absent: "?" },
  ascii: { convergent: "+", divergent: "x", absent: "?" },
};

const meanings: Readonly<Record<Mark, string>> = {
  convergent: "declared, and imports show it",
  divergent: "imports show it, and nothing declares it",
  absent: "declared, and no import shows it",
};

/** How a format shows the verdict. */
export interface VerdictLook {
  readonly charset: "unicode" | "ascii";
  /** Where the legend stands: with the description, or in a box of its own where that is not drawn. */
  readonly legend: "description" | "box";
}

/**
 * A view with the verdict drawn in: relationships by what the code says of them, and one more edge for each two
 * that are connected without being declared. What no import would show stays as it is. Other views than those
 * of elements and their relationships are given back unchanged.
 */
export function withVerdict(view: View, result: CheckResult, look: VerdictLook): View {
  if (view.kind !== "graph" || !subjects.has(view.subject)) return view;
  const boxOf = boxFinder(view);
  const marks = marksOf(result, boxOf);
  const declared = view.edges.map((edge) => marked(edge, marks.get(pair(edge.from, edge.to)), look));
  const edges = [...declared, ...undeclaredEdges(view, result, boxOf, look)];
  return explained({ ...view, edges }, look);
}

const subjects: ReadonlySet<string> = new Set(["landscape", "element", "context"]);

/** The innermost box that shows an element or what it stands in. */
function boxFinder({ boxes }: GraphView): (element: Element) => string | undefined {
  const byPath = new Map<string, string>();
  for (const { element, id } of boxes) if (element !== undefined) byPath.set(element, id);
  return (element) => {
    for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
      const box = byPath.get(at.path);
      if (box !== undefined) return box;
    }
    return undefined;
  };
}

function pair(from: string, to: string): string {
  return `${from}\n${to}`;
}

/** By the two boxes: convergent where any of the relationships that the edge stands for is. */
function marksOf(
  { relationships }: CheckResult,
  boxOf: (element: Element) => string | undefined,
): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { relationship, verdict } of relationships) {
    const [from, to] = [boxOf(relationship.from), boxOf(relationship.to)];
    if (from === undefined || to === undefined) continue;
    if (verdict !== "convergent" && verdict !== "absent") continue;
    if (marks.get(pair(from, to)) !== "convergent") marks.set(pair(from, to), verdict);
  }
  return marks;
}

function marked(edge: GraphEdge, mark: Mark | undefined, look: VerdictLook): GraphEdge {
  if (mark === undefined) return edge;
  const { label, count } = edge;
  const words = count > 1 ? (label === undefined ? `${count} relationships` : `${label} ×${count}`) : label;
  const said = [signs[look.charset][mark], words].filter((part) => part !== undefined).join(" ");
  return { ...edge, label: said, count: 1, style: styles[mark] };
}

function undeclaredEdges(
  view: GraphView,
  { divergences }: CheckResult,
  boxOf: (element: Element) => string | undefined,
  look: VerdictLook,
): readonly GraphEdge[] {
  const found = new Map<string, { from: string; to: string; imports: number }>();
  for (const { from, to, imports } of divergences) {
    const ends = [boxOf(from), boxOf(to)] as const;
    const [a, b] = ends;
    if (a === undefined || b === undefined || a === b || areNested(view, a, b)) continue;
    const known = found.get(pair(a, b));
    if (known === undefined) found.set(pair(a, b), { from: a, to: b, imports: imports.length });
    else known.imports += imports.length;
  }
  const ids = new Set(view.edges.map(({ id }) => id));
  return [...found.values()].map(({ from, to, imports }): GraphEdge => {
    const id = freeId(ids, `${from} -> ${to}`);
    const label = `${signs[look.charset].divergent} ${imports === 1 ? "1 import" : `${imports} imports`}`;
    return {
      id,
      from,
      to,
      kind: "sync",
      label,
      technology: [],
      carries: [],
      tags: [],
      implied: false,
      count: 1,
      style: styles.divergent,
      highlight: false,
    };
  });
}

function freeId(ids: Set<string>, wanted: string): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted} #${n}`;
  ids.add(id);
  return id;
}

/** Whether one of two boxes stands in the other: no edge leads there. */
function areNested({ boxes }: GraphView, a: string, b: string): boolean {
  const frames = new Map(boxes.map(({ id, frame }) => [id, frame]));
  const isIn = (inner: string, outer: string) => {
    for (let at = frames.get(inner); at !== undefined; at = frames.get(at)) if (at === outer) return true;
    return false;
  };
  return isIn(a, b) || isIn(b, a);
}

const order = ["convergent", "divergent", "absent"] as const satisfies readonly Mark[];

/** With what the signs mean, those that are there. */
function explained(view: GraphView, look: VerdictLook): GraphView {
  const used = order.filter((mark) => view.edges.some(({ style }) => style === styles[mark]));
  const lines = used.map((mark) => `${signs[look.charset][mark]} ${meanings[mark]}`);
  if (lines.length === 0) return view;
  if (look.legend === "box") return { ...view, boxes: [...view.boxes, legendBox(view, lines)] };
  const description = [view.description, `${lines.join("; ")}.`]
    .filter((part) => part !== undefined)
    .join("\n");
  return { ...view, description };
}

function legendBox({ boxes }: GraphView, lines: readonly string[]): GraphNode {
  return {
    kind: "node",
    role: "element",
    id: freeId(new Set(boxes.map(({ id }) => id)), "~verdict"),
    title: "What the code says",
    word: "legend",
    description: lines.join("; "),
    technology: [],
    tags: [],
    style: { shape: "document", line: "dashed" },
    highlight: false,
  };
}
