import type { ts } from "ts-morph";
import { membersOf } from "./members.ts";
import type { CodeType, Declaration, EnumMember, ExportedName, ImportedName } from "./outline.ts";
import { signatureOf } from "./signatures.ts";
import { literalValue, placeOf, type Reading, typeOf, typeParametersOf } from "./types.ts";
import { expressionType, valueType } from "./values.ts";

/** What the statements of a file come to. */
export interface Collected {
  readonly declarations: Map<string, Declaration[]>;
  readonly exports: Map<string, ExportedName>;
  readonly wholes: string[];
  readonly imports: Map<string, ImportedName>;
}

export function emptyCollected(): Collected {
  return { declarations: new Map(), exports: new Map(), wholes: [], imports: new Map() };
}

/** Under which local name a `default` without one is kept; no identifier. */
const DEFAULT = "default";

export function declareStatement(reading: Reading, collected: Collected, statement: ts.Statement): void {
  const { compiler } = reading;
  if (compiler.isImportDeclaration(statement)) readImport(reading, collected, statement);
  else if (compiler.isImportEqualsDeclaration(statement)) readImportEquals(reading, collected, statement);
  else if (compiler.isExportDeclaration(statement)) readExport(reading, collected, statement);
  else if (compiler.isExportAssignment(statement)) readDefault(reading, collected, statement);
  else if (compiler.isVariableStatement(statement)) declareVariables(reading, collected, statement);
  else declareNamed(reading, collected, statement);
  if (reading.isJavaScript) declareTypedefs(reading, collected, statement);
}

function declareNamed(reading: Reading, collected: Collected, statement: ts.Statement): void {
  const declaration = declarationOf(reading, statement);
  if (declaration === undefined) return;
  const { name } = statement as { name?: ts.Identifier };
  const local = name?.text ?? DEFAULT;
  declare(collected, local, declaration);
  const { ExportKeyword, DefaultKeyword } = reading.compiler.SyntaxKind;
  if (!hasModifier(statement, ExportKeyword)) return;
  const outer = hasModifier(statement, DefaultKeyword) ? "default" : local;
  collected.exports.set(outer, { kind: "local", name: local });
}

export function declare({ declarations }: Collected, name: string, declaration: Declaration): void {
  const known = declarations.get(name);
  if (known === undefined) declarations.set(name, [declaration]);
  else known.push(declaration);
}

function hasModifier(node: ts.Statement, kind: ts.SyntaxKind): boolean {
  const { modifiers } = node as { modifiers?: readonly ts.ModifierLike[] };
  return modifiers?.some((one) => one.kind === kind) ?? false;
}

function declarationOf(reading: Reading, node: ts.Statement): Declaration | undefined {
  const { compiler } = reading;
  if (compiler.isInterfaceDeclaration(node)) return classOrInterface(reading, node, "interface");
  if (compiler.isClassDeclaration(node)) return classOrInterface(reading, node, "class");
  if (compiler.isFunctionDeclaration(node)) {
    const place = placeOf(reading, node.name ?? node);
    return { kind: "function", signature: signatureOf(reading, node), ...place };
  }
  if (compiler.isTypeAliasDeclaration(node)) {
    const parameters = typeParametersOf(reading, node.typeParameters);
    return { kind: "type", parameters, type: typeOf(reading, node.type), ...placeOf(reading, node.name) };
  }
  if (compiler.isEnumDeclaration(node))
    return { kind: "enum", values: enumMembers(reading, node), ...placeOf(reading, node.name) };
  return undefined;
}

export function classOrInterface(
  reading: Reading,
  node: ts.InterfaceDeclaration | ts.ClassLikeDeclaration,
  kind: "interface" | "class",
): Declaration {
  const { ExtendsKeyword } = reading.compiler.SyntaxKind;
  const clauses = node.heritageClauses ?? [];
  const named = (isBase: boolean) =>
    clauses
      .filter(({ token }) => (token === ExtendsKeyword) === isBase)
      .flatMap(({ types }) => types.map((one) => typeOf(reading, one)));
  return {
    kind,
    parameters: typeParametersOf(reading, node.typeParameters),
    members: membersOf(reading, node.members),
    bases: named(true),
    implements: named(false),
    ...placeOf(reading, node.name ?? node),
  };
}

function enumMembers({ compiler }: Reading, node: ts.EnumDeclaration): readonly EnumMember[] {
  let next: number | undefined = 0;
  return node.members.map(({ name, initializer }) => {
    const text = compiler.isComputedPropertyName(name) ? name.getText() : name.text;
    const value: unknown = initializer === undefined ? next : literalValue(compiler, initializer);
    next = typeof value === "number" ? value + 1 : undefined;
    const isKnown = typeof value === "string" || typeof value === "number";
    return isKnown ? { name: text, value } : { name: text };
  });
}

function declareVariables(reading: Reading, collected: Collected, statement: ts.VariableStatement): void {
  const { compiler } = reading;
  const isExported = hasModifier(statement, compiler.SyntaxKind.ExportKeyword);
  for (const node of statement.declarationList.declarations) {
    const { name, initializer } = node;
    const required = initializer === undefined ? undefined : requiredBy(reading, initializer);
    if (required !== undefined) importRequired(reading, collected, required, name);
    if (!compiler.isIdentifier(name)) continue;
    if (required === undefined) declare(collected, name.text, valueDeclaration(reading, node, name));
    if (isExported) collected.exports.set(name.text, { kind: "local", name: name.text });
  }
}

