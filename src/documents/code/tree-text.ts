import { displayWidth, visible } from "../../text/width.ts";
import type { CodeTreeEntry } from "./tree.ts";

/** Purposes stand no further right than this, so that one long name does not push them all away. */
const FURTHEST = 44;

interface Row {
  readonly text: string;
  readonly purpose?: string | undefined;
}

/** A line for each file and folder with branches before it, and purposes one below the other. */
export function treeText(tree: readonly CodeTreeEntry[]): string {
  const rows: Row[] = [];
  const [only] = tree;
  if (tree.length === 1 && only !== undefined && only.entries.length > 0) {
    rows.push(rowOf("", only));
    addRows(rows, only, "");
  } else {
    if (tree.length > 0) rows.push({ text: "./" });
    addRows(rows, { entries: tree, omitted: 0 }, "");
  }
  const widths = rows.filter(({ purpose }) => purpose !== undefined).map(({ text }) => displayWidth(text));
  const column = widths.reduce((widest, width) => (width <= FURTHEST ? Math.max(widest, width) : widest), 0);
  return rows.map((row) => lineOf(row, column)).join("\n");
}

function rowOf(branch: string, { name, purpose }: CodeTreeEntry): Row {
  return { text: branch + visible(name), purpose };
}

function addRows(rows: Row[], parent: Pick<CodeTreeEntry, "entries" | "omitted">, margin: string): void {
  const { entries, omitted } = parent;
  for (const [i, entry] of entries.entries()) {
    const isLast = i === entries.length - 1 && omitted === 0;
    rows.push(rowOf(margin + (isLast ? "└── " : "├── "), entry));
    addRows(rows, entry, margin + (isLast ? "    " : "│   "));
  }
  if (omitted > 0) rows.push({ text: `${margin}└── … ${omitted} more` });
}

function lineOf({ text, purpose }: Row, column: number): string {
  if (purpose === undefined) return text;
  return `${text}${" ".repeat(Math.max(0, column - displayWidth(text)))}  # ${purpose}`;
}
