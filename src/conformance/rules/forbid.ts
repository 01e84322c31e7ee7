import type { Element } from "../../model/model.ts";
import { isWithin, lineOf } from "../line.ts";
import { covers, type Selected, selectElements } from "../selected.ts";
import { elementTargets, exceptionsOf } from "./exceptions.ts";
import { brokenAt, type ClauseCheck, type ClauseOf, nameOf } from "./rule-check.ts";

/** `forbid a -> b`: no code of a, or of what is in it, uses code of b or of what is in that. */
export const forbid: ClauseCheck<ClauseOf<"forbid">> = (context, rule, clause) => {
  const { model } = context.input;
  const sources = selectElements(model, clause.from);
  const targets = elementTargets(model, clause.to);
  if (targets.elements.length === 0) return { broken: [], watches: true };
  const exceptions = exceptionsOf(model, rule);
  const broken = context.uses.flatMap(({ from, to, imports }) => {
    if (!isForbidden(sources, targets, from, to) || exceptions.allowUse(from, to)) return [];
    return imports.map((one) =>
      brokenAt(context, rule, clause, one, {
        code: "rule/forbidden",
        parameters: { title: rule.title, from: nameOf(from), to: to.path },
        what: one.target.kind === "file" ? one.target.path : to.path,
        family: `${rule.title}\n${nameOf(from)}\n${to.path}`,
      }),
    );
  });
  const hasCode = (selected: Selected) => selected.elements.some((element) => context.withCode.has(element));
  return { broken, watches: (sources.isAll || hasCode(sources)) && hasCode(targets) };
};

/** Where one side holds the other, what stays inside the smaller of the two is free. */
function isForbidden(sources: Selected, targets: Selected, from: Element | undefined, to: Element): boolean {
  if (from === undefined) return sources.isAll && covers(targets, to);
  return lineOf(from).some(
    (source) =>
      sources.has(source) &&
      lineOf(to).some((target) => {
        if (!targets.has(target)) return false;
        const isInSource = isWithin(to, source);
        const isInTarget = isWithin(from, target);
        return !(isInSource && isInTarget);
      }),
  );
}
