/** A class of tokens: what the capitals in the rules stand for. */
export interface TokenClass {
  readonly name: string;
  /** In the notation of the rules, where that says it all. */
  readonly definition?: string;
  readonly words: string;
}

export const tokenClasses: readonly TokenClass[] = [
  {
    name: "WORD",
    definition: '( LETTER | "_" ) { LETTER | MARK | DIGIT | "_" | "-" }',
    words:
      "A name or a keyword. LETTER, MARK and DIGIT are those of any script (Unicode L and Nl, M, Nd); two spellings that look the same are the same name (NFC). A `-` belongs to the word only between two letters, marks or digits, so `a->b` needs no spaces. Upper and lower case differ. `this` alone is reserved; all other keywords are words like any other wherever they cannot begin or continue a statement.",
  },
  {
    name: "NAME",
    definition: 'WORD | "this"',
    words: "What a path may begin with; `this` is the element around it.",
  },
  {
    name: "TEXT",
    definition: "QUOTED | BLOCK",
    words: "Something written for people, as Markdown.",
  },
  {
    name: "QUOTED",
    definition: `'"' { CHARACTER | "\\" ( '"' | "\\" | "n" | "t" | "u{" HEX { HEX } "}" ) } '"'`,
    words:
      'On one line; CHARACTER is any but `"` and `\\`. No other escapes are known, and the number behind `u` has one to eight digits.',
  },
  {
    name: "BLOCK",
    definition: `'"""' { CHARACTER | LINE_END | '\\"""' } '"""'`,
    words:
      'Over any number of lines, to the next `"""` that no backslash precedes; elsewhere a backslash means itself. The line break behind the opening quotes and the one before the closing quotes are not part of the text, nor is the indentation that the lines have in common; text on the opening line and blank lines do not count for it. Line ends are read as `\\n`.',
  },
  {
    name: "SCALAR",
    definition: `[ "-" ] DIGIT { ALPHANUMERIC | "_" | "%" | "." ALPHANUMERIC | ".." ALPHANUMERIC | "-" ALPHANUMERIC }`,
    words:
      "A value that begins with a digit or with a minus and a digit: `2..10`, `2026-01-12`, `2.1.0`, `300ms`, `5%`, `-1`. One token; what it must be is told where it is used. ALPHANUMERIC is LETTER, MARK or DIGIT.",
  },
  {
    name: "COLOR",
    definition: '"#" HEX HEX HEX [ HEX HEX HEX ]',
    words: "A colour without quotes.",
  },
  {
    name: "ARROW",
    definition: '"->" | "~>" | "<->" | "-->"',
    words:
      "`->` calls, `~>` sends and does not wait, `<->` both ways, `-->` replies. Arrows of other languages (`=>`, `→`, `<-`, …) are read and reported with the one that was meant.",
  },
  {
    name: "DIRECTIVE",
    definition: '"!" WORD { CHARACTER }',
    words: "To the end of its line, or to a `{` that ends the line.",
  },
  {
    name: "JUNK",
    words:
      "Any token but `{`, `}` and `;`. It stands for what a faulty header left over, and is always a fault.",
  },
];

/** A rule about characters and lines that no production shows. */
export interface LineRule {
  readonly title: string;
  readonly words: string;
}

export const lineRules: readonly LineRule[] = [
  {
    title: "White space",
    words: "Divides tokens and carries no other meaning. A byte order mark is white space.",
  },
  {
    title: "Comments",
    words:
      "`//` to the end of the line. `/* … */` over any number of lines, not nested; without an end it is a comment to the end of its line, and right behind a letter, a digit or `*` it is none (`apps/**` that lost its quotes swallows nothing). `#` to the end of the line, where it begins a line or where no letter or digit follows it; elsewhere it begins a colour.",
  },
  {
    title: "Ends of statements",
    words:
      "A statement ends with its line, at `;`, or with its closing brace. So a `;` is put in at the end of each line, before each `}` and at the end of the text, unless one of the next rule's cases holds.",
  },
  {
    title: "Lines that go on",
    words:
      "No `;` is put in behind `,`, `{`, `(`, `<` or another `;`, nor where the next line begins with `{` or `)`. Empty lines and comments between make no difference.",
  },
  {
    title: "Nesting",
    words: "Blocks nest up to 200 deep and types up to 64; what lies deeper is left out and reported once.",
  },
];
