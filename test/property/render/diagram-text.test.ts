import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderText } from "../../../src/render/text/render-text.ts";
import { displayWidth } from "../../../src/text/width.ts";
import type { Cardinality, DataModelView, StatesView } from "../../../src/views/view.ts";
import { readData } from "../../readers/data-reader.ts";
import { type Reading, readPicture } from "../pictures/reader.ts";

/** LINTEL_RUNS=20000 for a longer run by hand. */
const runs = Number(process.env.LINTEL_RUNS ?? 600);
const charsets = ["unicode", "ascii"] as const;
const widths = [40, 80, 120];

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const words = fc.array(word, { maxLength: 5 }).map((all) => all.join(" "));
const end = fc.nat({ max: 11 });

/** A box by what its first line says; a state's or an entity's name is one word. */
function edgesOf(reading: Reading): string[] {
  const name = (i: number) => reading.boxes[i]?.text[0]?.split(" ")[0] ?? "";
  return reading.edges
    .map(({ from, to, kind, label }) => {
      const ends = kind === "both" ? [name(from), name(to)].sort() : [name(from), name(to)];
      return `${ends.join(" ")}: ${label.join("").replaceAll(" ", "")}`;
    })
    .sort();
}

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
          if (picture.includes(" → ") || picture.includes(" -> ")) {
            lists++;
            return;
          }
          pictures++;
          const [start, stop] = charset === "ascii" ? ["*", "(*)"] : ["●", "◉"];
          const expected = view.transitions.map(
            ({ from = start, to = stop, label }) => `${from} ${to}: ${label.replaceAll(" ", "")}`,
          );
          expect(edgesOf(readPicture(picture, charset)), picture).toEqual(expected.sort());
        },
      ),
      { numRuns: runs },
    );
    expect(pictures).toBeGreaterThan(3 * lists);
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

describe("a picture of entities", () => {
  test("is read back as what it was, with how many there are at each end", () => {
    let [pictures, lists] = [0, 0];
    fc.assert(
      fc.property(data, fc.constantFrom(...widths), fc.constantFrom(...charsets), (draft, width, charset) => {
        const view = dataView(draft);
        const text = drawn(view, width, charset);
        if (/ (──|--) /.test(text.split("\n").slice(-2).join(""))) {
          lists++;
          return;
        }
        pictures++;
        const picture = text.replace(/\n\n[?*+n] .*\n( {2}.*\n)*$/, "\n");
        expect(readEnds(picture, charset), picture).toEqual(endsOf(view));
      }),
      { numRuns: runs >> 1 },
    );
    expect(pictures).toBeGreaterThan(3 * lists);
  });
});
