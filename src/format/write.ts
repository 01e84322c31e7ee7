import { alignComments, type Line, type TrailingComment } from "./align.ts";
import type { Placed } from "./layout.ts";
import { isComment } from "./pieces.ts";
import { touch } from "./spacing.ts";
import { columnBehind, indentComment, indentTextBlock } from "./text-block.ts";

/** Writes what was placed, with a line end behind the last line. */
export function write(placed: readonly Placed[], source: string): string {
  if (placed.length === 0) return "";
  const output: Output = { lines: [], line: "", comment: undefined };
  placed.forEach((it, i) => {
    const previous = placed[i - 1];
    if (it.breaks > 0) {
      endLine(output);
      if (it.breaks === 2) endLine(output);
      output.line = indentation(it.level);
    } else if (previous !== undefined && !touch(previous.piece, it.piece)) output.line += " ";
    if (previous !== undefined && endsItsLine(it, placed[i + 1])) {
      output.comment = trailingComment(source, it);
    } else append(output, it, source);
  });
  endLine(output);
  return `${alignComments(output.lines).join("\n")}\n`;
}

interface Output {
  readonly lines: Line[];
  line: string;
  comment: TrailingComment | undefined;
}

function indentation(level: number): string {
  return "  ".repeat(Math.max(0, level));
}

function endLine(output: Output): void {
  output.lines.push({ code: output.line, comment: output.comment });
  output.line = "";
  output.comment = undefined;
}

function append(output: Output, it: Placed, source: string): void {
  const lines = linesOf(it, source, output.line);
  lines.forEach((line, i) => {
    if (i > 0) endLine(output);
    output.line += line;
  });
  if (it.semicolon) output.line += ";";
}

function linesOf({ piece, base }: Placed, source: string, before: string): readonly string[] {
  if (!piece.text.includes("\n")) return [piece.text];
  if (piece.kind === "block-comment") {
    return indentComment(piece.text, columnBehind(lineBefore(source, piece.start)), columnBehind(before));
  }
  return indentTextBlock(piece.text, piece.leaf?.value ?? "", indentation(base + 1));
}

/** Whether a comment stands behind code with nothing behind it. */
function endsItsLine({ piece, breaks }: Placed, next: Placed | undefined): boolean {
  return isComment(piece) && breaks === 0 && next?.breaks !== 0 && !piece.text.includes("\n");
}

function trailingComment(source: string, { piece }: Placed): TrailingComment {
  const before = lineBefore(source, piece.start);
  return {
    text: piece.text,
    column: columnBehind(before),
    close: before === "" || !/[ \t]{2}$|\t$/.test(before.slice(-2)),
  };
}

function lineBefore(source: string, offset: number): string {
  let start = offset;
  while (start > 0 && source[start - 1] !== "\n" && source[start - 1] !== "\r") start--;
  return source.slice(start, offset);
}
