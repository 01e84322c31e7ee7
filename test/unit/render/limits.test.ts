import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { render } from "../../../src/render/registry.ts";
import type { RenderOptions } from "../../../src/render/renderer.ts";
import { canvasFor } from "../../../src/render/text/canvas.ts";
import { drawGraph } from "../../../src/render/text/graph/draw-graph.ts";
import type { SequenceItem, View } from "../../../src/views/view.ts";
import { projectView } from "../../../src/views/views.ts";
import { joined } from "../../property/pictures/compare.ts";
import { readPicture } from "../../property/pictures/reader.ts";
import { type ReadItem, readSequence } from "../../readers/sequence-reader.ts";
import { modelOf } from "../views/model-of.ts";
import { readXml, withClass } from "./svg/xml.ts";

/** Everything that may hold a text holds this one, and gets an awkward one for it. */
const TEXT = "Placeholder";

const model = modelOf(`
customer = person "${TEXT} P" "${TEXT}"
shop = system "${TEXT} S" "${TEXT}" {
  group "${TEXT} G" { web = container "${TEXT} W" "${TEXT}" "${TEXT}" }
  db = store "${TEXT} D" "${TEXT}" "${TEXT}"
  q = queue "${TEXT} Q" { tags shown }
}
customer -> shop.web "${TEXT}" "${TEXT}"
shop.web -> shop.db "${TEXT}" { carries Order }
shop.web ~> shop.q "${TEXT}"
shop.q <-> shop.db "${TEXT}"
shop.db -> shop.db "${TEXT}"
style shown { line dotted; color "#112233" }
Order = entity "${TEXT}" { id: uuid key "${TEXT}"; lines: Line[] "${TEXT}"; status: Status default open }
Line = entity "${TEXT}" { order: Order required }
Status = enum "${TEXT}" { open "${TEXT}", paid "${TEXT}" }
life = states "${TEXT}" of Order { [*] -> open "${TEXT}"; open -> paid "${TEXT}"; paid -> open; paid -> [*] "${TEXT}" }
talk = flow "${TEXT}" "${TEXT}" {
  customer -> shop.web "${TEXT}" "${TEXT}"
  alt "${TEXT}" { shop.web -> shop.db "${TEXT}"; shop.db --> shop.web "${TEXT}" } else "${TEXT}" { shop.web ~> shop.q "${TEXT}" }
  shop.web -> shop.web "${TEXT}"
  note over customer, shop.web "${TEXT}"
  note right of shop.q "${TEXT}"
}
live = environment "${TEXT}" { node "${TEXT} N" "${TEXT}" "${TEXT}" { instance shop.web; instance shop.db } }
steps = view chain talk
`);

/** One of each kind. */
const keys = ["landscape", "shop", "talk", "steps", "life", "data", "live"];
const usual: readonly View[] = keys.map((key) => projectView(model, key) as View);

/** The view with another text everywhere. */
function saying(view: View, text: string): View {
  const replaced = (value: unknown): unknown => {
    if (typeof value === "string") return value.replaceAll(TEXT, text);
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner)]));
  };
  return replaced(view) as View;
}

const awkward: Readonly<Record<string, string>> = {
  "500 letters without a blank": "x".repeat(500),
  "100 words": "word ".repeat(100).trim(),
  nothing: "",
  "a blank": " ",
  "families and flags": "👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇩🇪".repeat(12),
  "one glyph joined of many": `👩${"\u200d👩".repeat(60)}`,
  "many marks on one letter": `e${"\u0301\u0323".repeat(200)}`,
  "marks on nothing": "\u0301 \u0301\u0323a",
  "right to left": "שלום עולם, مرحبا بالعالم ".repeat(6),
  "controls of direction": "\u202eabc\u202c \u2067def\u2069 \u200fghi",
  "wide letters": "漢字かな交じり文".repeat(12),
  "escape sequences": "\x1b[31mred\x1b[0m \x1b]8;;https://x.example\x07link\x1b]8;;\x07 \x9b31m \x1bc",
  "other controls": "a\0b\x07c\bd\x7fe\x85f\u2028g\ufeffh",
  "lines and tabs": "one\ntwo\r\nthree\rfour\tfive\n\n\nsix",
  "halves of pairs": "a\ud800b\udc00c",
  "lines of a picture": "┌─┐│▶▼ ├┄┄┆ +--> |v^ ╌▷ alt else end note over",
  markup: "</text><script>alert(1)</script> & \"' ]]> <!-- %%{init}%% --> [x](y) `z`",
};

