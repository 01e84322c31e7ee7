import { arrange } from "./arrangement.ts";
import { type Axis, axisOf } from "./axis.ts";
import { boundRanks } from "./bounded-ranks.ts";
import { type Channel, routeChannel } from "./channels.ts";
import { componentsOf, packScenes } from "./components.ts";
import { assignCoordinates, type Coordinates } from "./coordinates.ts";
import { type Link, removeCycles } from "./cycles.ts";
import { type Extent, measureItems, type Sizes } from "./extents.ts";
import type { LayoutEdge, LayoutGraph, LayoutOptions, Measure, Size } from "./graph.ts";
import type { Hop, Item, Layers } from "./layers.ts";
import { leastWidth, leastWidthOfRanks } from "./least-width.ts";
import { type Loop, lengthForLoops, roomForLoops } from "./loops.ts";
import { type Heads, type Placement, placeLayers } from "./placement.ts";
import { assignPorts, keepApart, splitNets, straighten } from "./ports.ts";
import { assignRanks, type Ranks, rankProblem } from "./ranks.ts";
import type { Scene } from "./scene.ts";
import { type Built, buildScene } from "./scenery.ts";
import { straightenLines } from "./straightening.ts";
import { claimRoom, type TitleClaims } from "./title-room.ts";
import { type Tree, treeOf } from "./tree.ts";
import { findTrunks, type Trunk } from "./trunks.ts";

/** What the stages have found so far, for those that follow. */
export interface Plan {
  readonly tree: Tree;
  readonly edges: readonly LayoutEdge[];
  readonly links: readonly Link[];
  readonly trunks: readonly Trunk[];
  readonly ranks: Ranks;
  readonly layers: Layers;
  /** The items of each layer in their order. */
  readonly order: readonly (readonly Item[])[];
  readonly extents: readonly Extent[];
  readonly loops: (box: number) => readonly Loop[];
  readonly measure: Measure;
  readonly options: LayoutOptions;
  readonly axis: Axis;
}

/** What depends on where things stand inside their layers. */
export interface Positions {
  readonly coordinates: Coordinates;
  readonly channels: readonly Channel[];
  readonly placement: Placement;
}

/**
 * Lays a graph out in layers (Sugiyama, Tagawa, Toda 1981), with frames as in Sander 1996: cycle removal, ranks,
 * cutting at layers, ordering, ports, coordinates, channels. What nothing connects stands side by side. The same
 * input gives the same scene. Undefined when it must be wider than `limit` columns; it may still come out wider.
 */
export function layout(graph: LayoutGraph, measure: Measure, options: LayoutOptions): Scene | undefined {
  const scenes: Scene[] = [];
  for (const component of componentsOf(graph)) {
    const scene = layoutConnected(component, measure, options);
    if (scene === undefined) return undefined;
    scenes.push(scene);
  }
  return packScenes(scenes, options.limit ?? squareSide(scenes));
}

/** Columns of a picture that looks about square: a cell is twice as high as it is wide. */
function squareSide(scenes: readonly Scene[]): number {
  const area = scenes.reduce((sum, { width, height }) => sum + (width + 3) * (height + 1), 0);
  return Math.ceil(Math.sqrt(2 * area));
}

function layoutConnected(graph: LayoutGraph, measure: Measure, options: LayoutOptions): Scene | undefined {
  const plan = planLayout(graph, measure, options);
  if (plan === undefined) return undefined;
  const claims: TitleClaims = { beside: new Map(), apart: new Set() };
  for (;;) {
    const finish = position(plan, claims);
    if (finish === undefined) return undefined;
    const { scene, untitled } = bestOf(plan, finish);
    if (untitled.length === 0) return scene;
    // Claims are made from how lines run with nothing to spare.
    const positions = finish(0);
    if (!untitled.map((frame) => claimRoom(plan, positions, claims, frame)).includes(true)) return scene;
  }
}

/** Cells by which a small graph may become wider, where that makes lines straight and takes no more cells in all. */
const SPARE = 6;
const FEW_HOPS = 60;
/** So many bends are as bad as a picture of twice as many cells. */
const BENDS = 40;

