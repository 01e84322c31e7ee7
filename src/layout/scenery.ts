import type { Segment } from "./channels.ts";
import type { Link } from "./cycles.ts";
import type { LayoutEdge, Size } from "./graph.ts";
import type { Hop, Item } from "./layers.ts";
import type { Plan, Positions } from "./layout.ts";
import { labelRow, loopSpans, rowsUnder } from "./loops.ts";
import { moveScene, pointAt, simplify } from "./routes.ts";
import type { Point, Scene, SceneBox, SceneEdge, SceneFrame, SceneLabel } from "./scene.ts";
import { rowsKept, turnOnce } from "./side-ports.ts";
import { findTitlePlace, verticalsOf } from "./titles.ts";
import { type Trunk, trunkOfLinks } from "./trunks.ts";

/** The scene, and the frames in whose border there was no place for the title. */
export interface Built {
  readonly scene: Scene;
  readonly untitled: readonly number[];
}

export function buildScene(plan: Plan, positions: Positions): Built {
  const { nodes, framed, edges } = turnedOnce(plan, positions);
  const verticals = verticalsOf(edges);
  const untitled: number[] = [];
  const frames: SceneFrame[] = [];
  for (const [frame, box] of framed) {
    const lines = plan.measure.titleLines?.(box.id) ?? 1;
    const titleX = findTitlePlace(box, plan.measure.title(box.id), lines, verticals);
    if (titleX === undefined) untitled.push(frame);
    frames.push({ ...box, titleX: titleX ?? box.x + 3 });
  }
  const { left, top, right, bottom } = extentOf(nodes, frames, edges, plan);
  const extent = { width: right - left + 1, height: bottom - top + 1 };
  const scene = { ...extent, nodes, frames, edges, ...tally(edges) };
  return { scene: moveScene(scene, { x: -left, y: -top }), untitled };
}

/** Boxes and lines, with as few corners as there is room for, and without the rows that this has made empty. */
function turnedOnce(
  plan: Plan,
  positions: Positions,
): {
  readonly nodes: readonly SceneBox[];
  readonly framed: readonly (readonly [frame: number, box: SceneBox])[];
  readonly edges: readonly SceneEdge[];
} {
  const { measure, axis, options } = plan;
  const nodes = nodesOf(plan, positions);
  const framed = framesOf(plan, positions);
  const edges: SceneEdge[] = [
    ...routesOf(plan, positions),
    ...loopRoutes(plan, new Map([...nodes, ...framed])),
  ].sort((a, b) => a.place - b.place);
  const both = new Set(plan.edges.flatMap(({ id, kind }) => (kind === "both" ? [id] : [])));
  const before = {
    nodes: [...nodes.values()],
    frames: [...framed.values()],
    edges,
    labelSize: measure.label,
    isBoth: (id: string) => both.has(id),
  };
  const isQuick = options.quick === true;
  const turned = isQuick ? edges : turnOnce(before);
  const kept =
    axis.isDown && options.airy !== true && !isQuick
      ? rowsKept(before, { ...before, edges: turned }, (id) => measure.titleLines?.(id) ?? 1)
      : (y: number) => y;
  const moved = (box: SceneBox): SceneBox => {
    const y = kept(box.y);
    return { ...box, y, height: kept(box.y + box.height - 1) - y + 1 };
  };
  return {
    nodes: before.nodes.map(moved),
    framed: [...framed].map(([frame, box]) => [frame, moved(box)] as const),
    edges: turned.map(({ label, points, ...edge }) => ({
      ...edge,
      points: points.map(({ x, y }) => ({ x, y: kept(y) })),
      ...(label !== undefined && { label: { ...label, y: kept(label.y) } }),
    })),
  };
}

function nodesOf({ tree, layers, extents, options }: Plan, positions: Positions): Map<number, SceneBox> {
  const { coordinates, placement } = positions;
  const nodes = new Map<number, SceneBox>();
  for (const item of layers.items) {
    if (item.kind !== "node") continue;
    const extent = extents[item.index] as { readonly before: number; readonly after: number };
    const v = (coordinates.items[item.index] as number) - extent.before;
    const point = pointAt(placement.start(item), v, options.direction);
    const across = extent.before + 1 + extent.after;
    const length = placement.length(item);
    const isDown = options.direction === "down";
    nodes.set(item.box, {
      id: tree.ids[item.box] as string,
      ...point,
      width: isDown ? across : length,
      height: isDown ? length : across,
    });
  }
  return nodes;
}