const widths = [100, 72, 40];

/** Control characters but the line feed, what turns text around, halves of pairs. */
const unprintable = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;

function expectPrintable(text: string, width: number): void {
  expect(text).not.toMatch(unprintable);
  expect(text.endsWith("\n")).toBe(true);
  for (const line of text.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
}

function stepsIn(items: readonly (SequenceItem | ReadItem)[]): number {
  return items.reduce((sum, item) => {
    if (item.kind === "step") return sum + 1;
    if (item.kind === "note") return sum;
    return sum + item.branches.reduce((inside, branch) => inside + stepsIn(branch.items), 0);
  }, 0);
}

/** The body of a picture: what stands below title and description. */
async function bodyOf(view: View, format: string, options: RenderOptions): Promise<string> {
  const { description: _, ...bare } = { ...view, title: "T" };
  return (await render(bare as View, format, options)).slice("T\n=\n\n".length);
}

describe.each(Object.entries(awkward))("%s", (_, text) => {
  const views = usual.map((view) => saying(view, text));

  test.each(["text", "ascii"])("keeps %s within its width, and printable", async (format) => {
    for (const view of views) {
      for (const [width, much] of [
        [100, "full"],
        [72, "kind"],
        [40, "full"],
      ] as const)
        expectPrintable(await render(view, format, { width, detail: much }), width);
    }
  });

  test("reaches a terminal with no colours but ours", async () => {
    for (const view of views.filter(({ key }) => key === "shop" || key === "talk")) {
      const colored = await render(view, "text", { width: 72, color: true });
      expectPrintable(colored.replaceAll(/\x1b\[\d{1,2}m/g, ""), 72);
    }
  });

  test.each(["text", "ascii"] as const)("leaves boxes, lines and steps of %s whole", async (format) => {
    const charset = format === "ascii" ? "ascii" : "unicode";
    for (const view of views) {
      for (const width of [100, 40]) {
        if (view.kind === "graph") {
          for (const { graph, lines, listed } of drawGraph(view, canvasFor({ width, charset }))) {
            if (listed) continue;
            const { boxes, edges } = readPicture(lines.join("\n"), charset);
            expect([boxes.length, edges.length]).toEqual([graph.boxes.length, graph.edges.length]);
          }
        } else if (view.kind === "sequence") {
          const body = await bodyOf(view, format, { width });
          if (body.startsWith("A list:")) continue;
          const read = readSequence(body, charset);
          expect(read.participants.length).toBe(view.participants.length);
          expect(stepsIn(read.items)).toBe(stepsIn(view.items));
        }
      }
    }
  });

  test("leaves SVG well-formed, with all that there is", async () => {
    for (const view of views) {
      for (const much of ["full", "title"] as const) {
        const svg = await render(view, "svg", { detail: much, viewUrl: (key) => `${key}.svg` });
        expect(svg).not.toMatch(unprintable);
        const root = readXml(svg);
        for (const side of ["width", "height"]) expect(Number(root.attributes.get(side))).toBeGreaterThan(0);
        const lines = withClass(root, "line").length;
        if (view.kind === "graph") expect(lines).toBe(view.edges.length);
        if (view.kind === "sequence") expect(lines).toBe(stepsIn(view.items));
      }
    }
  });
});

describe("a label of 500 letters", () => {
  test.each([100, 72, 40])("is told whole in %i columns", (width) => {
    const view = saying(usual.find(({ key }) => key === "shop") as View, "y".repeat(500));
    if (view.kind !== "graph") throw new Error("no graph");
    for (const charset of ["unicode", "ascii"] as const) {
      const pictures = drawGraph(view, canvasFor({ width, charset, detail: "title" }));
      const whole = pictures.filter(({ listed }) => !listed);
      const labels = whole.flatMap(({ lines }) => readPicture(lines.join("\n"), charset).edges);
      for (const { label } of labels) if (label.length > 0) expect(joined(label)).toMatch(/^y{500}/);
      const listed = pictures.filter((one) => one.listed).flatMap(({ lines }) => lines);
      expect(labels.length + listed.length).toBeGreaterThan(0);
    }
  });
});

const base = { key: "k", title: "A title", direction: "down" } as const;
const empty: readonly View[] = [
  { ...base, kind: "graph", subject: "landscape", boxes: [], edges: [] },
  { ...base, kind: "sequence", of: "f", participants: [], items: [] },
  { ...base, kind: "states", of: "s", states: [], transitions: [] },
  { ...base, kind: "data", entities: [], enums: [], relations: [] },
];

const long = "A title that is wider than any of these pictures ".repeat(4).trim();

describe.each(empty)("an empty view ($kind)", (view) => {
  test.each(["text", "ascii", "svg", "mermaid"])("is drawn as %s, with its title", async (format) => {
    const drawn = await render(view, format, { width: 40 });
    expect(drawn).toContain("A title");
    if (format !== "mermaid") expect(drawn).toContain("(nothing to show)");
    if (format === "svg") readXml(drawn);
    if (format === "text" || format === "ascii") expectPrintable(drawn, 40);
  });

  test.each(widths)("has a title of several lines in %i columns", async (width) => {
    for (const format of ["text", "ascii"]) {
      const drawn = await render({ ...view, title: long, description: long }, format, { width });
      expectPrintable(drawn, width);
      expect(joined([drawn])).toContain(joined([long]));
      expect(drawn).toMatch(/\n\n\(nothing to show\)\n$/);
    }
  });
});

describe("a view of one thing", () => {
  const one = modelOf(
    'a = system "Alone"\nf = flow "F" { a -> a "thinks" }\nE = entity "One" { id: uuid key }',
  );

  test.each(["landscape", "f", "data"])("%s is one box, whatever the width and direction", async (key) => {
    const view = projectView(one, key) as View;
    for (const width of widths) {
      for (const direction of ["down", "right"] as const) {
        const drawn = await render(view, "text", { width, direction });
        expectPrintable(drawn, width);
        expect(drawn.match(/┌─+┐/g)).toHaveLength(1);
        expect(withClass(readXml(await render(view, "svg", { direction })), "node")).toHaveLength(1);
      }
    }
  });
});

describe("a view of a thousand boxes", () => {
  const names = Array.from({ length: 1000 }, (_, i) => `c${i}`);
  const parts = names.map((name, i) => `  ${name} = container "Part ${i}" "Does the thing ${i}."`);
  const edges = names.slice(1).map((name, i) => `s.${name} -> s.c${i >> 1} "uses"`);
  const many = modelOf(`s = system "S" {\n${parts.join("\n")}\n}\n${edges.join("\n")}`);
  const view = projectView(many, "s") as View;

  test("is one picture in SVG, which nothing splits", async () => {
    const root = readXml(await render(view, "svg", {}));
    expect(withClass(root, "node")).toHaveLength(1000);
    expect(withClass(root, "line")).toHaveLength(999);
  });

  test("is split in text where the width needs it", async () => {
    const drawn = await render(view, "text", { width: 100 });
    expectPrintable(drawn, 100);
    for (const i of [0, 499, 999]) expect(drawn).toContain(`Part ${i} `);
  });
});
