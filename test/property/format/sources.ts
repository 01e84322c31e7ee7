import fc from "fast-check";

/** Takes what stands between two tokens from a list of numbers, again from the start at its end. */
export class Choices {
  private readonly numbers: readonly number[];
  private at = 0;

  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }

  of<T>(options: readonly T[]): T {
    const number = this.numbers[this.at++ % this.numbers.length] as number;
    return options[number % options.length] as T;
  }
}

/** Numbers that decide about white space; without any, everything is plain. */
export const choices: fc.Arbitrary<Choices> = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(997)), { minLength: 1, maxLength: 60 })
  .map((numbers) => new Choices(numbers));

/** Between two words. */
const blanks = [" ", "  ", "\t", " /* c */ ", " /*c*/", " \u00a0"];
/** Where a mark of punctuation stands on one side. */
const thin = ["", "", ...blanks];
/** Where the line may end inside a statement. */
const breaks = [
  ...[
    "",
    " ",
    "\n",
    "\r\n",
    "\n\n\n",
    "\r",
    " // in a list\n",
    "  # in a list\n\n",
    "\n#own\n",
    "\n  // own\n // more\n",
  ],
  ...[" /* c */\n", "\n\t/* own */ ", " /* over\n   lines */", "\n\n/*\n * framed\n */\n"],
];
/** Behind a statement; each ends it. */
const ends = [
  ...[
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    ";",
    " ; ",
    ";;\n",
    " // end\n",
    "     // end\n",
    "\t# end\n",
    "; // end\r\n",
    "\n\n\n",
  ],
  ...[
    "\n// own\n",
    "\n\n#own\n\n",
    " /* c */ ; ",
    "; /* c */ ",
    " /* c */\n",
    "\n   /* own */ ",
    " /* over\n  lines */",
  ],
  ...["\n/* over\n\tlines\n    all */\n", "  \n\t\n"],
];
const afterBrace = [...ends, "", " ", " /* c */ "];
const atOpening = [
  "",
  " ",
  "\n",
  "\n\n\n",
  " // open\n",
  " # open\n\n",
  " /* c */ ",
  " /* c */\n",
  "\n//own\n\n",
  "\r\n",
];

/** A statement as tokens, and what is in its block; a directive goes to the end of its line. */
interface Tree {
  readonly tokens: readonly string[];
  readonly block?: readonly Tree[] | undefined;
}

const textBlock = fc
  .record({
    first: fc.constantFrom("", "", "t", "  t "),
    lines: fc.array(fc.constantFrom("", " ", "x", "  x", "\ty", "    z  ", '\\"""q', '""'), { maxLength: 5 }),
    last: fc.constantFrom("  ", "  ", "", "\t", "  x"),
    lineEnd: fc.constantFrom("\n", "\n", "\r\n"),
  })
  .map(({ first, lines, last, lineEnd }) => `"""${[first, ...lines, last].join(lineEnd)}"""`);