function framesOf(plan: Plan, positions: Positions): ReadonlyMap<number, SceneBox> {
  const frames = new Map<number, SceneBox>();
  for (let frame = 0; frame < plan.tree.count; frame++)
    if (plan.tree.isFrame[frame] === 1) frames.set(frame, frameBox(plan, positions, frame));
  return frames;
}

function frameBox({ tree, options }: Plan, { coordinates, placement }: Positions, frame: number): SceneBox {
  const from = pointAt(placement.open[frame] as number, coordinates.open[frame] as number, options.direction);
  const to = pointAt(placement.close[frame] as number, coordinates.close[frame] as number, options.direction);
  return { id: tree.ids[frame] as string, ...from, width: to.x - from.x + 1, height: to.y - from.y + 1 };
}

/** With the place of the edge in the list of edges. */
interface PlacedEdge extends SceneEdge {
  readonly place: number;
}

function routesOf(plan: Plan, positions: Positions): readonly PlacedEdge[] {
  const { links, layers, options, trunks } = plan;
  const trunkOf = trunkOfLinks(trunks, links.length);
  const nameOf = (trunk: Trunk) => edgeId(plan, (links[trunk.links[0] as number] as Link).edge);
  const segments = new Map<Hop, Segment[]>();
  for (const channel of positions.channels) {
    for (const segment of channel.segments) {
      for (const hop of segment.hops) {
        const known = segments.get(hop);
        if (known === undefined) segments.set(hop, [segment]);
        else known.push(segment);
      }
    }
  }
  return layers.chains.map((chain, i) => {
    const link = links[i] as Link;
    const points = chain.flatMap((hop) => hopPoints(hop, segments.get(hop) ?? [], positions));
    const ordered = link.reversed ? points.reverse() : points;
    const label = labelOf(chain, plan, positions);
    const trunk = trunks[trunkOf[i] as number];
    return {
      place: link.edge,
      id: edgeId(plan, link.edge),
      points: simplify(ordered.map(([u, v]) => pointAt(u, v, options.direction))),
      ...(label !== undefined && { label }),
      ...(trunk !== undefined && { trunk: nameOf(trunk) }),
    };
  });
}

function edgeId({ edges }: Plan, edge: number): string {
  return (edges[edge] as LayoutEdge).id;
}

function hopPoints(
  hop: Hop,
  segments: readonly Segment[],
  { coordinates, placement }: Positions,
): (readonly [u: number, v: number])[] {
  const { upper, lower } = hop;
  const from = (coordinates.items[upper.index] as number) + hop.out;
  const to = (coordinates.items[lower.index] as number) + hop.into;
  const points: (readonly [number, number])[] = [];
  points.push([
    upper.kind === "end" ? (placement.close[upper.box] as number) : endOf(upper, placement),
    from,
  ]);
  for (const { enter, leave, track } of segments) {
    const u = placement.track(lower.rank, track);
    points.push([u, enter ?? from], [u, leave ?? to]);
  }
  points.push([lower.kind === "end" ? (placement.open[lower.box] as number) : placement.start(lower), to]);
  return points;
}

function endOf(item: Item, placement: Positions["placement"]): number {
  return placement.start(item) + Math.max(0, placement.length(item) - 1);
}

function labelOf(
  chain: readonly Hop[],
  plan: Plan,
  { coordinates, placement }: Positions,
): SceneLabel | undefined {
  const item = chain.find((hop) => hop.lower.kind === "label")?.lower;
  if (item === undefined) return undefined;
  const link = plan.links[item.link] as Link;
  const size = plan.measure.label((plan.edges[link.edge] as LayoutEdge).id) as Size;
  const line = coordinates.items[item.index] as number;
  const start = placement.start(item);
  if (plan.axis.isDown) return { x: line + 2, y: start, inLine: false };
  const indent = (placement.length(item) - 2 - size.width) >> 1;
  return { x: start + 1 + indent, y: line - size.height + 1, inLine: true };
}

