import type { ts } from "ts-morph";
import type { CodeType, Member, Signature } from "./outline.ts";
import { signatureOf } from "./signatures.ts";
import { anyType, placeOf, type Reading, typeOf } from "./types.ts";
import { valueType } from "./values.ts";

/** The members of an interface, a class or an object type; overloads are one member. */
export function membersOf(
  reading: Reading,
  nodes: readonly (ts.TypeElement | ts.ClassElement)[],
): readonly Member[] {
  const members = new Map<string, Member>();
  for (const node of nodes) {
    for (const member of memberOf(reading, node)) {
      const known = members.get(keyOf(member));
      members.set(keyOf(member), known === undefined ? member : merged(known, member));
    }
  }
  return [...members.values()];
}

function keyOf({ name, hidden }: Member): string {
  return `${hidden === "static" ? "static " : ""}${name}`;
}

/** Overloads of one method; a getter with its setter. */
function merged(first: Member, second: Member): Member {
  if (first.type.kind !== "function" || second.type.kind !== "function") return first;
  const signatures = [...first.type.signatures, ...second.type.signatures];
  return { ...first, type: { kind: "function", signatures } };
}

function memberOf(reading: Reading, node: ts.TypeElement | ts.ClassElement): readonly Member[] {
  const { compiler } = reading;
  if (compiler.isConstructorDeclaration(node)) return parameterProperties(reading, node);
  const name = node.name === undefined ? undefined : memberName(reading, node.name);
  if (name === undefined || node.name === undefined) return [];
  const hidden = hiddenBy(reading, node);
  const about = {
    name,
    optional: (node as { questionToken?: ts.Node }).questionToken !== undefined,
    ...(hidden !== undefined && { hidden }),
    ...placeOf(reading, node.name),
  };
  if (compiler.isMethodSignature(node) || compiler.isMethodDeclaration(node))
    return [{ ...about, kind: "method", type: functionType(signatureOf(reading, node)) }];
  if (compiler.isGetAccessorDeclaration(node))
    return [{ ...about, kind: "property", type: signatureOf(reading, node).result }];
  if (compiler.isSetAccessorDeclaration(node)) {
    const [parameter] = signatureOf(reading, node).parameters;
    return [{ ...about, kind: "property", type: parameter?.type ?? anyType }];
  }
  if (compiler.isPropertySignature(node))
    return [
      { ...about, kind: "property", type: node.type === undefined ? anyType : typeOf(reading, node.type) },
    ];
  if (!compiler.isPropertyDeclaration(node)) return [];
  const type = valueType(reading, node, node.type, node.initializer);
  return [{ ...about, kind: "property", type }];
}

export function functionType(signature: Signature): CodeType {
  return { kind: "function", signatures: [signature] };
}

/** The name by which others know it; nothing where it is computed. */
export function memberName({ compiler }: Reading, name: ts.PropertyName): string | undefined {
  if (compiler.isIdentifier(name) || compiler.isPrivateIdentifier(name)) return name.text;
  if (compiler.isStringLiteralLike(name) || compiler.isNumericLiteral(name)) return name.text;
  const inner = compiler.isComputedPropertyName(name) ? name.expression : undefined;
  return inner !== undefined && compiler.isStringLiteralLike(inner) ? inner.text : undefined;
}

function hiddenBy(
  { compiler, isJavaScript }: Reading,
  node: ts.ClassElement | ts.TypeElement,
): Member["hidden"] {
  const { SyntaxKind } = compiler;
  if (node.name !== undefined && compiler.isPrivateIdentifier(node.name)) return "private";
  const { modifiers } = node as { modifiers?: readonly ts.ModifierLike[] };
  const has = (kind: ts.SyntaxKind) => modifiers?.some((one) => one.kind === kind) ?? false;
  if (has(SyntaxKind.StaticKeyword)) return "static";
  if (has(SyntaxKind.PrivateKeyword)) return "private";
  if (has(SyntaxKind.ProtectedKeyword)) return "protected";
  if (!isJavaScript) return undefined;
  if (compiler.getJSDocPrivateTag(node) !== undefined) return "private";
  return compiler.getJSDocProtectedTag(node) === undefined ? undefined : "protected";
}

/** `constructor(readonly id: string)` declares `id`. */
function parameterProperties(reading: Reading, node: ts.ConstructorDeclaration): readonly Member[] {
  const { compiler } = reading;
  return node.parameters.flatMap((parameter): Member[] => {
    const isProperty = compiler.isParameterPropertyDeclaration(parameter, node);
    if (!isProperty || !compiler.isIdentifier(parameter.name)) return [];
    const hidden = hiddenBy(reading, parameter as unknown as ts.ClassElement);
    return [
      {
        name: parameter.name.text,
        kind: "property",
        optional: parameter.questionToken !== undefined,
        ...(hidden !== undefined && { hidden }),
        ...placeOf(reading, parameter.name),
        type: valueType(reading, parameter, parameter.type, parameter.initializer),
      },
    ];
  });
}
