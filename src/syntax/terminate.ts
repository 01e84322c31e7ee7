import { endOf, isText, isWordLike } from "../../grammar/build.ts";
import { declaringWords, structuralWords } from "../../grammar/keywords.ts";
import {
  Arrow,
  CloseBrace,
  CloseParen,
  Colon,
  Comma,
  End,
  Equals,
  type IToken,
  isType,
  keywordTokens,
  OpenAngle,
  OpenBrace,
  OpenParen,
  RuleSelection,
  TextBlock,
  This,
  type TokenType,
  ViewSelection,
  Word,
} from "../../grammar/tokens.ts";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { lineStarts, type Source, type Span, spanOf } from "../text/source.ts";
import { virtual } from "./balance.ts";
import type { Faults } from "./faults.ts";
import { Nesting } from "./nesting.ts";

/**
 * Readies balanced tokens for the parser: a `;` where a statement ends with its line (as Go does it),
 * before each `}` and at the end; keywords told from words; nesting capped; an `=` that was forgotten
 * put in.
 */
export function terminate(tokens: readonly IToken[], source: Source, faults: Faults): IToken[] {
  const state: State = { source, faults, nesting: new Nesting(source, faults), out: [], indentation: 0 };
  const starts = lineStarts(source);
  let line = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as IToken;
    const lineBefore = line;
    while (line + 1 < starts.length && (starts[line + 1] as number) <= token.startOffset) line++;
    if (state.nesting.skips(token)) continue;
    const column = token.startOffset - (starts[line] as number);
    if (line !== lineBefore) beginLine(state, tokens, i, column);
    if (isType(token, CloseBrace)) endStatement(state);
    enter(state, tokens, i, column);
    // A text block ends on a later line than it begins.
    if (isType(token, TextBlock)) {
      while (line + 1 < starts.length && (starts[line + 1] as number) < endOf(token)) line++;
    }
  }
  endStatement(state);
  return state.out;
}

interface State {
  readonly source: Source;
  readonly faults: Faults;
  readonly nesting: Nesting;
  readonly out: IToken[];
  /** The first token of the statement that is being read, and its column. */
  first?: IToken;
  indentation: number;
}

/** A line begins: what stands before it is a statement unless something says that it goes on. */
function beginLine(state: State, tokens: readonly IToken[], index: number, column: number): void {
  const token = tokens[index] as IToken;
  const previous = state.out.at(-1);
  if (previous === undefined || opensList(previous)) return;
  if (isType(token, OpenBrace) || (isType(token, CloseParen) && state.nesting.parens >= 0)) return;
  if (isType(previous, Comma)) {
    if (state.nesting.parens === 0 && beginsStatement(tokens, index)) dropComma(state, previous);
    return;
  }
  if (leadsOn(state, previous, token, column)) {
    state.faults.add(diagnostic("syntax/arrow-at-end", spanOfTokens(state, previous), {}));
  } else endStatement(state);
}

function enter(state: State, tokens: readonly IToken[], index: number, column: number): void {
  const token = tokens[index] as IToken;
  const previous = state.out.at(-1);
  const first = previous === undefined || endsStatement(previous);
  if (first) {
    state.first = token;
    state.indentation = column;
  }
  if (!isType(token, Word)) {
    state.out.push(token);
    return;
  }
  promote(token);
  state.out.push(token);
  if (!first || !lacksEquals(tokens, index)) return;
  const kind = tokens[index + 1] as IToken;
  state.faults.add(missingEquals(spanOfTokens(state, token, kind), token.image, kind.image));
  state.out.push(virtual(Equals, endOf(token)));
}

function endStatement(state: State): void {
  state.nesting.parens = 0;
  const previous = state.out.at(-1);
  if (previous !== undefined && !isType(previous, End) && !isType(previous, OpenBrace)) {
    state.out.push(virtual(End, endOf(previous)));
  }
}

/** A word that the grammar asks for by name gets a token type of its own. */
function promote(token: IToken): void {
  const type: TokenType | undefined = keywordTokens.get(token.image);
  if (type === undefined) return;
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx as number;
}

function opensList(token: IToken): boolean {
  return isType(token, OpenBrace) || isType(token, OpenParen) || isType(token, OpenAngle);
}

function endsStatement(token: IToken): boolean {
  return isType(token, End) || isType(token, OpenBrace) || isType(token, CloseBrace);
}

/** An arrow at a line's end with its target on a deeper line: one fault, and the target is kept. */
function leadsOn({ first, indentation }: State, previous: IToken, token: IToken, column: number): boolean {
  if (first === undefined || !isType(previous, Arrow) || column <= indentation) return false;
  if (isType(first, ViewSelection) || isType(first, RuleSelection)) return false;
  return isWordLike(token) || isType(token, This);
}

/** Behind a comma at a line's end: `id =` and `field:` cannot be a value, so the comma is one too many. */
function beginsStatement(tokens: readonly IToken[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && (isType(next, Equals) || isType(next, Colon));
}

function dropComma(state: State, comma: IToken): void {
  state.out.pop();
  state.faults.add(diagnostic("syntax/trailing-comma", spanOfTokens(state, comma), {}));
  state.out.push(virtual(End, comma.startOffset));
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

function missingEquals(span: Span, id: string, kind: string): Diagnostic {
  return diagnostic("syntax/missing-equals", span, { id, kind }, { help: `write \`${id} = ${kind}\`` });
}

function spanOfTokens({ source }: State, first: IToken, last = first): Span {
  return spanOf(source, { start: first.startOffset, end: endOf(last) });
}
