import type { Box, GraphEdge, GraphFrame, GraphNode, GraphView } from "../views/view.ts";

export type GraphPart = Pick<GraphView, "boxes" | "edges" | "subject">;

/** A part of a graph that is too large for one picture, with what it is to be called. */
export interface Part {
  readonly heading: string;
  /** Of some boxes at a time: the titles of those at which its edges begin; none where it has no edges. */
  readonly from?: readonly string[];
  readonly graph: GraphPart;
  /** The frame, which the part itself does not show, around everything in it that is not `outside`. */
  readonly inside?: GraphFrame;
  /** Ids of boxes that the part shows only since its edges lead to them. */
  readonly outside?: ReadonlySet<string>;
}

/**
 * Cuts a graph into pictures that together show every box and every edge: where there are frames an overview with
 * a box for each, and what is inside each of them; else some of the boxes at a time with what they lead to. An edge
 * is shown with its own ends in exactly one part; the overview tells only that there are some. Undefined for
 * what cannot be made smaller.
 */
export function splitGraph(graph: GraphPart): readonly Part[] | undefined {
  const outermost = graph.boxes.filter((box) => box.frame === undefined);
  const frames = outermost.filter((box) => box.kind === "frame");
  return frames.length > 0 ? byFrames(graph, outermost, frames) : byBoxes(graph);
}

/** The outermost box that a box is or is in. */
function outermostOf(boxes: readonly Box[]): ReadonlyMap<string, string> {
  const outermost = new Map<string, string>();
  for (const { id, frame } of boxes)
    outermost.set(id, frame === undefined ? id : (outermost.get(frame) ?? id));
  return outermost;
}

function byFrames(
  graph: GraphPart,
  outermost: readonly Box[],
  frames: readonly GraphFrame[],
): readonly Part[] {
  const homes = outermostOf(graph.boxes);
  const homeOf = (id: string) => homes.get(id) ?? id;
  const parts: Part[] = [];
  if (outermost.length > 1) parts.push({ heading: "Overview", graph: overview(graph, outermost, homeOf) });
  const boxes = new Map(graph.boxes.map((box) => [box.id, box]));
  const insides = grouped(graph.boxes, ({ id }) => (homeOf(id) === id ? undefined : homeOf(id)));
  // What no frame owns is in the overview; without one, such as an edge from the only frame to itself, with the rest.
  const ownerless = outermost.length > 1 ? undefined : frames[0]?.id;
  const owned = grouped(graph.edges, (edge) => ownerOf(edge, homeOf) ?? ownerless);
  for (const frame of frames) {
    const inside = insides.get(frame.id) ?? [];
    const edges = owned.get(frame.id) ?? [];
    const shown = new Set(inside.map((box) => box.id)).add(frame.id);
    const outside = new Set(edges.flatMap(({ from, to }) => [from, to]).filter((id) => !shown.has(id)));
    const moved = inside.map((box) => (box.frame === frame.id ? withoutFrame(box) : box));
    const around = [...outside].flatMap((id) => boxes.get(id) ?? []).map(asNode);
    const heading = `Inside ${frame.title}`;
    parts.push({ heading, graph: { ...graph, boxes: [...around, ...moved], edges }, inside: frame, outside });
  }
  return parts;
}

function grouped<T>(
  list: readonly T[],
  keyOf: (one: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups;
}

/** The frame whose part shows an edge: that of its beginning, else that of its end, else none needs to. */
function ownerOf({ from, to }: GraphEdge, homeOf: (id: string) => string): string | undefined {
  if (homeOf(from) !== from) return homeOf(from);
  return homeOf(to) === to ? undefined : homeOf(to);
}

function overview(
  { subject, edges }: GraphPart,
  outermost: readonly Box[],
  homeOf: (id: string) => string,
): GraphPart {
  const own = edges.filter(({ from, to }) => homeOf(from) === from && homeOf(to) === to);
  const bundles = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const [from, to] = [homeOf(edge.from), homeOf(edge.to)];
    if (from === to || (from === edge.from && to === edge.to)) continue;
    const key = `${edge.kind} ${from} -> ${to}`;
    const known = bundles.get(key);
    if (known === undefined) bundles.set(key, [edge]);
    else known.push(edge);
  }
  const implied = [...bundles].map(([id, bundle]): GraphEdge => {
    const [first] = bundle as [GraphEdge];
    const ends = { id, from: homeOf(first.from), to: homeOf(first.to), implied: true };
    if (bundle.length === 1) return { ...first, ...ends };
    const { label: _, ...rest } = first;
    const count = bundle.reduce((sum, edge) => sum + edge.count, 0);
    return { ...rest, ...ends, technology: [], count };
  });
  return { subject, boxes: outermost.map(asNode), edges: [...own, ...implied] };
}

function withoutFrame(box: Box): Box {
  const { frame: _, ...rest } = box;
  return rest;
}

/** What stands for a frame when its content is elsewhere. */
function asNode(box: Box): GraphNode {
  const { frame: _, ...rest } = box;
  return rest.kind === "node" ? rest : { ...rest, kind: "node", role: "element" };
}

function byBoxes(graph: GraphPart): readonly Part[] | undefined {
  if (graph.edges.length < 2) return graph.boxes.length > 2 ? boxesAlone(graph) : undefined;
  const sources = [...new Set(graph.edges.map((edge) => edge.from))];
  const halves =
    sources.length > 1
      ? halvesOf(sources).map((half) => edgesFrom(graph, new Set(half)))
      : halvesOf(graph.edges);
  const ends = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const alone = graph.boxes.filter((box) => !ends.has(box.id));
  return halves.map((edges, i) => {
    const shown = new Set([
      ...edges.flatMap(({ from, to }) => [from, to]),
      ...(i === 0 ? alone : []).map((box) => box.id),
    ]);
    const boxes = graph.boxes.filter((box) => shown.has(box.id));
    const from = new Set(edges.map((edge) => edge.from));
    const titles = boxes.filter((box) => from.has(box.id)).map((box) => box.title);
    return { heading: `From ${titles.join(", ")}`, from: titles, graph: { ...graph, boxes, edges } };
  });
}

function edgesFrom({ edges }: GraphPart, sources: ReadonlySet<string>): readonly GraphEdge[] {
  return edges.filter((edge) => sources.has(edge.from));
}

function boxesAlone(graph: GraphPart): readonly Part[] {
  const ends = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const halves = halvesOf(graph.boxes.filter((box) => !ends.has(box.id)));
  const parts = halves.map(
    (boxes): Part => ({ heading: "By themselves", from: [], graph: { ...graph, boxes, edges: [] } }),
  );
  const connected = graph.boxes.filter((box) => ends.has(box.id));
  return connected.length === 0 ? parts : [{ heading: "", graph: { ...graph, boxes: connected } }, ...parts];
}

function halvesOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  const middle = (list.length + 1) >> 1;
  return [list.slice(0, middle), list.slice(middle)].filter((half) => half.length > 0);
}
