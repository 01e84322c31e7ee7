import { describe, expect, test } from "vitest";
import type { RenderOptions } from "../../../src/render/renderer.ts";
import { renderText } from "../../../src/render/text/render-text.ts";
import { displayWidth } from "../../../src/text/width.ts";
import type { SequenceItem, SequenceView } from "../../../src/views/view.ts";
import { fragment, note, sequence, step } from "./sequence-views.ts";

/** The picture without the title above it. */
function drawn(view: SequenceView, options: RenderOptions = {}): string {
  return renderText(view, { detail: "title", ...options }).slice("F\n=\n\n".length);
}

function widest(picture: string): number {
  return Math.max(...picture.split("\n").map(displayWidth));
}

const every: readonly SequenceItem[] = [
  step("User -> Web: submits"),
  step("Web ~> Store: inserts"),
  step("Store --> Web: id"),
  step("Web <-> User: talks"),
  step("User -> Store: passes by"),
  step("Web -> Web: thinks"),
  step("User -> Web"),
  fragment("alt", ["fine", [step("Web --> User: yes")]], ["", [step("Web --> User: no")]]),
  note("over", "Web Store", "both"),
  note("left", "Web", "before"),
  note("right", "Store", "after"),
];

describe("a sequence as text", () => {
  test("has lifelines, labels in arrows, dashed replies, open heads for what does not wait", () => {
    expect(drawn(sequence("User Web Store", every))).toMatchInlineSnapshot(`
      "┌──────┐      ┌─────┐     ┌───────┐
      │ User │      │ Web │     │ Store │
      └──┬───┘      └──┬──┘     └───┬───┘
         ├─ submits ──▶│            │
         │             ├─ inserts ─▷│
         │             │◀╌╌╌ id ╌╌╌╌┤
         │◀── talks ──▶│            │
         ├─ passes by ─┼───────────▶│
         │             ├─┐ thinks   │
         │             │◀┘          │
         ├────────────▶│            │
       ┌┄ alt fine ┄┄┄┄│┄┐          │
       ┆ │◀╌╌╌ yes ╌╌╌╌┤ ┆          │
       ├┄ else ┄┄┄┄┄┄┄┄│┄┤          │
       ┆ │◀╌╌╌╌ no ╌╌╌╌┤ ┆          │
       └┄│┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┘          │
         │           ╭────────────────╮
         │           │ both           │
         │           ╰────────────────╯
         │  ╭────────╮ │            │ ╭───────╮
         │  │ before │ │            │ │ after │
         │  ╰────────╯ │            │ ╰───────╯

      ──▷ asynchronous
      "
    `);
  });

  test("draws the same with ASCII", () => {
    expect(drawn(sequence("User Web Store", every), { charset: "ascii" })).toMatchInlineSnapshot(`
      "+------+      +-----+     +-------+
      | User |      | Web |     | Store |
      +--+---+      +--+--+     +---+---+
         +- submits -->|            |
         |             +~ inserts ~>|
         |             |<... id ....+
         |<-- talks -->|            |
         +- passes by -|----------->|
         |             +-+ thinks   |
         |             |<+          |
         +------------>|            |
       .. alt fine ....|..          |
       : |<... yes ....+ :          |
       :. else ........|.:          |
       : |<.... no ....+ :          |
       ..|.............|..          |
         |           /----------------\\
         |           | both           |
         |           \\----------------/
         |  /--------\\ |            | /-------\\
         |  | before | |            | | after |
         |  \\--------/ |            | \\-------/

      ~~> asynchronous
      "
    `);
  });

  test("numbers its steps when asked to", () => {
    const view = sequence("a b", [step("a -> b: asks"), fragment("opt", ["", [step("b -> a")]])]);
    expect(drawn(view, { numbers: true })).toMatchInlineSnapshot(`
      "┌───┐        ┌───┐
      │ a │        │ b │
      └─┬─┘        └─┬─┘
        ├─ 1. asks ─▶│
      ┌┄ opt ┄┄┄┄┄┄┄┄│┄┐
      ┆ │◀─── 2. ────┤ ┆
      └┄│┄┄┄┄┄┄┄┄┄┄┄┄│┄┘
      "
    `);
  });
});

