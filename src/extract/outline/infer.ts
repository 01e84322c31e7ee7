import type { ts } from "ts-morph";
import { isInside, joinPath, relativePath } from "../../text/paths.ts";
import type { TypeScript } from "../syntax/typescript.ts";
import type { Closure, TargetOf } from "./closure.ts";
import { describeType } from "./describe-type.ts";
import { library } from "./library.ts";
import type { CodeType, InferredType } from "./outline.ts";
import { parseWhole } from "./read.ts";

/** What inference reads: texts of code, and where specifiers lead, by paths from the root of the codebase. */
export interface Readable {
  readonly root: string;
  readonly textOf: (path: string) => string | undefined;
  readonly targetOf: TargetOf;
  readonly closureOf: (path: string) => Closure;
}

export interface Inferred {
  /** Absent where the checker finds nothing. */
  readonly type?: CodeType;
  /** The file alone does not show it: it hangs on all of its closure. */
  readonly follows: boolean;
}

/**
 * What a checker says of a node that has no type written. The answer hangs on the closure of the file alone, not on
 * what was asked before.
 */
export type Infer = (path: string, node: InferredType) => Inferred;

/**
 * Asks TypeScript's checker, first of one file alone (what it imports is `any`), then of all that it imports in
 * the codebase. Packages are never entered, and nothing is read but the files of the codebase.
 */
export function inferrer(compiler: TypeScript, code: Readable): Infer {
  const files = new Map<string, ts.SourceFile | undefined>();
  const alone = programs(compiler, code, files, false);
  const together = programs(compiler, code, files, true);
  return (path, node) => {
    // A type that is computed from `any` need not be `any`: `keyof any` is not.
    const near = node.of === "type" ? undefined : typeAt(compiler, code, alone(path), path, node);
    if (near !== undefined && !isVague(near)) return { type: near, follows: false };
    const type = typeAt(compiler, code, together(path), path, node) ?? near;
    return { ...(type !== undefined && { type }), follows: true };
  };
}

/** Whether `any` is in it, be it only where a file alone does not show more. */
function isVague(type: CodeType): boolean {
  switch (type.kind) {
    case "keyword":
      return type.name === "any";
    case "reference":
      return type.arguments.some(isVague);
    case "array":
      return isVague(type.element);
    case "tuple":
      return type.elements.some(isVague);
    case "union":
    case "intersection":
      return type.members.some(isVague);
    case "object":
      return type.members.some((member) => isVague(member.type));
    case "opaque":
      return true;
    case "literal":
    case "function":
    case "of-value":
    case "inferred":
      return false;
  }
}

const libraryName = "/lintel-library.d.ts";

/** So many programs are kept for the files that ask next. */
const MOST_PROGRAMS = 8;

/** A program that holds a file, alone or with its closure. */
function programs(
  compiler: TypeScript,
  code: Readable,
  files: Map<string, ts.SourceFile | undefined>,
  follows: boolean,
): (path: string) => ts.Program | undefined {
  const known = new Map<string, ts.Program | undefined>();
  const read = (name: string) => {
    if (name === libraryName)
      return compiler.createSourceFile(name, library, compiler.ScriptTarget.Latest, true);
    const text = code.textOf(relativePath(code.root, name));
    return text === undefined ? undefined : parseWhole(compiler, name, text);
  };
  const options: ts.CompilerOptions = {
    noLib: true,
    noEmit: true,
    strict: true,
    allowJs: true,
    checkJs: true,
    allowImportingTsExtensions: true,
    noResolve: !follows,
    types: [],
    target: compiler.ScriptTarget.ESNext,
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    jsx: compiler.JsxEmit.Preserve,
  };
  const make = (paths: readonly string[]): ts.Program | undefined => {
    const names = new Set([libraryName, ...paths.map((one) => joinPath(code.root, one))]);
    // What others declare globally must not decide.
    const fileOf = (name: string): ts.SourceFile | undefined => {
      if (!names.has(name)) return undefined;
      if (!files.has(name)) files.set(name, read(name));
      return files.get(name);
    };
    const host = hostOf(compiler, code, fileOf, follows);
    try {
      return compiler.createProgram({ rootNames: [...names], options, host });
    } catch {
      return undefined;
    }
  };
  return (path) => {
    const { paths, digest } = follows ? code.closureOf(path) : { paths: [path], digest: path };
    if (known.has(digest)) return known.get(digest);
    const program = make(paths);
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= MOST_PROGRAMS) known.delete(oldest);
    known.set(digest, program);
    return program;
  };
}

