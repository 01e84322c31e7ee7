import { error } from "./entry.ts";

/** Faults in how a text is written. A line has at most one of them. */
export const syntaxCodes = {
  "syntax/unclosed-text": error<object>(() => "this text has no closing quote", {
    label: "opened here",
    help: 'put a `"` at its end; a text of several lines stands between `"""` and `"""`',
  }),
  "syntax/unclosed-text-block": error<object>(() => "this text block is not closed", {
    label: "opened here",
    help: 'put `"""` after its last line',
  }),
  "syntax/text-block-quotes": error<object>(() => "this text block is opened with fewer than three quotes", {
    help: 'open it with `"""`',
  }),
  "syntax/unclosed-comment": error<object>(() => "this comment is not closed", {
    label: "read as a comment to the end of its line",
    help: "put `*/` at its end, or begin a comment of one line with `//`",
  }),
  "syntax/character": error<{ found: string }>((p) => `${p.found} has no meaning here`, {
    help: "leave it out, or put the text that it belongs to in double quotes",
  }),
  "syntax/escape": error<{ escape: string }>((p) => `\`${p.escape}\` is not an escape`, {
    help: 'for a backslash write `\\\\`; the other escapes are `\\"`, `\\n`, `\\t` and `\\u{…}`',
  }),
  "syntax/color": error<{ color: string }>((p) => `\`${p.color}\` is not a colour`, {
    help: "write `#` and three or six hexadecimal digits, as in `#1168bd`",
  }),
  "syntax/arrow": error<{ arrow: string; meant: string }>(
    (p) => `\`${p.arrow}\` is not an arrow of this language`,
  ),
  "syntax/arrow-at-end": error<object>(() => "this arrow ends its line", {
    label: "where does it lead?",
    help: "put its target on the same line: a statement ends with its line",
  }),
  "syntax/second-arrow": error<object>(() => "a statement has one arrow", {
    label: "the second one",
    help: "write two statements, one arrow each",
  }),
  "syntax/unclosed-block": error<object>(() => "this block is not closed", {
    label: "opened here",
    help: "put a `}` after its last statement",
  }),
  "syntax/stray-brace": error<{ brace: string }>((p) => `this \`${p.brace}\` is one too many`, {
    help: "leave it out, or look for the brace that is missing before it",
  }),
  "syntax/missing-brace": error<object>(
    () => "the lines below are indented like a block, but no `{` opens it",
    {
      label: "`{` is missing here",
      help: "put a `{` at the end of this line, or indent the lines below like this one",
    },
  ),
  "syntax/headless-block": error<object>(() => "this block belongs to nothing", {
    label: "what is it the body of?",
    help: 'put a declaration before it, as in `shop = system "Shop" { … }`',
  }),
  "syntax/too-deep": error<{ what: string; limit: number }>(
    (p) => `${p.what} are nested more than ${p.limit} deep`,
    { label: "not read from here on", help: "split the model: declare things flatter, or use `extend`" },
  ),
  "syntax/missing-equals": error<{ id: string; kind: string }>(
    (p) => `\`=\` is missing between \`${p.id}\` and \`${p.kind}\``,
  ),
  "syntax/trailing-comma": error<object>(() => "nothing follows this comma", {
    help: "leave it out; a line that ends with a comma goes on with the next one",
  }),
  "syntax/unquoted-url": error<object>(() => "a URL needs quotes"),
  "syntax/expected": error<{ expected: string; after?: string; found?: string }>((p) => {
    if (p.found !== undefined) return `expected ${p.expected}, found ${p.found}`;
    return p.after !== undefined ? `expected ${p.expected} after ${p.after}` : `expected ${p.expected}`;
  }),
  "syntax/unexpected": error<{ found: string }>((p) => `${p.found} does not belong here`),
};
