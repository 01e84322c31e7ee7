import type { ts } from "ts-morph";
import type { TypeScript } from "../syntax/typescript.ts";
import { membersOf } from "./members.ts";
import type { CodeType, Keyword, Member, TypeParameter } from "./outline.ts";
import { signatureOf } from "./signatures.ts";

/** What the readers of one file share. */
export interface Reading {
  readonly compiler: TypeScript;
  /** Absent for nodes that the checker has made up: these have no place. */
  readonly file: ts.SourceFile | undefined;
  readonly isJavaScript: boolean;
}

export const unknownType: CodeType = { kind: "keyword", name: "unknown" };
export const anyType: CodeType = { kind: "keyword", name: "any" };

/** A type node as data. */
export function typeOf(reading: Reading, node: ts.TypeNode): CodeType {
  const { compiler } = reading;
  const keyword = keywordOf(compiler, node.kind);
  if (keyword !== undefined) return { kind: "keyword", name: keyword };
  if (compiler.isTypeReferenceNode(node))
    return reference(reading, entityText(compiler, node.typeName), node.typeArguments);
  if (compiler.isExpressionWithTypeArguments(node)) {
    const name = pathOf(compiler, node.expression);
    return name === undefined ? opaque(reading, node) : reference(reading, name, node.typeArguments);
  }
  if (compiler.isArrayTypeNode(node)) return { kind: "array", element: typeOf(reading, node.elementType) };
  if (compiler.isParenthesizedTypeNode(node)) return typeOf(reading, node.type);
  if (compiler.isUnionTypeNode(node))
    return { kind: "union", members: node.types.map((one) => typeOf(reading, one)) };
  if (compiler.isIntersectionTypeNode(node))
    return { kind: "intersection", members: node.types.map((one) => typeOf(reading, one)) };
  if (compiler.isTypeOperatorNode(node)) return operatorOf(reading, node);
  if (compiler.isLiteralTypeNode(node)) return literalOf(reading, node.literal);
  if (compiler.isTemplateLiteralTypeNode(node)) return { kind: "keyword", name: "string" };
  if (compiler.isTypeLiteralNode(node)) return objectOf(reading, node.members);
  if (compiler.isFunctionTypeNode(node))
    return { kind: "function", signatures: [signatureOf(reading, node)] };
  if (compiler.isTupleTypeNode(node))
    return { kind: "tuple", elements: node.elements.map((one) => tupleElement(reading, one)) };
  if (compiler.isTypeQueryNode(node)) return { kind: "of-value", name: entityText(compiler, node.exprName) };
  if (compiler.isImportTypeNode(node)) return importedOf(reading, node);
  if (compiler.isMappedTypeNode(node)) return mappedOf(reading, node);
  if (compiler.isTypePredicateNode(node))
    return { kind: "keyword", name: node.assertsModifier ? "void" : "boolean" };
  return fromJsDoc(reading, node) ?? opaque(reading, node);
}

function keywordOf({ SyntaxKind }: TypeScript, kind: ts.SyntaxKind): Keyword | undefined {
  switch (kind) {
    case SyntaxKind.StringKeyword:
      return "string";
    case SyntaxKind.NumberKeyword:
      return "number";
    case SyntaxKind.BooleanKeyword:
      return "boolean";
    case SyntaxKind.BigIntKeyword:
      return "bigint";
    case SyntaxKind.SymbolKeyword:
      return "symbol";
    case SyntaxKind.ObjectKeyword:
      return "object";
    case SyntaxKind.VoidKeyword:
      return "void";
    case SyntaxKind.UndefinedKeyword:
      return "undefined";
    case SyntaxKind.NeverKeyword:
      return "never";
    case SyntaxKind.AnyKeyword:
    case SyntaxKind.JSDocAllType:
      return "any";
    case SyntaxKind.UnknownKeyword:
    case SyntaxKind.JSDocUnknownType:
      return "unknown";
    case SyntaxKind.ThisType:
      return "this";
    default:
      return undefined;
  }
}

