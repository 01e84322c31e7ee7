import type { Range } from "../src/text/source.ts";

const simpleEscapes: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", n: "\n", t: "\t" };

/** What a quoted text says: without its quotes (the closing one may be missing), escapes resolved. */
export function quotedValue(image: string): string {
  const closed = image.length > 1 && image.endsWith('"') && !endsEscaped(image);
  const inner = image.slice(1, closed ? -1 : undefined);
  return inner.includes("\\") ? inner.replace(escapePattern, resolveEscape) : inner;
}

const escapePattern = /\\(?:u\{([0-9a-fA-F]{1,8})\}|([\s\S]))/g;

function resolveEscape(whole: string, hex: string | undefined, character: string | undefined): string {
  if (hex !== undefined) {
    const code = Number.parseInt(hex, 16);
    return isScalarValue(code) ? String.fromCodePoint(code) : whole;
  }
  return simpleEscapes[character ?? ""] ?? whole;
}

/** The escapes that mean nothing, as ranges of the image. */
export function faultyEscapes(image: string): Range[] {
  const faults: Range[] = [];
  for (const match of image.matchAll(escapePattern)) {
    if (resolveEscape(match[0], match[1], match[2]) === match[0]) {
      faults.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return faults;
}

function endsEscaped(image: string): boolean {
  let backslashes = 0;
  while (image.charCodeAt(image.length - 2 - backslashes) === 92) backslashes++;
  return backslashes % 2 === 1;
}

function isScalarValue(code: number): boolean {
  return code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
}

/**
 * What a text block says: line ends as `\n`, without the break after the opening and before the
 * closing quotes, and without the indentation that its lines have in common. Text that begins on the
 * opening line has no part in that indentation. A backslash means itself, except in `\"""`.
 */
export function blockValue(image: string): string {
  const closed = image.length >= 6 && image.endsWith('"""');
  const inner = image.slice(3, closed ? -3 : undefined).replace(/\r\n?/g, "\n");
  const lines = inner.split("\n");
  const first = lines[0] as string;
  const opensWithText = first.trim() !== "";
  const rest = lines.slice(1);
  if (rest.length > 0 && (rest.at(-1) as string).trim() === "") rest.pop();
  const common = commonIndentation(rest);
  const stripped = rest.map((line) => (line.trim() === "" ? "" : line.slice(common)));
  const all = opensWithText ? [lines.length > 1 ? first.trimEnd() : first, ...stripped] : stripped;
  if (lines.length === 1) all.splice(0, all.length, first);
  return all.join("\n").replaceAll('\\"""', '"""');
}

/** How many characters of white space the lines that are not blank begin with, the same in each. */
function commonIndentation(lines: readonly string[]): number {
  let common: string | undefined;
  for (const line of lines) {
    if (line.trim() === "") continue;
    const own = /^[ \t]*/.exec(line)?.[0] ?? "";
    common = common === undefined ? own : commonPrefix(common, own);
  }
  return common?.length ?? 0;
}

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
