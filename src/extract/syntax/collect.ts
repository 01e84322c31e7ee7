import type { ts } from "ts-morph";
import type { ImportForm } from "../facts.ts";
import type { Candidate } from "../scan/candidates.ts";
import type { TypeScript } from "./typescript.ts";

/** What a syntax tree says of one import. */
export interface Shown {
  readonly specifier: string;
  readonly form: ImportForm;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
}

interface Walk {
  readonly compiler: TypeScript;
  readonly file: ts.SourceFile;
  /** Offsets of candidates, ascending: what holds none of them is not entered. */
  readonly offsets: readonly number[];
  readonly requires: ReadonlySet<string>;
  readonly shown: Map<number, Shown>;
  /** Names that are taken out of what a call gives, by the call; noted before the call is met. */
  readonly taken: Map<ts.Node, readonly string[]>;
}

/** The imports among the candidates, by the offset of their specifier. */
export function collectImports(
  compiler: TypeScript,
  file: ts.SourceFile,
  candidates: readonly Candidate[],
  renamed: ReadonlySet<string>,
): ReadonlyMap<number, Shown> {
  const offsets = candidates.map((one) => one.offset);
  const requires = new Set(["require", ...renamed]);
  const walk: Walk = { compiler, file, offsets, requires, shown: new Map(), taken: new Map() };
  collectReferences(walk, candidates);
  const pending: ts.Node[] = [file];
  const enter = (child: ts.Node) => {
    if (holdsCandidate(walk.offsets, child)) pending.push(child);
  };
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(walk, node);
    compiler.forEachChild(node, enter);
    const { jsDoc } = node as { jsDoc?: readonly ts.Node[] };
    for (const comment of jsDoc ?? []) enter(comment);
  }
  return walk.shown;
}

/** Whether any offset lies in a node or in the comments before it (binary search). */
function holdsCandidate(offsets: readonly number[], { pos, end }: ts.Node): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < pos) low = middle + 1;
    else high = middle;
  }
  const next = offsets[low];
  return next !== undefined && next < end;
}

function collectReferences({ file, shown }: Walk, candidates: readonly Candidate[]): void {
  const named = [...file.referencedFiles, ...file.typeReferenceDirectives];
  // The compiler's range begins behind the quote.
  const starts = new Set(named.flatMap(({ pos }) => [pos, pos - 1]));
  for (const { offset, specifier, form } of candidates) {
    if (form === "reference" && starts.has(offset)) {
      shown.set(offset, { specifier, form, typeOnly: true, names: [] });
    }
  }
}

function visit(walk: Walk, node: ts.Node): void {
  const { compiler } = walk;
  if (compiler.isImportDeclaration(node)) showImport(walk, node);
  else if (compiler.isExportDeclaration(node)) showExport(walk, node);
  else if (compiler.isImportEqualsDeclaration(node)) showImportEquals(walk, node);
  else if (compiler.isImportTypeNode(node)) showImportType(walk, node);
  else if (compiler.isCallExpression(node)) showCall(walk, node);
  else if (compiler.isJSDocImportTag(node)) showJsDocImport(walk, node);
  else if (compiler.isVariableDeclaration(node)) noteDestructured(walk, node);
  else if (compiler.isPropertyAccessExpression(node)) noteTaken(walk, node.expression, [node.name.text]);
}

function show(walk: Walk, literal: ts.Node | undefined, about: Omit<Shown, "specifier">): void {
  if (literal === undefined || !walk.compiler.isStringLiteralLike(literal)) return;
  walk.shown.set(literal.getStart(walk.file), { specifier: literal.text, ...about });
}

function showImport(walk: Walk, { importClause, moduleSpecifier }: ts.ImportDeclaration): void {
  if (importClause === undefined) {
    show(walk, moduleSpecifier, { form: "side-effect", typeOnly: false, names: [] });
    return;
  }
  show(walk, moduleSpecifier, { form: "import", ...takenBy(walk, importClause) });
}

function showJsDocImport(walk: Walk, { importClause, moduleSpecifier }: ts.JSDocImportTag): void {
  const names = importClause === undefined ? [] : takenBy(walk, importClause).names;
  show(walk, moduleSpecifier, { form: "jsdoc", typeOnly: true, names });
}

function takenBy({ compiler }: Walk, clause: ts.ImportClause): { typeOnly: boolean; names: string[] } {
  const names = clause.name === undefined ? [] : ["default"];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return { typeOnly: clause.isTypeOnly, names };
  if (compiler.isNamespaceImport(bindings)) return { typeOnly: clause.isTypeOnly, names: [...names, "*"] };
  const { elements } = bindings;
  const onlyTypes = names.length === 0 && elements.length > 0 && elements.every((one) => one.isTypeOnly);
  return { typeOnly: clause.isTypeOnly || onlyTypes, names: [...names, ...elements.map(outerName)] };
}

