import type { ISerializedGast, TokenType } from "chevrotain";
import { ArchParser } from "../parser.ts";
import { allTokens, keywordTokens } from "../tokens.ts";

/** One rule of the parser as data: what the EBNF and the diagrams are made of. */
export interface Production {
  readonly name: string;
  readonly body: Expression;
}

export type Expression =
  /** What stands in the text as it is. */
  | { readonly kind: "literal"; readonly text: string }
  /** A class of tokens, in capitals. */
  | { readonly kind: "token"; readonly name: string }
  | { readonly kind: "rule"; readonly name: string }
  | { readonly kind: "sequence"; readonly items: readonly Expression[] }
  | { readonly kind: "choice"; readonly items: readonly Expression[] }
  | { readonly kind: "option"; readonly item: Expression }
  /** Any number of times. */
  | { readonly kind: "repetition"; readonly item: Expression }
  /** Once or more, with a literal between each two. */
  | { readonly kind: "list"; readonly item: Expression; readonly separator: Expression };

/** The rules of the parser itself, in the order in which it declares them. */
export function productions(): readonly Production[] {
  const rules = new ArchParser(true).getSerializedGastProductions() as readonly Serialized[];
  return rules.map((rule) => ({ name: rule.name as string, body: sequenceOf(rule) }));
}

/** What Chevrotain says of a rule; which fields there are depends on `type`. */
interface Serialized extends ISerializedGast {
  readonly name?: string;
  readonly definition?: Serialized[];
  readonly separator?: Serialized;
}

/** Tokens with a pattern whose few images are clearer than a name. */
const written: Readonly<Record<string, readonly string[]>> = {
  Star: ["*", "**"],
  Boundary: ["[*]"],
  ListSuffix: ["[]"],
};

function read(node: Serialized): Expression {
  switch (node.type) {
    case "Terminal":
      return tokenOf(node.name as string);
    case "NonTerminal":
      return { kind: "rule", name: node.name as string };
    case "Alternation":
      return choice((node.definition ?? []).map(read));
    case "Option":
      return { kind: "option", item: sequenceOf(node) };
    case "Repetition":
      return { kind: "repetition", item: sequenceOf(node) };
    case "RepetitionWithSeparator":
      return { kind: "option", item: listOf(node) };
    case "RepetitionMandatoryWithSeparator":
      return listOf(node);
    case "RepetitionMandatory":
      return sequence([sequenceOf(node), { kind: "repetition", item: sequenceOf(node) }]);
    case "Alternative":
    case "Rule":
      return sequenceOf(node);
  }
}

function listOf(node: Serialized): Expression {
  const separator = tokenOf((node.separator as Serialized).name as string);
  return { kind: "list", item: sequenceOf(node), separator };
}

function sequenceOf(node: Serialized): Expression {
  return sequence((node.definition ?? []).map(read));
}

function sequence(items: readonly Expression[]): Expression {
  const flat = items.flatMap((item) => (item.kind === "sequence" ? item.items : [item]));
  return flat.length === 1 ? (flat[0] as Expression) : { kind: "sequence", items: flat };
}

function choice(items: readonly Expression[]): Expression {
  const flat = items.flatMap((item) => (item.kind === "choice" ? item.items : [item]));
  return { kind: "choice", items: flat };
}

function tokenOf(name: string): Expression {
  const type = allTokens.find((token) => token.name === name) as TokenType;
  const images = imagesOf(type);
  if (images.length === 0) return { kind: "token", name: name.toUpperCase() };
  const literals = images.map((text): Expression => ({ kind: "literal", text }));
  return literals.length === 1 ? (literals[0] as Expression) : choice(literals);
}

/** What a token may look like, where that is a handful of texts. */
function imagesOf(type: TokenType): readonly string[] {
  const words = [...keywordTokens].filter(([, token]) => token === type).map(([word]) => word);
  if (words.length > 0) return words;
  if (typeof type.PATTERN === "string" && type.PATTERN.length === 1) return [type.PATTERN];
  return written[type.name] ?? [];
}
