import { concerns } from "../../model/catalogue/catalogue.ts";
import type { Concern, ConcernValue } from "../../model/description.ts";
import { codeSlot, hasText, type Part, type Slot, slotOf } from "../slots.ts";
import { capitalised, type Facts } from "./records.ts";
import { concernsIn, type Scope } from "./scope.ts";

/** A concern with a slot for each of its keys, and what its author added below them. */
export type ConcernFacts = Readonly<Record<string, unknown>> & { readonly more: ConcernMore };

export interface ConcernMore {
  /** Of the concern. */
  readonly title: string;
  /** Each key with what it is called. */
  readonly keys: readonly { readonly label: string; readonly value: Slot }[];
  readonly labels: readonly { readonly label: string; readonly value: Slot }[];
  readonly practices: Facts<{ readonly text: string; readonly done: boolean }>;
  readonly codes: readonly Slot[];
  readonly steps: Slot;
}

/** Every concern of the catalogue by its keyword. */
export function concernFacts(scope: Scope): Readonly<Record<string, ConcernFacts>> {
  const found = new Map(concerns.map(({ keyword }) => [keyword, concernsIn(scope, keyword)]));
  const saidIn = (keyword: string, name: string) =>
    found
      .get(keyword)
      ?.find((concern) => concern.keys.has(name))
      ?.keys.get(name);
  return Object.fromEntries(
    concerns.map(({ keyword, keys }) => {
      const slots = keys.map(
        ({ name }) => [name, concernSlot(saidIn(keyword, name), `${keyword} { ${name} "…" }`)] as const,
      );
      const labelled = keys.map(({ label, twin }, at) => {
        const value = slots[at]?.[1] as Slot;
        const [other = "", key = ""] = twin?.split(".") ?? [];
        // What its twin says is said there.
        return { label, value: { ...value, derived: saidIn(other, key) !== undefined } };
      });
      const more = { ...moreOf(keyword, found.get(keyword) ?? []), keys: labelled };
      return [keyword, { ...Object.fromEntries(slots), more }];
    }),
  );
}

function moreOf(keyword: string, near: readonly Concern[]): Omit<ConcernMore, "keys"> {
  const own = <T>(of: (concern: Concern) => readonly T[]) =>
    near.map(of).find((list) => list.length > 0) ?? [];
  return {
    title: capitalised(keyword),
    labels: own((concern) => concern.labels).map(({ label, text }) => ({
      label,
      value: slotOf([{ kind: "text", text }], `${keyword} { "${label}" "…" }`),
    })),
    practices: { items: own((concern) => concern.practices), fill: `${keyword} { practice "…" }` },
    codes: own((concern) => concern.code).map((code) => codeSlot(code, `${keyword} { code … }`)),
    steps: stepsSlot(
      own((concern) => concern.steps),
      undefined,
      `${keyword} { step "…" }`,
    ),
  };
}

export function stepsSlot(steps: readonly string[], text: string | undefined, fill: string): Slot {
  const parts: Part[] = hasText(text) ? [{ kind: "text", text }] : [];
  if (steps.length > 0) parts.push({ kind: "steps", steps });
  return slotOf(parts, fill);
}

function concernSlot(value: ConcernValue | undefined, fill: string): Slot {
  if (value === undefined) return slotOf([], fill);
  switch (value.form) {
    case "text":
      return slotOf(hasText(value.text) ? [{ kind: "text", text: value.text }] : [], fill);
    case "texts":
      return slotOf([{ kind: "items", items: value.texts }], fill);
    case "code": {
      const parts: Part[] = hasText(value.text) ? [{ kind: "text", text: value.text }] : [];
      return slotOf([...parts, ...codeSlot(value.code, fill).parts], fill);
    }
    case "steps":
      return stepsSlot(value.steps, value.text, fill);
    case "entries":
      return slotOf(
        [
          {
            kind: "list",
            items: value.entries.map(({ name, text }) => `**${name}**: ${text}`),
            ordered: true,
          },
        ],
        fill,
      );
  }
}
