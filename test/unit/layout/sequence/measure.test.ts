import { describe, expect, test } from "vitest";
import { type Caps, measure } from "../../../../src/layout/sequence/measure.ts";
import type { SequenceItem } from "../../../../src/views/view.ts";
import { fragment, note, sequence, step } from "../../render/sequence-views.ts";
import { optionsFor } from "./options.ts";

const roomy: Caps = { levels: 1, head: 24, label: 44, text: 36 };

function measured(names: string, items: readonly SequenceItem[], caps: Caps = roomy) {
  return measure(sequence(names, items), optionsFor(100), caps);
}

/** How far apart two lines stand. */
function distance({ columns }: ReturnType<typeof measured>, from: number, to: number): number {
  return (columns.columns[to] ?? 0) - (columns.columns[from] ?? 0);
}

describe("measuring a sequence", () => {
  test("keeps heads on one level a blank apart, and those on two levels past each other's lines", () => {
    const one = measured("left-one right-one", []);
    expect(one.heads.map(({ width }) => width)).toEqual([12, 13]);
    expect(distance(one, 0, 1)).toBe(14);
    const two = measured("left-one right-one", [], { ...roomy, levels: 2 });
    expect(two.heads.map(({ level }) => level)).toEqual([0, 1]);
    expect(distance(two, 0, 1)).toBe(8);
  });

  test("gives an arrow room for its label and what stands around it", () => {
    const label = "a label that is longer than heads";
    const wide = distance(measured("a b", [step(`a -> b: ${label}`)]), 0, 1);
    expect(wide).toBe(label.length + 6);
    expect(distance(measured("a b", [step(`a <-> b: ${label}`)]), 0, 1)).toBe(wide + 1);
    expect(distance(measured("a b", [step(`a -> b: ${label}`)], { ...roomy, label: 12 }), 0, 1)).toBe(18);
  });

  test("needs less where labels may stand beside their arrows", () => {
    const items = [step("a -> b: a label that finds room beside its arrow"), step("b -> c")];
    const [beside, inside] = [0, 44].map((label) => measured("a b c", items, { ...roomy, label }));
    expect(beside && inside && distance(beside, 0, 1) < distance(inside, 0, 1)).toBe(true);
  });

  test("clears what stands beside a line: an arrow to oneself, a note", () => {
    const self = measured("a b", [step("a -> a: counts what is left")]);
    expect(distance(self, 0, 1)).toBeGreaterThan("counts what is left".length + 4);
    const left = measured("a b", [note("left", "b", "stands before b")]);
    expect(distance(left, 0, 1)).toBeGreaterThan("stands before b".length + 4);
    const right = measured("a b", [note("right", "b", "stands behind b")]);
    expect(right.columns.width - 1 - (right.columns.columns[1] ?? 0)).toBeGreaterThan(
      "stands behind b".length + 4,
    );
  });

  test("spans a frame from the first to the last line that anything in it takes up", () => {
    const inner = fragment("opt", ["", [step("c -> d: asks")]]);
    const { items } = measured("a b c d", [fragment("alt", ["x", [step("b -> c: says"), inner]], ["", []])]);
    expect(items).toMatchObject([{ kind: "frame", first: 1, last: 3 }]);
    const [outer] = items;
    if (outer?.kind !== "frame") throw new Error("no frame");
    const [, frame] = outer.branches[0]?.items ?? [];
    expect(frame).toMatchObject({ kind: "frame", first: 2, last: 3 });
    expect(outer.right).toBeGreaterThan(frame?.right ?? 0);
  });

  test("spans an empty frame as what is around it", () => {
    const { items } = measured("a b c", [fragment("loop", ["for ever", []])]);
    expect(items).toMatchObject([{ kind: "frame", first: 0, last: 2 }]);
  });
});
