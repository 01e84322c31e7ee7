import { endOf } from "../../grammar/build.ts";
import { CloseBrace, type IToken, isType, OpenBrace } from "../../grammar/tokens.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { type Source, spanOf } from "../text/source.ts";
import type { Faults } from "./faults.ts";

/** How deep blocks and generic types may nest; more would overflow a cold stack. */
const maxBlockDepth = 200;
const maxTypeDepth = 64;

/** Counts open brackets and leaves out what is nested deeper than the parser's stack allows. */
export class Nesting {
  /** How many parentheses are open in the statement; negative behind one that closes nothing. */
  parens = 0;
  private blocks = 0;
  private types = 0;
  private readonly source: Source;
  private readonly faults: Faults;

  constructor(source: Source, faults: Faults) {
    this.source = source;
    this.faults = faults;
  }

  /** Whether the token lies too deep to be read. */
  skips(token: IToken): boolean {
    switch (token.image) {
      case "{":
        this.parens = 0;
        this.types = 0;
        this.blocks++;
        if (this.blocks === maxBlockDepth + 1) this.report(token, "blocks", maxBlockDepth);
        return this.blocks > maxBlockDepth;
      case "":
      case "}":
        if (isType(token, OpenBrace)) return ++this.blocks > maxBlockDepth;
        if (!isType(token, CloseBrace)) return false;
        this.parens = 0;
        return this.blocks-- > maxBlockDepth;
      case ";":
        this.types = 0;
        this.parens = 0;
        break;
      case "(":
        this.parens++;
        break;
      case ")":
        this.parens--;
        break;
      case "<":
        this.types++;
        if (this.types === maxTypeDepth + 1) this.report(token, "types", maxTypeDepth);
        break;
      case ">":
        if (this.types-- > maxTypeDepth) return true;
        break;
    }
    return this.blocks > maxBlockDepth || this.types > maxTypeDepth;
  }

  private report(token: IToken, what: string, limit: number): void {
    const range = { start: token.startOffset, end: endOf(token) };
    this.faults.add(diagnostic("syntax/too-deep", spanOf(this.source, range), { what, limit }));
  }
}
