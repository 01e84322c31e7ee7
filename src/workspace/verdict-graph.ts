import type { Judgement } from "../conformance/result.ts";
import type { Box, GraphEdge, GraphNode, GraphSubject, GraphView } from "../views/view.ts";
import {
  describedWith,
  legendOf,
  type Mark,
  markSigns,
  markStyles,
  type ShownVerdict,
  type VerdictLook,
  verdictBetween,
} from "./verdict-marks.ts";

/** Which edges a graph shows besides those that are declared, and so also undeclared ones. */
const showsUses: Readonly<Record<GraphSubject, boolean>> = {
  landscape: true,
  element: true,
  context: true,
  deployment: true,
  // What nothing declares hands on nothing that is declared, and is no step of a flow.
  "data-flow": false,
  chain: false,
};

export function graphWithVerdict(view: GraphView, result: Judgement, look: VerdictLook): GraphView {
  const elementOf = new Map<string, string>();
  for (const { id, element } of view.boxes) if (element !== undefined) elementOf.set(id, element);
  const verdict = verdictBetween(result, new Set(elementOf.values()));
  const used = new Set<Mark>();
  const declared = view.edges.map((edge) => {
    const mark = markOf(view, edge, elementOf, verdict);
    if (mark === undefined) return edge;
    used.add(mark);
    return marked(edge, mark, look);
  });
  const further = showsUses[view.subject] ? undeclaredEdges(view, verdict, look) : [];
  if (further.length > 0) used.add("divergent");
  if (used.size === 0) return view;
  return explained({ ...view, edges: [...declared, ...further] }, legendOf(used, look), look);
}

function markOf(
  { subject }: GraphView,
  { from, to, implied }: GraphEdge,
  elementOf: ReadonlyMap<string, string>,
  verdict: ShownVerdict,
): Mark | undefined {
  const [a, b] = [elementOf.get(from), elementOf.get(to)];
  if (a === undefined || b === undefined) return undefined;
  if (showsUses[subject]) return verdict.declared(a, b);
  // That one is told after the other says nothing of the two.
  if (subject === "chain" && implied) return undefined;
  return verdict.stepFrom(a, b);
}

function marked(edge: GraphEdge, mark: Mark, look: VerdictLook): GraphEdge {
  const { label, count } = edge;
  const words = count > 1 ? (label === undefined ? `${count} relationships` : `${label} ×${count}`) : label;
  const said = [markSigns[look.charset][mark], words].filter((part) => part !== undefined).join(" ");
  return { ...edge, label: said, count: 1, style: markStyles[mark] };
}

function undeclaredEdges(
  view: GraphView,
  { divergences }: ShownVerdict,
  look: VerdictLook,
): readonly GraphEdge[] {
  const places = placesIn(view);
  const ids = new Set(view.edges.map(({ id }) => id));
  return divergences.flatMap(({ from, to, imports }) =>
    places.nearest(from, to).map(([a, b]): GraphEdge => {
      const label = `${markSigns[look.charset].divergent} ${imports === 1 ? "1 import" : `${imports} imports`}`;
      return {
        id: freeId(ids, `${a.id} -> ${b.id}`),
        from: a.id,
        to: b.id,
        kind: "sync",
        label,
        technology: [],
        carries: [],
        tags: [],
        implied: false,
        count: 1,
        style: markStyles.divergent,
        highlight: false,
      };
    }),
  );
}

interface Places {
  /**
   * The boxes of two elements that are to be joined: of several those that share the innermost frame, so that each
   * is joined at least once. None where one stands in the other: no edge leads there.
   */
  readonly nearest: (from: string, to: string) => readonly (readonly [Box, Box])[];
}

function placesIn({ boxes }: GraphView): Places {
  const boxesOf = new Map<string, Box[]>();
  for (const box of boxes) {
    if (box.element === undefined) continue;
    const known = boxesOf.get(box.element);
    if (known === undefined) boxesOf.set(box.element, [box]);
    else known.push(box);
  }
  const frameOf = new Map(boxes.map(({ id, frame }) => [id, frame]));
  const around = (id: string): readonly string[] => {
    const frames: string[] = [];
    for (let at = frameOf.get(id); at !== undefined; at = frameOf.get(at)) frames.push(at);
    return frames;
  };
  const byFrame = (some: readonly Box[]): ReadonlyMap<string, readonly Box[]> => {
    const found = new Map<string, Box[]>();
    for (const box of some)
      for (const frame of around(box.id)) {
        const inside = found.get(frame);
        if (inside === undefined) found.set(frame, [box]);
        else inside.push(box);
      }
    return found;
  };
  const near = (one: Box, others: readonly Box[], inFrames: ReadonlyMap<string, readonly Box[]>) => {
    for (const frame of around(one.id)) {
      const inside = inFrames.get(frame);
      if (inside !== undefined) return inside;
    }
    return others;
  };
  return {
    nearest: (from, to) => {
      const [froms, tos] = [boxesOf.get(from) ?? [], boxesOf.get(to) ?? []];
      const [fromFrames, toFrames] = [byFrame(froms), byFrame(tos)];
      const pairs = froms.flatMap((a) => near(a, tos, toFrames).map((b) => [a, b] as const));
      const met = new Set(pairs.map(([, b]) => b));
      for (const b of tos) if (!met.has(b)) for (const a of near(b, froms, fromFrames)) pairs.push([a, b]);
      return pairs.filter(([a, b]) => !around(a.id).includes(b.id) && !around(b.id).includes(a.id));
    },
  };
}

function freeId(ids: Set<string>, wanted: string): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted} #${n}`;
  ids.add(id);
  return id;
}

/** With what the signs mean. */
function explained(view: GraphView, legend: string, look: VerdictLook): GraphView {
  if (look.legend === "box") return { ...view, boxes: [...view.boxes, legendBox(view, legend)] };
  return { ...view, description: describedWith(view.description, legend) };
}

function legendBox({ boxes }: GraphView, legend: string): GraphNode {
  return {
    kind: "node",
    role: "element",
    id: freeId(new Set(boxes.map(({ id }) => id)), "~verdict"),
    title: "What the code says",
    word: "legend",
    description: legend,
    technology: [],
    tags: [],
    style: { shape: "document", line: "dashed" },
    highlight: false,
  };
}
