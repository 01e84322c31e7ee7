import type { Cardinality } from "../../src/views/view.ts";
import { entriesOf, named, paragraphsOf, refuse, saidBehind, without } from "./list-texts.ts";
import { cellsOf } from "./picture-cells.ts";

/*
 * Reads the list that stands for entities and their relations where no picture fits, or fails:
 *
 *  1. A sentence that begins with `A list:` and tells how many entities, enums and relations there are; an empty
 *     line; a box for each entity, then for each enum, one right below the other; if there are relations, an empty
 *     line and a line for each.
 *  2. A box has four corners, a border of one glyph on each side, and a blank beside it on every row.
 *  3. A relation is `a 0..* ── 1 b: fields`. What is too long for a line goes on below, four columns further in.
 */

export interface ReadDataList {
  /** The lines of each box. */
  readonly boxes: readonly (readonly string[])[];
  readonly relations: readonly ReadRelation[];
}

interface ReadRelation {
  readonly from: string;
  readonly fromCount: Cardinality;
  readonly to: string;
  readonly toCount: Cardinality;
  readonly said: string;
}

const borders = {
  unicode: ["┌┐┘└─│", "┏┓┛┗━┃"],
  ascii: ["++++-|"],
} as const;

/** `names` are what entities are called. */
export function readDataList(
  text: string,
  charset: "unicode" | "ascii",
  names: readonly string[],
): ReadDataList {
  const [why = [], drawn = [], listed = [], ...more] = paragraphsOf(text);
  const sentence =
    /^A list: (?:(\d+) entit(?:y|ies))?(?:, | and )?(?:(\d+) enums?)?(?: and )?(?:(\d+) relations?)? do not fit as a picture into \d+ columns\.$/.exec(
      why.join(" "),
    );
  if (sentence === null || more.length > 0) refuse(0, `no such list: ${why.join(" ")}`);
  const [entities, enums, count] = sentence.slice(1).map((told) => Number(told ?? 0));
  const boxes = boxesIn(drawn, charset);
  const relations = entriesOf(listed).map((entry, y) => relationIn(entry, charset, names, y));
  if (boxes.length !== (entities ?? 0) + (enums ?? 0) || relations.length !== count)
    refuse(0, `not ${boxes.length} boxes and ${relations.length} relations`);
  return { boxes, relations };
}

function boxesIn(lines: readonly string[], charset: "unicode" | "ascii"): readonly (readonly string[])[] {
  const rows = cellsOf(lines.join("\n"));
  const boxes: (readonly string[])[] = [];
  for (let y = 0; y < rows.length; ) {
    const top = (rows[y] ?? []).join("");
    const border = borders[charset].find(([topLeft = ""]) => top.startsWith(topLeft));
    if (border === undefined) refuse(y, `no box: ${top}`);
    const [topLeft, topRight, bottomRight, bottomLeft, across = "", down] = [...border];
    const inner = across.repeat(top.length - 2);
    if (top !== `${topLeft}${inner}${topRight}`) refuse(y, `no upper border: ${top}`);
    const text: string[] = [];
    for (y++; rows[y]?.[0] === down; y++) {
      const row = rows[y] ?? [];
      const last = top.length - 1;
      if (row.length !== top.length || row[last] !== down || row[1] !== " " || row[last - 1] !== " ")
        refuse(y, `no row of a box: ${row.join("")}`);
      text.push(row.slice(2, -2).join("").trimEnd());
    }
    const bottom = (rows[y] ?? []).join("");
    if (text.length === 0 || bottom !== `${bottomLeft}${inner}${bottomRight}`)
      refuse(y, `no lower border: ${bottom}`);
    boxes.push(text);
    y++;
  }
  return boxes;
}

function relationIn(
  entry: string,
  charset: "unicode" | "ascii",
  names: readonly string[],
  y: number,
): ReadRelation {
  const [from, afterFrom] = named(entry, names, y);
  const [fromCount, afterCount] = countIn(afterFrom, y);
  const line = without(afterCount, charset === "ascii" ? "--" : "──");
  if (line === undefined) refuse(y, `no line: ${entry}`);
  const [toCount, afterLine] = countIn(line, y);
  if (!/^[ \n]/.test(afterLine)) refuse(y, `no blank: ${entry}`);
  const [to, rest] = named(afterLine.slice(1), names, y);
  return { from, fromCount, to, toCount, said: saidBehind(rest, y) };
}

function countIn(text: string, y: number): readonly [Cardinality, string] {
  const [all, count] = /^[ \n](1|0\.\.1|0\.\.\*|1\.\.\*)(?=[ \n])/.exec(text) ?? [];
  if (all === undefined) refuse(y, `not how many: ${text}`);
  return [count as Cardinality, text.slice(all.length)];
}
