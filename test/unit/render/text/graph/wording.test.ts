import { describe, expect, test } from "vitest";
import { canvasFor } from "../../../../../src/render/text/canvas.ts";
import {
  edgeLines,
  frameTitle,
  nodeLines,
  wholeTitle,
} from "../../../../../src/render/text/graph/wording.ts";
import { displayWidth } from "../../../../../src/text/width.ts";
import type { GraphEdge, GraphFrame, GraphNode } from "../../../../../src/views/view.ts";
import { graphView, type More } from "./graph-views.ts";

const nodeOf = (more: More[string]) => graphView("a", [], { a: more }).boxes[0] as GraphNode;
const frameOf = (more: More[string]) => graphView("F(a)", [], { F: more }).boxes[0] as GraphFrame;
const edgeOf = (more: More[string]) => graphView("a b", ["a -> b"], { "a -> b": more }).edges[0] as GraphEdge;

const details = ["title", "kind", "full"] as const;
const view = { subject: "landscape" } as const;

describe("a box", () => {
  const node = nodeOf({
    title: "Web shop",
    technology: ["Next.js 15"],
    description: "Sells books.",
    instances: "2..10",
  });

  test("says more with more detail: its title, what it is, what it is for", () => {
    const [title, kind, full] = details.map((detail) => nodeLines(node, 60, canvasFor({ detail })));
    expect(title).toEqual(["Web shop"]);
    expect(kind).toEqual(["Web shop", "[container: Next.js 15, × 2..10]"]);
    expect(full).toEqual([...(kind ?? []), "Sells books."]);
  });

  test("wraps all of it to the columns given", () => {
    const lines = nodeLines(
      { ...node, description: "Sells 本 and newspapers to everybody." },
      10,
      canvasFor({}),
    );
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(10);
    expect(lines.join(" ")).toContain("本");
  });

  test("has its note under a free line", () => {
    expect(
      nodeLines(nodeOf({ title: "A", note: "Runs twice." }), 40, canvasFor({ detail: "title" })),
    ).toEqual(["A", "", "Runs twice."]);
  });

  test("has a mark in ASCII where it is highlighted, which has no heavy lines", () => {
    const highlighted = nodeOf({ title: "A", highlight: true });
    expect(nodeLines(highlighted, 40, canvasFor({ detail: "title" }))).toEqual(["A"]);
    expect(nodeLines(highlighted, 40, canvasFor({ detail: "title", charset: "ascii" }))).toEqual(["* A"]);
  });

  test("says nothing with the glyphs of lines, nor with controls", () => {
    expect(nodeLines(nodeOf({ title: "a──▶b\u001b[31m" }), 40, canvasFor({ detail: "title" }))).toEqual([
      "a-->b␛[31m",
    ]);
  });
});

describe("a frame", () => {
  test("says what it is, unless it is a group or nobody wants to know", () => {
    const frame = frameOf({ title: "Shop", technology: ["Kubernetes"] });
    expect(wholeTitle(frame, canvasFor({}))).toBe("Shop [system: Kubernetes]");
    expect(wholeTitle(frame, canvasFor({ detail: "title" }))).toBe("Shop");
    expect(wholeTitle(frameOf({ title: "Team", role: "group" }), canvasFor({}))).toBe("Team");
  });

  test("has a title of three lines at most, the last one cut", () => {
    const words = "takes everything that comes from anywhere ".repeat(8);
    for (const width of [40, 100]) {
      const lines = frameTitle(frameOf({ title: words }), canvasFor({ width }));
      expect(lines).toHaveLength(3);
      expect(lines[2]?.endsWith("…")).toBe(true);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(Math.min(48, width - 8));
    }
    expect(frameTitle(frameOf({ title: "Shop" }), canvasFor({ detail: "title" }))).toEqual(["Shop"]);
  });
});

describe("an edge", () => {
  test("says its label, and its technology with all detail", () => {
    const edge = edgeOf({ label: "places orders", technology: ["HTTPS", "JSON"] });
    expect(edgeLines(view, edge, 40, canvasFor({ detail: "kind" }))).toEqual(["places orders"]);
    expect(edgeLines(view, edge, 40, canvasFor({}))).toEqual(["places orders [HTTPS, JSON]"]);
    expect(edgeLines(view, edge, 14, canvasFor({}))).toEqual(["places orders", "[HTTPS, JSON]"]);
  });

  test("says how many relationships it stands for", () => {
    expect(edgeLines(view, edgeOf({ count: 3 }), 40, canvasFor({}))).toEqual(["3 relationships"]);
    expect(edgeLines(view, edgeOf({ count: 3, label: "asks" }), 40, canvasFor({}))).toEqual(["asks ×3"]);
    expect(edgeLines(view, edgeOf({ count: 3, label: "asks" }), 40, canvasFor({ charset: "ascii" }))).toEqual(
      ["asks x3"],
    );
  });

  test("says nothing where there is nothing to say", () => {
    expect(edgeLines(view, edgeOf({}), 40, canvasFor({}))).toEqual([]);
    expect(edgeLines(view, edgeOf({ label: " \n " }), 40, canvasFor({}))).toEqual([]);
  });
});
