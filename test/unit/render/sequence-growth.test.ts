import { describe, expect, test } from "vitest";
import { renderText } from "../../../src/render/text/render-text.ts";
import type { SequenceItem, SequenceView } from "../../../src/views/view.ts";
import { fragment, note, sequence, step } from "./sequence-views.ts";

const flows: Readonly<Record<string, (n: number) => SequenceView>> = {
  "steps between five": (n) =>
    sequence(
      "a b c d e",
      Array.from({ length: n }, (_, i) => step(`${"abcde"[i % 5]} -> ${"abcde"[(i * 3) % 5]}: says ${i}`)),
    ),
  "fragments with a step and a note": (n) =>
    sequence(
      "a b c",
      Array.from({ length: n >> 2 }, (_, i) =>
        fragment("alt", [`case ${i}`, [step("a -> b: asks")]], ["not", [note("over", "b c", "Hm.")]]),
      ),
    ),
  "one participant for each two steps": (n) => {
    const names = Array.from({ length: n >> 1 }, (_, i) => `p${i}`);
    const items: SequenceItem[] = names.flatMap((name) => [
      step(`p0 -> ${name}: asks`),
      step(`${name} --> p0`),
    ]);
    return sequence(names.join(" "), items);
  },
};

function timeOf(view: SequenceView): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = performance.now();
    renderText(view, {});
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe("drawing a sequence", () => {
  test.each(Object.keys(flows))("takes time in proportion to it: %s", { timeout: 60_000 }, (name) => {
    const build = flows[name] as (n: number) => SequenceView;
    const [small, large] = [build(1000), build(4000)];
    // Four times the steps; a busy machine may spoil some measurements, not all.
    expect([1, 2, 3, 4, 5].some(() => timeOf(large) < 8 * timeOf(small) + 3)).toBe(true);
  });
});
