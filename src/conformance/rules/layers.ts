import type { Element } from "../../model/model.ts";
import { lineOf } from "../line.ts";
import { type Selected, selectElements } from "../selected.ts";
import { exceptionsOf } from "./exceptions.ts";
import { brokenAt, type ClauseCheck, type ClauseOf, nameOf } from "./rule-check.ts";

/** `layers a, b, c`: each uses those after it alone; with `strict` the next one alone. */
export const layers: ClauseCheck<ClauseOf<"layers">> = (context, rule, clause) => {
  const { model } = context.input;
  const stack = clause.layers.map((layer) => selectElements(model, [layer]));
  const exceptions = exceptionsOf(model, rule);
  const broken = context.uses.flatMap(({ from, to, imports }) => {
    const how = wrongWay(layerOf(stack, from), layerOf(stack, to), clause.strict);
    if (how === undefined || exceptions.allowUse(from, to)) return [];
    return imports.map((one) =>
      brokenAt(context, rule, clause, one, {
        code: "rule/layers",
        parameters: { title: rule.title, from: nameOf(from), to: to.path, how },
        what: one.target.kind === "file" ? one.target.path : to.path,
        family: `${rule.title}\n${nameOf(from)}\n${to.path}`,
      }),
    );
  });
  const filled = stack.filter(({ elements }) => elements.some((element) => context.withCode.has(element)));
  return { broken, watches: filled.length > 1 };
};

function wrongWay(from: number | undefined, to: number | undefined, strict: boolean): string | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  if (to < from) return "which is a layer above it";
  return strict && to > from + 1 ? "which is not the next layer" : undefined;
}

/** The layer of the innermost element around it that is in one. */
function layerOf(stack: readonly Selected[], element: Element | undefined): number | undefined {
  if (element === undefined) return undefined;
  for (const at of lineOf(element)) {
    const layer = stack.findIndex((selected) => selected.has(at));
    if (layer >= 0) return layer;
  }
  return undefined;
}
