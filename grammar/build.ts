import type { IToken } from "chevrotain";
import type * as ast from "../src/ast/nodes.ts";
import type { Form } from "./forms.ts";
import { blockValue, quotedValue } from "./literals.ts";
import { isType, TextBlock, Text as TextToken, Word as WordToken } from "./tokens.ts";

/** The nodes while they are built: as in the tree, but open. */
type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

export type DeclarationNode = Open<ast.Declaration>;
export type RelationNode = Open<ast.Relation>;
export type FieldNode = Open<ast.Field>;
export type OperationNode = Open<ast.Operation>;
export type SelectionNode = Open<ast.Selection>;
export type PairNode = Open<ast.Pair>;
export type DirectiveNode = Open<ast.Directive>;
export type StatementNode =
  | DeclarationNode
  | RelationNode
  | FieldNode
  | OperationNode
  | SelectionNode
  | PairNode
  | DirectiveNode;
export type Statements = StatementNode[];
export type PathNode = Open<ast.Path>;

/**
 * The offset behind a token. The lexer is told to keep starts alone; a token whose image is not what
 * stands in the text has an end of its own.
 */
export function endOf(token: IToken): number {
  return token.endOffset === undefined ? token.startOffset + token.image.length : token.endOffset + 1;
}

const noWord: ast.Word = { kind: "word", start: 0, end: 0, text: "" };
const noArrow: ast.ArrowNode = { kind: "arrow", start: 0, end: 0, text: "->" };

/** An empty statement of a form; what the grammar says must be there is filled in at once. */
export function statement(form: Form, start: number): StatementNode {
  const end = start;
  switch (form) {
    case "relation":
      return { kind: form, start, end, block: undefined, arrow: { ...noArrow, start, end }, strings: [] };
    case "field":
      return { kind: form, start, end, block: undefined, name: { ...noWord, start, end }, values: [] };
    case "operation":
      return {
        kind: form,
        start,
        end,
        block: undefined,
        form: "operation",
        keyword: { ...noWord, start, end },
        async: false,
        parameters: [],
        throws: [],
      };
    case "selection": {
      const keyword = { ...noWord, start, end } as unknown as ast.Selection["keyword"];
      return { kind: form, start, end, block: undefined, keyword, selectors: [] };
    }
    case "pair":
      return { kind: form, start, end, block: undefined, values: [] };
    case "directive":
      return { kind: form, start, end, block: undefined, word: "" };
    case "declaration":
    case "stray":
      return {
        kind: "declaration",
        start,
        end,
        block: undefined,
        name: undefined,
        keyword: undefined,
        values: [],
      };
  }
}

export function block(open: IToken): Open<ast.Block> {
  return { kind: "block", start: open.startOffset, end: open.startOffset, statements: [] };
}

export function word(token: IToken): ast.Word {
  return { kind: "word", start: token.startOffset, end: endOf(token), text: composed(token.image) };
}

/** Unicode's composed form; plain ASCII, the usual case, is that already. */
function composed(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) return text.normalize("NFC");
  }
  return text;
}

export function text(token: IToken, comma: boolean): ast.Text {
  const block = isType(token, TextBlock);
  const value = block ? blockValue(token.image) : quotedValue(token.image);
  return { kind: "text", start: token.startOffset, end: endOf(token), comma, value, block };
}

export function scalar(token: IToken, comma: boolean): ast.Scalar {
  return { kind: "scalar", start: token.startOffset, end: endOf(token), comma, text: token.image };
}

export function color(token: IToken, comma: boolean): ast.Color {
  return { kind: "color", start: token.startOffset, end: endOf(token), comma, text: token.image };
}

export function star(token: IToken, comma: boolean): ast.Star {
  return { kind: "star", start: token.startOffset, end: endOf(token), comma };
}

export function boundary(token: IToken): ast.Boundary {
  return { kind: "boundary", start: token.startOffset, end: endOf(token) };
}

