import type { Axis } from "./axis.ts";
import type { Size } from "./graph.ts";
import { type Hop, type Item, type Layers, portsOf } from "./layers.ts";
import { type Loop, roomForLoops } from "./loops.ts";

/** How much room an item takes, in cells. */
export interface Extent {
  /** Inside the layer, before and after its reference line: the middle of a node, else the line itself. */
  readonly before: number;
  /** Of the box alone; what loops take beyond it is in `beyond`. */
  readonly after: number;
  readonly beyond: number;
  /** Across the layer. */
  readonly length: number;
  /** Cells at each end of its side where no line begins or ends; 1 if this is absent. */
  readonly corner?: number;
}

/** Where on the side of a node lines may begin and end, in cells from the reference line. */
export function sideOf({ before, after, corner = 1 }: Extent): {
  readonly from: number;
  readonly to: number;
} {
  return { from: corner - before, to: after - corner };
}

const nothing: Extent = { before: 0, after: 0, beyond: 0, length: 0 };

export interface Sizes {
  readonly node: (box: number) => Size;
  readonly label: (link: number) => Size;
  readonly loops: (box: number) => readonly Loop[];
  /** Nodes grow so far that labels find room between their ports. */
  readonly roomy?: boolean;
  /** How near to a corner lines may begin and end. */
  readonly corner?: number;
}

/** Nodes as large as their texts, ports and loops need; labels with the line that they belong to. */
export function measureItems({ items }: Layers, sizes: Sizes, axis: Axis): readonly Extent[] {
  return items.map((item) => {
    if (item.kind === "node") return nodeExtent(item, sizes, axis);
    return item.kind === "label" ? labelExtent(sizes.label(item.link), axis) : nothing;
  });
}

function nodeExtent(item: Item, sizes: Sizes, axis: Axis): Extent {
  const own = sizes.node(item.box);
  const room = roomForLoops(sizes.loops(item.box), axis);
  const width = Math.max(own.width, room.width);
  const height = Math.max(own.height, room.height);
  const ports = Math.max(portsOf(item.up).length, portsOf(item.down).length);
  const needed = axis.isDown ? 2 * ports + 1 + (ports % 2 === 0 ? 1 : 0) : ports + 2;
  const roomy = sizes.roomy === true && axis.isDown ? Math.min(2 * width, roomyWidth(item, sizes)) : 0;
  const across = Math.max(needed, roomy, axis.isDown ? width : height);
  const before = (across - 1) >> 1;
  const corner = Math.min(sizes.corner ?? 1, (across - 1 - axis.unit * Math.max(0, ports - 1)) >> 1);
  return {
    ...(corner > 1 && { corner }),
    before,
    after: across - 1 - before,
    beyond: room.beyond,
    length: axis.isDown ? height : width,
  };
}

function roomyWidth(item: Item, { label }: Sizes): number {
  const widthOf = (link: number) => label(link).width;
  return Math.max(
    (portsOf(item.up).length - 1) * roomyStep(item.up, "upper", widthOf) + 3,
    (portsOf(item.down).length - 1) * roomyStep(item.down, "lower", widthOf) + 3,
  );
}

/** Cells from port to port with which each label fits between its line and the next; 2 where there are none. */
export function roomyStep(
  hops: readonly Hop[],
  end: "upper" | "lower",
  widthOf: (link: number) => number,
): number {
  const besides = hops
    .slice(0, -1)
    .flatMap((hop) => (hop[end].kind === "label" ? [widthOf(hop.link) + 4] : []));
  const widest = Math.max(2, ...besides);
  return widest + (widest % 2);
}

/**
 * Downwards a label stands to the right of its line after a blank; else its last line is in the line, between
 * blanks, and the channels on both sides show the line.
 */
function labelExtent({ width, height }: Size, { isDown }: Axis): Extent {
  return isDown
    ? { before: 0, after: width + 1, beyond: 0, length: height }
    : { before: height - 1, after: 0, beyond: 0, length: width + 2 };
}
