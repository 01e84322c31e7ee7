/** What the catalogue says of one code. */
export interface Entry<P> {
  readonly severity: "error" | "warning" | "info";
  /** What is wrong, from the parameters that the fault brings along; names stand in backquotes. */
  readonly message: (parameters: P) => string;
  /** The words under the excerpt, unless the place that reports knows better ones. */
  readonly label?: string;
  /** What to do, unless the place that reports knows better. */
  readonly help?: string;
}

/** An entry whose severity is error; the usual one. */
export function error<P>(
  message: (parameters: P) => string,
  more: { label?: string; help?: string } = {},
): Entry<P> {
  return { severity: "error", message, ...more };
}

export function warning<P>(
  message: (parameters: P) => string,
  more: { label?: string; help?: string } = {},
): Entry<P> {
  return { severity: "warning", message, ...more };
}

export function info<P>(
  message: (parameters: P) => string,
  more: { label?: string; help?: string } = {},
): Entry<P> {
  return { severity: "info", message, ...more };
}
