import type { ts } from "ts-morph";
import type { FileSystem } from "../text/file-system.ts";
import { joinPath } from "../text/paths.ts";
import type { CodeFacts } from "./facts.ts";
import { loadTypeScript, type TypeScript } from "./syntax/typescript.ts";

/** What a file exports that it declares itself: what is handed on is counted where it is declared. */
export interface ExportCount {
  /** Interfaces, type aliases and abstract classes. */
  readonly abstract: number;
  /** Everything that runs: classes, functions, values, enums. */
  readonly concrete: number;
}

/** Counts the exports of each file of code, by its path; templates with scripts in them export nothing. */
export async function countExports(
  files: FileSystem,
  facts: CodeFacts,
): Promise<ReadonlyMap<string, ExportCount>> {
  const compiler = await loadTypeScript();
  const counts = new Map<string, ExportCount>();
  for (const { path, kind } of facts.files) {
    const read = kind === "script" ? undefined : files.readText(joinPath(facts.root, path));
    if (read?.ok) counts.set(path, countIn(compiler, path, read.value.text));
  }
  return counts;
}

type Nature = keyof ExportCount;

function countIn(compiler: TypeScript, path: string, text: string): ExportCount {
  const count = { abstract: 0, concrete: 0 };
  let statements: readonly ts.Statement[];
  try {
    statements = compiler.createSourceFile(path, text, compiler.ScriptTarget.Latest).statements;
  } catch {
    // Nested deeper than the compiler's stack.
    return count;
  }
  const local = new Map<string, Nature>();
  const handed: ts.ExportSpecifier[] = [];
  for (const statement of statements) {
    const nature = natureOf(compiler, statement);
    const names = namesOf(compiler, statement);
    for (const name of names) if (!local.has(name)) local.set(name, nature);
    if (isExported(compiler, statement)) count[nature] += Math.max(1, names.length);
    if (compiler.isExportAssignment(statement)) count.concrete++;
    const clause =
      compiler.isExportDeclaration(statement) && !statement.moduleSpecifier && statement.exportClause;
    if (clause && compiler.isNamedExports(clause)) handed.push(...clause.elements);
  }
  for (const { name, propertyName } of handed) {
    const nature = local.get((propertyName ?? name).text);
    if (nature !== undefined) count[nature]++;
  }
  return count;
}

function natureOf(compiler: TypeScript, statement: ts.Statement): Nature {
  if (compiler.isInterfaceDeclaration(statement) || compiler.isTypeAliasDeclaration(statement))
    return "abstract";
  const isAbstract =
    compiler.isClassDeclaration(statement) && has(statement.modifiers, compiler.SyntaxKind.AbstractKeyword);
  return isAbstract ? "abstract" : "concrete";
}

function namesOf(compiler: TypeScript, statement: ts.Statement): readonly string[] {
  if (compiler.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(compiler, name));
  const { name } = statement as { name?: ts.Node };
  return name !== undefined && compiler.isIdentifier(name) ? [name.text] : [];
}

function boundNames(compiler: TypeScript, name: ts.BindingName): readonly string[] {
  if (compiler.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    compiler.isBindingElement(element) ? boundNames(compiler, element.name) : [],
  );
}

function isExported({ SyntaxKind }: TypeScript, statement: ts.Statement): boolean {
  const { modifiers } = statement as { modifiers?: ts.NodeArray<ts.ModifierLike> };
  return has(modifiers, SyntaxKind.ExportKeyword);
}

function has(modifiers: ts.NodeArray<ts.ModifierLike> | undefined, kind: ts.SyntaxKind): boolean {
  return modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}
