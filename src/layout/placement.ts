import type { Axis } from "./axis.ts";
import type { Channel } from "./channels.ts";
import type { Extent } from "./extents.ts";
import type { Hop, Item } from "./layers.ts";
import type { Ranks } from "./ranks.ts";
import type { Tree } from "./tree.ts";

/** Where things stand from layer to layer, in cells from 0. */
export interface Placement {
  /** The first cell of an item. */
  readonly start: (item: Item) => number;
  readonly length: (item: Item) => number;
  /** The first and the last cell of each frame, where its border is. */
  readonly open: Int32Array;
  readonly close: Int32Array;
  /** The cell of a track in the channel before a layer. */
  readonly track: (rank: number, track: number) => number;
  readonly size: number;
}

export interface FreeCells {
  readonly before: (frame: number) => number;
  readonly after: (frame: number) => number;
}

export interface Heads {
  /** Whether an arrowhead stands at the end of a hop. */
  readonly atUpper: (hop: Hop) => boolean;
  readonly atLower: (hop: Hop) => boolean;
}

/**
 * Between two layers lie, in this order: arrowheads of edges laid out backwards, the borders of frames that end,
 * tracks, the borders of frames that begin, arrowheads. `free` are cells to be left inside a frame, at its beginning and
 * its end, `air` cells around a layer that has labels.
 */
export function placeLayers(
  tree: Tree,
  ranks: Ranks,
  layers: readonly (readonly Item[])[],
  extents: readonly Extent[],
  channels: readonly Channel[],
  heads: Heads,
  free: FreeCells,
  air: number,
  axis: Axis,
): Placement {
  const lengths = layers.map((layer) =>
    layer.reduce((most, { index }) => Math.max(most, (extents[index] as Extent).length), 0),
  );
  const lengthOf = (item: Item) =>
    item.kind === "node" ? (extents[item.index] as Extent).length : (lengths[item.rank] as number);
  const offsetOf = (item: Item) => ((lengths[item.rank] as number) - lengthOf(item)) >> 1;
  const opening = borderLevels(tree, ranks.first, layers, "open", heads, free.before, axis);
  const closing = borderLevels(tree, ranks.last, layers, "close", heads, free.after, axis);
  const headsBefore = layers.map((layer) => (layer.some(needsHeadBefore) ? 1 : airOf(layer)));
  const headsAfter = layers.map((layer) => (layer.some(needsHeadAfter) ? 1 : airOf(layer)));
  const starts = new Int32Array(layers.length);
  const trackStarts = new Int32Array(layers.length);

  function airOf(layer: readonly Item[]): number {
    return layer.some((item) => item.kind === "label") ? air : 0;
  }
  function needsHeadBefore(item: Item): boolean {
    return item.kind === "node" && offsetOf(item) === 0 && item.up.some(heads.atLower);
  }
  function needsHeadAfter(item: Item): boolean {
    const isLast = offsetOf(item) + lengthOf(item) === lengths[item.rank];
    return item.kind === "node" && isLast && item.down.some(heads.atUpper);
  }
  function endOf(hop: Hop): number {
    const { upper } = hop;
    if (upper.kind === "end")
      return (headsAfter[upper.rank] as number) + (closing.level[upper.box] as number) - 1;
    return upper.kind === "node"
      ? offsetOf(upper) + lengthOf(upper) - (lengths[upper.rank] as number) - 1
      : -1;
  }
  function beginOf(hop: Hop): number {
    const { lower } = hop;
    if (lower.kind === "end")
      return (headsBefore[lower.rank] as number) + (opening.level[lower.box] as number);
    return lower.kind === "node" ? -offsetOf(lower) : 0;
  }

  let end = 0;
  for (let rank = 0; rank < layers.length; rank++) {
    const before = rank === 0 ? 0 : (headsAfter[rank - 1] as number) + (closing.rows[rank - 1] as number);
    const after = (opening.rows[rank] as number) + (headsBefore[rank] as number);
    const { tracks } = channels[rank] as Channel;
    const layer = layers[rank] as readonly Item[];
    const hops = rank === 0 ? [] : (layers[rank - 1] as readonly Item[]).flatMap((item) => item.down);
    const lead = hops.length > 0 ? axis.lead : 0;
    // Beside a track, a label above its line would seem to belong to the track.
    const trail = tracks > 0 && layer.some((item) => item.kind === "label") ? axis.lead : 0;
    const own = before + lead + (tracks > 0 ? (tracks - 1) * axis.pitch + 1 : 0) + trail + after;
    // Between two borders there is at least a cell of line and one for the arrowhead.
    let size = own;
    for (const hop of hops) {
      const isShort = hop.upper.kind !== "line" && hop.upper.kind !== "label" && hop.lower.kind !== "line";
      if (!isShort || hop.lower.kind === "label") continue;
      size = Math.max(size, 3 + endOf(hop) + beginOf(hop));
    }
    trackStarts[rank] = end + before + lead;
    starts[rank] = end + size;
    end = (starts[rank] as number) + (lengths[rank] as number);
  }
  const last = layers.length - 1;
  const endOfLayer = (rank: number) => (starts[rank] as number) + (lengths[rank] as number);
  return {
    start: (item) => (starts[item.rank] as number) + offsetOf(item),
    length: lengthOf,
    open: Int32Array.from({ length: tree.count }, (_, frame) => {
      const rank = ranks.first[frame] as number;
      return (starts[rank] as number) - (headsBefore[rank] as number) - (opening.level[frame] as number);
    }),
    close: Int32Array.from({ length: tree.count }, (_, frame) => {
      const rank = ranks.last[frame] as number;
      return endOfLayer(rank) + (headsAfter[rank] as number) + (closing.level[frame] as number) - 1;
    }),
    track: (rank, track) => (trackStarts[rank] as number) + track * axis.pitch,
    size: end + (last < 0 ? 0 : (headsAfter[last] as number) + (closing.rows[last] as number)),
  };
}

interface Levels {
  /** How many cells a frame's border is away from its layer: 1 is next to it. */
  readonly level: Int32Array;
  /** How many cells all borders of a layer take. */
  readonly rows: Int32Array;
}

/** Borders on one side of a layer: inner frames next to it, a cell for arrowheads at those that edges end at. */
function borderLevels(
  tree: Tree,
  rankOf: Int32Array,
  layers: readonly (readonly Item[])[],
  side: "open" | "close",
  heads: Heads,
  free: (frame: number) => number,
  axis: Axis,
): Levels {
  const level = new Int32Array(tree.count);
  const height = new Int32Array(tree.count);
  const rows = new Int32Array(layers.length);
  const hasHead = new Uint8Array(tree.count);
  for (const layer of layers) {
    for (const item of layer) {
      if (item.kind !== "end") continue;
      const isHead = side === "open" ? item.up.some(heads.atLower) : item.down.some(heads.atUpper);
      if (isHead) hasHead[item.box] = 1;
    }
  }
  for (let frame = tree.count - 1; frame >= 0; frame--) {
    if (tree.isFrame[frame] === 0) continue;
    const inner = height[frame] as number;
    level[frame] = inner + 1 + axis.borderPad + free(frame);
    const own = (level[frame] as number) + (hasHead[frame] as number);
    const rank = rankOf[frame] as number;
    rows[rank] = Math.max(rows[rank] as number, own);
    const parent = tree.parent[frame] as number;
    if (parent >= 0 && rankOf[parent] === rank) height[parent] = Math.max(height[parent] as number, own);
  }
  return { level, rows };
}
