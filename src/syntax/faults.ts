import type { Code } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { lineIndexAt, type Source } from "../text/source.ts";

/** Faults after which text was read as tokens, or tokens as text. */
const quoteCodes: ReadonlySet<Code> = new Set([
  "syntax/unclosed-text",
  "syntax/unclosed-text-block",
  "syntax/text-block-quotes",
  "syntax/unclosed-comment",
]);

/**
 * The faults of one text. A line keeps one: what the lexer found wins over a brace, a brace over what
 * the parser stumbled over because of it.
 */
export class Faults {
  private readonly byLine = new Map<number, Diagnostic>();
  private readonly quotes: number[] = [];
  private sortedQuotes: number[] | undefined;
  readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  /** Keeps a fault unless its line has one. To be called stage by stage, in the order of the stages. */
  add(diagnostic: Diagnostic): void {
    const line = lineIndexAt(this.source, diagnostic.span.start);
    if (this.byLine.has(line)) return;
    this.byLine.set(line, diagnostic);
    if (quoteCodes.has(diagnostic.code)) this.quotes.push(line);
  }

  /**
   * Whether a text or comment without its end may have swallowed a brace on one of the lines from the
   * first to the last (0-based, both included). To be asked when the lexer is done.
   */
  hidesBrace(first: number, last: number): boolean {
    this.sortedQuotes ??= [...this.quotes].sort((a, b) => a - b);
    const lines = this.sortedQuotes;
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle] as number) < first) low = middle + 1;
      else high = middle;
    }
    return low < lines.length && (lines[low] as number) <= last;
  }

  /** In the order of the text. */
  sorted(): Diagnostic[] {
    return [...this.byLine.values()].sort((a, b) => a.span.start - b.span.start);
  }
}
