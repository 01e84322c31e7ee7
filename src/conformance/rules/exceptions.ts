import picomatch from "picomatch";
import type { Element, Model, Rule, RuleTarget } from "../../model/model.ts";
import { covers } from "../selected.ts";
import { allowedUses } from "./meaning.ts";

/** `except a -> b` and `except a`. */
export interface Exceptions {
  readonly allowUse: (from: Element | undefined, to: Element) => boolean;
  readonly allowPackage: (from: Element | undefined, name: string, specifier: string) => boolean;
}

export function exceptionsOf(model: Model, rule: Rule): Exceptions {
  const rows = allowedUses(model, rule).map((row, place) => ({
    ...row,
    packages: packageTargets(rule.exceptions[place]?.to ?? []),
  }));
  return {
    allowUse: (from, to) => rows.some((row) => covers(row.from, from) && (row.isAll || covers(row.to, to))),
    allowPackage: (from, name, specifier) =>
      rows.some((row) => covers(row.from, from) && (row.isAll || row.packages(name, specifier))),
  };
}

/** Whether targets of a rule speak of a package, by its name, or by all that the import says: `pg/native`. */
export function packageTargets(targets: readonly RuleTarget[]): (name: string, specifier: string) => boolean {
  const globs = targets.flatMap((target) => (target.kind === "package" ? [target.glob] : []));
  if (globs.length === 0) return () => false;
  const isMatch = picomatch(globs, { nonegate: true, dot: true });
  return (name, specifier) => isMatch(name) || isMatch(specifier) || isMatch(topOf(name));
}

/** `node:fs/promises` is of `node:fs`. */
function topOf(name: string): string {
  return name.startsWith("@") ? name.split("/", 2).join("/") : (name.split("/", 1)[0] as string);
}
