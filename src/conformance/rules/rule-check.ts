import type { Code as FindingCode, Parameters } from "../../diagnostics/catalogue.ts";
import type { Element, Rule, RuleClause } from "../../model/model.ts";
import { type CodeImport, spanOfImport } from "../code.ts";
import type { CheckContext } from "../context.ts";
import { type Finding, finding } from "../finding.ts";

/** What a rule is held against. */
export type RuleContext = Omit<CheckContext, "relationships" | "divergences" | "declarations">;

/** An import that breaks something, with what is said of it. */
export interface Broken {
  readonly import: CodeImport;
  readonly finding: Finding;
  /** Further imports that must be there for it to be so: the rest of a circle. */
  readonly also?: readonly CodeImport[];
}

export interface ClauseResult {
  readonly broken: readonly Broken[];
  /** Whether there is any code that could break it. */
  readonly watches: boolean;
}

/** Holds one kind of clause against the code. */
export type ClauseCheck<C extends RuleClause> = (context: RuleContext, rule: Rule, clause: C) => ClauseResult;

export type ClauseOf<K extends RuleClause["kind"]> = Extract<RuleClause, { readonly kind: K }>;

/** What is said of one import: at the import, with the clause as the second place and its reason as help. */
export function brokenAt<C extends FindingCode>(
  context: RuleContext,
  rule: Rule,
  clause: RuleClause,
  one: CodeImport,
  said: {
    readonly code: C;
    readonly parameters: Parameters<C>;
    readonly what: string;
    readonly family: string;
  },
): Broken {
  const identity = { at: one.file, what: said.what, rule: rule.title, family: said.family };
  const made = finding(said.code, identity, spanOfImport(context.input, one), said.parameters, {
    severity: severityOfRule(rule),
    label: one.fact.typeOnly ? "a type, which counts as well" : undefined,
    related: [{ span: clause.span, message: "the rule stands here" }],
    help: rule.because,
  });
  return { import: one, finding: made };
}

export function severityOfRule(rule: Rule): "error" | "warning" {
  return rule.severity === "error" ? "error" : "warning";
}

/** How the code of an element is called, also where there is none. */
export function nameOf(element: Element | undefined): string {
  return element === undefined ? "code of no element" : element.path;
}
