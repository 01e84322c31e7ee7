import { parseArgs } from "node:util";
import { suggest } from "../diagnostics/suggest.ts";
import type { Command, OptionRow, Options } from "./command.ts";
import { Refusal } from "./exit.ts";

export interface ReadArguments {
  readonly operands: readonly string[];
  readonly options: Options;
}

/** Reads what stands behind a command's name. What does not fit is refused in one sentence. */
export function readArguments(command: Command, args: readonly string[]): ReadArguments {
  const rows = new Map(command.options.map((row) => [row.name, row]));
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(command.options.map((row) => [row.name, parseOption(row)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const row = rows.get(token.name);
    if (row === undefined) throw unknownOption(command, token.rawName);
    const value = checkedValue(row, token.rawName, token.value, token.inlineValue === true);
    values.set(row.name, [...(values.get(row.name) ?? []), value]);
  }
  if (operands.length > command.most) throw tooMany(command, operands);
  return { operands, options: optionsOf(values) };
}

function parseOption(row: OptionRow): { type: "string" | "boolean"; short?: string } {
  const type = row.value === undefined ? "boolean" : "string";
  return row.short === undefined ? { type } : { type, short: row.short };
}

function checkedValue(row: OptionRow, written: string, value: string | undefined, inline: boolean): string {
  if (row.value === undefined) {
    if (value !== undefined) throw new Refusal(`${written} takes no value.`);
    return "";
  }
  if (value === undefined || value === "" || (!inline && value.length > 1 && value.startsWith("-")))
    throw new Refusal(`${written} needs a value: ${written} ${row.value}.`);
  if (row.choices !== undefined && !row.choices.includes(value)) {
    const near = suggest(value, row.choices);
    const meant = near === undefined ? "" : ` Did you mean \`${near}\`?`;
    throw new Refusal(`${written} takes ${inWords(row.choices)}, not \`${value}\`.${meant}`);
  }
  return value;
}

function unknownOption(command: Command, written: string): Refusal {
  const names = command.options.flatMap((row) => [`--${row.name}`, ...(row.short ? [`-${row.short}`] : [])]);
  const near = written.startsWith("--") ? suggest(written, names) : undefined;
  const meant = near === undefined ? "" : ` Did you mean \`${near}\`?`;
  const see = `See \`lintel ${command.name} --help\`.`;
  return new Refusal(`\`lintel ${command.name}\` has no option \`${written}\`.${meant} ${see}`);
}

function tooMany(command: Command, operands: readonly string[]): Refusal {
  const surplus = operands[command.most] as string;
  const takes = command.most === 0 ? "takes no path" : "takes one path";
  return new Refusal(`\`lintel ${command.name}\` ${takes}; what is \`${surplus}\` for?`);
}

function optionsOf(values: ReadonlyMap<string, readonly string[]>): Options {
  return {
    has: (name) => values.has(name),
    get: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
  };
}

function inWords(words: readonly string[]): string {
  const last = words.at(-1) as string;
  return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
