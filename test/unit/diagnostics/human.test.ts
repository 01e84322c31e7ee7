import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { human } from "../../../src/diagnostics/printers/human.ts";
import type { Span } from "../../../src/text/source.ts";
import { displayWidth } from "../../../src/text/width.ts";
import { at, fault } from "./sample.ts";

const line = (text: string) => ({ path: "a.arch", text });

/** What is printed of one diagnostic, without the summary. */
function block(d: Diagnostic, width = 100): string {
  return human([d], { width }).replace(/\n\n?1 (error|warning|note) in 1 file\n$/, "\n");
}

/** The excerpt alone. */
function rows(d: Diagnostic, width = 100): readonly string[] {
  return block(d, width).trimEnd().split("\n").slice(3);
}

describe("the printed form", () => {
  it("is the one of the language's reference", () => {
    const text = `${"\n".repeat(67)}shop.api.orders -> catalog "looks up prices"\n`;
    const shop = { path: "shop.arch", text };
    const d = fault(at(shop, "catalog"), "no element is called `catalog`", {
      label: "not found from here",
      help: "did you mean `shop.api.catalogue`?",
    });
    expect(human([d])).toBe(`error[name/unknown]: no element is called \`catalog\`
  ┌─ shop.arch:68:20
  │
68│ shop.api.orders -> catalog "looks up prices"
  │                    ^^^^^^^ not found from here
  │
  = help: did you mean \`shop.api.catalogue\`?

1 error in 1 file
`);
  });

  it("shows second places of the same file in the same excerpt, in the order of the lines", () => {
    const source = line('shop = system "Shop"\nweb = container "Web"\n\nshop = system "Another"\n');
    const again = source.text.lastIndexOf("shop");
    const d = fault({ source, start: again, end: again + 4 }, "the name `shop` is taken", {
      label: "declared a second time",
      related: [
        { span: at(source, "web"), message: "a neighbour" },
        { span: at(source, "shop"), message: "first declared here" },
      ],
    });
    expect(block(d)).toBe(`error[name/unknown]: the name \`shop\` is taken
 ┌─ a.arch:4:1
 │
1│ shop = system "Shop"
 │ ---- first declared here
2│ web = container "Web"
 │ --- a neighbour
 ┆
4│ shop = system "Another"
 │ ^^^^ declared a second time
`);
  });

  it("gives second places of other files excerpts of their own", () => {
    const source = line("shop -> web\n");
    const other = { path: "more/b.arch", text: `${"\n".repeat(99)}web = person\n` };
    const d = fault(at(source, "web"), "a person", {
      severity: "warning",
      related: [{ span: at(other, "web"), message: "declared here" }],
      help: "say more",
    });
    expect(block(d)).toBe(`warning[name/unknown]: a person
   ┌─ a.arch:1:9
   │
  1│ shop -> web
   │         ^^^
   │
   ├─ more/b.arch:100:1
   │
100│ web = person
   │ --- declared here
   │
   = help: say more
`);
  });

  it("shows marks of one line under it, from the left", () => {
    const source = line("shop -> web -> mail");
    const related = [
      { span: at(source, "mail"), message: "to here" },
      { span: at(source, "shop"), message: "from here" },
    ];
    expect(rows(fault(at(source, "web"), "x", { label: "this", related }))).toEqual([
      "1│ shop -> web -> mail",
      " │ ---- from here",
      " │         ^^^ this",
      " │                ---- to here",
    ]);
  });

  it("shows eight second places and counts the others", () => {
    const source = line("x\n".repeat(20));
    const related = Array.from({ length: 10 }, (_, i) => ({
      span: { source, start: i * 2 + 2, end: i * 2 + 3 },
      message: `candidate ${i}`,
    }));
    const printed = block(fault(at(source, "x"), "which?", { related }));
    expect(printed).toContain("- candidate 7\n");
    expect(printed).not.toContain("candidate 8");
    expect(printed).toMatch(/\n +│\n += 2 more places are not shown\n$/);
  });

  it("names a file without text and shows no excerpt", () => {
    const source = { path: "no.arch", text: "" };
    expect(block(fault({ source, start: 0, end: 0 }, "there is no `no.arch`", { help: "write one" }))).toBe(
      "error[name/unknown]: there is no `no.arch`\n ┌─ no.arch\n = help: write one\n",
    );
  });

  it("tells notes of one code once in each file, and names the other places", () => {
    const source = line("color red\ntheme a-theme-whose-name-is-long\nfont b\n");
    const other = { path: "b.arch", text: "color" };
    const note = (span: Span) => fault(span, "no effect", { severity: "info", help: "leave it out" });
    const notes = ["font", "theme a-theme-whose-name-is-long", "color"].map((words) =>
      note(at(source, words)),
    );
    expect(
      human([...notes, note(at(other, "color")), fault(at(source, "red"), "x")]),
    ).toBe(`note[name/unknown]: no effect
 ┌─ a.arch:1:1
 │
1│ color red
 │ ^^^^^
 │
 = also: \`theme a-theme-whose-nam…\` (line 2), \`font\` (line 3)
 = help: leave it out

error[name/unknown]: x
 ┌─ a.arch:1:7
 │
1│ color red
 │       ^^^

note[name/unknown]: no effect
 ┌─ b.arch:1:1
 │
1│ color
 │ ^^^^^
 │
 = help: leave it out

1 error and 4 notes in 2 files
`);
  });

  it("counts the places that are too many to name", () => {
    const source = line("x\n".repeat(20));
    const notes = Array.from({ length: 20 }, (_, i) =>
      fault({ source, start: i * 2, end: i * 2 + 1 }, "m", { severity: "info" }),
    );
    expect(human(notes)).toMatch(/`x` \(line 9\) and 11 more\n\n20 notes in 1 file\n$/);
  });

  it("wraps help and keeps its own line ends", () => {
    const d = fault(at(line("x"), "x"), "m", { help: "one two three four five six seven eight nine\nlast" });
    expect(rows(d, 40)).toEqual([
      "1│ x",
      " │ ^",
      " │",
      " = help: one two three four five six",
      "         seven eight nine",
      "         last",
    ]);
  });

  it("puts a label that does not fit beside the marks beneath them", () => {
    const source = line(`${"a ".repeat(12)}target`);
    const d = fault(at(source, "target"), "m", { label: "a label that is too long for its row" });
    expect(rows(d, 44)).toEqual([
      `1│ ${"a ".repeat(12)}target`,
      " │                         ^^^^^^",
      " │      a label that is too long for its row",
    ]);
  });

  it("prints nothing for nothing", () => {
    expect(human([])).toBe("");
  });
});

