import { type IToken, Lexer } from "chevrotain";
import { startLexing, unclosedStarts } from "./matchers.ts";
import { lexedTokens, TextBlock } from "./tokens.ts";

let lexer: Lexer | undefined;

export interface LexerResult {
  /** Without white space and comments; offsets only, lines come from the source's line index. */
  readonly tokens: IToken[];
  readonly comments: IToken[];
  /** Start offsets of strings, text blocks and comments without an end. */
  readonly unclosed: ReadonlySet<number>;
}

/**
 * Cuts a text into tokens. Any text can be cut: what begins no token is an `Unknown` token. Where the
 * last text block has no end, one of them lost its quotes and all behind it would be inside out, so
 * the text is cut again with blocks that also end by indentation.
 */
export function tokenize(text: string): LexerResult {
  const plain = run(text, false);
  const last = plain.tokens.at(-1);
  const open = last !== undefined && last.tokenType === TextBlock && plain.unclosed.has(last.startOffset);
  return open ? run(text, true) : plain;
}

function run(text: string, byIndentation: boolean): LexerResult {
  lexer ??= makeLexer(false);
  startLexing(byIndentation);
  const result = lexer.tokenize(text);
  return { tokens: result.tokens, comments: result.groups.comments ?? [], unclosed: unclosedStarts() };
}

/** The lexer itself; validated only in the tests, since that takes time at each start. */
export function makeLexer(validate: boolean): Lexer {
  return new Lexer(lexedTokens, {
    positionTracking: "onlyOffset",
    ensureOptimizations: validate,
    skipValidations: !validate,
  });
}
