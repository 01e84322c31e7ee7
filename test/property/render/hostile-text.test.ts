import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BaseKind, Flow, Model } from "../../../src/model/model.ts";
import { escapeFor, type Slot } from "../../../src/render/mermaid/escape.ts";
import { renderMermaid } from "../../../src/render/mermaid/render-mermaid.ts";
import { canvasFor } from "../../../src/render/text/canvas.ts";
import { drawGraph } from "../../../src/render/text/graph/draw-graph.ts";
import { renderText } from "../../../src/render/text/render-text.ts";
import { displayWidth } from "../../../src/text/width.ts";
import { viewsOf } from "../../../src/views/views.ts";
import { at, type Sketch, sketch, span } from "../../unit/views/sketch.ts";
import { readPicture } from "../pictures/reader.ts";

/** Pieces that have broken one renderer or another. */
const bits = [
  ...["end", "graph", "subgraph", "%%{init: {}}%%", "---", "```", "**b**", "<b>", "</div>", "<script>"],
  ...['"', "'", ";", "#", "#35;", "&amp;", ":", ":::", "{", "}", "[", "]", "(", ")", "|", "\\", "\n", "\r\n"],
  ...["\t", "\0", "\x1b[31m", "\x07", "\x9b", "\u2028", "\u202e", "\u200b", "\ud800", "\udc00", "ﬂ°", "¶ß"],
  ...[
    "日本",
    "é",
    "👩‍👩‍👧",
    "🇩🇪",
    "1. ",
    "- ",
    "www.x.y",
    "$$",
    "-->",
    "->>",
    " ",
    "  ",
    "word",
    "longer words",
  ],
];
const hostile = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "binary", maxLength: 4 })), {
  maxLength: 8,
});
const text = hostile.map((parts) => parts.join(""));
const shapes: readonly BaseKind[] = ["person", "system", "container", "component", "store", "queue"];

const texts = fc.array(text, { minLength: 16, maxLength: 16 });

/** Two systems, one with parts, and a flow, with these texts wherever there may be one. */
function modelWith(given: readonly string[]): Model {
  const said = (i: number) => given[i] as string;
  const part = (i: number): Sketch => ({
    kind: shapes[i % shapes.length] as BaseKind,
    title: said(i),
    technology: [said(i + 1)],
    group: `${said(i).replaceAll("/", "")}g`,
  });
  const model = sketch(
    { a: { kind: "system", title: said(0), children: { b: part(1), c: part(2) } }, d: part(3) },
    ["d -> a.b", "a.b ~> a.c", "a.c <-> d"],
  );
  const relationships = model.relationships.map((one, i) => ({
    ...one,
    description: said(i + 4),
    technology: [said(i + 5)],
  }));
  return { ...model, relationships, flows: [flowOf(model, given.slice(8))] };
}

function flowOf(model: Model, given: readonly string[]): Flow {
  const said = (i: number) => given[i] as string;
  const [from, to] = [at(model, "d"), at(model, "a.b")];
  const step = { kind: "step", arrow: "sync", technology: [], carries: [], span } as const;
  return {
    kind: "flow",
    path: "flow",
    span,
    title: said(0),
    tags: [],
    steps: [
      { ...step, from, to, description: said(1) },
      {
        kind: "fragment",
        fragment: "alt",
        branches: [
          { title: said(2), steps: [{ ...step, from: to, to: from, arrow: "reply", description: said(3) }] },
          { title: said(4), steps: [] },
        ],
        span,
      },
      { kind: "note", placement: "over", elements: [from, to], text: said(5), span },
    ],
  };
}

/** Control characters other than the line feed, halves of surrogate pairs, and what turns text around. */
const unprintable = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]|\p{Surrogate}/u;

describe("any text in a model", () => {
  test("leaves a text picture printable and within its width", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 120 }), (given, width) => {
        for (const view of viewsOf(modelWith(given))) {
          const drawn = renderText(view, { width });
          expect(drawn).not.toMatch(unprintable);
          for (const line of drawn.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test.each(["unicode", "ascii"] as const)(
    "leaves every box, frame and edge of a picture in %s whole",
    (charset) => {
      fc.assert(
        fc.property(texts, fc.integer({ min: 40, max: 120 }), (given, width) => {
          for (const view of viewsOf(modelWith(given))) {
            if (view.kind !== "graph") continue;
            for (const { graph, lines } of drawGraph(view, canvasFor({ width, charset }))) {
              const { boxes, edges } = readPicture(lines.join("\n"), charset);
              expect([boxes.length, edges.length]).toEqual([graph.boxes.length, graph.edges.length]);
            }
          }
        }),
      );
    },
  );

  test("stays on its line of a Mermaid diagram, and inside its quotes", () => {
    fc.assert(
      fc.property(texts, (given) => {
        for (const view of viewsOf(modelWith(given))) {
          const drawn = renderMermaid(view, {});
          expect(drawn).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]|\p{Surrogate}/u);
          for (const line of drawn.split("\n")) {
            expect(line).toMatch(
              /^(flowchart|sequenceDiagram|\s+(accTitle:|n_|subgraph n_|direction|end$|participant|actor|alt|else|Note|style|class)|$)/,
            );
          }
          // In pairs, except in the title, where they may stand.
          const labels = drawn.replace(/accTitle:.*/, "");
          if (view.kind === "graph") expect(labels.split('"').length % 2).toBe(1);
        }
      }),
    );
  });

  test.each<Slot>(["flowchart-label", "er-label", "state-label"])(
    "in a %s is only what is harmless",
    (slot) => {
      fc.assert(
        fc.property(text, (given) => {
          const bare = escapeFor(slot, given).replaceAll("<br/>", "").replaceAll(/#\d+;/g, "");
          expect(bare).not.toMatch(/["#;<>&%{}[\]|\\`*:$]/);
        }),
      );
    },
  );
});
