import { arrowMeant, endOf } from "../../grammar/build.ts";
import { tokenize } from "../../grammar/lexer.ts";
import { faultyEscapes } from "../../grammar/literals.ts";
import {
  BlockComment,
  Colon,
  Color,
  Dot,
  ForeignArrow,
  type IToken,
  isType,
  QuotedText,
  Star,
  TextBlock,
  type TokenType,
  Unknown,
  Word,
} from "../../grammar/tokens.ts";
import type { Comment } from "../ast/nodes.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { lineIndexAt, lineStarts, type Range, type Source, spanOf } from "../text/source.ts";
import { virtual } from "./balance.ts";
import type { Faults } from "./faults.ts";

export interface Lexed {
  /** Without what has no meaning; damaged text blocks and bare URLs put right. */
  readonly tokens: IToken[];
  readonly comments: Comment[];
}

/** Cuts a text into tokens and reports what is wrong with single ones. */
export function lex(source: Source, faults: Faults): Lexed {
  const raw = tokenize(source.text);
  const repaired =
    raw.unclosed.size > 0 ? repairTextBlocks(raw.tokens, raw.unclosed, source, faults) : raw.tokens;
  const bareUrls = new Set<number>();
  const tokens: IToken[] = [];
  for (let i = 0; i < repaired.length; i++) {
    const token = repaired[i] as IToken;
    if (isType(token, Word) && isBareUrl(source.text, token, repaired[i + 1])) {
      const url = quoteUrl(source, token, faults);
      bareUrls.add((repaired[i + 1] as IToken).startOffset + 1);
      tokens.push(url);
      i++;
      while ((repaired[i + 1]?.startOffset ?? Number.POSITIVE_INFINITY) < endOf(url)) i++;
      continue;
    }
    checkToken(token, raw.unclosed, source, faults);
    if (token.image === "**" && isType(token, Star)) checkWildcard(token, tokens.at(-1), faults);
    if (!isType(token, Unknown)) tokens.push(token);
  }
  const comments = raw.comments.filter((c) => !bareUrls.has(c.startOffset));
  return { tokens, comments: comments.map((c) => commentNode(c, raw.unclosed, faults)) };
}

function checkToken(token: IToken, unclosed: ReadonlySet<number>, source: Source, faults: Faults): void {
  if (isType(token, QuotedText)) {
    if (unclosed.has(token.startOffset)) report(faults, "syntax/unclosed-text", firstCharacter(token));
    else if (token.image.includes("\\")) checkEscapes(token, faults);
  } else if (isType(token, TextBlock)) {
    if (unclosed.has(token.startOffset)) report(faults, "syntax/unclosed-text-block", opener(token));
  } else if (isType(token, ForeignArrow)) reportArrow(token, source, faults);
  else if (isType(token, Color)) checkColor(token, source, faults);
  else if (isType(token, Unknown)) reportUnknown(token, source, faults);
}

/** For codes without parameters. */
function report(faults: Faults, code: PlainCode, range: Range): void {
  faults.add(diagnostic(code, spanOf(faults.source, range), {}));
}

type PlainCode = Extract<
  Code,
  | "syntax/unclosed-text"
  | "syntax/unclosed-text-block"
  | "syntax/text-block-quotes"
  | "syntax/unclosed-comment"
>;

function rangeOf(token: IToken): Range {
  return { start: token.startOffset, end: endOf(token) };
}

function firstCharacter(token: IToken): Range {
  return { start: token.startOffset, end: token.startOffset + 1 };
}

function opener(token: IToken): Range {
  return { start: token.startOffset, end: Math.min(token.startOffset + 3, endOf(token)) };
}

/** `**` means something behind a dot alone. */
function checkWildcard(token: IToken, previous: IToken | undefined, faults: Faults): void {
  if (previous !== undefined && isType(previous, Dot)) return;
  const help = "everything is `*`; everything below an element is `shop.**`";
  const span = spanOf(faults.source, rangeOf(token));
  faults.add(diagnostic("syntax/unexpected", span, { found: "`**`" }, { help }));
}

function checkEscapes(token: IToken, faults: Faults): void {
  for (const fault of faultyEscapes(token.image)) {
    const start = token.startOffset + fault.start;
    const range = { start, end: start + (fault.end - fault.start) };
    const image = token.image.slice(fault.start, fault.end);
    faults.add(diagnostic("syntax/escape", spanOf(faults.source, range), { escape: image }));
  }
}

function reportArrow(token: IToken, source: Source, faults: Faults): void {
  const meant = arrowMeant(token.image);
  const backwards = /^<[-=~]+$|[\u2190\u21d0\u27f5]/.test(token.image);
  const help = backwards ? "write it the other way round, with `->`" : `write \`${meant}\``;
  const parameters = { arrow: token.image, meant };
  faults.add(diagnostic("syntax/arrow", spanOf(source, rangeOf(token)), parameters, { help }));
}