function reference(
  reading: Reading,
  name: string,
  parameters: readonly ts.TypeNode[] | undefined,
  specifier?: string,
): CodeType {
  const written = (parameters ?? []).map((one) => typeOf(reading, one));
  return { kind: "reference", name, arguments: written, ...(specifier !== undefined && { specifier }) };
}

export function entityText(compiler: TypeScript, name: ts.EntityName): string {
  const parts: string[] = [];
  let at = name;
  for (; compiler.isQualifiedName(at); at = at.left) parts.push(at.right.text);
  parts.push(at.text);
  return parts.reverse().join(".");
}

/** `a.b.c`, where nothing but names is in it. */
export function pathOf(compiler: TypeScript, node: ts.Expression): string | undefined {
  const parts: string[] = [];
  let at = node;
  for (; compiler.isPropertyAccessExpression(at); at = at.expression) parts.push(at.name.text);
  if (!compiler.isIdentifier(at)) return undefined;
  parts.push(at.text);
  return parts.reverse().join(".");
}

function operatorOf(reading: Reading, node: ts.TypeOperatorNode): CodeType {
  const { SyntaxKind } = reading.compiler;
  if (node.operator === SyntaxKind.ReadonlyKeyword) return typeOf(reading, node.type);
  if (node.operator === SyntaxKind.UniqueKeyword) return { kind: "keyword", name: "symbol" };
  return opaque(reading, node);
}

function literalOf(reading: Reading, literal: ts.LiteralTypeNode["literal"]): CodeType {
  const { compiler } = reading;
  const { SyntaxKind } = compiler;
  if (literal.kind === SyntaxKind.NullKeyword) return { kind: "keyword", name: "null" };
  if (literal.kind === SyntaxKind.TrueKeyword) return { kind: "literal", value: true };
  if (literal.kind === SyntaxKind.FalseKeyword) return { kind: "literal", value: false };
  const value = literalValue(compiler, literal as ts.Expression);
  return value === undefined ? opaque(reading, literal) : { kind: "literal", value };
}

export function literalValue(
  compiler: TypeScript,
  node: ts.Expression,
): string | number | bigint | undefined {
  if (compiler.isStringLiteralLike(node)) return node.text;
  if (compiler.isNumericLiteral(node)) return Number(node.text);
  if (compiler.isBigIntLiteral(node)) return BigInt(node.text.slice(0, -1));
  const isMinus = compiler.isPrefixUnaryExpression(node) && node.operator === compiler.SyntaxKind.MinusToken;
  if (!isMinus) return undefined;
  const value = literalValue(compiler, node.operand);
  return typeof value === "number" || typeof value === "bigint" ? -value : undefined;
}

function objectOf(reading: Reading, elements: readonly ts.TypeElement[]): CodeType {
  const { compiler } = reading;
  const calls = elements.filter((one) => compiler.isCallSignatureDeclaration(one));
  if (calls.length > 0 && calls.length === elements.length)
    return { kind: "function", signatures: calls.map((one) => signatureOf(reading, one)) };
  const members = membersOf(reading, elements);
  const index = elements.find((one) => compiler.isIndexSignatureDeclaration(one));
  return { kind: "object", members, ...(index !== undefined && { index: indexOf(reading, index) }) };
}

function indexOf(reading: Reading, { parameters, type }: ts.IndexSignatureDeclaration) {
  const key = parameters[0]?.type;
  return { key: key === undefined ? unknownType : typeOf(reading, key), value: typeOf(reading, type) };
}

function tupleElement(reading: Reading, node: ts.TypeNode | ts.NamedTupleMember): CodeType {
  const { compiler } = reading;
  if (compiler.isNamedTupleMember(node)) {
    const type = typeOf(reading, node.type);
    return node.dotDotDotToken !== undefined && type.kind === "array" ? type.element : type;
  }
  if (compiler.isOptionalTypeNode(node)) return orUndefined(typeOf(reading, node.type));
  if (!compiler.isRestTypeNode(node)) return typeOf(reading, node);
  const rest = typeOf(reading, node.type);
  return rest.kind === "array" ? rest.element : opaque(reading, node);
}

