import type { Box, GraphEdge, GraphView } from "../../../../../src/views/view.ts";
import { graphOf } from "../../../layout/graphs.ts";

/** What a test says of boxes and edges beyond their names, by their ids. */
export type More = Readonly<Record<string, Partial<Box> & Partial<GraphEdge>>>;

const EDGE = /^(\w+) (->|~>|<->) (\w+)(?:: (.*))?$/;
const kinds = { "->": "sync", "~>": "async", "<->": "both" } as const;

/**
 * A view as projections give it: `a b F(c d)` boxes, titled by their names, in frames where there are brackets;
 * `a -> b: says` edges, whose ids are what stands before the colon, with ` #2` for the next one.
 */
export function graphView(boxes: string, edges: readonly string[] = [], more: More = {}): GraphView {
  const counts = new Map<string, number>();
  return {
    kind: "graph",
    key: "view",
    title: "View",
    subject: "landscape",
    direction: "down",
    boxes: graphOf(boxes).boxes.map((box) => ({ ...boxOf(box), ...more[box.id] }) as Box),
    edges: edges.map((edge) => {
      const [, from = "", arrow = "->", to = "", label] = EDGE.exec(edge) ?? [];
      const ends = `${from} ${arrow} ${to}`;
      const count = (counts.get(ends) ?? 0) + 1;
      counts.set(ends, count);
      const id = count === 1 ? ends : `${ends} #${count}`;
      const kind = kinds[arrow as keyof typeof kinds];
      return { ...plainEdge, id, from, to, kind, ...(label !== undefined && { label }), ...more[id] };
    }),
  };
}

function boxOf({ id, kind, frame }: Pick<Box, "id" | "kind" | "frame">): Box {
  const shared = {
    id,
    title: id,
    word: kind === "frame" ? "system" : "container",
    technology: [],
    tags: [],
    style: { shape: "box", line: "solid" },
    highlight: false,
    role: "element",
    ...(frame !== undefined && { frame }),
  } as const;
  return { ...shared, kind };
}

const plainEdge = {
  technology: [],
  carries: [],
  tags: [],
  implied: false,
  count: 1,
  style: { line: "solid" },
  highlight: false,
} as const;

/** `a b c …`, so many. */
export function names(count: number, prefix = "n"): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}`);
}
