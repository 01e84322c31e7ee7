import { type Axis, axisOf } from "../../../src/layout/axis.ts";
import { assignCoordinates, type Coordinates, type FrameRoom } from "../../../src/layout/coordinates.ts";
import { type Link, removeCycles } from "../../../src/layout/cycles.ts";
import { type Extent, measureItems, type Sizes } from "../../../src/layout/extents.ts";
import type { LayoutDirection, LayoutGraph } from "../../../src/layout/graph.ts";
import { buildLayers, type Hop, type Item, type Layers } from "../../../src/layout/layers.ts";
import { orderLayers } from "../../../src/layout/ordering.ts";
import { assignPorts, splitNets } from "../../../src/layout/ports.ts";
import { assignRanks, type Ranks, rankProblem } from "../../../src/layout/ranks.ts";
import { type Tree, treeOf } from "../../../src/layout/tree.ts";
import { findTrunks, type Trunk } from "../../../src/layout/trunks.ts";
import { measured } from "./graphs.ts";

/** A graph as far as its coordinates, stage by stage, with what the tests of the stages ask for. */
export interface Staged {
  readonly tree: Tree;
  readonly links: readonly Link[];
  readonly trunks: readonly Trunk[];
  readonly ranks: Ranks;
  readonly layers: Layers;
  readonly order: readonly (readonly Item[])[];
  readonly sizes: Sizes;
  readonly extents: readonly Extent[];
  readonly axis: Axis;
  readonly item: (id: string) => Item;
  readonly extent: (id: string) => Extent;
  readonly hop: (id: string) => Hop;
}

export function staged(
  graph: LayoutGraph,
  direction: LayoutDirection,
  labels: Readonly<Record<string, number>> = {},
): Staged {
  const axis = axisOf(direction);
  const measure = measured(labels);
  const tree = treeOf(graph);
  const numberOf = (id: string) => tree.indexOf.get(id) as number;
  const ends = graph.edges.map(({ from, to }) => ({ from: numberOf(from), to: numberOf(to) }));
  const links = removeCycles(tree, ends);
  const idOf = (link: number) => graph.edges[links[link]?.edge ?? -1]?.id ?? "";
  const ranks = assignRanks(rankProblem(tree, links), (link) => labels[idOf(link)] !== undefined);
  const trunks = findTrunks(tree, graph.edges, links);
  const layers = buildLayers(tree, links, ranks, trunks);
  const order = orderLayers(tree, layers);
  splitNets(layers.items);
  const sizes = {
    node: (box: number) => measure.node(tree.ids[box] as string),
    label: (link: number) => measure.label(idOf(link)) ?? { width: 0, height: 0 },
    loops: () => [],
  };
  const extents = measureItems(layers, sizes, axis);
  assignPorts(layers.items, extents, axis);
  const item = (id: string) =>
    layers.items.find(({ kind, box }) => kind === "node" && box === numberOf(id)) as Item;
  const hop = (id: string) => layers.chains[links.findIndex((_, i) => idOf(i) === id)]?.[0] as Hop;
  const extent = (id: string) => extents[item(id).index] as Extent;
  return { tree, links, trunks, ranks, layers, order, sizes, extents, axis, item, extent, hop };
}

export function coordinatesOf(
  { tree, ranks, layers, order, extents, axis }: Staged,
  limit?: number,
  room: Partial<FrameRoom> = {},
): Coordinates | undefined {
  const none = () => 0;
  const whole = { least: none, free: none, inside: none, beyond: none, titles: [], ...room };
  const { items, hops } = layers;
  return assignCoordinates({ tree, ranks, items, hops, layers: order, extents, room: whole, axis }, limit);
}
