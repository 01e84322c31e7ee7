import { include, type Rule, type Rules } from "./textmate-rules.ts";
import { statementRules } from "./textmate-statements.ts";
import { tokenRules } from "./textmate-tokens.ts";

interface Grammar {
  readonly comment: string;
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Rule[];
  readonly repository: Rules;
}

/**
 * The colours of editors: made from the keyword table and the shapes of the tokens. It follows the parser
 * in what may begin a statement, so that a keyword's colour goes only to what is one there.
 */
export function textMateGrammar(): Grammar {
  return {
    comment: "Made from keywords.ts, tokens.ts and derived/: change those, then run `npm run generate`.",
    name: "Lintel architecture",
    scopeName: "source.arch",
    fileTypes: ["arch"],
    patterns: include("top"),
    repository: { ...statementRules, ...tokenRules },
  };
}

export function renderTextMate(): string {
  return `${JSON.stringify(textMateGrammar(), undefined, 2)}\n`;
}
