import fc from "fast-check";
import { expect, test } from "vitest";
import { drawShape, type Shape, shapeInset } from "../../../../src/render/svg/shapes.ts";

const shapes: readonly Shape[] = [
  ...(["box", "rounded", "cylinder", "queue", "hexagon", "person", "cloud", "document", "circle"] as const),
  ...(["dot", "ring"] as const),
];
const rectangle = { x: 10, y: 20, width: 120, height: 70 };

test.each(shapes)("a %s is drawn, and met between its rectangle and its middle", (shape) => {
  expect(drawShape(shape, rectangle).join("")).toMatch(/class="(face|full)"/);
  fc.assert(
    fc.property(
      fc.constantFrom("top", "bottom", "left", "right"),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (side, part) => {
        const across = side === "top" || side === "bottom";
        const inset = shapeInset(
          shape,
          rectangle,
          side,
          part * (across ? rectangle.width : rectangle.height),
        );
        expect(inset).toBeGreaterThanOrEqual(-1e-9);
        expect(inset).toBeLessThanOrEqual((across ? rectangle.height : rectangle.width) / 2 + 1e-9);
      },
    ),
  );
});

test("what bends away from its rectangle is met where it is", () => {
  const { width, height } = rectangle;
  expect(shapeInset("cylinder", rectangle, "top", width / 2)).toBe(0);
  expect(shapeInset("cylinder", rectangle, "top", 0)).toBe(8);
  expect(shapeInset("hexagon", rectangle, "left", height / 2)).toBe(0);
  expect(shapeInset("circle", rectangle, "left", height / 2)).toBe(0);
  expect(shapeInset("circle", rectangle, "top", width / 2)).toBe(0);
  expect(shapeInset("dot", rectangle, "top", width / 2)).toBe(height / 2 - 8);
  expect(shapeInset("dot", rectangle, "top", width / 2 - 8)).toBe(height / 2);
  expect(shapeInset("box", rectangle, "top", width / 2)).toBe(0);
});
