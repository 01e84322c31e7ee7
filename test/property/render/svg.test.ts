import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scene } from "../../../src/layout/scene.ts";
import type { Diagram } from "../../../src/render/svg/diagram.ts";
import { textWidth } from "../../../src/render/svg/metrics.ts";
import { paintDiagram } from "../../../src/render/svg/paint-diagram.ts";
import { renderSvg } from "../../../src/render/svg/render-svg.ts";
import { fonts, startSheet } from "../../../src/render/svg/sheet.ts";
import type { GraphView, View } from "../../../src/views/view.ts";
import { fragment, note, sequence, step } from "../../unit/render/sequence-views.ts";
import { classesOf, readXml, withClass, within, type XmlElement } from "../../unit/render/svg/xml.ts";

const bits = [
  ...[
    "</text>",
    "<script>alert(1)</script>",
    '" onload="x',
    "'",
    "&",
    "&#x0;",
    "]]>",
    "<!--",
    "-->",
    "<?x?>",
  ],
  ...[
    "\0",
    "\x1b[31m",
    "\x9b",
    "\u2028",
    "\u202e",
    "\u200b",
    "\ud800",
    "\udc00",
    "\ufffe",
    "\n",
    "\r\n",
    "\t",
  ],
  ...[
    "日本語",
    "é",
    "e\u0301",
    "👩‍👩‍👧",
    "🇩🇪",
    "مرحبا",
    "url(https://x.example)",
    "javascript:alert(1)",
    " ",
  ],
  ...[
    "word",
    "a much longer word or two",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "}</style>",
    "/* */",
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 6 })
  .map((parts) => parts.join(""));
const texts = fc.array(text, { minLength: 12, maxLength: 12 });

const plain = { technology: [], tags: [], highlight: false } as const;

/** Four boxes, one in a frame, and five edges, with these texts wherever there may be one. */
function graphWith(given: readonly string[], direction: "down" | "right"): GraphView {
  const said = (i: number) => given[i] as string;
  const node = (id: string, i: number) => ({
    ...plain,
    ...({ kind: "node", role: "element", base: "container", id } as const),
    title: said(i),
    word: said(i + 1),
    description: said(i + 2),
    technology: [said(i + 3)],
    url: said(i),
    view: said(i),
    style: { shape: "box", line: "solid", color: said(i), background: said(i + 1) } as const,
  });
  const edge = (from: string, to: string, i: number, kind: "sync" | "async" | "both") => ({
    ...plain,
    ...{ id: `${from} ${to}`, from, to, kind, label: said(i), technology: [said(i + 1)], carries: [] },
    ...{ implied: false, count: 1, url: said(i), style: { line: "solid", color: said(i) } as const },
  });
  const { description: _, ...framed } = node("f", 4);
  return {
    kind: "graph",
    key: said(0),
    title: said(1),
    description: said(2),
    subject: "landscape",
    direction,
    boxes: [
      node("a", 0),
      node("b", 2),
      { ...framed, kind: "frame" },
      { ...node("c", 5), frame: "f" },
      node("d", 7),
    ],
    edges: [
      edge("a", "b", 3, "sync"),
      edge("b", "c", 5, "async"),
      edge("c", "d", 7, "both"),
      edge("d", "f", 8, "sync"),
      edge("a", "a", 9, "sync"),
    ],
  };
}

function othersWith(given: readonly string[]): readonly View[] {
  const said = (i: number) => given[i] as string;
  const items = [
    { ...step("a -> b"), label: said(0), technology: [said(1)] },
    fragment("alt", [said(2), [{ ...step("b -> a"), label: said(3) }]], [said(4), [step("b ~> b")]]),
    note("over", "a b", said(5)),
    note("right", "b", said(6)),
  ];
  const drawn = sequence("a b", items);
  const states = [said(0), said(1), said(2)].map((one, i) => ({ id: `s${i}`, title: one, description: one }));
  const field = { name: said(3), type: said(4), key: true, unique: true, required: false, references: [] };
  return [
    {
      ...drawn,
      participants: drawn.participants.map((one, i) => ({ ...one, title: said(i), word: said(i + 2) })),
    },
    {
      ...{ kind: "states", key: "s", title: said(0), of: "s", direction: "down", states },
      transitions: [
        { id: "1", to: "s0", label: said(4) },
        { id: "2", from: "s0", to: "s1", label: said(5) },
        { id: "3", from: "s1" },
      ],
    },
    {
      ...{ kind: "data", key: "d", title: said(1), direction: "down" },
      entities: ["e", "f"].map((id, i) => ({
        ...{ id, title: said(i), description: said(i + 1), fields: [field, { ...field, key: false }] },
        ...{
          keys: [[said(3), said(4)]],
          uniques: [[said(5)]],
          tags: [],
          storedIn: [said(6)],
          highlight: false,
        },
      })),
      enums: [
        { id: "n", title: said(7), values: [{ name: said(8), description: said(9) }], highlight: true },
      ],
      relations: [
        {
          id: "r",
          from: "e",
          to: "f",
          fromCardinality: "0..1",
          toCardinality: "1..*",
          label: said(10),
          inverse: said(11),
        },
      ],
    },
  ];
}

