import { describe, expect, test } from "vitest";
import type { Point, SceneBox, SceneEdge } from "../../../src/layout/scene.ts";
import { type Drawing, rowsKept, turnOnce } from "../../../src/layout/side-ports.ts";

const at = (x: number, y: number): Point => ({ x, y });
const box = (id: string, x: number, y: number): SceneBox => ({ id, x, y, width: 9, height: 3 });

/** From the box above down, to the right, and down to the one below. */
const bent: SceneEdge = { id: "a>b", points: [at(4, 2), at(4, 4), at(16, 4), at(16, 6)] };

function drawing(edges: readonly SceneEdge[], more: Partial<Drawing<SceneEdge>> = {}): Drawing<SceneEdge> {
  return {
    nodes: [box("a", 0, 0), box("b", 12, 6)],
    frames: [],
    edges,
    labelSize: () => undefined,
    isBoth: () => false,
    ...more,
  };
}

const pointsOf = (of: Drawing<SceneEdge>) => turnOnce(of)[0]?.points;

describe("a line that turns twice to get beside a node", () => {
  test("leaves at the side and turns once", () => {
    expect(pointsOf(drawing([bent]))).toEqual([at(8, 1), at(16, 1), at(16, 6)]);
  });

  test("arrives at the side where the node that it leaves has none free", () => {
    const nodes = [box("a", 0, 0), box("b", 12, 6), box("c", 10, 0)];
    const edge = { id: "a>b", points: [at(4, 2), at(4, 4), at(16, 4), at(16, 6)] };
    expect(pointsOf(drawing([edge], { nodes }))).toEqual([at(4, 2), at(4, 7), at(12, 7)]);
  });

  test("stays as it is where something is in the way at both ends, or would come too close", () => {
    for (const x of [10, 17]) {
      const nodes = [box("a", 0, 0), box("b", 12, 6), box("c", x, 0), box("d", 1, 6)];
      expect(pointsOf(drawing([bent], { nodes }))).toEqual(bent.points);
    }
  });

  test("stays as it is where its label stands on what would go, or where it belongs to a trunk", () => {
    const labelled = { ...bent, label: { x: 6, y: 3, inLine: false } };
    const labelSize = () => ({ width: 4, height: 1 });
    const nodes = [box("a", 0, 0), box("b", 12, 6), box("d", 1, 6)];
    expect(pointsOf(drawing([labelled], { nodes, labelSize }))).toEqual(bent.points);
    expect(pointsOf(drawing([{ ...bent, trunk: "any" }]))).toEqual(bent.points);
  });

  test("keeps two columns from the text of another label", () => {
    const other = { id: "c", points: [at(30, 0), at(30, 9)], label: { x: 18, y: 3, inLine: false } };
    const labelSize = (id: string) => (id === "c" ? { width: 4, height: 1 } : undefined);
    const nodes = [box("a", 0, 0), box("b", 12, 6), box("d", 1, 6)];
    expect(pointsOf(drawing([bent, other], { nodes, labelSize }))).toEqual(bent.points);
  });
});

describe("rows that are left", () => {
  test("are all but those in which nothing turns any longer", () => {
    const before = drawing([bent]);
    const kept = rowsKept(before, { ...before, edges: turnOnce(before) }, () => 1);
    expect([0, 3, 4, 5, 6, 8].map(kept)).toEqual([0, 3, 4, 4, 5, 7]);
  });

  test("are kept for a line that would have no cell before its head", () => {
    const straight = { id: "c>d", points: [at(40, 2), at(40, 5)] };
    const before = drawing([bent, straight]);
    const kept = rowsKept(before, { ...before, edges: turnOnce(before) }, () => 1);
    expect(kept(6)).toBe(6);
  });
});
