import type { BlockContent, DefinitionContent, List, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visible } from "../../text/width.ts";
import { escapeText, fence, isPlain, isReadable, oneLine } from "./escape.ts";
import { inline, writePhrasing } from "./inline.ts";
import { listOf } from "./lists.ts";

const LONGEST = 100_000;
const DEEPEST = 6;

/**
 * Blocks of Markdown as the author wrote them, each as Markdown of its own: paragraphs, lists, quotes and code
 * stay; a heading becomes a paragraph in bold, so that nobody's text changes the order of a document; HTML
 * becomes text; rules are left out.
 */
export function blocks(text: string): readonly string[] {
  const told = text.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\n\t]+/g, visible);
  if (!told.trim().includes("\n") && isPlain(oneLine(told)))
    return [oneLine(told)].filter((line) => line !== "");
  if (!isReadable(told, LONGEST)) return [escapeText(oneLine(told), { start: true })];
  return writeBlocks(fromMarkdown(told).children, 0);
}

function writeBlocks(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  depth: number,
): string[] {
  const written: string[] = [];
  let before: string | undefined;
  for (const node of nodes) {
    const block = writeBlock(node, depth);
    if (block.trim() === "") continue;
    // Two lists in a row would be one.
    if (node.type === "list" && before === "list") written.push("<!-- -->");
    written.push(block);
    before = node.type;
  }
  return written;
}

function writeBlock(node: RootContent | BlockContent | DefinitionContent, depth: number): string {
  switch (node.type) {
    case "paragraph":
      return oneLine(writePhrasing(node.children, { start: true }));
    case "heading": {
      const title = writePhrasing(node.children, {}).trim();
      return title === "" ? "" : `**${title.replaceAll("**", "")}**:`;
    }
    case "list":
      return depth > DEEPEST ? "" : writeList(node, depth);
    case "blockquote":
      return depth > DEEPEST ? "" : quote(writeBlocks(node.children, depth + 1).join("\n\n"));
    case "code":
      return fence(node.value, node.lang ?? undefined);
    case "html":
      return escapeText(oneLine(node.value), { start: true });
    default:
      return "value" in node && typeof node.value === "string" ? inline(node.value, { start: true }) : "";
  }
}

function writeList(list: List, depth: number): string {
  const items = list.children
    .map((item) => writeBlocks(item.children, depth + 1))
    .filter((item) => item.length > 0);
  return listOf(items, list.ordered ?? false);
}

function quote(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}
