import { type ReadItem, type ReadSequence, Unreadable } from "./sequence-reader.ts";

/*
 * Reads the list that stands for a sequence where no picture fits, or fails: whatever these rules do not name is
 * an error.
 *
 *  1. A sentence that begins with `A list:` and tells how many take part and in how many columns; an empty line;
 *     a line for each who takes part, in the order of the picture; an empty line; then what happens.
 *  2. What is too long for a line goes on below, four columns further in for those who take part.
 *  3. What is in a fragment stands two columns further in than its title, up to twelve. A fragment ends with `end`,
 *     and its branches begin with a word each.
 *  4. A step is `1. a → b: what`, numbers in the order of the list, their dots below each other. It goes on two
 *     columns right of its dot's column, a note at the same one, a title eight columns further in.
 *  5. A note is `note over a, b: what`, or `left of`, `right of`.
 */

const arrows = {
  unicode: { "→": "sync", "⇝": "async", "↔": "both", "⇢": "reply" },
  ascii: { "->": "sync", "~>": "async", "<->": "both", "-->": "reply" },
} as const;

type Arrow = Extract<ReadItem, { kind: "step" }>["arrow"];

interface Reading {
  readonly lines: readonly string[];
  readonly arrows: ReadonlyMap<string, Arrow>;
  readonly names: readonly string[];
  readonly digits: number;
  y: number;
  steps: number;
}

/** `names` are what participants are called: a list says what else they are behind that. */
export function readSequenceList(
  text: string,
  charset: "unicode" | "ascii",
  names: readonly string[],
): ReadSequence {
  const lines = text.replace(/\n$/, "").split("\n");
  const [why, who, what] = paragraphs(lines);
  const count =
    /^A list: (\d+) participants? and what they say do not fit side by side into \d+ columns\.$/.exec(
      why.join(" "),
    )?.[1];
  const participants = entries(who);
  if (Number(count) !== participants.length) refuse(0, `${count} take part, not ${participants.length}`);
  for (const [i, name] of names.entries())
    if (!startsWith(participants[i] ?? "", name)) refuse(why.length + 1 + i, `not ${name}`);
  const steps = what.filter((line) => /^ *\d+\.( |$)/.test(line)).length;
  const reading: Reading = {
    lines: what,
    arrows: new Map(Object.entries(arrows[charset])),
    names,
    digits: String(steps).length,
    y: 0,
    steps: 0,
  };
  const items = readItems(reading, 0);
  if (reading.y < what.length) refuse(reading.y, "what belongs to nothing");
  return { participants, items };
}

function refuse(y: number, why: string): never {
  throw new Unreadable(`line ${y + 1} of a list: ${why}`);
}

function paragraphs(lines: readonly string[]): readonly [string[], string[], string[]] {
  const first = lines.indexOf("");
  const second = lines.indexOf("", first + 1);
  if (first < 0) refuse(lines.length, "no empty line");
  const end = second < 0 ? lines.length : second;
  return [lines.slice(0, first), lines.slice(first + 1, end), lines.slice(end + 1)];
}

/** Lines, each with those that are further in than it. */
function entries(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const [y, line] of lines.entries()) {
    if (!line.startsWith(" ")) found.push(line);
    else if (found.length > 0 && /^ {4}\S/.test(line)) found.push(`${found.pop()}\n${line.trim()}`);
    else refuse(y, "no entry");
  }
  return found;
}

/** Whether a text that may be broken into lines begins with this one. */
function startsWith(text: string, start: string): boolean {
  return text.replaceAll(/[\n ]/g, "").startsWith(start.replaceAll(" ", ""));
}

const DEEPEST = 12;

function readItems(reading: Reading, depth: number): ReadItem[] {
  const items: ReadItem[] = [];
  const indent = Math.min(DEEPEST, 2 * depth);
  for (;;) {
    const line = reading.lines[reading.y];
    if (line === undefined || !line.startsWith(" ".repeat(indent))) return items;
    const rest = line.slice(indent);
    const isStep = /^ *\d+\.( |$)/.test(rest) && /^ *\d+/.exec(rest)?.[0].length === reading.digits;
    if (isStep) items.push(readStep(reading, indent));
    else if (/^note( |$)/.test(rest)) items.push(readNote(reading, indent));
    else if (/^(alt|opt|loop|par|critical|break)( |$)/.test(rest)) items.push(readFragment(reading, depth));
    else return items;
  }
}

