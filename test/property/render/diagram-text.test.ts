import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderText } from "../../../src/render/text/render-text.ts";
import { displayWidth } from "../../../src/text/width.ts";
import type { Cardinality, DataModelView, StatesView, StateTransition } from "../../../src/views/view.ts";
import { readDataList } from "../../readers/data-list-reader.ts";
import { readData } from "../../readers/data-reader.ts";
import { readStatesList } from "../../readers/states-list-reader.ts";
import { readPicture } from "../pictures/reader.ts";

/** LINTEL_RUNS=20000 for a longer run by hand. */
const runs = Number(process.env.LINTEL_RUNS ?? 600);
const charsets = ["unicode", "ascii"] as const;
/** In the fewest columns there are mostly lists. */
const widths = [24, 40, 80, 120];

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const longWord = fc.stringMatching(/^[a-z]{30,90}$/);
const words = fc
  .array(fc.oneof({ weight: 30, arbitrary: word }, { weight: 1, arbitrary: longWord }), { maxLength: 5 })
  .map((all) => all.join(" "));
const end = fc.nat({ max: 11 });

const isList = (text: string) => text.startsWith("A list:");

const states = fc.record({
  count: fc.integer({ min: 1, max: 9 }),
  transitions: fc.array(fc.tuple(end, end, words), { minLength: 1, maxLength: 12 }),
});

/** States called `sa`, `sb` …; those beyond their number are the start or the end. */
function statesView({ count, transitions }: { count: number; transitions: [number, number, string][] }) {
  const name = (i: number) => (i < count ? `s${"abcdefghijkl"[i]}` : undefined);
  const ids = Array.from({ length: count }, (_, i) => name(i) as string);
  return {
    ...{ kind: "states", key: "s", title: "S", of: "s", direction: "down" },
    states: ids.map((id) => ({ id, title: id })),
    transitions: transitions.map(([a, b, label], i) => {
      const [from, to] = [name(a), name(b)];
      return { id: `t${i}`, ...(from !== undefined && { from }), ...(to !== undefined && { to }), label };
    }),
  } satisfies StatesView;
}

/** What a reader must find of transitions, as lines. */
function edgesOf(
  { transitions }: ReturnType<typeof statesView>,
  charset: "unicode" | "ascii",
  listed: boolean,
): readonly string[] {
  const [start, end] = listed ? ["[*]", "[*]"] : charset === "ascii" ? ["*", "(*)"] : ["●", "◉"];
  const lines = transitions.map((one) => {
    const { from = start, to = end } = one as StateTransition;
    return `${from} ${to}: ${squeezed(one.label)}`;
  });
  return lines.sort();
}

function readEdges(picture: string, charset: "unicode" | "ascii"): readonly string[] {
  const { boxes, edges } = readPicture(picture, charset);
  const name = (i: number) => boxes[i]?.text.join("");
  return edges.map(({ from, to, label }) => `${name(from)} ${name(to)}: ${squeezed(label.join(""))}`).sort();
}

function readList(
  view: ReturnType<typeof statesView>,
  text: string,
  charset: "unicode" | "ascii",
): readonly string[] {
  const names = view.states.map(({ title }) => title);
  const { states, transitions } = readStatesList(text, charset, names);
  expect(states).toEqual(names.map((title) => ({ title, said: "" })));
  return transitions.map(({ from, to, said }) => `${from} ${to}: ${squeezed(said)}`).sort();
}

function squeezed(text: string): string {
  return text.replaceAll(/[\n ]/g, "");
}

const cardinality = fc.constantFrom<Cardinality>("1", "0..1", "0..*", "1..*");
const data = fc.record({
  fields: fc.array(fc.array(word, { maxLength: 4 }), { minLength: 1, maxLength: 8 }),
  relations: fc.array(fc.tuple(end, end, word, cardinality, cardinality), { maxLength: 9 }),
});

type Drafted = typeof data extends fc.Arbitrary<infer T> ? T : never;

