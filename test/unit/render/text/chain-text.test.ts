import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RenderOptions } from "../../../../src/render/renderer.ts";
import { renderText } from "../../../../src/render/text/render-text.ts";
import { displayWidth } from "../../../../src/text/width.ts";
import type { GraphView } from "../../../../src/views/view.ts";
import { projectView } from "../../../../src/views/views.ts";
import { readChain } from "../../../readers/chain-reader.ts";
import { readOfGraph, toldOfGraph } from "../../../readers/graph-told.ts";
import { modelOf } from "../../views/model-of.ts";

/** The chain of a flow; each of its steps stands for a relationship of the same words. */
function chainOf(elements: string, steps: readonly string[], notes: readonly string[], look = ""): GraphView {
  const text = [elements, ...steps, 'f = flow "F" {', ...steps, ...notes, "}"].join("\n");
  return projectView(modelOf(`${text}\nline = view chain f "L" ${look}`), "line") as GraphView;
}

/** The picture without the title above it. */
function drawn(view: GraphView, options: RenderOptions = {}): string {
  return renderText(view, options).slice("L\n=\n\n".length);
}

const shop = `
user = person "User"
web = container "Web shop" "Shows pages." "Next.js"
api = container "API" "" "Fastify"
jobs = queue "Jobs"
db = store "Database" "" "PostgreSQL"`;
const steps = [
  'user -> web "orders"',
  'web -> api "places the order"',
  'api ~> jobs "tells"',
  'jobs <-> db "talks"',
];
const notes = ['note over web "Keeps the basket"', 'note over jobs "At least once, in no order"'];

describe("a chain as text", () => {
  test("is a row of boxes with a row of notes underneath", () => {
    expect(drawn(chainOf(shop, steps, notes), { detail: "title" })).toMatchInlineSnapshot(`
      "┌──────┐  ┌──────────┐  ┌─────┐  ┌──────┐  ┌──────────┐
      │ User ├─▶│ Web shop ├─▶│ API ├╌▷│ Jobs ├─▶│ Database │
      └──────┘  └──────────┘  └─────┘  └──────┘  └──────────┘
                     ↓           ↓        ↓           ↓
                 Keeps the    Fastify  At least   PostgreSQL
                   basket              once, in
                                       no order

      ╌╌▷ asynchronous
      "
    `);
    expect(drawn(chainOf(shop, steps, notes), { charset: "ascii", detail: "kind" })).toMatchInlineSnapshot(`
      "+----------+    +-------------+    +-------------+    +---------+    +-------------+
      |   User   |    |  Web shop   |    |     API     |    |  Jobs   |    |  Database   |
      | [person] +--->| [container: +--->| [container: +~~~>| [queue] +--->|   [store:   |
      |          |    |  Next.js]   |    |  Fastify]   |    |         |    | PostgreSQL] |
      +----------+    +-------------+    +-------------+    +---------+    +-------------+
                             v                                   v
                         Keeps the                           At least
                          basket                            once, in no
                                                               order

      ~~> asynchronous
      "
    `);
  });

  test("is drawn downwards, its notes in its boxes, where a row needs more room or broken words", () => {
    const narrow = drawn(chainOf(shop, steps, notes), { width: 60 });
    expect(narrow).not.toContain("↓");
    expect(narrow).toContain("▼");
    expect(narrow).toMatch(/│ At least once, in no │\n│ +order +│/);
    expect(drawn(chainOf(shop, steps, notes, "{ direction down }"))).not.toContain("↓");
  });

  test("is drawn as any other graph without notes, or where its arrows say something", () => {
    const bare = chainOf('a = system "A"\nb = system "B"', ['a -> b "asks"'], []);
    expect(drawn(bare)).not.toContain("↓");
    const view = chainOf(shop, steps, notes);
    const told = { ...view, edges: view.edges.map((edge) => ({ ...edge, label: "✓" })) };
    expect(drawn(told)).not.toContain("↓");
    expect(drawn(told)).toContain("✓");
  });

  test("shows what is highlighted by a heavy border, and kinds by colour", () => {
    const view = chainOf(shop, steps, notes, "{ highlight web }");
    expect(drawn(view, { detail: "title" })).toMatch(/┏━+┓/);
    expect(drawn(view, { detail: "title", charset: "ascii" })).toContain("* Web shop");
    expect(drawn(view, { detail: "title", color: true })).toContain("\u001b[36m");
  });

  test("is read back as what it was, within its width", () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    const text = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
      fc.constantFrom("日本語のコンテナ", "👩‍👩‍👧 🇩🇪 e\u0301", "שלום", "\u001b[31mred", "a | b", "┌┐ ▶ ↓"),
    );
    const kinds = ["->", "~>", "<->"];
    const link = fc.record({
      title: text,
      note: text,
      noted: fc.boolean(),
      arrow: fc.constantFrom(...kinds),
    });
    let rows = 0;
    fc.assert(
      fc.property(
        fc.array(link, { minLength: 2, maxLength: 6 }),
        fc.constantFrom("unicode" as const, "ascii" as const),
        fc.constantFrom(40, 72, 100, 160),
        (links, charset, width) => {
          const titled = links.map(({ title }, i) => `${title} ${i}`);
          const quoted = (said: string) => JSON.stringify(said).replaceAll("\\u001b", "\u001b");
          const view = chainOf(
            titled.map((title, i) => `n${i} = container ${quoted(title)}`).join("\n"),
            links.slice(1).map(({ arrow }, i) => `n${i} ${arrow} n${i + 1} "says"`),
            links.flatMap(({ noted, note }, i) => (noted ? [`note over n${i} ${quoted(note)}`] : [])),
          );
          const picture = drawn(view, { charset, width });
          for (const line of picture.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          const read = readChain(picture, charset);
          if (read === undefined) return;
          rows++;
          expect(readOfGraph(read), picture).toEqual(toldOfGraph(view, charset));
        },
      ),
      { numRuns: 150 },
    );
    expect(rows).toBeGreaterThan(20);
  });
});
