import { describe, expect, test } from "vitest";
import { columnSystem } from "../../../../src/layout/sequence/columns.ts";

describe("columns of lifelines", () => {
  test("keep every distance, and are as narrow as they can be", () => {
    const system = columnSystem(3);
    system.apart(0, 1, 5);
    system.apart(1, 2, 4);
    system.apart(0, 2, 12);
    const { columns, width } = system.solve();
    const [a = 0, b = 0, c = 0] = columns;
    expect(b - a).toBeGreaterThanOrEqual(5);
    expect(c - b).toBeGreaterThanOrEqual(4);
    expect(c - a).toBe(12);
    expect(width).toBe(13);
  });

  test("leave what is cleared beside the first and the last line", () => {
    const system = columnSystem(2);
    system.clearLeft(0, 6);
    system.clearRight(1, 3);
    const { columns, width } = system.solve();
    expect(columns[0]).toBe(6);
    expect(width - 1 - (columns[1] ?? 0)).toBe(3);
  });

  test("share the room that is left over on both sides of a line", () => {
    const system = columnSystem(3);
    system.apart(0, 2, 20);
    const [a = 0, b = 0, c = 0] = system.solve().columns;
    expect(Math.abs(b - a - (c - b))).toBeLessThanOrEqual(1);
  });
});
