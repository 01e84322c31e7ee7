const lineEnd = /[\n\r\u2028\u2029]/g;

/**
 * Steps over blanks and comments. One walker serves one text and remembers where comments end, so that many
 * questions together take time in proportion to the text, however hostile it is.
 */
export interface GapWalker {
  /** The offset behind all blanks and comments that begin at `start`; the length of the text in an open one. */
  skip(start: number): number;
}

export function gapWalker(text: string): GapWalker {
  /** The first comment end at or behind `closeFrom`, and the first line end at or behind `endFrom`. */
  let closeFrom = 0;
  let close = -1;
  let endFrom = 0;
  let end = -1;
  /** Where walks that came to the same place stood before comments, and that place. */
  let stations = new Set<number>();
  let terminus = 0;

  function commentEnd(from: number): number {
    if (close < from || from < closeFrom) {
      const found = text.indexOf("*/", from);
      close = found < 0 ? text.length : found;
      closeFrom = from;
    }
    return Math.min(close + 2, text.length);
  }

  function lineCommentEnd(from: number): number {
    if (end < from || from < endFrom) {
      lineEnd.lastIndex = from;
      end = lineEnd.exec(text)?.index ?? text.length;
      endFrom = from;
    }
    return end;
  }

  function skip(start: number): number {
    let at = skipBlanks(text, start);
    if (text.charCodeAt(at) !== slash) return at;
    const passed: number[] = [];
    while (text.charCodeAt(at) === slash) {
      if (stations.has(at)) {
        for (const station of passed) stations.add(station);
        return terminus;
      }
      const next = text.charCodeAt(at + 1);
      if (next !== star && next !== slash) break;
      passed.push(at);
      at = skipBlanks(text, next === star ? commentEnd(at + 2) : lineCommentEnd(at + 2));
    }
    if (passed.length > 0) {
      stations = new Set(passed);
      terminus = at;
    }
    return at;
  }

  return { skip };
}

const slash = 47;
const star = 42;

/** Also what TypeScript takes for a blank and JavaScript's `\s` does not: U+0085 and U+200B. */
const otherBlank = /[\s\u0085\u200b]/;

function skipBlanks(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    if (code < 128 || !otherBlank.test(text.charAt(at))) break;
  }
  return at;
}
