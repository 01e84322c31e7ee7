import type { Code, Parameters } from "../diagnostics/catalogue.ts";
import { type Details, type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/source.ts";

/**
 * What a check has found: a diagnostic that can be known again in a later run. Code, `at` and `what` say which
 * it is, whatever else changes in the file; none of them holds a line number.
 */
export interface Finding extends Diagnostic {
  /** A file, relative to the workspace root, or the path of an element. */
  readonly at: string;
  /** What it meets there: another file, a package, the title of a rule; may be empty. */
  readonly what: string;
  /** The title of the rule of the model that is broken. */
  readonly rule?: string;
  /** Findings with one `family` and code are told together: the same two elements, the same rule. */
  readonly family: string;
}

export interface Identity {
  readonly at: string;
  readonly what?: string;
  readonly rule?: string;
  readonly family?: string;
}

export function finding<C extends Code>(
  code: C,
  identity: Identity,
  span: Span,
  parameters: Parameters<C>,
  details: Details = {},
): Finding {
  return withIdentity(diagnostic(code, span, parameters, details), identity);
}

/** A diagnostic of another stage as a finding: broken settings, files that cannot be read. */
export function findingOf(given: Diagnostic): Finding {
  return withIdentity(given, { at: given.span.source.path, what: given.message });
}

function withIdentity(given: Diagnostic, { at, what = "", rule, family }: Identity): Finding {
  return { ...given, at, what, ...(rule !== undefined && { rule }), family: family ?? `${at}\n${what}` };
}
