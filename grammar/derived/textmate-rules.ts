import type { TokenType } from "chevrotain";
import { Arrow, ForeignArrow } from "../tokens.ts";

/** The parts of TextMate's format that are used here. */
export interface Rule {
  readonly comment?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly include?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}

export type Captures = Readonly<
  Record<string, { readonly name?: string; readonly patterns?: readonly Rule[] }>
>;

/** A repository: rules by the names under which others include them. */
export type Rules = Readonly<Record<string, Rule>>;

/** All patterns below are Oniguruma's, which has the properties and lookarounds of the matchers. */
export const alphanumeric = "[\\p{L}\\p{Nl}\\p{M}\\p{Nd}]";
const wordPart = "[\\p{L}\\p{Nl}\\p{M}\\p{Nd}_]";
export const wordStart = "[\\p{L}\\p{Nl}_]";

/** Atomic: a word is never given up in parts, so what must not follow it is told from its end. */
export const word = `(?>${wordStart}(?:${wordPart}|(?<=${alphanumeric})-(?=${alphanumeric}))*)`;
/** Nothing of a word stands before. */
export const begins = `(?<!${wordPart}|${alphanumeric}-)`;
/** The word ends here. */
export const ends = `(?!${wordPart}|-${alphanumeric})`;
/** On one line, with white space around the dots as the lexer allows it. */
export const path = `${word}(?:\\s*\\.\\s*(?:${word}|\\*\\*?))*`;
export const foreignArrow = sourceOf(ForeignArrow);
export const plainArrow = sourceOf(Arrow);
export const arrow = `(?:${foreignArrow}|${plainArrow})`;
/** Not the beginning of `=>`. */
export const equals = "=(?!=*>)";
/** What makes the word before it a name and no keyword. */
export const isName = `\\s*(?:[=.:]|${arrow})`;

/** Where a header ends; a comma or an opening parenthesis carries it over the end of its line. */
export const headerEnd = "(?=[;{}])|$";

/** The pattern of a token that is a plain regular expression. */
export function sourceOf(token: TokenType): string {
  return (token.PATTERN as RegExp).source;
}

/** One of the words, whole. */
export function oneOf(words: Iterable<string>): string {
  return `${begins}(?:${[...words].join("|")})${ends}`;
}

export function include(...names: readonly string[]): readonly Rule[] {
  return names.map((name) => ({ include: name.includes(".") ? name : `#${name}` }));
}

/** Scopes for the groups of a pattern, in order; "" for none. */
export function scopes(...names: readonly string[]): Captures {
  const entries = names.map((name, i): [string, Captures[string]] => [`${i + 1}`, capture(name)]);
  return Object.fromEntries(entries.filter(([, { name, patterns }]) => name !== undefined || patterns));
}

/** A scope, or for paths one with the dots and wildcards in it. */
function capture(name: string): Captures[string] {
  if (name === "") return {};
  if (name !== names.reference && name !== names.type) return { name };
  return { name, patterns: include("path-parts") };
}

/** The scopes that several rules give. */
export const names = {
  id: "entity.name.type.arch",
  assignment: "keyword.operator.assignment.arch",
  kind: "storage.type.arch",
  attribute: "support.type.property-name.arch",
  reference: "variable.other.arch",
  type: "support.type.arch",
  colon: "punctuation.separator.colon.arch",
  arrow: "keyword.operator.arrow.arch",
} as const;

/** `id = ` before a keyword, in two groups. */
export const idBefore = `(?:(${word})\\s*(${equals})\\s*)?`;
