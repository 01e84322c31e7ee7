import { type IParserErrorMessageProvider, type TokenType, tokenLabel } from "chevrotain";

/**
 * What Chevrotain's errors say: not a sentence but what was expected, in the words of the language;
 * the sentence is made where the whole statement is known.
 */
export const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, ruleName }) => expectedAt(expected, ruleName),
  buildNotAllInputParsedMessage: () => "the end of the file",
  buildNoViableAltMessage: ({ ruleName }) => alternatives[ruleName] ?? "a statement",
  buildEarlyExitMessage: ({ ruleName }) => alternatives[ruleName] ?? "something more",
};

const alternatives: Readonly<Record<string, string>> = {
  end: "a name",
  value: "a value",
  path: "a name",
  selector: "a name, `*` or an arrow",
  subject: "a name or `*`",
  single: "`[]` or `?`",
  type: "a type",
};

function expectedAt(expected: TokenType, ruleName: string): string {
  if (ruleName === "declaration" && expected.name === "Word") return "a kind or a keyword";
  return tokenLabel(expected);
}
