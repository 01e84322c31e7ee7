import type { BlockContent, DefinitionContent, List, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visible } from "../../text/width.ts";
import { escapeText, fence, isPlain, isReadable, oneLine } from "./escape.ts";
import { inline, writePhrasing } from "./inline.ts";
import { listOf } from "./lists.ts";
import { tableOf } from "./table.ts";

const LONGEST = 100_000;
const DEEPEST = 6;

/**
 * Blocks of Markdown as the author wrote them, each as Markdown of its own: paragraphs, lists, quotes and code
 * stay; a heading becomes a paragraph in bold, so that nobody's text changes the order of a document; HTML
 * becomes text; rules are left out. Tables stay tables where they stand by themselves, their columns aligned to
 * the left.
 */
export function blocks(text: string): readonly string[] {
  const told = text.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\n\t]+/g, visible);
  if (!told.trim().includes("\n") && isPlain(oneLine(told)))
    return [oneLine(told)].filter((line) => line !== "");
  if (!isReadable(told, LONGEST)) return [escapeText(oneLine(told), { start: true })];
  const { children } = fromMarkdown(told);
  return writeBlocks(
    children.flatMap((node) => withTables(node, told)),
    0,
  );
}

/** A table as it was found in a paragraph: the parser knows none. */
interface Table {
  readonly type: "rows";
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A row of dashes under a head, in the way of GitHub's Markdown. */
const RULE = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/;

/** A paragraph that is a table, or ends with one, taken apart. */
function withTables(node: RootContent, text: string): readonly (RootContent | Table)[] {
  const from = node.position?.start.offset ?? 0;
  const lines = node.type === "paragraph" ? text.slice(from, node.position?.end.offset).split("\n") : [];
  const at = lines.findIndex(
    (line, i) => i > 0 && line.includes("|") && RULE.test(line.replaceAll(/[ \t]+/g, "")),
  );
  const columns = at < 1 ? [] : cellsOf(lines[at - 1] as string);
  if (at < 1 || columns.length !== cellsOf(lines[at] as string).length) return [node];
  const rows = lines.slice(at + 1).map(cellsOf);
  const before = lines.slice(0, at - 1).join("\n");
  const table: Table = {
    type: "rows",
    columns,
    rows: rows.map((row) => columns.map((_, i) => row[i] ?? "")),
  };
  return [...fromMarkdown(before).children.filter(({ type }) => type === "paragraph"), table];
}

/** What stands between bars that nothing escapes. */
function cellsOf(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}

function writeBlocks(
  nodes: readonly (RootContent | BlockContent | DefinitionContent | Table)[],
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

function writeBlock(node: RootContent | BlockContent | DefinitionContent | Table, depth: number): string {
  switch (node.type) {
    case "rows": {
      const written = [node.columns, ...node.rows].map((row) =>
        row.map((cell) => inline(cell, { cell: true })),
      );
      return tableOf(written[0] ?? [], written.slice(1));
    }
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
