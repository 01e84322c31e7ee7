import { positionAt, type Source, type Span } from "../text/source.ts";
import { truncate } from "../text/width.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A diagnostic as people are shown it: of the notes of one code in one file all but the first are only named. */
export interface Shown extends Diagnostic {
  readonly also: readonly Span[];
}

/** Diagnostics that are told together: notes of one code in one file, or a single one of any severity. */
export type Folded = [first: Diagnostic, ...more: Diagnostic[]];

/** Keeps the order; what is folded stands where its first does. */
export function foldNotes(sorted: readonly Diagnostic[]): readonly Folded[] {
  const folded: Folded[] = [];
  const notes = new Map<Source, Map<string, Folded>>();
  for (const d of sorted) {
    const ofFile = notes.get(d.span.source);
    const known = d.severity === "info" ? ofFile?.get(d.code) : undefined;
    if (known !== undefined) {
      known.push(d);
      continue;
    }
    const fresh: Folded = [d];
    folded.push(fresh);
    if (d.severity === "info") notes.set(d.span.source, (ofFile ?? new Map()).set(d.code, fresh));
  }
  return folded;
}

export function shownOf([first, ...more]: Folded): Shown {
  return { ...first, also: more.map((d) => d.span) };
}

/** So many places are named one by one; more would hide the first. */
const MOST_ALSO = 8;
/** Columns for what is written at a place. */
const WRITTEN = 24;

/** The places that only have to be named, with what is written there; none is the empty text. */
export function alsoWords(also: readonly Span[]): string {
  if (also.length === 0) return "";
  const named = also.slice(0, MOST_ALSO).map(({ source, start, end }) => {
    const written = source.text
      .slice(start, Math.min(end, start + WRITTEN * 4))
      .split(/[\r\n]/, 1)[0] as string;
    return `\`${truncate(written, WRITTEN)}\` (line ${positionAt(source, start).line})`;
  });
  const rest = also.length - named.length;
  return `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
