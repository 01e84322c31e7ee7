import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";

/** What the rooms around the grammar may know of Chevrotain. */
export type { IToken, TokenType } from "chevrotain";

import * as match from "./matchers.ts";

const startsWord = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", ...nonAsciiSamples()];

/** Every token that may be skipped behind a faulty header: all but `{`, `}` and `;`. */
export const Junk = createToken({ name: "Junk", pattern: Lexer.NA });

/** What a path may begin with: a word or `this`. */
export const Name = createToken({ name: "Name", label: "a name", pattern: Lexer.NA, categories: [Junk] });

/** Identifiers and all contextual keywords. */
export const Word = createToken({
  name: "Word",
  label: "a name",
  pattern: { exec: match.word },
  start_chars_hint: startsWord,
  line_breaks: false,
  categories: [Name, Junk],
});

export const Blank = createToken({
  name: "Blank",
  pattern: /[\s\u0085\ufeff]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});

export const LineComment = createToken({
  name: "LineComment",
  pattern: /\/\/[^\n\r]*/,
  group: "comments",
});

/** Unclosed, it ends with its line. */
export const BlockComment = createToken({
  name: "BlockComment",
  pattern: { exec: match.blockComment },
  start_chars_hint: ["/"],
  line_breaks: true,
  group: "comments",
});

export const HashComment = createToken({
  name: "HashComment",
  pattern: { exec: match.hashComment },
  start_chars_hint: ["#"],
  line_breaks: false,
  group: "comments",
});

export const Color = createToken({
  name: "Color",
  label: "a colour",
  pattern: { exec: match.color },
  start_chars_hint: ["#"],
  line_breaks: false,
  categories: [Junk],
});

/** A text in quotes or a text block; both kinds below are of this category. */
export const Text = createToken({
  name: "Text",
  label: "a text in quotes",
  pattern: Lexer.NA,
  categories: [Junk],
});

export const TextBlock = createToken({
  name: "TextBlock",
  pattern: { exec: match.textBlock },
  start_chars_hint: ['"'],
  line_breaks: true,
  categories: [Text, Junk],
});

export const QuotedText = createToken({
  name: "QuotedText",
  pattern: { exec: match.quotedText },
  start_chars_hint: ['"'],
  line_breaks: false,
  categories: [Text, Junk],
});

export const Scalar = createToken({
  name: "Scalar",
  label: "a number",
  pattern: { exec: match.scalar },
  start_chars_hint: [..."-0123456789"],
  line_breaks: false,
  categories: [Junk],
});

/** A line that begins with `!` and a letter. */
export const Directive = createToken({
  name: "Directive",
  pattern: { exec: match.directive },
  start_chars_hint: ["!"],
  line_breaks: false,
  categories: [Junk],
});

export const Arrow = createToken({
  name: "Arrow",
  label: "an arrow",
  pattern: /<->|-->|->|~>/,
  categories: [Junk],
});

/** Arrows of other languages and typographers: reported with the arrow that was meant. */
export const ForeignArrow = createToken({
  name: "ForeignArrow",
  pattern:
    /={1,3}>|<--+>|<-{1,3}(?![->])|<={1,2}(?!>)|<=+>|<~>?|-{1,2}>{2,}|--+(?![->])|-{3,}>|-\.->|~~+>|[\u2190\u2192\u2194\u21d0\u21d2\u21d4\u27f5\u27f6\u27f7]|[\u2013\u2014]>?/,
  categories: [Arrow, Junk],
});

export const Boundary = createToken({
  name: "Boundary",
  label: "`[*]`",
  pattern: /\[[ \t]*\*[ \t]*\]/,
  categories: [Junk],
});
export const ListSuffix = createToken({
  name: "ListSuffix",
  label: "`[]`",
  pattern: /\[[ \t]*\]/,
  categories: [Junk],
});

export const OpenBrace = createToken({ name: "OpenBrace", label: "`{`", pattern: "{" });
export const CloseBrace = createToken({ name: "CloseBrace", label: "`}`", pattern: "}" });
/** Written, or put in where a statement ends with its line. */
export const End = createToken({ name: "End", label: "`;`", pattern: ";" });

export const OpenParen = symbol("OpenParen", "(");
export const CloseParen = symbol("CloseParen", ")");
export const OpenAngle = symbol("OpenAngle", "<");
export const CloseAngle = symbol("CloseAngle", ">");
export const Equals = symbol("Equals", "=");
export const Colon = symbol("Colon", ":");
export const Comma = symbol("Comma", ",");
export const Dot = symbol("Dot", ".");
export const Star = createToken({ name: "Star", label: "`*`", pattern: /\*\*?/, categories: [Junk] });
export const Question = symbol("Question", "?");
export const Bar = symbol("Bar", "|");