function importedOf(reading: Reading, node: ts.ImportTypeNode): CodeType {
  const { compiler } = reading;
  const { argument, qualifier, typeArguments, isTypeOf } = node;
  const isText = compiler.isLiteralTypeNode(argument) && compiler.isStringLiteral(argument.literal);
  if (!isText || qualifier === undefined || isTypeOf) return opaque(reading, node);
  const specifier = (argument.literal as ts.StringLiteral).text;
  return reference(reading, entityText(compiler, qualifier), typeArguments, specifier);
}

/** `{ [key in K]: V }`: a map as long as it renames and removes nothing. */
function mappedOf(reading: Reading, node: ts.MappedTypeNode): CodeType {
  const { constraint } = node.typeParameter;
  if (constraint === undefined || node.type === undefined || node.nameType !== undefined)
    return opaque(reading, node);
  const key = typeOf(reading, constraint);
  const isPlain = key.kind !== "opaque" && !mentions(reading, node.type, node.typeParameter.name.text);
  if (!isPlain) return opaque(reading, node);
  return { kind: "object", members: [], index: { key, value: typeOf(reading, node.type) } };
}

function mentions({ compiler }: Reading, node: ts.Node, name: string): boolean {
  if (compiler.isIdentifier(node) && node.text === name) return true;
  return (
    compiler.forEachChild(node, (child) => mentions({ compiler } as Reading, child, name) || undefined) ??
    false
  );
}

/** `?T`, `T=`, `!T`, `T[]` as comments of JavaScript write them, and what a comment defines. */
function fromJsDoc(reading: Reading, node: ts.TypeNode): CodeType | undefined {
  const { compiler } = reading;
  if (compiler.isJSDocNullableType(node)) return withMember(typeOf(reading, node.type), "null");
  if (compiler.isJSDocOptionalType(node)) return orUndefined(typeOf(reading, node.type));
  if (compiler.isJSDocNonNullableType(node)) return typeOf(reading, node.type);
  if (compiler.isJSDocVariadicType(node)) return { kind: "array", element: typeOf(reading, node.type) };
  if (compiler.isJSDocTypeExpression(node)) return typeOf(reading, node.type);
  if (compiler.isJSDocTypeLiteral(node)) return jsDocObject(reading, node);
  if (compiler.isJSDocSignature(node)) return { kind: "function", signatures: [signatureOf(reading, node)] };
  return undefined;
}

function jsDocObject(reading: Reading, node: ts.JSDocTypeLiteral): CodeType {
  const members = (node.jsDocPropertyTags ?? []).map((tag): Member => {
    const { typeExpression } = tag;
    const type = typeExpression === undefined ? unknownType : typeOf(reading, typeExpression.type);
    const isOptional =
      tag.isBracketed ||
      (typeExpression !== undefined && reading.compiler.isJSDocOptionalType(typeExpression.type));
    const name = entityText(reading.compiler, tag.name as ts.EntityName);
    return { name, kind: "property", optional: isOptional, type, ...placeOf(reading, tag.name) };
  });
  const type: CodeType = { kind: "object", members };
  return node.isArrayType ? { kind: "array", element: type } : type;
}

export function orUndefined(type: CodeType): CodeType {
  return withMember(type, "undefined");
}

function withMember(type: CodeType, name: Keyword): CodeType {
  const added: CodeType = { kind: "keyword", name };
  return { kind: "union", members: type.kind === "union" ? [...type.members, added] : [type, added] };
}

export function typeParametersOf(
  reading: Reading,
  nodes: readonly ts.TypeParameterDeclaration[] | undefined,
): readonly TypeParameter[] {
  return (nodes ?? []).map(({ name, default: usual }) => ({
    name: name.text,
    ...(usual !== undefined && { default: typeOf(reading, usual) }),
  }));
}

export function placeOf({ file }: Reading, node: ts.Node | undefined): { start: number; end: number } {
  if (file === undefined || node === undefined || node.pos < 0) return { start: 0, end: 0 };
  return { start: node.getStart(file), end: node.end };
}

const LONGEST = 80;

function opaque({ file }: Reading, node: ts.Node): CodeType {
  const text = file === undefined || node.pos < 0 ? "…" : node.getText(file).replaceAll(/\s+/g, " ");
  return { kind: "opaque", text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text };
}
