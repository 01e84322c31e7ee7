import { describe, expect, test } from "vitest";
import { renderText } from "../../../src/render/text/render-text.ts";
import type { View } from "../../../src/views/view.ts";
import { projectView } from "../../../src/views/views.ts";
import { readData } from "../../readers/data-reader.ts";
import { modelOf } from "../../unit/views/model-of.ts";
import { gridOf } from "../pictures/grid.ts";
import { readPicture } from "../pictures/reader.ts";

type Charset = "unicode" | "ascii";

const glyphs = { unicode: "─│┌┐└┘├┤┬┴┼▶◀▲▼*?+1 x", ascii: "-|+><^v*?n1 x" };
const model = modelOf(`
life = states "Life" {
  [*] -> open "is placed"
  open -> paid "money comes in"; open -> open "is changed"; open -> [*] "is cancelled"
  paid -> sent "leaves"; sent -> paid "comes back"; sent -> [*]
}
Order = entity { id: uuid; buyer: Buyer required; before: Order? }
Buyer = entity { first: Order? unique; all: Order[] }
`);

function pictureOf(key: string, charset: Charset, direction: "down" | "right"): string {
  const view = projectView(model, key);
  if (view === undefined) throw new Error(`no view ${key}`);
  const text = renderText({ ...view, title: "T", direction } as View, { charset });
  if (text.includes("A list:")) throw new Error(text);
  return text.split("\n").slice(3).join("\n").trimEnd();
}

/** The changes of one cell that a reader does not notice. */
function unnoticed(
  picture: string,
  charset: Charset,
  triedInEach: number,
  read: (text: string) => unknown,
): readonly string[] {
  const says = JSON.stringify(read(picture));
  const grid = gridOf(picture);
  return grid.flatMap((row, y) =>
    row.flatMap((old, x) => {
      if (old === " " || old === "") return [];
      const others = [...glyphs[charset]].filter((glyph) => glyph !== old);
      const tried = Array.from(
        { length: triedInEach },
        (_, i) => others[(x * 7 + y * 5 + i * 3) % others.length],
      );
      return tried.flatMap((glyph = "") => {
        const mutant = grid.map((cells, at) => (at === y ? cells.with(x, glyph) : cells).join("")).join("\n");
        try {
          return JSON.stringify(read(mutant)) === says
            ? [`${old} to ${glyph} at ${x}, ${y}\n${picture}`]
            : [];
        } catch {
          return [];
        }
      });
    }),
  );
}

describe.each(["unicode", "ascii"] as const)("a reader notices every changed cell, in %s", (charset) => {
  test.each(["down", "right"] as const)("of states that go %s", (direction) => {
    const picture = pictureOf("life", charset, direction);
    const { edges } = readPicture(picture, charset);
    expect(edges).toHaveLength(7);
    expect(unnoticed(picture, charset, 3, (text) => readPicture(text, charset)).slice(0, 3)).toEqual([]);
  });

  test.each(["down", "right"] as const)("of entities that go %s", (direction) => {
    // What the marks mean stands below the picture.
    const picture = pictureOf("data", charset, direction).replace(/\n\n[?*+n] .*$/, "");
    expect(readData(picture, charset).ends).toHaveLength(6);
    expect(unnoticed(picture, charset, 1, (text) => readData(text, charset)).slice(0, 3)).toEqual([]);
  });
});
