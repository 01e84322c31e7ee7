import { type Keyword, keywords, type Role, structurizrViews } from "../keywords.ts";
import { Boundary, keywordTokens, RuleSelection, ViewSelection } from "../tokens.ts";
import {
  arrow,
  begins,
  ends,
  equals,
  headerEnd,
  idBefore,
  include,
  isName,
  names,
  oneOf,
  path,
  type Rule,
  type Rules,
  scopes,
  sourceOf,
  word,
} from "./textmate-rules.ts";
import { wordFollows } from "./textmate-tokens.ts";

const selectionScope = "keyword.other.selection.arch";
const clauseScope = "keyword.other.clause.arch";

/** Words of one of the roles, at any of the places if some are given. */
function words(role: Role, matches: (keyword: Keyword) => boolean = () => true): readonly string[] {
  return [...new Set(keywords.filter((k) => k.role === role && matches(k)).map((k) => k.word))];
}

const imports = ["include", "extend"];
const fragments = words("declaration", ({ places }) => places.includes("flow"));
const kinds = [...words("wrapper"), ...words("declaration", ({ places }) => !places.includes("flow"))].filter(
  (kind) => !imports.includes(kind),
);
const modifiers = keywords.filter(({ places }) => places.includes("entity")).map(({ word }) => word);
const selections = (type: unknown) => [...keywordTokens].filter(([, t]) => t === type).map(([text]) => text);

/** A header from a pattern on, to the end of the statement or its brace. */
function header(begin: string, captures: readonly string[], patterns: readonly Rule[]): Rule {
  return { begin, end: headerEnd, beginCaptures: scopes(...captures), patterns };
}

/** A header with a body in which other words begin statements. */
function withBody(begin: string, captures: readonly string[], body: string): Rule {
  return {
    begin,
    end: "(?<=\\})|(?=[;}])|$",
    beginCaptures: scopes(...captures),
    patterns: include(body, "values"),
  };
}

function body(...patterns: readonly string[]): Rule {
  return {
    begin: "\\{",
    end: "\\}",
    beginCaptures: { 0: { name: "punctuation.section.block.begin.arch" } },
    endCaptures: { 0: { name: "punctuation.section.block.end.arch" } },
    patterns: include(...patterns),
  };
}

/** A keyword with or without an id, where nothing behind it makes it a name. */
function keyword(pattern: string): string {
  return `${begins}${idBefore}(${pattern})${ends}(?!${isName})`;
}

const declared = [names.id, names.assignment, names.kind] as const;

/** In the order in which the parser tells the forms of statements apart. */
const forms = [
  ...["comments", "separator", "block", "directive", "field", "relation", "operation"],
  ...["view", "structurizr-view", "rule", "enum", "states", "kind", "note", "endpoint", "declaration"],
];