const elements = new Set([
  ...[
    "svg",
    "title",
    "desc",
    "style",
    "defs",
    "marker",
    "g",
    "a",
    "rect",
    "path",
    "circle",
    "ellipse",
    "text",
  ],
]);
const attributes = new Set([
  ...[
    "xmlns",
    "class",
    "viewBox",
    "width",
    "height",
    "style",
    "role",
    "aria-roledescription",
    "aria-labelledby",
  ],
  ...[
    "aria-describedby",
    "aria-label",
    "id",
    "markerWidth",
    "markerHeight",
    "markerUnits",
    "orient",
    "d",
    "transform",
  ],
  ...[
    "x",
    "y",
    "rx",
    "ry",
    "cx",
    "cy",
    "r",
    "href",
    "marker-start",
    "marker-end",
    "textLength",
    "lengthAdjust",
  ],
]);

function expectHarmless(root: XmlElement): void {
  for (const element of within(root)) {
    expect(elements).toContain(element.name);
    for (const [name, value] of element.attributes) {
      expect(attributes).toContain(name);
      if (name === "href") expect(value).toMatch(/^https?:\/\//i);
    }
  }
}

function expectTextsInside(root: XmlElement): void {
  for (const node of [...withClass(root, "node"), ...withClass(root, "note-box")]) {
    const face = withClass(node, "face")[0];
    if (face?.name !== "rect") continue;
    const at = (name: string) => Number(face.attributes.get(name));
    for (const one of [...within(node)].filter(({ name }) => name === "text")) {
      const font = Object.entries(fonts).find(([name]) => classesOf(one).includes(name))?.[1];
      const width = textWidth(one.children.join(""), font ?? fonts.name);
      const x = Number(one.attributes.get("x"));
      const isMiddle = classesOf(one).includes("middle");
      const left = isMiddle ? x - width / 2 : classesOf(one).includes("last") ? x - width : x;
      expect(left).toBeGreaterThanOrEqual(at("x"));
      expect(left + width).toBeLessThanOrEqual(at("x") + at("width"));
      expect(Number(one.attributes.get("y"))).toBeGreaterThan(at("y"));
      expect(Number(one.attributes.get("y"))).toBeLessThan(at("y") + at("height"));
    }
  }
}

describe("any text in a picture", () => {
  test("adds nothing to a graph but itself, and stays inside of its box", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("down", "right"), (given, direction) => {
        const root = readXml(renderSvg(graphWith(given, direction), {}));
        expectHarmless(root);
        expectTextsInside(root);
        expect(withClass(root, "line")).toHaveLength(5);
      }),
    );
  });

  test("adds nothing to another view", () => {
    fc.assert(
      fc.property(texts, (given) => {
        for (const view of othersWith(given)) {
          const root = readXml(renderSvg(view, {}));
          expectHarmless(root);
          expectTextsInside(root);
        }
      }),
    );
  });
});

function bestOf(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Frames side by side with a box in each, and an edge with a label from each to the next. */
function chainOf(n: number): { readonly diagram: Diagram; readonly scene: Scene } {
  const ids = Array.from({ length: n }, (_, i) => i);
  const at = (i: number) => ({ x: (i % 20) * 40, y: Math.floor(i / 20) * 20 });
  const label = [{ text: "says something", as: "label" }] as const;
  const diagram: Diagram = {
    direction: "down",
    boxes: ids.flatMap((i) => [
      {
        kind: "frame",
        id: `f${i}`,
        class: "",
        said: "",
        title: [{ text: "Frame", as: "title" }],
        depth: 0,
        ground: "on0",
      },
      ...[{ kind: "node", id: `n${i}`, frame: `f${i}`, class: "", said: "", shape: "box" } as const].map(
        (node) => ({ ...node, width: 80, height: 40, draw: () => [] }),
      ),
    ]),
    edges: ids.slice(1).map((i) => ({
      ...{ id: `e${i}`, from: `n${i - 1}`, to: `n${i}`, kind: "sync", class: "", paint: "", end: "arrow" },
      ...{ label, said: "" },
    })),
  };
  const scene: Scene = {
    ...{ width: 800, height: 20 * n, crossings: 0, bends: 0 },
    frames: ids.map((i) => ({ id: `f${i}`, ...at(i), width: 30, height: 12, titleX: at(i).x + 2 })),
    nodes: ids.map((i) => ({ id: `n${i}`, x: at(i).x + 4, y: at(i).y + 4, width: 11, height: 4 })),
    edges: ids.slice(1).map((i) => ({
      id: `e${i}`,
      points: [at(i - 1), { x: at(i).x, y: at(i - 1).y }, at(i)],
      label: { ...at(i), inLine: false },
    })),
  };
  return { diagram, scene };
}

describe("painting", () => {
  // Four times as much; what grows with the square takes sixteen times as long, each time it is measured.
  const isLinear = (time: (n: number) => number, n: number) =>
    [1, 2, 3, 4, 5].some(() => time(4 * n) < 8 * time(n) + 3);

  test("a graph takes time in proportion to what is in it", { timeout: 60_000 }, () => {
    const time = (n: number) => {
      const { diagram, scene } = chainOf(n);
      return bestOf(() => paintDiagram(diagram, scene, startSheet("x")));
    };
    expect(isLinear(time, 1000)).toBe(true);
  });

  test("a sequence takes time in proportion to what is in it", { timeout: 60_000 }, () => {
    const time = (n: number) => {
      const items = Array.from({ length: n }, (_, i) =>
        i % 5 === 4
          ? note("over", "a", "Something to say.")
          : step(i % 2 === 0 ? "a -> b: asks" : "b --> c: answers"),
      );
      const view = sequence("a b c", items);
      return bestOf(() => renderSvg(view, {}));
    };
    expect(isLinear(time, 1000)).toBe(true);
  });
});
