import * as fs from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";
import { beforeAll, describe, expect, it } from "vitest";
import { scan } from "../../../src/extract/scan/candidates.ts";
import { parseImports } from "../../../src/extract/syntax/parse-imports.ts";
import { loadTypeScript, type TypeScript } from "../../../src/extract/syntax/typescript.ts";

/**
 * The raw text shows whatever the syntax tree of a whole file shows, and so does the tree of its beginning: on all
 * TypeScript that the packages of this repository bring along, and with LINTEL_ALL_JAVASCRIPT=1 on their JavaScript
 * too, which takes a minute.
 */
const packages = join(import.meta.dirname, "../../../node_modules");
const paths = fs.readdirSync(packages, { recursive: true, encoding: "utf8" }).sort();
const typescript = paths.filter((path) => /\.(?:[cm]?ts|tsx)$/.test(path) && isFile(path));
const javascript =
  process.env.LINTEL_ALL_JAVASCRIPT === "1"
    ? paths.filter((path) => /\.(?:[cm]?js|jsx)$/.test(path) && isFile(path))
    : [];

function isFile(path: string): boolean {
  return fs.lstatSync(join(packages, path)).isFile();
}

let compiler: TypeScript;
beforeAll(async () => {
  compiler = await loadTypeScript();
});

/** Where a whole file names other modules: every node is looked at, and nothing of `src/` is used. */
function wholeTree(text: string, path: string): readonly number[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: number[] = [...file.referencedFiles, ...file.typeReferenceDirectives].map(({ pos }) => pos);
  const note = (node: ts.Node | undefined) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push(node.getStart(file));
  };
  const pending: ts.Node[] = [file];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) note(node.moduleSpecifier);
    else if (ts.isJSDocImportTag(node) && isJavaScript(path)) note(node.moduleSpecifier);
    else if (ts.isExternalModuleReference(node)) note(node.expression);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal);
    else if (ts.isCallExpression(node) && loads(node.expression)) note(node.arguments[0]);
    pending.push(...childrenOf(node));
    if (isJavaScript(path)) pending.push(...((node as { jsDoc?: ts.Node[] }).jsDoc ?? []));
  }
  return found;
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

function loads(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text === "getBuiltinModule";
  return ts.isIdentifier(callee) && callee.text === "require";
}

function isJavaScript(path: string): boolean {
  return /\.(?:[cm]?js|jsx)$/.test(path);
}

/** What the tree of the whole file shows and ours does not, as an excerpt of the text. */
function missing(path: string): { found: number; byText: readonly string[]; byHeader: readonly string[] } {
  const text = fs.readFileSync(join(packages, path), "utf8").replace(/^\ufeff/, "");
  const { candidates } = scan(text, path);
  const { imports } = parseImports(compiler, text, path, candidates);
  const whole = wholeTree(text, path);
  const byText = new Set(candidates.map((one) => one.offset));
  const byHeader = new Set(imports.map((one) => one.offset));
  // The compiler's range of a reference begins behind the quote.
  const misses = (known: ReadonlySet<number>) =>
    whole.filter((offset) => !known.has(offset) && !known.has(offset - 1));
  const excerpt = (offset: number) => `${path}: ${text.slice(Math.max(0, offset - 60), offset + 40)}`;
  return {
    found: whole.length,
    byText: misses(byText).map(excerpt),
    byHeader: misses(byHeader).map(excerpt),
  };
}

describe.each([
  ["TypeScript", typescript, 10_000],
  ["JavaScript", javascript, 30_000],
] as const)("all %s of the packages", (_, files, imports) => {
  it.skipIf(files.length === 0)("shows its imports in the raw text and in its beginning", () => {
    let found = 0;
    for (const path of files) {
      const missed = missing(path);
      found += missed.found;
      expect(missed.byText).toEqual([]);
      expect(missed.byHeader).toEqual([]);
    }
    expect(files.length).toBeGreaterThan(1000);
    expect(found).toBeGreaterThan(imports);
  });
});
