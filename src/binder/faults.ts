import type { Statement } from "../ast/nodes.ts";
import { lineIndexAt, lineStarts, type Range, type Source, type Span } from "../text/source.ts";
import type { Binding, Context, Spoilt } from "./context.ts";
import type { BoundFile } from "./symbols.ts";

/**
 * What keeps one fault one diagnostic: names that may have been declared where a text could not be
 * read are not reported as unknown, and nothing is reported that a syntax error has caused.
 */

/** Most characters of a faulty line that are searched for names: nobody writes longer ones by hand. */
const LONGEST_LINE = 20_000;

/** Remembers the lines of syntax errors and the words on them: names may have been declared there. */
export function noteSyntaxErrors(binding: Binding, file: BoundFile): void {
  const { source } = file;
  const errors = file.diagnostics?.filter((d) => d.severity === "error" && d.span.source === source) ?? [];
  if (errors.length === 0) return;
  const starts = lineStarts(source);
  const { lines } = spoiltIn(binding, source);
  for (const { span } of errors) lines.add(lineIndexAt(source, span.start));
  for (const line of lines) {
    const start = starts[line] as number;
    const end = starts[line + 1] ?? source.text.length;
    note(binding, source.text, start, Math.min(end, start + LONGEST_LINE));
  }
}

/** Remembers the words of a statement that could not be used, body included. */
export function noteFault(context: Context, statement: Statement): void {
  const end = statement.faulty && statement.block !== undefined ? statement.block.start : statement.end;
  note(context.binding, context.file.source.text, statement.start, end);
}

/** Keeps quiet about everything in a range, and about names that may have been declared in it. */
export function spoil(context: Context, range: Range): void {
  const { source } = context.file;
  const { ranges } = spoiltIn(context.binding, source);
  const last = ranges[ranges.length - 1];
  // What stands inside is walked after what is around it.
  if (last !== undefined && last.start <= range.start && range.end <= last.end) return;
  ranges.push({ start: range.start, end: range.end });
  note(context.binding, source.text, range.start, range.end);
}

/** Whether something that seems to be missing may have been lost: an include or a text failed. */
export function mayMiss(binding: Binding): boolean {
  return binding.incomplete || binding.spoilt.size > 0;
}

/** Whether a syntax error lies on the line of the span. */
export function isSpoiltLine(binding: Binding, { source, start }: Span): boolean {
  return binding.spoilt.get(source)?.lines.has(lineIndexAt(source, start)) ?? false;
}

/** Tells for any span whether a syntax error has spoilt the place. */
export function spoiltPlaces(binding: Binding): (span: Span) => boolean {
  if (binding.spoilt.size === 0) return () => false;
  const merged = new Map([...binding.spoilt].map(([source, { ranges }]) => [source, merge(ranges)]));
  return ({ source, start }) => {
    const spoilt = binding.spoilt.get(source);
    if (spoilt === undefined) return false;
    return spoilt.lines.has(lineIndexAt(source, start)) || holds(merged.get(source) ?? [], start);
  };
}

function spoiltIn(binding: Binding, source: Source): Spoilt {
  let spoilt = binding.spoilt.get(source);
  if (spoilt === undefined) {
    spoilt = { lines: new Set(), ranges: [] };
    binding.spoilt.set(source, spoilt);
  }
  return spoilt;
}

/** Disjoint ranges in the order of the text. */
function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function holds(ranges: readonly Range[], offset: number): boolean {
  const before = ranges[lastBefore(ranges, offset)];
  return before !== undefined && offset < before.end;
}

/** Binary search for the last range that begins at the offset or before it; -1 where none does. */
export function lastBefore(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function note(binding: Binding, text: string, start: number, end: number): void {
  const words = /[\p{L}_][\p{L}\p{N}\p{M}_]*(?:-[\p{L}\p{N}\p{M}_]+)*/gu;
  for (const [word] of text.slice(start, end).matchAll(words)) binding.lost.add(word.normalize("NFC"));
}
