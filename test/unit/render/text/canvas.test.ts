import { describe, expect, test } from "vitest";
import { boxAround, canvasFor, hang, marked, oneLine } from "../../../../src/render/text/canvas.ts";
import { blankCells, linesOf, write } from "../../../../src/render/text/graph/cells.ts";
import { emphasizeBorder } from "../../../../src/render/text/graph/emphasis.ts";
import { withoutStrokes } from "../../../../src/render/text/graph/strokes.ts";
import { clean } from "../../../../src/render/text/graph/wording.ts";
import { displayWidth } from "../../../../src/text/width.ts";

describe("lines of text", () => {
  test("go on below, further in, with every word as it was", () => {
    expect(hang("one two three four five", "  ", 10)).toEqual(["one two", "  three", "  four", "  five"]);
    expect(hang("short", "  ", 10)).toEqual(["short"]);
    expect(hang("", "  ", 10)).toEqual([""]);
  });

  test("break a word that is longer than three lines at their ends alone", () => {
    const word = "abcdefghij".repeat(4);
    const lines = hang(`${word} end`, "    ", 16);
    expect(lines.map((line) => line.trim()).join("")).toBe(`${word}end`);
    for (const line of lines) expect(line.trim().includes(" ") && !line.endsWith(" end")).toBe(false);
    expect(lines.slice(0, -1).every((line) => displayWidth(line) === 16)).toBe(true);
  });

  test("are marked where any of them is", () => {
    const entries = ["a", "b"].map((line) => ({ line, mark: line === "b" }));
    expect(marked(entries, 40)).toEqual(["  a", "* b"]);
    expect(marked([{ line: "a", mark: false }], 40)).toEqual(["a"]);
  });

  test("are one line, whatever would end it", () => {
    expect(oneLine(" a\r\n b\tc\u001b[1m ")).toBe("a b␉c␛[1m");
  });

  test("stand in a box as wide as the widest of them", () => {
    const { glyphs } = canvasFor({});
    expect(boxAround(["注文", "a"], glyphs.box)).toEqual(["┌──────┐", "│ 注文 │", "│ a    │", "└──────┘"]);
  });

  test("have no less than the least width", () => {
    expect(canvasFor({ width: 3 }).width).toBe(20);
    expect(canvasFor({ charset: "ascii" })).toMatchObject({ width: 100, charset: "ascii", detail: "full" });
  });
});

describe("texts in a picture", () => {
  test("hold nothing that is drawn with", () => {
    const drawn = "─│┌┐└┘├┤┬┴┼╌╎┄┆━┃▶▷◀◁▲△▼▽";
    expect(withoutStrokes(drawn)).toMatch(/^[-|+<>^v]+$/);
    expect(displayWidth(withoutStrokes(drawn))).toBe(displayWidth(drawn));
    expect(withoutStrokes("a → b 注文")).toBe("a → b 注文");
  });

  test("join with nothing beside them", () => {
    expect(clean("\u0301a  b\t\u200dc")).toBe("◌\u0301a b ◌\u200dc");
  });
});

describe("cells", () => {
  test("hold a glyph of two columns in two cells", () => {
    const cells = blankCells(6, 1);
    write(cells, 1, 0, "注a👩‍👩‍👧");
    expect(cells.rows[0]).toEqual([" ", "注", "", "a", "👩‍👩‍👧", ""]);
    expect(displayWidth(linesOf(cells)[0] ?? "")).toBe(6);
  });

  test("of a border become heavy, and of what crosses it not", () => {
    const cells = blankCells(5, 3);
    ["┌─│─┐", "─ a ─", "└───┘"].forEach((row, y) => {
      write(cells, 0, y, row);
    });
    emphasizeBorder(cells, { x: 0, y: 0, width: 5, height: 3 });
    expect(linesOf(cells)).toEqual(["┏━│━┓", "─ a ─", "┗━━━┛"]);
  });
});
