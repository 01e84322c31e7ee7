import type { SceneBox, SceneEdge } from "./scene.ts";

/** A vertical piece of an edge. */
interface Vertical {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export function verticalsOf(edges: readonly Pick<SceneEdge, "points">[]): readonly Vertical[] {
  return edges.flatMap(({ points }) =>
    points.slice(1).flatMap((point, i) => {
      const before = points[i] as { readonly x: number; readonly y: number };
      if (before.x !== point.x) return [];
      return [{ x: point.x, top: Math.min(before.y, point.y), bottom: Math.max(before.y, point.y) }];
    }),
  );
}

/**
 * The first column at which a title of this width can stand in the upper border of a frame, with a blank on both
 * sides and some border before and after, where no edge crosses or meets it or comes near its other lines;
 * undefined where there is none.
 */
export function findTitlePlace(
  { x, y, width }: SceneBox,
  title: number,
  lines: number,
  verticals: readonly Vertical[],
): number | undefined {
  const crossed = verticals
    .filter((one) => one.x > x && one.x < x + width - 1 && one.top < y + lines && y <= one.bottom)
    .map((one) => one.x)
    .sort((a, b) => a - b);
  let from = x + 3;
  for (const column of [...crossed, x + width - 1]) {
    // Text, a blank, and one cell of border before what comes next.
    if (from + title + 1 < column) return from;
    from = Math.max(from, column + 3);
  }
  return undefined;
}
