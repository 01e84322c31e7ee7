import type { Axis } from "./axis.ts";
import type { Size } from "./graph.ts";

/**
 * Where the edges from a node or frame to itself run, in cells from its top left corner. In layers downwards they
 * stand at its right side, else under it; labels stand to the right of their vertical line.
 */
export interface Loop {
  /** The place of the edge in the list of edges. */
  readonly edge: number;
  readonly size: Size | undefined;
  /** Whether it begins with an arrowhead too, beside which no label may stand. */
  readonly isBoth: boolean;
}

export interface LoopRoom {
  /** What the node must at least measure. */
  readonly width: number;
  readonly height: number;
  /** Cells that its loops take beyond the side at which they stand. */
  readonly beyond: number;
}

/** Along the side: where a loop begins and ends. */
export interface LoopSpan {
  readonly start: number;
  readonly end: number;
}

export function loopSpans(loops: readonly Loop[], axis: Axis): readonly LoopSpan[] {
  let next = 1;
  return loops.map(({ size }) => {
    const start = next;
    const end = start + (axis.isDown ? (size?.height ?? 0) + 1 : size === undefined ? 2 : size.width + 4);
    next = end + 2;
    return { start, end };
  });
}

export function roomForLoops(loops: readonly Loop[], axis: Axis): LoopRoom {
  const last = loopSpans(loops, axis).at(-1);
  if (last === undefined) return { width: 0, height: 0, beyond: 0 };
  const along = last.end + 2;
  if (!axis.isDown) return { width: along, height: 0, beyond: rowsUnder(loops) };
  const widest = Math.max(0, ...loops.map(({ size }) => (size === undefined ? 0 : size.width + 2)));
  return { width: 0, height: along, beyond: 2 + widest };
}

/** A frame around one node of three cells and two borders has room for so much. */
const LEAST_FRAME = { down: 5, right: 9 };

/** Cells by which a frame must be longer than the smallest one to have its own loops at its side. */
export function lengthForLoops(loops: readonly Loop[], axis: Axis): number {
  const { width, height } = roomForLoops(loops, axis);
  return axis.isDown ? Math.max(0, height - LEAST_FRAME.down) : Math.max(0, width - LEAST_FRAME.right);
}

/** Rows under a node: the legs of its loops and the row that joins them. */
export function rowsUnder(loops: readonly Loop[]): number {
  return loops.reduce((rows, loop) => Math.max(rows, labelRow(loop) + (loop.size?.height ?? 1)), 0);
}

/** The row under a node at which the label of a loop begins, counted from 1. */
export function labelRow({ isBoth }: Loop): number {
  return isBoth ? 2 : 1;
}
