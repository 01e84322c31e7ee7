import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderText } from "../../../src/render/text/render-text.ts";
import { displayWidth } from "../../../src/text/width.ts";
import type { SequenceItem, SequenceView } from "../../../src/views/view.ts";
import { type ReadItem, type ReadSequence, readSequence, Unreadable } from "../../readers/sequence-reader.ts";
import { fragment, note, sequence, step } from "../../unit/render/sequence-views.ts";

const charsets = ["unicode", "ascii"] as const;
const widths = [44, 72, 110];
/** LINTEL_RUNS=20000 for a longer run by hand. */
const runs = Number(process.env.LINTEL_RUNS ?? 1000);

/** Words, among them what a picture is drawn with. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/) },
  fc.constantFrom(
    "POST",
    "/orders",
    "201",
    "->",
    "-->",
    "<-",
    "+-+",
    "---",
    "...",
    ".",
    "-",
    "~>",
    "/--\\",
    "::",
  ),
  fc.constantFrom(
    "├─▶│",
    "◀╌╌┤",
    "┌┄",
    "╭──╮",
    "注文",
    "日本語",
    "👩‍👩‍👧",
    "é",
    "Ω",
    "\x1b[1m",
    "١٢",
    "┆",
    "x|y",
    "|",
    "│",
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
const label = fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 6, arbitrary: text });

const names = ["user", "Web", "the-API", "orders", "a-rather-long-name", "db", "キュー", "x", "mailer"];

interface Choice {
  readonly from: number;
  readonly to: number;
}

const choice: fc.Arbitrary<Choice> = fc.record({ from: fc.nat(), to: fc.nat() });
const arrow = fc.constantFrom("->", "->", "-->", "~>", "<->");
const placement = fc.constantFrom("over" as const, "left" as const, "right" as const);
const kind = fc.constantFrom("alt", "opt", "loop", "par", "critical", "break");

type Draft =
  | { readonly kind: "step"; readonly ends: Choice; readonly arrow: string; readonly label: string }
  | {
      readonly kind: "note";
      readonly ends: Choice;
      readonly placement: "over" | "left" | "right";
      readonly text: string;
    }
  | {
      readonly kind: "fragment";
      readonly fragment: string;
      readonly branches: readonly [string, readonly Draft[]][];
    };

const { items } = fc.letrec<{ items: Draft[]; item: Draft }>((tie) => ({
  items: fc.array(tie("item"), { maxLength: 5, depthIdentifier: "items" }),
  item: fc.oneof(
    { maxDepth: 3, depthIdentifier: "items" },
    { weight: 7, arbitrary: fc.record({ kind: fc.constant("step" as const), ends: choice, arrow, label }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("note" as const), ends: choice, placement, text }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("fragment" as const),
        fragment: kind,
        branches: fc.array(fc.tuple(label, tie("items")), { minLength: 1, maxLength: 3 }),
      }),
    },
  ),
}));

const flows = fc.tuple(fc.integer({ min: 1, max: 9 }), items).map(([count, drafts]): SequenceView => {
  const used = names.slice(0, count);
  return sequence(
    used.join(" "),
    drafts.map((draft) => itemOf(draft, used)),
  );
});

function itemOf(draft: Draft, used: readonly string[]): SequenceItem {
  const name = (n: number) => used[n % used.length] as string;
  switch (draft.kind) {
    case "step": {
      const said = draft.label === "" ? "" : `: ${draft.label}`;
      return step(`${name(draft.ends.from)} ${draft.arrow} ${name(draft.ends.to)}${said}`);
    }
    case "note":
      return note(draft.placement, `${name(draft.ends.from)} ${name(draft.ends.to)}`, draft.text);
    case "fragment": {
      const several = draft.fragment === "alt" || draft.fragment === "par";
      const branches = several ? draft.branches : draft.branches.slice(0, 1);
      return fragment(
        draft.fragment as Parameters<typeof fragment>[0],
        ...branches.map(([title, inside]) => [title, inside.map((one) => itemOf(one, used))] as const),
      );
    }
  }
}

/** What a reader must find: the same without what no picture tells. */
function told(view: SequenceView): ReadSequence {
  const line = new Map(view.participants.map(({ id }, i) => [id, i]));
  return {
    participants: view.participants.map(({ title }) => title),
    items: view.items.map((item) => toldOf(item, line)),
  };
}

function toldOf(item: SequenceItem, line: ReadonlyMap<string, number>): ReadItem {
  const at = (id: string) => line.get(id) ?? -1;
  if (item.kind === "step") {
    const ends = [at(item.from), at(item.to)];
    // Which end of an arrow with two heads is named first is the same.
    if (item.arrow === "both") ends.sort((a, b) => a - b);
    const [from = 0, to = 0] = ends;
    return { kind: "step", arrow: item.arrow, from, to, label: shown(item.label ?? "") };
  }
  if (item.kind === "note") {
    const ends = item.participants.map(at);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const first = item.placement === "right" ? most : least;
    const last = item.placement === "left" ? least : most;
    return { kind: "note", placement: item.placement, first, last, text: shown(item.text) };
  }
  const branches = item.branches.map((branch) => ({
    title: shown(branch.title ?? ""),
    items: branch.items.map((one) => toldOf(one, line)),
  }));
  return { kind: "fragment", fragment: item.fragment, branches };
}