const colorPattern = /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/;

function checkColor(token: IToken, source: Source, faults: Faults): void {
  if (colorPattern.test(token.image)) return;
  faults.add(diagnostic("syntax/color", spanOf(source, rangeOf(token)), { color: shortened(token.image) }));
}

function reportUnknown(token: IToken, source: Source, faults: Faults): void {
  const quotes = /^['‘’“”„«»`´]/.test(token.image);
  const comment = token.image.startsWith("/");
  const help = quotes ? 'texts stand between double quotes: `"…"`' : comment ? commentHelp : undefined;
  const found = describeCharacters(token.image);
  faults.add(diagnostic("syntax/character", spanOf(source, rangeOf(token)), { found }, { help }));
}

const commentHelp = "put a glob or a path in quotes; before a comment, put a blank";

/** The characters themselves where they can be seen, else their code points. */
function describeCharacters(image: string): string {
  const start = shortened(image);
  if (/^[\p{P}\p{S}]+$/u.test(start)) return `\`${start}\``;
  const code = image.codePointAt(0) ?? 0;
  return `the character U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function shortened(image: string, length = 20): string {
  return image.length > length ? `${image.slice(0, length)}…` : image;
}

function commentNode(token: IToken, unclosed: ReadonlySet<number>, faults: Faults): Comment {
  const range = rangeOf(token);
  if (isType(token, BlockComment)) {
    if (unclosed.has(token.startOffset)) {
      report(faults, "syntax/unclosed-comment", { start: range.start, end: range.start + 2 });
    }
    return { kind: "block", ...range };
  }
  return { kind: token.image.startsWith("#") ? "hash" : "line", ...range };
}

/** `https:` with a comment right behind it: what was meant is the URL. */
function isBareUrl(text: string, word: IToken, colon: IToken | undefined): boolean {
  if (colon === undefined || !isType(colon, Colon)) return false;
  if (colon.startOffset !== endOf(word) || !text.startsWith("//", endOf(colon))) return false;
  return /^(?:https?|ftp|mailto|file)$/i.test(word.image);
}

function quoteUrl(source: Source, word: IToken, faults: Faults): IToken {
  let end = word.startOffset;
  while (end < source.text.length && !/\s/.test(source.text[end] as string)) end++;
  const range = { start: word.startOffset, end };
  const url = source.text.slice(range.start, range.end);
  faults.add(
    diagnostic(
      "syntax/unquoted-url",
      spanOf(source, range),
      {},
      { help: `write \`"${shortened(url, 120)}"\`` },
    ),
  );
  return token(QuotedText, range, `"${url}"`);
}

function token(type: TokenType, range: Range, image: string): IToken {
  return { ...virtual(type, range.start), image, endOffset: range.end - 1 };
}

/**
 * Where a text block is not closed because its opening quotes are damaged (`""` for `"""`), the
 * closing ones look like an opening: they stand alone on their line, or right behind the text. The
 * tokens between are the text of the block.
 */
function repairTextBlocks(
  tokens: readonly IToken[],
  unclosed: ReadonlySet<number>,
  source: Source,
  faults: Faults,
): IToken[] {
  const out: IToken[] = [];
  for (const closer of tokens) {
    if (isType(closer, TextBlock) && unclosed.has(closer.startOffset)) {
      const at = damagedOpening(out, closer, source);
      if (at >= 0) {
        const open = out[at] as IToken;
        report(faults, "syntax/text-block-quotes", rangeOf(open));
        const range = { start: open.startOffset, end: closer.startOffset + 3 };
        out.length = at;
        out.push(token(TextBlock, range, `"""${source.text.slice(endOf(open), range.end)}`));
        continue;
      }
    }
    out.push(closer);
  }
  return out;
}

/** How many tokens back an opening is looked for. */
const reach = 400;

/** The index of the nearest `""` or lone `"` that ends a less indented line, or begins the text on this one. */
function damagedOpening(before: readonly IToken[], closer: IToken, source: Source): number {
  const line = lineIndexAt(source, closer.startOffset);
  const alone = source.text.slice(lineStarts(source)[line], closer.startOffset).trim() === "";
  for (let i = before.length - 1; i >= 0 && i >= before.length - reach; i--) {
    const candidate = before[i] as IToken;
    const sameLine = lineIndexAt(source, candidate.startOffset) === line;
    if (!alone && !sameLine) return -1;
    if (!isType(candidate, QuotedText) || (candidate.image !== '""' && candidate.image !== '"')) continue;
    const behind = source.text[endOf(candidate)];
    if (alone ? behind === undefined || /\r|\n/.test(behind) : !/\s/.test(behind ?? " ")) return i;
  }
  return -1;
}