describe("a sequence in little room", () => {
  const five = sequence("customer catalogue orders payments warehouse", [
    step("customer -> catalogue: looks for books about lighthouses"),
    step("customer -> orders: orders two of them"),
    step("orders -> payments: asks for the money"),
    step("payments --> orders: has it"),
    step("orders ~> warehouse: ships"),
  ]);

  test("has labels beside its arrows, and heads on two levels", () => {
    expect(drawn(five, { width: 56 })).toMatchInlineSnapshot(`
      "┌──────────┐     ┌────────┐   ┌───────────┐
      │ customer │     │ orders │   │ warehouse │
      └────┬─────┘     └───┬────┘   └─────┬─────┘
           │ ┌───────────┐ │ ┌──────────┐ │
           │ │ catalogue │ │ │ payments │ │
           │ └─────┬─────┘ │ └────┬─────┘ │
           ├──────▶│ looks for books about lighthouses
           ├───────┼──────▶│ orders two of them
           │       │       ├─────▶│ asks for the money
           │       │       │◀╌╌╌╌╌┤ has it
           │       │       ├─── ships ───▷│

      ──▷ asynchronous
      "
    `);
  });

  test("calls participants by numbers where their names find no room", () => {
    expect(drawn(five, { width: 40 })).toMatchInlineSnapshot(`
      "1  customer
      2  catalogue
      3  orders
      4  payments
      5  warehouse

      ┌───┐ ┌───┐ ┌───┐ ┌───┐ ┌───┐
      │ 1 │ │ 2 │ │ 3 │ │ 4 │ │ 5 │
      └─┬─┘ └─┬─┘ └─┬─┘ └─┬─┘ └─┬─┘
        ├────▶│ looks for books about
        │     │ lighthouses     │
        ├─────┼────▶│ orders two of them
        │     │     ├────▶│ asks for the money
        │     │     │◀╌╌╌╌┤ has it
        │     │     ├─ ships ──▷│

      ──▷ asynchronous
      "
    `);
  });

  test("becomes a list where not even numbers fit, and says why", () => {
    const names = Array.from({ length: 12 }, (_, i) => `p${i}`);
    const calls = names.slice(1).map((id, i) => step(`p${i} -> ${id}: calls`));
    const picture = drawn(sequence(names.join(" "), [fragment("opt", ["cold", calls])]), { width: 40 });
    expect(picture).toContain(
      "A list: 12 participants and what they\nsay do not fit side by side into 40\ncolumns.\n",
    );
    expect(picture).toContain("opt cold\n   1. p0 → p1: calls\n");
  });

  test("breaks no word of a head: numbers stand for what has no room for its longest", () => {
    const names = ["Registration", "Confirmation", "Cancellation", "Notification"];
    const calls = names.slice(1).map((id, i) => step(`${names[i]} -> ${id}: calls`));
    expect(drawn(sequence(names.join(" "), calls), { width: 52 })).toContain("│ Registration │");
    const narrow = drawn(sequence(names.join(" "), calls), { width: 40 });
    expect(narrow).toMatch(/^1 {2}Registration\n2 {2}Confirmation\n/);
    expect(narrow).toContain("│ 1 │");
  });

  test("makes room for a head of one long word", () => {
    const name = "AppointmentConfirmationService";
    expect(drawn(sequence(`a ${name}`, [step(`a -> ${name}: asks`)]))).toContain(`│ ${name} │`);
  });

  test("breaks no word of a label where there is another way", () => {
    const steps = [fragment("loop", ["until acknowledged", [step("b ~> c: AppointmentBooked")]])];
    for (const width of [40, 48, 60]) {
      expect(drawn(sequence("a b c", steps), { width })).toContain("AppointmentBooked");
    }
  });

  test("breaks long labels into lines below each other", () => {
    const label = "far too many words ".repeat(5);
    expect(drawn(sequence("a b", [step(`a -> b: ${label}`)]), { width: 40 })).toMatchInlineSnapshot(`
      "┌───┐                              ┌───┐
      │ a │                              │ b │
      └─┬─┘                              └─┬─┘
        ├─ far too many words far too ────▶│
        │  many words far too many words   │
        │  far too many words far too      │
        │  many words                      │
      "
    `);
  });
});

describe("an unusual sequence", () => {
  test("of nobody says so", () => {
    expect(drawn(sequence("", []))).toBe("(nothing to show)\n");
  });

  test("of one participant who says nothing", () => {
    expect(drawn(sequence("a", [fragment("par", ["", []], ["", []])]))).toMatchInlineSnapshot(`
      "┌───┐
      │ a │
      └─┬─┘
      ┌┄ par ┄┐
      ├┄ and ┄┤
      └┄│┄┄┄┄┄┘
      "
    `);
  });

  test("shows control characters and counts wide ones as two", () => {
    const view = sequence("a b", [step("a -> b: \x1b[31m注文\t👩‍👩‍👧"), note("over", "a b", "é\n\n日本")]);
    expect(drawn(view)).toMatchInlineSnapshot(`
      "┌───┐             ┌───┐
      │ a │             │ b │
      └─┬─┘             └─┬─┘
        ├─ ␛[31m注文␉👩‍👩‍👧 ─▶│
      ╭─────────────────────╮
      │ é 日本              │
      ╰─────────────────────╯
      "
    `);
  });

  test.each([40, 60, 100])("keeps to %d columns whatever its size", (width) => {
    const hundred = Array.from({ length: 100 }, (_, i) => `p${i}`);
    const calls = hundred.slice(1).map((id, i) => step(`p${i} -> ${id}: calls the next one`));
    const steps = Array.from({ length: 1000 }, (_, i) => step(`a ${i % 2 ? "->" : "~>"} b: step ${i}`));
    let nested: readonly SequenceItem[] = [step("a -> b: deep inside")];
    for (let i = 0; i < 50; i++) nested = [fragment("loop", [`level ${i}`, nested])];
    const long = [step(`a -> b: ${"x".repeat(500)}`), step(`b -> b: ${"word ".repeat(100)}`)];
    for (const view of [
      sequence(hundred.join(" "), calls),
      sequence("a b", steps),
      sequence("a b", nested),
      sequence("a b", long),
      sequence(`a ${"b".repeat(500)}`, [step(`a -> ${"b".repeat(500)}: says`)]),
    ]) {
      expect(widest(drawn(view, { width }))).toBeLessThanOrEqual(width);
    }
  });
});
