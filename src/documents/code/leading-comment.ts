/** What stands around the text of a comment, in the languages that are written most. */
const lineSigns = /^\s*(?:\/\/[/!]?|#+|--+|;+|%+)\s?(.*)$/;
const blocks: readonly { readonly open: RegExp; readonly close: string }[] = [
  { open: /^\s*\/\*+!?/, close: "*/" },
  { open: /^\s*<!--/, close: "-->" },
  { open: /^\s*[rRuU]?"""/, close: '"""' },
  { open: /^\s*[rRuU]?'''/, close: "'''" },
  { open: /^\s*\{-/, close: "-}" },
  { open: /^\s*\(\*/, close: "*)" },
];

/** Comments that say nothing about what the file is for. */
const other =
  /copyright|licen[cs]e|spdx|all rights reserved|eslint|prettier-ignore|biome-ignore|@ts-|tslint|pylint|noqa|coding[:=]|generated|istanbul|vim:|-\*-/i;
/** What may stand before a comment that is about the file. */
const before = /^\s*(?:#!.*|<\?xml.*|<\?php.*|<!doctype.*|['"]use \w+['"];?|@charset.*|package\s.*|)$/i;
/** A comment that is about the file stands at its beginning. */
const MOST_LINES = 80;

/** Lines that name what a file needs; of what follows only a documentation comment is about the file. */
const imports = /^\s*(?:import\b|from\s+\S+\s+import\b|#include\b|using\s|use\s|export\s.*\bfrom\b)/;

/** The first sentence of the comment with which a file begins; nothing where it begins with none. */
export function purposeInText(text: string): string | undefined {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/, MOST_LINES);
  let afterImports = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as string;
    if (before.test(line)) at++;
    else if (imports.test(line)) {
      afterImports = true;
      at = endOfImport(lines, at);
    } else {
      const comment = readComment(lines, at);
      if (comment === undefined || (afterImports && !/^\s*\/\*\*/.test(line))) return undefined;
      at = comment.next;
      const sentence = other.test(comment.text) ? undefined : firstSentence(comment.text);
      if (sentence !== undefined) return sentence;
    }
  }
  return undefined;
}

/** The line after an import; of one with braces or brackets that are open after those that close them. */
function endOfImport(lines: readonly string[], at: number): number {
  const isOpen = /[{(][^})]*$/.test(lines[at] as string);
  if (!isOpen) return at + 1;
  const end = lines.findIndex((line, i) => i > at && /^[^{(]*[})]/.test(line));
  return end < 0 ? lines.length : end + 1;
}

function readComment(lines: readonly string[], at: number): { text: string; next: number } | undefined {
  const first = lines[at] as string;
  const block = blocks.find(({ open }) => open.test(first));
  if (block !== undefined) return readBlock(lines, at, block);
  const texts: string[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const found = lineSigns.exec(lines[next] as string);
    if (found === null) break;
    texts.push(found[1] ?? "");
  }
  return texts.length === 0 ? undefined : { text: texts.join("\n"), next };
}

function readBlock(
  lines: readonly string[],
  at: number,
  { open, close }: { readonly open: RegExp; readonly close: string },
): { text: string; next: number } | undefined {
  const texts: string[] = [];
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] as string;
    const inner = next === at ? line.replace(open, "") : line.replace(/^\s*\*(?!\/) ?/, "");
    const end = inner.indexOf(close);
    texts.push(end < 0 ? inner : inner.slice(0, end));
    if (end >= 0) return { text: texts.join("\n"), next: next + 1 };
  }
  return undefined;
}

/** Of the first paragraph, up to the first full stop that ends a sentence. */
function firstSentence(comment: string): string | undefined {
  const lines = comment.split("\n").map((line) => line.trim());
  const start = lines.findIndex((line) => /\p{L}/u.test(line));
  if (start < 0 || (lines[start] as string).startsWith("@")) return undefined;
  const rest = lines.slice(start);
  const end = rest.findIndex((line, i) => i > 0 && (line === "" || line.startsWith("@")));
  const paragraph = (end < 0 ? rest : rest.slice(0, end)).join(" ").replaceAll(/\s+/g, " ").trim();
  const sentence = /^.{0,300}?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph.slice(0, 200);
  return sentence === "" ? undefined : sentence;
}
