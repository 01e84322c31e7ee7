import { describe, expect, test } from "vitest";
import { renderText } from "../../../src/render/text/render-text.ts";
import { projectView } from "../../../src/views/views.ts";
import { modelOf } from "../views/model-of.ts";

/** The rows between two boxes. */
function edgeRows(says: string): string {
  const source = `a = system "A"\nb = system "B"\na -> b ${says}\n`;
  const view = projectView(modelOf(source), "landscape");
  if (view === undefined) throw new Error("no landscape");
  const rows = renderText(view, { color: true }).split("\n");
  const first = rows.findIndex((row) => row.includes("┬"));
  return rows.slice(first + 1, rows.lastIndexOf(rows.findLast((row) => row.includes("┌")) ?? "")).join("\n");
}

describe("edges on a terminal that shows colours", () => {
  test.each([
    ["c62828", "31"],
    ["2e7d32", "32"],
    ["b26a00", "33"],
    ["1565c0", "34"],
    ["d016c0", "35"],
    ["00b8d4", "36"],
    ["888888", "90"],
    ["ff0040", "31"],
  ])("#%s is the plain colour nearest to it", (color, code) => {
    const rows = edgeRows(`"says 注文 so" { color #${color} }`);
    const glyphs = [...rows.matchAll(/\u001b\[(\d+)m([^\u001b]+)\u001b\[0m/g)];
    expect(new Set(glyphs.map(([, found]) => found))).toEqual(new Set([code]));
    expect(glyphs.map(([, , glyph]) => glyph)).toEqual(["│", "says", "注文", "so", "▼"]);
  });

  test("one without a colour of its own has none", () => {
    expect(edgeRows('"says"')).toMatch(/^ +│ says\n +▼$/);
  });
});
