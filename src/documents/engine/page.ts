import { closedUp } from "./numbers.ts";
import { type CoverageRow, type HeadingRequest, marks, type Session } from "./session.ts";

/** The blocks of a text: what stands between blank lines; a fence is one block with all that is in it. */
export function blocksIn(text: string): readonly string[] {
  const blocks: string[] = [];
  let block: string[] = [];
  let open = "";
  const end = () => {
    if (block.length > 0) blocks.push(block.join("\n"));
    block = [];
  };
  for (const line of text.split("\n")) {
    if (open !== "") {
      block.push(line);
      if (line.trim() === open) open = "";
      continue;
    }
    if (line.trim() === "") {
      end();
      continue;
    }
    open = /^(?:[ \t>]|- |\d+\. )*(`{3,})/.exec(line)?.[1] ?? "";
    block.push(/\S {2}$/.test(line) && !line.trimStart().startsWith("|") ? line : line.trimEnd());
  }
  end();
  return blocks;
}

/** The finished page: one blank line between blocks, a line end at the end, every mark replaced. */
export function pageOf(text: string, session: Session, drawn: readonly string[]): string {
  const headings = distinct(closedUp(session.headings));
  const written = blocksIn(text).join("\n\n");
  const coverage = coverageText(session.rows);
  const lines = written.split("\n").map((line) => {
    const picture = /^(\s*)\u0001P(\d+)\u0002$/.exec(line);
    if (picture !== null) return pictureAt(drawn[Number(picture[2])] ?? "", picture[1] ?? "");
    return line
      .replaceAll(/\u0001H(\d+)\u0002/g, (_, at: string) => headings[Number(at)] ?? "")
      .replaceAll(marks.coverage, coverage)
      .replace(/^((?:\s|- |\d+\. |> ?)*\d*)\u0003/, "$1\\")
      .replaceAll(marks.start, "");
  });
  return `${lines.join("\n").replace(/\n+$/, "")}\n`;
}

function pictureAt(block: string, room: string): string {
  return room === "" ? block : block.replaceAll(/^(?=.)/gm, room);
}

/** Two headings with one text would have one address: the later one tells its path, or else its number. */
function distinct(headings: readonly HeadingRequest[]): readonly string[] {
  const taken = new Set(headings.filter(({ fixed }) => fixed).map(({ text }) => text.toLowerCase()));
  const seen = new Map<string, number>();
  return headings.map(({ text, fixed, path }) => {
    if (fixed && !seen.has(text.toLowerCase())) {
      seen.set(text.toLowerCase(), 1);
      return text;
    }
    let told = text;
    if (taken.has(told.toLowerCase()) && path !== "") told = `${text} (${path})`;
    const base = told;
    let count = seen.get(base.toLowerCase()) ?? 1;
    while (taken.has(told.toLowerCase())) {
      count++;
      told = `${base} (${count})`;
    }
    seen.set(base.toLowerCase(), count);
    taken.add(told.toLowerCase());
    return told;
  });
}

export interface Tally {
  readonly filled: number;
  readonly all: number;
}

/**
 * How many places are filled: every place that an author can fill, and of what follows from the rest of the
 * model one for each line of the template.
 */
export function tallyOf(rows: readonly CoverageRow[]): Tally {
  const places = placesOf(rows);
  return { filled: places.filter(({ filled }) => filled).length, all: places.length };
}

/** The rows that count: those that follow from the model once for each section and label. */
export function placesOf(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  const places: CoverageRow[] = [];
  const derived = new Map<string, number>();
  for (const row of rows) {
    if (!row.derived) {
      places.push(row);
      continue;
    }
    const key = JSON.stringify([row.section, row.label]);
    const known = derived.get(key);
    if (known === undefined) derived.set(key, places.push(row) - 1);
    else if (row.filled && places[known]?.filled === false) places[known] = row;
  }
  return places;
}

function coverageText(rows: readonly CoverageRow[]): string {
  const { filled, all } = tallyOf(rows);
  return filled === all ? "✅ COMPLETE" : `${filled} of ${all} lines filled`;
}
