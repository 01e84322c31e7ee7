/** What the process says to whoever started it. */
export const exitCodes = {
  fine: 0,
  /** The model has errors, or files are not formatted or not up to date. */
  findings: 1,
  /** Wrong usage, or input that cannot be read. */
  usage: 2,
  /** What draws images is not there, or failed: mermaid-cli, a browser. */
  unavailable: 3,
  /** A fault of Lintel itself: EX_SOFTWARE of sysexits.h. */
  internal: 70,
  /** Ctrl-C: 128 and the number of the signal, as shells have it. */
  interrupted: 130,
  /** Asked to end by another program. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command with one sentence and an exit code: a wrong argument, a path that cannot be read. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ExitCode;

  constructor(message: string, code: ExitCode = exitCodes.usage) {
    super(message);
    this.code = code;
  }
}
