import { endOf } from "../../grammar/build.ts";
import {
  CloseBrace,
  CloseParen,
  Comma,
  End,
  type IToken,
  isType,
  OpenBrace,
  OpenParen,
  type TokenType,
} from "../../grammar/tokens.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { type Source, spanOf } from "../text/source.ts";
import type { Faults } from "./faults.ts";
import { beginsLine, columnOf, linesOf, type TokenLines } from "./token-lines.ts";

/**
 * Makes braces balance where they do not, by the indentation that shows what the author meant, so
 * that one lost brace is one fault and moves nothing into another block. Balanced braces are left as
 * they are, however they are indented.
 */
export function balance(tokens: IToken[], source: Source, faults: Faults): IToken[] {
  let open = 0;
  let least = 0;
  for (const token of tokens) {
    if (isType(token, OpenBrace)) open++;
    else if (isType(token, CloseBrace)) open--;
    least = Math.min(least, open);
  }
  if (open === 0 && least === 0) return tokens;
  const state: State = {
    source,
    faults,
    tokens,
    lines: linesOf(tokens, source),
    out: [],
    stack: [],
    surplus: Math.abs(open),
  };
  return open > 0 ? closeWhatIsOpen(state) : openWhatIsClosed(state);
}

interface State {
  readonly source: Source;
  readonly faults: Faults;
  readonly tokens: readonly IToken[];
  readonly lines: TokenLines;
  readonly out: IToken[];
  readonly stack: Opener[];
  /** How many braces are missing or too many. */
  surplus: number;
}

interface Opener {
  readonly token: IToken;
  readonly line: number;
  /** Of the line that it stands on. */
  readonly indentation: number;
}

/** A `}` is missing: a line indented no deeper than the opener's closes its block. */
function closeWhatIsOpen(state: State): IToken[] {
  let indentation = 0;
  state.tokens.forEach((token, i) => {
    const line = state.lines.line[i] as number;
    if (beginsLine(state.lines, i)) {
      indentation = columnOf(token, line, state.source);
      if (!continuesLine(state.tokens[i - 1], token)) closeDeeper(state, token, line, indentation);
    }
    if (isType(token, OpenBrace)) {
      const previous = state.tokens[i - 1];
      if (state.surplus > 0 && previous !== undefined && isType(previous, OpenBrace)) {
        state.surplus--;
        reportStray(state, token);
        return;
      }
      state.stack.push({ token, line, indentation });
    }
    if (isType(token, CloseBrace) && state.stack.pop() === undefined) return;
    state.out.push(token);
  });
  for (let opener = state.stack.pop(); opener !== undefined; opener = state.stack.pop()) {
    closeHere(state, opener, Number.MAX_SAFE_INTEGER);
  }
  return state.out;
}

function closeDeeper(state: State, token: IToken, line: number, indentation: number): void {
  const closes = isType(token, CloseBrace);
  while (state.surplus > 0) {
    const top = state.stack.at(-1);
    if (top === undefined || top.line === line) return;
    if (closes ? indentation >= top.indentation : indentation > top.indentation) return;
    state.stack.pop();
    closeHere(state, top, line - 1);
  }
}

function closeHere(state: State, opener: Opener, lastLine: number): void {
  const previous = state.out.at(-1);
  state.out.push(virtual(CloseBrace, previous === undefined ? 0 : endOf(previous)));
  const known = state.surplus <= 0 || state.faults.hidesBrace(opener.line, lastLine);
  state.surplus--;
  if (known) return;
  state.faults.add(diagnostic("syntax/unclosed-block", spanOfToken(state.source, opener.token), {}));
}

/** A `}` too many: a `{` is missing before a deeper line, or the `}` itself has no business there. */
function openWhatIsClosed(state: State): IToken[] {
  let indentation = 0;
  state.tokens.forEach((token, i) => {
    const line = state.lines.line[i] as number;
    const first = beginsLine(state.lines, i);
    if (first) {
      const column = columnOf(token, line, state.source);
      const previous = state.tokens[i - 1];
      if (column > indentation && opensUnsaid(state, previous, token)) {
        openBehind(state, previous as IToken, state.lines.endLine[i - 1] as number, indentation);
      }
      indentation = column;
    }
    if (isType(token, OpenBrace)) state.stack.push({ token, line, indentation });
    if (isType(token, CloseBrace)) {
      if (isStray(state, line, first, indentation)) {
        state.surplus--;
        reportStray(state, token);
        return;
      }
      state.stack.pop();
    }
    state.out.push(token);
  });
  for (; state.stack.length > 0; state.stack.pop()) {
    state.out.push(virtual(CloseBrace, endOf(state.out.at(-1) as IToken)));
  }
  return state.out;
}

function opensUnsaid(state: State, previous: IToken | undefined, token: IToken): boolean {
  if (state.surplus <= 0 || previous === undefined || isType(token, CloseBrace)) return false;
  if (isType(previous, OpenBrace) || isType(previous, CloseBrace) || isType(previous, End)) return false;
  return !continuesLine(previous, token);
}

function openBehind(state: State, previous: IToken, line: number, indentation: number): void {
  const at = endOf(previous);
  const token = virtual(OpenBrace, at);
  state.out.push(token);
  state.stack.push({ token, line, indentation });
  state.surplus--;
  const span = spanOf(state.source, { start: at, end: at });
  state.faults.add(diagnostic("syntax/missing-brace", span, {}));
}

function isStray(state: State, line: number, first: boolean, indentation: number): boolean {
  const top = state.stack.at(-1);
  if (top === undefined) return true;
  if (state.surplus <= 0) return false;
  return first ? indentation !== top.indentation : line !== top.line;
}

function reportStray(state: State, token: IToken): void {
  const span = spanOfToken(state.source, token);
  state.faults.add(diagnostic("syntax/stray-brace", span, { brace: token.image }));
}

function continuesLine(previous: IToken | undefined, token: IToken): boolean {
  if (isType(token, OpenBrace) || isType(token, CloseParen)) return true;
  return previous !== undefined && (isType(previous, Comma) || isType(previous, OpenParen));
}

function spanOfToken(source: Source, token: IToken) {
  return spanOf(source, { start: token.startOffset, end: endOf(token) });
}

/** A token that nobody wrote, of no length. */
export function virtual(type: TokenType, offset: number): IToken {
  return {
    image: "",
    startOffset: offset,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx as number,
  };
}
