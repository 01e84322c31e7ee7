import type { IToken } from "chevrotain";
import { endOf, isText, isWordLike } from "../../grammar/build.ts";
import { declaringWords, structuralWords } from "../../grammar/keywords.ts";
import {
  CloseBrace,
  CloseParen,
  Colon,
  Comma,
  End,
  Equals,
  isType,
  keywordTokens,
  OpenAngle,
  OpenBrace,
  OpenParen,
  TextBlock,
  Word,
} from "../../grammar/tokens.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { lineStarts, type Source, spanOf } from "../text/source.ts";
import { virtual } from "./balance.ts";
import type { Faults } from "./faults.ts";

/** How deep blocks and generic types may nest; more would overflow a cold stack. */
const maxBlockDepth = 200;
const maxTypeDepth = 64;

/**
 * Readies balanced tokens for the parser: a `;` where a statement ends with its line (as Go does it),
 * before each `}` and at the end; keywords told from words; nesting capped; an `=` that was forgotten
 * put in.
 */
export function terminate(tokens: readonly IToken[], source: Source, faults: Faults): IToken[] {
  const out: IToken[] = [];
  const nesting = new Nesting(source, faults);
  const starts = lineStarts(source);
  let line = 0;
  let previous: IToken | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as IToken;
    const lineBefore = line;
    while (line + 1 < starts.length && (starts[line + 1] as number) <= token.startOffset) line++;
    if (nesting.skips(token)) continue;
    if (previous !== undefined && line !== lineBefore && !continues(previous, token))
      push(out, End, endOf(previous));
    if (isType(token, CloseBrace) && previous !== undefined && !endsStatement(previous))
      push(out, End, endOf(previous));
    if (isType(token, Word)) {
      const start = previous === undefined || endsStatement(out.at(-1) as IToken);
      if (line !== lineBefore && previous !== undefined && isType(previous, Comma) && nesting.parens === 0) {
        if (beginsStatement(tokens, i)) dropComma(out, source, faults);
      }
      promote(token);
      out.push(token);
      if (start && lacksEquals(tokens, i)) insertEquals(out, tokens, i, source, faults);
    } else out.push(token);
    previous = token;
    // A text block ends on a later line than it begins.
    if (isType(token, TextBlock)) {
      while (line + 1 < starts.length && (starts[line + 1] as number) < endOf(token)) line++;
    }
  }
  if (previous !== undefined) push(out, End, endOf(previous));
  return out;
}

function push(out: IToken[], type: typeof End, offset: number): void {
  out.push(virtual(type, offset));
}

/** A word that the grammar asks for by name gets a token type of its own. */
function promote(token: IToken): void {
  const type = keywordTokens.get(token.image);
  if (type === undefined) return;
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx as number;
}

function continues(previous: IToken, token: IToken): boolean {
  if (isType(token, OpenBrace) || isType(token, CloseParen)) return true;
  return (
    isType(previous, Comma) ||
    isType(previous, OpenBrace) ||
    isType(previous, OpenParen) ||
    isType(previous, OpenAngle) ||
    isType(previous, End)
  );
}

function endsStatement(token: IToken): boolean {
  return isType(token, End) || isType(token, OpenBrace) || isType(token, CloseBrace);
}

/** Behind a comma at a line's end: `id =` and `field:` cannot be a value, so the comma is one too many. */
function beginsStatement(tokens: readonly IToken[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && (isType(next, Equals) || isType(next, Colon));
}

function dropComma(out: IToken[], source: Source, faults: Faults): void {
  const comma = out.pop() as IToken;
  const range = { start: comma.startOffset, end: endOf(comma) };
  faults.add(diagnostic("syntax/trailing-comma", spanOf(source, range), {}));
  push(out, End, comma.startOffset);
}

/**
 * `shop system "Shop"`: a word that begins nothing, then one that declares, then a text or a block;
 * behind `view` also a word.
 */
function lacksEquals(tokens: readonly IToken[], index: number): boolean {
  const id = tokens[index] as IToken;
  const kind = tokens[index + 1];
  const third = tokens[index + 2];
  if (kind === undefined || third === undefined || !isWordLike(kind)) return false;
  if (structuralWords.has(id.image) || !declaringWords.has(kind.image)) return false;
  return isText(third) || isType(third, OpenBrace) || (kind.image === "view" && isWordLike(third));
}

function insertEquals(
  out: IToken[],
  tokens: readonly IToken[],
  index: number,
  source: Source,
  faults: Faults,
): void {
  const id = tokens[index] as IToken;
  const kind = tokens[index + 1] as IToken;
  const range = { start: id.startOffset, end: endOf(kind) };
  const parameters = { id: id.image, kind: kind.image };
  const help = `write \`${id.image} = ${kind.image}\``;
  faults.add(diagnostic("syntax/missing-equals", spanOf(source, range), parameters, { help }));
  push(out, Equals, endOf(id));
}

/** Counts open brackets and leaves out what is nested deeper than the parser's stack allows. */
class Nesting {
  parens = 0;
  private blocks = 0;
  private types = 0;
  private readonly source: Source;
  private readonly faults: Faults;

  constructor(source: Source, faults: Faults) {
    this.source = source;
    this.faults = faults;
  }

  /** Whether the token lies too deep to be read. */
  skips(token: IToken): boolean {
    switch (token.image) {
      case "{":
        this.parens = 0;
        this.types = 0;
        this.blocks++;
        if (this.blocks === maxBlockDepth + 1) this.report(token, "blocks", maxBlockDepth);
        return this.blocks > maxBlockDepth;
      case "":
      case "}":
        if (isType(token, OpenBrace)) return ++this.blocks > maxBlockDepth;
        if (!isType(token, CloseBrace)) return false;
        this.parens = 0;
        return this.blocks-- > maxBlockDepth;
      case ";":
        this.types = 0;
        this.parens = 0;
        break;
      case "(":
        this.parens++;
        break;
      case ")":
        this.parens--;
        break;
      case "<":
        this.types++;
        if (this.types === maxTypeDepth + 1) this.report(token, "types", maxTypeDepth);
        break;
      case ">":
        if (this.types-- > maxTypeDepth) return true;
        break;
    }
    return this.blocks > maxBlockDepth || this.types > maxTypeDepth;
  }

  private report(token: IToken, what: string, limit: number): void {
    const range = { start: token.startOffset, end: endOf(token) };
    this.faults.add(diagnostic("syntax/too-deep", spanOf(this.source, range), { what, limit }));
  }
}