/** What begins no token; reported and left out before parsing. */
export const Unknown = createToken({
  name: "Unknown",
  pattern: { exec: match.unknown },
  start_chars_hint: unknownStarts(),
  line_breaks: false,
  categories: [Junk],
});

/** Words that the grammar itself asks for. All but `this` are words like any other. */
export const This = createToken({
  name: "This",
  label: "`this`",
  pattern: Lexer.NA,
  categories: [Name, Junk],
});
export const Via = keyword("via");
export const Throws = keyword("throws");
export const Async = keyword("async");
/** `operation` and `event`. */
export const OperationWord = createToken({
  name: "OperationWord",
  label: "`operation` or `event`",
  pattern: Lexer.NA,
  categories: [Word, Name, Junk],
});
export const ParameterWord = keyword("parameter");
/** `kind`, `tag`, `package`: before a name in a selection. */
export const FilterWord = createToken({
  name: "FilterWord",
  label: "`kind`, `tag` or `package`",
  pattern: Lexer.NA,
  categories: [Word, Name, Junk],
});
export const Strict = keyword("strict");
/** `include`, `exclude`, `highlight` */
export const ViewSelection = createToken({
  name: "ViewSelection",
  label: "`include`, `exclude` or `highlight`",
  pattern: Lexer.NA,
  categories: [Word, Name, Junk],
});
/** `forbid`, `only`, `except`, `layers`, `acyclic` */
export const RuleSelection = createToken({
  name: "RuleSelection",
  label: "a rule",
  pattern: Lexer.NA,
  categories: [Word, Name, Junk],
});

/** The token type of a word that the grammar asks for by name. */
export const keywordTokens: ReadonlyMap<string, TokenType> = new Map<string, TokenType>([
  ["this", This],
  ["via", Via],
  ["throws", Throws],
  ["async", Async],
  ["operation", OperationWord],
  ["event", OperationWord],
  ["parameter", ParameterWord],
  ["kind", FilterWord],
  ["tag", FilterWord],
  ["package", FilterWord],
  ["strict", Strict],
  ["include", ViewSelection],
  ["exclude", ViewSelection],
  ["highlight", ViewSelection],
  ["forbid", RuleSelection],
  ["only", RuleSelection],
  ["except", RuleSelection],
  ["layers", RuleSelection],
  ["acyclic", RuleSelection],
]);

/** In the order in which the lexer tries them. */
export const lexedTokens: TokenType[] = [
  Blank,
  Word,
  TextBlock,
  QuotedText,
  LineComment,
  BlockComment,
  HashComment,
  Color,
  ForeignArrow,
  Arrow,
  Scalar,
  Boundary,
  ListSuffix,
  OpenBrace,
  CloseBrace,
  End,
  OpenParen,
  CloseParen,
  OpenAngle,
  CloseAngle,
  Equals,
  Colon,
  Comma,
  Dot,
  Star,
  Question,
  Bar,
  Directive,
  Unknown,
];

export const allTokens: TokenType[] = [
  Junk,
  Name,
  Text,
  ...lexedTokens,
  This,
  Via,
  Throws,
  Async,
  OperationWord,
  ParameterWord,
  FilterWord,
  Strict,
  ViewSelection,
  RuleSelection,
];

export function isType(token: IToken, type: TokenType): boolean {
  return token.tokenTypeIdx === type.tokenTypeIdx;
}

function symbol(name: string, text: string): TokenType {
  return createToken({ name, label: `\`${text}\``, pattern: text, categories: [Junk] });
}

function keyword(word: string): TokenType {
  const name = `${word[0]?.toUpperCase()}${word.slice(1)}Word`;
  return createToken({ name, label: `\`${word}\``, pattern: Lexer.NA, categories: [Word, Name, Junk] });
}

/**
 * One character for each bucket by which Chevrotain's lexer finds the patterns for a first
 * character: all of Latin-1, then one for every 255 code units.
 */
function nonAsciiSamples(): string[] {
  const samples: string[] = [];
  for (let code = 128; code < 256; code++) samples.push(String.fromCharCode(code));
  for (let code = 256; code < 65536; code += 255) samples.push(String.fromCharCode(code));
  samples.push("\uffff");
  return samples;
}

function unknownStarts(): string[] {
  const samples = nonAsciiSamples();
  for (let code = 0; code < 128; code++) samples.push(String.fromCharCode(code));
  return samples;
}
