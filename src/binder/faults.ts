import type { Statement } from "../ast/nodes.ts";
import { lineIndexAt, lineStarts } from "../text/source.ts";
import type { Binding, Context } from "./context.ts";
import type { BoundFile } from "./symbols.ts";

const words = /[\p{L}_][\p{L}\p{N}\p{M}_]*(?:-[\p{L}\p{N}\p{M}_]+)*/gu;

/** Most characters of a faulty line that are searched for names: nobody writes longer ones by hand. */
const LONGEST_LINE = 20_000;

/** Remembers the words on the lines of syntax errors: names among them may have been declared there. */
export function noteSyntaxErrors(binding: Binding, file: BoundFile): void {
  const starts = lineStarts(file.source);
  const lines = new Set<number>();
  for (const { severity, span } of file.diagnostics ?? []) {
    if (severity === "error" && span.source === file.source) lines.add(lineIndexAt(file.source, span.start));
  }
  for (const line of lines) {
    const start = starts[line] as number;
    const end = starts[line + 1] ?? file.source.text.length;
    note(binding, file.source.text, start, Math.min(end, start + LONGEST_LINE));
  }
}

/** Remembers the words of a statement that could not be used, body included. */
export function noteFault(context: Context, statement: Statement): void {
  const end = statement.faulty && statement.block !== undefined ? statement.block.start : statement.end;
  note(context.binding, context.file.source.text, statement.start, end);
}

function note(binding: Binding, text: string, start: number, end: number): void {
  for (const [word] of text.slice(start, end).matchAll(words)) binding.lost.add(word.normalize("NFC"));
}
