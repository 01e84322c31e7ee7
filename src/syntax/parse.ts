import { ArchParser } from "../../grammar/parser.ts";
import type { Comment, FileNode } from "../ast/nodes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";
import { balance } from "./balance.ts";
import { expectedDiagnostic, strayDiagnostic } from "./errors.ts";
import { Faults } from "./faults.ts";
import { lex } from "./lexical.ts";
import { terminate } from "./terminate.ts";

export interface ParseResult {
  readonly source: Source;
  readonly ast: FileNode;
  readonly comments: readonly Comment[];
  /** In the order of the text, at most one for a line. */
  readonly diagnostics: readonly Diagnostic[];
}

let parser: ArchParser | undefined;

/**
 * Reads a text. Never throws: any text gives a tree and diagnostics, and a fault in one statement
 * leaves its neighbours and its body readable.
 */
export function parse(source: Source): ParseResult {
  const faults = new Faults(source);
  const lexed = lex(source, faults);
  const balanced = balance(lexed.tokens, source, faults);
  const tokens = terminate(balanced, source, faults);
  const parsed = withoutStackTraces(() => parserOf().parseFile(tokens, source.text.length));
  for (const fault of parsed.errors) faults.add(expectedDiagnostic(fault, source));
  for (const stray of parsed.strays) faults.add(strayDiagnostic(stray, source));
  return { source, ast: parsed.file, comments: lexed.comments, diagnostics: faults.sorted() };
}

/** Chevrotain throws errors to recover from faults; nobody reads their stacks, and they cost most. */
function withoutStackTraces<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Made on first use: analysing the grammar takes longer than most texts. */
function parserOf(): ArchParser {
  parser ??= new ArchParser();
  return parser;
}
