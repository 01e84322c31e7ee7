import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { lineIndexAt, type Source } from "../text/source.ts";

/**
 * The faults of one text. A line keeps one: what the lexer found wins over a brace, a brace over what
 * the parser stumbled over because of it.
 */
export class Faults {
  private readonly byLine = new Map<number, Diagnostic>();
  readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  /** Keeps a fault unless its line has one. To be called stage by stage, in the order of the stages. */
  add(diagnostic: Diagnostic): void {
    const line = lineIndexAt(this.source, diagnostic.span.start);
    if (!this.byLine.has(line)) this.byLine.set(line, diagnostic);
  }

  /** Whether any line from the first to the last (0-based, both included) has a fault. */
  anyBetween(first: number, last: number): boolean {
    if (last - first < this.byLine.size) {
      for (let line = first; line <= last; line++) if (this.byLine.has(line)) return true;
      return false;
    }
    for (const line of this.byLine.keys()) if (line >= first && line <= last) return true;
    return false;
  }

  /** In the order of the text. */
  sorted(): Diagnostic[] {
    return [...this.byLine.values()].sort((a, b) => a.span.start - b.span.start);
  }
}