describe("marks", () => {
  it.each([
    ["\tshop\t-> web", "web", ["1│     shop    -> web", " │                ^^^"]],
    ["shop -> \t\tweb", "\t\t", ["1│ shop ->         web", " │         ^^^^^^^^"]],
    ['注文 = system "書店"', '"書店"', ['1│ 注文 = system "書店"', " │               ^^^^^^"]],
    ["👩‍👩‍👧‍👦 -> web", "web", ["1│ 👩‍👩‍👧‍👦 -> web", " │       ^^^"]],
    ["👩‍👩‍👧‍👦 -> web", "👩‍👩‍👧‍👦", ["1│ 👩‍👩‍👧‍👦 -> web", " │ ^^"]],
    ["👩‍👩‍👧‍👦 -> web", "\u200d👩", ["1│ 👩‍👩‍👧‍👦 -> web", " │ ^^"]],
    ["cafe\u0301 -> web", "e\u0301", ["1│ cafe\u0301 -> web", " │    ^"]],
    ["cafe\u0301 -> web", "\u0301", ["1│ cafe\u0301 -> web", " │    ^"]],
    ["a \u001b[31mred b", "red", ["1│ a ␛[31mred b", " │        ^^^"]],
    ["a\u202eb -> c", "c", ["1│ a\ufffdb -> c", " │        ^"]],
    ["x\ud800y", "y", ["1│ x\ufffdy", " │   ^"]],
  ])("in %j under %j", (text, words, expected) => {
    expect(rows(fault(at(line(text), words), "m"))).toEqual(expected);
  });

  it("stand where a range is empty, at the end of a line and of the text", () => {
    const source = line("ab\r\ncd\n");
    const empty = (offset: number) => rows(fault({ source, start: offset, end: offset }, "m"));
    expect(empty(1)).toEqual(["1│ ab", " │  ^"]);
    expect(empty(2)).toEqual(["1│ ab", " │   ^"]);
    expect(empty(3)).toEqual(["1│ ab", " │   ^"]);
    expect(empty(7)).toEqual(["3│", " │ ^"]);
    expect(empty(99)).toEqual(["3│", " │ ^"]);
  });

  it("go to the end of the first line of a longer range and say where it ends", () => {
    const source = line("shop = system {\n  web = container\n}\nmail = system\n");
    const range = { source, start: 7, end: source.text.indexOf("mail") };
    expect(rows(fault(range, "m", { label: "never closed" }))).toEqual([
      "1│ shop = system {",
      " │        ^^^^^^^^ never closed (to line 3)",
    ]);
    expect(rows(fault(range, "m"))).toEqual(["1│ shop = system {", " │        ^^^^^^^^ to line 3"]);
  });
});

