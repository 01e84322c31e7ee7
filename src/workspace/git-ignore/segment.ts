/**
 * A name as a pattern of Git's has it. Matching goes back to the last `*` only, so that no pattern takes longer
 * than its length times that of the name: expressions with many `*` take for ever.
 */
export type Segment = string | readonly Part[];

type Part =
  | { readonly kind: "any" }
  | { readonly kind: "one" }
  | { readonly kind: "character"; readonly code: number }
  | { readonly kind: "class"; readonly isNegated: boolean; readonly ranges: readonly Range[] };

/** Two code units, both within. */
type Range = readonly [from: number, to: number];

/** Stands in a path of patterns for any number of folders. */
export const anyFolders = Symbol("**");

/**
 * The segments of a pattern, without the marks at its beginning and end; nothing where it can match no name:
 * a class that is never closed, a backslash with nothing behind it.
 */
export function segmentsOf(pattern: string): readonly (Segment | typeof anyFolders)[] | undefined {
  const segments: (Segment | typeof anyFolders)[] = [];
  let parts: Part[] = [];
  let at = 0;
  const close = () => {
    const isStars = parts.length > 1 && parts.every(({ kind }) => kind === "any");
    segments.push(isStars ? anyFolders : plainOr(parts));
    parts = [];
  };
  while (at < pattern.length) {
    const char = pattern[at] as string;
    const next = pattern[at + 1];
    if (char === "/" || (char === "\\" && next === "/")) {
      close();
      at += char === "/" ? 1 : 2;
    } else if (char === "[") {
      const read = readClass(pattern, at + 1);
      if (read === undefined) return undefined;
      parts.push(read.part);
      at = read.end;
    } else {
      if (char === "\\" && next === undefined) return undefined;
      parts.push(partOf(char, next));
      at += char === "\\" ? 2 : 1;
    }
  }
  close();
  return segments;
}

function partOf(char: string, next: string | undefined): Part {
  if (char === "*") return { kind: "any" };
  if (char === "?") return { kind: "one" };
  return { kind: "character", code: (char === "\\" ? (next as string) : char).charCodeAt(0) };
}

function plainOr(parts: readonly Part[]): Segment {
  const codes = parts.flatMap((part) => (part.kind === "character" ? [part.code] : []));
  if (codes.length < parts.length) return parts;
  return codes.map((code) => String.fromCharCode(code)).join("");
}

/** The POSIX classes in ASCII, as Git has them. */
const named: Readonly<Record<string, readonly Range[]>> = Object.fromEntries(
  Object.entries({
    alnum: "azAZ09",
    alpha: "azAZ",
    blank: "  \t\t",
    cntrl: "\0\x1f\x7f\x7f",
    digit: "09",
    graph: "!~",
    lower: "az",
    print: " ~",
    punct: "!/:@[`{~",
    space: "\t\r  ",
    upper: "AZ",
    xdigit: "09afAF",
  }).map(([name, pairs]) => [
    name,
    Array.from({ length: pairs.length / 2 }, (_, i) => range(pairs[2 * i], pairs[2 * i + 1])),
  ]),
);

function range(from = "", to = from): Range {
  return [from.charCodeAt(0), to.charCodeAt(0)];
}

/** Reads from behind the `[`; a `]` at once stands for itself. */
function readClass(pattern: string, start: number): { part: Part; end: number } | undefined {
  const isNegated = pattern[start] === "!" || pattern[start] === "^";
  const ranges: Range[] = [];
  const first = isNegated ? start + 1 : start;
  for (let at = first; at < pattern.length; ) {
    if (pattern[at] === "]" && at > first) return { part: { kind: "class", isNegated, ranges }, end: at + 1 };
    const posix = pattern.startsWith("[:", at) ? posixClass(pattern, at) : undefined;
    if (posix !== undefined) {
      if (posix.ranges === undefined) return undefined;
      ranges.push(...posix.ranges);
      at = posix.end;
      continue;
    }
    const from = literalAt(pattern, at);
    const isRange = pattern[from.end] === "-" && (pattern[from.end + 1] ?? "]") !== "]";
    const to = isRange ? literalAt(pattern, from.end + 1) : from;
    ranges.push(range(from.char, to.char));
    at = to.end;
  }
  return undefined;
}

/** `[:alpha:]`; without ranges where nobody knows the name, nothing where it is none. */
function posixClass(
  pattern: string,
  at: number,
): { readonly ranges: readonly Range[] | undefined; readonly end: number } | undefined {
  const close = pattern.indexOf("]", at + 2);
  if (close < 0 || pattern[close - 1] !== ":" || close - 1 < at + 2) return undefined;
  const name = pattern.slice(at + 2, close - 1);
  return { ranges: Object.hasOwn(named, name) ? named[name] : undefined, end: close + 1 };
}

function literalAt(pattern: string, at: number): { readonly char: string; readonly end: number } {
  const isEscaped = pattern[at] === "\\" && at + 1 < pattern.length;
  return isEscaped
    ? { char: pattern[at + 1] as string, end: at + 2 }
    : { char: pattern[at] as string, end: at + 1 };
}

/** Whether a pattern is about a name. */
export function matchesName(segment: Segment, name: string): boolean {
  if (typeof segment === "string") return segment === name;
  return matchSequence(
    segment,
    name.length,
    (part) => part.kind === "any",
    (part, at) => fits(part, name.charCodeAt(at)),
  );
}

/** Whether segments are about a path, both from the same folder. */
export function matchesPath(
  segments: readonly (Segment | typeof anyFolders)[],
  names: readonly string[],
): boolean {
  return matchSequence(
    segments,
    names.length,
    (segment) => segment === anyFolders,
    (segment, at) => segment !== anyFolders && matchesName(segment, names[at] as string),
  );
}

function fits(part: Part, code: number): boolean {
  if (part.kind === "class")
    return part.ranges.some(([from, to]) => from <= code && code <= to) !== part.isNegated;
  return part.kind === "one" || (part.kind === "character" && part.code === code);
}

/**
 * Matches a sequence with gaps of any length by going back to the last gap alone, which is enough: an earlier
 * gap that takes more leaves less for what follows.
 */
function matchSequence<T>(
  pattern: readonly T[],
  length: number,
  isGap: (item: T) => boolean,
  fitsAt: (item: T, at: number) => boolean,
): boolean {
  let item = 0;
  let at = 0;
  let gap = -1;
  let gapAt = 0;
  while (at < length) {
    const wanted = pattern[item];
    if (wanted !== undefined && isGap(wanted)) {
      gap = item++;
      gapAt = at;
    } else if (wanted !== undefined && fitsAt(wanted, at)) {
      item++;
      at++;
    } else if (gap >= 0) {
      item = gap + 1;
      at = ++gapAt;
    } else return false;
  }
  while (item < pattern.length && isGap(pattern[item] as T)) item++;
  return item === pattern.length;
}
