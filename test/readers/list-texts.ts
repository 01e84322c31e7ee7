import { Unreadable } from "../property/pictures/reader.ts";

/* What the readers of lists share: sentences, entries that go on below, names that may be broken into lines. */

export function refuse(y: number, why: string): never {
  throw new Unreadable(`line ${y + 1} of a list: ${why}`);
}

/** What stands between empty lines. */
export function paragraphsOf(text: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.replace(/\n$/, "").split("\n")) {
    if (line === "") paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  for (const [i, lines] of paragraphs.entries()) if (lines.length === 0) refuse(i, "two empty lines");
  return paragraphs;
}

/** Lines, each with those below that are four columns further in. */
export function entriesOf(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const [y, line] of lines.entries()) {
    if (/^\S/.test(line)) found.push(line);
    else if (found.length > 0 && /^ {4}\S/.test(line)) found.push(`${found.pop()}\n${line.slice(4)}`);
    else refuse(y, `no entry: ${line}`);
  }
  return found;
}

/** What follows one of these names, the longest first, at the beginning of a text that may be broken into lines. */
export function named(text: string, names: readonly string[], y: number): readonly [string, string] {
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const after = without(text, name);
    if (after !== undefined) return [name, after];
  }
  return refuse(y, `none of the names: ${text}`);
}

/** What follows a word at the beginning of a text that may be broken into lines. */
export function without(text: string, word: string): string | undefined {
  let at = 0;
  for (const glyph of word.replaceAll(" ", "")) {
    while (text[at] === " " || text[at] === "\n") at++;
    if (!text.startsWith(glyph, at)) return undefined;
    at += glyph.length;
  }
  return text.slice(at);
}

/** What is said behind a name: nothing, or what follows a colon. */
export function saidBehind(text: string, y: number): string {
  if (text === "") return "";
  if (!/^:[ \n]\S/.test(text)) refuse(y, `no colon: ${text}`);
  return text.slice(2);
}
