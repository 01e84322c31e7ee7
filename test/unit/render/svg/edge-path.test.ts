import { expect, test } from "vitest";
import { edgePath } from "../../../../src/render/svg/edge-path.ts";

const at = (x: number, y: number) => ({ x, y });

test("corners are rounded, as much as there is room", () => {
  expect(edgePath([at(0, 0), at(0, 40), at(40, 40)])).toBe("M0 0V33Q0 40 7 40H40");
  expect(edgePath([at(0, 0), at(0, 8), at(40, 8)])).toBe("M0 0V4Q0 8 4 8H40");
});

test("points on the way say nothing", () => {
  expect(edgePath([at(0, 0), at(0, 10), at(0, 10), at(0, 20)])).toBe("M0 0V20");
});

test("a label in the line gets a gap, whichever way the line runs", () => {
  expect(edgePath([at(0, 0), at(100, 0)], { y: 0, from: 40, to: 60 })).toBe("M0 0H40M60 0H100");
  expect(edgePath([at(100, 0), at(0, 0)], { y: 0, from: 40, to: 60 })).toBe("M100 0H60M40 0H0");
  expect(edgePath([at(0, 5), at(100, 5)], { y: 0, from: 40, to: 60 })).toBe("M0 5H100");
});