export function group(open: IToken, comma: boolean): Open<ast.Group> {
  return { kind: "group", start: open.startOffset, end: open.startOffset, comma, items: [] };
}

export function path(first: IToken, comma: boolean): PathNode {
  const segment = word(first);
  return {
    kind: "path",
    start: segment.start,
    end: segment.end,
    comma,
    segments: [segment],
    wildcard: undefined,
  };
}

/** Stands for no path before the first one is read. */
export function emptyPath(): PathNode {
  return { kind: "path", start: 0, end: 0, comma: false, segments: [], wildcard: undefined };
}

export function extendPath(path: PathNode, token: IToken): void {
  const segment = word(token);
  path.segments.push(segment);
  path.end = segment.end;
}

export function endPath(path: PathNode, token: IToken): void {
  path.wildcard = token.image === "**" ? "**" : "*";
  path.end = endOf(token);
}

export function arrow(token: IToken): ast.ArrowNode {
  return { kind: "arrow", start: token.startOffset, end: endOf(token), text: arrowMeant(token.image) };
}

const bothWays = /^<.*>$|[\u2194\u21d4\u27f7]/;

/** The arrow of the language that a foreign one stands for. */
export function arrowMeant(image: string): ast.Arrow {
  switch (image) {
    case "->":
    case "~>":
    case "<->":
    case "-->":
      return image;
    default:
      if (bothWays.test(image)) return "<->";
      return image.includes("~") || image.includes(".") ? "~>" : "->";
  }
}

export function parameter(name: IToken): Open<ast.Parameter> {
  const node = word(name);
  return { kind: "parameter", start: node.start, end: node.end, name: node };
}

export function setOperationWord(node: OperationNode, token: IToken): void {
  node.keyword = word(token);
  node.form = token.image === "event" ? "event" : "operation";
}

export function selector(first: IToken): Open<ast.Selector> {
  const at = { start: first.startOffset, end: first.startOffset };
  return { kind: "selector", ...at, subject: { kind: "star", ...at } };
}

/** Puts in a part of a selector, which ends with it until there is another one. */
export function extend<K extends "before" | "subject" | "after" | "target">(
  selector: Open<ast.Selector>,
  part: K,
  node: NonNullable<ast.Selector[K]>,
): void {
  (selector as Record<K, ast.Selector[K]>)[part] = node;
  if (node !== undefined) selector.end = node.end;
}

export function filter(keyword: IToken, value: ast.Word | ast.Text): ast.Filter {
  return {
    kind: "filter",
    start: keyword.startOffset,
    end: value.end,
    filter: keyword.image as ast.Filter["filter"],
    value,
  };
}

export function namedType(name: ast.Path): Open<ast.NamedType> {
  return {
    kind: "named-type",
    start: name?.start ?? 0,
    end: name?.end ?? 0,
    name,
    numbers: [],
    arguments: [],
  };
}

export function listType(element: ast.Type, suffix: IToken): ast.ListType {
  return { kind: "list-type", start: element.start, end: endOf(suffix), element };
}

export function optionalType(inner: ast.Type, suffix: IToken): ast.OptionalType {
  return { kind: "optional-type", start: inner.start, end: endOf(suffix), inner };
}

/** One member is itself; several are a union. */
export function union(members: ast.Type[]): ast.Type {
  const [first] = members as [ast.Type];
  if (members.length < 2) return first;
  return { kind: "union-type", start: first.start, end: (members.at(-1) as ast.Type).end, members };
}

/** The word behind the `!`. */
export function directiveWord(token: IToken): string {
  return /^!([^\s{]*)/.exec(token.image)?.[1] ?? "";
}

/** A word or a keyword, which is a word too. */
export function isWordLike(token: IToken): boolean {
  return isType(token, WordToken) || (WordToken.categoryMatchesMap?.[token.tokenTypeIdx] ?? false);
}

export function isText(token: IToken): boolean {
  return TextToken.categoryMatchesMap?.[token.tokenTypeIdx] ?? false;
}
