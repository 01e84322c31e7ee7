import { editDistance } from "./distance.ts";

/** Longer names are not mistyped but made up: they are compared for equality alone, so that work stays bounded. */
const LONGEST = 80;
/** Beyond this not even equality is looked at. */
const LONGEST_AT_ALL = 1000;
/** However long a name is: more edits than these are another name. */
const MOST_EDITS = 6;
/** What must agree at least before one name counts as the beginning of the other. */
const SHORTEST_PREFIX = 3;

/** A name that was asked for, made ready for comparing it with many. */
interface Wanted {
  readonly text: string;
  readonly folded: string;
  readonly squashed: string;
  readonly segments: number;
  readonly lastSegment: string;
  readonly letters: number;
  readonly limit: number;
}

/** A candidate with how far it is from what was wanted; less is better. */
interface Match {
  readonly name: string;
  readonly cost: number;
}

/**
 * The one name that was most likely meant, or none where nothing is near.
 *
 * A path (`shop.api.catalogue`) is compared by as many of its last segments as were written. The same name in
 * another case or with other separators comes first, then misspellings (about a third of the letters may be
 * wrong), then names that begin with what was written or the reverse, then the same last segment elsewhere.
 * Equal matches are told apart by length and then by code units: the order of the candidates does not matter.
 */
export function suggest(wanted: string, candidates: Iterable<string>): string | undefined {
  return suggestAll(wanted, candidates, 1)[0];
}

/** The names that may have been meant, the likeliest first, at most `limit`; each once. */
export function suggestAll(wanted: string, candidates: Iterable<string>, limit: number): readonly string[] {
  if (limit < 1 || wanted.length === 0 || wanted.length > LONGEST_AT_ALL) return [];
  const prepared = prepare(wanted);
  const best: Match[] = [];
  for (const name of candidates) {
    // What is no better than all that is kept need not be measured exactly.
    const most = best.length < limit ? Number.POSITIVE_INFINITY : (best[limit - 1] as Match).cost;
    const cost = costOf(prepared, name, most);
    if (cost !== undefined) keep(best, { name, cost }, limit, wanted.length);
  }
  return best.map((match) => match.name);
}

function prepare(text: string): Wanted {
  const folded = text.toLowerCase();
  const shareOfLength = Math.max(1, Math.floor(folded.length / 3));
  return {
    text,
    folded,
    squashed: squash(folded),
    segments: countSegments(folded),
    lastSegment: lastSegments(folded, 1),
    letters: lettersOf(folded),
    limit: Math.min(MOST_EDITS, shareOfLength),
  };
}

/** Misspellings cost their edits; the other ways to be near lie below and above all of them. */
function costOf(wanted: Wanted, name: string, most: number): number | undefined {
  if (name === wanted.text || name.length > LONGEST_AT_ALL) return undefined;
  const folded = lastSegments(name, wanted.segments).toLowerCase();
  if (folded === wanted.folded) return 0;
  if (wanted.folded.length > LONGEST || folded.length > LONGEST) return undefined;
  if (squash(folded) === wanted.squashed && wanted.squashed !== "") return 0.5;
  const cost = misspelt(wanted, folded, Math.min(wanted.limit, Math.floor(most)));
  if (cost !== undefined || most <= MOST_EDITS) return cost;
  return begun(wanted, folded) ?? elsewhere(wanted, folded);
}

function misspelt(wanted: Wanted, folded: string, limit: number): number | undefined {
  const longer = Math.max(wanted.folded.length, folded.length);
  if (Math.abs(wanted.folded.length - folded.length) > limit) return undefined;
  const letters = lettersOf(folded);
  if (bitsIn(wanted.letters & ~letters) > limit || bitsIn(letters & ~wanted.letters) > limit)
    return undefined;
  const edits = editDistance(wanted.folded, folded, limit);
  return edits <= limit && edits * 2 <= longer ? edits : undefined;
}

function begun(wanted: Wanted, folded: string): number | undefined {
  if (Math.min(wanted.folded.length, folded.length) < SHORTEST_PREFIX) return undefined;
  if (folded.startsWith(wanted.folded) || wanted.folded.startsWith(folded)) return MOST_EDITS + 1;
  const ends = endsWithWord(folded, wanted.folded) || endsWithWord(wanted.folded, folded);
  return ends ? MOST_EDITS + 2 : undefined;
}

/** `database` is the last word of `customer-database`. */
function endsWithWord(text: string, word: string): boolean {
  if (!text.endsWith(word)) return false;
  const before = text.charAt(text.length - word.length - 1);
  return before === "-" || before === "_";
}

function elsewhere(wanted: Wanted, folded: string): number | undefined {
  if (wanted.segments === 1) return undefined;
  return lastSegments(folded, 1) === wanted.lastSegment ? MOST_EDITS + 3 : undefined;
}

/** Puts a match where it belongs among the best few. */
function keep(best: Match[], match: Match, limit: number, length: number): void {
  let at = best.length;
  while (at > 0 && compare(match, best[at - 1] as Match, length) < 0) at--;
  if (at >= limit || best.some((other) => other.name === match.name)) return;
  best.splice(at, 0, match);
  if (best.length > limit) best.pop();
}

function compare(a: Match, b: Match, length: number): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  const byLength = Math.abs(a.name.length - length) - Math.abs(b.name.length - length);
  if (byLength !== 0) return byLength;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function countSegments(path: string): number {
  let count = 1;
  for (let i = 0; i < path.length; i++) if (path.charCodeAt(i) === 46) count++;
  return count;
}

/** The last `count` segments of a path, or all of it where it has no more. */
function lastSegments(path: string, count: number): string {
  let from = path.length;
  for (let i = 0; i < count; i++) {
    from = path.lastIndexOf(".", from - 1);
    if (from <= 0) return path;
  }
  return path.slice(from + 1);
}

function squash(folded: string): string {
  return folded.includes("-") || folded.includes("_") ? folded.replaceAll(/[-_]/g, "") : folded;
}

/** Which letters occur, 32 classes of them as bits: two texts that differ in n bits are at least n edits apart. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  let rest = bits;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}
