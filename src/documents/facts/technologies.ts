import { firstOf, itemsSlot, joined, type Slot, textSlot } from "../slots.ts";
import type { ConcernFacts } from "./concerns.ts";
import type { ProductionFacts } from "./places.ts";
import type { Facts, RecordFacts } from "./records.ts";
import type { Scope } from "./scope.ts";

const core: ReadonlySet<string> = new Set([
  "language",
  "framework",
  "library",
  "database",
  "cache",
  "messaging",
  "platform",
  "",
]);
const stack: ReadonlySet<string> = new Set([
  "language",
  "framework",
  "database",
  "cache",
  "messaging",
  "platform",
]);

/** What the core technologies of a document are: what things are built of, not what watches them. */
export function coreTechnologies(technologies: Facts): Facts {
  const isCore = ({ words }: RecordFacts) => core.has(words.category ?? "");
  return { items: technologies.items.filter(isCore), fill: technologies.fill };
}

/** The lines at the head of a document, from records and concerns or else from the rest of the model. */
export interface Glance {
  readonly pattern: Slot;
  readonly stack: Slot;
  readonly deployment: Slot;
  readonly communication: Slot;
}

export function glanceOf(
  scope: Scope,
  records: Readonly<Record<string, Facts>>,
  concerns: Readonly<Record<string, ConcernFacts>>,
  production: ProductionFacts,
): Glance {
  const patterns = records.pattern?.items ?? [];
  const technologies = records.technology?.items ?? [];
  const key = (concern: string, name: string) => concerns[concern]?.[name] as Slot;
  const titles = patterns.filter(({ words }) => words.role === "primary").map(({ title }) => title);
  const named = technologies.filter(({ words }) => stack.has(words.category ?? "")).map(({ title }) => title);
  const inUse = scope.model.elements.filter(scope.isInScope).flatMap(({ technology }) => technology);
  const spoken = scope.relationships
    .toSorted((a, b) => Number(a.kind === "async") - Number(b.kind === "async"))
    .flatMap(({ technology }) => technology)
    .flatMap((names) => names.split(/\s*,\s*/));
  const list = (names: readonly string[]) => [...new Set(names)].join(", ");
  return {
    pattern: textSlot(titles.join(", "), 'pattern "…" { role primary }'),
    stack: textSlot(list(named.length > 0 ? named : inUse), 'technology "…" { category language }'),
    deployment: firstOf([
      joined([key("infrastructure", "hosting"), key("infrastructure", "orchestration")]),
      production.platforms,
    ]),
    communication: firstOf([
      joined([key("communication", "api-style"), key("communication", "messaging")]),
      itemsSlot([list(spoken)], 'a -> b "…" "technology"'),
    ]),
  };
}
