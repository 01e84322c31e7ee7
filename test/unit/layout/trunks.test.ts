import { describe, expect, test } from "vitest";
import { removeCycles } from "../../../src/layout/cycles.ts";
import type { LayoutGraph } from "../../../src/layout/graph.ts";
import { treeOf } from "../../../src/layout/tree.ts";
import { findTrunks, trunkOfLinks } from "../../../src/layout/trunks.ts";
import { canvasFor } from "../../../src/render/text/canvas.ts";
import { drawGraph } from "../../../src/render/text/graph/draw-graph.ts";
import { sampleOf } from "../../bench/pictures/corpus.ts";
import { gridOf } from "../../property/pictures/grid.ts";
import { readPicture } from "../../property/pictures/reader.ts";
import { graphOf } from "./graphs.ts";

/** The trunks of a graph as the ids of their edges; those named in `alone` ask for none. */
function trunksOf(graph: LayoutGraph, alone: readonly string[] = []): readonly (readonly string[])[] {
  const edges = graph.edges.map((one) => (alone.includes(one.id) ? one : { ...one, trunk: "any" }));
  const tree = treeOf(graph);
  const ends = edges.map(({ from, to }) => ({
    from: tree.indexOf.get(from) as number,
    to: tree.indexOf.get(to) as number,
  }));
  const links = removeCycles(tree, ends);
  return findTrunks(tree, edges, links).map((trunk) =>
    trunk.links.map((link) => edges[links[link]?.edge ?? -1]?.id ?? ""),
  );
}

describe("trunks", () => {
  test("are of edges from one node, and of edges to one node", () => {
    expect(trunksOf(graphOf("a b c", "a>b", "a>c"))).toEqual([["a>b", "a>c"]]);
    expect(trunksOf(graphOf("a b c", "a>c", "b>c"))).toEqual([["a>c", "b>c"]]);
  });

  test("take each edge once, the largest first", () => {
    const graph = graphOf("a b c d e", "a>b", "a>c", "a>d", "e>d");
    expect(trunksOf(graph)).toEqual([["a>b", "a>c", "a>d"]]);
  });

  test("leave out what does not ask, and what connects the same two boxes again", () => {
    const graph = graphOf("a b c", "a>b", "a>c", "a>b#2");
    expect(trunksOf(graph)).toEqual([["a>b", "a>c"]]);
    expect(trunksOf(graph, ["a>b", "a>b#2"])).toEqual([]);
  });

  test("join only edges that are laid out in the same direction", () => {
    // Of the cycle, the edge back to `a` is laid out against its direction.
    const graph = graphOf("a b c", "a>b", "b>c", "c>a");
    for (const trunk of trunksOf(graph)) expect(trunk.length).toBe(1);
    expect(trunksOf(graph)).toEqual([]);
  });

  test("never begin or end at a frame that has something in it", () => {
    expect(trunksOf(graphOf("F(a) b c", "F>b", "F>c"))).toEqual([]);
  });

  test("are known by their links", () => {
    expect([...trunkOfLinks([{ links: [0, 2], rootIsUpper: true }], 4)]).toEqual([0, -1, 0, -1]);
  });
});

describe("a trunk in a picture", () => {
  const { graph } = sampleOf({
    name: "fan",
    direction: "down",
    frames: [],
    nodes: ["a", "b", "c", "d"].map((id) => [id, id]),
    edges: ["b", "c", "d"].map((to) => ["a", to]),
  });

  test.each(["unicode", "ascii"] as const)(
    "reads otherwise where one of its cells is changed (%s)",
    (charset) => {
      const [picture] = drawGraph(
        { ...graph, subject: "landscape" },
        canvasFor({ width: 80, charset, detail: "title" }),
      );
      const text = picture?.lines.join("\n") ?? "";
      const says = JSON.stringify(readPicture(text, charset));
      const grid = gridOf(text);
      const isLine = (glyph: string) => (charset === "unicode" ? /[─│┌┐└┘├┤┬┴▼]/ : /[-|+v]/).test(glyph);
      const boxed = new Set(grid.flatMap((row, y) => (/[abcd]/.test(row.join("")) ? [y - 1, y, y + 1] : [])));
      const unnoticed: string[] = [];
      let changed = 0;
      for (const [y, row] of grid.entries()) {
        if (boxed.has(y)) continue;
        for (const [x, old] of row.entries()) {
          if (!isLine(old)) continue;
          for (const glyph of [...(charset === "unicode" ? " ─│┌┐└┘├┤┬┴┼" : " -|+")].filter(
            (one) => one !== old,
          )) {
            changed++;
            const other = grid
              .map((cells, i) => (i === y ? cells.with(x, glyph) : cells).join(""))
              .join("\n");
            if (readsAs(other, charset) === says) unnoticed.push(`${old} to ${glyph} at ${x}, ${y}`);
          }
        }
      }
      expect(changed).toBeGreaterThan(50);
      expect(unnoticed).toEqual([]);
    },
  );
});

/** What a picture says, or nothing where it cannot be read. */
function readsAs(picture: string, charset: "unicode" | "ascii"): string | undefined {
  try {
    return JSON.stringify(readPicture(picture, charset));
  } catch {
    return undefined;
  }
}
