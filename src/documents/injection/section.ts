import type { Heading, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** A part of a document, or the headings that there are. */
export type Section =
  | { readonly kind: "section"; readonly text: string }
  | { readonly kind: "unknown"; readonly headings: readonly string[] };

interface Title {
  readonly text: string;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What a document says below a heading, without the heading: `Data > Entities` is the heading `Entities`
 * somewhere below `Data`; without a heading all that stands below the title. The headings in it go as
 * deep as the one on the page, of `level`, that it is put under.
 */
export function sectionOf(markdown: string, heading: string | undefined, level: number): Section {
  const titles = titlesOf(markdown);
  const at = heading === undefined ? wholeOf(titles) : find(titles, heading);
  if (at === undefined) return { kind: "unknown", headings: titles.map(({ text }) => text) };
  const from = titles[at];
  const start = from?.end ?? 0;
  const next = titles.findIndex((title, i) => i > at && title.depth <= (from?.depth ?? 0));
  const end = titles[next]?.start ?? markdown.length;
  const inside = titles.slice(at + 1, next < 0 ? titles.length : next);
  const shift = level - (from?.depth ?? 1);
  return { kind: "section", text: shifted(markdown, start, end, inside, shift).trim() };
}

function titlesOf(markdown: string): readonly Title[] {
  const tree: Root = fromMarkdown(markdown);
  return tree.children
    .filter((node): node is Heading => node.type === "heading")
    .map((node) => ({
      text: textOf(node),
      depth: node.depth,
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
    }));
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** The title of the page; before the first line where it has none. */
function wholeOf(titles: readonly Title[]): number {
  return titles[0]?.depth === 1 ? 0 : -1;
}

/** As it is written, else whatever its number is: numbers depend on which headings there are. */
function find(titles: readonly Title[], heading: string): number | undefined {
  return findBy(titles, heading, folded) ?? findBy(titles, heading, unnumbered);
}

function findBy(
  titles: readonly Title[],
  heading: string,
  key: (text: string) => string,
): number | undefined {
  const wanted = heading.split(" > ").map(key);
  let from = -1;
  let depth = 0;
  for (const name of wanted) {
    const at = titles.findIndex((title, i) => i > from && title.depth > depth && key(title.text) === name);
    const closed = titles.findIndex((title, i) => i > from && title.depth <= depth);
    if (at < 0 || (closed >= 0 && closed < at)) return undefined;
    from = at;
    depth = titles[at]?.depth ?? 6;
  }
  return from;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().toLowerCase();
}

function unnumbered(text: string): string {
  return folded(text).replace(/^\d+\.(?:\d+\.?)? (?=\S)/, "");
}

function shifted(markdown: string, start: number, end: number, titles: readonly Title[], by: number): string {
  const parts: string[] = [];
  let at = start;
  for (const title of titles) {
    const level = Math.min(6, Math.max(1, title.depth + by));
    parts.push(markdown.slice(at, title.start), "#".repeat(level));
    at = title.start + title.depth;
  }
  return parts.join("") + markdown.slice(at, end);
}
