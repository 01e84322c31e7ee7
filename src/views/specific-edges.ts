import type { Box, GraphEdge } from "./view.ts";

/**
 * Takes out the edges of frames that say less than another one: from a frame to a box where something
 * in the frame has an edge to the same box, or to something in it. A declared relationship between two
 * wholes stays only as long as nothing of their insides tells it more exactly.
 */
export function withoutGeneral(boxes: readonly Box[], edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const frameOf = new Map(boxes.map((box) => [box.id, box.frame]));
  const frames = new Set(boxes.flatMap((box) => (box.kind === "frame" ? [box.id] : [])));
  const general = new Map<string, Set<string>>();
  for (const edge of edges) {
    if (!frames.has(edge.from) && !frames.has(edge.to)) continue;
    for (const [from, to] of directionsOf(edge)) {
      const targets = general.get(from);
      if (targets === undefined) general.set(from, new Set([to]));
      else targets.add(to);
    }
  }
  if (general.size === 0) return edges;
  const told = new Set<string>();
  for (const edge of edges) {
    for (const direction of directionsOf(edge)) {
      for (const around of pairsAround(direction, frameOf, general)) told.add(around);
    }
  }
  return edges.filter((edge) => !directionsOf(edge).every(([from, to]) => told.has(`${from}\n${to}`)));
}

type Ends = readonly [from: string, to: string];

function directionsOf(edge: GraphEdge): readonly Ends[] {
  const ahead: Ends = [edge.from, edge.to];
  return edge.kind === "both" ? [ahead, [edge.to, edge.from]] : [ahead];
}

/** Between what is around two ends, or an end and what is around the other: where there is an edge of a frame. */
function* pairsAround(
  [from, to]: Ends,
  frameOf: ReadonlyMap<string, string | undefined>,
  general: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<string> {
  for (let a: string | undefined = from; a !== undefined; a = frameOf.get(a)) {
    const targets = general.get(a);
    if (targets === undefined) continue;
    for (let b: string | undefined = to; b !== undefined; b = frameOf.get(b)) {
      if (targets.has(b) && (a !== from || b !== to)) yield `${a}\n${b}`;
    }
  }
}
