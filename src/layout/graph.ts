/** What is to be laid out; a `GraphView` is one. A frame stands before what is in it, and none is empty. */
export interface LayoutGraph {
  readonly boxes: readonly LayoutBox[];
  readonly edges: readonly LayoutEdge[];
}

export interface LayoutBox {
  readonly id: string;
  readonly kind: "node" | "frame";
  /** The id of the frame it stands in. */
  readonly frame?: string;
}

/** From a box to a box, either of which may be a frame; never between a box and what it is in. */
export interface LayoutEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: "sync" | "async" | "both";
  /**
   * Edges with the same word here may share a line from where they begin or to where they end. For edges in one
   * direction without a label, as nothing could tell whose it is.
   */
  readonly trunk?: string;
}

/** In cells: columns and rows. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large things are, decided by whoever paints them. */
export interface Measure {
  /** A node with its border. */
  readonly node: (id: string) => Size;
  /** Columns of a frame's title. */
  readonly title: (id: string) => number;
  /** Its lines, of which the first stands in the border; 1 if this is absent. */
  readonly titleLines?: (id: string) => number;
  /** The label of an edge, if it has one. */
  readonly label: (id: string) => Size | undefined;
}

/** Where edges go: `down` layers are rows, `right` they are columns. */
export type LayoutDirection = "down" | "right";

export interface LayoutOptions {
  readonly direction: LayoutDirection;
  /** Columns there are. A layout that must be wider is given up as soon as that is certain. */
  readonly limit?: number;
  /** Layers of boxes are broken into several where they would be wider than these columns (`down` only). */
  readonly layerLimit?: number;
  /** Corners of two edges never touch, as ASCII needs it. */
  readonly spaced?: boolean;
  /** More orders and layers are tried for fewer crossings, as far as the graph is small. */
  readonly thorough?: boolean;
  /** Lines are straightened once, not again with more room for them, and begin and end between layers only. */
  readonly quick?: boolean;
  /** Nodes grow so far that labels find room between the lines that enter or leave them (`down` only). */
  readonly roomy?: boolean;
  /** Cells at each end of a side where no line begins or ends, as far as there is room; 1 if this is absent. */
  readonly corner?: number;
  /** Layers with labels have a free cell before and behind them (`down` only). */
  readonly airy?: boolean;
}
