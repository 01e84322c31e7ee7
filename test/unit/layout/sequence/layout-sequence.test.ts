import { describe, expect, test } from "vitest";
import { layoutSequence } from "../../../../src/layout/sequence/layout-sequence.ts";
import type { PlacedItem, SequenceScene } from "../../../../src/layout/sequence/scene.ts";
import type { SequenceItem } from "../../../../src/views/view.ts";
import { fragment, note, sequence, step } from "../../render/sequence-views.ts";
import { optionsFor } from "./options.ts";

function laidOut(names: string, items: readonly SequenceItem[], width = 100): SequenceScene {
  const scene = layoutSequence(sequence(names, items), optionsFor(width));
  if (scene === undefined) throw new Error("no room");
  return scene;
}

function only<K extends PlacedItem["kind"]>(scene: SequenceScene, kind: K) {
  return scene.items.filter((item): item is Extract<PlacedItem, { kind: K }> => item.kind === kind);
}

describe("the layout of a sequence", () => {
  test("puts steps on rows of their own below the heads, from lifeline to lifeline", () => {
    const scene = laidOut("a b c", [step("a -> b: one"), step("c --> a: two"), step("b -> b")]);
    const [a, b, c] = scene.lifelines.map(({ column }) => column);
    const steps = only(scene, "step");
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [a, b],
      [c, a],
      [b, b],
    ]);
    const rows = steps.map(({ row }) => row);
    expect(rows).toEqual([...rows].sort((one, two) => one - two));
    expect(new Set(rows).size).toBe(3);
    expect(rows[0]).toBeGreaterThanOrEqual(Math.max(...scene.lifelines.map(({ y, height }) => y + height)));
    // An arrow that turns back takes two rows.
    expect(scene.height).toBe((rows[2] ?? 0) + 2);
  });

  test("is no wider than asked, and than it must be", () => {
    const items = [
      step("a -> b: a label of some length that must be broken"),
      note("over", "a b", "And a note."),
    ];
    for (const width of [24, 30, 40, 60, 100]) {
      const scene = laidOut("a b", items, width);
      expect(scene.width).toBeLessThanOrEqual(width);
      for (const item of only(scene, "step"))
        expect(item.label?.lines.join(" ")).toBe(items[0] && "a label of some length that must be broken");
    }
    expect(laidOut("a b", [step("a -> b")], 500).width).toBeLessThan(20);
  });

  test("has no answer where lifelines do not fit, or nobody takes part", () => {
    expect(layoutSequence(sequence("a b c d e f g h i j", []), optionsFor(30))).toBeUndefined();
    expect(layoutSequence(sequence("", []), optionsFor(100))).toBeUndefined();
  });

  test("begins no text on a lifeline, and ends none on one with what looks like it", () => {
    const items = ["a -> c: ends |", "a -> b: |", "b -> c: a bar | in between |", "c -> c: | |"].map(step);
    for (let width = 30; width < 60; width++) {
      const scene = layoutSequence(sequence("a b c", items), optionsFor(width));
      const columns = scene?.lifelines.map(({ column }) => column) ?? [];
      for (const { label } of scene === undefined ? [] : only(scene, "step")) {
        if (label === undefined) throw new Error("no label");
        expect(columns).not.toContain(label.x);
        for (const line of label.lines)
          if (line.endsWith("|")) expect(columns).not.toContain(label.x + line.length - 1);
      }
    }
  });

  test("puts frames around what is in them, with a row between branches", () => {
    const scene = laidOut("a b", [
      fragment(
        "alt",
        ["yes", [step("a -> b: in the first")]],
        ["no", [step("b -> a: in the second"), note("right", "b", "noted")]],
      ),
    ]);
    const [frame] = only(scene, "frame");
    if (frame === undefined) throw new Error("no frame");
    const bottom = frame.y + frame.height - 1;
    const right = frame.x + frame.width - 1;
    const [first, second] = frame.branches;
    const [one, two] = only(scene, "step");
    expect([
      first?.row,
      frame.y < (one?.row ?? 0),
      (one?.row ?? 0) < (second?.row ?? 0),
      (second?.row ?? 0) < (two?.row ?? 0),
    ]).toEqual([frame.y, true, true, true]);
    for (const { row, from, to } of only(scene, "step")) {
      expect(row).toBeLessThan(bottom);
      for (const x of [from, to]) expect(frame.x < x && x < right).toBe(true);
    }
    for (const { x, y, width, height } of only(scene, "note"))
      expect([x > frame.x, x + width - 1 < right, y + height - 1 < bottom]).toEqual([true, true, true]);
  });

  test("puts notes side by side where they are read from left to right, and below each other where not", () => {
    const texts = ["first", "second"];
    const both = (places: readonly string[]) =>
      only(
        laidOut(
          "a b c",
          places.map((place, i) => note("over", place, texts[i] ?? "")),
        ),
        "note",
      ).map(({ y }) => y);
    const [left, right] = both(["a", "c"]);
    expect(right).toBe(left);
    const [upper = 0, lower = 0] = both(["c", "a"]);
    expect(lower).toBeGreaterThan(upper);
  });

  test("puts every second head lower where that is what fits", () => {
    const scene = laidOut("first-one second-one third-one fourth-one", [step("first-one -> fourth-one")], 44);
    const tops = scene.lifelines.map(({ y }) => y);
    expect(tops[0]).toBe(tops[2]);
    expect(tops[1]).toBe(tops[3]);
    expect(tops[1]).toBeGreaterThanOrEqual(scene.lifelines[0]?.height ?? 0);
  });
});
