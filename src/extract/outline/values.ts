import type { ts } from "ts-morph";
import { functionType, memberName } from "./members.ts";
import type { CodeType, Member } from "./outline.ts";
import { signatureOf } from "./signatures.ts";
import { anyType, literalValue, pathOf, placeOf, type Reading, typeOf } from "./types.ts";

/** The type of what is declared with a type, a comment or a value; what only a checker can tell is said to be so. */
export function valueType(
  reading: Reading,
  declared: ts.Node,
  type: ts.TypeNode | undefined,
  value: ts.Expression | undefined,
): CodeType {
  const written = type ?? (reading.isJavaScript ? reading.compiler.getJSDocType(declared) : undefined);
  if (written !== undefined) return typeOf(reading, written);
  return value === undefined ? anyType : expressionType(reading, value);
}

export function expressionType(reading: Reading, node: ts.Expression): CodeType {
  const { compiler } = reading;
  if (compiler.isParenthesizedExpression(node)) return expressionType(reading, node.expression);
  if (compiler.isSatisfiesExpression(node)) return expressionType(reading, node.expression);
  if (compiler.isAsExpression(node) || compiler.isTypeAssertionExpression(node)) {
    const isConst = compiler.isTypeReferenceNode(node.type) && node.type.getText(reading.file) === "const";
    return isConst ? expressionType(reading, node.expression) : typeOf(reading, node.type);
  }
  if (compiler.isArrowFunction(node) || compiler.isFunctionExpression(node))
    return functionType(signatureOf(reading, node));
  if (compiler.isObjectLiteralExpression(node)) return objectValue(reading, node);
  if (compiler.isNewExpression(node)) {
    const name = pathOf(compiler, node.expression);
    if (name !== undefined)
      return {
        kind: "reference",
        name,
        arguments: (node.typeArguments ?? []).map((one) => typeOf(reading, one)),
      };
  }
  const name = pathOf(compiler, node);
  if (name !== undefined && name !== "undefined") return { kind: "of-value", name };
  const value = literalValue(compiler, node);
  if (value !== undefined) return { kind: "keyword", name: typeof value as "string" | "number" | "bigint" };
  // `Object.freeze({ … })` changes nothing that a caller sees.
  if (compiler.isCallExpression(node) && pathOf(compiler, node.expression) === "Object.freeze") {
    const [frozen] = node.arguments;
    if (frozen !== undefined) return expressionType(reading, frozen);
  }
  return { kind: "inferred", of: "value", ...placeOf(reading, node) };
}

function objectValue(reading: Reading, { properties }: ts.ObjectLiteralExpression): CodeType {
  const { compiler } = reading;
  const members: Member[] = [];
  let open = false;
  for (const property of properties) {
    const name = property.name === undefined ? undefined : memberName(reading, property.name);
    if (name === undefined || property.name === undefined) {
      open = true;
      continue;
    }
    const about = { name, optional: false, ...placeOf(reading, property.name) };
    if (compiler.isMethodDeclaration(property))
      members.push({ ...about, kind: "method", type: functionType(signatureOf(reading, property)) });
    else if (compiler.isGetAccessorDeclaration(property))
      members.push({ ...about, kind: "property", type: signatureOf(reading, property).result });
    else if (compiler.isPropertyAssignment(property))
      members.push({
        ...about,
        kind: "property",
        type: valueType(reading, property, undefined, property.initializer),
      });
    else if (compiler.isShorthandPropertyAssignment(property))
      members.push({ ...about, kind: "property", type: { kind: "of-value", name } });
  }
  return { kind: "object", members, ...(open && { open: true }) };
}