/** The scene in which lines have been straightened as is best, of those in which all frames have their titles. */
function bestOf(plan: Plan, finish: Finish): Built {
  const first = buildScene(plan, finish(0));
  let best = first;
  const isSettled = plan.options.quick === true && first.untitled.length === 0;
  if (
    isSettled ||
    plan.layers.hops.length > FEW_HOPS ||
    (first.scene.bends === 0 && first.untitled.length === 0)
  )
    return best;
  const cellsOf = ({ scene: { width, height } }: Built) => width * height;
  const most = first.untitled.length > 0 ? Number.POSITIVE_INFINITY : cellsOf(first);
  const cost = (built: Built) => cellsOf(built) * (1 + built.scene.bends / BENDS);
  for (const spare of first.untitled.length > 0 ? [undefined, SPARE] : [SPARE]) {
    const other = buildScene(plan, finish(spare));
    const isTooLarge = cellsOf(other) > most || other.scene.width > (plan.options.limit ?? other.scene.width);
    if (other.untitled.length > 0 || isTooLarge) continue;
    const crossings = other.scene.crossings - best.scene.crossings;
    if (best.untitled.length > 0 || crossings < 0 || (crossings === 0 && cost(other) < cost(best)))
      best = other;
  }
  return best;
}

/** Straightens lines with so many cells to spare, or not at all, and gives all positions. */
type Finish = (spare: number | undefined) => Positions;

function planLayout(graph: LayoutGraph, measure: Measure, options: LayoutOptions): Plan | undefined {
  const axis = axisOf(options.direction);
  const tree = treeOf(graph);
  const { edges } = graph;
  const ends = edges.map(({ from, to }) => ({ from: indexOf(tree, from), to: indexOf(tree, to) }));
  const links = removeCycles(tree, ends);
  const labelOf = (link: Link) => measure.label((edges[link.edge] as LayoutEdge).id);
  const loops = loopsOf(ends, edges, measure);
  const labels = links.map(labelOf);
  const isLabelled = (link: number) => labels[link] !== undefined;
  const nodeWidths = tree.ids.map(
    (id, box) => measure.node(id).width + roomForLoops(loops(box), axis).beyond,
  );
  const widths = {
    node: (box: number) => nodeWidths[box] as number,
    label: (link: number) => labels[link]?.width ?? 0,
  };
  const { layerLimit, limit = Number.POSITIVE_INFINITY } = options;
  const sizes: Sizes = {
    node: (box) => measure.node(tree.ids[box] as string),
    label: (link) => labels[link] as Size,
    loops,
    roomy: options.roomy === true,
    corner: options.corner ?? 1,
  };
  const problem = rankProblem(tree, links);
  const arranged = arrange({
    tree,
    links,
    trunks: findTrunks(tree, edges, links),
    rank: (orders) =>
      layerLimit === undefined || !axis.isDown
        ? assignRanks(problem, isLabelled, orders)
        : boundRanks(problem, isLabelled, widths, layerLimit, orders),
    mayFit: (ranks, trunks) => leastWidthOfRanks({ tree, links, trunks, ranks }, sizes, axis) <= limit,
    fits: (layers) => leastWidth(layers, measureItems(layers, sizes, axis), axis) <= limit,
    thorough: options.thorough === true,
  });
  if (arranged === undefined) return undefined;
  const { ranks, trunks, layers, order } = arranged;
  splitNets(layers.items);
  const extents = measureItems(layers, sizes, axis);
  assignPorts(layers.items, extents, axis, options.roomy === true && axis.isDown);
  return { tree, edges, links, trunks, ranks, layers, order, extents, loops, measure, options, axis };
}

function indexOf(tree: Tree, id: string): number {
  const index = tree.indexOf.get(id);
  if (index === undefined) throw new RangeError(`an edge ends at ${id}, which is no box`);
  return index;
}

