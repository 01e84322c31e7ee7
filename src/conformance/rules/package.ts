import type { RuleClause } from "../../model/model.ts";
import { covers, selectElements } from "../selected.ts";
import { exceptionsOf, packageTargets } from "./exceptions.ts";
import { brokenAt, type ClauseCheck, type ClauseOf, nameOf } from "./rule-check.ts";

/** `forbid a -> package "glob"` and `only a -> package "glob"`. */
export const packages: ClauseCheck<ClauseOf<"forbid" | "only">> = (context, rule, clause) => {
  const { model } = context.input;
  const named = selectElements(model, clause.from);
  const isMeant = packageTargets(clause.to);
  const exceptions = exceptionsOf(model, rule);
  const broken = context.packages.flatMap(({ from, name, imports }) => {
    if (covers(named, from) !== (clause.kind === "forbid")) return [];
    return imports.flatMap((one) => {
      const { specifier } = one.fact;
      if (!isMeant(name, specifier) || exceptions.allowPackage(from, name, specifier)) return [];
      return [
        brokenAt(context, rule, clause, one, {
          code: "rule/package",
          parameters: { title: rule.title, from: nameOf(from), package: name },
          what: name,
          family: `${rule.title}\n${nameOf(from)}\n${name}`,
        }),
      ];
    });
  });
  const hasCode = named.isAll || named.elements.some((element) => context.withCode.has(element));
  return { broken, watches: clause.kind === "only" ? context.code.files.size > 0 : hasCode };
};

/** Whether a clause speaks of packages, of elements, or of both. */
export function speaksOf({ to }: Extract<RuleClause, { to: unknown }>): ReadonlySet<"package" | "elements"> {
  return new Set(to.map(({ kind }) => kind));
}
