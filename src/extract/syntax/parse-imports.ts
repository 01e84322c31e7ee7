import type { ts } from "ts-morph";
import { onlyScripts, scriptBlocks } from "../scan/blocks.ts";
import { type Candidate, renamedRequires } from "../scan/candidates.ts";
import { isJavaScript } from "../scan/languages.ts";
import { collectImports, type Shown } from "./collect.ts";
import type { TypeScript } from "./typescript.ts";

/** What the syntax tree says of one file's candidates. */
export interface Parsed {
  /** Those that are imports, with exact form, names and `typeOnly`. */
  readonly imports: readonly Candidate[];
  /** There are faults of syntax in what was parsed. */
  readonly faulty: boolean;
}

/**
 * Asks the syntax tree which candidates are imports. Only the beginning of the file is parsed, to where a
 * statement begins behind the last candidate; all of it where that does not parse without a fault.
 */
export function parseImports(
  compiler: TypeScript,
  text: string,
  path: string,
  candidates: readonly Candidate[],
): Parsed {
  if (candidates.length === 0) return { imports: [], faulty: false };
  const blocks = /\.(?:vue|svelte)$/.test(path) ? scriptBlocks(text) : undefined;
  const code = blocks === undefined ? text : onlyScripts(text, blocks);
  const language =
    blocks === undefined ? undefined : (blocks.find((b) => b.language !== "js")?.language ?? "js");
  const cut = headerEnd(code, (candidates.at(-1) as Candidate).offset);
  try {
    const header = parse(compiler, cut < code.length ? code.slice(0, cut) : code, path, language);
    const whole = cut === code.length || isSound(header) ? header : parse(compiler, code, path, language);
    const shown = collectImports(compiler, whole, candidates, renamedRequires(text));
    return { imports: candidates.flatMap((one) => exact(one, shown)), faulty: !isSound(whole) };
  } catch {
    // Nested deeper than the compiler's stack: what the text shows must do, so that nothing is missed.
    return { imports: candidates, faulty: true };
  }
}

function exact(candidate: Candidate, shown: ReadonlyMap<number, Shown>): readonly Candidate[] {
  const found = shown.get(candidate.offset);
  return found === undefined ? [] : [{ ...candidate, ...found }];
}

/** A line break and the beginning of a word without indentation: most probably a statement begins there. */
const nextStatement = /[\n\r](?=[A-Za-z_$@])/g;

function headerEnd(text: string, last: number): number {
  nextStatement.lastIndex = last;
  const found = nextStatement.exec(text);
  return found === null ? text.length : found.index + 1;
}

function isSound(file: ts.SourceFile): boolean {
  const { parseDiagnostics } = file as ts.SourceFile & { parseDiagnostics?: readonly unknown[] };
  return parseDiagnostics === undefined || parseDiagnostics.length === 0;
}

function parse(
  compiler: TypeScript,
  text: string,
  path: string,
  language: string | undefined,
): ts.SourceFile {
  const { ScriptTarget, JSDocParsingMode } = compiler;
  const jsDoc = isJavaScript(path) || language === "js" || language === "jsx";
  const options: ts.CreateSourceFileOptions = {
    languageVersion: ScriptTarget.Latest,
    jsDocParsingMode: jsDoc ? JSDocParsingMode.ParseAll : JSDocParsingMode.ParseNone,
  };
  return compiler.createSourceFile(path, text, options, false, scriptKind(compiler, path, language));
}

function scriptKind({ ScriptKind }: TypeScript, path: string, language: string | undefined): ts.ScriptKind {
  const ending = language ?? path.slice(path.lastIndexOf(".") + 1);
  if (ending === "tsx") return ScriptKind.TSX;
  if (ending === "jsx") return ScriptKind.JSX;
  return ending.endsWith("ts") ? ScriptKind.TS : ScriptKind.JS;
}