function dataView({ fields, relations }: Drafted): DataModelView {
  const name = (i: number) => `E${"abcdefghijkl"[i % fields.length]}`;
  return {
    ...{ kind: "data", key: "d", title: "D", direction: "down", enums: [] },
    entities: fields.map((names, i) => ({
      ...{ id: name(i), title: name(i), keys: [], uniques: [], tags: [], storedIn: [], highlight: false },
      fields: names.map((one) => {
        return { name: one, type: "text", key: false, unique: false, required: true, references: [] };
      }),
    })),
    relations: relations.map(([a, b, label, fromCardinality, toCardinality], i) => {
      return { id: `r${i}`, from: name(a), to: name(b), label, fromCardinality, toCardinality };
    }),
  };
}

/** The picture below its title; nothing for a list. */
function drawn(view: StatesView | DataModelView, width: number, charset: "unicode" | "ascii"): string {
  const text = renderText(view, { width, charset });
  for (const line of text.split("\n")) expect(displayWidth(line), text).toBeLessThanOrEqual(width);
  return text.slice("S\n=\n\n".length);
}

describe("a picture of states", () => {
  test("is read back as what it was", () => {
    let [pictures, lists] = [0, 0];
    fc.assert(
      fc.property(
        states,
        fc.constantFrom(...widths),
        fc.constantFrom(...charsets),
        (draft, width, charset) => {
          const view = statesView(draft);
          const picture = drawn(view, width, charset);
          if (isList(picture)) lists++;
          else pictures++;
          const read = isList(picture) ? readList(view, picture, charset) : readEdges(picture, charset);
          expect(read, picture).toEqual(edgesOf(view, charset, isList(picture)));
        },
      ),
      { numRuns: runs },
    );
    expect(pictures).toBeGreaterThan(lists);
    expect(lists).toBeGreaterThan(runs / 100);
  });
});

/** What a reader must find at the ends of relations, as lines. */
function endsOf({ relations }: DataModelView): string[] {
  return relations
    .flatMap(({ from, to, fromCardinality, toCardinality, label }) => [
      `${fromCardinality} ${from} of ${to}: ${label}`,
      `${toCardinality} ${to} of ${from}: ${label}`,
    ])
    .sort();
}

function readEnds(picture: string, charset: "unicode" | "ascii"): string[] {
  const name = (text: string) => text.split(" ")[0];
  return readData(picture, charset)
    .ends.map(({ at, other, count, label }) => `${count} ${name(at)} of ${name(other)}: ${label}`)
    .sort();
}

function readRelations(view: DataModelView, text: string, charset: "unicode" | "ascii"): readonly string[] {
  const { boxes, relations } = readDataList(
    text,
    charset,
    view.entities.map(({ title }) => title),
  );
  expect(boxes.map(([first]) => first)).toEqual(view.entities.map(({ title }) => `${title} [entity]`));
  for (const [i, { fields }] of view.entities.entries()) {
    // What is further in goes on from above.
    const rows = (boxes[i] ?? []).slice(2).filter((row) => !row.startsWith(" "));
    expect(rows.map((row) => row.split(" ")[0])).toEqual(fields.map(({ name }) => name));
  }
  return relations
    .flatMap(({ from, to, fromCount, toCount, said }) => [
      `${fromCount} ${from} of ${to}: ${said}`,
      `${toCount} ${to} of ${from}: ${said}`,
    ])
    .sort();
}

describe("a picture of entities", () => {
  test("is read back as what it was, with how many there are at each end", () => {
    let [pictures, lists] = [0, 0];
    fc.assert(
      fc.property(data, fc.constantFrom(...widths), fc.constantFrom(...charsets), (draft, width, charset) => {
        const view = dataView(draft);
        const text = drawn(view, width, charset);
        if (isList(text)) {
          lists++;
          expect(readRelations(view, text, charset), text).toEqual(endsOf(view));
          return;
        }
        pictures++;
        const picture = text.replace(/\n\n[?*+n] .*\n( {2}.*\n)*$/, "\n");
        expect(readEnds(picture, charset), picture).toEqual(endsOf(view));
      }),
      { numRuns: runs >> 1 },
    );
    expect(pictures).toBeGreaterThan(lists);
    expect(lists).toBeGreaterThan(runs / 200);
  });
});
