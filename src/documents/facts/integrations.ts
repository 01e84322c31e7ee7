import type { RecordEntry, Reference } from "../../model/description.ts";
import type { Code, Element, Relationship } from "../../model/model.ts";
import { isInside } from "../../model/queries.ts";
import { projectAll } from "../code/code.ts";
import { codeSlot, hasText, type Slot, slotOf, textSlot } from "../slots.ts";
import { addTo, titlesOf } from "./elements.ts";
import type { Facts } from "./records.ts";
import { capitalised } from "./records.ts";
import { isReference, recordsIn, type Scope } from "./scope.ts";

export interface IntegrationFacts {
  readonly title: string;
  readonly path: string;
  /** Its purpose and, where it is told, the mechanism: one line. */
  readonly summary: Slot;
  readonly purpose: Slot;
  readonly mechanism: Slot;
  readonly data: Slot;
  readonly criticality: Slot;
  readonly fallback: Slot;
}

export interface IntegrationGroups {
  readonly auth: Facts<IntegrationFacts>;
  readonly api: Facts<IntegrationFacts>;
  readonly queue: Facts<IntegrationFacts>;
  readonly files: Facts<IntegrationFacts>;
  readonly internal: Facts<IntegrationFacts>;
  /** Sign-in and other interfaces of others. */
  readonly apis: Facts<IntegrationFacts>;
  /** Systems of others and queues. */
  readonly outside: Facts<IntegrationFacts>;
  /** Systems of others alone. */
  readonly externals: Facts<IntegrationFacts>;
  /** Code that adapts to them. */
  readonly code: Slot;
}

/** An element, a record about one, or a record that is about none. */
interface Integration {
  readonly element?: Element;
  readonly record?: RecordEntry;
  readonly category: string;
  readonly facts: IntegrationFacts;
}

export function integrationFacts(scope: Scope, language: "typescript" | "python"): IntegrationGroups {
  const all = integrationsIn(scope);
  const group = (fill: string, ...categories: readonly string[]): Facts<IntegrationFacts> => ({
    items: all.filter(({ category }) => categories.includes(category)).map(({ facts }) => facts),
    fill,
  });
  const withBase = (...bases: readonly string[]): Facts<IntegrationFacts> => ({
    items: all.filter(({ element }) => bases.includes(element?.base ?? "")).map(({ facts }) => facts),
    fill: 'name = external "…" "…"',
  });
  const category = (word: string) => `name = external "…" "…" { category ${word} }`;
  return {
    auth: group(category("auth"), "auth"),
    api: group(category("api"), "api"),
    queue: group('name = queue "…" "…"', "queue"),
    files: group('name = store "…" "…" { category files }', "files"),
    internal: group('name = system "…" "…"', "internal"),
    apis: group(category("api"), "auth", "api"),
    outside: withBase("external", "system", "queue"),
    externals: withBase("external"),
    code: codeOf(scope, all, language),
  };
}

/** What is integrated: externals and other systems that the document's element deals with, its queues and file stores. */
function integrationsIn(scope: Scope): readonly Integration[] {
  const records = recordsIn(scope, "integration");
  const about = new Map<Element, RecordEntry>();
  for (const record of records)
    for (const element of withOf(record)) if (!about.has(element)) about.set(element, record);
  const neighbours = new Set<Element>();
  for (const { from, to } of scope.relationships)
    for (const end of [from, to]) addWithParents(end, neighbours);
  const elements = scope.model.elements.filter(
    (element) =>
      isIntegration(scope, element) &&
      (scope.isInScope(element) ||
        neighbours.has(element) ||
        about.has(element) ||
        isUsedBySystem(scope, element)),
  );
  const reached = relationshipsByOtherEnd(scope);
  const used = elements.map((element) => integrationOf(element, about.get(element), reached.get(element)));
  const others = records.filter((record) => withOf(record).length === 0);
  return [...used, ...others.map((record) => integrationOf(undefined, record))];
}

/** In a document about a whole system everything around it counts. */
function isUsedBySystem({ subject }: Scope, element: Element): boolean {
  return subject?.base === "system" && element.base === "external" && element.parent === undefined;
}

function isIntegration({ subject }: Scope, element: Element): boolean {
  if (element.base === "external" || element.base === "queue") return true;
  if (element.integration.category !== undefined) return element !== subject;
  if (element.base !== "system") return false;
  return element !== subject && (subject === undefined || !isInside(subject, element));
}

