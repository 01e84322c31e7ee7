import type { IToken } from "chevrotain";
import type { Statement } from "../src/ast/nodes.ts";
import { isText, isWordLike } from "./build.ts";
import { structuralWords, structurizrViews } from "./keywords.ts";
import {
  Arrow,
  Async,
  Boundary,
  Colon,
  Directive,
  Dot,
  Equals,
  ForeignArrow,
  isType,
  OperationWord,
  ParameterWord,
  RuleSelection,
  This,
  ViewSelection,
} from "./tokens.ts";

/** What a statement is, told from its first tokens; `stray` where nothing begins with them. */
export type Form = Statement["kind"] | "stray";

/**
 * What the words of selections mean in a body: in views and rules they are that, in plain bodies names
 * like others; where the header does not tell (a fault, a kind of the model's own) the form decides.
 */
export type Body = "plain" | "view" | "rule" | "unknown";

/** The token that many places ahead; 1 is the next. */
type Lookahead = (distance: number) => IToken;

/**
 * Tells the form of the statement ahead from at most four tokens. A keyword of the body wins unless
 * `=`, `.` or `:` follows it; outside views and rules also unless an arrow does.
 */
export function formOf(ahead: Lookahead, body: Body): Form {
  const first = ahead(1);
  if (!isWordLike(first)) return formOfMark(first);
  const second = ahead(2);
  if (isType(second, Colon)) return "field";
  if (isType(second, Equals)) return formBehindEquals(ahead);
  if (isType(second, Dot)) return "relation";
  if (isType(first, ViewSelection) && body === "view") return "selection";
  if (isType(first, RuleSelection) && body === "rule") return "selection";
  if (isArrow(second)) return "relation";
  if (body === "unknown" && (isType(first, ViewSelection) || isType(first, RuleSelection)))
    return "selection";
  if (isOperation(first, second)) return "operation";
  if (isType(first, ParameterWord) && isWordLike(second) && isType(ahead(3), Colon)) return "field";
  return "declaration";
}

function formOfMark(first: IToken): Form {
  if (isText(first)) return "pair";
  if (isArrow(first) || isType(first, Boundary) || isType(first, This)) return "relation";
  return isType(first, Directive) ? "directive" : "stray";
}

/** `id = a -> b` is a relationship with a name, `id = kind …` a declaration. */
function formBehindEquals(ahead: Lookahead): Form {
  const third = ahead(3);
  if (isArrow(third) || isType(third, This) || isType(third, Boundary)) return "relation";
  if (!isWordLike(third)) return "declaration";
  const fourth = ahead(4);
  return isArrow(fourth) || isType(fourth, Dot) ? "relation" : "declaration";
}

function isOperation(first: IToken, second: IToken): boolean {
  if (isType(first, OperationWord)) return isWordLike(second);
  return isType(first, Async) && isType(second, OperationWord);
}

function isArrow(token: IToken): boolean {
  return isType(token, Arrow) || isType(token, ForeignArrow);
}

/** The kind of body that a statement's block is. */
export function bodyOf(owner: Statement): Body {
  if (owner.kind !== "declaration") return "plain";
  if (owner.keyword === undefined) return "unknown";
  const keyword = owner.keyword.text;
  if (keyword === "view") return "view";
  if (keyword === "rule") return "rule";
  const lower = keyword.toLowerCase();
  if (structurizrViews.has(lower)) return "view";
  const first = owner.values[0];
  if ((lower === "container" || lower === "component") && first?.kind === "path") return "view";
  return structuralWords.has(keyword) && keyword !== "of" ? "plain" : "unknown";
}
