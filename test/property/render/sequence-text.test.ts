import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderText } from "../../../src/render/text/render-text.ts";
import { displayWidth } from "../../../src/text/width.ts";
import type { SequenceItem, SequenceView } from "../../../src/views/view.ts";
import { unbroken } from "../../readers/seen.ts";
import { readSequenceList } from "../../readers/sequence-list-reader.ts";
import { type ReadSequence, readSequence, Unreadable } from "../../readers/sequence-reader.ts";
import { aligned, toldItems } from "../../readers/sequence-told.ts";
import { fragment, note, sequence, step } from "../../unit/render/sequence-views.ts";

const charsets = ["unicode", "ascii"] as const;
const widths = [40, 72, 110];
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

/** What the reader of a picture, or of the list that stands for one, finds. */
function readBack(view: SequenceView, text: string, charset: "unicode" | "ascii"): ReadSequence {
  const names = view.participants.map(({ title }) => title);
  return isList(text) ? readSequenceList(text, charset, names) : readSequence(text, charset);
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
        const expected = toldItems(view, "title");
        const names = view.participants.map(({ title }) => title);
        for (const width of widths) {
          for (const charset of charsets) {
            const text = draw(view, width, charset);
            for (const line of text.split("\n")) expect(displayWidth(line), text).toBeLessThanOrEqual(width);
            counts[isList(text) ? "lists" : "pictures"]++;
            const got = readBack(view, text, charset);
            expect(aligned(got.items, expected), `${width} ${charset}\n${text}`).toEqual(expected);
            expect(got.participants.map(unbroken)).toEqual(names.map(unbroken));
          }
        }
      }),
      { numRuns: runs },
    );
    expect(counts.pictures).toBeGreaterThan(5 * counts.lists);
    expect(counts.lists).toBeGreaterThan(runs / 20);
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