function showExport(walk: Walk, node: ts.ExportDeclaration): void {
  const { exportClause, moduleSpecifier } = node;
  if (exportClause === undefined || walk.compiler.isNamespaceExport(exportClause)) {
    show(walk, moduleSpecifier, { form: "export-all", typeOnly: node.isTypeOnly, names: ["*"] });
    return;
  }
  const { elements } = exportClause;
  const onlyTypes = elements.length > 0 && elements.every((one) => one.isTypeOnly);
  const typeOnly = node.isTypeOnly || onlyTypes;
  show(walk, moduleSpecifier, { form: "export", typeOnly, names: elements.map(outerName) });
}

function outerName({ propertyName, name }: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (propertyName ?? name).text;
}

function showImportEquals(walk: Walk, node: ts.ImportEqualsDeclaration): void {
  const { moduleReference, isTypeOnly } = node;
  if (!walk.compiler.isExternalModuleReference(moduleReference)) return;
  show(walk, moduleReference.expression, { form: "import-equals", typeOnly: isTypeOnly, names: ["*"] });
}

function showImportType(walk: Walk, { argument, qualifier }: ts.ImportTypeNode): void {
  if (!walk.compiler.isLiteralTypeNode(argument)) return;
  const names = [qualifier === undefined ? "*" : leftmost(walk, qualifier)];
  const inJsDoc = isJavaScriptFile(walk);
  show(walk, argument.literal, { form: inJsDoc ? "jsdoc" : "import-type", typeOnly: true, names });
}

/** In JavaScript, types stand in JSDoc comments alone. */
function isJavaScriptFile({ compiler, file }: Walk): boolean {
  return (file.flags & compiler.NodeFlags.JavaScriptFile) !== 0;
}

function leftmost({ compiler }: Walk, name: ts.EntityName): string {
  let at = name;
  while (compiler.isQualifiedName(at)) at = at.left;
  return at.text;
}

function showCall(walk: Walk, node: ts.CallExpression): void {
  const form = formOfCall(walk, node.expression);
  if (form === undefined) return;
  const names = form === "builtin-module" ? [] : (walk.taken.get(node) ?? []);
  show(walk, node.arguments[0], { form, typeOnly: false, names });
}

function formOfCall(walk: Walk, callee: ts.Expression): ImportForm | undefined {
  const { compiler, requires } = walk;
  if (callee.kind === compiler.SyntaxKind.ImportKeyword) return "dynamic";
  // `import.defer("m")`, `import.source("m")`
  if (compiler.isMetaProperty(callee) && callee.keywordToken === compiler.SyntaxKind.ImportKeyword) {
    return callee.name.text === "meta" ? undefined : "dynamic";
  }
  if (compiler.isIdentifier(callee)) return requires.has(callee.text) ? "require" : undefined;
  if (compiler.isPropertyAccessExpression(callee)) return formOfMethod(walk, callee);
  // `createRequire(import.meta.url)("m")`
  const made = compiler.isCallExpression(callee) ? callee.expression : undefined;
  return made !== undefined && nameOf(walk, made) === "createRequire" ? "require" : undefined;
}

function formOfMethod(walk: Walk, { expression, name }: ts.PropertyAccessExpression): ImportForm | undefined {
  // No other thing has a method of this name, and `process` is often reached by a short one.
  if (name.text === "getBuiltinModule") return "builtin-module";
  const owner = nameOf(walk, expression);
  const requires = owner === "module" || owner === "globalThis" || owner === "mainModule";
  return name.text === "require" && requires ? "require" : undefined;
}

/** `process` for `process` and for `globalThis.process`. */
function nameOf({ compiler }: Walk, node: ts.Expression): string | undefined {
  if (compiler.isIdentifier(node)) return node.text;
  return compiler.isPropertyAccessExpression(node) ? node.name.text : undefined;
}

/** `const { a, b: c } = require("m")` takes `a` and `b`. */
function noteDestructured(walk: Walk, { name, initializer }: ts.VariableDeclaration): void {
  const { compiler } = walk;
  if (initializer === undefined || !compiler.isObjectBindingPattern(name)) return;
  const names = name.elements.map((one) => {
    const outer = one.propertyName ?? one.name;
    const isRest = one.dotDotDotToken !== undefined;
    return !isRest && (compiler.isIdentifier(outer) || compiler.isStringLiteral(outer)) ? outer.text : "*";
  });
  noteTaken(walk, initializer, names);
}

function noteTaken(walk: Walk, from: ts.Expression, names: readonly string[]): void {
  const { compiler } = walk;
  let at = from;
  let awaited = false;
  while (compiler.isParenthesizedExpression(at) || compiler.isAwaitExpression(at)) {
    awaited ||= compiler.isAwaitExpression(at);
    at = at.expression;
  }
  if (!compiler.isCallExpression(at)) return;
  // A promise is awaited before anything is taken out of it; what `require` gives is not.
  const isPromise = at.expression.kind === compiler.SyntaxKind.ImportKeyword;
  if (isPromise === awaited) walk.taken.set(at, names);
}
