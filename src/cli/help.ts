import type { Command, OptionRow } from "./command.ts";
import { commands } from "./commands.ts";

const columns = 80;

/** What `lintel --help` prints. */
export function overallHelp(): string {
  const rows = commands.map((command): Row => [`${command.name} ${command.operands}`, command.summary]);
  rows.push(["help [command]", "Show the options of a command, with examples"]);
  return lines([
    "Describe a software architecture in text; draw it, document it, check the code.",
    "",
    "Usage: lintel COMMAND [path] [options]",
    "",
    ...table(rows),
    "",
    "lintel --version shows the version.",
    "Exit codes: 0 fine, 1 findings, 2 wrong usage or what cannot be read or written,",
    "3 mermaid-cli or its browser missing or failing, 70 a fault of Lintel itself,",
    "130 stopped with Ctrl-C.",
    "",
    "Begin with: lintel init",
  ]);
}

/** What `lintel COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  return lines([
    `${command.summary}.`,
    "",
    `Usage: lintel ${command.name} ${command.operands} [options]`,
    ...command.about.flatMap((paragraph) => ["", ...wrapWords(paragraph, columns)]),
    "",
    "Options:",
    ...table(command.options.map((row): Row => [optionWords(row), row.says])),
    "",
    command.examples.length === 1 ? "Example:" : "Examples:",
    ...command.examples.flatMap((example) => [`  ${example.line}`, `      ${example.says}`]),
  ]);
}

type Row = readonly [left: string, right: string];

function optionWords(row: OptionRow): string {
  const short = row.short === undefined ? "    " : `-${row.short}, `;
  return `${short}--${row.name}${row.value === undefined ? "" : ` ${row.value}`}`;
}

/** How wide the left column may be; what is longer has a line of its own. */
const widest = 32;

/** Two columns; the right one wraps. */
function table(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= widest));
  return rows.flatMap(([left, right]) => {
    const wrapped = wrapWords(right, columns - width - 4);
    const [first = "", ...others] = left.length > width ? ["", ...wrapped] : wrapped;
    const line = (cell: string, words: string) => `  ${cell.padEnd(width)}  ${words}`;
    return [line(left, first), ...others.map((words) => line("", words))];
  });
}

/** The help is plain ASCII: words and blanks, so that a unit is a column. */
function wrapWords(text: string, width: number): readonly string[] {
  const wrapped: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      wrapped.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...wrapped, line];
}

function lines(all: readonly string[]): string {
  return `${all.map((line) => line.trimEnd()).join("\n")}\n`;
}
