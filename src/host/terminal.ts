import { fstatSync } from "node:fs";

export type ColorChoice = "auto" | "always" | "never";

/** Whether somebody looks at what goes to file descriptor 1 or 2. */
export function isTerminal(descriptor: 1 | 2): boolean {
  try {
    // Loading node:tty takes 3 ms, which a pipe need not pay for.
    return (
      fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule("node:tty").isatty(descriptor)
    );
  } catch {
    return false;
  }
}

/**
 * Whether to colour: as asked, else as the environment asks (`NO_COLOR` of no-color.org,
 * `FORCE_COLOR`), else on terminals that can.
 */
export function wantsColor(
  choice: ColorChoice,
  environment: Readonly<Record<string, string | undefined>>,
  terminal: () => boolean,
): boolean {
  if (choice !== "auto") return choice === "always";
  if ((environment.NO_COLOR ?? "") !== "") return false;
  const force = environment.FORCE_COLOR;
  if (force !== undefined) return force !== "0" && force !== "false";
  return environment.TERM !== "dumb" && terminal();
}

/** How wide the terminal is, in columns; 80 where nobody knows. */
export function terminalColumns(environment: Readonly<Record<string, string | undefined>>): number {
  const told = Number(environment.COLUMNS);
  if (Number.isInteger(told) && told > 0) return told;
  return (isTerminal(1) && process.stdout.columns) || 80;
}
