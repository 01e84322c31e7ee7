import { endOf } from "../../grammar/build.ts";
import type { IToken } from "../../grammar/tokens.ts";
import { lineStarts, type Source } from "../text/source.ts";

/** For each token its line, whether it is the first on it, and how far that line is indented. */
export interface TokenLines {
  /** 0-based. */
  readonly line: Int32Array;
  /** The line on which the token ends; another one only for text blocks. */
  readonly endLine: Int32Array;
}

/** Walks tokens and line starts side by side: linear. */
export function linesOf(tokens: readonly IToken[], source: Source): TokenLines {
  const starts = lineStarts(source);
  const line = new Int32Array(tokens.length);
  const endLine = new Int32Array(tokens.length);
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as IToken;
    while (at + 1 < starts.length && (starts[at + 1] as number) <= token.startOffset) at++;
    line[i] = at;
    const last = endOf(token) - 1;
    while (at + 1 < starts.length && (starts[at + 1] as number) <= last) at++;
    endLine[i] = at;
  }
  return { line, endLine };
}

/** Whether a token is the first on its line. */
export function beginsLine(lines: TokenLines, index: number): boolean {
  return index === 0 || lines.line[index] !== lines.endLine[index - 1];
}

/** Characters before a token on its line. */
export function columnOf(token: IToken, line: number, source: Source): number {
  return token.startOffset - (lineStarts(source)[line] as number);
}
