import { fileOf } from "../code.ts";
import { selectElements } from "../selected.ts";
import { exceptionsOf } from "./exceptions.ts";
import { layerOf, wrongWay } from "./meaning.ts";
import { brokenAt, type ClauseCheck, type ClauseOf, nameOf } from "./rule-check.ts";

/** `layers a, b, c`: each uses those after it alone; with `strict` the next one alone. */
export const layers: ClauseCheck<ClauseOf<"layers">> = (context, rule, clause) => {
  const { model } = context.input;
  const stack = clause.layers.map((layer) => selectElements(model, [layer]));
  const exceptions = exceptionsOf(model, rule);
  const broken = context.uses.flatMap((use) => {
    const { from, to } = use;
    const how = wrongWay(layerOf(stack, from), layerOf(stack, to), clause.strict);
    if (how === undefined || exceptions.allowUse(from, to)) return [];
    return use.imports.map((one) =>
      brokenAt(context, rule, clause, one, {
        code: "rule/layers",
        parameters: { title: rule.title, from: nameOf(from), to: to.path, how },
        what: fileOf(one) ?? to.path,
        family: `${rule.title}\n${nameOf(from)}\n${to.path}`,
      }),
    );
  });
  const filled = stack.filter(({ elements }) => elements.some((element) => context.withCode.has(element)));
  return { broken, watches: filled.length > 1 };
};
