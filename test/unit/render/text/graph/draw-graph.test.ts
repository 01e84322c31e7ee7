import { describe, expect, test } from "vitest";
import { canvasFor } from "../../../../../src/render/text/canvas.ts";
import { drawGraph, graphText } from "../../../../../src/render/text/graph/draw-graph.ts";
import { displayWidth } from "../../../../../src/text/width.ts";
import type { GraphView } from "../../../../../src/views/view.ts";
import { graphView, names } from "./graph-views.ts";

const canvasOf = (width: number) => canvasFor({ width, detail: "title" });

/** Boxes with as many edges to one of them as need several pictures. */
function star(count: number): GraphView {
  const ids = names(count);
  return graphView(
    `hub ${ids.join(" ")}`,
    ids.map((id) => `${id} <-> hub: tells ${id}`),
  );
}

/** Frames of four, with edges from each to others. */
function districts(count: number): GraphView {
  const frames = names(count, "F").map((frame, i) => `${frame}(a${i} b${i} c${i} d${i})`);
  const edges = names(count).flatMap((_, i) => [
    `a${i} -> b${i}: asks`,
    `a${i} -> c${i}`,
    `d${i} ~> a${(i + 1) % count}: tells`,
    `c${i} -> b${(i * 7 + 3) % count}: asks`,
  ]);
  return graphView(frames.join(" "), edges);
}

function shownEdges(view: GraphView, width: number): readonly string[] {
  const pictures = drawGraph(view, canvasOf(width));
  const shown = pictures.flatMap(({ graph, besides = [] }) => [
    ...graph.edges.filter((one) => !one.implied),
    ...besides,
  ]);
  return shown.map(({ id }) => id).sort();
}

const views: Readonly<Record<string, GraphView>> = {
  "a star": star(30),
  "districts of a town": districts(30),
  "a long chain to the right": {
    ...graphView(
      names(30).join(" "),
      names(29).map((id, i) => `${id} -> n${i + 1}: hands on what it has got so far`),
    ),
    direction: "right",
  },
  "frames in frames": graphView(
    names(15, "F").reduceRight((inner, frame) => `${frame}(${inner})`, "a b"),
    ["a -> b: says something that is worth to be told"],
  ),
  "many edges between two": graphView(
    "a b",
    names(45).map((id) => `a -> b: says ${id}`),
  ),
  "an edge from a frame to itself": graphView("F(a b c)", [
    "F -> F: tells itself what it knows",
    "a -> b",
    "a -> c",
  ]),
  "boxes without edges": graphView(names(80).join(" ")),
};

describe("the pictures of a graph", () => {
  test.each(Object.keys(views))("are no wider than asked: %s", (name) => {
    const view = views[name] as GraphView;
    for (const width of [40, 60, 100])
      for (const charset of ["unicode", "ascii"] as const)
        for (const line of graphText(view, canvasFor({ width, charset })))
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  test.each(Object.keys(views))("show each box, and each edge once: %s", (name) => {
    const view = views[name] as GraphView;
    for (const width of [40, 60, 100]) {
      expect(shownEdges(view, width)).toEqual(view.edges.map(({ id }) => id).sort());
      const shown = new Set(
        drawGraph(view, canvasOf(width)).flatMap(({ graph }) => graph.boxes.map(({ id }) => id)),
      );
      for (const { id, kind } of view.boxes) if (kind === "node") expect(shown).toContain(id);
    }
  });

  test("are one where it fits, without a word about parts", () => {
    const view = graphView("a b", ["a -> b: asks"]);
    const [picture, ...others] = drawGraph(view, canvasOf(40));
    expect(others).toEqual([]);
    expect(picture).not.toHaveProperty("part");
    expect(graphText(view, canvasOf(40))).toEqual(picture?.lines);
  });

  test("of frames are an overview, and the inside of each", () => {
    const view = districts(30);
    const lines = graphText(view, canvasOf(40));
    const said = lines.slice(0, lines.indexOf("")).join(" ");
    expect(said).toMatch(/^In \d+ parts: Overview.*; Inside F0; Inside F1; .* Inside F29\.$/);
    const places = drawGraph(view, canvasOf(40)).map(({ part }) => part?.place);
    expect(new Set(places)).toEqual(
      new Set(["Overview", ...names(30, "F").map((frame) => `Inside ${frame}`)]),
    );
  });

  test("of the inside of a frame say which of their boxes are outside of it", () => {
    const view = districts(30);
    const pictures = drawGraph(view, canvasOf(40));
    const homes = new Map(view.boxes.map(({ id, frame }) => [id, frame]));
    const text = graphText(view, canvasOf(40)).join(" ").replaceAll(/ +/g, " ");
    let told = 0;
    for (const { part, graph } of pictures) {
      const frame = view.boxes.find(({ title }) => part?.place === `Inside ${title}`);
      if (frame === undefined) continue;
      const outside = graph.boxes.filter(({ id }) => homes.get(id) !== frame.id).map(({ title }) => title);
      if (outside.length === 0) continue;
      expect(text).toContain(`─ Outside ${frame.title}: ${outside.join(", ")}. `);
      told++;
    }
    expect(told).toBeGreaterThan(0);
    expect(text.match(/Outside F/g)).toHaveLength(told);
  });

  test("have titles that tell them apart, each underlined", () => {
    for (const [view, width] of [
      [districts(30), 40],
      [star(40), 40],
      [star(90), 100],
    ] as const) {
      const pictures = drawGraph(view, canvasOf(width));
      expect(pictures.length).toBeGreaterThan(1);
      const lines = graphText(view, canvasOf(width));
      const underlined = lines.flatMap((line, i) => (/^─+$/.test(line) ? [lines[i - 1]] : []));
      expect(underlined).toHaveLength(pictures.length);
      expect(new Set(underlined).size).toBe(pictures.length);
    }
  });
});