/** `const m = require("m")`, `const { a, b: c } = require("m")` */
function importRequired(
  { compiler }: Reading,
  { imports }: Collected,
  specifier: string,
  name: ts.BindingName,
): void {
  if (compiler.isIdentifier(name)) imports.set(name.text, { specifier, name: "*" });
  else if (compiler.isObjectBindingPattern(name))
    for (const { name: local, propertyName } of name.elements) {
      const outer = propertyName ?? local;
      if (compiler.isIdentifier(local) && compiler.isIdentifier(outer))
        imports.set(local.text, { specifier, name: outer.text });
    }
}

function valueDeclaration(reading: Reading, node: ts.VariableDeclaration, name: ts.Identifier): Declaration {
  const { type, initializer } = node;
  const isClass = initializer !== undefined && reading.compiler.isClassExpression(initializer);
  if (isClass && type === undefined) {
    return { ...classOrInterface(reading, initializer, "class"), ...placeOf(reading, name) };
  }
  const held = valueType(reading, node, type, initializer);
  return { kind: "value", type: held, ...placeOf(reading, name) };
}

/** `require("m")` */
export function requiredBy({ compiler, isJavaScript }: Reading, node: ts.Expression): string | undefined {
  if (!isJavaScript || !compiler.isCallExpression(node) || !compiler.isIdentifier(node.expression))
    return undefined;
  const [argument] = node.arguments;
  const isRequire = node.expression.text === "require" && argument !== undefined;
  return isRequire && compiler.isStringLiteralLike(argument) ? argument.text : undefined;
}

function readImport({ compiler }: Reading, { imports }: Collected, node: ts.ImportDeclaration): void {
  const { importClause, moduleSpecifier } = node;
  if (importClause === undefined || !compiler.isStringLiteral(moduleSpecifier)) return;
  const specifier = moduleSpecifier.text;
  const { name, namedBindings } = importClause;
  if (name !== undefined) imports.set(name.text, { specifier, name: "default" });
  if (namedBindings === undefined) return;
  if (compiler.isNamespaceImport(namedBindings)) {
    imports.set(namedBindings.name.text, { specifier, name: "*" });
    return;
  }
  for (const one of namedBindings.elements)
    imports.set(one.name.text, { specifier, name: (one.propertyName ?? one.name).text });
}

function readImportEquals(
  { compiler }: Reading,
  { imports, exports }: Collected,
  node: ts.ImportEqualsDeclaration,
): void {
  const { moduleReference, name } = node;
  if (!compiler.isExternalModuleReference(moduleReference)) return;
  const { expression } = moduleReference;
  if (!compiler.isStringLiteral(expression)) return;
  imports.set(name.text, { specifier: expression.text, name: "*" });
  if (hasModifier(node, compiler.SyntaxKind.ExportKeyword))
    exports.set(name.text, { kind: "local", name: name.text });
}

function readExport(
  { compiler }: Reading,
  { exports, wholes }: Collected,
  { exportClause, moduleSpecifier }: ts.ExportDeclaration,
): void {
  const specifier =
    moduleSpecifier !== undefined && compiler.isStringLiteral(moduleSpecifier)
      ? moduleSpecifier.text
      : undefined;
  if (exportClause === undefined) {
    if (specifier !== undefined) wholes.push(specifier);
    return;
  }
  if (compiler.isNamespaceExport(exportClause)) {
    if (specifier !== undefined)
      exports.set(exportClause.name.text, { kind: "module", specifier, name: "*" });
    return;
  }
  for (const { name, propertyName } of exportClause.elements) {
    const inner = (propertyName ?? name).text;
    const target: ExportedName =
      specifier === undefined ? { kind: "local", name: inner } : { kind: "module", specifier, name: inner };
    exports.set(name.text, target);
  }
}

/** `export default x`, `export = x` */
function readDefault(reading: Reading, collected: Collected, { expression }: ts.ExportAssignment): void {
  exportValue(reading, collected, "default", expression);
}

/** Lets an expression be taken under a name: of what it names, else as a value of its own. */
export function exportValue(
  reading: Reading,
  collected: Collected,
  outer: string,
  expression: ts.Expression,
): void {
  const { compiler } = reading;
  if (compiler.isIdentifier(expression)) {
    collected.exports.set(outer, { kind: "local", name: expression.text });
    return;
  }
  const local = `${outer} `;
  const place = placeOf(reading, expression);
  const declaration: Declaration = compiler.isClassExpression(expression)
    ? classOrInterface(reading, expression, "class")
    : { kind: "value", type: expressionType(reading, expression), ...place };
  collected.declarations.set(local, [declaration]);
  collected.exports.set(outer, { kind: "local", name: local });
}

/** `@typedef` of JavaScript, which every module that has one exports. */
function declareTypedefs(reading: Reading, collected: Collected, statement: ts.Node): void {
  const { compiler } = reading;
  const { jsDoc } = statement as { jsDoc?: readonly ts.JSDoc[] };
  for (const { tags } of jsDoc ?? []) {
    for (const tag of tags ?? []) {
      const isType = compiler.isJSDocTypedefTag(tag) || compiler.isJSDocCallbackTag(tag);
      const { name, typeExpression } = tag as ts.JSDocTypedefTag;
      if (!isType || name === undefined || typeExpression === undefined) continue;
      const type: CodeType = typeOf(reading, typeExpression as unknown as ts.TypeNode);
      declare(collected, name.text, { kind: "type", parameters: [], type, ...placeOf(reading, name) });
      if (!collected.exports.has(name.text))
        collected.exports.set(name.text, { kind: "local", name: name.text });
    }
  }
}