const plainHeaders = [
  'a = person "A" "B"',
  'shop-2 = system "\\"//\\u{41}"',
  "a -> b.c",
  '~> this.b "x" "y" via I . f',
  "q = a <-> b",
  'tags a , b , "c d"',
  "id : uuid key",
  'lines : List < Map < K , V > > [] ? | A "x"',
  "total : decimal ( 10 , 2 ) required",
  'index ( a , b ) "x"',
  'async operation f ( a : int , b : B ? ) : void throws X , Y "d"',
  "event E ( )",
  '[*] --> paid "x"',
  '"Label" "text"',
  "background #1168bd",
  "scale -1 2026-01-12 5%",
  "pending , paid , shipped",
  "parameter id : uuid",
];
const header = fc.constantFrom(...plainHeaders).map((text) => text.split(/ (?=(?:[^"]*"[^"]*")*[^"]*$)/));
const withText = fc.tuple(header, textBlock).map(([tokens, text]) => [...tokens, text]);
const selection = fc.constantFrom(
  "include * , a . * -> , -> x ->",
  'exclude kind store , tag "x" a -> b',
  "highlight x . **",
);

const { tree } = fc.letrec<{ tree: Tree; forest: Tree[] }>((tie) => ({
  forest: fc.array(tie("tree"), { maxLength: 4, depthIdentifier: "tree" }),
  tree: fc.oneof(
    { depthSize: "small", depthIdentifier: "tree", withCrossShrink: true },
    header.map((tokens) => ({ tokens })),
    withText
      .filter(([word]) => word !== "async" && word !== "q" && word !== "pending" && word !== "[*]")
      .map((tokens) => ({
        tokens:
          tokens.includes("(") || tokens.includes("->") || tokens.includes("~>")
            ? ["code", tokens.at(-1) as string]
            : tokens,
      })),
    fc.tuple(header, tie("forest")).map(([tokens, block]) => ({ tokens, block })),
    fc
      .array(
        selection.map((text) => ({ tokens: text.split(" ") })),
        { maxLength: 3 },
      )
      .map((block) => ({
        tokens: ["v", "=", "view", "of", "x"],
        block,
      })),
    fc
      .tuple(
        fc.constantFrom("!identifiers flat", '!docs "a" // b; c'),
        fc.option(tie("forest"), { nil: undefined }),
      )
      .map(([line, block]) => ({ tokens: [line], block })),
    fc
      .tuple(fc.constantFrom("alt", "else", "par", "and"), tie("forest"))
      .map(([word, block]) => ({ tokens: [word], block })),
  ),
}));

/** Texts without a fault: every form of statement, in every white space. */
export const generatedText: fc.Arbitrary<string> = fc
  .tuple(fc.array(tree, { maxLength: 6 }), choices, fc.boolean())
  .map(([trees, choose, mark]) => (mark ? "\ufeff" : "") + forestText(trees, choose));

function forestText(trees: readonly Tree[], choose: Choices): string {
  return trees.map((each) => treeText(each, choose)).join("");
}

function treeText({ tokens, block }: Tree, choose: Choices): string {
  if (tokens[0]?.startsWith("!")) return `\n${tokens[0]}${directiveEnd(block, choose)}`;
  const head = tokens
    .map((token, i) => (i === 0 ? "" : between(tokens[i - 1] as string, token, choose)) + token)
    .join("");
  if (block === undefined) return head + choose.of(ends);
  const inside = forestText(block, choose);
  return `${head}${choose.of(breaks)}{${choose.of(atOpening)}${inside}}${choose.of(afterBrace)}`;
}

function directiveEnd(block: Tree["block"], choose: Choices): string {
  if (block === undefined) return choose.of(["\n", "  \n", "\n\n", "\r\n"]);
  const opening = choose.of([" {\n", "{\r\n", "\n{", "\n{ // open\n", "\n\n// own\n{ ", "\n/* own */ {"]);
  return `${opening}${forestText(block, choose)}}${choose.of(afterBrace)}`;
}

function between(left: string, right: string, choose: Choices): string {
  if (left === "," || left === "(" || right === ")") return choose.of(breaks);
  // A path keeps its dots, and a colour would be a comment at the beginning of a line.
  return choose.of(isMark(left) || isMark(right) ? thin : blanks);
}

function isMark(token: string): boolean {
  return token === "." ? false : /^[=:()<>?|,]$/.test(token) || token === "[]";
}

/**
 * A text with other white space and more comments between its tokens. Strings and comments are left
 * as they are.
 */
export function roughen(text: string, choose: Choices): string {
  const parts =
    text.match(
      /"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\])*"|\/\/[^\n]*|#(?![0-9a-zA-Z])[^\n]*|[ ]+|\n+|[^\s"]/g,
    ) ?? [];
  return parts
    .map((part, i) => {
      if (/^ +$/.test(part))
        return parts[i - 1]?.startsWith("\n") ? choose.of([part, "", "\t", `${part}  `]) : choose.of(blanks);
      if (part.startsWith("\n"))
        return choose.of([part, part, "\r\n", "\n\n\n", ` // end${part}`, "\t/* end */\n", "\n#own\n"]);
      if (part === "{")
        return choose.of(["{", "{", "\n{", " // head\n{", "\n/* head */ {", "{ // open\n", "{ /* open */ "]);
      if (part === ",") return choose.of([",", ",", " ,", ",\n", ", // in a list\n"]);
      if (part === ";") return choose.of([";", ";", ";;", "\n", ";\n", "; // end\n"]);
      return part === "}" ? choose.of(["}", "}", "\n}", ";}", "/* close */ }", "// close\n}"]) : part;
    })
    .join("");
}
