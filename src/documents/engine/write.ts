import { blocks } from "../markdown/blocks.ts";
import { fence, inlineCode, type Place } from "../markdown/escape.ts";
import { inline } from "../markdown/inline.ts";
import { listOf } from "../markdown/lists.ts";
import { isSlot, type Part, type Slot } from "../slots.ts";

/** What a slot says as Markdown: a line, and what stands under it. */
export interface Written {
  readonly lead: string;
  readonly below: readonly string[];
}

/** A line with blocks under it: what is one paragraph goes on the line. */
export function written(slot: Slot): Written {
  const leads: string[] = [];
  const below: string[] = [];
  for (const part of slot.parts) {
    const { lead, below: more } = writePart(part);
    // What follows a block stays behind it.
    if (lead !== "") (below.length === 0 ? leads : below).push(lead);
    below.push(...more);
  }
  return { lead: sentences(leads), below };
}

function writePart(part: Part): Written {
  switch (part.kind) {
    case "text":
      return { lead: inline(part.text, { start: true }), below: [] };
    case "markdown": {
      const [first = "", ...rest] = blocks(part.text);
      return isParagraph(first) ? { lead: first, below: rest } : { lead: "", below: [first, ...rest] };
    }
    case "code":
      return { lead: "", below: [fence(part.text, part.language)] };
    case "steps":
      return { lead: oneLineOf(part.steps, " → "), below: [] };
    case "items":
      return { lead: oneLineOf(part.items, "; "), below: [] };
    case "list":
      return { lead: "", below: listed(part.items, part.ordered) };
  }
}

function isParagraph(block: string): boolean {
  return !/^(?:- |\d+\. |`{3,}|> |<!-- |\| )/.test(block);
}

function oneLineOf(texts: readonly string[], between: string): string {
  const shown = texts.map((text) => inline(text)).filter((text) => text !== "");
  if (between === "; " && shown.length > 1 && shown.every((text) => /[.!?]$/.test(text)))
    return shown.join(" ");
  return shown
    .map((text, at) => (at < shown.length - 1 ? text.replace(/(?<![.…])\.$/, "") : text))
    .join(between);
}

/** Texts one after the other, as sentences or as parts of one. */
function sentences(texts: readonly string[]): string {
  return texts.reduce((all, text) => {
    if (all === "") return text;
    if (/[.!?:…]$/.test(all)) return `${all} ${text}`;
    return all.includes(" ") && /^\p{Lu}/u.test(text) ? `${all}. ${text}` : `${all}; ${text}`;
  }, "");
}

/** Everything in one line, for cells and for lines that end with a break. */
export function flat(slot: Slot, place: Place = {}): string {
  const texts = slot.parts.flatMap((part) => flatPart(part, place));
  return sentences(texts.filter((text) => text !== ""));
}

function flatPart(part: Part, place: Place): readonly string[] {
  switch (part.kind) {
    case "text":
      return [inline(part.text, place)];
    case "markdown":
      return blocks(part.text)
        .filter((block) => !/^`{3,}/.test(block))
        .map((block) => inCell(unlisted(block), place));
    case "code":
      return part.text.includes("\n") ? [] : [inlineCode(part.text, place)];
    case "steps":
      return [inCell(oneLineOf(part.steps, " → "), place)];
    case "items":
    case "list":
      return [inCell(oneLineOf(part.items, "; "), place)];
  }
}

/** Written Markdown, moved to a cell. */
function inCell(text: string, { cell = false }: Place): string {
  return cell ? text.replaceAll(/(?<!\\)\|/g, "\\|") : text;
}

/** Lists, quotes and tables as running text. */
function unlisted(block: string): string {
  return block
    .split("\n")
    .filter((line) => !/^\|(?: -+ \|)+$/.test(line))
    .map((line) => (line.startsWith("| ") ? rowText(line) : line))
    .map((line) => line.replace(/^\s*(?:- |\d+\. |> ?)+/, "").trim())
    .filter((line) => line !== "" && !/^`{3,}/.test(line))
    .join("; ");
}

function rowText(line: string): string {
  const cells = line.slice(1, -1).split(/(?<!\\)\|/);
  return cells
    .map((cell) => cell.trim().replaceAll("\\|", "|"))
    .filter((cell) => cell !== "")
    .join(", ");
}

/** What a slot says as blocks of their own: steps numbered, items as a list. */
export function writtenBlocks(slot: Slot): readonly string[] {
  return slot.parts.flatMap(blocksOf);
}

function blocksOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "text":
      return [inline(part.text, { start: true })].filter((line) => line !== "");
    case "markdown":
      return blocks(part.text);
    case "code":
      return [fence(part.text, part.language)];
    case "steps":
      return listed(part.steps, true);
    case "items":
      return listed(part.items, false);
    case "list":
      return listed(part.items, part.ordered);
  }
}

function listed(texts: readonly string[], ordered: boolean): readonly string[] {
  const items = texts.map((text) => [inline(text, { start: true })]).filter(([text]) => text !== "");
  return items.length === 0 ? [] : [listOf(items, ordered)];
}

/** Any value that a template may show, as one line of Markdown. */
export function lineOf(value: unknown, place: Place = {}): string {
  if (isSlot(value)) return flat(value, place);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return inline(value, place);
  return "";
}