function loopsOf(
  ends: readonly { readonly from: number; readonly to: number }[],
  edges: readonly LayoutEdge[],
  measure: Measure,
): (box: number) => readonly Loop[] {
  const loops = new Map<number, Loop[]>();
  for (const [edge, { from, to }] of ends.entries()) {
    if (from !== to) continue;
    const { id, kind } = edges[edge] as LayoutEdge;
    const loop = { edge, size: measure.label(id), isBoth: kind === "both" };
    const known = loops.get(from);
    if (known === undefined) loops.set(from, [loop]);
    else known.push(loop);
  }
  return (box) => loops.get(box) ?? [];
}

/** Which end of a hop has an arrowhead. */
function headsOf(edges: readonly LayoutEdge[], links: readonly Link[]): Heads {
  const has = (hop: Hop, isBackward: boolean) => {
    const link = links[hop.link] as Link;
    return link.reversed === isBackward || edges[link.edge]?.kind === "both";
  };
  return { atUpper: (hop) => has(hop, true), atLower: (hop) => has(hop, false) };
}

/** Cells of titles, cells that they need beside all edges, and the lines of them below the border. */
function titleRoom({ tree, measure }: Plan, claims: TitleClaims) {
  const title = (frame: number) => measure.title(tree.ids[frame] as string);
  return {
    title,
    free: (frame: number) => (claims.apart.has(frame) ? title(frame) + 4 : 0),
    linesBelow: (frame: number) => (measure.titleLines?.(tree.ids[frame] as string) ?? 1) - 1,
  };
}

function position(plan: Plan, claims: TitleClaims): Finish | undefined {
  const { tree, ranks, layers, order, extents, axis, options } = plan;
  const { title, free, linesBelow } = titleRoom(plan, claims);
  const loopRoom = (frame: number) => roomForLoops(plan.loops(frame), axis);
  const room = {
    least: (frame: number) => (axis.isDown ? title(frame) + 5 : 1),
    free: axis.isDown ? free : () => 0,
    inside: axis.isDown ? () => 0 : linesBelow,
    beyond: (frame: number) => loopRoom(frame).beyond,
    titles: [...claims.beside.values()],
  };
  const setting = { tree, ranks, items: layers.items, hops: layers.hops, layers: order, extents, room, axis };
  const assigned = assignCoordinates(setting, axis.isDown ? options.limit : undefined);
  if (assigned === undefined) return undefined;
  straighten(order, extents, (item) => assigned.items[item.index] as number, axis);
  const ports = layers.hops.map(({ out, into }) => [out, into] as const);
  return (spare) => {
    for (const [i, [out, into]] of ports.entries()) Object.assign(layers.hops[i] as Hop, { out, into });
    const straight = spare === undefined ? assigned : straightenLines(setting, assigned, spare);
    return finish(plan, straight, claims);
  };
}

function finish(plan: Plan, coordinates: Coordinates, claims: TitleClaims): Positions {
  const { tree, ranks, order, extents, axis, options } = plan;
  const at = (item: Item) => coordinates.items[item.index] as number;
  keepApart(order, extents, at, axis);
  const blocked = new Set<number>([...coordinates.open, ...coordinates.close]);
  const lines = (hop: Hop) => [at(hop.upper) + hop.out, at(hop.lower) + hop.into] as const;
  const channels = order.map((_, rank) => {
    const hops = rank === 0 ? [] : (order[rank - 1] as readonly Item[]).flatMap((item) => item.down);
    return routeChannel(hops, lines, blocked, options.spaced === true, axis);
  });
  const heads = headsOf(plan.edges, plan.links);
  const { free, linesBelow } = titleRoom(plan, claims);
  const inFrames = {
    before: axis.isDown ? linesBelow : () => 0,
    after: (frame: number) =>
      Math.max(axis.isDown ? 0 : free(frame), lengthForLoops(plan.loops(frame), axis)),
  };
  const air = options.airy === true && axis.isDown ? 1 : 0;
  const placement = placeLayers(tree, ranks, order, extents, channels, heads, inFrames, air, axis);
  return { coordinates, channels, placement };
}
