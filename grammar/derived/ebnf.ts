import { lineRules, tokenClasses } from "./lexical.ts";
import { ruleNotes } from "./notes.ts";
import { type Expression, type Production, productions } from "./productions.ts";

const width = 100;

/** The grammar as a text: the rules of the parser, then the tokens, then what lines mean. */
export function renderEbnf(): string {
  const sections = [
    comment(
      "The grammar of .arch texts. Made from the rules of parser.ts: change those, then run `npm run generate`.",
    ),
    comment(
      "name = … defines a rule; \"…\" stands in the text as it is (in the lexical part also '…'); | is or, [ ] at most once, { } any number of times, ( ) groups. Capitals are tokens, defined in the second part.",
    ),
    ...productions().map(ruleText),
    comment("Tokens. Only here are characters put together without white space between them."),
    ...tokenClasses.map(({ name, definition, words }) =>
      definition === undefined
        ? comment(`${name}: ${words}`)
        : `${comment(words)}\n${wrap(`${name} = ${definition}`)}`,
    ),
    ...lineRules.map(({ title, words }) => comment(`${title}. ${words}`)),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** One rule on one line, as it stands above its method: `name = …`. */
export function ebnfOf({ name, body }: Production): string {
  return `${name} = ${write(body, "rule")}`;
}

function ruleText(production: Production): string {
  return `${comment(ruleNotes[production.name] ?? "")}\n${wrap(ebnfOf(production))}`;
}

/** What an expression stands in decides whether a choice needs parentheses. */
type Around = "rule" | "brackets" | "sequence";

function write(expression: Expression, around: Around): string {
  switch (expression.kind) {
    case "literal":
      return `"${expression.text}"`;
    case "token":
    case "rule":
      return expression.name;
    case "sequence":
      return expression.items.map((item) => write(item, "sequence")).join(" ");
    case "choice": {
      const choice = expression.items.map((item) => write(item, "rule")).join(" | ");
      return around === "sequence" ? `( ${choice} )` : choice;
    }
    case "option":
      return `[ ${write(expression.item, "brackets")} ]`;
    case "repetition":
      return `{ ${write(expression.item, "brackets")} }`;
    case "list": {
      const item = write(expression.item, "sequence");
      return `${item} { ${write(expression.separator, "sequence")} ${item} }`;
    }
  }
}

/** A sentence as a comment of the notation. */
function comment(words: string): string {
  return fill(`(* ${words} *)`, "   ");
}

function wrap(rule: string): string {
  return fill(rule, "    ");
}

/** Breaks at spaces so that no line is wider than `width`; the lines after the first are indented. */
function fill(text: string, indentation: string): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && line.length + 1 + piece.length > width) {
      lines.push(line);
      line = indentation + piece;
    } else line = line === "" ? piece : `${line} ${piece}`;
  }
  return [...lines, line].join("\n");
}

/** The words between spaces; an opening bracket stays with what follows it, a closing one with what stands before. */
function pieces(text: string): readonly string[] {
  return text.split(/(?<!(?:^| )[[({|]) (?![\])}] |[\])}]$|\*\)$)/);
}