function loopRoutes(plan: Plan, boxes: ReadonlyMap<number, SceneBox>): readonly PlacedEdge[] {
  const routes: PlacedEdge[] = [];
  for (const [box, node] of boxes) {
    const loops = plan.loops(box);
    const spans = loopSpans(loops, plan.axis);
    for (const [i, loop] of loops.entries()) {
      const { edge, size } = loop;
      const { start, end } = spans[i] as { readonly start: number; readonly end: number };
      const points = plan.axis.isDown
        ? aside(node.x + node.width - 1, node.y + start, node.y + end)
        : under(node.y + node.height - 1, node.x + start, node.x + end, rowsUnder(loops));
      const right = node.x + node.width - 1;
      const label: SceneLabel = plan.axis.isDown
        ? { x: right + 4, y: node.y + start + 1, inLine: false }
        : { x: node.x + start + 2, y: node.y + node.height - 1 + labelRow(loop), inLine: false };
      routes.push({ place: edge, id: (plan.edges[edge] as LayoutEdge).id, points, ...(size && { label }) });
    }
  }
  return routes;
}

function aside(x: number, from: number, to: number): readonly Point[] {
  return [
    { x, y: from },
    { x: x + 2, y: from },
    { x: x + 2, y: to },
    { x, y: to },
  ];
}

function under(y: number, from: number, to: number, rows: number): readonly Point[] {
  return [
    { x: from, y },
    { x: from, y: y + rows },
    { x: to, y: y + rows },
    { x: to, y },
  ];
}

interface Extremes {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function extentOf(
  nodes: readonly SceneBox[],
  frames: readonly SceneBox[],
  edges: readonly SceneEdge[],
  { measure }: Plan,
): Extremes {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  const include = (x: number, y: number) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  for (const { x, y, width, height } of [...nodes, ...frames]) {
    include(x, y);
    include(x + width - 1, y + height - 1);
  }
  for (const { id, points, label } of edges) {
    for (const { x, y } of points) include(x, y);
    const size = label && measure.label(id);
    if (label && size) include(label.x + size.width - 1, label.y + size.height - 1);
    if (label) include(label.x, label.y);
  }
  return { left, top, right, bottom };
}

/** What edges of a trunk share counts once. */
function tally(edges: readonly SceneEdge[]): { readonly crossings: number; readonly bends: number } {
  let bends = 0;
  const shared = new Set<string>();
  for (const { trunk, points } of edges) {
    if (trunk === undefined) bends += Math.max(0, points.length - 2);
    else for (const { x, y } of points.slice(1, -1)) shared.add(`${trunk} ${x} ${y}`);
  }
  return { crossings: countCrossings(edges), bends: bends + shared.size };
}

/** Cells where a horizontal piece crosses a vertical one: by row, with the columns of the vertical ones. */
function countCrossings(edges: readonly SceneEdge[]): number {
  const rows = new Map<number, (readonly [from: number, to: number])[]>();
  for (const { points } of edges) {
    for (let i = 1; i < points.length; i++) {
      const a = points[i - 1] as Point;
      const b = points[i] as Point;
      if (a.y !== b.y) continue;
      const list = rows.get(a.y) ?? [];
      list.push([Math.min(a.x, b.x), Math.max(a.x, b.x)]);
      rows.set(a.y, list);
    }
  }
  const columns = new Map<number, Set<number>>();
  for (const { x, top, bottom } of verticalsOf(edges)) {
    for (let y = top + 1; y < bottom; y++) {
      if (!rows.has(y)) continue;
      const known = columns.get(y);
      if (known === undefined) columns.set(y, new Set([x]));
      else known.add(x);
    }
  }
  let crossings = 0;
  for (const [y, crossing] of columns) {
    const spans = rows.get(y) as (readonly [number, number])[];
    for (const x of crossing) if (spans.some(([from, to]) => from < x && x < to)) crossings++;
  }
  return crossings;
}
