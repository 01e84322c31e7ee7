import type { Nodes, PhrasingContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { escapeText, inlineCode, isPlain, isReadable, oneLine, type Place, safeUrl } from "./escape.ts";

/** A longer text is no paragraph; its marks are not looked for. */
const LONGEST = 20_000;

/** How deep marks may stand in marks. */
const DEEPEST = 8;

/**
 * One paragraph as the author wrote it, as Markdown for a place: code, emphasis and links stay what they are,
 * everything else becomes text. A word that is a web address becomes a link.
 */
export function inline(text: string, place: Place = {}): string {
  const line = oneLine(text);
  if (isPlain(line)) return line;
  if (!isReadable(line, LONGEST)) return escapeText(line, place);
  // What begins a block begins none behind a full stop, which then is taken away again.
  const [paragraph] = fromMarkdown(`.${line}`).children;
  if (paragraph?.type !== "paragraph") return escapeText(line, place);
  const [first, ...rest] = paragraph.children;
  if (first?.type !== "text") return escapeText(line, place);
  const nodes = [{ ...first, value: first.value.slice(1) }, ...rest];
  return writePhrasing(nodes, place);
}

/** Inline nodes as Markdown that Prettier leaves alone. */
export function writePhrasing(nodes: readonly PhrasingContent[], place: Place, depth = 0): string {
  const told = nodes.filter((node) => node.type !== "text" || node.value !== "");
  return told
    .map((node, at) =>
      writeNode(node, { ...place, start: (place.start ?? false) && at === 0 }, depth, around(told, at)),
    )
    .join("");
}

/** The characters next to a node, which decide with which sign emphasis is written. */
interface Around {
  readonly before: string;
  readonly after: string;
}

function around(nodes: readonly PhrasingContent[], at: number): Around {
  const before = nodes[at - 1];
  const after = nodes[at + 1];
  return {
    before: before === undefined ? "" : (textOf(before).at(-1) ?? ""),
    after: after === undefined ? "" : (textOf(after).at(0) ?? ""),
  };
}

function writeNode(node: PhrasingContent, place: Place, depth: number, { before, after }: Around): string {
  switch (node.type) {
    case "text":
      return writeText(oneSpace(node.value), place);
    case "inlineCode":
      return inlineCode(node.value, place);
    case "emphasis":
    case "strong": {
      if (depth > DEEPEST) return escapeText(textOf(node), place);
      const inner = writePhrasing(node.children, { ...place, start: false }, depth + 1);
      const inWord = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
      const sign = node.type === "strong" ? "**" : inWord ? "*" : "_";
      return inner.trim() === "" ? "" : `${sign}${inner}${sign}`;
    }
    case "link":
      return writeLink(node.url, node.children, place, depth);
    case "image":
      return writeLink(node.url, [{ type: "text", value: node.alt ?? "" }], place, depth);
    case "break":
      return " ";
    case "html":
      return escapeText(oneLine(node.value), place);
    default:
      return escapeText(oneLine(textOf(node)), place);
  }
}

function writeLink(url: string, children: readonly PhrasingContent[], place: Place, depth: number): string {
  const address = safeUrl(url);
  const shown = oneLine(children.map(textOf).join(""));
  if (address === undefined || depth > DEEPEST) return escapeText(shown, place);
  if (shown === url && /^https?:/.test(address) && address === url) return `<${address}>`;
  const label = writePhrasing(
    children.filter(({ type }) => type !== "link" && type !== "image"),
    { ...place, start: false },
    depth + 1,
  );
  return label.trim() === "" ? `<${address}>` : `[${label}](${address})`;
}

/** A link with a title, or the title alone where its address is none. */
export function linkTo(title: string, url: string | undefined, place: Place = {}): string {
  const address = url === undefined ? undefined : safeUrl(url);
  if (address === undefined) return inline(title, place);
  return `[${inlineWithoutLinks(title, place)}](${address})`;
}

function inlineWithoutLinks(title: string, place: Place): string {
  return escapeText(oneLine(title), { ...place, start: false });
}

/** Addresses in running text become links; the rest is text. */
function writeText(text: string, place: Place): string {
  if (!/https?:\/\//i.test(text)) return escapeText(text, place);
  let written = "";
  let from = 0;
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"'`\\|*]+/gi)) {
    const found = match[0].replace(/[.,;:!?)\]}]+$/, "");
    const address = safeUrl(found);
    if (address !== found) continue;
    written += escapeText(text.slice(from, match.index), {
      ...place,
      start: (place.start ?? false) && from === 0,
    });
    written += `<${address}>`;
    from = match.index + found.length;
  }
  return written + escapeText(text.slice(from), { ...place, start: (place.start ?? false) && from === 0 });
}

function oneSpace(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  if ("alt" in node) return node.alt ?? "";
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** The text alone, as plain text: what a reader sees. */
export function plainText(text: string): string {
  const line = oneLine(text);
  if (isPlain(line) || !isReadable(line, LONGEST)) return line;
  const [paragraph] = fromMarkdown(`.${line}`).children;
  return paragraph === undefined ? line : textOf(paragraph).slice(1);
}
