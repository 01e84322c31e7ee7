import type { Span } from "../text/source.ts";
import { type Code, catalogue, type Parameters } from "./catalogue.ts";

export type Severity = "error" | "warning" | "info";

/** A second place that helps to understand a diagnostic, with what there is to see. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** One fault, told once: what is wrong, where, and what to do. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, in the words of who wrote the model; one line, no full stop. */
  readonly message: string;
  readonly span: Span;
  /** Stands right of the marks under the excerpt. */
  readonly label?: string;
  /** What to do about it. */
  readonly help?: string;
  readonly related: readonly Related[];
}

/** What a diagnostic may say beyond its code's own words. */
export interface Details {
  readonly label?: string | undefined;
  readonly help?: string | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly severity?: Severity;
}

/**
 * Makes a diagnostic of the catalogue. A code that does not exist or a parameter that its message
 * needs and does not get is a type error.
 */
export function diagnostic<C extends Code>(
  code: C,
  span: Span,
  parameters: Parameters<C>,
  details: Details = {},
): Diagnostic {
  const entry = catalogue[code];
  const message = (entry.message as (p: Parameters<C>) => string)(parameters);
  const label = details.label ?? entry.label;
  const help = details.help ?? entry.help;
  return {
    code,
    severity: details.severity ?? entry.severity,
    message,
    span,
    ...(label !== undefined && { label }),
    ...(help !== undefined && { help }),
    related: details.related ?? [],
  };
}

/** Whether any of them is an error: what makes a run fail. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === "error");
}
