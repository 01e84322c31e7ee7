/** What the process says to whoever started it. */
export const exitCodes = {
  fine: 0,
  /** The model has errors, or files are not formatted. */
  findings: 1,
  /** Wrong usage, or input that cannot be read. */
  usage: 2,
  /** A fault of Lintel itself: EX_SOFTWARE of sysexits.h. */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command with one sentence and exit code 2: a wrong argument, a path that cannot be read. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
