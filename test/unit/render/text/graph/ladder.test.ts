import { describe, expect, test } from "vitest";
import { canvasFor } from "../../../../../src/render/text/canvas.ts";
import { type Attempt, type Drawn, wordingsOf } from "../../../../../src/render/text/graph/attempt.ts";
import { drawToFit } from "../../../../../src/render/text/graph/ladder.ts";
import { displayWidth } from "../../../../../src/text/width.ts";
import type { GraphView } from "../../../../../src/views/view.ts";
import { graphView, names } from "./graph-views.ts";

const down = (graph: GraphView, width: number) =>
  drawToFit(graph, "down", canvasFor({ width, detail: "title" }));
const right = (graph: GraphView, width: number) =>
  drawToFit(graph, "right", canvasFor({ width, detail: "title" }));

/** The columns of the longest line in any box. */
function widestText(graph: GraphView, { texts }: Drawn): number {
  return Math.max(...graph.boxes.flatMap(({ id }) => texts.node(id).map(displayWidth)));
}

/** In how many rows boxes stand. */
function rowsOf({ scene }: Drawn): number {
  return new Set(scene.nodes.map(({ y }) => y)).size;
}

const sentence = "takes what comes from everywhere and hands it on to whoever has asked for it before";
const titled = (ids: readonly string[], title: string) =>
  Object.fromEntries(ids.map((id) => [id, { title: `${title} ${id}` }]));

describe("the ladder", () => {
  test("wraps texts comfortably where there is room", () => {
    const graph = graphView("a b", ["a -> b"], titled(["a", "b"], sentence));
    const drawn = down(graph, 100) as Drawn;
    expect(widestText(graph, drawn)).toBeGreaterThan(24);
    expect(widestText(graph, drawn)).toBeLessThanOrEqual(40);
  });

  test("stands boxes in more layers before it makes them narrower", () => {
    const ids = names(3);
    const graph = graphView(
      `a ${ids.join(" ")}`,
      ids.map((id) => `a -> ${id}`),
      titled(ids, sentence),
    );
    expect(rowsOf(down(graph, 160) as Drawn)).toBe(2);
    const drawn = down(graph, 100) as Drawn;
    expect(drawn.scene.width).toBeLessThanOrEqual(100);
    expect(rowsOf(drawn)).toBeGreaterThan(2);
    expect(widestText(graph, drawn)).toBeGreaterThan(24);
  });

  test("makes boxes narrower where one alone is too wide", () => {
    const graph = graphView("a b", ["a -> b"], titled(["a", "b"], sentence));
    const drawn = down(graph, 40) as Drawn;
    expect(drawn.scene.width).toBeLessThanOrEqual(40);
    expect(widestText(graph, drawn)).toBeLessThanOrEqual(24);
    expect(widestText(graph, down(graph, 24) as Drawn)).toBeLessThanOrEqual(18);
  });

  test("goes down where there is no room to the right", () => {
    const ids = names(12);
    const graph = graphView(
      ids.join(" "),
      ids.slice(1).map((id, i) => `${ids[i]} -> ${id}`),
    );
    expect(rowsOf(right(graph, 160) as Drawn)).toBe(1);
    const drawn = right(graph, 60) as Drawn;
    expect(rowsOf(drawn)).toBe(12);
    expect(drawn.scene.width).toBeLessThanOrEqual(60);
  });

  test("goes to the right where there is no room down", () => {
    // Twenty lines that share nothing need every second column.
    const graph = graphView(
      "a b",
      names(20).map(() => "a <-> b"),
    );
    expect(rowsOf(down(graph, 60) as Drawn)).toBe(2);
    const drawn = down(graph, 40) as Drawn;
    expect(rowsOf(drawn)).toBe(1);
    expect(drawn.scene.width).toBeLessThanOrEqual(40);
  });

  test("ends where nothing helps", () => {
    expect(
      down(
        graphView(
          "a b",
          names(60).map(() => "a <-> b"),
        ),
        40,
      ),
    ).toBeUndefined();
    const many = names(400);
    const star = graphView(
      `a ${many.join(" ")}`,
      many.map((id) => `a <-> ${id}`),
    );
    expect(down(star, 100)).toBeUndefined();
  });

  test("never lets a search for something better make it worse", () => {
    const edges = ["a -> d", "a -> e", "b -> c", "b -> e", "c -> f", "d -> f", "a -> f", "b -> f"];
    const graph = graphView("a b c d e f", edges, titled(["a", "b", "c"], sentence));
    const canvas = canvasFor({ width: 100 });
    const usual = drawToFit(graph, "down", canvas) as Drawn;
    const thorough = drawToFit(graph, "down", canvas, "thorough") as Drawn;
    expect(thorough.scene.crossings).toBeLessThanOrEqual(usual.scene.crossings);
    expect(thorough.scene.width).toBeLessThanOrEqual(100);
  });

  test("draws the same each time", () => {
    const graph = graphView("F(a b) c", ["a -> b: asks", "b ~> c", "c -> a: tells"]);
    expect(down(graph, 60)?.painting.cells).toEqual(down(graph, 60)?.painting.cells);
  });
});

describe("wordings", () => {
  const attempt = (boxColumns: number, labelColumns = 30): Attempt => ({
    direction: "down",
    boxColumns,
    labelColumns,
  });

  test("that say the same in narrower columns are one, so that nothing is tried twice", () => {
    const graph = graphView("a b", ["a -> b: asks for it"], titled(["a"], "A name of 20 columns"));
    const wordingFor = wordingsOf(graph, canvasFor({ detail: "title" }));
    expect(wordingFor(attempt(24, 20))).toBe(wordingFor(attempt(40)));
    expect(wordingFor(attempt(18))).not.toBe(wordingFor(attempt(40)));
    expect(wordingFor(attempt(40, 6))).not.toBe(wordingFor(attempt(40)));
  });

  test("measure boxes with their borders, and labels where there are any", () => {
    const graph = graphView("F(a b)", ["a -> b: asks for it", "b -> a"], { a: { title: "Shop 注文" } });
    const { measure } = wordingsOf(graph, canvasFor({ detail: "title" }))(attempt(40, 5));
    expect(measure.node("a")).toEqual({ width: 13, height: 3 });
    expect(measure.title("F")).toBe(1);
    expect(measure.label("a -> b")).toEqual({ width: 4, height: 3 });
    expect(measure.label("b -> a")).toBeUndefined();
  });
});
