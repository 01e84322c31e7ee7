import type { ts } from "ts-morph";
import type { CodeType, Parameter, Signature, Wrapping } from "./outline.ts";
import {
  anyType,
  orUndefined,
  placeOf,
  type Reading,
  typeOf,
  typeParametersOf,
  unknownType,
} from "./types.ts";

type Signed = ts.SignatureDeclaration | ts.JSDocSignature;

/** The signature of whatever has one. */
export function signatureOf(reading: Reading, node: Signed): Signature {
  const { compiler } = reading;
  if (compiler.isJSDocSignature(node)) return jsDocSignature(reading, node);
  const isBody = "body" in node && node.body !== undefined;
  return {
    ...placeOf(reading, node.name ?? node),
    typeParameters: typeParametersOf(reading, node.typeParameters),
    parameters: parametersOf(reading, node.parameters),
    result: resultOf(reading, node),
    ...(isBody && { implementation: true }),
  };
}

function parametersOf(reading: Reading, nodes: readonly ts.ParameterDeclaration[]): readonly Parameter[] {
  const { compiler } = reading;
  return nodes.flatMap((node): Parameter[] => {
    const name = compiler.isIdentifier(node.name) ? node.name.text : undefined;
    if (name === "this") return [];
    const written = node.type ?? jsDocTypeOf(reading, node);
    const type = written === undefined ? guessed(reading, node.initializer) : typeOf(reading, written);
    const isBracketed =
      reading.isJavaScript && compiler.getJSDocParameterTags(node).some((tag) => isOptionalTag(reading, tag));
    return [
      {
        ...(name !== undefined && { name }),
        optional: node.questionToken !== undefined || node.initializer !== undefined || isBracketed,
        rest: node.dotDotDotToken !== undefined,
        type,
      },
    ];
  });
}

function isOptionalTag({ compiler }: Reading, tag: ts.JSDocParameterTag): boolean {
  const type = tag.typeExpression?.type;
  return tag.isBracketed || (type !== undefined && compiler.isJSDocOptionalType(type));
}

function jsDocTypeOf({ compiler, isJavaScript }: Reading, node: ts.Node): ts.TypeNode | undefined {
  return isJavaScript ? compiler.getJSDocType(node) : undefined;
}

/** Without a type: what its default value shows, else `any`, as for TypeScript. */
function guessed(reading: Reading, initializer: ts.Expression | undefined): CodeType {
  if (initializer === undefined) return anyType;
  const { compiler } = reading;
  if (compiler.isStringLiteralLike(initializer) || compiler.isTemplateExpression(initializer))
    return { kind: "keyword", name: "string" };
  if (compiler.isNumericLiteral(initializer)) return { kind: "keyword", name: "number" };
  const { TrueKeyword, FalseKeyword } = compiler.SyntaxKind;
  if (initializer.kind === TrueKeyword || initializer.kind === FalseKeyword)
    return { kind: "keyword", name: "boolean" };
  return { kind: "inferred", of: "value", ...placeOf(reading, initializer) };
}

function resultOf(reading: Reading, node: ts.SignatureDeclaration): CodeType {
  const { compiler } = reading;
  const written = node.type ?? (reading.isJavaScript ? compiler.getJSDocReturnType(node) : undefined);
  if (written !== undefined) return typeOf(reading, written);
  if (compiler.isConstructorDeclaration(node) || compiler.isSetAccessorDeclaration(node))
    return { kind: "keyword", name: "void" };
  if (!("body" in node) || node.body === undefined) return anyType;
  const inside = wrappingOf(reading, node as ts.FunctionLikeDeclaration);
  const body = node.body as ts.Block | ts.Expression;
  if (inside === undefined || inside === "promise") {
    if (compiler.isBlock(body) && returnsNothing(reading, body))
      return wrapped({ kind: "keyword", name: "void" }, inside);
  }
  return {
    kind: "inferred",
    of: "result",
    ...placeOf(reading, node),
    ...(inside !== undefined && { inside }),
  };
}

/** What a function that has no result written gives back, as a type. */
export function wrapped(type: CodeType, inside: Wrapping | undefined): CodeType {
  const name = inside === "promise" ? "Promise" : inside === "generator" ? "Generator" : "AsyncGenerator";
  return inside === undefined ? type : { kind: "reference", name, arguments: [type] };
}

function wrappingOf({ compiler }: Reading, node: ts.FunctionLikeDeclaration): Wrapping | undefined {
  const isAsync = node.modifiers?.some(({ kind }) => kind === compiler.SyntaxKind.AsyncKeyword) ?? false;
  if (node.asteriskToken !== undefined) return isAsync ? "async-generator" : "generator";
  return isAsync ? "promise" : undefined;
}

/** No `return` with a value in a body, and an end that can be reached or a `throw` that is not all of it. */
function returnsNothing({ compiler }: Reading, body: ts.Block): boolean {
  const [only] = body.statements;
  if (body.statements.length === 1 && only !== undefined && compiler.isThrowStatement(only)) return false;
  const pending: ts.Node[] = [body];
  let isVoid = true;
  const enter = (node: ts.Node) => {
    if (!compiler.isFunctionLike(node) && !compiler.isClassLike(node)) pending.push(node);
  };
  for (let node = pending.pop(); node !== undefined && isVoid; node = pending.pop()) {
    if (compiler.isReturnStatement(node) && node.expression !== undefined) isVoid = false;
    compiler.forEachChild(node, enter);
  }
  return isVoid;
}

function jsDocSignature(reading: Reading, node: ts.JSDocSignature): Signature {
  const result = node.type?.typeExpression?.type;
  return {
    ...placeOf(reading, node),
    typeParameters: [],
    parameters: node.parameters.map((tag) => {
      const type = tag.typeExpression === undefined ? unknownType : typeOf(reading, tag.typeExpression.type);
      const isOptional = isOptionalTag(reading, tag);
      const name = reading.compiler.isIdentifier(tag.name) ? tag.name.text : tag.name.right.text;
      return { name, optional: isOptional, rest: false, type: isOptional ? orUndefined(type) : type };
    }),
    result: result === undefined ? { kind: "keyword", name: "void" } : typeOf(reading, result),
  };
}