const usual: Readonly<Record<string, string>> = { external: "api", queue: "queue", system: "internal" };

function integrationOf(
  element: Element | undefined,
  record: RecordEntry | undefined,
  reached: readonly Relationship[] = [],
): Integration {
  const told = record === undefined ? undefined : attributesOf(record);
  const own = element?.integration;
  const name = element?.path ?? `integration "${record?.title ?? "…"}"`;
  const fill = (key: string) => `${name} { ${key} "…" }`;
  const described = [...new Set(reached.map(({ description }) => description).filter(hasText))].join(", ");
  const purpose = textSlot(
    told?.purpose ?? element?.purpose ?? element?.description ?? (described === "" ? undefined : described),
    fill("purpose"),
  );
  const technologies = [...new Set(reached.flatMap(({ technology }) => technology))].join(", ");
  const mechanism = textSlot(told?.mechanism ?? own?.mechanism ?? technologies, fill("mechanism"));
  const carried = [
    ...new Set(reached.flatMap(({ carries }) => (carries.length > 0 ? [titlesOf(carries)] : []))),
  ];
  const category = told?.category ?? own?.category ?? usual[element?.base ?? ""] ?? "api";
  const criticality = told?.criticality ?? own?.criticality;
  const facts: IntegrationFacts = {
    title: element?.title ?? record?.title ?? "",
    path: name,
    summary: slotOf(
      [...purpose.parts, ...(category === "internal" && mechanism.parts.length === 0 ? [] : mechanism.parts)],
      purpose.fill,
    ),
    purpose,
    mechanism,
    data: textSlot(told?.data ?? own?.data ?? carried.join(", "), fill("data")),
    criticality: textSlot(
      criticality === undefined ? undefined : capitalised(criticality),
      `${name} { criticality high }`,
    ),
    fallback: textSlot(told?.fallback ?? own?.fallback, fill("fallback")),
  };
  return {
    category,
    facts,
    ...(element !== undefined && { element }),
    ...(record !== undefined && { record }),
  };
}

/** The relationships of the document's element, by what is at their other end and all that this stands in. */
function relationshipsByOtherEnd({
  relationships,
  isInScope,
}: Scope): ReadonlyMap<Element, readonly Relationship[]> {
  const reached = new Map<Element, Relationship[]>();
  for (const relationship of relationships) {
    const ends = new Set<Element>();
    if (isInScope(relationship.from)) addWithParents(relationship.to, ends);
    if (isInScope(relationship.to)) addWithParents(relationship.from, ends);
    for (const end of ends) addTo(reached, end, relationship);
  }
  return reached;
}

function addWithParents(element: Element, ends: Set<Element>): void {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) ends.add(at);
}

type Told = Readonly<
  Record<"purpose" | "mechanism" | "data" | "category" | "criticality" | "fallback", string | undefined>
>;

function attributesOf({ attributes }: RecordEntry): Told {
  const one = (name: string) => {
    const value = attributes.get(name)?.[0];
    return typeof value === "string" && hasText(value) ? value : undefined;
  };
  return {
    purpose: one("purpose"),
    mechanism: one("mechanism"),
    data: one("data"),
    category: one("category"),
    criticality: one("criticality"),
    fallback: one("fallback"),
  };
}

function withOf({ attributes }: RecordEntry): readonly Element[] {
  const references = (attributes.get("with") ?? []).filter((value): value is Reference => isReference(value));
  return references.flatMap(({ target }) => (target.kind === "element" ? [target.element] : []));
}

/** As written; else what the interfaces of systems of others ask of whoever talks to them. */
function codeOf({ model }: Scope, all: readonly Integration[], language: "typescript" | "python"): Slot {
  const fill = 'integration "…" { with …; code LANGUAGE """…""" }';
  const written = all.flatMap(({ record }) => record?.attributes.get("code") ?? []);
  if (written.length > 0) {
    const codes = written.filter((value): value is Code => typeof value === "object" && !("kind" in value));
    return slotOf(
      codes.flatMap((code) => codeSlot(code, fill).parts),
      fill,
    );
  }
  const provided = all.flatMap(({ element }) => (element?.base === "external" ? element.provides : []));
  const shown = [...new Set(provided)].filter(({ operations }) => operations.length > 0);
  return codeSlot(shown.length === 0 ? undefined : projectAll(model, { interfaces: shown }, language), fill);
}
