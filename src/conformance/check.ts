import { checks } from "./checks.ts";
import type { CheckInput } from "./code.ts";
import { contextOf } from "./context.ts";
import { lookedAt } from "./looked.ts";
import type { Judgement } from "./result.ts";

/**
 * Holds code against a model: the reflexion model (Murphy, Notkin and Sullivan 1995) with rules. Imports that
 * are not confirmed are believed, and those on which the verdict rests are handed back: who confirms them
 * judges again until nothing is doubtful.
 */
export function judge(input: CheckInput): Judgement {
  const context = contextOf(input);
  const outcomes = checks.map((check) => check(context));
  const restsOn = new Set(outcomes.flatMap((one) => one.restsOn ?? []));
  const silenced = outcomes.reduce((sum, one) => sum + (one.silenced ?? 0), 0);
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    relationships: context.relationships,
    divergences: context.divergences,
    rules: input.model.rules.map(({ title }) => title),
    looked: lookedAt(context, silenced),
    doubtful: [...restsOn].filter(({ fact }) => !fact.confirmed),
    context,
  };
}
