/** In pixels from here on; cells only where a scene is read. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

export type Side = "top" | "bottom" | "left" | "right";
