import type { ImportForm, Silence } from "../facts.ts";
import { scriptBlocks } from "./blocks.ts";
import { clauseBefore } from "./clause.ts";
import { type GapWalker, gapWalker } from "./gap.ts";
import { lineCounter } from "./lines.ts";
import { readLiteral } from "./literal.ts";
import { findSilences } from "./silences.ts";

/** A place that names another module, before anybody asks which file that is. */
export interface Candidate {
  readonly specifier: string;
  readonly form: ImportForm;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
  /** Of the specifier's quotes: the offset of the first, and that behind the last. */
  readonly offset: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

export interface Scan {
  readonly candidates: readonly Candidate[];
  readonly silences: readonly Silence[];
}

/** Every import begins with one of these words, whatever stands around it. */
const words =
  /(?:from|import|require|getBuiltinModule)(?=[\s"'`(/.?\u0085\u200b])|createRequire|require(?![\w$])/g;
const reference =
  /^[ \t\ufeff]{0,99}\/\/\/[ \t]{0,99}<reference\s{1,99}(?:[^>\n]{0,999}?\s)?(path|types)\s{0,99}=\s{0,99}(?=["'])/gm;

/**
 * Finds everything in a text that may be an import: what the syntax tree of the whole file would show is among
 * it, and some that stands in comments and texts too. Takes time in proportion to the text.
 */
export function scan(text: string, path: string): Scan {
  const { found, renames } = findByWords(text);
  if (text.includes("<reference")) found.push(...findReferences(text));
  if (renames) found.push(...findRenamed(text));
  const sorted = inScripts(
    found.sort((a, b) => a.offset - b.offset),
    text,
    path,
  );
  const lines = lineCounter(text);
  const candidates: Candidate[] = [];
  let last = -1;
  for (const one of sorted) {
    if (one.offset === last) continue;
    last = one.offset;
    candidates.push({ ...one, ...lines.at(one.offset) });
  }
  return { candidates, silences: findSilences(text) };
}

type Found = Omit<Candidate, "line" | "column">;

function inScripts(found: Found[], text: string, path: string): Found[] {
  if (found.length === 0 || !/\.(?:vue|svelte)$/.test(path)) return found;
  const blocks = scriptBlocks(text);
  let at = 0;
  return found.filter(({ offset }) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= offset) at++;
    return at < blocks.length && (blocks[at]?.start ?? 0) <= offset;
  });
}

/** `renames` says whether `require` may go by another name as well. */
function findByWords(text: string): { found: Found[]; renames: boolean } {
  const found: Found[] = [];
  let renames = false;
  const gaps = gapWalker(text);
  let floor = 0;
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const [word] = match;
    if (isWordPart(text.charCodeAt(match.index - 1))) continue;
    const quote = quoteBehind(text, gaps, match.index + word.length, word);
    renames ||= word === "createRequire" || (word === "require" && quote === undefined);
    if (quote === undefined) continue;
    const literal = readLiteral(text, quote.at);
    if (literal === undefined) continue;
    const guess = guessOf(text, match.index, word, quote.inCall, floor);
    found.push({ specifier: literal.value, offset: quote.at, end: literal.end, ...guess });
    floor = literal.end;
  }
  return { found, renames };
}

/** Where the specifier may begin: behind blanks, comments, a phase (`import.defer`) and one parenthesis. */
function quoteBehind(
  text: string,
  gaps: GapWalker,
  start: number,
  word: string,
): { at: number; inCall: boolean } | undefined {
  let at = gaps.skip(start);
  if (word !== "from") at = gaps.skip(behindPhase(text, gaps, at));
  const inCall = word !== "from" && text.charCodeAt(at) === 40;
  if (inCall) at = gaps.skip(at + 1);
  const code = text.charCodeAt(at);
  if (code !== 34 && code !== 39 && code !== 96) return undefined;
  return { at, inCall };
}

const phase = /(?:defer|source)(?![\w$])/y;

/** Behind `.defer`, `.source` and `?.`, where one of them stands. */
function behindPhase(text: string, gaps: GapWalker, start: number): number {
  if (text.startsWith("?.", start)) return start + 2;
  if (text.charCodeAt(start) !== 46) return start;
  phase.lastIndex = gaps.skip(start + 1);
  return phase.test(text) ? phase.lastIndex : start;
}

type Guess = Pick<Candidate, "form" | "typeOnly" | "names">;

const dynamic: Guess = { form: "dynamic", typeOnly: false, names: [] };
const required: Guess = { form: "require", typeOnly: false, names: [] };
const sideEffect: Guess = { form: "side-effect", typeOnly: false, names: [] };
const builtin: Guess = { form: "builtin-module", typeOnly: false, names: [] };
const importEquals: Guess = { form: "import-equals", typeOnly: false, names: ["*"] };
const typeImportEquals: Guess = { form: "import-equals", typeOnly: true, names: ["*"] };

function guessOf(text: string, at: number, word: string, inCall: boolean, floor: number): Guess {
  switch (word) {
    case "from":
      return clauseBefore(text, at, floor);
    case "import":
      return inCall ? dynamic : sideEffect;
    case "require":
      return requireGuess(text.slice(Math.max(0, at - 200), at));
    default:
      return builtin;
  }
}

function requireGuess(before: string): Guess {
  const equals = /\bimport\s{1,9}(type\s{1,9})?[\w$]{1,99}\s{0,9}=\s{0,9}$/.exec(before);
  if (equals === null) return required;
  return equals[1] === undefined ? importEquals : typeImportEquals;
}

function findReferences(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(reference)) {
    const offset = match.index + match[0].length;
    const literal = readLiteral(text, offset);
    if (literal === undefined) continue;
    // A path needs no `./` here, and a name is a package's: the specifier says which of them it is.
    const isPath = match[1] === "path" && !/^\.{0,2}\//.test(literal.value);
    const specifier = isPath ? `./${literal.value}` : literal.value;
    found.push({ specifier, offset, end: literal.end, form: "reference", typeOnly: true, names: [] });
  }
  return found;
}

/** Calls of what `createRequire` gave, or of `require` by another name. */
function findRenamed(text: string): Found[] {
  const names = renamedRequires(text);
  if (names.size === 0) return [];
  const called = new RegExp(`(?<![\\w$])(?:${[...names].map(escaped).join("|")})(?=[\\s(/?])`, "g");
  const gaps = gapWalker(text);
  const found: Found[] = [];
  for (const match of text.matchAll(called)) {
    let at = gaps.skip(match.index + match[0].length);
    if (text.startsWith("?.", at)) at = gaps.skip(at + 2);
    if (text.charCodeAt(at) !== 40) continue;
    at = gaps.skip(at + 1);
    // `createRequire(import.meta.url)("m")` has its specifier in a second pair of parentheses.
    if (match[0] === "createRequire") at = secondArgument(text, gaps, at);
    const literal = readLiteral(text, at);
    if (literal !== undefined) {
      found.push({ specifier: literal.value, offset: at, end: literal.end, ...required });
    }
  }
  return found;
}

/** `createRequire` by another name, and what is given `createRequire` itself, its result, or `require`. */
const creator = /createRequire\s{1,99}as\s{1,99}([\w$]{1,99})/g;
const given = "(?<![\\w$])([\\w$]{1,99})\\s{0,99}(?::[^=\\n]{0,99})?=\\s{0,99}(?:[\\w$]{1,99}\\.)?";
const plainRequire = "require\\b(?!\\s{0,99}[(.?])";

/** The names under which a text can require: without `require` itself. At most a hundred. */
export function renamedRequires(text: string): ReadonlySet<string> {
  const creates = text.includes("createRequire");
  if (!creates && !/=\s{0,99}(?:[\w$]{1,99}\.)?require\b(?!\s{0,99}[(.?])/.test(text)) return new Set();
  const names = new Set<string>(creates ? ["createRequire"] : []);
  for (const [, name = ""] of text.matchAll(creator)) if (names.size < 10) names.add(name);
  const makers = [...[...names].map((name) => `${escaped(name)}(?![\\w$])`), plainRequire];
  for (const [, name = ""] of text.matchAll(new RegExp(`${given}(?:${makers.join("|")})`, "g"))) {
    if (name !== "require" && names.size < 100) names.add(name);
  }
  return names;
}

/** Behind the `)` of a short first argument and a second `(`; where there is none, the offset itself. */
function secondArgument(text: string, gaps: GapWalker, start: number): number {
  const close = text.slice(start, start + 500).indexOf(")");
  if (close < 0) return start;
  let at = gaps.skip(start + close + 1);
  // The argument may be a call itself: `fileURLToPath(import.meta.url)`.
  if (text.charCodeAt(at) === 41) at = gaps.skip(at + 1);
  return text.charCodeAt(at) === 40 ? gaps.skip(at + 1) : start;
}

function escaped(name: string): string {
  return name.replaceAll("$", "\\$");
}

function isWordPart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 36
  );
}