describe("long lines", () => {
  const source = line(`${"a".repeat(5_000_000)} target ${"b".repeat(5_000_000)}`);

  it("are shown around the mark", () => {
    const [shown, marks] = rows(fault(at(source, "target"), "m", { label: "here" }), 43) as [string, string];
    expect(shown).toBe("1│ …aaaaaaaaaaaaaaa target bbbbbbbbbbbbbbb…");
    expect(marks).toBe(" │                  ^^^^^^ here");
  });

  it("are shown from their beginning where the mark is near it, and to their end", () => {
    expect(rows(fault({ source, start: 2, end: 5 }, "m"), 43)).toEqual([`1│ ${"a".repeat(38)}…`, " │   ^^^"]);
    const { length } = source.text;
    expect(rows(fault({ source, start: length - 2, end: length }, "m"), 43)).toEqual([
      `1│ …${"b".repeat(38)}`,
      " │                                      ^^",
    ]);
  });

  it("are marked up to where they are cut", () => {
    const [shown, marks] = rows(fault({ source, start: 3_000_000, end: 4_000_000 }, "m"), 43) as [
      string,
      string,
    ];
    expect(shown).toBe(`1│ …${"a".repeat(38)}…`);
    expect(marks).toBe(` │  ${"^".repeat(39)}`);
  });

  it("are shown once where two marks are far apart, with an ellipsis between, in the order of the line", () => {
    const related = [{ span: { source, start: 0, end: 3 }, message: "begins here" }];
    expect(rows(fault(at(source, "target"), "m", { related, label: "ends" }), 43)).toEqual([
      "1│ aaaaaaaaaaaaaaaaaa…aaaaa target bbbbb…",
      " │ --- begins here",
      " │                          ^^^^^^ ends",
    ]);
  });

  it("are shown again for a third place that is far from two others", () => {
    const { length } = source.text;
    const related = [
      { span: { source, start: 0, end: 3 }, message: "begins here" },
      { span: { source, start: length - 1, end: length }, message: "" },
    ];
    const shown = rows(fault(at(source, "target"), "m", { related }), 43);
    expect(shown.map((row) => row.slice(0, 2))).toEqual(["1│", " │", " │", "1│", " │"]);
    expect(shown.slice(3)).toEqual([`1│ …${"b".repeat(38)}`, ` │ ${" ".repeat(38)}-`]);
  });

  it("never make a row wider than the terminal", () => {
    const wide = line(`${"注文 👩‍🚀 e\u0301\t".repeat(200)}`);
    for (let start = 0; start < 400; start += 7) {
      for (const row of rows(fault({ source: wide, start, end: start + 9 }, "m", { label: "x" }), 60)) {
        expect(displayWidth(row)).toBeLessThanOrEqual(60);
      }
    }
  });

  it("cost no time of their own", () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      fault({ source, start: i * 5000, end: i * 5000 + 5 }, "m"),
    );
    const begun = performance.now();
    human(many);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it("may hold glyphs that are no glyphs", () => {
    const marks = line(`क${"\u093e".repeat(100_000)} x e${"\u0301".repeat(100_000)} target`);
    expect(rows(fault(at(marks, "target"), "m"), 50).at(-1)).toMatch(/^ │ +\^{6}$/);
    expect(rows(fault({ source: marks, start: 50_000, end: 50_003 }, "m"), 50).at(-1)).toMatch(/\^/);
  });
});

describe("what a model says", () => {
  it("never reaches a terminal raw", () => {
    const evil = "\u001b]0;owned\u0007\u009b31m\u202e\u2028\r\ud800";
    const source = { path: `${evil}.arch`, text: `x ${evil} y\nz` };
    const d = fault({ source, start: 0, end: source.text.length }, evil, {
      label: evil,
      help: evil,
      related: [{ span: at(source, "z"), message: evil }],
    });
    expect(human([d])).not.toMatch(/[^\n\P{Cc}]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
    const uncolored = human([d], { color: true }).replaceAll(/\u001b\[[\d;]+m/g, "");
    expect(uncolored).not.toContain("\u001b");
  });
});

describe("colour", () => {
  it("marks the severity, the frame and the second places, and changes no character", () => {
    const source = line("shop -> web");
    const d = fault(at(source, "web"), "no `web`", {
      label: "here",
      help: "write it",
      related: [{ span: at(source, "shop"), message: "from" }],
    });
    const colored = human([d], { color: true });
    expect(colored).toContain("\u001b[1;31merror[name/unknown]\u001b[0m\u001b[1m: no `web`\u001b[0m\n");
    expect(colored).toContain("\u001b[34m│\u001b[0m         \u001b[1;31m^^^ here\u001b[0m\n");
    expect(colored).toContain("\u001b[34m---- from\u001b[0m\n");
    expect(colored.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(human([d]));
  });
});
