import type { CodeImport } from "./code.ts";
import type { Check } from "./context.ts";
import { undeclared } from "./divergences.ts";
import { checkRules } from "./rules/registry.ts";
import type { Broken } from "./rules/rule-check.ts";

/** Imports that break a rule or that no relationship allows, but for those that are silenced. */
export const checkImports: Check = (context) => {
  const { broken, idle } = checkRules(context);
  const told = withoutRepeats(broken, undeclared(context.input, context.declarations, context.divergences));
  const loud = told.filter((one) => !context.silences.silences(one.import));
  return {
    findings: [...loud.map((one) => one.finding), ...idle],
    restsOn: told.flatMap((one) => [one.import, ...(one.also ?? [])]),
    silenced: told.length - loud.length,
  };
};

/** One fault, one finding: an import that breaks a rule is not told again as undeclared, unless that weighs more. */
function withoutRepeats(broken: readonly Broken[], undeclaredOnes: readonly Broken[]): readonly Broken[] {
  const errors = new Set<CodeImport>();
  const warnings = new Set<CodeImport>();
  for (const {
    import: one,
    finding: { severity },
  } of broken)
    (severity === "error" ? errors : warnings).add(one);
  const rest = undeclaredOnes.filter(
    ({ import: one, finding: { severity } }) =>
      !errors.has(one) && !(severity === "warning" && warnings.has(one)),
  );
  return [...broken, ...rest];
}
