import { fileOf } from "../code.ts";
import { type Selected, selectElements } from "../selected.ts";
import { exceptionsOf } from "./exceptions.ts";
import { elementTargets, isForbidden } from "./meaning.ts";
import { brokenAt, type ClauseCheck, type ClauseOf, nameOf } from "./rule-check.ts";

/** `forbid a -> b`: no code of a, or of what is in it, uses code of b or of what is in that. */
export const forbid: ClauseCheck<ClauseOf<"forbid">> = (context, rule, clause) => {
  const { model } = context.input;
  const sources = selectElements(model, clause.from);
  const targets = elementTargets(model, clause.to);
  if (targets.elements.length === 0) return { broken: [], watches: true };
  const exceptions = exceptionsOf(model, rule);
  const broken = context.uses.flatMap((use) => {
    const { from, to } = use;
    if (!isForbidden(sources, targets, from, to) || exceptions.allowUse(from, to)) return [];
    return use.imports.map((one) =>
      brokenAt(context, rule, clause, one, {
        code: "rule/forbidden",
        parameters: { title: rule.title, from: nameOf(from), to: to.path },
        what: fileOf(one) ?? to.path,
        family: `${rule.title}\n${nameOf(from)}\n${to.path}`,
      }),
    );
  });
  const hasCode = (selected: Selected) => selected.elements.some((element) => context.withCode.has(element));
  return { broken, watches: (sources.isAll || hasCode(sources)) && hasCode(targets) };
};
