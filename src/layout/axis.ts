import type { LayoutDirection } from "./graph.ts";

/**
 * The two directions as one: `v` runs inside a layer, `u` from layer to layer. They differ in these constants
 * only; all are in cells.
 */
export interface Axis {
  readonly isDown: boolean;
  /** What edges use of `v`: every second column, or every row, so that lines of text keep apart. */
  readonly unit: number;
  /** From one track to the next. */
  readonly pitch: number;
  /** Free cells between a border that an edge leaves and the first track. */
  readonly lead: number;
  /** Free cells between two nodes. */
  readonly nodeGap: number;
  /** Free cells between a line and a line or node. */
  readonly lineGap: number;
  /** Free cells after a label. */
  readonly labelGap: number;
  /** Free cells between the border of a frame and a node, a line or another border. */
  readonly borderGap: number;
  /** Free cells from layer to layer inside each border of a frame. */
  readonly borderPad: number;
}

const axes: Readonly<Record<LayoutDirection, Axis>> = {
  down: {
    isDown: true,
    unit: 2,
    pitch: 1,
    lead: 0,
    nodeGap: 2,
    lineGap: 1,
    labelGap: 2,
    borderGap: 1,
    borderPad: 0,
  },
  right: {
    isDown: false,
    unit: 1,
    pitch: 2,
    lead: 1,
    nodeGap: 1,
    lineGap: 0,
    labelGap: 0,
    borderGap: 0,
    borderPad: 1,
  },
};

export function axisOf(direction: LayoutDirection): Axis {
  return axes[direction];
}
