/** A finished layout: everything that a painter draws, in cells from the top left corner, which is 0, 0. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneBox[];
  /** Outer ones before inner ones. */
  readonly frames: readonly SceneFrame[];
  readonly edges: readonly SceneEdge[];
  /** How many pairs of edges cross, and how often edges bend. */
  readonly crossings: number;
  readonly bends: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SceneBox extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface SceneFrame extends SceneBox {
  /** The first column of the title in the upper border; the cells on both sides are blank. */
  readonly titleX: number;
}

export interface SceneEdge {
  readonly id: string;
  /** From the cell of the border that it leaves to the cell of the border that it reaches, in right angles. */
  readonly points: readonly Point[];
  readonly label?: SceneLabel;
  /** Edges with the same word here form one tree: they share cells on the way from one node, or to one node. */
  readonly trunk?: string;
}

/** The top left cell of a label. */
export interface SceneLabel extends Point {
  /** Whether its last line interrupts a horizontal line, or it stands to the right of a vertical one. */
  readonly inLine: boolean;
}