/** A line and those that go on from it, at this column. */
function readText(reading: Reading, indent: number, hanging: number): string {
  const lines = [(reading.lines[reading.y++] ?? "").slice(indent)];
  const further = " ".repeat(indent + hanging);
  for (let line = reading.lines[reading.y]; line?.startsWith(further); line = reading.lines[++reading.y]) {
    if (line[further.length] === " ") refuse(reading.y, "further in than a line goes on");
    lines.push(line.slice(further.length));
  }
  return lines.join("\n");
}

function readStep(reading: Reading, indent: number): ReadItem {
  const y = reading.y;
  const text = readText(reading, indent, reading.digits + 2);
  const [, number, said = ""] = /^ *(\d+)\.\s([\s\S]*)$/.exec(text) ?? [];
  if (Number(number) !== ++reading.steps) refuse(y, `not step ${reading.steps}`);
  for (const [from, name] of byLength(reading.names)) {
    const after = without(said, name);
    for (const [arrow, kind] of after === undefined ? [] : reading.arrows) {
      const target = after?.[0] === " " || after?.[0] === "\n" ? without(after.slice(1), arrow) : undefined;
      if (target === undefined || !/^[ \n]/.test(target)) continue;
      for (const [to, other] of byLength(reading.names)) {
        const label = without(target.slice(1), other)?.trimStart();
        if (label !== "" && !label?.startsWith(":")) continue;
        const ends = kind === "both" && to < from ? [to, from] : [from, to];
        return {
          kind: "step",
          arrow: kind,
          from: ends[0] ?? 0,
          to: ends[1] ?? 0,
          label: label.slice(1).trim(),
        };
      }
    }
  }
  return refuse(y, `no step: ${said}`);
}

/** Longer names first: one may begin with another. */
function byLength(names: readonly string[]): readonly (readonly [number, string])[] {
  return [...names.entries()].sort(([, a], [, b]) => b.length - a.length);
}

/** What follows a word at the beginning of a text that may be broken into lines. */
function without(text: string, word: string): string | undefined {
  let at = 0;
  for (const glyph of word.replaceAll(" ", "")) {
    while (text[at] === " " || text[at] === "\n") at++;
    if (!text.startsWith(glyph, at)) return undefined;
    at += glyph.length;
  }
  return text.slice(at);
}

function readNote(reading: Reading, indent: number): ReadItem {
  const y = reading.y;
  const text = readText(reading, indent, reading.digits + 2);
  const [, where = "", said = ""] = /^note\s(over|left\sof|right\sof)\s([\s\S]*)$/.exec(text) ?? [];
  const lines: number[] = [];
  let rest: string | undefined = said;
  while (rest !== undefined) {
    const found = byLength(reading.names).find(([, name]) => {
      const after = without(rest ?? "", name)?.trimStart();
      return after !== undefined && /^(:|,[ \n])/.test(after);
    });
    if (found === undefined) refuse(y, `no note: ${said}`);
    lines.push(found[0]);
    const after: string = without(rest, found[1])?.trimStart() ?? "";
    if (after.startsWith(":")) {
      const [first, last] = [Math.min(...lines), Math.max(...lines)];
      const placement = where === "over" ? "over" : where.startsWith("left") ? "left" : "right";
      const at = { first: placement === "right" ? last : first, last: placement === "left" ? first : last };
      return { kind: "note", placement, ...at, text: after.slice(1).trim() };
    }
    rest = after.slice(2);
  }
  return refuse(y, `no note: ${said}`);
}

const further: Readonly<Record<string, string>> = { alt: "else", par: "and", critical: "option" };

function readFragment(reading: Reading, depth: number): ReadItem {
  const indent = Math.min(DEEPEST, 2 * depth);
  const branches: { title: string; items: ReadItem[] }[] = [];
  let fragment = "";
  for (;;) {
    const y = reading.y;
    const title = readText(reading, indent, 8);
    const word = /^\w+/.exec(title)?.[0] ?? "";
    if (title === "end" && branches.length > 0) return { kind: "fragment", fragment, branches };
    if (branches.length === 0) fragment = word;
    else if (word !== (further[fragment] ?? "else")) refuse(y, `no branch of ${fragment}: ${title}`);
    branches.push({ title: title.slice(word.length).trim(), items: readItems(reading, depth + 1) });
  }
}
