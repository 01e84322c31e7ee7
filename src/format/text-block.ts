/**
 * The lines of a text block on several lines, its content and closing quotes at an indentation, so
 * that it means the same. Blanks at the ends of its lines are text, and kept.
 *
 * @param written the block with its quotes and `\n` as line end
 * @param value what it means: tells how far each line is indented against the others
 */
export function indentTextBlock(written: string, value: string, indentation: string): string[] {
  const raw = written.split("\n");
  const first = (raw[0] as string).slice(3);
  const opensWithText = first.trim() !== "";
  const meant = value === "" ? [] : value.split("\n");
  // Such a text needs its first line where it is: below the quotes it would lose its indentation.
  if (opensWithText && commonIndentation(meant) !== "") return raw;
  raw[0] = first.trimEnd();
  raw[raw.length - 1] = (raw.at(-1) as string).slice(0, -3);
  const shift = opensWithText ? 0 : 1;
  const content = meant.map((line, i) => {
    if (line.trim() === "") return "";
    return indentation + leadingBlanks(line) + withoutIndentation(raw[i + shift] ?? "");
  });
  return ['"""', ...content, `${indentation}"""`];
}

/**
 * The lines of a block comment whose first line begins at a column: the lines behind move as far as
 * the first, and the stars of a framed comment stand below its first star.
 */
export function indentComment(text: string, from: number, to: number): string[] {
  const lines = text.split("\n");
  const framed = lines.slice(1).every((line) => /^[ \t]*(\*|$)/.test(line));
  return lines.map((line, i) => {
    const content = withoutIndentation(line);
    if (i === 0 || content === "") return content;
    const column = framed ? to + 1 : columnBehind(leadingBlanks(line)) + to - from;
    return " ".repeat(Math.max(0, column)) + content;
  });
}

/** The 0-based column behind the beginning of a line, with a tab stop at every fourth. */
export function columnBehind(text: string): number {
  if (!text.includes("\t")) return text.length;
  let column = 0;
  for (let i = 0; i < text.length; i++) column += text[i] === "\t" ? 4 - (column % 4) : 1;
  return column;
}

function commonIndentation(lines: readonly string[]): string {
  let common: string | undefined;
  for (const line of lines) {
    if (line.trim() === "") continue;
    const own = leadingBlanks(line);
    let length = 0;
    while (length < own.length && own[length] === (common ?? own)[length]) length++;
    common = own.slice(0, length);
  }
  return common ?? "";
}

function leadingBlanks(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}

function withoutIndentation(line: string): string {
  return line.slice(leadingBlanks(line).length);
}