export const statementRules: Rules = {
  top: {
    comment: "Outside of all braces every word that begins a statement declares something.",
    patterns: include(...forms, "keyword-import", "keyword-top", "pair", "stray"),
  },
  statements: {
    patterns: include(
      ...forms,
      ...["keyword-import", "keyword-fragment", "keyword-kind", "keyword-attribute", "keyword-with-block"],
      ...["keyword-other", "pair", "stray"],
    ),
  },
  separator: {
    patterns: [
      { name: "punctuation.terminator.statement.arch", match: ";" },
      { name: "punctuation.section.block.end.arch", match: "\\}" },
    ],
  },
  block: body("statements"),
  directive: { name: "meta.preprocessor.arch", match: `!${word}.*?(?=\\s*\\{?\\s*$)` },
  field: header(
    `${begins}(?:(parameter)\\s+)?(${word})\\s*(:)\\s*(${path})?`,
    [names.attribute, "variable.other.property.arch", names.colon, names.type],
    [
      ...include("comments", "type-parts"),
      { name: "storage.modifier.arch", match: oneOf(modifiers) },
      ...include("values"),
    ],
  ),
  relation: header(
    `${begins}(?=(?:${word}\\s*${equals}\\s*)?(?:this${ends}|${sourceOf(Boundary)}|${arrow}|${word}\\s*(?:\\.|${arrow})))`,
    [],
    [
      ...include("comments"),
      { match: `\\G(${word})\\s*(${equals})`, captures: scopes(names.id, names.assignment) },
      {
        comment: "With what it leads to, so that a `via` behind is the clause.",
        match: `(${arrow})\\s*(${path})`,
        captures: { 1: { patterns: include("arrow") }, 2: scopes(names.reference)[1] ?? {} },
      },
      { match: `${begins}(via)${ends}\\s+(${path})`, captures: scopes(clauseScope, names.reference) },
      ...include("values"),
    ],
  ),
  operation: header(
    `${begins}(?:(async)\\s+)?(operation|event)${ends}\\s+(${word})`,
    ["storage.modifier.arch", names.kind, "entity.name.function.arch"],
    [
      ...include("comments", "parameters"),
      { match: `(:)\\s*(${path})?`, captures: scopes(names.colon, names.type) },
      { name: clauseScope, match: oneOf(["throws"]) },
      ...include("type-parts", "text-block", "text", "comma", "type-name", "values"),
    ],
  ),
  parameters: {
    begin: "\\(",
    end: "\\)|(?=[;{}])",
    beginCaptures: { 0: { name: "punctuation.definition.parameters.begin.arch" } },
    endCaptures: { 0: { name: "punctuation.definition.parameters.end.arch" } },
    patterns: [
      ...include("comments"),
      {
        match: `(${word})\\s*(:)\\s*(${path})?`,
        captures: scopes("variable.parameter.arch", names.colon, names.type),
      },
      ...include("type-parts", "comma", "type-name"),
    ],
  },
  view: withBody(
    `${keyword("view")}(?:\\s+(${word})(?:\\s+(of)${ends}${wordFollows})?)?`,
    [...declared, "keyword.other.view.arch", clauseScope],
    "view-body",
  ),
  "structurizr-view": withBody(
    `${begins}((?i:${[...structurizrViews].join("|")})${ends}|(?i:container|component)${ends}${wordFollows})(?!${isName})`,
    [names.kind],
    "view-body",
  ),
  "view-body": body("view-selection", "statements"),
  "view-selection": header(
    `(${oneOf(selections(ViewSelection))})(?!\\s*[=.:])`,
    [selectionScope],
    include("selectors"),
  ),
  rule: withBody(keyword("rule"), declared, "rule-body"),
  "rule-body": body("rule-selection", "statements"),
  "rule-selection": header(
    `(${oneOf(selections(RuleSelection))})(?!\\s*[=.:])(?:(?<=layers)\\s+(strict)${ends}${wordFollows})?`,
    [selectionScope, "storage.modifier.arch"],
    include("selectors"),
  ),
  selectors: {
    patterns: [
      ...include("comments"),
      { match: `${begins}(kind)${ends}\\s+(${word})`, captures: scopes(clauseScope, names.kind) },
      {
        match: `${begins}(tag|package)${ends}\\s+(${word})`,
        captures: scopes(clauseScope, "constant.other.tag.arch"),
      },
      { name: clauseScope, match: `${begins}(?:kind|tag|package)${ends}(?=\\s*")` },
      ...include("values"),
    ],
  },
  enum: withBody(keyword("enum"), declared, "enum-body"),
  "enum-body": {
    ...body(),
    patterns: [
      ...include("comments", "separator", "comma"),
      { name: "variable.other.enummember.arch", match: word },
      ...include("values"),
    ],
  },
  states: header(keyword("states"), declared, [
    { name: clauseScope, match: `${begins}of${ends}${wordFollows}` },
    ...include("values"),
  ]),
  kind: header(
    `${begins}(${word})\\s*(${equals})\\s*(kind)${ends}(?!${isName})(?:\\s+(${word}))?`,
    [...declared, names.kind],
    include("values"),
  ),
  note: header(
    `${begins}(note)${ends}(?!${isName})(?:\\s+(over|(?:left|right)\\s+of)${ends})?`,
    ["keyword.control.flow.arch", clauseScope],
    include("values"),
  ),
  endpoint: header(
    `${begins}(endpoint)${ends}(?!${isName})(?:\\s+(${word}))?`,
    [names.kind, "constant.language.method.arch"],
    include("values"),
  ),
  declaration: header(`${begins}(${word})\\s*(${equals})\\s*(${word})?`, declared, include("values")),
  "keyword-import": header(`(${oneOf(imports)})`, ["keyword.control.import.arch"], include("values")),
  "keyword-fragment": header(`(${oneOf(fragments)})`, ["keyword.control.flow.arch"], include("values")),
  "keyword-kind": header(`(${oneOf(kinds)})`, [names.kind], include("values")),
  "keyword-attribute": header(`(${oneOf(words("attribute"))})`, [names.attribute], include("values")),
  "keyword-top": header(`${begins}(${word})`, [names.kind], include("values")),
  "keyword-with-block": header(
    `${begins}(${word})(?=[^"{};]*(?:"(?:[^"\\\\]|\\\\.)*"[^"{};]*)*\\{)`,
    [names.kind],
    include("values"),
  ),
  "keyword-other": header(`${begins}(${word})`, [names.attribute], include("values")),
  pair: header('(?=")', [], include("values")),
  stray: header("(?=[^\\s{};])", [], include("values")),
};
