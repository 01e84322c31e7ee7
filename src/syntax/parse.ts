import type { Comment, FileNode } from "../ast/nodes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";

export interface ParseResult {
  readonly source: Source;
  readonly ast: FileNode;
  readonly comments: readonly Comment[];
  /** In the order of the text, at most one for a line. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a text. Never throws: any text gives a tree and diagnostics. */
export function parse(source: Source): ParseResult {
  throw new Error(`not yet: ${source.path}`);
}
