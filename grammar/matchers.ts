/**
 * The tokens that regular expressions cannot match: `(a|b)*` overflows V8's stack on long input,
 * Chevrotain drops a pattern's `u` flag, and some tokens depend on what stands around them. Each
 * takes the text and an offset and gives the match or null; all are linear in what they read.
 */
type Match = [string] | null;

/** Finds texts that a lexer run cannot see from one token alone; `startLexing` resets it. */
interface State {
  /** Whether a text block also ends before a line that is indented no deeper than its first. */
  byIndentation: boolean;
  /** From here on no block comment is closed. */
  noCommentEnd: number;
  /** From here on no text block is closed. */
  noBlockEnd: number;
  /** Start offsets of what has no end. */
  readonly unclosed: Set<number>;
  /** The line that was last asked for its deeper lines, with the answer: a line may hold many blocks. */
  deeper: { readonly from: number; readonly to: number; readonly end: number };
}

let state: State = freshState(false);

/** To be called before each run of the lexer; matchers keep what they learn about one text. */
export function startLexing(byIndentation: boolean): void {
  state = freshState(byIndentation);
}

/** Start offsets of the strings, text blocks and comments that were not closed. */
export function unclosedStarts(): ReadonlySet<number> {
  return state.unclosed;
}

function freshState(byIndentation: boolean): State {
  const never = Number.POSITIVE_INFINITY;
  return {
    byIndentation,
    noCommentEnd: never,
    noBlockEnd: never,
    unclosed: new Set(),
    deeper: { from: 0, to: -1, end: 0 },
  };
}

/** A letter or `_`, then letters, marks, digits, `_`, and `-` between two of letters and digits. */
export function word(text: string, offset: number): Match {
  if (!isWordStart(text, offset)) return null;
  return [text.slice(offset, endOfWord(text, offset))];
}

function endOfWord(text: string, offset: number): number {
  let end = offset;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === DASH) {
      if (!isAlphanumeric(text, end - 1) || !isAlphanumeric(text, end + 1)) return end;
      end++;
    } else if (code < 128) {
      if (!isAsciiWordPart(code)) return end;
      end++;
    } else if (end < text.length && continuesWord(characterAt(text, end))) {
      end += characterAt(text, end).length;
    } else return end;
  }
}

/** `#` where it begins a line, or where no letter or digit follows; to the end of the line. */
export function hashComment(text: string, offset: number): Match {
  if (text.charCodeAt(offset) !== HASH) return null;
  if (isAlphanumeric(text, offset + 1) && !beginsLine(text, offset)) return null;
  return [text.slice(offset, lineEnd(text, offset))];
}

/** `#` and letters or digits; whether they make a colour is checked later. */
export function color(text: string, offset: number): Match {
  if (text.charCodeAt(offset) !== HASH) return null;
  let end = offset + 1;
  while (isAlphanumeric(text, end)) end += characterAt(text, end).length;
  return end === offset + 1 ? null : [text.slice(offset, end)];
}

/**
 * To its end, or to the end of its line where it has none. Right behind a letter, a digit or `*` it is
 * no comment but a glob that lost its quotes: `apps/**` would swallow the text to the next comment.
 */
export function blockComment(text: string, offset: number): Match {
  if (!text.startsWith("/*", offset)) return null;
  if (isAlphanumeric(text, offset - 1) || text.charCodeAt(offset - 1) === STAR) return null;
  const close = offset >= state.noCommentEnd ? -1 : text.indexOf("*/", offset + 2);
  if (close >= 0) return [text.slice(offset, close + 2)];
  state.noCommentEnd = Math.min(state.noCommentEnd, offset);
  state.unclosed.add(offset);
  return [text.slice(offset, lineEnd(text, offset))];
}

/**
 * A text on one line, with its quotes. Unclosed it ends with its line, without the white space
 * there, and before a `{` that ends the line.
 */
export function quotedText(text: string, offset: number): Match {
  if (text.charCodeAt(offset) !== QUOTE) return null;
  let end = offset + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) return [text.slice(offset, end + 1)];
    if (code === BACKSLASH && !isLineEnd(text.charCodeAt(end + 1))) end += 2;
    else if (end >= text.length || isLineEnd(code)) break;
    else end++;
  }
  state.unclosed.add(offset);
  let line = text.slice(offset, Math.min(end, text.length)).trimEnd();
  if (line.endsWith("{")) line = line.slice(0, -1).trimEnd();
  return [line];
}

/** `"""` to the next `"""` that no backslash precedes. */
export function textBlock(text: string, offset: number): Match {
  if (!text.startsWith(DELIMITER, offset)) return null;
  const limit = state.byIndentation ? endOfDeeperLines(text, offset) : text.length;
  const close = offset >= state.noBlockEnd ? -1 : closeOfBlock(text, offset + 3, limit);
  if (close >= 0) return [text.slice(offset, close)];
  if (!state.byIndentation) state.noBlockEnd = Math.min(state.noBlockEnd, offset);
  state.unclosed.add(offset);
  return [text.slice(offset, limit)];
}

