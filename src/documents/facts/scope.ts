import { attributesOfRecord, findRecord } from "../../model/catalogue/catalogue.ts";
import type { Concern, RecordEntry, Reference } from "../../model/description.ts";
import type { DocumentDeclaration, Element, Model, Relationship } from "../../model/model.ts";
import { isInside } from "../../model/queries.ts";

/** What a document speaks of, and which records and concerns of the model belong to that. */
export interface Scope {
  readonly model: Model;
  /** Absent in a model without elements. */
  readonly subject?: Element;
  /** What the subject is made of; the subject alone where it is made of nothing. */
  readonly elements: readonly Element[];
  /** Relationships that begin or end in the subject. */
  readonly relationships: readonly Relationship[];
  readonly isInScope: (element: Element) => boolean;
}

/** The document's element: `about`, else the only system, else the first system, else the first element. */
export function scopeOf(model: Model, about: DocumentDeclaration["about"]): Scope {
  const subject = about ?? model.elements.find(({ base }) => base === "system") ?? model.elements[0];
  if (subject === undefined) return { model, elements: [], relationships: [], isInScope: () => true };
  const within = new Set(
    model.elements.filter((element) => element === subject || isInside(element, subject)),
  );
  const isInScope = (element: Element) => within.has(element);
  const relationships = model.relationships.filter(({ from, to }) => isInScope(from) || isInScope(to));
  const elements = subject.children.length > 0 ? subject.children : [subject];
  return { model, subject, elements, relationships, isInScope };
}

/** The records with a keyword that belong to the document: those about its element, then those about all. */
export function recordsIn(scope: Scope, keyword: string): readonly RecordEntry[] {
  const all = scope.model.records.filter(
    (record) => record.keyword === keyword && record.parent === undefined,
  );
  const { subject } = scope;
  if (subject === undefined) return all;
  const near = nearOf(scope);
  const own: RecordEntry[] = [];
  const general: RecordEntry[] = [];
  for (const record of all) {
    const named = subjectsOf(record);
    if (named.some((element) => near.has(element))) own.push(record);
    else if (named.every((element) => isInside(subject, element))) general.push(record);
  }
  return [...own, ...general];
}

const nears = new WeakMap<Scope, ReadonlySet<Element>>();

/** The element, what is in it, and what it has a relationship with. */
function nearOf(scope: Scope): ReadonlySet<Element> {
  const known = nears.get(scope);
  if (known !== undefined) return known;
  const near = new Set(scope.model.elements.filter(scope.isInScope));
  for (const { from, to } of scope.relationships) near.add(from).add(to);
  nears.set(scope, near);
  return near;
}

function subjectsOf(record: RecordEntry): readonly Element[] {
  const type = findRecord(record.keyword);
  const named: Element[] = record.subject === undefined ? [] : [record.subject];
  if (type === undefined) return named;
  for (const [name, { subject }] of attributesOfRecord(type)) {
    if (subject !== true) continue;
    for (const value of record.attributes.get(name) ?? [])
      if (isReference(value) && value.target.kind === "element") named.push(value.target.element);
  }
  return named;
}

export function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === "reference";
}

/** The concerns that may speak for the document, the nearest first: of its element, of what that is in, of all. */
export function concernsIn({ model, subject }: Scope, keyword: string): readonly Concern[] {
  const all = model.concerns.filter((concern) => concern.keyword === keyword);
  const found: Concern[] = [];
  for (let at = subject; at !== undefined; at = at.parent)
    found.push(...all.filter((concern) => concern.subject === at));
  return [...found, ...all.filter((concern) => concern.subject === undefined)];
}
