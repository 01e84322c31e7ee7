import { describe, expect, test } from "vitest";
import { type Placement, placeLayers } from "../../../src/layout/placement.ts";
import { graphOf } from "./graphs.ts";
import { type Staged, staged } from "./staged.ts";

interface Given {
  readonly tracks?: readonly number[];
  readonly isBoth?: boolean;
  readonly free?: number;
  readonly air?: number;
}

function placed(
  { tree, ranks, order, extents, axis }: Staged,
  { tracks = [], isBoth = false, free = 0, air = 0 }: Given = {},
): Placement {
  const channels = order.map((_, rank) => ({ segments: [], tracks: tracks[rank] ?? 0 }));
  const heads = { atUpper: () => isBoth, atLower: () => true };
  const inFrames = { before: () => free, after: () => 0 };
  return placeLayers(tree, ranks, order, extents, channels, heads, inFrames, air, axis);
}

describe("placement", () => {
  test("leaves a cell of line and one for the arrowhead between two borders, one more for two heads", () => {
    const plan = staged(graphOf("a b", "a>b"), "down");
    const { start, size } = placed(plan);
    expect([start(plan.item("a")), start(plan.item("b")), size]).toEqual([0, 5, 8]);
    expect(placed(plan, { isBoth: true }).start(plan.item("b"))).toBe(5);
    expect(placed(plan, { isBoth: true, tracks: [0, 1] }).start(plan.item("b"))).toBe(6);
  });

  test("puts tracks between the layers, each in its own cell", () => {
    const plan = staged(graphOf("a b", "a>b"), "down");
    const { start, track } = placed(plan, { tracks: [0, 3] });
    expect([0, 1, 2].map((one) => track(1, one))).toEqual([3, 4, 5]);
    expect(start(plan.item("b"))).toBe(7);
  });

  test("to the right keeps tracks two columns apart, and shows the line on both sides of a label", () => {
    const plan = staged(graphOf("a b", "a>b"), "right", { "a>b": 4 });
    const label = plan.layers.items.find(({ kind }) => kind === "label");
    if (label === undefined) throw new Error("no label");
    const straight = placed(plan);
    // One cell of line before the label, one of line and one for the arrowhead behind it.
    expect(straight.start(label)).toBe(9 + 1);
    expect(straight.start(plan.item("b"))).toBe(9 + 1 + 6 + 2);
    const { track, start } = placed(plan, { tracks: [0, 2, 0] });
    expect(track(1, 1) - track(1, 0)).toBe(2);
    expect(start(label) - track(1, 1)).toBe(2);
  });

  test("puts borders of frames around their layers, inner ones nearer", () => {
    const plan = staged(graphOf("F(G(a b))", "a>b"), "down");
    const [outer, inner] = ["F", "G"].map((id) => plan.tree.indexOf.get(id) as number);
    const { open, close, start } = placed(plan);
    expect([open[outer as number], open[inner as number], start(plan.item("a"))]).toEqual([0, 1, 2]);
    const end = start(plan.item("b")) + 2;
    expect([close[inner as number], close[outer as number]]).toEqual([end + 1, end + 2]);
    const free = placed(plan, { free: 2 });
    expect(free.start(plan.item("a")) - (free.open[inner as number] as number)).toBe(3);
  });

  test("gives layers with labels air where it is asked for", () => {
    const plan = staged(graphOf("a b", "a>b"), "down", { "a>b": 4 });
    const sizes = [0, 1].map((air) => placed(plan, { air }).size);
    expect(sizes[1]).toBe((sizes[0] as number) + 2);
  });
});
