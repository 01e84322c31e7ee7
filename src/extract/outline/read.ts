import type { ts } from "ts-morph";
import { onlyScripts, scriptBlocks } from "../scan/blocks.ts";
import { isJavaScript } from "../scan/languages.ts";
import type { TypeScript } from "../syntax/typescript.ts";
import { readCommonJs } from "./common-js.ts";
import { type Collected, declareStatement, emptyCollected } from "./declarations.ts";
import type { Outline } from "./outline.ts";
import { noRoutes, readRoutes } from "./routes.ts";
import type { Reading } from "./types.ts";

/** A file beyond this is generated; to read it would cost seconds. */
export const LONGEST_FILE = 4_000_000;

/** What a file declares. Never throws: what is nested too deep for the compiler has nothing in it and is faulty. */
export function readOutline(compiler: TypeScript, path: string, text: string): Outline {
  if (text.length > LONGEST_FILE) return outlineOf(emptyCollected(), true);
  try {
    const file = parseWhole(compiler, path, text);
    const reading: Reading = { compiler, file, isJavaScript: isJavaScriptFile(compiler, file) };
    const collected = emptyCollected();
    for (const statement of file.statements) declareStatement(reading, collected, statement);
    if (reading.isJavaScript) readCommonJs(reading, collected, file.statements);
    return { ...outlineOf(collected, isFaulty(file)), routes: readRoutes(reading, file) };
  } catch {
    return outlineOf(emptyCollected(), true);
  }
}

function outlineOf({ declarations, exports, wholes, imports }: Collected, faulty: boolean): Outline {
  return { declarations, exports, wholes, imports, routes: noRoutes, faulty };
}

/** A whole file with parents, as asking for comments of JavaScript needs it. */
export function parseWhole(compiler: TypeScript, path: string, text: string): ts.SourceFile {
  const { ScriptTarget, JSDocParsingMode, ScriptKind } = compiler;
  const blocks = /\.(?:vue|svelte)$/.test(path) ? scriptBlocks(text) : undefined;
  const language = blocks?.find((one) => one.language !== "js")?.language ?? "js";
  const kind = blocks === undefined ? undefined : language.startsWith("ts") ? ScriptKind.TSX : ScriptKind.JSX;
  const hasComments = isJavaScript(path) || kind === ScriptKind.JSX;
  return compiler.createSourceFile(
    path,
    blocks === undefined ? text : onlyScripts(text, blocks),
    {
      languageVersion: ScriptTarget.Latest,
      jsDocParsingMode: hasComments ? JSDocParsingMode.ParseAll : JSDocParsingMode.ParseNone,
    },
    true,
    kind,
  );
}

function isJavaScriptFile(compiler: TypeScript, file: ts.SourceFile): boolean {
  return (file.flags & compiler.NodeFlags.JavaScriptFile) !== 0;
}

function isFaulty(file: ts.SourceFile): boolean {
  const { parseDiagnostics } = file as ts.SourceFile & { parseDiagnostics?: readonly unknown[] };
  return parseDiagnostics !== undefined && parseDiagnostics.length > 0;
}
