import { describe, expect, test } from "vitest";
import { canvasFor } from "../../../src/render/text/canvas.ts";
import { drawGraph, type GraphPicture } from "../../../src/render/text/graph/draw-graph.ts";
import { read, said } from "./compare.ts";
import { generateGraph, randomFrom } from "./generated-graphs.ts";
import { gridOf } from "./grid.ts";
import { readPicture } from "./reader.ts";

const charsets = ["unicode", "ascii"] as const;
const directions = ["down", "right"] as const;
const widths = [40, 100, 240];

interface Drawing {
  readonly graph: ReturnType<typeof generateGraph>;
  readonly pictures: readonly GraphPicture[];
  readonly charset: (typeof charsets)[number];
  readonly width: number;
}

/** The seed decides everything: the graph, and how it is drawn. */
function draw(seed: number): Drawing {
  const random = randomFrom(seed);
  const nodes = 2 + Math.floor(random() * random() * 69);
  const frames = random() < 0.4 ? 0 : Math.floor((random() * nodes) / 4);
  const graph = generateGraph(seed, { nodes, frames, edges: Math.floor(nodes * (0.3 + 1.2 * random())) });
  const charset = charsets[seed % 2] as (typeof charsets)[number];
  const direction = directions[(seed >> 1) % 2] as (typeof directions)[number];
  const width = widths[(seed >> 2) % 3] as number;
  const canvas = canvasFor({ width, charset, detail: "title" });
  return {
    graph,
    charset,
    width,
    pictures: drawGraph({ ...graph, subject: "landscape", direction }, canvas),
  };
}

/** What is wrong with the pictures of a seed, if anything. */
function faultOf(seed: number): string | undefined {
  const { graph, pictures, charset, width } = draw(seed);
  for (const { graph: part, lines } of pictures) {
    const text = lines.join("\n");
    const widest = Math.max(...gridOf(text).map((row) => row.length));
    if (widest > width) return `${widest} columns where there are ${width}`;
    try {
      const [is, should] = [read(readPicture(text, charset)), said(part)];
      if (is.join("\n") === should.join("\n")) continue;
      const lost = should.filter((line) => !is.includes(line));
      return `lost ${lost.join(", ")}; got ${is.filter((line) => !should.includes(line)).join(", ")}`;
    } catch (error) {
      return `${error}\n${text}`;
    }
  }
  const edges = pictures.flatMap(({ graph: part, besides = [] }) => [
    ...part.edges.filter(({ implied }) => !implied),
    ...besides,
  ]);
  const all = graph.edges.map(({ id }) => id).sort();
  if (
    edges
      .map(({ id }) => id)
      .sort()
      .join("\n") !== all.join("\n")
  )
    return "edges are missing or there twice";
  const boxes = new Set(pictures.flatMap(({ graph: part }) => part.boxes.map(({ id }) => id)));
  const missing = graph.boxes.filter((box) => !boxes.has(box.id) && box.kind === "node");
  return missing.length > 0 ? `no ${missing.map(({ id }) => id).join(", ")}` : undefined;
}

/** For a longer run by hand: LINTEL_GRAPHS=20000. */
const graphs = Number(process.env.LINTEL_GRAPHS ?? 2000);

describe("every picture of a generated graph", () => {
  test.each(Array.from({ length: 10 }, (_, i) => i))(
    "can be read back, and is no wider than asked (%i)",
    (share) => {
      const faults: string[] = [];
      for (let seed = share; seed < graphs && faults.length < 3; seed += 10) {
        const fault = faultOf(seed);
        if (fault !== undefined) faults.push(`seed ${seed}: ${fault}`);
      }
      expect(faults).toEqual([]);
    },
  );
});
