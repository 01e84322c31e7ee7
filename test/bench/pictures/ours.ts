import { canvasFor } from "../../../src/render/text/canvas.ts";
import { drawGraph } from "../../../src/render/text/graph/draw-graph.ts";
import { read, said } from "../../property/pictures/compare.ts";
import { readPicture } from "../../property/pictures/reader.ts";
import type { Sample } from "./corpus.ts";

export interface OurPicture {
  readonly lines: readonly string[];
  /** More than one when the graph had to be split to fit. */
  readonly parts: number;
  readonly isExact: boolean;
  /** Boxes and frames in all parts. */
  readonly rectangles: number;
}

/** Our picture with titles alone, as the peers draw it; read back part by part. */
export function drawOurs({ graph }: Sample, width: number): OurPicture {
  const pictures = drawGraph({ ...graph, subject: "landscape" }, canvasFor({ width, detail: "title" }));
  return {
    lines: pictures.flatMap(({ lines }) => lines),
    parts: pictures.length,
    rectangles: pictures.reduce((sum, { graph: part }) => sum + part.boxes.length, 0),
    isExact: pictures.every(({ graph: part, lines }) => {
      try {
        const reading = read(readPicture(lines.join("\n"), "unicode"));
        return said(part).join("\n") === reading.join("\n");
      } catch {
        return false;
      }
    }),
  };
}
