import { endOf, isText } from "../../grammar/build.ts";
import type { HeaderFault, Stray } from "../../grammar/parser.ts";
import {
  Arrow,
  CloseBrace,
  Color,
  End,
  Equals,
  ForeignArrow,
  type IToken,
  isType,
  OpenBrace,
  Scalar,
  This,
} from "../../grammar/tokens.ts";
import type { Statement } from "../ast/nodes.ts";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { type Source, spanOf } from "../text/source.ts";

/** What the parser expected and did not find, as a person would say it. */
export function expectedDiagnostic({ error, statement }: HeaderFault, source: Source): Diagnostic {
  const { token } = error;
  const previous = (error as { previousToken?: IToken }).previousToken;
  const expected = error.message;
  const help = previous === undefined ? undefined : habitOf(statement, token, previous);
  if (!isThere(token) || isType(token, End) || isType(token, CloseBrace)) {
    const at = behind(previous, source);
    const after = previous === undefined || !isThere(previous) ? undefined : describe(previous);
    const parameters = after === undefined ? { expected } : { expected, after };
    return diagnostic("syntax/expected", spanOf(source, at), parameters, { help });
  }
  const range = { start: token.startOffset, end: endOf(token) };
  return diagnostic("syntax/expected", spanOf(source, range), { expected, found: describe(token) }, { help });
}

/** Advice for who writes as in YAML or a program: `owner: "Ann"`, `owner = "Ann"`. */
function habitOf(statement: Statement, token: IToken, previous: IToken): string | undefined {
  if (isType(token, Equals) && isType(previous, This))
    return "`this` is no id: it means the element around it";
  if (statement.kind === "relation" && isText(token) && isType(previous, Arrow)) {
    return 'an arrow leads to a name: `a -> b "uses"`';
  }
  const isValue = isText(token) || isType(token, Scalar) || isType(token, Color);
  if (!isValue) return undefined;
  if (statement.kind === "field" && statement.type === undefined) {
    return `a value stands behind its word without \`:\`: \`${statement.name.text} ${shown(token)}\``;
  }
  if (statement.kind === "declaration" && statement.name !== undefined && statement.keyword === undefined) {
    const id = statement.name.text;
    const kind = isText(token) ? `; an element has a kind: \`${id} = component ${shown(token)}\`` : "";
    return `a value stands behind its word without \`=\`: \`${id} ${shown(token)}\`${kind}`;
  }
  return undefined;
}

function shown(token: IToken): string {
  return token.image.length > 24 || token.image.includes("\n") ? '"…"' : token.image;
}

/** A place of no length behind the last token, where something is missing. */
function behind(previous: IToken | undefined, source: Source): { start: number; end: number } {
  const at = previous === undefined || !isThere(previous) ? 0 : Math.min(endOf(previous), source.text.length);
  return { start: at, end: at };
}

/** The parser's own token for the end of its input has no place. */
function isThere(token: IToken): boolean {
  return !Number.isNaN(token.startOffset);
}

/** A token that stands where nothing of the kind may stand. */
export function strayDiagnostic(stray: Stray, source: Source): Diagnostic {
  const { token, statement } = stray;
  const span = spanOf(source, { start: token.startOffset, end: endOf(token) });
  if (isType(token, OpenBrace)) return diagnostic("syntax/headless-block", span, {});
  const arrow = isType(token, Arrow) || isType(token, ForeignArrow);
  if (arrow && statement.kind === "relation") return diagnostic("syntax/second-arrow", span, {});
  return diagnostic("syntax/unexpected", span, { found: describe(token) }, { help: adviceFor(stray) });
}

function adviceFor({ token, statement }: Stray): string | undefined {
  if (isType(token, Scalar) && token.startOffset === statement.start)
    return "an id begins with a letter or `_`";
  if (isType(token, Equals)) return "an id is one word before the first `=` of a statement";
  if (statement.kind === "relation")
    return 'after the arrow come one name, texts in quotes and `via`: `a -> b "uses" "HTTPS"`';
  if (statement.kind === "operation") {
    return 'an operation is written `operation name(parameter: Type): Result throws Fault "What it does."`';
  }
  return "a statement ends with its line or with `;`";
}

function describe(token: IToken): string {
  if (isText(token)) return "a text";
  if (isType(token, Color)) return `the colour \`${token.image}\``;
  if (isType(token, Scalar)) return `the value \`${token.image}\``;
  return `\`${token.image.length > 40 ? `${token.image.slice(0, 40)}…` : token.image}\``;
}
