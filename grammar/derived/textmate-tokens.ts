import { Boundary, ListSuffix, Star } from "../tokens.ts";
import {
  alphanumeric,
  begins,
  ends,
  foreignArrow,
  include,
  names,
  path,
  plainArrow,
  type Rule,
  type Rules,
  scopes,
  sourceOf,
  word,
  wordStart,
} from "./textmate-rules.ts";

/** Words before a text block that say in which language it is, and what editors call that. */
const languages: Readonly<Record<string, string>> = {
  "typescript|ts": "source.ts",
  tsx: "source.tsx",
  "javascript|js": "source.js",
  "python|py": "source.python",
  sql: "source.sql",
  json: "source.json",
  jsonc: "source.json.comments",
  "yaml|yml": "source.yaml",
  toml: "source.toml",
  xml: "text.xml",
  html: "text.html.basic",
  css: "source.css",
  "bash|sh|shell": "source.shell",
  dockerfile: "source.dockerfile",
  graphql: "source.graphql",
  "protobuf|proto": "source.proto",
  go: "source.go",
  rust: "source.rust",
  java: "source.java",
  kotlin: "source.kotlin",
  "csharp|cs": "source.cs",
  ruby: "source.ruby",
  php: "source.php",
  swift: "source.swift",
  "markdown|md": "text.html.markdown",
};

/** `"""` that no backslash precedes. */
const close = '(?<!\\\\)"""';
const quotes = "string.quoted.triple.arch";

/** What is the same in every statement: comments, texts, values. */
export const tokenRules: Rules = {
  comments: {
    patterns: [
      { name: "comment.line.double-slash.arch", match: "//.*$" },
      { name: "comment.block.arch", begin: `(?<!${alphanumeric}|\\*)/\\*`, end: "\\*/" },
      { name: "comment.line.number-sign.arch", match: "^\\s*#.*$" },
      { name: "comment.line.number-sign.arch", match: `#(?!${alphanumeric}).*$` },
    ],
  },
  values: {
    patterns: include(
      ...["comments", "code", "text-block", "text", "color", "scalar", "comma", "group"],
      ...["boundary", "arrow", "star", "path"],
    ),
  },
  code: { patterns: [...Object.entries(languages).map(codeIn), otherCode()] },
  "text-block": {
    name: quotes,
    begin: '"""',
    end: close,
    beginCaptures: { 0: { name: "punctuation.definition.string.begin.arch" } },
    endCaptures: { 0: { name: "punctuation.definition.string.end.arch" } },
    patterns: [{ name: "constant.character.escape.arch", match: '\\\\(?=""")' }],
  },
  text: {
    comment: "Without its closing quote it ends with its line, or before a brace that ends the line.",
    name: "string.quoted.double.arch",
    begin: '"',
    end: '"|(?=\\s*\\{?\\s*$)',
    beginCaptures: { 0: { name: "punctuation.definition.string.begin.arch" } },
    endCaptures: { 0: { name: "punctuation.definition.string.end.arch" } },
    patterns: [
      { name: "constant.character.escape.arch", match: '\\\\(?:["\\\\nt]|u\\{[0-9a-fA-F]{1,8}\\})' },
      { name: "invalid.illegal.escape.arch", match: "\\\\." },
    ],
  },
  color: {
    patterns: [
      {
        name: "constant.other.color.arch",
        match: `#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?!${alphanumeric})`,
      },
      { name: "invalid.illegal.color.arch", match: `#${alphanumeric}+` },
    ],
  },
  scalar: {
    name: "constant.numeric.arch",
    match: `-?[0-9](?:[_%]|${alphanumeric}|\\.\\.${alphanumeric}|[.-]${alphanumeric})*`,
  },
  comma: {
    comment: "The header goes on behind it, on the next line too: up to what is neither space nor comment.",
    begin: ",",
    end: `(?=[^\\s/#])|(?=/(?![/*]))|(?=#${alphanumeric})`,
    beginCaptures: { 0: { name: "punctuation.separator.comma.arch" } },
    patterns: include("comments"),
  },
  group: {
    begin: "\\(",
    end: "\\)|(?=[;{}])",
    beginCaptures: { 0: { name: "punctuation.section.group.begin.arch" } },
    endCaptures: { 0: { name: "punctuation.section.group.end.arch" } },
    patterns: include("values"),
  },
  boundary: { name: "constant.language.boundary.arch", match: sourceOf(Boundary) },
  arrow: {
    patterns: [
      { name: "invalid.illegal.arrow.arch", match: foreignArrow },
      { name: names.arrow, match: plainArrow },
    ],
  },
  star: { name: "keyword.operator.wildcard.arch", match: sourceOf(Star) },
  path: { match: `(${path})`, captures: scopes(names.reference) },
  "path-parts": {
    patterns: [
      { name: "variable.language.this.arch", match: `${begins}(?<!\\.)this${ends}` },
      { name: "punctuation.accessor.arch", match: "\\." },
      { name: "keyword.operator.wildcard.arch", match: sourceOf(Star) },
    ],
  },
  "type-parts": {
    comment: "What may follow the name of a type.",
    patterns: [
      {
        begin: "<",
        end: '>|(?=[;{}"])',
        beginCaptures: { 0: { name: "punctuation.definition.type.begin.arch" } },
        endCaptures: { 0: { name: "punctuation.definition.type.end.arch" } },
        patterns: include("comments", "type-parts", "type-name", "comma"),
      },
      { name: "keyword.operator.type.arch", match: `${sourceOf(ListSuffix)}|\\?` },
      {
        match: `(\\|)\\s*(${path})?`,
        captures: scopes("keyword.operator.type.arch", names.type),
      },
      {
        begin: "\\(",
        end: "\\)|(?=[;{}])",
        beginCaptures: { 0: { name: "punctuation.section.group.begin.arch" } },
        endCaptures: { 0: { name: "punctuation.section.group.end.arch" } },
        patterns: include("comments", "scalar", "comma"),
      },
    ],
  },
  "type-name": { match: `(${path})`, captures: scopes(names.type) },
};

/**
 * A text block in a language. The language's own rules must not swallow the closing quotes, so they see
 * only lines without them, and of lines with them the part before.
 */
function codeIn([languageWords, scope]: readonly [string, string]): Rule {
  const content = { captures: { 1: { patterns: include(scope) } } };
  return {
    name: "meta.embedded.block.arch",
    begin: `${begins}(${languageWords})${ends}\\s*(""")`,
    end: `(${close})`,
    beginCaptures: scopes("constant.language.code.arch", quotes),
    endCaptures: scopes(quotes),
    patterns: [
      { match: `\\G(?<=""")(.+?)(?=${close})`, ...content },
      { begin: '\\G(?<=""")', while: `^(?!.*${close})`, patterns: include(scope) },
      { match: `^(.+?)(?=${close})`, ...content },
    ],
  };
}

function otherCode(): Rule {
  return { name: "constant.language.code.arch", match: `${begins}${word}(?=\\s*""")` };
}

/** Behind a keyword: a word, or a name with dots. */
export const wordFollows = `(?=\\s+${wordStart})`;