function hostOf(
  compiler: TypeScript,
  code: Readable,
  fileOf: (name: string) => ts.SourceFile | undefined,
  follows: boolean,
): ts.CompilerHost {
  const resolve = (from: string, specifier: string): string | undefined => {
    if (!follows) return undefined;
    const path = code.targetOf(relativePath(code.root, from), specifier);
    return path === undefined ? undefined : joinPath(code.root, path);
  };
  return {
    fileExists: (name) => fileOf(name) !== undefined,
    readFile: (name) => fileOf(name)?.text,
    getSourceFile: fileOf,
    getDefaultLibFileName: () => libraryName,
    getCurrentDirectory: () => code.root,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => undefined,
    directoryExists: () => false,
    getDirectories: () => [],
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const resolvedFileName = resolve(from, text);
        const extension =
          resolvedFileName === undefined ? undefined : extensionOf(compiler, resolvedFileName);
        if (resolvedFileName === undefined || extension === undefined) return { resolvedModule: undefined };
        return { resolvedModule: { resolvedFileName, extension, isExternalLibraryImport: false } };
      }),
  };
}

function extensionOf({ Extension }: TypeScript, name: string): ts.Extension | undefined {
  const ending = /(?:\.d)?\.[cm]?[jt]sx?$/.exec(name)?.[0];
  return Object.values(Extension).find((one) => one === ending);
}

function typeAt(
  compiler: TypeScript,
  code: Readable,
  program: ts.Program | undefined,
  path: string,
  asked: InferredType,
): CodeType | undefined {
  const file = program?.getSourceFile(joinPath(code.root, path));
  if (program === undefined || file === undefined) return undefined;
  const node = nodeAt(compiler, file, asked);
  if (node === undefined) return undefined;
  try {
    const checker = program.getTypeChecker();
    if (asked.of === "type" && namesUnknown(compiler, checker, node)) return undefined;
    const type = asked.of === "result" ? returned(compiler, checker, node) : checker.getTypeAtLocation(node);
    const pathOf = (name: string) =>
      name !== libraryName && isInside(name, code.root) ? relativePath(code.root, name) : undefined;
    return type === undefined ? undefined : describeType(compiler, checker, type, pathOf);
  } catch {
    return undefined;
  }
}

/** Whether a name in a type leads to nothing that was read, so that the checker takes it for \`any\`. */
function namesUnknown(compiler: TypeScript, checker: ts.TypeChecker, type: ts.Node): boolean {
  const pending: ts.Node[] = [type];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (compiler.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const isAlias = symbol !== undefined && (symbol.flags & compiler.SymbolFlags.Alias) !== 0;
      const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      if (isAlias && (target?.declarations ?? []).length === 0) return true;
    }
    compiler.forEachChild(node, (child) => {
      pending.push(child);
    });
  }
  return false;
}

function returned(compiler: TypeScript, checker: ts.TypeChecker, node: ts.Node): ts.Type | undefined {
  if (!compiler.isFunctionLike(node)) return undefined;
  const signature = checker.getSignatureFromDeclaration(node);
  return signature === undefined ? undefined : checker.getReturnTypeOfSignature(signature);
}

/** The outermost node with exactly this range that can have such a type. */
function nodeAt(
  compiler: TypeScript,
  file: ts.SourceFile,
  { start, end, of }: InferredType,
): ts.Node | undefined {
  let at: ts.Node | undefined = file;
  while (at !== undefined) {
    const isIt = at !== file && at.getStart(file) === start && at.end === end;
    if (isIt && (of === "value" || (of === "type" ? compiler.isTypeNode(at) : compiler.isFunctionLike(at))))
      return at;
    at = compiler.forEachChild(at, (child) => (child.pos <= start && child.end >= end ? child : undefined));
  }
  return undefined;
}
