import { fileOf } from "../code.ts";
import { covers, selectElements } from "../selected.ts";
import { exceptionsOf } from "./exceptions.ts";
import { elementTargets, isGuarded } from "./meaning.ts";
import { brokenAt, type ClauseCheck, type ClauseOf, nameOf } from "./rule-check.ts";

/** `only a -> b`: nobody else uses code of b, not even code that belongs to no element. */
export const only: ClauseCheck<ClauseOf<"only">> = (context, rule, clause) => {
  const { model } = context.input;
  const allowed = selectElements(model, clause.from);
  const targets = elementTargets(model, clause.to);
  if (targets.elements.length === 0) return { broken: [], watches: true };
  const exceptions = exceptionsOf(model, rule);
  const broken = context.uses.flatMap((use) => {
    const { from, to } = use;
    if (covers(allowed, from) || !isGuarded(targets, from, to) || exceptions.allowUse(from, to)) return [];
    return use.imports.map((one) =>
      brokenAt(context, rule, clause, one, {
        code: "rule/only",
        parameters: { title: rule.title, from: nameOf(from), to: to.path },
        what: fileOf(one) ?? to.path,
        family: `${rule.title}\n${nameOf(from)}\n${to.path}`,
      }),
    );
  });
  return { broken, watches: targets.elements.some((element) => context.withCode.has(element)) };
};
