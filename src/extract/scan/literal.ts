/** A text in quotes at an offset: what it says, and the offset behind its closing quote. */
export interface Literal {
  readonly value: string;
  readonly end: number;
}

const doubleQuoted = /"(?:[^"\\\n\r]|\\(?:\r\n|[\s\S]))*"/y;
const singleQuoted = /'(?:[^'\\\n\r]|\\(?:\r\n|[\s\S]))*'/y;
const template = /`(?:[^`\\$]|\$(?!\{)|\\[\s\S])*`/y;

/** Longer than any name of a module: what opens here closes something else. */
const longest = 4096;

/** Reads a string, or a template without substitutions, as the value that it has at run time. */
export function readLiteral(text: string, start: number): Literal | undefined {
  const pattern = patternOf(text.charCodeAt(start));
  if (pattern === undefined) return undefined;
  const simple = simpleEnd(text, start);
  if (simple > 0) return { value: text.slice(start + 1, simple), end: simple + 1 };
  // A window, so that a text with a quote in every other place is not read to its end for each of them.
  const window = text.slice(start, start + longest);
  pattern.lastIndex = 0;
  const found = pattern.exec(window)?.[0];
  if (found === undefined) return undefined;
  return { value: unescaped(found.slice(1, -1)), end: start + found.length };
}

function patternOf(quote: number): RegExp | undefined {
  if (quote === 34) return doubleQuoted;
  if (quote === 39) return singleQuoted;
  return quote === 96 ? template : undefined;
}

/** The offset of the closing quote where only plain characters stand before it; else 0. */
function simpleEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  const last = Math.min(text.length, start + longest);
  for (let at = start + 1; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === 92 || code === 10 || code === 13 || code === 36) return 0;
  }
  return 0;
}

const escapeSequence = /\\(?:u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(\r\n|[\s\S]))/g;
const named: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
  "\n": "",
  "\r": "",
  "\r\n": "",
  "\u2028": "",
  "\u2029": "",
};

function unescaped(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(escapeSequence, (_, long?: string, four?: string, two?: string, other?: string) => {
    if (other !== undefined) return named[other] ?? other;
    const code = Number.parseInt(long ?? four ?? two ?? "", 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}
