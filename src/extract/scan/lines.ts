import { countCodePoints } from "../../text/source.ts";

/** Where offsets of a text lie. They must be asked for in ascending order: each character is counted once. */
export interface LineCounter {
  at(offset: number): { readonly line: number; readonly column: number };
}

export function lineCounter(text: string): LineCounter {
  const ends = text.includes("\r") ? /\r\n|\r|\n/g : undefined;
  let line = 1;
  let lineStart = 0;
  let nextEnd = findEnd(0);
  let counted = 0;
  let columns = 0;

  /** The offset behind the next line end at or behind an offset. */
  function findEnd(from: number): number {
    if (ends === undefined) {
      const feed = text.indexOf("\n", from);
      return feed < 0 ? Number.POSITIVE_INFINITY : feed + 1;
    }
    ends.lastIndex = from;
    const found = ends.exec(text);
    return found === null ? Number.POSITIVE_INFINITY : found.index + found[0].length;
  }

  function at(offset: number): { line: number; column: number } {
    while (nextEnd <= offset) {
      line++;
      lineStart = nextEnd;
      nextEnd = findEnd(nextEnd);
    }
    if (counted < lineStart) {
      counted = lineStart;
      columns = 0;
    }
    columns += countCodePoints(text, counted, offset);
    counted = offset;
    return { line, column: columns + 1 };
  }

  return { at };
}
