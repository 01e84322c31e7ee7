import type { Rule, RuleClause } from "../../model/model.ts";
import { finding } from "../finding.ts";
import { acyclic } from "./acyclic.ts";
import { forbid } from "./forbid.ts";
import { layers } from "./layers.ts";
import { only } from "./only.ts";
import { packages, speaksOf } from "./package.ts";
import type { Broken, ClauseResult, RuleContext } from "./rule-check.ts";

/** All imports that break a rule of the model, and the clauses that no import could break. */
export function checkRules(context: RuleContext): {
  readonly broken: readonly Broken[];
  readonly idle: readonly ReturnType<typeof finding>[];
} {
  const results = context.input.model.rules.flatMap((rule) =>
    rule.clauses.map((clause) => ({ rule, clause, result: checkClause(context, rule, clause) })),
  );
  return {
    broken: results.flatMap(({ result }) => result.broken),
    idle: results.flatMap(({ rule, clause, result }) => {
      if (result.watches) return [];
      const identity = { at: rule.title, what: clause.kind, rule: rule.title };
      return [finding("rule/without-code", identity, clause.span, { title: rule.title })];
    }),
  };
}

function checkClause(context: RuleContext, rule: Rule, clause: RuleClause): ClauseResult {
  switch (clause.kind) {
    case "layers":
      return layers(context, rule, clause);
    case "acyclic":
      return acyclic(context, rule, clause);
    case "forbid":
    case "only": {
      const about = speaksOf(clause);
      const parts: ClauseResult[] = [];
      if (about.has("package")) parts.push(packages(context, rule, clause));
      if (about.has("elements"))
        parts.push(clause.kind === "forbid" ? forbid(context, rule, clause) : only(context, rule, clause));
      return {
        broken: parts.flatMap(({ broken }) => broken),
        watches: parts.some(({ watches }) => watches),
      };
    }
  }
}