function closeOfBlock(text: string, from: number, limit: number): number {
  let close = text.indexOf(DELIMITER, from);
  while (close >= 0 && text.charCodeAt(close - 1) === BACKSLASH && close > from) {
    close = text.indexOf(DELIMITER, close + 1);
  }
  return close >= 0 && close + 3 <= limit ? close + 3 : -1;
}

/** The end of the last line before one that is indented no deeper than the line of `offset`. */
function endOfDeeperLines(text: string, offset: number): number {
  const { deeper } = state;
  if (offset >= deeper.from && offset <= deeper.to) return deeper.end;
  const from = lineStart(text, offset);
  const to = lineEnd(text, offset);
  const end = endOfLinesDeeperThan(firstVisible(text, from, offset) - from, text, to);
  state.deeper = { from, to, end };
  return end;
}

function endOfLinesDeeperThan(indentation: number, text: string, lineStop: number): number {
  let end = lineStop;
  let next = nextLine(text, end);
  while (next < text.length) {
    const stop = lineEnd(text, next);
    const content = firstVisible(text, next, stop);
    if (content < stop) {
      if (content - next <= indentation) break;
      end = stop;
    }
    if (stop >= text.length) break;
    next = nextLine(text, stop);
  }
  return end;
}

/** A digit, or a minus and a digit, then digits, letters and `%`, and `.` or `-` before more of them. */
export function scalar(text: string, offset: number): Match {
  let end = text.charCodeAt(offset) === DASH ? offset + 1 : offset;
  if (!isDigit(text.charCodeAt(end))) return null;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === PERCENT || code === UNDERSCORE) end++;
    else if (isAlphanumeric(text, end)) end += characterAt(text, end).length;
    else if (code === DOT && text.charCodeAt(end + 1) === DOT && isAlphanumeric(text, end + 2)) end += 2;
    else if ((code === DOT || code === DASH) && isAlphanumeric(text, end + 1)) end++;
    else return [text.slice(offset, end)];
  }
}

/** `!` and a letter, to the end of the line or before a `{` that ends it. */
export function directive(text: string, offset: number): Match {
  if (text.charCodeAt(offset) !== BANG || !isWordStart(text, offset + 1)) return null;
  let line = text.slice(offset, lineEnd(text, offset)).trimEnd();
  if (line.endsWith("{")) line = line.slice(0, -1).trimEnd();
  return [line];
}

/** A run of characters that begin no token, or the one that began none here. */
export function unknown(text: string, offset: number): Match {
  let end = offset + characterAt(text, offset).length;
  while (end < text.length && beginsNothing(characterAt(text, end))) end += characterAt(text, end).length;
  return [text.slice(offset, end)];
}

const DELIMITER = '"""';
const BANG = 33;
const QUOTE = 34;
const HASH = 35;
const PERCENT = 37;
const STAR = 42;
const DASH = 45;
const DOT = 46;
const BACKSLASH = 92;
const UNDERSCORE = 95;

/**
 * Beyond ASCII the classes of Unicode decide. These stand in functions, since V8 reads a pattern with `\p` slowly
 * and most models need none of them.
 */
function startsWord(character: string): boolean {
  return /^[\p{L}\p{Nl}_]$/u.test(character);
}

function continuesWord(character: string): boolean {
  return /^[\p{L}\p{Nl}\p{M}\p{Nd}_]$/u.test(character);
}

function isLetterOrDigit(character: string): boolean {
  return /^[\p{L}\p{Nl}\p{M}\p{Nd}]$/u.test(character);
}

function beginsNothing(character: string): boolean {
  return /^[^\s\p{L}\p{Nl}_0-9"#/\-~<>=:.,;{}()[\]?|*!\u2013\u2014\u2190-\u21ff\u27f0-\u27ff\ufeff\u0085]$/u.test(
    character,
  );
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function isWordStart(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return isAsciiLetter(code) || code === UNDERSCORE;
  return offset < text.length && startsWord(characterAt(text, offset));
}

function isAlphanumeric(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return isAsciiLetter(code) || isDigit(code);
  if (offset < 0 || offset >= text.length) return false;
  const low = code >= 0xdc00 && code < 0xe000;
  return isLetterOrDigit(characterAt(text, low ? offset - 1 : offset));
}

function isAsciiWordPart(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === UNDERSCORE;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

function firstVisible(text: string, start: number, stop: number): number {
  let at = start;
  while (at < stop && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function beginsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  return at < 0 || isLineEnd(text.charCodeAt(at));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xfeff || code === 0xa0;
}