function shown(said: string): string {
  return said.replaceAll("\x1b", "␛");
}

/** Where a line ends there was a blank, or a word was cut: a text of several lines is compared without blanks. */
function sameText(got: string, expected: string): boolean {
  if (!got.includes("\n")) return got === expected;
  return got.replaceAll(/[\n ]/g, "") === expected.replaceAll(" ", "");
}

function aligned(got: ReadSequence, expected: ReadSequence): ReadSequence {
  const text = (a: string, b: string | undefined) => (b !== undefined && sameText(a, b) ? b : a);
  const align = (items: readonly ReadItem[], others: readonly ReadItem[]): ReadItem[] =>
    items.map((item, i) => {
      const other = others[i];
      if (item.kind === "step" && other?.kind === "step")
        return { ...item, label: text(item.label, other.label) };
      if (item.kind === "note" && other?.kind === "note")
        return { ...item, text: text(item.text, other.text) };
      if (item.kind !== "fragment" || other?.kind !== "fragment") return item;
      const branches = item.branches.map((branch, j) => ({
        title: text(branch.title, other.branches[j]?.title),
        items: align(branch.items, other.branches[j]?.items ?? []),
      }));
      return { ...item, branches };
    });
  return {
    participants: got.participants.map((one, i) => text(one, expected.participants[i])),
    items: align(got.items, expected.items),
  };
}

function draw(view: SequenceView, width: number, charset: "unicode" | "ascii"): string {
  return renderText(view, { width, charset, detail: "title" }).slice("F\n=\n\n".length);
}

const isList = (picture: string) => picture.startsWith("A list:");

describe("a sequence as text", () => {
  test("is read back as what it was, within its width", () => {
    const counts = { pictures: 0, lists: 0 };
    fc.assert(
      fc.property(flows, (view) => {
        const expected = told(view);
        for (const width of widths) {
          for (const charset of charsets) {
            const picture = draw(view, width, charset);
            for (const line of picture.split("\n"))
              expect(displayWidth(line), picture).toBeLessThanOrEqual(width);
            if (isList(picture)) {
              counts.lists++;
              continue;
            }
            counts.pictures++;
            const got = readSequence(picture, charset);
            expect(aligned(got, expected), `${width} ${charset}\n${picture}`).toEqual(expected);
          }
        }
      }),
      { numRuns: runs },
    );
    expect(counts.pictures).toBeGreaterThan(5 * counts.lists);
  });

  test("is read strictly: any other glyph in any cell is noticed", () => {
    const view = sequence("user web-shop orders db", [
      step("user -> web-shop: submits the basket"),
      step("web-shop ~> db: tells"),
      step("orders -> orders: counts the books that are left"),
      note("left", "web-shop", "Waits."),
      fragment(
        "alt",
        ["paid", [step("orders -> db: inserts"), step("db --> orders: id")]],
        ["not paid", [step("orders --> user: sorry"), step("user <-> orders: talk")]],
      ),
      note("over", "orders db", "Both know."),
      note("right", "db", "Keeps it."),
    ]);
    for (const charset of charsets) {
      const others = charset === "ascii" ? "|-+.:<>~/ x" : "│─┼┄┆├┤┌┘╭╯◀▷╌┬ x";
      const picture = draw(view, 52, charset);
      const read = readSequence(picture, charset);
      const unnoticed = mutantsOf(picture, others).filter((mutant) => !isNoticed(mutant, charset, read));
      expect(unnoticed).toEqual([]);
    }
  });
});

/** The picture with one cell changed: each cell to three of these glyphs. */
function mutantsOf(picture: string, glyphs: string): string[] {
  const rows = picture.split("\n");
  return rows.flatMap((row, y) =>
    Array.from({ length: 3 * (row.length + 1) }, (_, i) => {
      const x = Math.floor(i / 3);
      const glyph = glyphs[(x * 7 + y * 3 + (i % 3) * 5) % glyphs.length] as string;
      return rows.with(y, (row.slice(0, x) + glyph + row.slice(x + 1)).trimEnd()).join("\n");
    }).filter((mutant) => mutant !== picture),
  );
}

function isNoticed(mutant: string, charset: "unicode" | "ascii", read: ReadSequence): boolean {
  try {
    return JSON.stringify(readSequence(mutant, charset)) !== JSON.stringify(read);
  } catch (error) {
    if (error instanceof Unreadable) return true;
    throw error;
  }
}
