import { columnBehind } from "./text-block.ts";

export interface Line {
  readonly code: string;
  readonly comment: TrailingComment | undefined;
}

/** A comment behind code. */
export interface TrailingComment {
  readonly text: string;
  /** The 0-based column where the author put it. */
  readonly column: number;
  /** Whether at most one blank stood before it. */
  readonly close: boolean;
}

/**
 * Puts comments at the ends of their lines. They keep their column where the code leaves room.
 * Comments in one column on lines that follow each other stay in one: all give way to the longest
 * code. One that stood alone, right behind its code, stays right behind it.
 */
export function alignComments(lines: readonly Line[]): string[] {
  const written: string[] = [];
  for (let start = 0; start < lines.length; ) {
    const end = endOfRun(lines, start);
    const column = columnOfRun(lines, start, end);
    for (let i = start; i < end; i++) written.push(lineWith(lines[i] as Line, column));
    start = end;
  }
  return written;
}

/** Behind the last line of those that have a comment in the same column. */
function endOfRun(lines: readonly Line[], start: number): number {
  const column = lines[start]?.comment?.column;
  let end = start + 1;
  while (column !== undefined && lines[end]?.comment?.column === column) end++;
  return end;
}

function columnOfRun(lines: readonly Line[], start: number, end: number): number {
  const comment = lines[start]?.comment;
  let column = comment === undefined || (end === start + 1 && comment.close) ? 0 : comment.column;
  for (let i = start; i < end; i++) column = Math.max(column, columnBehind(codeOf(lines[i] as Line)) + 1);
  return column;
}

function lineWith(line: Line, column: number): string {
  const code = codeOf(line);
  if (line.comment === undefined) return line.code;
  return code + " ".repeat(column - columnBehind(code)) + line.comment.text;
}

/** A blank was put behind the code before it was known that the line ends with a comment. */
function codeOf({ code, comment }: Line): string {
  return comment !== undefined && code.endsWith(" ") ? code.slice(0, -1) : code;
}
