import type { ts } from "ts-morph";
import type { Reading } from "./types.ts";

/** So many names and additions may stand in one text. */
const MOST_STEPS = 200;

/** What a text comes to: a literal, constants of the same file, and these put together. */
export function textValue(
  reading: Reading,
  node: ts.Expression | undefined,
  steps = MOST_STEPS,
): string | undefined {
  if (node === undefined || steps <= 0) return undefined;
  const { compiler } = reading;
  if (compiler.isStringLiteralLike(node)) return node.text;
  if (compiler.isIdentifier(node)) return constantOf(reading, node.text, steps);
  if (compiler.isParenthesizedExpression(node) || compiler.isAsExpression(node))
    return textValue(reading, node.expression, steps - 1);
  if (compiler.isTemplateExpression(node)) {
    const parts = node.templateSpans.map(({ expression, literal }) => {
      const value = textValue(reading, expression, steps - 1);
      return value === undefined ? undefined : value + literal.text;
    });
    return parts.includes(undefined) ? undefined : node.head.text + parts.join("");
  }
  if (!compiler.isBinaryExpression(node) || node.operatorToken.kind !== compiler.SyntaxKind.PlusToken)
    return undefined;
  const left = textValue(reading, node.left, steps - 1);
  const right = left === undefined ? undefined : textValue(reading, node.right, steps - 1);
  return right === undefined ? undefined : left + right;
}

/** A `const` at the top of the file. */
function constantOf(reading: Reading, name: string, steps: number): string | undefined {
  const { compiler, file } = reading;
  if (file === undefined) return undefined;
  for (const statement of file.statements) {
    if (!compiler.isVariableStatement(statement)) continue;
    if ((statement.declarationList.flags & compiler.NodeFlags.Const) === 0) continue;
    for (const one of statement.declarationList.declarations)
      if (compiler.isIdentifier(one.name) && one.name.text === name)
        return textValue(reading, one.initializer, steps - 1);
  }
  return undefined;
}
