import { positionAt } from "../../text/source.ts";
import type { Change } from "./change.ts";

/** Changes as people read them: each with the lines to add or to take out, and where. */
export function printChanges(changes: readonly Change[]): string {
  return changes.map(printChange).join("\n");
}

function printChange(change: Change): string {
  const { message, inside, add, remove } = change;
  const place = `${change.source.path}:${positionAt(change.source, change.offset).line}`;
  const where = inside === undefined ? place : `${place}, in \`${inside.path}\``;
  const hasLines = add.length + remove.length > 0;
  return [
    message,
    `  ${where}${hasLines ? ":" : ""}`,
    ...remove.map((line) => `  - ${line}`),
    ...add.map((line) => `  + ${line}`),
    "",
  ].join("\n");
}

/**
 * Changes for programs: an object with a list `changes`, of each its `kind`, `message`, the `file` and `line` of the
 * model, the element that it is `inside` of or null, and the lines to `add` and to `remove`.
 */
export function changesJson(changes: readonly Change[]): string {
  const plain = changes.map((change) => ({
    kind: change.kind,
    message: change.message,
    file: change.source.path,
    line: positionAt(change.source, change.offset).line,
    inside: change.inside?.path ?? null,
    add: change.add,
    remove: change.remove,
  }));
  const text = JSON.stringify({ changes: plain }, null, 2);
  return `${text.replaceAll(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
