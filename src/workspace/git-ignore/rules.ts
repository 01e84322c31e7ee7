import { anyFolders, matchesName, matchesPath, type Segment, segmentsOf } from "./segment.ts";

/** What a path is to the rules of a file: left out, taken back in, or not spoken of. */
export type Word = "ignored" | "included" | undefined;

/** The rules of one `.gitignore`. */
export interface Rules {
  /** `names` lead from the folder of the file to what is asked for. */
  readonly wordOn: (names: readonly string[], isFolder: boolean) => Word;
}

interface Rule {
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
  /** Of a name at any depth, or of the whole path. */
  readonly isAnchored: boolean;
  readonly segments: readonly (Segment | typeof anyFolders)[];
}

interface Placed extends Rule {
  readonly line: number;
}

/**
 * Reads a `.gitignore` as Git does (gitignore(5), wildmatch.c): the last rule that matches counts. Rules without
 * wildcards, which are nearly all, are looked up by what they name.
 */
export function readRules(text: string): Rules {
  const plain = new Map<string, Placed[]>();
  const others: Placed[] = [];
  for (const [line, raw] of text.split("\n").entries()) {
    const rule = readRule(raw.replace(/\r$/, ""));
    if (rule === undefined) continue;
    const key = plainKey(rule);
    const placed = { ...rule, line };
    const known = key === undefined ? others : plain.get(key);
    if (known !== undefined) known.push(placed);
    else plain.set(key as string, [placed]);
  }
  return {
    wordOn: (names, isFolder) => {
      const applies = (rule: Rule) => isFolder || !rule.isForFolders;
      const keys = [names.at(-1) as string, `/${names.join("/")}`];
      let last = keys
        .flatMap((key) => plain.get(key)?.findLast(applies) ?? [])
        .reduce<Placed | undefined>((a, b) => (a !== undefined && a.line > b.line ? a : b), undefined);
      for (let i = others.length - 1; i >= 0; i--) {
        const rule = others[i] as Placed;
        if (last !== undefined && last.line > rule.line) break;
        if (applies(rule) && matches(rule, names)) {
          last = rule;
          break;
        }
      }
      if (last === undefined) return undefined;
      return last.isNegated ? "included" : "ignored";
    },
  };
}

function matches({ isAnchored, segments }: Rule, names: readonly string[]): boolean {
  if (isAnchored) return matchesPath(segments, names);
  const [segment] = segments;
  return segment === anyFolders || matchesName(segment as Segment, names.at(-1) as string);
}

/** What a rule without wildcards names: a name, or a path with a slash before it. */
function plainKey({ isAnchored, segments }: Rule): string | undefined {
  if (!segments.every((segment) => typeof segment === "string")) return undefined;
  return isAnchored ? `/${segments.join("/")}` : segments[0];
}

function readRule(raw: string): Rule | undefined {
  if (raw.startsWith("#")) return undefined;
  let pattern = withoutTrailingBlanks(raw);
  const isNegated = pattern.startsWith("!");
  if (isNegated) pattern = pattern.slice(1);
  const isForFolders = pattern.endsWith("/");
  if (isForFolders) pattern = pattern.slice(0, -1);
  const isAnchored = pattern.includes("/");
  if (pattern.startsWith("/")) pattern = pattern.slice(1);
  if (pattern === "") return undefined;
  const segments = segmentsOf(pattern);
  if (segments === undefined) return undefined;
  // What is inside of a folder is not the folder itself.
  const inside = isAnchored && segments.length > 1 && segments.at(-1) === anyFolders;
  const anything: Segment = [{ kind: "any" }];
  return {
    isNegated,
    isForFolders,
    isAnchored,
    segments: inside ? [...segments, anything] : segments,
  };
}

/** Blanks at the end do not count, unless a backslash stands before them. */
function withoutTrailingBlanks(raw: string): string {
  let end = raw.length;
  while (raw[end - 1] === " ") end--;
  if (end === raw.length) return raw;
  let slashes = 0;
  while (raw[end - 1 - slashes] === "\\") slashes++;
  return raw.slice(0, slashes % 2 === 1 ? end + 1 : end);
}
