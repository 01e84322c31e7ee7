import type { ExitCode } from "./exit.ts";
import type { Shell } from "./shell.ts";

/** An option of a command, as its help says it. */
export interface OptionRow {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; absent: a switch. */
  readonly value?: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
  readonly says: string;
}

/** A command: the table of them is all that the help and the reading of arguments know. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands, no full stop. */
  readonly summary: string;
  /** What stands behind the name: `[path]`. */
  readonly operands: string;
  /** How many operands there may be. */
  readonly most: number;
  /** Paragraphs of the command's own help. */
  readonly about: readonly string[];
  readonly options: readonly OptionRow[];
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  run(invocation: Invocation): Promise<ExitCode>;
}

/** A command with what the user wrote behind it, checked against the command's row. */
export interface Invocation {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly options: Options;
  readonly shell: Shell;
}

export interface Options {
  /** Whether a switch was given. */
  has(name: string): boolean;
  /** The last value given. */
  get(name: string): string | undefined;
  /** All values given, in order. */
  all(name: string): readonly string[];
}
