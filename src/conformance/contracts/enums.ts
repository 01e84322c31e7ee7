import type { Enum } from "../../model/model.ts";
import { expand } from "./expand.ts";
import type { Names, Typed } from "./names.ts";
import type { Verdict } from "./verdict.ts";

/** The values of an enum in the code. */
export interface EnumValues {
  /** What is stored, or what it is called; by either the model may know it. */
  readonly values: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** The values of a union of literals, a TypeScript enum, or of several of them; nothing for what is open. */
export function valuesOf(names: Names, typeds: readonly Typed[]): EnumValues | undefined {
  const values = new Set<string>();
  const called = new Set<string>();
  const pending = [...typeds];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    const { type, scope } = expand(names, one);
    if (type.kind === "union") pending.push(...type.members.map((member) => ({ type: member, scope })));
    else if (type.kind === "literal") {
      values.add(String(type.value));
      called.add(String(type.value));
    } else if (type.kind === "keyword" && (type.name === "undefined" || type.name === "null")) continue;
    else {
      const named = type.kind === "reference" ? names.referred({ type, scope }) : undefined;
      const declared =
        named?.kind === "declared" ? named.declarations.filter((each) => each.kind === "enum") : [];
      if (declared.length === 0) return undefined;
      for (const member of declared.flatMap((each) => each.values)) {
        values.add(String(member.value ?? member.name));
        called.add(member.name);
      }
    }
  }
  return { values, names: called };
}

export function enumVerdict(names: Names, declared: Enum, typeds: readonly Typed[]): Verdict {
  const found = valuesOf(names, typeds);
  if (found === undefined) return "undecided";
  return differenceOf(declared, found) === undefined ? "same" : "different";
}

/** What one of the two knows and the other does not; nothing where they agree on all. */
export function differenceOf(
  declared: Enum,
  { values, names }: EnumValues,
): { readonly lacks: readonly string[]; readonly more: readonly string[] } | undefined {
  const wanted = declared.values.map(({ name }) => name);
  let best: { lacks: readonly string[]; more: readonly string[] } | undefined;
  for (const [known, fold] of [
    [values, same],
    [names, same],
    [names, folded],
  ] as const) {
    const there = new Set([...known].map(fold));
    const asked = new Set(wanted.map(fold));
    const lacks = wanted.filter((one) => !there.has(fold(one)));
    const more = [...known].filter((one) => !asked.has(fold(one)));
    if (lacks.length + more.length === 0) return undefined;
    if (best === undefined || lacks.length + more.length < best.lacks.length + best.more.length)
      best = { lacks, more };
  }
  return best;
}

function same(text: string): string {
  return text;
}

/** `NotCovered`, `NOT_COVERED` and `not-covered` are one name. */
function folded(text: string): string {
  return text.replaceAll(/[-_\s]/g, "").toLowerCase();
}
