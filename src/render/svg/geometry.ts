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

export function moved(rectangle: Rectangle, x: number, y: number): Rectangle {
  return { ...rectangle, x: rectangle.x + x, y: rectangle.y + y };
}
