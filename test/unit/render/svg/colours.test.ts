import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, mixed, standingOut } from "../../../../src/render/svg/colours.ts";
import {
  dark,
  framePaint,
  light,
  ownPaint,
  type Paint,
  type Scheme,
  tones,
} from "../../../../src/render/svg/palette.ts";

const schemes: readonly (readonly [string, Scheme])[] = [
  ["light", light],
  ["dark", dark],
];
const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);

function expectReadable({ face, name, soft }: Paint): void {
  expect(contrast(name, face)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(soft, face)).toBeGreaterThanOrEqual(4.5);
}

test("contrast is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#ffffff", "#ffffff")).toBe(1);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("colours are mixed by parts", () => {
  expect(mixed("#000000", "#ffffff", 0.5)).toBe("#808080");
  expect(mixed("#102030", "#ffffff", 0)).toBe("#102030");
});

test("what stands out already stays as it is", () => {
  expect(standingOut("#08427b", "#ffffff", 4.5)).toBe("#08427b");
});

describe.each(schemes)("the %s scheme", (_, scheme) => {
  test("is readable on paper and in frames", () => {
    for (const ground of [scheme.paper, ...scheme.frames]) {
      expect(contrast(scheme.ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(scheme.soft, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(scheme.edge, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(scheme.accent, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(tones)("paints a %s that can be read, with a border that can be seen", (tone) => {
    expectReadable(scheme.paints[tone]);
    expect(contrast(scheme.paints[tone].line, scheme.paper)).toBeGreaterThanOrEqual(3);
    for (const level of [0, 1]) expectReadable(framePaint(tone, {}, scheme, level));
  });

  test("keeps texts readable in whatever colours a model asks for", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tones),
        fc.option(colour),
        fc.option(colour),
        (tone, color, background) => {
          const own = { ...(color && { color }), ...(background && { background }) };
          const paint = ownPaint(tone, own, scheme);
          expectReadable(paint);
          expect(contrast(paint.line, scheme.paper)).toBeGreaterThanOrEqual(3);
          const frame = framePaint(tone, own, scheme, 1);
          expectReadable(frame);
          expect(contrast(frame.line, frame.face)).toBeGreaterThanOrEqual(3);
          for (const text of [scheme.ink, scheme.soft])
            expect(contrast(text, frame.face)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(scheme.edge, frame.face)).toBeGreaterThanOrEqual(3);
        },
      ),
    );
  });
});
