import type { ts } from "ts-morph";
import { type Collected, exportValue } from "./declarations.ts";
import { memberName } from "./members.ts";
import { signatureOf } from "./signatures.ts";
import { pathOf, placeOf, type Reading } from "./types.ts";

/** `module.exports = …`, `module.exports.name = …` and `exports.name = …` at the top of a file. */
export function readCommonJs(
  reading: Reading,
  collected: Collected,
  statements: readonly ts.Statement[],
): void {
  const { compiler } = reading;
  for (const statement of statements) {
    const node = compiler.isExpressionStatement(statement) ? statement.expression : undefined;
    if (node === undefined || !compiler.isBinaryExpression(node)) continue;
    if (node.operatorToken.kind !== compiler.SyntaxKind.EqualsToken) continue;
    const path = pathOf(compiler, node.left);
    if (path === "module.exports") exportAll(reading, collected, node.right);
    const name = /^(?:module\.)?exports\.([^.]+)$/.exec(path ?? "")?.[1];
    if (name !== undefined) exportValue(reading, collected, name, node.right);
  }
}

function exportAll(reading: Reading, collected: Collected, value: ts.Expression): void {
  const { compiler } = reading;
  exportValue(reading, collected, "default", value);
  if (!compiler.isObjectLiteralExpression(value)) return;
  for (const property of value.properties) {
    const name = property.name === undefined ? undefined : memberName(reading, property.name);
    if (name === undefined) continue;
    if (compiler.isShorthandPropertyAssignment(property))
      collected.exports.set(name, { kind: "local", name });
    else if (compiler.isPropertyAssignment(property))
      exportValue(reading, collected, name, property.initializer);
    else if (compiler.isMethodDeclaration(property)) {
      const declaration = {
        kind: "function" as const,
        signature: signatureOf(reading, property),
        ...placeOf(reading, property.name),
      };
      collected.declarations.set(`${name} `, [declaration]);
      collected.exports.set(name, { kind: "local", name: `${name} ` });
    }
  }
}
