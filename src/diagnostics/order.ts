import type { Diagnostic, Severity } from "./diagnostic.ts";
import { type Folded, foldNotes, type Shown, shownOf } from "./fold.ts";

/** The order in which people read: files as they first occur, in a file by offset, else as they were reported. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = new Map<string, number>();
  for (const { span } of diagnostics) if (!rank.has(span.source.path)) rank.set(span.source.path, rank.size);
  const rankOf = (d: Diagnostic) => rank.get(d.span.source.path) as number;
  return diagnostics.toSorted((a, b) => rankOf(a) - rankOf(b) || a.span.start - b.span.start);
}

/** What is printed of many diagnostics, and what is left out. */
export interface Selection {
  readonly shown: readonly Shown[];
  readonly left: readonly Diagnostic[];
}

/** At most `limit` diagnostics in reading order; what weighs less is left out first, then what comes later. */
export function select(diagnostics: readonly Diagnostic[], limit: number): Selection {
  const folded = foldNotes(sortDiagnostics(diagnostics));
  const kept = new Set<Folded>();
  for (const severity of SEVERITIES) {
    for (const one of folded) if (kept.size < limit && one[0].severity === severity) kept.add(one);
  }
  return {
    shown: folded.filter((one) => kept.has(one)).map(shownOf),
    left: folded.filter((one) => !kept.has(one)).flat(),
  };
}

/** What there is, in words: `2 errors and 1 warning in 1 file`; nothing is the empty text. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "";
  const files = new Set(diagnostics.map((d) => d.span.source.path)).size;
  return `${countWords(diagnostics)} in ${counted(files, "file")}`;
}

/** The line that stands for what was left out, or the empty text. */
export function summarizeLeft(left: readonly Diagnostic[]): string {
  if (left.length === 0) return "";
  return `${left.length} more ${left.length === 1 ? "is" : "are"} not shown: ${countWords(left)}`;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** How a severity is called where people read it. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

function countWords(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<Severity, number>();
  for (const { severity } of diagnostics) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  const parts = SEVERITIES.filter((s) => counts.has(s)).map((s) =>
    counted(counts.get(s) as number, severityWords[s]),
  );
  const last = parts.pop() as string;
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
