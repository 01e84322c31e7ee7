import { expect, test } from "vitest";
import { canvasFor } from "../../../../../src/render/text/canvas.ts";
import { graphText } from "../../../../../src/render/text/graph/draw-graph.ts";
import type { GraphView } from "../../../../../src/views/view.ts";
import { randomFrom } from "../../../../property/pictures/generated-graphs.ts";
import { cpuTime } from "../../../cpu-time.ts";
import { graphView, names } from "./graph-views.ts";

/** Frames of ten; six edges for each five boxes, most of them inside a frame, half of them with a label. */
function town(size: number): GraphView {
  const random = randomFrom(size);
  const below = (limit: number) => Math.floor(random() * limit);
  const frames = names(size / 10, "F").map((frame, f) => `${frame}(${names(10, `n${f}_`).join(" ")})`);
  const name = (n: number) => `n${Math.floor(n / 10)}_${n % 10}`;
  const edges = Array.from({ length: size * 1.2 }, (_, i) => {
    const from = below(size);
    const to = random() < 0.8 ? Math.min(size - 1, from + 1 + below(4)) : below(size);
    return `${name(from)} ${random() < 0.2 ? "~>" : "->"} ${name(to)}${random() < 0.5 ? `: asks ${i}` : ""}`;
  });
  return graphView(frames.join(" "), edges);
}

test("drawing a large view takes time about in proportion to it", { timeout: 120_000 }, () => {
  const time = (size: number) => {
    const view = town(size);
    return cpuTime(() => graphText(view, canvasFor({})), 2);
  };
  // Four times the boxes; what grows with the square takes sixteen times as long, each time it is measured.
  expect([1, 2, 3].some(() => time(2000) < 9 * time(500) + 3)).toBe(true);
});
